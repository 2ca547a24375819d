// SPDX-License-Identifier: MIT
#include "panel.h"

#include <QTest>

namespace {

// More than any stage of the login may take.
constexpr int openWithin = 45'000;
constexpr int answerWithin = 15'000;

} // namespace

Panel::Panel(const live::Access &access, QObject *parent)
    : QObject(parent), m_feed(std::make_unique<live::Connection>(access))
{
    connect(&m_feed, &live::Feed::changed, this, [this](const pbx::Batch &batch) {
        m_board.apply(batch);
        m_liveBatches += batch.isLive;
    });
}

Panel::Panel(const RealExchange &exchange, const RealExchange::Account &account, QObject *parent)
    : Panel(access(exchange, account), parent)
{
}

bool Panel::open()
{
    using Phase = live::LinkState::Phase;
    m_feed.start();
    const bool isSettled = QTest::qWaitFor(
        [this] { return link().phase == Phase::Up || link().trouble != live::Trouble::None; },
        openWithin);
    return isSettled && link().phase == Phase::Up;
}

ami::Reply Panel::ask(const ami::Action &action)
{
    const QFuture<ami::Reply> reply = m_feed.send(action);
    const bool ended = QTest::qWaitFor([&reply] { return reply.isFinished(); }, answerWithin);
    return ended ? reply.result() : ami::Reply{.result = ami::Result::TimedOut};
}

live::Access Panel::access(
    const RealExchange &exchange, const RealExchange::Account &account, Scheme scheme)
{
    live::Access access = Panel::access({.scheme = scheme,
                                            .user = {},
                                            .host = exchange.address(),
                                            .port = exchange.portFor(scheme)},
        account);
    access.trust.caFile = exchange.caFile();
    return access;
}

live::Access Panel::access(ami::ServerAddress door, const RealExchange::Account &account)
{
    door.user = account.user;
    return {.address = door, .secret = account.secret};
}
