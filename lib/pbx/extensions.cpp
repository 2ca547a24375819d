// SPDX-License-Identifier: MIT
#include "pbx/extensions.h"

#include "pbx/counting.h"
#include "pbx/devicestate.h"
#include "pbx/endpoints.h"
#include "pbx/overloaded.h"

#include <algorithm>

namespace pbx {

namespace event = ami::event;

namespace {

    /// The number in `Custom:DND101` and FreePBX's `Custom:DEVDND101`; empty for other devices.
    ami::Text doNotDisturbOf(ami::Text device)
    {
        for (const ami::Text prefix : {ami::Text("Custom:DND"), ami::Text("Custom:DEVDND")}) {
            if (device.starts_with(prefix))
                return device.substr(prefix.size());
        }
        return {};
    }

    bool isPhone(ami::Text device) { return !Hint::parse(device).devices.empty(); }

    std::optional<double> milliseconds(ami::Text microseconds)
    {
        const auto value = ami::number(microseconds);
        if (!value || *value <= 0)
            return std::nullopt;
        return double(*value) / 1000.0;
    }

    ami::Text endpointOf(const event::ChannelSnapshot &channel)
    {
        return channel.channel.substr(0, channel.channel.rfind('-'));
    }

    void setPresence(Extension &extension, const event::PresenceStateChange &e)
    {
        const bool isSet = e.status != "not_set";
        extension.presence = isSet ? ami::cleaned(e.status) : QString();
        extension.presenceNote = isSet ? ami::cleaned(e.message) : QString();
    }

