// SPDX-License-Identifier: MIT
#include "models/extensionmodel.h"
#include "panelonexchange.h"

#include <QTest>
#include <QTimer>

using Phase = live::LinkState::Phase;
using Stage = pbx::Call::Stage;
using Status = pbx::Extension::Status;

/// An exchange that is restarted, stopped, or cut off while people talk.
class TestRestart : public PanelOnExchange
{
    Q_OBJECT

private slots:
    void init();
    void nothingCountsWhileItIsDown();
    void leavesNoGhostAfterARestart();
    void goesOnAfterARestart();
    void comesBackAfterAStop();
    void completesWhatItSawOfTheBoot();
    void findsItsCallsAfterACut();
    void missesCallsThatEndDuringACut();

private:
    bool isShownAsUnknown(int phone) const;
    /// Until the phones, whom the exchange remembers, have answered it again.
    bool phonesAreBack();

    std::unique_ptr<models::ExtensionModel> m_people;
};

void TestRestart::init()
{
    QVERIFY(exchange().startAgain());
    QTRY_VERIFY_WITH_TIMEOUT(panel().link().isUp(), 35'000);
    m_people = std::make_unique<models::ExtensionModel>();
    pbx::Batch known;
    for (const QString &number : board().extensions())
        known.extensions.append({{}, board().extension(number.toInt())});
    m_people->apply(known);
    m_people->setLink(panel().link());
    connect(&panel().feed(), &live::Feed::changed, m_people.get(), &models::ExtensionModel::apply);
    connect(&panel().feed(), &live::Feed::linkChanged, m_people.get(),
        &models::ExtensionModel::setLink);
    QVERIFY(!isShownAsUnknown(101));
}

bool TestRestart::isShownAsUnknown(int phone) const
{
    for (int row = 0; row < m_people->rowCount(); ++row) {
        const QModelIndex person = m_people->index(row);
        if (person.data(models::ExtensionModel::NumberRole).toString() == QString::number(phone))
            return person.data(models::ExtensionModel::IsUnknownRole).toBool();
    }
    qWarning("%d is not shown at all", phone);
    return false;
}

bool TestRestart::phonesAreBack()
{
    const auto areOnline = [this] {
        for (int phone = 101; phone <= 107; ++phone) {
            if (board().status(phone) != Status::Online)
                return false;
        }
        return true;
    };
    return QTest::qWaitFor(areOnline, 20'000);
}

void TestRestart::nothingCountsWhileItIsDown()
{
    QVERIFY(callIsUp(101, 102));
    QVERIFY(exchange().crash());
    QTRY_VERIFY(!panel().link().isUp());
    QTRY_COMPARE(panel().link().phase, Phase::Waiting);
    QVERIFY(panel().link().retryAt.has_value());
    for (const int phone : {101, 102, 103, 108})
        QTRY_VERIFY(isShownAsUnknown(phone));
    const ami::Reply notSent = panel().ask(ami::Action("CoreStatus", {}));
    QVERIFY(!notSent.isDone());

    QVERIFY(exchange().startAgain());
    panel().feed().reconnect();
    QTRY_VERIFY_WITH_TIMEOUT(panel().link().isUp(), 15'000);
    QTRY_COMPARE(board().calls().size(), 0);
    QVERIFY(!isShownAsUnknown(101));
    QVERIFY(phonesAreBack());
}

void TestRestart::leavesNoGhostAfterARestart()
{
    QVERIFY(callIsUp(101, 102));
    QVERIFY(phones().call(105, QStringLiteral("300")));
    QTRY_COMPARE(board().queue(QStringLiteral("support")).callers.size(), 1);
    QVERIFY(exchange().restart());
    QTRY_VERIFY_WITH_TIMEOUT(panel().link().isUp(), 30'000); // by itself
    QTRY_COMPARE(board().calls().size(), 0);
    QTRY_COMPARE(board().queue(QStringLiteral("support")).callers.size(), 0);
    for (int phone = 101; phone <= 107; ++phone)
        QCOMPARE(board().extension(phone).calls, QStringList());
    QCOMPARE(board().extensions().size(), 8);
    QCOMPARE(board().queues().size(), 3);
    QCOMPARE(board().lots().size(), 2);
    QVERIFY(phonesAreBack());
}

/// Channel names begin at the same numbers again.
void TestRestart::goesOnAfterARestart()
{
    QVERIFY(exchange().restart());
    QTRY_VERIFY_WITH_TIMEOUT(panel().link().isUp(), 30'000);
    QVERIFY(phonesAreBack());
    QVERIFY(callIsUp(101, 102));
    QVERIFY(phones().hangup(102));
    QTRY_COMPARE(board().calls().size(), 0);
}

void TestRestart::comesBackAfterAStop()
{
    QVERIFY(callIsUp(101, 102));
    QVERIFY(exchange().stop());
    QTRY_VERIFY(!panel().link().isUp());
    QVERIFY(exchange().startAgain());
    panel().feed().reconnect();
    QTRY_VERIFY_WITH_TIMEOUT(panel().link().isUp(), 15'000);
    QTRY_COMPARE(board().calls().size(), 0);
    QVERIFY(phonesAreBack());
}

/// Asterisk lets in before it has loaded all its modules, and not everybody is told when it has.
void TestRestart::completesWhatItSawOfTheBoot()
{
    Panel least(exchange(), RealExchange::leastRights());
    QVERIFY(least.open());
    QCOMPARE(least.board().queues().size(), 3);
    QVERIFY(exchange().crash());
    QTRY_VERIFY(!least.link().isUp());
    QTimer impatience;
    connect(&impatience, &QTimer::timeout, this, [&least] {
        if (least.link().phase == Phase::Waiting)
            least.feed().reconnect();
    });
    impatience.start(20);
    QVERIFY(exchange().startAgain());
    QTRY_VERIFY_WITH_TIMEOUT(least.link().isUp(), 15'000);
    QTRY_COMPARE_WITH_TIMEOUT(least.board().queues().size(), 3, 15'000);
    QTRY_COMPARE_WITH_TIMEOUT(least.board().lots().size(), 2, 15'000);
    QTRY_COMPARE_WITH_TIMEOUT(least.board().extensions().size(), 8, 15'000);
    QVERIFY(phonesAreBack());
}

/// The network fails, the exchange does not.
void TestRestart::findsItsCallsAfterACut()
{
    QVERIFY(callIsUp(101, 102));
    const pbx::Call before = board().call();
    const int connections = relay().connections();
    relay().cut();
    // Over HTTP a cut between two requests ends a connection and not the session.
    QTRY_VERIFY_WITH_TIMEOUT(relay().connections() > connections, 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(panel().link().isUp(), 30'000);
    QTRY_VERIFY(isTalk(101, 102));
    QCOMPARE(board().call().id, before.id);
    QVERIFY(isSameMoment(board().call().answered, before.answered));
}

void TestRestart::missesCallsThatEndDuringACut()
{
    QVERIFY(callIsUp(101, 102));
    relay().goSilent(); // what happens now is not heard
    QVERIFY(phones().hangup(101));
    QVERIFY(phones().reaches(102, Phones::Idle));
    QVERIFY(phones().call(103, QStringLiteral("104")));
    QVERIFY(phones().reaches(104, Phones::Ringing));
    QCOMPARE(board().call().stage, Stage::Up);
    relay().cut();
    QTRY_VERIFY(!panel().link().isUp());
    QTRY_VERIFY_WITH_TIMEOUT(panel().link().isUp(), 30'000);
    QTRY_COMPARE(board().calls().size(), 1);
    QCOMPARE(board().call().stage, Stage::Ringing);
    QCOMPARE(board().call().caller.extension, QStringLiteral("103"));
    QCOMPARE(board().status(101), Status::Online);
    QCOMPARE(board().ended().size(), 1);
}

QTEST_GUILESS_MAIN(TestRestart)
#include "tst_restart.moc"
