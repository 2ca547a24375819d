// SPDX-License-Identifier: MIT
#include "demo/actiontable.h"

namespace demo {

void ActionTable::add(
    const QByteArray &name, const QByteArray &rights, const QByteArray &synopsis, Handler handler)
{
    m_entries[name.toLower()] = {name, rights, synopsis, std::move(handler)};
}

void ActionTable::add(const QByteArray &name, const QByteArray &rights, const QByteArray &synopsis,
    Switchboard &board, void (*handler)(Switchboard &, const Request &, Reply &))
{
    add(name, rights, synopsis, [&board, handler](const Request &request, Reply &reply) {
        handler(board, request, reply);
    });
}

void ActionTable::mention(const QByteArray &name, const QByteArray &synopsis)
{
    add(name, {}, synopsis, nullptr);
}

void ActionTable::answer(const Request &request, Reply &reply) const
{
    const QByteArray name = request.action();
    if (name.isEmpty()) {
        reply.error("Missing action in request");
        return;
    }
    if (name.toLower() == "listcommands") {
        list(reply);
        return;
    }
    const auto found = m_entries.find(name.toLower());
    if (found == m_entries.end() || !found->second.handler) {
        reply.error("Invalid/unknown command: " + name
            + ". Use Action: ListCommands to show available commands.");
        return;
    }
    found->second.handler(request, reply);
}

void ActionTable::list(Reply &reply) const
{
    Block block = reply.begin("Success");
    for (const auto &[key, entry] : m_entries) {
        const QByteArray rights
            = entry.rights.isEmpty() ? QByteArray("<none>") : QByteArray(entry.rights + ",all");
        block.add(entry.name, entry.synopsis + "  (Priv: " + rights + ')');
    }
    reply.send(block);
}

} // namespace demo
