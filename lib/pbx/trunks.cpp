// SPDX-License-Identifier: MIT
#include "pbx/trunks.h"

#include "pbx/devicestate.h"
#include "pbx/endpoints.h"
#include "pbx/overloaded.h"

namespace pbx {

namespace event = ami::event;

namespace {

    std::string registrationKey(ami::Text client, ami::Text server)
    {
        return std::string(client) + ' ' + std::string(server);
    }

    QString statusWord(DeviceState state)
    {
        switch (statusOf(state)) {
        case Extension::Status::Unknown:
            return QStringLiteral("unknown");
        case Extension::Status::Offline:
            return QStringLiteral("offline");
        case Extension::Status::Online:
            return QStringLiteral("online");
        default:
            return QStringLiteral("busy");
        }
    }

} // namespace

void Trunks::apply(const ami::Event &event)
{
    const overloaded handle{
        [this](const event::DeviceStateChange &e) {
            if (!Hint::parse(e.device).devices.empty())
                setDevice(e.device, deviceState(e.state));
        },
        [this](const event::EndpointList &e) {
            setDevice("PJSIP/" + std::string(e.objectName), deviceState(e.deviceState));
        },
        [this](const event::OutboundRegistrationDetail &e) { setRegistration(e); },
        [this](const event::Registry &e) {
            const auto found = m_registrations.find(registrationKey(e.username, e.domain));
            if (found != m_registrations.end())
                edit(found->second).registration = ami::cleaned(e.status);
        },
        [](const auto &) {}, // the other trackers' events
    };
    std::visit(handle, event.body);
}

void Trunks::apply(const Change<Call> &change)
{
    const auto trunkOf
        = [](const std::optional<Call> &call) { return call ? call->trunk : QString(); };
    const QString before = trunkOf(change.before);
    const QString after = trunkOf(change.after);
    if (before == after)
        return;
    if (!before.isEmpty() && m_rows.find(before.toStdString()))
        edit(before.toStdString()).calls.removeAll(change.before->id);
    if (!after.isEmpty())
        edit(after.toStdString()).calls.append(change.after->id);
}

/// What the lists will say anew is forgotten; the calls are told by changes and stay.
void Trunks::clear()
{
    TextMap<QStringList> calls;
    m_rows.each([&calls](const Trunk &row) {
        if (!row.calls.isEmpty())
            calls.emplace(row.name.toStdString(), row.calls);
    });
    m_rows.clear();
    m_registrations.clear();
    for (const auto &[name, ids] : calls)
        edit(name).calls = ids;
}

Trunk &Trunks::edit(ami::Text name)
{
    Trunk &row = m_rows.edit(name);
    if (row.name.isEmpty()) {
        row.server = m_server;
        row.name = ami::cleaned(name);
        row.status = QStringLiteral("unknown");
    }
    return row;
}

void Trunks::setDevice(ami::Text device, DeviceState state)
{
    const std::string name = m_directory.trunkOf(device).toStdString();
    if (name.empty())
        return;
    const QString status = statusWord(state);
    const Trunk *const row = m_rows.find(name);
    if (!row || row->status != status)
        edit(name).status = status;
}

/// A registration names its endpoint only where it receives calls; else the name of its
/// credentials, which by custom is the trunk's, has to do.
void Trunks::setRegistration(const event::OutboundRegistrationDetail &e)
{
    ami::Text trunk = e.objectName;
    for (const ami::Text candidate : {e.endpoint, e.outboundAuth}) {
        if (!candidate.empty() && (candidate == e.endpoint || m_rows.find(candidate))) {
            trunk = candidate;
            break;
        }
    }
    if (trunk.empty())
        return;
    edit(trunk).registration = ami::cleaned(e.status);
    m_registrations[registrationKey(e.clientUri, e.serverUri)] = std::string(trunk);
}

} // namespace pbx
