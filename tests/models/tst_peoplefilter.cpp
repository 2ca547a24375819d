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

    void findsByGroupAndByStateInFull()
    {
        m_people->setGroups({{{rows::here, QStringLiteral("104")}, QStringLiteral("Night Shift")}});
        m_filter->setStateWords({{models::PersonState::Free, {QStringLiteral("free")}}});
        m_filter->setSearch(QStringLiteral("night"));
        QCOMPARE(numbers(), QStringLiteral("104"));
        m_filter->setSearch(QStringLiteral("free"));
        QCOMPARE(numbers(), QStringLiteral("104 112"));
        m_filter->setSearch(QStringLiteral("fr")); // Frank, not all who are free
        QCOMPARE(numbers(), QStringLiteral("107"));
    }

    void sortsByNumberByStateAndByHand()
    {
        using Sorting = PeopleFilter::Sorting;
        m_filter->setOrder(Sorting::Number, {});
        QCOMPARE(numbers(), QStringLiteral("102 104 107 112"));
        m_filter->setOrder(Sorting::State, {});
        QCOMPARE(numbers(), QStringLiteral("102 112 104 107"));
        desk::PeopleArrangement arrangement;
        arrangement.putInOrder({{rows::here, QStringLiteral("104")}});
        m_people->setArrangement(arrangement);
        m_filter->setOrder(Sorting::Own, {});
        QCOMPARE(numbers(), QStringLiteral("104 102 112 107"));
        m_people->apply(
            News() << rows::person(QStringLiteral("900"), QStringLiteral("Aaron"))); // unknown
        QCOMPARE(numbers(), QStringLiteral("104 900 102 112 107"));
    }

    void putsGroupsWhereTheyWerePut()
    {
        desk::PeopleArrangement arrangement;
        for (const char *group : {"Alpha", "Beta"})
            arrangement.addGroup(QLatin1String(group));
        arrangement.put({rows::here, QStringLiteral("107")}, QStringLiteral("Alpha"));
        arrangement.put({rows::here, QStringLiteral("112")}, QStringLiteral("Beta"));
        m_people->setArrangement(arrangement);
        QCOMPARE(numbers(), QStringLiteral("107 112 102 104"));
        m_filter->setOrder(PeopleFilter::Sorting::Name,
            {desk::PeopleArrangement::sectionOf(QStringLiteral("Beta"))});
        QCOMPARE(numbers(), QStringLiteral("112 107 102 104"));
        QCOMPARE(m_filter->sectionsInOrder().size(), 3);
    }

    void showsSeveralPhonesAsOnePerson()
    {
        desk::PeopleArrangement arrangement;
        arrangement.join({rows::here, QStringLiteral("112")}, QStringLiteral("102"));
        m_people->setArrangement(arrangement);
        QCOMPARE(numbers(), QStringLiteral("112 107 104"));
        QCOMPARE(m_people->peopleCount(), 3);
        const models::Person *emile = m_people->find({rows::here, QStringLiteral("112")});
        QCOMPARE(emile->state, models::PersonState::InCall); // one of the phones is busy
        m_filter->setSearch(QStringLiteral("102"));
        QCOMPARE(numbers(), QStringLiteral("112"));
        m_filter->setSearch({});
        m_people->apply(News() << rows::person(
                            QStringLiteral("102"), QStringLiteral("Bob Keller"), Status::Offline));
        emile = m_people->find({rows::here, QStringLiteral("112")});
        QCOMPARE(emile->state, models::PersonState::Free);
        m_people->apply(News().gone(emile->extension)); // then the other phone is somebody again
        QCOMPARE(numbers(), QStringLiteral("102 107 104"));
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
