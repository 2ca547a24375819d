// SPDX-License-Identifier: MIT
#include "demo/actiontable.h"
#include "demo/switchboard.h"

namespace demo {

namespace {

    void mute(Switchboard &board, const Request &request, Reply &reply)
    {
        static const QByteArrayList directions{"in", "out", "all"};
        const QByteArray channel = request.value("Channel");
        const QByteArray direction = request.value("Direction").toLower();
        if (channel.isEmpty())
            reply.error("Channel not specified");
        else if (request.value("State").isEmpty())
            reply.error("State not specified");
        else if (direction.isEmpty())
            reply.error("Direction not specified");
        else if (!board.lines().named(channel))
            reply.error("No such channel");
        else if (!directions.contains(direction))
            reply.error("Failed to mute/unmute stream");
        else
            reply.send(reply.begin("Success")); // nobody hears it here, and no event tells of it
    }

    /// What is sent to the phone makes no event; what is received from it does.
    void playDigit(Switchboard &board, const Request &request, Reply &reply)
    {
        const QByteArray digit = request.value("Digit");
        const QByteArray duration = request.value("Duration");
        Channel *channel = board.lines().named(request.value("Channel"));
        bool isNumber = true;
        const int time = duration.isEmpty() ? 0 : duration.toInt(&isNumber);
        if (!channel) {
            reply.error("Channel not found");
        } else if (digit.isEmpty()) {
            reply.error("No digit specified");
        } else if (!isNumber) {
            reply.error("Could not convert Duration parameter");
        } else {
            reply.success("DTMF successfully queued");
            if (request.isTrue("Receive"))
                board.keys().press(*channel, digit.left(1), milliseconds(time));
        }
    }

    void startRecording(Switchboard &board, const Request &request, Reply &reply)
    {
        const QByteArray name = request.value("Channel");
        const Channel *channel = board.lines().named(name);
        if (name.isEmpty()) {
            reply.error("No channel specified");
        } else if (!channel) {
            reply.error("No such channel");
        } else if (request.value("File").isEmpty()) {
            reply.error("Could not start monitoring channel");
        } else {
            reply.send(reply.begin("Success"));
            board.recordings().start(*channel);
        }
    }

    /// Asterisk ends the oldest recording of the channel.
    void stopRecording(Switchboard &board, const Request &request, Reply &reply)
    {
        const QByteArray name = request.value("Channel");
        const Channel *channel = board.lines().named(name);
        if (name.isEmpty())
            reply.error("No channel specified");
        else if (!channel)
            reply.error("No such channel");
        else if (!board.recordings().runs(*channel))
            reply.error("Could not stop monitoring channel");
        else {
            reply.send(reply.begin("Success"));
            board.recordings().stop(*channel);
        }
    }

    void muteRecording(Switchboard &board, const Request &request, Reply &reply)
    {
        static const QByteArrayList directions{"read", "write", "both"};
        const QByteArray direction = request.value("Direction");
        const Channel *channel = board.lines().named(request.value("Channel"));
        if (direction.isEmpty()) {
            reply.error("No direction specified. Must be read, write or both");
        } else if (!directions.contains(direction.toLower())) {
            reply.error("Invalid direction specified. Must be read, write or both");
        } else if (request.value("State").isEmpty()) {
            reply.error("No state specified");
        } else if (!channel) {
            reply.error("No such channel");
        } else if (!board.recordings().runs(*channel)) {
            reply.error("Cannot set mute flag");
        } else {
            reply.send(reply.begin("Success"));
            board.recordings().setMuted(*channel, direction, request.isTrue("State"));
        }
    }

    /// The `Event` among the `Variable` headers.
    QByteArray eventOf(const Request &request)
    {
        for (const ami::Header &header : request.message().headers()) {
            if (!ami::sameName(header.name, "Variable"))
                continue;
            const QByteArray text(header.value.data(), qsizetype(header.value.size()));
            if (text.startsWith("Event="))
                return text.mid(6);
        }
        return {};
    }

    void notify(Switchboard &board, const Request &request, Reply &reply)
    {
        const QByteArray name = request.value("Channel");
        const QByteArray endpoint = request.value("Endpoint");
        const int addressees = int(!name.isEmpty()) + int(!endpoint.isEmpty())
            + int(!request.value("URI").isEmpty());
        const Channel *channel = board.lines().named(name);
        if (request.has("Variable") == request.has("Option")) {
            reply.error("PJSIPNotify requires either an Option or Variable(s)."
                        "You must use only one of them.");
        } else if (addressees != 1) {
            reply.error("PJSIPNotify requires either an endpoint name, a SIP URI, or a channel.  "
                        "You must use only one of them.");
        } else if (!name.isEmpty() && !channel) {
            reply.error("Channel not found");
        } else if (!endpoint.isEmpty() && !board.directory().person(endpoint)) {
            reply.error("Unable to retrieve endpoint " + endpoint);
        } else {
            reply.success("NOTIFY sent");
            if (channel)
                board.notify(*channel, eventOf(request));
        }
    }

} // namespace

void addSpeechActions(ActionTable &table, Switchboard &board)
{
    table.add("MuteAudio", "system", "Mute an audio stream.", board, mute);
    table.add("PlayDTMF", "call", "Play DTMF signal on a specific channel.", board, playDigit);
    table.add("MixMonitor", "system",
        "Record a call and mix the audio during the recording.  Use of StopMixMonitor is required "
        "to guarantee the audio file is available for processing during dialplan execution.",
        board, startRecording);
    table.add("StopMixMonitor", "system,call",
        "Stop recording a call through MixMonitor, and free the recording's file handle.", board,
        stopRecording);
    table.add("MixMonitorMute", "system,call", "Mute / unMute a Mixmonitor recording.", board,
        muteRecording);
    table.add("PJSIPNotify", "system",
        "Send a NOTIFY to either an endpoint, an arbitrary URI, or inside a SIP dialog.", board,
        notify);
}

} // namespace demo
