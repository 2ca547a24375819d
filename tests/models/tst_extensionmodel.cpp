// SPDX-License-Identifier: MIT
#include "models/extensionmodel.h"
#include "rows.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using models::ExtensionModel;
using models::PersonState;
using rows::News;
using Phase = live::LinkState::Phase;
using Status = pbx::Extension::Status;

class TestExtensionModel : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_model = std::make_unique<ExtensionModel>();
        new QAbstractItemModelTester(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_model.get());
        m_model->setLink(rows::link(Phase::Up));
    }

    void saysHowSomebodyStands_data()
    {
        QTest::addColumn<Status>("status");
        QTest::addColumn<PersonState>("state");
        QTest::newRow("unknown") << Status::Unknown << PersonState::Unknown;
        QTest::newRow("offline") << Status::Offline << PersonState::Offline;
        QTest::newRow("online") << Status::Online << PersonState::Free;
        QTest::newRow("ringing") << Status::Ringing << PersonState::Ringing;
        QTest::newRow("busy") << Status::Busy << PersonState::InCall;
        QTest::newRow("rings in a call") << Status::BusyRinging << PersonState::Ringing;
        QTest::newRow("on hold") << Status::OnHold << PersonState::OnHold;
    }

    void saysHowSomebodyStands()
    {
        QFETCH(Status, status);
        QFETCH(PersonState, state);
        m_model->apply(News() << rows::person(marta, QStringLiteral("Marta"), status));
        QCOMPARE(person(marta).state, state);
    }

    void isUnknownWhileTheLinkIsNotUp()
    {
        m_model->apply(News() << rows::person(marta, QStringLiteral("Marta")));
        m_model->setLink(rows::link(Phase::Waiting, 60));
        QCOMPARE(person(marta).state, PersonState::Unknown);
        QCOMPARE(person(marta).unknownSince, rows::at(60));
        m_model->setLink(rows::link(Phase::Synchronizing, 90));
        QCOMPARE(person(marta).state, PersonState::Unknown);
        QCOMPARE(person(marta).unknownSince, rows::at(60));
        m_model->setLink(rows::link(Phase::Up, 91));
        QCOMPARE(person(marta).state, PersonState::Free);
    }

    void looksOnlyAtTheRightLink()
    {
        m_model->setLink(rows::link(Phase::Up, 0, rows::branch));
        m_model->apply(News() << rows::person(marta, QStringLiteral("Marta")));
        m_model->apply(News(rows::branch) << rows::person(marta, QStringLiteral("Mina")));
        QCOMPARE(m_model->rowCount(), 2);
        m_model->setLink(rows::link(Phase::Down, 60, rows::branch));
        QCOMPARE(person(marta).state, PersonState::Free);
        QCOMPARE(m_model->find({rows::branch, marta})->state, PersonState::Unknown);
    }

    void showsDoNotDisturbOnlyWhenNothingElseGoesOn()
    {
        auto quiet = rows::person(marta, QStringLiteral("Marta"));
        quiet.doNotDisturb = true;
        m_model->apply(News() << quiet);
        QCOMPARE(person(marta).state, PersonState::DoNotDisturb);
        quiet.status = Status::Busy; // a hint that counts DND as busy, no call there
        m_model->apply(News() << quiet);
        QCOMPARE(person(marta).state, PersonState::DoNotDisturb);
        quiet.status = Status::Offline;
        m_model->apply(News() << quiet);
        QCOMPARE(person(marta).state, PersonState::Offline);
    }

    void saysWithWhomSomebodyTalks()
    {
        auto busy = rows::person(marta, QStringLiteral("Marta"), Status::Busy);
        busy.calls = QStringList{QStringLiteral("1")};
        const auto call = rows::call(QStringLiteral("1"),
            rows::outside(QStringLiteral("030123"), QStringLiteral("Hotel Adler")),
            {rows::inside(marta, QStringLiteral("Marta"))});
        m_model->apply(News() << busy << rows::ringing(call, 5));
        QVERIFY(person(marta).talk->rings);
        QCOMPARE(person(marta).talk->timer->start, rows::at(5));

        m_model->apply(News() << rows::answered(call, 9));
        QCOMPARE(person(marta).talk->counterpart, QStringLiteral("Hotel Adler"));
        QCOMPARE(person(marta).talk->timer->start, rows::at(9));
        QVERIFY(!person(marta).talk->rings);

        auto idle = busy;
        idle.calls.clear();
        idle.status = Status::Online;
        m_model->apply((News() << idle).gone(call));
        QVERIFY(!person(marta).talk);
    }

    void tellsAboutTheCallThatRingsFirst()
    {
        auto busy = rows::person(marta, QStringLiteral("Marta"), Status::BusyRinging);
        busy.calls = QStringList{QStringLiteral("1"), QStringLiteral("2")};
        const QList<pbx::Party> self{rows::inside(marta, QStringLiteral("Marta"))};
        const auto first = rows::call(
            QStringLiteral("1"), rows::outside(QStringLiteral("1"), QStringLiteral("First")), self);
        const auto second = rows::call(QStringLiteral("2"),
            rows::outside(QStringLiteral("2"), QStringLiteral("Second")), self);
        m_model->apply(News() << busy << rows::answered(first, 1) << rows::ringing(second, 5));
        QCOMPARE(person(marta).talk->counterpart, QStringLiteral("Second"));
    }

    void tellsOnlyWhatChanged()
    {
        m_model->apply(News() << rows::person(marta, QStringLiteral("Marta"))
                              << rows::person(QStringLiteral("113"), QStringLiteral("Nora"))
                              << rows::person(QStringLiteral("114"), QStringLiteral("Otto")));
        QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
        QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        m_model->apply(
            News() << rows::person(QStringLiteral("113"), QStringLiteral("Nora"), Status::Busy));
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes[0][0].toModelIndex().row(), 1);
        QCOMPARE(changes[0][1].toModelIndex().row(), 1);

        m_model->apply(
            News() << rows::person(QStringLiteral("113"), QStringLiteral("Nora"), Status::Busy));
        QCOMPARE(changes.size(), 1);
        QCOMPARE(resets.size(), 0);
    }

    void findsRowsAfterOthersHaveGone()
    {
        const auto first = rows::person(marta, QStringLiteral("Marta"));
        m_model->apply(
            News() << first << rows::person(QStringLiteral("113"), QStringLiteral("Nora")));
        m_model->apply(News().gone(first));
        QCOMPARE(m_model->rowCount(), 1);
        QVERIFY(!m_model->find({rows::here, marta}));
        QCOMPARE(person(QStringLiteral("113")).title(), QStringLiteral("Nora"));
        QCOMPARE(m_model->indexOf({rows::here, QStringLiteral("113")}).row(), 0);
    }

    void groupsPeopleByTheQueueTheyWorkFor()
    {
        m_model->apply(News() << rows::person(marta, QStringLiteral("Marta")));
        QCOMPARE(person(marta).group, QString());
        pbx::Queue support{.name = QStringLiteral("support")};
        support.members = {rows::member(marta, QStringLiteral("Marta"))};
        m_model->apply(News() << support);
        QCOMPARE(person(marta).group, QStringLiteral("support"));

        auto without = support; // logs out: the tile keeps its place
        without.members.clear();
        m_model->apply(News().change(support, without));
        QCOMPARE(person(marta).group, QStringLiteral("support"));

        m_model->setGroups({{{rows::here, marta}, QStringLiteral("Reception")}});
        QCOMPARE(person(marta).group, QStringLiteral("Reception"));
    }

    void showsABreakFromAllQueues()
    {
        m_model->apply(News() << rows::person(marta, QStringLiteral("Marta")));
        pbx::Queue sales{.name = QStringLiteral("sales")};
        pbx::Queue support{.name = QStringLiteral("support")};
        sales.members = support.members = {rows::member(marta, QStringLiteral("Marta"))};
        auto salesPaused = sales;
        salesPaused.members[0].isPaused = true;
        salesPaused.members[0].pauseReason = QStringLiteral("lunch");
        auto supportPaused = support;
        supportPaused.members[0].isPaused = true;

        m_model->apply(News() << sales << support);
        m_model->apply(News().change(sales, salesPaused));
        QCOMPARE(person(marta).state, PersonState::Free);
        m_model->apply(News().change(support, supportPaused));
        QCOMPARE(person(marta).state, PersonState::Paused);
        QCOMPARE(person(marta).pause->reason, QStringLiteral("lunch"));
    }

    void countsItsGroups()
    {
        m_model->apply(
            News() << rows::person(marta, QStringLiteral("Marta"))
                   << rows::person(QStringLiteral("113"), QStringLiteral("Nora"), Status::Busy));
        const auto summary = summaryOf(marta);
        QCOMPARE(summary.total, 2);
        QCOMPARE(summary.free, 1);
        QCOMPARE(summary.unknown, 0);
        m_model->setLink(rows::link(Phase::Down, 9));
        QCOMPARE(summaryOf(marta).unknown, 2);
        m_model->setFavourites({{rows::here, marta}});
        QCOMPARE(summaryOf(marta).total, 1);
    }

    void offersItsRowsByRole()
    {
        auto marked = rows::person(marta, QStringLiteral("Marta"));
        marked.forward.always = QStringLiteral("mobile");
        marked.voicemail = pbx::MessageCount{2, 1};
        m_model->apply(News() << marked);
        const QModelIndex index = m_model->index(0);
        QCOMPARE(index.data().toString(), QStringLiteral("Marta"));
        QCOMPARE(index.data(ExtensionModel::NumberRole).toString(), marta);
        QCOMPARE(index.data(ExtensionModel::ForwardRole).toString(), QStringLiteral("mobile"));
        QCOMPARE(index.data(ExtensionModel::VoicemailRole).toInt(), 2);
        QCOMPARE(index.data(ExtensionModel::StateRole).toInt(), int(PersonState::Free));
        QVERIFY(!index.data(ExtensionModel::DoNotDisturbRole).isValid());
        QVERIFY(!index.data(ExtensionModel::StageRole).isValid());
        QVERIFY(!index.data(ExtensionModel::UnknownSinceRole).isValid());
    }

private:
    models::PeopleGroups::Summary summaryOf(const QString &number) const
    {
        return m_model->sections()
            .at(m_model->section(m_model->indexOf({rows::here, number}).row()))
            .summary;
    }

    const models::Person &person(const QString &number) const
    {
        return *m_model->find({rows::here, number});
    }

    const QString marta = QStringLiteral("112");
    std::unique_ptr<ExtensionModel> m_model;
};

QTEST_GUILESS_MAIN(TestExtensionModel)
#include "tst_extensionmodel.moc"
