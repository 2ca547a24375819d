// SPDX-License-Identifier: MIT
#include "ami/actions.h"
#include "hostile.h"

#include <QSet>
#include <QTest>

using ami::Action;
using ami::Unsendable;
using namespace Qt::Literals::StringLiterals;
using Reason = Unsendable::Reason;

namespace {

QByteArray encoded(const Action &action)
{
    const auto bytes = ami::encode(action, "a1");
    return bytes ? *bytes : bytes.error().sentence().toUtf8();
}

std::optional<Reason> objection(const Action &action)
{
    const auto bytes = ami::encode(action, "a1");
    return bytes ? std::nullopt : std::optional(bytes.error().reason);
}

Action withHeader(const QByteArray &name, const QByteArray &value)
{
    return Action("Setvar", {{name, value}});
}

Action withHeaders(int count) { return Action("X", Action::Headers(count, {"A", "b"})); }

} // namespace

class TestAction : public QObject
{
    Q_OBJECT

private slots:
    void writesItsParameters()
    {
        QCOMPARE(encoded(ami::action::Hangup{.channel = u"PJSIP/101-1"_s, .cause = 16}),
            "Action: Hangup\r\nActionID: a1\r\nChannel: PJSIP/101-1\r\nCause: 16\r\n\r\n");
    }

    void leavesOutWhatIsNotGiven()
    {
        QCOMPARE(encoded(ami::action::Hangup{.channel = u"PJSIP/101-1"_s}),
            "Action: Hangup\r\nActionID: a1\r\nChannel: PJSIP/101-1\r\n\r\n");
        QCOMPARE(encoded(ami::action::Ping()), "Action: Ping\r\nActionID: a1\r\n\r\n");
        QVERIFY(encoded(ami::action::QueuePause{.paused = false}).contains("Paused: false\r\n"));
    }

    void writesAHeaderForEachVariable()
    {
        const ami::action::Originate call{
            .channel = u"PJSIP/101"_s, .variables = {{u"A"_s, u"1,2"_s}, {u"B"_s, u"ü"_s}}};
        QVERIFY(encoded(call).contains("Variable: A=1,2\r\nVariable: B=\xc3\xbc\r\n"));
    }

    void neverMakesTheSessionWaitForAPhone()
    {
        QVERIFY(encoded(ami::action::Originate{.channel = u"PJSIP/101"_s})
                    .contains("\r\nAsync: true\r\n"));
    }

    void refusesWhatWouldBreakOut()
    {
        for (const QString &text : hostile::breakouts()) {
            QCOMPARE(objection(withHeader("Value", text.toUtf8())), Reason::ControlCharacter);
            QCOMPARE(objection(withHeader(text.toUtf8(), "x")), Reason::BadName);
            QCOMPARE(objection(Action(text.toUtf8(), {})), Reason::BadName);
        }
    }

    void refusesNamesThatAreNone()
    {
        for (const char *name : {"", " ", "Action ", "A:b", "Zo\xc3\xab", "A.b", "A(b)"}) {
            QCOMPARE(objection(Action(name, {})), Reason::BadName);
            QCOMPARE(objection(withHeader(name, "x")), Reason::BadName);
        }
        QVERIFY(!objection(Action("PJSIPShow_Endpoints-2", {})));
    }

    void refusesLinesThatAsteriskWouldCut()
    {
        QVERIFY(!objection(withHeader("Value", QByteArray(1000 - 7, 'x'))));
        QCOMPARE(objection(withHeader("Value", QByteArray(1001 - 7, 'x'))), Reason::LineTooLong);
        const ami::action::Hangup umlauts{.channel = QString(600, u'ü')};
        QCOMPARE(objection(umlauts), Reason::LineTooLong); // bytes count, not letters
    }

    void refusesMoreHeadersThanAsteriskReads()
    {
        QVERIFY(!objection(withHeaders(118))); // Action and ActionID make it 120
        QCOMPARE(objection(withHeaders(119)), Reason::TooManyHeaders);
    }

    void refusesPatternsOfChannels()
    {
        using namespace ami::action;
        const QString pattern = u"/PJSIP/.*"_s;
        QCOMPARE(objection(Hangup{.channel = pattern}), Reason::ChannelPattern);
        QCOMPARE(objection(Redirect{.channel = u"PJSIP/1-1"_s, .extraChannel = pattern}),
            Reason::ChannelPattern);
        QCOMPARE(objection(Park{.channel = u"PJSIP/1-1"_s, .timeoutChannel = pattern}),
            Reason::ChannelPattern);
        QCOMPARE(objection(withHeader("CHANNEL", "/x")), Reason::ChannelPattern);
        QVERIFY(!objection(withHeader("Key", "/DND/101")));
    }

    void saysWhereItIsWrong()
    {
        const auto refused = ami::encode(withHeader("Value", "a\nb"), "a1");
        QVERIFY(!refused);
        QCOMPARE(refused.error().header, "Value");
        QVERIFY(refused.error().sentence().startsWith(u"Value contains a line break"));
    }

    void drawsActionIdsThatNobodyGuesses()
    {
        QSet<QByteArray> ids;
        for (int i = 0; i < 1000; ++i) {
            const QByteArray id = ami::randomActionId();
            QCOMPARE(id.size(), 32);
            ids.insert(id);
        }
        QCOMPARE(ids.size(), 1000);
    }
};

QTEST_GUILESS_MAIN(TestAction)
#include "tst_action.moc"
