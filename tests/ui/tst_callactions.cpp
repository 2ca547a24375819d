// SPDX-License-Identifier: MIT
#include "rows.h"
#include "ui/board.h"
#include "ui/callactions.h"
#include "ui/requests.h"

#include <QSignalSpy>
#include <QTest>

using orders::Order;
using orders::Verb;
using Kind = ui::CallAction::Kind;
using Phase = live::LinkState::Phase;
using namespace Qt::Literals::StringLiterals;

namespace {

pbx::Call call()
{
    return rows::call(
        u"1"_s, rows::outside(u"030"_s, u"Acme"_s), {rows::inside(u"101"_s, u"Julia"_s)});
}

} // namespace

class TestCallActions : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_board = std::make_unique<ui::Board>();
        m_board->setLink(rows::link(Phase::Up));
        m_board->setOwn({rows::here, u"101"_s});
    }

    void offersWhatTheMomentAllows()
    {
        QCOMPARE(buttons(mine(rows::ringing(call(), 0))), u"Answer|Decline"_s);
        QCOMPARE(buttons(mine(rows::answered(call(), 0))), u"Hold|Transfer|Park|Hang up"_s);
    }

    void offersToResumeWhatIOnlyPutOnHold()
    {
        pbx::Call held = rows::answered(call(), 0);
        held.caller.isHolding = true;
        QVERIFY(buttons(mine(held)).startsWith(u"Hold|"_s));
        held.caller.isHolding = false;
        held.targets[0].isHolding = true;
        QVERIFY(buttons(mine(held)).startsWith(u"Resume|"_s));
    }

    void offersOnlyToEndWhatHasNotBeenAnswered()
    {
        const pbx::Call dialled = rows::call(u"2"_s, rows::inside(u"101"_s, u"Julia"_s), {});
        QCOMPARE(buttons(mine(dialled)), u"(Hold)|(Transfer)|(Park)|Hang up"_s);
    }

    void offersNothingWhileTheLinkIsDown()
    {
        models::Conversation unknown = mine(rows::answered(call(), 0));
        unknown.isUnknown = true;
        QCOMPARE(buttons(unknown), u"(Hold)|(Transfer)|(Park)|(Hang up)"_s);
    }

    void saysWhyTheLoginMayNot()
    {
        live::LinkState poor = rows::link(Phase::Up);
        poor.actions = {"Hangup", "Redirect", "BlindTransfer", "Atxfer"};
        m_board->setLink(poor);
        const models::Conversation talk = mine(rows::answered(call(), 0));
        QCOMPARE(buttons(talk), u"(Hold)|Transfer|(Park)|Hang up"_s);
        QVERIFY(why(talk, Kind::Hold).contains(u"\u201csystem\u201d"_s));
        QVERIFY(why(talk, Kind::Park).contains(u"res_parking"_s)); // the right is there
        QVERIFY(why(talk, Kind::Record).contains(u"\u201csystem\u201d"_s));
    }

    void saysThatThePhoneDoesNotObey()
    {
        auto julia = rows::person(u"101"_s, u"Julia"_s);
        julia.contacts = {{.uri = u"sip:101@192.0.2.7"_s, .userAgent = u"Tin can 1.0"_s}};
        m_board->apply(rows::News() << julia);
        QVERIFY(why(mine(rows::ringing(call(), 0)), Kind::Answer).contains(u"kind"_s));
        QVERIFY(why(mine(rows::answered(call(), 0)), Kind::Hold).contains(u"kind"_s));
        QVERIFY(why(mine(rows::answered(call(), 0)), Kind::Transfer).isEmpty());
    }

    void offersTheRestInTheMenu()
    {
        const QString menu = rest(mine(rows::answered(call(), 0)));
        QCOMPARE(menu,
            u"Transfer after asking\u2026|Add somebody (conference)\u2026|Mute me|Unmute me|"
            "Key digits\u2026|Record this call"_s);
        pbx::Call recorded = rows::answered(call(), 0);
        recorded.recording = pbx::Call::Recording::On;
        QVERIFY(rest(mine(recorded)).endsWith(u"Pause the recording|Stop recording this call"_s));
    }

    void offersToEndAConsultation()
    {
        pbx::Call waiting = rows::answered(call(), 0);
        waiting.targets[0].isHolding = true;
        const pbx::Call about
            = rows::answered(rows::call(u"2"_s, rows::inside(u"101"_s, u"Julia"_s),
                                 {rows::inside(u"112"_s, u"Marta"_s)}),
                5);
        m_board->apply(rows::News() << waiting << about);
        QCOMPARE(buttons(*m_board->myCall()), u"Connect|Swap|Take back|Hang up"_s);
        const auto actions = ui::callActions(*m_board->myCall(), *m_board);
        const Order order = ui::actionOf(actions, Kind::Complete)->order;
        QCOMPARE(order.stage, Order::Stage::Complete);
        QCOMPARE(order.call, u"1"_s);
        QCOMPARE(order.by, u"101"_s);
    }

    void offersToPickUpWhatRingsElsewhere()
    {
        models::Conversation others{.call = rows::ringing(call(), 0), .isUnknown = false};
        QVERIFY(rest(others).startsWith(u"Pick up here|"_s));
        others.call = rows::answered(call(), 0);
        QVERIFY(rest(others).startsWith(u"Bring it to my phone|"_s));
        QVERIFY(rest(others).contains(u"|Listen|Whisper to one side|Join the conversation|"_s));
        m_board->setOwn({});
        QVERIFY(rest(others).contains(u"|(Listen)|"_s)); // with which phone?
    }

    void asksForIt()
    {
        ui::Requests requests;
        QSignalSpy ordered(&requests, &ui::Requests::ordered);
        QSignalSpy wanted(&requests, &ui::Requests::targetWanted);
        const auto actions = ui::callActions(mine(rows::answered(call(), 0)), *m_board);
        ui::carryOut(*ui::actionOf(actions, Kind::HangUp), requests);
        const auto order = ordered[0][0].value<Order>();
        QCOMPARE(order.verb, Verb::HangUp);
        QCOMPARE(order.server, rows::here);
        QCOMPARE(order.call, u"1"_s);
        ui::carryOut(*ui::actionOf(actions, Kind::Transfer), requests);
        QCOMPARE(ordered.size(), 1);
        QCOMPARE(wanted[0][0].value<Order>().verb, Verb::Transfer);
    }

    /// An operator picks up and has all of the own calls; what others talk is theirs.
    void leavesCallsOfOthersToASupervisor()
    {
        m_board->setRole({});
        m_board->setOwn({rows::here, u"105"_s});
        const models::Conversation ringing{.call = rows::ringing(call(), 0), .isUnknown = false};
        m_board->apply(rows::News() << ringing.call);
        QCOMPARE(why(ringing, Kind::PickUp), QString());
        for (const Kind kind : {Kind::Redirect, Kind::HangUp})
            QVERIFY(why(ringing, kind).contains(u"supervisor"_s));
        const models::Conversation talk{.call = rows::answered(call(), 0), .isUnknown = false};
        m_board->apply(rows::News().change(ringing.call, talk.call));
        for (const Kind kind :
            {Kind::TakeOver, Kind::Redirect, Kind::Listen, Kind::Record, Kind::HangUp})
            QVERIFY2(why(talk, kind).contains(u"supervisor"_s), qPrintable(why(talk, kind)));
        m_board->setRole({.mayHandleOthersCalls = true});
        for (const Kind kind : {Kind::TakeOver, Kind::Redirect, Kind::Record, Kind::HangUp})
            QCOMPARE(why(talk, kind), QString());
        QVERIFY(!why(talk, Kind::Listen).isEmpty());
        m_board->setRole({});
        m_board->setOwn({rows::here, u"101"_s});
        QCOMPARE(buttons(mine(talk.call)), u"Hold|Transfer|Park|Hang up"_s);
    }

private:
    static models::Conversation mine(const pbx::Call &call)
    {
        return {.call = call, .isMine = true, .isUnknown = false};
    }

    QString labels(const models::Conversation &conversation, bool isMain) const
    {
        QStringList labels;
        for (const ui::CallAction &action : ui::callActions(conversation, *m_board)) {
            if (action.isMain == isMain)
                labels += action.isEnabled() ? action.label : QString(u'(' + action.label + u')');
        }
        return labels.join(u'|');
    }
    QString buttons(const models::Conversation &one) const { return labels(one, true); }
    QString rest(const models::Conversation &one) const { return labels(one, false); }

    QString why(const models::Conversation &conversation, Kind kind) const
    {
        const auto actions = ui::callActions(conversation, *m_board);
        const ui::CallAction *const action = ui::actionOf(actions, kind);
        return action ? action->whyNot : u"not offered"_s;
    }

    std::unique_ptr<ui::Board> m_board;
};

QTEST_MAIN(TestCallActions)
#include "tst_callactions.moc"
