// SPDX-License-Identifier: MIT
#pragma once

#include "demo/reply.h"

#include <functional>
#include <map>

namespace demo {

class Switchboard;

/// The actions this exchange knows, in the order of their names.
class ActionTable
{
public:
    using Handler = std::function<void(const Request &, Reply &)>;

    /// `rights` are manager.conf's words for `write`; empty if none is needed.
    void add(const QByteArray &name, const QByteArray &rights, const QByteArray &synopsis,
        Handler handler);

    /// The same for an action that needs nothing but the exchange.
    void add(const QByteArray &name, const QByteArray &rights, const QByteArray &synopsis,
        Switchboard &board, void (*handler)(Switchboard &, const Request &, Reply &));

    /// One that is answered elsewhere, and only listed here.
    void mention(const QByteArray &name, const QByteArray &synopsis);

    /// Answers the action, with Asterisk's own sentence where it is not known.
    void answer(const Request &request, Reply &reply) const;

private:
    struct Entry {
        QByteArray name;
        QByteArray rights;
        QByteArray synopsis;
        Handler handler;
    };

    void list(Reply &reply) const;

    std::map<QByteArray, Entry> m_entries; // by the name in lower case
};

// One for each part of the exchange: puts its actions into the table.
void addCoreActions(ActionTable &table, Switchboard &board);
void addCallActions(ActionTable &table, Switchboard &board);
void addSpeechActions(ActionTable &table, Switchboard &board);
void addStateActions(ActionTable &table, Switchboard &board);
void addQueueLists(ActionTable &table, Switchboard &board);
void addQueueActions(ActionTable &table, Switchboard &board);
void addParkingActions(ActionTable &table, Switchboard &board);
void addConferenceActions(ActionTable &table, Switchboard &board);
void addBridgeActions(ActionTable &table, Switchboard &board);
void addPjsipActions(ActionTable &table, Switchboard &board);
void addDatabaseActions(ActionTable &table, Switchboard &board);
void addMailboxActions(ActionTable &table, Switchboard &board);

} // namespace demo
