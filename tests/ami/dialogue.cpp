// SPDX-License-Identifier: MIT
#include "dialogue.h"

using namespace Qt::Literals::StringLiterals;
using ami::Session;

namespace {

const QStringList results{
    u"done"_s, u"refused"_s, u"denied"_s, u"timed out"_s, u"lost"_s, u"not sent"_s};

QString text(ami::Text bytes) { return QString::fromUtf8(bytes.data(), qsizetype(bytes.size())); }

} // namespace

QString failed(ami::Failure failure) { return u"failed "_s + QString::number(int(failure)); }

void Dialogue::open(Session::Safety safety, Session::Beginning beginning)
{
    session.open({u"panel"_s, u"s3cret"_s}, safety, now, beginning);
    pump();
}

void Dialogue::says(ami::Text bytes)
{
    session.receive(bytes, now);
    pump();
}

void Dialogue::answers(const std::string &lines)
{
    const auto first = lines.find('\n') + 1;
    says(wire::lines(lines.substr(0, first) + "ActionID: " + m_last.id + "\n" + lines.substr(first))
        + "\r\n");
}

void Dialogue::pass(std::chrono::milliseconds time)
{
    const auto end = now + time;
    for (int steps = 0; steps < 1000; ++steps) {
        const auto due = session.deadline();
        if (!due || *due > end)
            break;
        now = std::max(now, *due);
        session.expire(now);
        pump();
    }
    now = end;
}

void Dialogue::cut()
{
    session.close();
    pump();
}

void Dialogue::logIn()
{
    signIn();
    says(wire::event("FullyBooted"));
    answers("Response: Success\nPing:  (Priv: <none>)\n");
    heard();
    outcome();
}

void Dialogue::logIn(const std::string &commands)
{
    signIn();
    answers("Response: Success\n" + commands + "\n");
    heard();
    outcome();
}

void Dialogue::signIn()
{
    open();
    says("Asterisk Call Manager/11.0.0\r\n");
    answers("Response: Success\nChallenge: 1\n");
    answers("Response: Success\nMessage: Authentication accepted\n");
}

std::vector<Dialogue::Heard> Dialogue::heard() { return std::exchange(m_heard, {}); }

QStringList Dialogue::outcome() { return std::exchange(m_outcome, {}); }

void Dialogue::pump()
{
    while (auto output = session.next(now)) {
        if (std::holds_alternative<Session::Ready>(*output)) {
            m_outcome.append(u"ready"_s);
        } else if (const auto *event = std::get_if<const ami::Event *>(&*output)) {
            m_outcome.append(u"event "_s + text((*event)->name));
        } else if (const auto *done = std::get_if<Session::Finished>(&*output)) {
            m_reply = done->reply;
            m_outcome.append(results.at(int(m_reply.result))
                + (m_reply.result == ami::Result::Refused ? u' ' + m_reply.message : QString()));
        } else if (const auto *ponged = std::get_if<Session::Ponged>(&*output)) {
            m_pong = *ponged;
            m_outcome.append(u"pong"_s);
        } else if (const auto *end = std::get_if<Session::Failed>(&*output)) {
            m_detail = end->detail;
            m_outcome.append(failed(end->failure));
        }
    }
    for (auto record = session.takeRecord(); !record.isEmpty(); record = session.takeRecord()) {
        m_records.push_back(record);
        m_arrived.append({record.constData(), std::size_t(record.size())});
        while (const auto message = m_arrived.next()) {
            m_last = {std::string(message->value("Action")),
                std::string(message->value("ActionID")), wire::shown(*message)};
            m_heard.push_back(m_last);
        }
    }
}
