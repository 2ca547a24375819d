// SPDX-License-Identifier: MIT
#include "rows.h"
#include "ui/menus/callmenu.h"
#include "ui/menus/conferencemenu.h"
#include "ui/menus/parkingmenu.h"
#include "ui/menus/personmenu.h"
#include "ui/menus/queuemenu.h"
#include "ui/requests.h"
#include "ui/theme/theme.h"

#include <QSignalSpy>
#include <QTest>

using orders::Order;
using orders::Verb;
using Phase = live::LinkState::Phase;
using namespace Qt::Literals::StringLiterals;

class TestMenus : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_board = std::make_unique<ui::Board>();
        m_board->setLink(rows::link(Phase::Up));
        m_room = {.name = u"600"_s, .users = {{.party = rows::inside(u"120"_s, u"Kim"_s)}}};
        m_room.server = rows::here;
        m_support = {.name = u"support"_s};
        m_support.server = rows::here;
        m_support.members = {rows::member(u"120"_s, u"Kim"_s)};
        m_support.members[0].membership = u"dynamic"_s;
        m_support.callers = {rows::waiting(1, u"4711"_s, u"Nordwind"_s, 0)};
        pbx::ParkingLot lot{.name = u"default"_s, .spaces = {71, 72}};
        lot.parked = {{.space = 71, .caller = rows::outside(u"4712"_s, u"Adler"_s)}};
        m_board->apply(rows::News()
            << rows::person(u"101"_s, u"Julia"_s) << rows::person(u"112"_s, u"Marta"_s)
            << rows::person(u"120"_s, u"Kim"_s) << mine << theirs << m_support << lot << m_room);
        m_board->setOwn({rows::here, u"101"_s});
        m_ordered = std::make_unique<QSignalSpy>(&m_requests, &ui::Requests::ordered);
        m_wanted = std::make_unique<QSignalSpy>(&m_requests, &ui::Requests::targetWanted);
    }

    void takesMyCallToAPerson()
    {
        const auto menu = keep(ui::personMenu(*m_board->people().find({rows::here, u"112"_s}),
            look(), *m_board, m_requests, nullptr));
        choose(*menu, u"Transfer to Marta"_s);
        QCOMPARE(ordered().verb, Verb::Transfer);
        choose(*menu, u"Ask Marta, then transfer Acme"_s);
        QCOMPARE(ordered().stage, Order::Stage::Consult);
        choose(*menu, u"Transfer Acme to the voicemail of Marta"_s);
        QCOMPARE(ordered().target, u"voicemail:112"_s);
        choose(*menu, u"Add Marta to my call (conference)"_s);
        QCOMPARE(ordered().verb, Verb::Confer);
    }

    void opensPagesAboutTheCaller()
    {
        m_board->setCallerPages({u"Customer & orders"_s});
        QSignalSpy wanted(&m_requests, &ui::Requests::callerPageWanted);
        const auto menu
            = keep(ui::callMenu(*m_board->myCall(), look(), *m_board, m_requests, nullptr));
        choose(*menu, u"Customer && orders"_s);
        QCOMPARE(wanted.value(0),
            (QVariantList{rows::here, m_board->myCall()->call.id, u"Customer & orders"_s}));
        m_board->setCallerPages({});
    }

    void setsWhatPeopleCanSet()
    {
        auto marta = *m_board->people().find({rows::here, u"112"_s});
        marta.extension.doNotDisturb = true;
        marta.extension.forward.always = u"0171"_s;
        const auto menu = keep(ui::personMenu(marta, look(), *m_board, m_requests, nullptr));
        choose(*menu, u"End do not disturb"_s);
        QCOMPARE(ordered().verb, Verb::DoNotDisturb);
        QVERIFY(!ordered().isOn);
        choose(*menu, u"To voicemail"_s);
        QCOMPARE(ordered().verb, Verb::Forward);
        QCOMPARE(ordered().action, u"always"_s);
        QCOMPARE(ordered().target, u"voicemail"_s);
        choose(*menu, u"To a number\u2026"_s);
        QCOMPARE(wanted().verb, Verb::Forward);
        choose(*menu, u"Log in to Support"_s);
        QCOMPARE(ordered().verb, Verb::LogIn);
        QCOMPARE(ordered().extension, u"112"_s);
        QVERIFY(find(*menu, u"Forward always: 0171"_s));
    }

    void offersTheirCalls()
    {
        auto kim = *m_board->people().find({rows::here, u"120"_s});
        kim.extension.calls = QStringList{theirs.id};
        const auto menu = keep(ui::personMenu(kim, look(), *m_board, m_requests, nullptr));
        choose(*menu, u"Whisper to one side"_s);
        QCOMPARE(ordered().verb, Verb::Listen);
        QCOMPARE(ordered().ear, Order::Ear::Whisper);
        QCOMPARE(ordered().call, theirs.id);
        QCOMPARE(ordered().by, u"101"_s);
    }

    void takesACallToPlaces()
    {
        const auto menu
            = keep(ui::callMenu(*m_board->myCall(), look(), *m_board, m_requests, nullptr));
        choose(*menu, u"Queue Support"_s);
        QCOMPARE(ordered().target, u"queue:support"_s);
        choose(*menu, u"Conference 600"_s);
        QCOMPARE(ordered().target, u"conference:600"_s);
        choose(*menu, u"Space 72"_s);
        QCOMPARE(ordered().verb, Verb::Park);
        QVERIFY(!find(*menu, u"Space 71"_s)); // somebody is there
    }

    void looksAfterQueues()
    {
        const auto queue = keep(ui::queueMenu(m_support, look(), *m_board, m_requests, nullptr));
        choose(*queue, u"Log me in"_s);
        QCOMPARE(ordered().verb, Verb::LogIn);
        choose(*queue, u"Set the counters to nothing"_s);
        QCOMPARE(ordered().verb, Verb::ResetQueue);
        const auto member = keep(
            ui::memberMenu(m_support, m_support.members[0], look(), *m_board, m_requests, nullptr));
        choose(*member, u"Lunch"_s);
        QCOMPARE(ordered().text, u"Lunch"_s);
        choose(*member, u"3"_s);
        QCOMPARE(ordered().verb, Verb::SetPenalty);
        QCOMPARE(ordered().number, 3);
        choose(*member, u"Log out of Support"_s);
        QCOMPARE(ordered().verb, Verb::LogOut);
        const auto caller = keep(
            ui::callerMenu(m_support, m_support.callers[0], look(), *m_board, m_requests, nullptr));
        choose(*caller, u"Before everybody"_s);
        QCOMPARE(ordered().verb, Verb::Prioritize);
        QCOMPARE(ordered().call, m_support.callers[0].uniqueid);
        choose(*caller, u"Take out of the queue"_s);
        QCOMPARE(ordered().verb, Verb::Withdraw);
    }

    void saysWhyAFixedMemberCannotLogOut()
    {
        m_support.members[0].membership = u"static"_s;
        const auto menu = keep(
            ui::memberMenu(m_support, m_support.members[0], look(), *m_board, m_requests, nullptr));
        const QAction *const out = find(*menu, u"Log out of Support"_s);
        QVERIFY(!out->isEnabled());
        QVERIFY(out->toolTip().contains(u"configuration"));
    }

    void looksAfterConferences()
    {
        const auto room = keep(ui::roomMenu(m_room, look(), *m_board, m_requests, nullptr));
        choose(*room, u"Lock the room"_s);
        QCOMPARE(ordered().verb, Verb::Conference);
        QCOMPARE(ordered().action, u"lock"_s);
        choose(*room, u"End the conference for everybody"_s);
        QCOMPARE(ordered().action, u"kick"_s);
        QCOMPARE(ordered().user, u"all"_s);
        choose(*room, u"Invite somebody\u2026"_s);
        QCOMPARE(wanted().verb, Verb::Invite);
        const auto user
            = keep(ui::userMenu(m_room, m_room.users[0], look(), *m_board, m_requests, nullptr));
        choose(*user, u"Mute Kim 120"_s);
        QCOMPARE(ordered().user, m_room.users[0].party.uniqueid);
    }

    void bringsParkedCallsBack()
    {
        const QModelIndex lot = m_board->parking().index(0, 0);
        const auto taken = keep(ui::parkingMenu(
            m_board->parking().index(0, 0, lot), look(), *m_board, m_requests, nullptr));
        choose(*taken, u"Take this call back"_s);
        QCOMPARE(ordered().verb, Verb::Unpark);
        QCOMPARE(ordered().number, 71);
        const auto empty = keep(ui::parkingMenu(
            m_board->parking().index(1, 0, lot), look(), *m_board, m_requests, nullptr));
        choose(*empty, u"Park Acme in space 72"_s);
        QCOMPARE(ordered().verb, Verb::Park);
    }

    void isGreyAndSaysWhyWhereTheLoginMayNot()
    {
        live::LinkState poor = rows::link(Phase::Up);
        poor.actions = {"Originate"};
        m_board->setLink(poor);
        const auto menu = keep(ui::roomMenu(m_room, look(), *m_board, m_requests, nullptr));
        const QAction *const lock = find(*menu, u"Lock the room"_s);
        QVERIFY(!lock->isEnabled());
        QVERIFY(lock->toolTip().contains(u"\u201ccall\u201d"));
        QVERIFY(menu->toolTipsVisible());
        QVERIFY(find(*menu, u"Invite somebody\u2026"_s)->isEnabled());
    }

