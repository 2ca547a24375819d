// SPDX-License-Identifier: MIT
#include "demo/actiontable.h"
#include "demo/switchboard.h"

namespace demo {

namespace {

    void get(Switchboard &board, const Request &request, Reply &reply)
    {
        const QByteArray family = request.value("Family");
        const QByteArray key = request.value("Key");
        if (family.isEmpty()) {
            reply.error("No family specified.");
            return;
        }
        if (key.isEmpty()) {
            reply.error("No key specified.");
            return;
        }
        const auto value = board.database().value(family, key);
        if (!value) {
            reply.error("Database entry not found");
            return;
        }
        reply.beginList("Result will follow");
        reply.addBareItem(reply.bareItem("DBGetResponse")
                              .add("Family", family)
                              .add("Key", key)
                              .add("Val", *value));
        reply.endList("DBGetComplete");
    }

    void getTree(Switchboard &board, const Request &request, Reply &reply)
    {
        const QByteArray family = request.value("Family");
        const QByteArray key = request.value("Key");
        reply.beginList("Result will follow");
        for (const auto &[place, value] : board.database().all()) {
            if (!family.isEmpty() && place.first != family)
                continue;
            if (!key.isEmpty() && place.second != key
                && !place.second.startsWith(QByteArray(key + '/')))
                continue;
            reply.addBareItem(reply.bareItem("DBGetTreeResponse")
                                  .add("Key", '/' + place.first + '/' + place.second)
                                  .add("Val", value));
        }
        reply.endList("DBGetTreeComplete");
    }

    void put(Switchboard &board, const Request &request, Reply &reply)
    {
        if (request.value("Family").isEmpty()) {
            reply.error("No family specified");
        } else if (request.value("Key").isEmpty()) {
            reply.error("No key specified");
        } else {
            board.database().put(
                request.value("Family"), request.value("Key"), request.value("Val"));
            reply.success("Updated database successfully");
        }
    }

    void remove(Switchboard &board, const Request &request, Reply &reply)
    {
        if (request.value("Family").isEmpty())
            reply.error("No family specified.");
        else if (request.value("Key").isEmpty())
            reply.error("No key specified.");
        else if (board.database().remove(request.value("Family"), request.value("Key")))
            reply.success("Key deleted successfully");
        else
            reply.error("Database entry could not be deleted");
    }

} // namespace

void addDatabaseActions(ActionTable &table, Switchboard &board)
{
    table.add("DBGet", "system,reporting", "Get DB Entry.", board, get);
    table.add("DBGetTree", "system,reporting",
        "Get DB entries, optionally at a particular family/key", board, getTree);
    table.add("DBPut", "system", "Put DB entry.", board, put);
    table.add("DBDel", "system", "Delete DB entry.", board, remove);
}

} // namespace demo
