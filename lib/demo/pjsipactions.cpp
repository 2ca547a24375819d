// SPDX-License-Identifier: MIT
#include "demo/actiontable.h"
#include "demo/switchboard.h"

#include <QCryptographicHash>

#include <algorithm>

namespace demo {

namespace {

    void addEndpoint(Switchboard &board, Reply &reply, const QByteArray &name,
        const QByteArray &auths, const QByteArrayList &uris)
    {
        QByteArray contacts;
        for (const QByteArray &uri : uris)
            contacts += name + '/' + uri + ',';
        reply.addItem(reply.item("EndpointList")
                          .add("ObjectType", "endpoint")
                          .add("ObjectName", name)
                          .add("Transport", "")
                          .add("Aor", name)
                          .add("Auths", auths)
                          .add("OutboundAuths", "")
                          .add("Contacts", contacts)
                          .add("DeviceState", devicePhrase(board.states().of("PJSIP/" + name)))
                          .add("ActiveChannels", int(board.lines().at(name).size())));
    }

    void listEndpoints(Switchboard &board, const Request &, Reply &reply)
    {
        reply.beginList("A listing of Endpoints follows, presented as EndpointList events");
        for (const Person &person : board.directory().people) {
            QByteArrayList uris;
            for (const ContactPlan &contact : person.contacts) {
                if (board.legs().isReachable(person.number))
                    uris.append(contact.uri);
            }
            addEndpoint(board, reply, person.number, person.number, uris);
        }
        const TrunkPlan &trunk = board.directory().trunk;
        addEndpoint(board, reply, trunk.name, {}, {trunk.contactUri});
        reply.endList("EndpointListComplete");
    }

    /// Only what the demo knows of a phone: who it is and where in the dialplan it calls.
    void showEndpoint(Switchboard &board, const Request &request, Reply &reply)
    {
        const QByteArray name = request.value("Endpoint");
        const auto &people = board.directory().people;
        const auto person = std::ranges::find(people, name, &Person::number);
        if (person == people.end()) {
            reply.error("Unable to retrieve endpoint " + name + '\n');
            return;
        }
        reply.beginList("Following are Events for each object associated with the Endpoint");
        reply.addItem(reply.item("EndpointDetail")
                          .add("ObjectType", "endpoint")
                          .add("ObjectName", name)
                          .add("Context", "internal")
                          .add("DeviceState", devicePhrase(board.states().of("PJSIP/" + name))));
        reply.endList("EndpointDetailComplete");
    }

    void addContact(
        Switchboard &board, Reply &reply, const QByteArray &endpoint, const ContactPlan &contact)
    {
        const QByteArray hash
            = QCryptographicHash::hash(contact.uri, QCryptographicHash::Md5).toHex();
        const QByteArrayList host
            = contact.uri.mid(contact.uri.indexOf('@') + 1).split(';').first().split(':');
        reply.addItem(reply.item("ContactList")
                          .add("ObjectType", "contact")
                          .add("ObjectName", endpoint + ";@" + hash)
                          .add("ViaAddr", host.first())
                          .add("QualifyTimeout", "2.000000")
                          .add("Qualify2xxOnly", "false")
                          .add("CallId", hash.left(16))
                          .add("RegServer", "")
                          .add("PruneOnBoot", "no")
                          .add("Path", "")
                          .add("Endpoint", endpoint)
                          .add("ViaPort", host.size() > 1 ? host.last() : QByteArray("5060"))
                          .add("AuthenticateQualify", "no")
                          .add("Uri", contact.uri)
                          .add("QualifyFrequency", 20)
                          .add("UserAgent", contact.userAgent)
                          .add("ExpirationTime", board.clock().seconds() + 3600)
                          .add("OutboundProxy", "")
                          .add("Status", "Reachable")
                          .add("RoundtripUsec", contact.roundTripMicros));
    }

    void listContacts(Switchboard &board, const Request &, Reply &reply)
    {
        reply.beginList("A listing of Contacts follows, presented as ContactList events");
        for (const Person &person : board.directory().people) {
            if (!board.legs().isReachable(person.number))
                continue;
            for (const ContactPlan &contact : person.contacts)
                addContact(board, reply, person.number, contact);
        }
        reply.endList("ContactListComplete");
    }

    Block registration(const Reply &reply, const TrunkPlan &trunk)
    {
        return reply.item("OutboundRegistrationDetail")
            .add("ObjectType", "registration")
            .add("ObjectName", trunk.registration)
            .add("MaxRetries", 10)
            .add("ClientUri", trunk.clientUri)
            .add("SecurityNegotiation", "no")
            .add("AuthRejectionPermanent", "true")
            .add("ServerUri", trunk.serverUri)
            .add("MaxRandomInitialDelay", 10)
            .add("SupportPath", "false")
            .add("RetryInterval", 10)
            .add("ContactHeaderParams", "")
            .add("Expiration", 120)
            .add("Transport", "udp")
            .add("Line", "false")
            .add("ContactUser", trunk.number)
            .add("Endpoint", "")
            .add("UserAgent", "")
            .add("ForbiddenRetryInterval", 10)
            .add("OutboundAuth", trunk.name)
            .add("OutboundProxy", "")
            .add("FatalRetryInterval", 10)
            .add("SupportOutbound", "no")
            .add("Status", "Registered")
            .add("NextReg", 0);
    }

    /// Asterisk tells the account's password here; this one has none to tell.
    Block account(const Reply &reply, const TrunkPlan &trunk)
    {
        return reply.item("AuthDetail")
            .add("ObjectType", "auth")
            .add("ObjectName", trunk.name)
            .add("OauthSecret", "")
            .add("PasswordDigest", "")
            .add("SupportedAlgorithmsUas", "MD5")
            .add("RefreshToken", "")
            .add("Username", trunk.username)
            .add("Md5Cred", "")
            .add("Realm", "")
            .add("AuthType", "userpass")
            .add("Password", "")
            .add("SupportedAlgorithmsUac", "MD5")
            .add("NonceLifetime", 32)
            .add("OauthClientid", "");
    }

    void listRegistrations(Switchboard &board, const Request &, Reply &reply)
    {
        const TrunkPlan &trunk = board.directory().trunk;
        reply.beginList("Following are Events for each Outbound registration");
        reply.addItem(registration(reply, trunk));
        reply.send(account(reply, trunk));
        reply.send(reply.beginEnd("OutboundRegistrationDetailComplete")
                       .add("Registered", 1)
                       .add("NotRegistered", 0));
    }

} // namespace

void addPjsipActions(ActionTable &table, Switchboard &board)
{
    table.add("PJSIPShowEndpoint", "system", "Detail listing of an endpoint and its objects.",
        board, showEndpoint);
    table.add("PJSIPShowEndpoints", "system", "Lists PJSIP endpoints.", board, listEndpoints);
    table.add("PJSIPShowContacts", "system", "Lists PJSIP Contacts.", board, listContacts);
    table.add("PJSIPShowRegistrationsOutbound", "system,reporting",
        "Lists PJSIP outbound registrations.", board, listRegistrations);
}

} // namespace demo
