// SPDX-License-Identifier: MIT
#include "doctorcommand.h"

#include "output.h"

#include <QJsonArray>

#include <array>

namespace {

/// What the panel does with which right of `write` in manager.conf.
struct Use {
    const char *action;
    const char *purpose;
    const char *right;
};

constexpr std::array uses{
    Use{"CoreShowChannels", "see calls that are already up", "reporting"},
    Use{"ExtensionStateList", "see the extensions", "call or reporting"},
    Use{"ParkedCalls", "see parked calls", "call"},
    Use{"ConfbridgeListRooms", "see conferences", "reporting"},
    Use{"PJSIPShowEndpoints", "tell phones from lines, see contacts", "system"},
    Use{"Originate", "dial", "originate"},
    Use{"Hangup", "hang up", "call"},
    Use{"Redirect", "transfer", "call"},
    Use{"Park", "park", "call"},
    Use{"QueuePause", "pause queue members", "agent"},
};

constexpr std::array<const char *, 5> dangerous{
    "Command", "UpdateConfig", "ModuleLoad", "DialplanExtensionAdd", "GetConfig"};

/// What is wrong with the way to the exchange; empty if nothing is.
QString warningAbout(const ami::ServerAddress &address)
{
    if (address.isTls() || address.isLocal())
        return {};
    if (address.isHttp())
        return QStringLiteral(
            "the link is plain http: whoever is on the way can read the calls and "
            "take over the session; use https:// (tlsenable=yes in http.conf)");
    return QStringLiteral(
        "the link is not encrypted: whoever is on the way can read the calls; use "
        "amis:// (tlsenable=yes in manager.conf)");
}

} // namespace

void DoctorCommand::begin()
{
    live::Connection *const connection = attachment().connection();
    if (!connection) {
        say(QStringLiteral("a recording has no health; use --server or --demo"));
        emit ended(int(Exit::WrongUse));
        return;
    }
    if (const QString warning = warningAbout(attachment().address()); !warning.isEmpty())
        say(warning);
    print(examine(*connection));
    const bool isWell = connection->state().missingParts.isEmpty();
    emit ended(int(isWell ? Exit::Done : Exit::Refused));
}

QJsonObject DoctorCommand::examine(const live::Connection &connection) const
{
    const live::LinkState &state = connection.state();
    const ami::Session &session = connection.session();
    QJsonArray works, missing, wide;
    for (const Use &use : uses) {
        if (session.offers(use.action))
            works.append(QString::fromLatin1(use.purpose));
        else
            missing.append(
                QStringLiteral("%1: needs write=%2 in manager.conf (%3)")
                    .arg(QString::fromLatin1(use.purpose), QString::fromLatin1(use.right),
                        QString::fromLatin1(use.action)));
    }
    for (const char *const action : dangerous) {
        if (session.offers(action))
            wide.append(QStringLiteral("%1: the panel never needs it; take its right away")
                            .arg(QString::fromLatin1(action)));
    }
    const ami::ServerAddress &address = attachment().address();
    const QString warning = warningAbout(address);
    return {{QStringLiteral("server"), state.server}, {QStringLiteral("version"), state.version},
        {QStringLiteral("ami_version"), state.amiVersion},
        {QStringLiteral("link"), address.schemeName()}, {QStringLiteral("tls"), address.isTls()},
        {QStringLiteral("warning"), warning.isEmpty() ? QJsonValue() : QJsonValue(warning)},
        {QStringLiteral("latency_ms"), state.latencyMs.value_or(0)},
        {QStringLiteral("works"), works}, {QStringLiteral("missing"), missing},
        {QStringLiteral("lists_missing"), QJsonArray::fromStringList(state.missingParts)},
        {QStringLiteral("too_wide"), wide}};
}
