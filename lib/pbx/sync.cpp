// SPDX-License-Identifier: MIT
#include "pbx/sync.h"

#include "ami/actions.h"
#include "pbx/exchange.h"

namespace pbx {

namespace action = ami::action;

namespace {

    /// The classes a panel shows. Dialplan, DTMF, security and RTCP events are half of all and of
    /// no use.
    const auto eventClasses = QStringLiteral("system,call,agent,user");

    /// Of FreePBX and its kin: names, who may log in to which queue, who waits for whom to be free.
    const QStringList otherFamilies{
        QStringLiteral("AMPUSER"), QStringLiteral("QPENALTY"), QStringLiteral("ROB")};

    const auto everyMailbox = QStringLiteral("/.*/");

    /// Asterisk refuses some lists only because they are empty.
    bool isEmptyList(const ami::Reply &reply)
    {
        return reply.message.startsWith(QLatin1String("No active conferences"))
            || reply.message.startsWith(QLatin1String("Database entr"));
    }

} // namespace

void Sync::begin(Offers offers)
{
    m_offers = std::move(offers);
    m_missing.clear();
    m_refused = 0;
    m_isDone = false;
    m_exchange.beginSnapshot();
    plan();
    advance();
}

void Sync::plan()
{
    m_steps = {
        {{}, action::Events{.eventMask = eventClasses}},
        {QStringLiteral("version"), action::CoreSettings()},
        {QStringLiteral("phones"), action::PJSIPShowEndpoints()},
        {QStringLiteral("extensions"), action::ExtensionStateList(), true},
        {QStringLiteral("device states"), action::DeviceStateList()},
        {QStringLiteral("bridges"), action::BridgeList()},
        {QStringLiteral("calls"), action::CoreShowChannels(), true},
        {QStringLiteral("queues"), action::QueueStatus()},
        {QStringLiteral("parking lots"), action::Parkinglots()},
        {QStringLiteral("parked calls"), action::ParkedCalls()},
        {QStringLiteral("conferences"), action::ConfbridgeListRooms()},
        {QStringLiteral("contacts"), action::PJSIPShowContacts()},
        {QStringLiteral("trunk registrations"), action::PJSIPShowRegistrationsOutbound()},
        {QStringLiteral("presence"), action::PresenceStateList()},
    };
    const bool isKeptElsewhere = !m_offers("VoicemailUsersList") && m_offers("MWIGet");
    if (isKeptElsewhere)
        m_steps.append({QStringLiteral("voicemail"), action::MWIGet{.mailbox = everyMailbox}});
    else
        m_steps.append({QStringLiteral("voicemail"), action::VoicemailUsersList()});
    for (const QString &family : Extensions::families() + otherFamilies)
        m_steps.append(
            {QStringLiteral("do-not-disturb and forwards"), action::DBGetTree{.family = family}});
}

void Sync::advance()
{
    while (!m_steps.isEmpty()) {
        m_current = m_steps.takeFirst();
        const QByteArray name = m_current->action.name();
        if (name != "Events" && !m_offers(name)) {
            miss(*m_current,
                QStringLiteral("the account lacks the right, or the exchange has no %1")
                    .arg(QString::fromUtf8(name)));
            continue;
        }
        const auto id = m_send(m_current->action);
        if (id) {
            m_currentId = *id;
            return;
        }
        miss(*m_current, id.error().sentence());
    }
    m_current.reset();
    m_currentId.clear();
    m_isDone = true;
}

bool Sync::finished(const ami::Reply &reply)
{
    if (m_currentId.isEmpty() || reply.actionId != m_currentId)
        return false;
    if (reply.isDone())
        learn(reply);
    else if (!isEmptyList(reply))
        miss(*m_current, reply.message);
    if (reply.result == ami::Result::Lost)
        m_steps.clear();
    advance();
    return true;
}

void Sync::learn(const ami::Reply &reply)
{
    const QByteArray name = m_current->action.name();
    if (name == "CoreSettings") {
        m_version = ami::cleaned(reply.value("AsteriskVersion").toStdString());
        m_amiVersion = ami::cleaned(reply.value("AMIversion").toStdString());
    }
    if (name == "ConfbridgeListRooms") {
        m_exchange.conferences().rows().each([this](const Conference &room) {
            m_steps.prepend(
                {QStringLiteral("conferences"), action::ConfbridgeList{.conference = room.name}});
        });
    }
}

void Sync::miss(const Step &step, const QString &sentence)
{
    if (step.action.name() == "CoreShowChannels")
        m_exchange.channels().clear(); // nobody can say which of them are still there
    m_refused += step.isEssential;
    const QString line = step.part + QStringLiteral(": ") + sentence;
    if (!step.part.isEmpty() && !m_missing.contains(line))
        m_missing.append(line);
}

} // namespace pbx
