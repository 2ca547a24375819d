// SPDX-License-Identifier: MIT
#include "actioncommand.h"

#include "output.h"

Exit exitOf(ami::Result result)
{
    switch (result) {
    case ami::Result::Done:
        return Exit::Done;
    case ami::Result::TimedOut:
        return Exit::TimedOut;
    case ami::Result::Lost:
        return Exit::NoLink;
    case ami::Result::NotSent:
        return Exit::WrongUse;
    default:
        return Exit::Refused;
    }
}

QString wordOf(ami::Result result)
{
    switch (result) {
    case ami::Result::Done:
        return QStringLiteral("done");
    case ami::Result::Denied:
        return QStringLiteral("denied");
    case ami::Result::TimedOut:
        return QStringLiteral("timeout");
    case ami::Result::Lost:
        return QStringLiteral("lost");
    default:
        return QStringLiteral("refused");
    }
}

void ActionCommand::begin()
{
    live::Connection *const connection = attachment().connection();
    if (!connection) {
        say(QStringLiteral("a recording can be asked nothing; use --server or --demo"));
        emit ended(int(Exit::WrongUse));
        return;
    }
    ami::Action::Headers headers;
    for (const QString &header : options().headers) {
        const auto equals = header.indexOf(u'=');
        if (equals < 1) {
            say(QStringLiteral("\"%1\" is no header; write Header=Value").arg(header));
            emit ended(int(Exit::WrongUse));
            return;
        }
        headers.append({header.left(equals).toUtf8(), header.mid(equals + 1).toUtf8()});
    }
    connect(connection, &live::Source::received, this, [](const ami::Event &event) {
        if (event.isListed())
            print(toJson(event.message));
    });
    const auto timeout = std::chrono::milliseconds(qint64(options().timeout.value_or(30) * 1000));
    connection->send(ami::Action(options().action.toUtf8(), headers), timeout,
        [this](const ami::Reply &reply) { show(reply); });
}

void ActionCommand::show(const ami::Reply &reply)
{
    if (!reply.headers.isEmpty()) {
        std::vector<ami::Header> headers;
        for (const auto &[name, value] : reply.headers)
            headers.push_back({{name.constData(), std::size_t(name.size())},
                {value.constData(), std::size_t(value.size())}});
        print(toJson(ami::Message(headers)));
    } else {
        say(reply.message);
    }
    emit ended(int(exitOf(reply.result)));
}
