// SPDX-License-Identifier: MIT
#include "panelonexchange.h"

#include "testbed.h"

#include <QTest>

using Status = pbx::Extension::Status;

void PanelOnExchange::initTestCase()
{
    START_EXCHANGE(m_exchange);
    QVERIFY(m_phones.start(m_exchange));
    // CORDBOARD_LINK=http shows that all is the same over HTTP.
    const bool isHttp = qgetenv("CORDBOARD_LINK") == "http";
    const auto scheme = isHttp ? Panel::Scheme::Http : Panel::Scheme::Ami;
    m_relay = std::make_unique<Relay>(m_exchange, m_exchange.portFor(scheme));
    m_panel = std::make_unique<Panel>(Panel::access(m_relay->door(scheme), RealExchange::panel()));
    QVERIFY(m_panel->open());
}

void PanelOnExchange::cleanup()
{
    if (!m_panel)
        return;
    QVERIFY(m_phones.rest());
    QTRY_COMPARE(board().calls().size(), 0);
    for (int phone = 101; phone <= 107; ++phone) {
        QTRY_COMPARE(board().status(phone), Status::Online);
        QCOMPARE(board().extension(phone).calls, QStringList());
    }
    for (const QString &queue : board().queues())
        QTRY_COMPARE(board().queue(queue).callers.size(), 0);
    for (const QString &lot : board().lots())
        QTRY_COMPARE(board().lot(lot).parked.size(), 0);
    QCOMPARE(board().flaws(), QStringList());
    board().forgetEnded();
}

QStringList PanelOnExchange::targets()
{
    QStringList names;
    for (const pbx::Party &target : board().call().targets)
        names += target.extension.isEmpty() ? target.callerId.number : target.extension;
    names.sort();
    return names;
}

bool PanelOnExchange::isTalk(int caller, int callee)
{
    // Between the callee's answer and the bridge the call is up already, and has no target.
    return board().call().stage == pbx::Call::Stage::Up && board().call().isAnswered
        && board().call().caller.extension == QString::number(caller)
        && targets() == QStringList(QString::number(callee));
}

bool PanelOnExchange::callIsUp(int caller, int callee)
{
    return m_phones.setAnswering(callee) && m_phones.call(caller, QString::number(callee))
        && m_phones.reaches(caller, Phones::Up)
        && QTest::qWaitFor([=, this] { return isTalk(caller, callee); });
}

bool PanelOnExchange::isSameMoment(std::optional<pbx::Moment> a, std::optional<pbx::Moment> b)
{
    using namespace std::chrono_literals;
    return a && b && *a - *b < 250ms && *b - *a < 250ms;
}
