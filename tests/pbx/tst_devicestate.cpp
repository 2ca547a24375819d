// SPDX-License-Identifier: MIT
#include "pbx/devicestate.h"

#include <QTest>

using pbx::DeviceState;
using Status = pbx::Extension::Status;
using States = QList<DeviceState>;

Q_DECLARE_METATYPE(pbx::Extension::Status)
Q_DECLARE_METATYPE(pbx::DeviceState)

class TestDeviceState : public QObject
{
    Q_OBJECT

private slots:
    void readsTheWordsOfEventsAndLists_data()
    {
        QTest::addColumn<QByteArray>("event");
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<int>("number");
        QTest::addColumn<Status>("status");
        const auto row = [](const char *event, const char *list, int number, Status status) {
            QTest::newRow(event) << QByteArray(event) << QByteArray(list) << number << status;
        };
        row("UNKNOWN", "Unknown", 0, Status::Unknown);
        row("NOT_INUSE", "Not in use", 1, Status::Online);
        row("INUSE", "In use", 2, Status::Busy);
        row("BUSY", "Busy", 3, Status::Busy);
        row("INVALID", "Invalid", 4, Status::Offline);
        row("UNAVAILABLE", "Unavailable", 5, Status::Offline);
        row("RINGING", "Ringing", 6, Status::Ringing);
        row("RINGINUSE", "Ring+Inuse", 7, Status::BusyRinging);
        row("ONHOLD", "On Hold", 8, Status::OnHold);
    }

    void readsTheWordsOfEventsAndLists()
    {
        QFETCH(QByteArray, event);
        QFETCH(QByteArray, list);
        QFETCH(int, number);
        QFETCH(Status, status);
        const auto state = DeviceState(number);
        QCOMPARE(pbx::deviceState(ami::Text(event.constData())), state);
        QCOMPARE(pbx::deviceState(ami::Text(list.constData())), state);
        QCOMPARE(pbx::deviceState(ami::Text(event.toLower().constData())), state);
        QCOMPARE(pbx::deviceState(std::optional<std::int64_t>(number)), state);
        QCOMPARE(pbx::statusOf(state), status);
    }

    void takesAnythingElseAsUnknown()
    {
        for (const char *word : {"", "free", "NOT INUSE"})
            QCOMPARE(pbx::deviceState(ami::Text(word)), DeviceState::Unknown);
        for (const std::int64_t number : {std::int64_t(-1), std::int64_t(9), INT64_MAX, INT64_MIN})
            QCOMPARE(pbx::deviceState(std::optional(number)), DeviceState::Unknown);
        QCOMPARE(pbx::deviceState(std::optional<std::int64_t>()), DeviceState::Unknown);
    }

    void readsHints_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<Status>("status");
        const auto row
            = [](int code, Status status) { QTest::addRow("%d", code) << code << status; };
        row(-2, Status::Offline); // removed
        row(-1, Status::Offline); // no hint
        row(0, Status::Online);
        row(1, Status::Busy);
        row(2, Status::Busy);
        row(4, Status::Offline);
        row(8, Status::Ringing);
        row(9, Status::BusyRinging);
        row(16, Status::OnHold);
        row(17, Status::OnHold);
    }

    void readsHints()
    {
        QFETCH(int, code);
        QTEST(pbx::statusOfHint(code), "status");
    }

    void mergesThePhonesOfOnePerson_data()
    {
        QTest::addColumn<States>("states");
        QTest::addColumn<Status>("status");
        using enum DeviceState;
        QTest::newRow("none") << States{} << Status::Unknown;
        QTest::newRow("idle and off") << States{NotInUse, Unavailable} << Status::Online;
        QTest::newRow("all off") << States{Unavailable, Invalid} << Status::Offline;
        QTest::newRow("one rings") << States{NotInUse, Ringing} << Status::Ringing;
        QTest::newRow("talks, other rings") << States{InUse, Ringing} << Status::BusyRinging;
        QTest::newRow("holds, other rings") << States{OnHold, Ringing} << Status::BusyRinging;
        QTest::newRow("talks and idle") << States{NotInUse, InUse} << Status::Busy;
        QTest::newRow("holds and talks") << States{OnHold, InUse} << Status::Busy;
        QTest::newRow("holds and idle") << States{OnHold, NotInUse} << Status::OnHold;
        QTest::newRow("unknown and idle") << States{Unknown, NotInUse} << Status::Online;
        QTest::newRow("unknown and off") << States{Unknown, Unavailable} << Status::Offline;
    }

    void mergesThePhonesOfOnePerson()
    {
        QFETCH(States, states);
        QTEST(pbx::statusOf(std::span<const DeviceState>(states.constData(), states.size())),
            "status");
    }
};

QTEST_GUILESS_MAIN(TestDeviceState)
#include "tst_devicestate.moc"