private:
    ui::Look look() const { return {m_theme, m_clocks}; }
    static std::unique_ptr<ui::OrderMenu> keep(ui::OrderMenu *menu)
    {
        return std::unique_ptr<ui::OrderMenu>(menu);
    }
    static QAction *find(const QMenu &menu, const QString &label)
    {
        for (QAction *action : menu.actions()) {
            if (action->text() == label)
                return action;
            if (QAction *const deeper = action->menu() ? find(*action->menu(), label) : nullptr)
                return deeper;
        }
        return nullptr;
    }
    static void choose(const QMenu &menu, const QString &label)
    {
        QAction *const line = find(menu, label);
        QVERIFY2(line, qPrintable(label));
        QVERIFY2(line->isEnabled(), qPrintable(label));
        line->trigger();
    }
    Order ordered() const
    {
        return m_ordered->isEmpty() ? Order() : m_ordered->last()[0].value<Order>();
    }
    Order wanted() const
    {
        return m_wanted->isEmpty() ? Order() : m_wanted->last()[0].value<Order>();
    }

    static pbx::Call talk(const QString &id, const QString &name, const QString &number)
    {
        pbx::Call call = rows::answered(
            rows::call(id, rows::outside(u"030"_s, name), {rows::inside(number, number)}), 0);
        call.server = rows::here;
        return call;
    }
    const pbx::Call mine = talk(u"1"_s, u"Acme"_s, u"101"_s);
    const pbx::Call theirs = talk(u"2"_s, u"Hotel"_s, u"120"_s);
    pbx::Queue m_support;
    pbx::Conference m_room;
    ui::Theme m_theme;
    ui::Clocks m_clocks;
    ui::Requests m_requests;
    std::unique_ptr<ui::Board> m_board;
    std::unique_ptr<QSignalSpy> m_ordered;
    std::unique_ptr<QSignalSpy> m_wanted;
};

QTEST_MAIN(TestMenus)
#include "tst_menus.moc"
