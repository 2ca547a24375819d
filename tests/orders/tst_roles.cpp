// SPDX-License-Identifier: MIT
#include "live/feed.h"
#include "live/replay.h"
#include "orders/licence.h"
#include "orders/undertaking.h"

#include <QBuffer>
#include <QTest>

using desk::Role;
using orders::Licence;
using orders::Verb;
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
};

QTEST_GUILESS_MAIN(TestRoles)
#include "tst_roles.moc"
