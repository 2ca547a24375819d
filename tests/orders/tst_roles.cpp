// SPDX-License-Identifier: MIT
#include "live/feed.h"
#include "live/replay.h"
#include "orders/licence.h"
#include "orders/undertaking.h"
#include "pbx/exchange.h"

#include <QBuffer>
#include <QTest>

using desk::Role;
using orders::Licence;
using orders::Verb;
using orders::Whose;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int firstVerb = int(Verb::Dial);
constexpr int lastVerb = int(Verb::CancelRecall);

bool isAllowed(Verb verb, const Licence &licence, const QString &extension = {})
{
    return orders::whyForbidden({.verb = verb, .extension = extension}, licence).isEmpty();
}

/// An exchange that would be told.
class Listener : public live::Source
{
public:
    Listener() : Source(u"pbx"_s) { }
    void start() override { }
    void stop() override { }
    bool offers(const QString &) const override { return true; }
    void send(const ami::Action &, std::chrono::milliseconds, Answer) override { ++sent; }

    int sent = 0;
};

} // namespace

class TestRoles : public QObject
{
    Q_OBJECT

private slots:
    void commandsNothingWhereADeskOnlyLooks()
    {
        const Licence looking{.role = {.kind = Role::Kind::ReadOnly}, .own = u"101"_s};
        const Licence allowed{.role = {.kind = Role::Kind::ReadOnly,
                                  .mayListen = true,
                                  .maySetOthersPhones = true,
                                  .mayRunQueues = true},
            .own = u"101"_s};
        for (int verb = firstVerb; verb <= lastVerb; ++verb) {
            QVERIFY2(!isAllowed(Verb(verb), looking, u"101"_s), qPrintable(QString::number(verb)));
            QVERIFY2(!isAllowed(Verb(verb), allowed, u"101"_s), qPrintable(QString::number(verb)));
        }
    }

    void letsASupervisorDoEverything()
    {
        const Licence supervisor{.role = {.kind = Role::Kind::Supervisor}, .own = {}};
        for (int verb = firstVerb; verb <= lastVerb; ++verb)
            QVERIFY2(isAllowed(Verb(verb), supervisor), qPrintable(QString::number(verb)));
    }

    void keepsAnOperatorToCallsAndTheOwnPhone()
    {
        const Licence desk{.role = {}, .own = u"101"_s};
        for (const Verb verb : {Verb::Dial, Verb::HangUp, Verb::Transfer, Verb::PickUp, Verb::Park})
            QVERIFY(isAllowed(verb, desk));
        QVERIFY(!isAllowed(Verb::Listen, desk));
        QVERIFY(!isAllowed(Verb::Withdraw, desk));
        QVERIFY(!isAllowed(Verb::SetPenalty, desk, u"101"_s));
        for (const Verb verb : {Verb::DoNotDisturb, Verb::Forward, Verb::Presence, Verb::Pause,
                 Verb::LogIn, Verb::LogOutAll}) {
            QVERIFY(isAllowed(verb, desk, u"101"_s));
            QVERIFY(!isAllowed(verb, desk, u"102"_s));
            QVERIFY(!isAllowed(verb, {}, u"101"_s)); // nobody sits here
        }
        QVERIFY(isAllowed(Verb::Pause, desk, u"PJSIP/101"_s));
        QVERIFY(isAllowed(Verb::Pause, desk, u"Local/101@agents/n"_s));
        QVERIFY(!isAllowed(Verb::Pause, desk, u"PJSIP/1010"_s));
    }

    void allowsWhatAnOperatorWasAllowed()
    {
        Licence desk;
        desk.role.mayListen = true;
        QVERIFY(isAllowed(Verb::Listen, desk));
        QVERIFY(!isAllowed(Verb::Forward, desk, u"102"_s));
        desk.role.maySetOthersPhones = true;
        QVERIFY(isAllowed(Verb::Forward, desk, u"102"_s));
        QVERIFY(!isAllowed(Verb::Pause, desk, u"102"_s));
        desk.role.mayRunQueues = true;
        QVERIFY(isAllowed(Verb::Pause, desk, u"102"_s));
        QVERIFY(isAllowed(Verb::ResetQueue, desk));
    }

