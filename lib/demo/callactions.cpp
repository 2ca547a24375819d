// SPDX-License-Identifier: MIT
#include "demo/actiontable.h"
#include "demo/switchboard.h"

namespace demo {

namespace {

    /// `"Name" <number>`, `Name <number>` or a number alone.
    CallerId parsed(const QByteArray &text)
    {
        const auto open = text.indexOf('<');
        const auto close = text.indexOf('>', open);
        if (open < 0 || close < 0)
            return {text.trimmed(), {}};
        QByteArray name = text.left(open).trimmed();
        if (name.size() > 1 && name.startsWith('"') && name.endsWith('"'))
            name = name.mid(1, name.size() - 2);
        return {text.mid(open + 1, close - open - 1), name};
    }

    /// The `Variable` headers; Asterisk cuts a value at the first comma.
    QList<std::pair<QByteArray, QByteArray>> variablesOf(const Request &request)
    {
        QList<std::pair<QByteArray, QByteArray>> result;
        for (const ami::Header &header : request.message().headers()) {
            if (!ami::sameName(header.name, "Variable"))
                continue;
            const QByteArray text(header.value.data(), qsizetype(header.value.size()));
            for (const QByteArray &part : text.split(',')) {
                const auto equals = part.indexOf('=');
                if (equals > 0)
                    result.append({part.left(equals), part.mid(equals + 1)});
            }
        }
        return result;
    }

    void originate(Switchboard &board, const Request &request, Reply &reply)
    {
        const QByteArray channel = request.value("Channel");
        const QByteArray context = request.value("Context");
        const QByteArray exten = request.value("Exten");
        if (channel.isEmpty()) {
            reply.error("Channel not specified");
            return;
        }
        if (!channel.contains('/')) {
            reply.error("Invalid channel");
            return;
        }
        if (!exten.isEmpty() && !board.dialplan().exists(context, exten)) {
            reply.error("Extension does not exist.");
            return;
        }
        OriginateRequest wanted{.channel = channel,
            .context = context,
            .exten = exten,
            .application = request.value("Application"),
            .data = request.value("Data"),
            .caller = parsed(request.value("CallerID")),
            .account = request.value("Account"),
            .channelId = request.value("ChannelId"),
            .variables = variablesOf(request),
            .actionId = request.actionId(),
            .isAsync = request.isTrue("Async")};
        if (const int time = request.value("Timeout").toInt(); time > 0)
            wanted.time = milliseconds(time);
        if (!wanted.isAsync && !board.origination().canCall(wanted)) {
            reply.error("Originate failed");
            return;
        }
        reply.success("Originate successfully queued");
        board.originate(wanted);
    }

    void hangUp(Switchboard &board, const Request &request, Reply &reply)
    {
        const QByteArray name = request.value("Channel");
        Channel *channel = board.lines().named(name);
        if (name.isEmpty()) {
            reply.error("No channel specified");
        } else if (!channel) {
            reply.error("No such channel");
        } else {
            reply.success("Channel Hungup");
            board.end(*channel);
        }
    }

    void redirectBoth(Switchboard &board, Channel &channel, const Request &request, Reply &reply)
    {
        Channel *extra = board.lines().named(request.value("ExtraChannel"));
        if (!extra) {
            reply.error("ExtraChannel does not exist: " + request.value("ExtraChannel"));
            return;
        }
        const QByteArray context = request.value("Context");
        const QByteArray exten = request.value("Exten");
        const bool sameTarget = !request.has("ExtraExten");
        if (board.bridges().peer(channel) != extra) {
            reply.error("Redirect failed, channel not up.");
            return;
        }
        reply.success("Dual Redirect successful");
        board.redirectBoth(channel, *extra, context, exten,
            sameTarget ? context : request.value("ExtraContext"),
            sameTarget ? exten : request.value("ExtraExten"));
    }

    void redirect(Switchboard &board, const Request &request, Reply &reply)
    {
        const QByteArray name = request.value("Channel");
        Channel *channel = board.lines().named(name);
        const QByteArray context = request.value("Context");
        const QByteArray exten = request.value("Exten");
        if (name.isEmpty()) {
            reply.error("Channel not specified");
        } else if (!channel) {
            reply.error("Channel does not exist: " + name);
        } else if (context.isEmpty()) {
            reply.error("Context not specified");
        } else if (exten.isEmpty()) {
            reply.error("Extension not specified");
        } else if (!request.value("ExtraChannel").isEmpty()) {
            redirectBoth(board, *channel, request, reply);
        } else if (channel->state != ChannelState::Up && !channel->runsDialplan) {
            reply.error("Redirect failed, channel not up.");
        } else {
            reply.success("Redirect successful");
            board.redirect(*channel, context, exten);
        }
    }

    void blindTransfer(Switchboard &board, const Request &request, Reply &reply)
    {
        const QByteArray name = request.value("Channel");
        const QByteArray exten = request.value("Exten");
        Channel *channel = board.lines().named(name);
        if (name.isEmpty()) {
            reply.error("No channel specified");
        } else if (exten.isEmpty()) {
            reply.error("No extension specified");
        } else if (!channel) {
            reply.error("Channel specified does not exist");
        } else if (!board.talks().isTalking(*channel)) {
            reply.error("Transfer invalid");
        } else {
            reply.success("Transfer succeeded");
            const QByteArray context = request.value("Context");
            board.blindTransfer(*channel, context.isEmpty() ? channel->context : context, exten);
        }
    }

    /// Asterisk dials the feature code into the channel: it says nothing of what comes of it.
    void consult(Switchboard &board, const Request &request, Reply &reply)
    {
        const QByteArray name = request.value("Channel");
        const QByteArray exten = request.value("Exten");
        Channel *channel = board.lines().named(name);
        if (name.isEmpty()) {
            reply.error("No channel specified");
        } else if (exten.isEmpty()) {
            reply.error("No extension specified");
        } else if (!channel) {
            reply.error("Channel specified does not exist");
        } else {
            reply.success("Atxfer successfully queued");
            const QByteArray given = request.value("Context");
            const QByteArray context = given.isEmpty() ? QByteArray("internal") : given;
            if (board.talks().isTalking(*channel) && board.dialplan().exists(context, exten))
                board.consultations().begin(*channel, context, exten);
        }
    }

    void cancelConsultation(Switchboard &board, const Request &request, Reply &reply)
    {
        const QByteArray name = request.value("Channel");
        const Channel *channel = board.lines().named(name);
        if (name.isEmpty()) {
            reply.error("No channel specified");
        } else if (!channel) {
            reply.error("Channel specified does not exist");
        } else {
            reply.success("CancelAtxfer successfully queued");
            board.consultations().cancel(QByteArray(channel->uniqueid));
        }
    }

} // namespace

void addCallActions(ActionTable &table, Switchboard &board)
{
    table.add("Originate", "originate", "Originate a call.", board, originate);
    table.add("Hangup", "system,call", "Hangup channel.", board, hangUp);
    table.add("Redirect", "call", "Redirect (transfer) a call.", board, redirect);
    table.add("BlindTransfer", "call", "Blind transfer channel(s) to the given destination", board,
        blindTransfer);
    table.add("Atxfer", "call", "Attended transfer.", board, consult);
    table.add("CancelAtxfer", "call", "Cancel an attended transfer.", board, cancelConsultation);
}

} // namespace demo
