// SPDX-License-Identifier: MIT
#include "performance.h"

#include "ami/parser.h"
#include "demo/wire.h"

using namespace demo;

namespace {

constexpr ami::Moment start(std::chrono::seconds(1795328534));

} // namespace

Performance::Performance(const Directory &directory)
    : m_directory(directory), m_clock(start), m_stream(m_clock),
      m_board(m_directory, m_clock, m_stream)
{
    connect(&m_stream, &Stream::sent, this,
        [this](EventClass, const QByteArray &bytes) { m_sent += bytes; });
    connect(&m_board.legs(), &Legs::invited, this, [this](const QByteArray &leg) {
        m_clock.after(std::chrono::milliseconds(0), [this, leg] {
            const Channel *channel = m_board.lines().find(leg);
            if (channel && m_refusals.contains(channel->endpoint))
                m_board.refuse(leg, m_refusals.value(channel->endpoint));
            else
                m_board.ring(leg);
        });
    });
    mentionSessionActions(m_actions);
    addCoreActions(m_actions, m_board);
    addCallActions(m_actions, m_board);
    addSpeechActions(m_actions, m_board);
    addStateActions(m_actions, m_board);
    addQueueLists(m_actions, m_board);
    addQueueActions(m_actions, m_board);
    addParkingActions(m_actions, m_board);
    addConferenceActions(m_actions, m_board);
    addBridgeActions(m_actions, m_board);
    addPjsipActions(m_actions, m_board);
    addDatabaseActions(m_actions, m_board);
    addMailboxActions(m_actions, m_board);
    m_clock.settle();
    forget();
}

void Performance::busy(const QByteArray &endpoint, const Refusal &refusal)
{
    m_refusals.insert(endpoint, refusal);
}

QByteArray Performance::dial(const QByteArray &number, const QByteArray &exten)
{
    const QByteArray id = m_board.dial(number, exten);
    m_clock.settle();
    return id;
}

QByteArray Performance::arrive(const CallerId &caller, const QByteArray &did)
{
    const QByteArray id = m_board.arrive(caller, did);
    m_clock.settle();
    return id;
}

void Performance::answer(const QByteArray &endpoint)
{
    m_board.answer(newest(endpoint)->uniqueid);
    m_clock.settle();
}

void Performance::hangUp(const QByteArray &endpoint)
{
    m_board.hangUp(newest(endpoint)->uniqueid);
    m_clock.settle();
}

void Performance::hold(const QByteArray &endpoint)
{
    m_board.hold(newest(endpoint)->uniqueid);
    m_clock.settle();
}

void Performance::unhold(const QByteArray &endpoint)
{
    m_board.unhold(newest(endpoint)->uniqueid);
    m_clock.settle();
}

void Performance::parkPeer(const QByteArray &endpoint)
{
    m_board.parkPeer(newest(endpoint)->uniqueid);
    m_clock.settle();
}

QByteArray Performance::act(const QByteArray &action)
{
    ami::Parser parser;
    const QByteArray bytes = QByteArray(action).replace("|", "\r\n") + "\r\n\r\n";
    parser.append({bytes.constData(), std::size_t(bytes.size())});
    const auto message = parser.next();
    QByteArray answer;
    if (!message)
        return answer;
    const Request request(*message);
    Reply reply(request, [&](const QByteArray &block) {
        answer += block;
        m_sent += block;
    });
    m_actions.answer(request, reply);
    m_clock.settle();
    return answer;
}

QByteArray Performance::channel(const QByteArray &endpoint) { return newest(endpoint)->name; }

Channel *Performance::newest(const QByteArray &endpoint)
{
    Channel *result = nullptr;
    for (Channel *channel : m_board.lines().at(endpoint)) {
        if (!result || channel->name > result->name)
            result = channel;
    }
    if (!result)
        qFatal("no channel at %s", endpoint.constData());
    return result;
}