    void leavesCallsOfOthersToASupervisor()
    {
        Licence desk{.role = {}, .own = u"101"_s};
        const auto isAllowed = [&desk](Verb verb, Whose whose) {
            return orders::whyForbidden({.verb = verb, .call = u"c"_s, .by = u"101"_s}, desk, whose)
                .isEmpty();
        };
        const Verb changing[]{Verb::HangUp, Verb::Transfer, Verb::Redirect, Verb::TakeOver,
            Verb::Park, Verb::Hold, Verb::Mute, Verb::KeyDigits, Verb::RecordCall, Verb::Confer,
            Verb::Conference};
        for (const Verb verb : changing) {
            QVERIFY2(isAllowed(verb, Whose::Own), qPrintable(QString::number(int(verb))));
            QVERIFY2(!isAllowed(verb, Whose::Others), qPrintable(QString::number(int(verb))));
        }
        QVERIFY(isAllowed(Verb::PickUp, Whose::Others));
        QVERIFY(isAllowed(Verb::Unpark, Whose::Parked));
        QVERIFY(isAllowed(Verb::Redirect, Whose::Parked));
        QVERIFY(!isAllowed(Verb::HangUp, Whose::Parked));
        QVERIFY(isAllowed(Verb::TakeOver, Whose::Queued));
        QVERIFY(!isAllowed(Verb::Redirect, Whose::Queued));
        desk.role.mayRunQueues = true;
        QVERIFY(isAllowed(Verb::Redirect, Whose::Queued));
        QVERIFY(!isAllowed(Verb::HangUp, Whose::Others));
        desk.role.mayHandleOthersCalls = true;
        for (const Verb verb : changing)
            QVERIFY(isAllowed(verb, Whose::Others));
        QVERIFY(!isAllowed(Verb::Listen, Whose::Others));
    }

    void goesByTheExtensionWhereNoCallIsNamed()
    {
        const Licence desk{.role = {}, .own = u"101"_s};
        QVERIFY(isAllowed(Verb::Answer, desk, u"101"_s));
        QVERIFY(!isAllowed(Verb::Answer, desk, u"102"_s));
        QVERIFY(isAllowed(Verb::HangUp, desk, u"101"_s));
        QVERIFY(!isAllowed(Verb::HangUp, desk, u"102"_s));
    }

    void knowsWhoseCallItIs()
    {
        pbx::Call call{.stage = pbx::Call::Stage::Up};
        call.caller.extension = u"101"_s;
        call.targets = {pbx::Party{.extension = u"102"_s}};
        QCOMPARE(orders::whose(call, u"101"_s), Whose::Own);
        QCOMPARE(orders::whose(call, u"102"_s), Whose::Own);
        QCOMPARE(orders::whose(call, u"103"_s), Whose::Others);
        QCOMPARE(orders::whose(call, {}), Whose::Others);
        call.targets.clear();
        call.stage = pbx::Call::Stage::Queued;
        QCOMPARE(orders::whose(call, u"103"_s), Whose::Queued);
        call.parking = pbx::Call::Parking{u"default"_s, 701};
        QCOMPARE(orders::whose(call, u"103"_s), Whose::Parked);
        pbx::Conference room{.users = {{.party = {.extension = u"101"_s}}}};
        QCOMPARE(orders::whose(room, u"101"_s), Whose::Own);
        QCOMPARE(orders::whose(room, u"102"_s), Whose::Others);
    }

    /// Below the window: whoever orders it, nothing is sent.
    void refusesBeforeAnythingIsSent()
    {
        auto source = std::make_unique<Listener>();
        const Listener &heard = *source;
        live::Feed feed(std::move(source));
        feed.start();
        const Licence looking{.role = {.kind = Role::Kind::ReadOnly}, .own = {}};
        const orders::Order order{.verb = Verb::HangUp, .channel = u"PJSIP/101-1"_s};
        auto future = orders::carryOut(feed, order, {}, looking);
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.result().result, ami::Result::Refused);
        QVERIFY(future.result().message.contains(u"only looks"_s));
        QCOMPARE(heard.sent, 0);
    }

    /// Whose call it is shows only where the calls are.
    void refusesCallsOfOthersBeforeAnythingIsSent()
    {
        auto source = std::make_unique<Listener>();
        const Listener &heard = *source;
        live::Feed feed(std::move(source));
        feed.start();
        const Licence desk{.role = {}, .own = u"101"_s};
        auto theirs
            = orders::carryOut(feed, {.verb = Verb::HangUp, .call = u"ext:102"_s}, {}, desk);
        QTRY_VERIFY(theirs.isFinished());
        QVERIFY2(theirs.result().message.contains(u"calls of others"_s),
            qPrintable(theirs.result().message));
        auto own = orders::carryOut(feed, {.verb = Verb::HangUp, .call = u"ext:101"_s}, {}, desk);
        QTRY_VERIFY(own.isFinished());
        QVERIFY(!own.result().message.contains(u"supervisor"_s)); // there is only no such call
        QCOMPARE(heard.sent, 0);
    }
};

QTEST_GUILESS_MAIN(TestRoles)
#include "tst_roles.moc"
