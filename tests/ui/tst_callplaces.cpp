// SPDX-License-Identifier: MIT
#include "rows.h"
#include "ui/calldrag.h"
#include "ui/callplaces.h"
#include "ui/requests.h"
#include "ui/theme/theme.h"

#include <QDropEvent>
#include <QListView>
#include <QMimeData>
#include <QSignalSpy>
#include <QStringListModel>
#include <QTest>

using orders::Order;
using orders::Verb;
using What = ui::EnterMeaning::What;
using Phase = live::LinkState::Phase;
using namespace Qt::Literals::StringLiterals;

class TestCallPlaces : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_board = std::make_unique<ui::Board>();
        m_board->setLink(rows::link(Phase::Up));
        m_board->apply(rows::News() << rows::person(u"101"_s, u"Julia"_s)
                                    << rows::person(u"112"_s, u"Marta"_s) << mine << others);
        m_board->setOwn({rows::here, u"101"_s});
    }

    void transfersMineAndSendsOthers()
    {
        const auto transfer = ui::callToPerson(*m_board, mine, person(u"112"_s));
        QCOMPARE(transfer.sentence, u"transfer Acme to Marta"_s);
        QCOMPARE(transfer.order.verb, Verb::Transfer);
        QCOMPARE(transfer.order.stage, Order::Stage::Blind);
        QCOMPARE(transfer.order.call, u"1"_s);
        QCOMPARE(transfer.order.by, u"101"_s);
        QCOMPARE(transfer.order.target, u"112"_s);
        const auto send = ui::callToPerson(*m_board, others, person(u"101"_s));
        QCOMPARE(send.sentence, u"send Nordwind to Julia"_s);
        QCOMPARE(send.order.verb, Verb::Redirect);
    }

    void asksFirstWhereThatIsWanted()
    {
        const auto ask = ui::callToPerson(*m_board, mine, person(u"112"_s), true);
        QCOMPARE(ask.sentence, u"ask Marta, then transfer Acme"_s);
        QCOMPARE(ask.order.stage, Order::Stage::Consult);
    }

    void leadsToQueuesRoomsAndMailboxes()
    {
        QCOMPARE(ui::callToQueue(*m_board, mine, u"support"_s).order.target, u"queue:support"_s);
        QCOMPARE(ui::callToRoom(*m_board, mine, u"600"_s).order.target, u"conference:600"_s);
        QCOMPARE(
            ui::callToVoicemail(*m_board, mine, person(u"112"_s)).order.target, u"voicemail:112"_s);
    }

    void parksOnlyMine()
    {
        const auto park = ui::callToSpace(*m_board, mine, u"default"_s, 72);
        QCOMPARE(park.sentence, u"park Acme in space 72"_s);
        QCOMPARE(park.order.verb, Verb::Park);
        QCOMPARE(park.order.lot, u"default"_s);
        QCOMPARE(park.order.number, 72);
        QCOMPARE(ui::callToSpace(*m_board, others, u"default"_s, 72).what, What::Nothing);
    }

    void takesAParkedCallBackOnMyself()
    {
        pbx::Call parked = others;
        parked.parking = pbx::Call::Parking{u"default"_s, 71};
        parked.targets.clear();
        const auto back = ui::callToPerson(*m_board, parked, person(u"101"_s));
        QCOMPARE(back.order.verb, Verb::Unpark);
        QCOMPARE(back.order.number, 71);
        QCOMPARE(ui::callToPerson(*m_board, parked, person(u"112"_s)).order.verb, Verb::Redirect);
    }

    void saysWhyNot()
    {
        QVERIFY(ui::callToPerson(*m_board, others, person(u"112"_s)).sentence.contains(u"in this"));
        m_board->setLink(rows::link(Phase::Waiting));
        const auto nothing = ui::callToPerson(*m_board, mine, person(u"112"_s));
        QCOMPARE(nothing.what, What::Nothing);
        QVERIFY(nothing.sentence.contains(u"link"));
    }

    void takesADroppedCall()
    {
        QStringListModel model({u"Marta"_s});
        QListView view;
        view.setModel(&model);
        view.show();
        const auto marta = person(u"112"_s);
        ui::CallDropSite site(ui::Look{m_theme, m_clocks}, view, *m_board, m_requests,
            [&](const QModelIndex &, const pbx::Call &call, bool asksFirst) {
                return ui::callToPerson(*m_board, call, marta, asksFirst);
            });
        QSignalSpy hinted(&site, &ui::CallDropSite::hinted);
        QSignalSpy ordered(&m_requests, &ui::Requests::ordered);
        const std::unique_ptr<QMimeData> data(ui::calldrag::dataOf({rows::here, u"1"_s}));
        const QPoint place = view.visualRect(model.index(0)).center();
        QDragEnterEvent enter(place, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view.viewport(), &enter);
        QVERIFY(enter.isAccepted());
        QDragMoveEvent move(place, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view.viewport(), &move);
        QVERIFY(move.isAccepted());
        QCOMPARE(hinted.last()[0].toString(), u"transfer Acme to Marta"_s);
        QDropEvent drop(place, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::ShiftModifier);
        QCoreApplication::sendEvent(view.viewport(), &drop);
        QCOMPARE(ordered[0][0].value<Order>().stage, Order::Stage::Consult);
        QVERIFY(hinted.last()[0].toString().isEmpty());
    }

    void refusesWhatIsNoCall()
    {
        QStringListModel model({u"Marta"_s});
        QListView view;
        view.setModel(&model);
        view.show();
        ui::CallDropSite site(ui::Look{m_theme, m_clocks}, view, *m_board, m_requests,
            [](const QModelIndex &, const pbx::Call &, bool) { return ui::EnterMeaning(); });
        QMimeData data;
        data.setText(u"Acme"_s);
        QDragEnterEvent enter(view.visualRect(model.index(0)).center(), Qt::MoveAction, &data,
            Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view.viewport(), &enter);
        QVERIFY(!enter.isAccepted());
    }

    void knowsAWaitingCallerByTheirUniqueid()
    {
        const std::unique_ptr<QMimeData> data(
            ui::calldrag::dataOf({rows::here, others.caller.uniqueid}));
        const pbx::Call *const found = ui::calldrag::callOf(data.get(), *m_board);
        QVERIFY(found);
        QCOMPARE(found->id, others.id);
        m_board->apply(rows::News().gone(others));
        QVERIFY(!ui::calldrag::callOf(data.get(), *m_board));
    }

private:
    const models::Person &person(const QString &number) const
    {
        return *m_board->people().find({rows::here, number});
    }

    static pbx::Call called(const QString &id, const QString &name, const QString &by)
    {
        pbx::Call call = rows::answered(
            rows::call(id, rows::outside(u"030"_s, name), {rows::inside(by, by)}), 0);
        call.server = rows::here;
        call.caller.uniqueid = u"uniqueid-"_s + id;
        return call;
    }
    const pbx::Call mine = called(u"1"_s, u"Acme"_s, u"101"_s);
    const pbx::Call others = called(u"2"_s, u"Nordwind"_s, u"112"_s);
    ui::Theme m_theme;
    ui::Clocks m_clocks;
    ui::Requests m_requests;
    std::unique_ptr<ui::Board> m_board;
};

QTEST_MAIN(TestCallPlaces)
#include "tst_callplaces.moc"
