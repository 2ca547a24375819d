// SPDX-License-Identifier: MIT
#include "demo/actiontable.h"
#include "demo/switchboard.h"

namespace demo {

namespace {

    void describe(Block &block, const Hint &hint, const States &states)
    {
        const ExtensionState state = extensionState(states.of(hint));
        block.add("Exten", hint.exten)
            .add("Context", hint.context)
            .add("Hint", hint.text())
            .add("Status", state.status)
            .add("StatusText", state.text);
    }

    void listExtensions(Switchboard &board, const Request &, Reply &reply)
    {
        reply.beginList("Extension Statuses will follow");
        for (const Hint &hint : board.states().hints()) {
            Block item = reply.item("ExtensionStatus");
            describe(item, hint, board.states());
            reply.addItem(item);
        }
        reply.endList("ExtensionStateListComplete");
    }

    void showExtension(Switchboard &board, const Request &request, Reply &reply)
    {
        const QByteArray exten = request.value("Exten");
        if (exten.isEmpty()) {
            reply.error("Extension not specified");
            return;
        }
        Block block = reply.begin("Success").add("Message", "Extension Status");
        for (const Hint &hint : board.states().hints()) {
            if (hint.exten != exten || hint.context != request.value("Context"))
                continue;
            describe(block, hint, board.states());
            reply.send(block);
            return;
        }
        reply.send(block.add("Exten", exten)
                       .add("Context", request.value("Context"))
                       .add("Hint", "")
                       .add("Status", -1)
                       .add("StatusText", "Unknown"));
    }

    void listDevices(Switchboard &board, const Request &, Reply &reply)
    {
        reply.beginList("Device State Changes will follow");
        for (const QByteArray &device : board.states().devices()) {
            reply.addItem(reply.item("DeviceStateChange")
                              .add("Device", device)
                              .add("State", deviceWord(board.states().of(device))));
        }
        reply.endList("DeviceStateListComplete");
    }

    void listPresences(Switchboard &board, const Request &, Reply &reply)
    {
        reply.beginList("Presence State Changes will follow");
        for (const auto &[presentity, presence] : board.states().presences()) {
            reply.addItem(reply.item("PresenceStateChange")
                              .add("Presentity", presentity)
                              .add("Status", presence.status)
                              .add("Subtype", presence.subtype)
                              .add("Message", presence.message));
        }
        reply.endList("PresenceStateListComplete");
    }

    void showPresence(Switchboard &board, const Request &request, Reply &reply)
    {
        const QByteArray provider = request.value("Provider");
        if (provider.isEmpty()) {
            reply.error("No provider specified");
            return;
        }
        const auto &presences = board.states().presences();
        const auto found = presences.find(provider);
        Block block = reply.begin("Success").add("Message", "Presence State");
        block.add("State", found == presences.end() ? QByteArray("not_set") : found->second.status);
        if (found != presences.end() && !found->second.subtype.isEmpty())
            block.add("Subtype", found->second.subtype);
        if (found != presences.end() && !found->second.message.isEmpty()) {
            block
                .add("Message", found->second.message) // twice: its old name and its new one
                .add("PresenceMessage", found->second.message);
        }
        reply.send(block);
    }

    DeviceState deviceState(const QByteArray &word)
    {
        for (int i = 0; i <= int(DeviceState::OnHold); ++i) {
            if (deviceWord(DeviceState(i)) == word.toUpper())
                return DeviceState(i);
        }
        return DeviceState::Unknown;
    }

    /// What stands in brackets: `DEVICE_STATE(Custom:DND101)`.
    QByteArray argument(const QByteArray &variable)
    {
        const auto open = variable.indexOf('(');
        return variable.mid(open + 1, variable.lastIndexOf(')') - open - 1);
    }

    void setVariable(Switchboard &board, const Request &request, Reply &reply)
    {
        const QByteArray variable = request.value("Variable");
        const QByteArray value = request.value("Value");
        const QByteArray name = request.value("Channel");
        Channel *channel = board.lines().named(name);
        if (variable.isEmpty()) {
            reply.error("No variable specified");
            return;
        }
        if (!name.isEmpty() && !channel) {
            reply.error("No such channel");
            return;
        }
        reply.success("Variable Set");
        if (variable.startsWith("DEVICE_STATE(Custom:")) {
            board.states().setCustom(argument(variable), deviceState(value));
        } else if (variable.startsWith("PRESENCE_STATE(CustomPresence:")) {
            QByteArrayList parts = value.split(',');
            parts.resize(4);
            if (parts[3].contains('e')) // message and subtype are in base64
                parts = {parts[0], QByteArray::fromBase64(parts[1]),
                    QByteArray::fromBase64(parts[2]), {}};
            board.states().setPresence(argument(variable), {parts[0], parts[1], parts[2]});
        } else if (channel && variable == "PARKINGEXTEN") {
            channel->parkingSpace = value.toInt();
        } else if (channel) {
            for (auto &[known, current] : channel->variables) {
                if (known == variable)
                    current = value;
            }
        }
    }

} // namespace

void addStateActions(ActionTable &table, Switchboard &board)
{
    const QByteArray rights = "call,reporting";
    table.add("ExtensionStateList", rights, "List the current known extension states.", board,
        listExtensions);
    table.add("ExtensionState", rights, "Check Extension Status.", board, showExtension);
    table.add(
        "DeviceStateList", rights, "List the current known device states.", board, listDevices);
    table.add("PresenceStateList", rights, "List the current known presence states.", board,
        listPresences);
    table.add("PresenceState", rights, "Check Presence State", board, showPresence);
    table.add("Setvar", "call", "Sets a channel variable or function value.", board, setVariable);
}

} // namespace demo
