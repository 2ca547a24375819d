// SPDX-License-Identifier: MIT
#pragma once

#include "live/source.h"
#include "wire.h"

/// An exchange that answers when the test says so.
class Counter : public live::Source
{
public:
    Counter() : Source(QStringLiteral("office")) { }

    void start() override { }
    bool offers(const QString &) const override { return true; }
    void stop() override { }
    void send(const ami::Action &action, std::chrono::milliseconds, Answer answer) override
    {
        asked.append(QString::fromLatin1(action.name()));
        actions.append(action);
        answers.append(std::move(answer));
    }

    /// Answers the oldest that was asked.
    void reply(ami::Result result, const QString &message = {}, const QByteArray &id = "1")
    {
        answers.takeFirst()({.result = result, .actionId = id, .message = message});
    }
    void hear(const std::string &bytes)
    {
        const wire::Heard heard(bytes);
        apply(heard.event(), std::nullopt);
        flush(true);
    }

    void setUp(bool isUp)
    {
        live::LinkState next = state();
        next.phase = isUp ? live::LinkState::Phase::Up : live::LinkState::Phase::Waiting;
        setState(next);
    }

    QStringList asked;
    QList<ami::Action> actions;
    QList<Answer> answers;
};