    std::string bytes(const QString &text) { return text.toStdString(); }

} // namespace

void Extensions::apply(const ami::Event &event)
{
    const auto learnName = [this](const event::ChannelSnapshot &channel) {
        const QString number = m_directory.extensionOf(endpointOf(channel));
        if (!number.isEmpty() && number == ami::personNumber(channel.callerIdNum))
            setName(bytes(number), ami::personName(channel.callerIdName), NameSource::OwnPhone);
    };
    const overloaded handle{
        [&](const event::ExtensionStatus &e) {
            m_isListed = m_isListed || event.isListed();
            setHint(e);
        },
        [this](const event::DeviceStateChange &e) {
            const DeviceState state = deviceState(e.state);
            if (const ami::Text number = doNotDisturbOf(e.device); !number.empty())
                showDoNotDisturb(number, state == DeviceState::Busy || state == DeviceState::InUse);
            else if (isPhone(e.device))
                setDevice(e.device, state);
        },
        [this](const event::EndpointList &e) {
            setDevice("PJSIP/" + std::string(e.objectName), deviceState(e.deviceState));
        },
        [this](const event::PresenceStateChange &e) {
            const auto colon = e.presentity.find(':');
            const ami::Text number = e.presentity.substr(colon + 1);
            if (colon != ami::Text::npos && isKnown(number))
                setPresence(edit(number), e);
        },
        [this](const event::ContactStatus &e) {
            setContact(e.endpointName,
                {ami::cleaned(e.uri), ami::cleaned(e.contactStatus), {},
                    milliseconds(e.roundtripUsec)},
                e.contactStatus == "Removed");
        },
        [this](const event::ContactList &e) {
            setContact(e.endpoint,
                {ami::cleaned(e.uri), ami::cleaned(e.status), ami::cleaned(e.userAgent),
                    milliseconds(e.roundtripUsec)},
                false);
        },
        [this](const event::MessageWaiting &e) { setMessages(e.mailbox, e.fresh, e.old); },
        [this](const event::MWIGet &e) { setMessages(e.mailbox, e.newMessages, e.oldMessages); },
        [this](const event::VoicemailUserEntry &e) {
            setMessages(e.mailbox, e.newMessageCount, e.oldMessageCount);
            setName(e.mailbox, ami::cleaned(e.fullname), NameSource::Mailbox);
        },
        [this](const event::QueueMember &e) {
            if (isPhone(e.interface))
                setName(bytes(m_directory.extensionOf(e.interface)), ami::cleaned(e.memberName),
                    NameSource::Queue);
        },
        [this](const event::DBGetTreeResponse &e) { setDatabase(e.key, e.val); },
        [this](const event::DBGetResponse &e) { setSetting(e.family, e.key, ami::cleaned(e.val)); },
        [&](const event::Newchannel &e) {
            learnName(e.channel);
            if (e.channel.uniqueid == e.channel.linkedid && !e.channel.exten.empty())
                setDialContext(endpointOf(e.channel), e.channel.context);
        },
        [this](const event::EndpointDetail &e) {
            setDialContext("PJSIP/" + std::string(e.objectName), e.context);
        },
        [&learnName](const event::CoreShowChannel &e) { learnName(e.channel); },
        [](const auto &) {},
    };
    std::visit(handle, event.body);
}

void Extensions::apply(const Change<Call> &change)
{
    const auto each = [](const Call &call, auto visit) {
        visit(call.caller.extension);
        for (const Party &target : call.targets)
            visit(target.extension);
    };
    const auto isIn = [](const std::optional<Call> &call, const QString &number) {
        return call && call->concerns(number);
    };
    if (change.before) {
        each(*change.before, [&](const QString &number) {
            if (!isIn(change.after, number))
                editCalls(number, change.before->id, false);
        });
    }
    if (change.after) {
        each(*change.after, [&](const QString &number) {
            if (!isIn(change.before, number))
                editCalls(number, change.after->id, true);
        });
    }
}

void Extensions::editCalls(const QString &number, const QString &id, bool isIn)
{
    if (number.isEmpty())
        return;
    const std::string key = bytes(number);
    QStringList &calls = m_calls[key];
    calls.removeAll(id);
    if (isIn)
        calls.append(id);
    if (isKnown(key))
        edit(key).calls = calls;
    if (calls.isEmpty())
        m_calls.erase(key);
}

void Extensions::clear()
{
    m_rows.clear();
    m_knowledge.clear();
    m_devices.clear();
    m_mailboxes.clear();
    m_isListed = false;
}

Extension &Extensions::edit(ami::Text number)
{
    Extension &row = m_rows.edit(number);
    if (row.number.isEmpty()) {
        row.server = m_server;
        row.number = ami::cleaned(number);
        if (const auto calls = m_calls.find(number); calls != m_calls.end())
            row.calls = calls->second;
        if (const auto box = m_mailboxes.find(number); box != m_mailboxes.end())
            row.voicemail = box->second;
    }
    return row;
}

void Extensions::setHint(const event::ExtensionStatus &e)
{
    const auto devices = Hint::parse(e.hint).devices;
    if (e.exten.empty() || (devices.empty() && !isKnown(e.exten)))
        return; // a conference, a queue, a parking space: nobody's phone
    for (const ami::Text device : devices)
        addDevice(e.exten, device);
    Extension &row = edit(e.exten);
    if (row.context.isEmpty())
        row.context = ami::cleaned(e.context);
    m_knowledge[std::string(e.exten)].hintStatus = ami::number(e.status);
    updateStatus(e.exten);
}

void Extensions::addDevice(ami::Text number, ami::Text device)
{
    auto &devices = m_knowledge[std::string(number)].devices;
    if (std::ranges::find(devices, device) == devices.end())
        devices.emplace_back(device);
    Extension &row = edit(number);
    if (row.device.isEmpty())
        row.device = ami::cleaned(device);
}

void Extensions::setDevice(ami::Text device, DeviceState state)
{
    const auto found = m_devices.find(device);
    if (found != m_devices.end() && found->second.state == state)
        return;
    m_devices[std::string(device)].state = state;
    const std::string number = bytes(m_directory.extensionOf(device));
    if (number.empty())
        return;
    addDevice(number, device);
    updateStatus(number);
}

void Extensions::updateStatus(ami::Text number)
{
    const Knowledge &known = m_knowledge[std::string(number)];
    std::vector<DeviceState> states;
    for (const std::string &device : known.devices) {
        if (const auto found = m_devices.find(device); found != m_devices.end())
            states.push_back(*found->second.state);
    }
    auto status = statusOf(states);
    if (status == Extension::Status::Unknown && known.hintStatus)
        status = statusOfHint(*known.hintStatus);
    const Extension *const row = m_rows.find(number);
    if (!row || row->status != status)
        edit(number).status = status;
}

/// By a custom device state (`Custom:DND101`).
void Extensions::showDoNotDisturb(ami::Text number, bool isOn)
{
    if (!isKnown(number))
        return;
    m_knowledge[std::string(number)].isShownAway = isOn;
    setDoNotDisturb(number, isOn);
}

void Extensions::setDoNotDisturb(ami::Text number, bool isOn)
{
    if (isKnown(number))
        edit(number).doNotDisturb = isOn;
}

void Extensions::setName(ami::Text number, const QString &name, NameSource source)
{
    if (name.isEmpty() || !isKnown(number))
        return;
    Knowledge &known = m_knowledge[std::string(number)];
    if (source < known.nameSource)
        return;
    known.nameSource = source;
    if (m_rows.find(number)->name != name)
        edit(number).name = name;
}

void Extensions::setContact(ami::Text endpoint, Contact contact, bool isGone)
{
    const std::string number = bytes(m_directory.extensionOf("PJSIP/" + std::string(endpoint)));
    if (number.empty() || !isKnown(number))
        return;
    auto &contacts = edit(number).contacts;
    const auto at = std::ranges::find(contacts, contact.uri, &Contact::uri);
    if (isGone) {
        if (at != contacts.end())
            contacts.erase(at);
    } else if (at == contacts.end()) {
        contacts.append(std::move(contact));
    } else {
        if (contact.userAgent.isEmpty())
            contact.userAgent = at->userAgent;
        *at = std::move(contact);
    }
}

/// Where no list says who there is, whoever has a mailbox is somebody; else a mailbox alone, of a
/// group perhaps, is nobody.
void Extensions::setMessages(ami::Text mailbox, ami::Text fresh, ami::Text old)
{
    const ami::Text number = mailbox.substr(0, mailbox.find('@'));
    const auto newCount = countIn(fresh);
    if (number.empty() || !newCount)
        return;
    const MessageCount count{*newCount, counted(old)};
    m_mailboxes[std::string(number)] = count;
    const bool isSomebody
        = !m_isListed && !m_directory.extensionOf("PJSIP/" + std::string(number)).isEmpty();
    if (isKnown(number) || isSomebody)
        edit(number).voicemail = count;
}

void Extensions::setDialContext(ami::Text endpoint, ami::Text context)
{
    const std::string number = bytes(m_directory.extensionOf(endpoint));
    const Extension *const row = m_rows.find(number);
    if (!row || context.empty())
        return;
    const QString name = ami::cleaned(context);
    if (row->dialContext != name)
        edit(number).dialContext = name;
}

/// `/DND/101` and such, and FreePBX's `/AMPUSER/101/cidname`.
void Extensions::setDatabase(ami::Text key, ami::Text value)
{
    const auto first = key.find('/', 1);
    if (!key.starts_with('/') || first == ami::Text::npos)
        return;
    const ami::Text family = key.substr(1, first - 1);
    const ami::Text rest = key.substr(first + 1);
    const ami::Text number = rest.substr(0, rest.find('/'));
    if (family == "AMPUSER" && rest.ends_with("/cidname"))
        setName(number, ami::cleaned(value), NameSource::Database);
    else
        setSetting(family, number, ami::cleaned(value));
}

QStringList Extensions::families()
{
    return {QStringLiteral("DND"), QStringLiteral("CW"), QStringLiteral("CF"),
        QStringLiteral("CFB"), QStringLiteral("CFU")};
}

void Extensions::setSetting(ami::Text family, ami::Text number, const QString &value)
{
    if (!isKnown(number))
        return;
    if (family == "DND")
        setDoNotDisturb(number, !value.isEmpty());
    else if (family == "CW")
        edit(number).callWaiting = !value.isEmpty();
    else if (family == "CF")
        edit(number).forward.always = value;
    else if (family == "CFB")
        edit(number).forward.busy = value;
    else if (family == "CFU")
        edit(number).forward.unavailable = value;
}

/// A dialplan may keep do-not-disturb in the device state alone.
void Extensions::apply(const Database::Absence &absence)
{
    const std::string number = bytes(absence.key);
    const auto known = m_knowledge.find(number);
    if (absence.family == u"DND" && known != m_knowledge.end() && known->second.isShownAway)
        return;
    setSetting(bytes(absence.family), number, {});
}

} // namespace pbx
