// SPDX-License-Identifier: MIT
#include "models/peoplefilter.h"
#include "rows.h"

#include <QAbstractItemModelTester>
#include <QTest>

using models::PeopleFilter;
using rows::News;
using Status = pbx::Extension::Status;

class TestPeopleFilter : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_people = std::make_unique<models::ExtensionModel>();
        m_filter = std::make_unique<PeopleFilter>(*m_people);
        new QAbstractItemModelTester(
            m_filter.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_filter.get());
        m_people->setLink(rows::link(live::LinkState::Phase::Up));
        m_people->apply(News() << rows::person(QStringLiteral("104"), QStringLiteral("Zoë Müller"))
                               << rows::person(QStringLiteral("102"), QStringLiteral("Bob Keller"),
                                      Status::Busy)
                               << rows::person(QStringLiteral("112"), QStringLiteral("Émile Zola"))
                               << rows::person(QStringLiteral("107"), QStringLiteral("Frank Otto"),
                                      Status::Offline));
    }

    void cleanup() { m_filter.reset(); }

    void sortsByNameWithoutAccents() { QCOMPARE(numbers(), QStringLiteral("102 112 107 104")); }

    void narrowsByWhatIsTyped()
    {
        m_filter->setSearch(QStringLiteral("mull"));
        QCOMPARE(numbers(), QStringLiteral("104"));
        m_filter->setSearch(QStringLiteral("10"));
        QCOMPARE(numbers(), QStringLiteral("102 107 104"));
        m_filter->setSearch({});
        QCOMPARE(m_filter->rowCount(), 4);
    }

    void narrowsByState()
    {
        m_filter->setShow(PeopleFilter::Show::Free);
        QCOMPARE(numbers(), QStringLiteral("112 104"));
        m_filter->setShow(PeopleFilter::Show::InCalls);
        QCOMPARE(numbers(), QStringLiteral("102"));
        m_people->apply(News() << rows::person(
                            QStringLiteral("104"), QStringLiteral("Zoë Müller"), Status::Busy));
        QCOMPARE(numbers(), QStringLiteral("102 104"));
    }

    void showsNobodyAsFreeWithoutALink()
    {
        m_filter->setShow(PeopleFilter::Show::Free);
        m_people->setLink(rows::link(live::LinkState::Phase::Waiting, 3));
        QCOMPARE(m_filter->rowCount(), 0);
    }

    void putsFavouritesFirstAndTheRestByGroup()
    {
        m_people->setGroups({{{rows::here, QStringLiteral("104")}, QStringLiteral("Sales")},
            {{rows::here, QStringLiteral("107")}, QStringLiteral("Sales")},
            {{rows::here, QStringLiteral("102")}, QStringLiteral("Support")}});
        QCOMPARE(numbers(), QStringLiteral("107 104 102 112"));
        m_people->setFavourites({{rows::here, QStringLiteral("112")}});
        QCOMPARE(numbers(), QStringLiteral("112 107 104 102"));
    }

    void keepsExchangesApart()
    {
        m_people->apply(
            News(rows::branch) << rows::person(QStringLiteral("101"), QStringLiteral("Anna")));
        QCOMPARE(numbers(), QStringLiteral("101 102 112 107 104"));
    }

private:
    QString numbers() const
    {
        QStringList result;
        for (int row = 0; row < m_filter->rowCount(); ++row) {
            result += m_filter->index(row, 0).data(models::ExtensionModel::NumberRole).toString();
        }
        return result.join(u' ');
    }

    std::unique_ptr<models::ExtensionModel> m_people;
    std::unique_ptr<PeopleFilter> m_filter;
};

QTEST_GUILESS_MAIN(TestPeopleFilter)
#include "tst_peoplefilter.moc"
