// SPDX-License-Identifier: MIT
#include "orders/checkup/rights.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace orders {

namespace {

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(Rights)
    };

    constexpr auto basic = true;
    constexpr auto extra = false;

    constexpr std::array rights{
        Right{"CoreShowChannels", QT_TRANSLATE_NOOP("Rights", "see calls that are already up"),
            "reporting", "", basic},
        Right{"ExtensionStateList", QT_TRANSLATE_NOOP("Rights", "see the extensions"),
            "call or reporting", "", basic},
        Right{"ParkedCalls", QT_TRANSLATE_NOOP("Rights", "see parked calls"), "call", "res_parking",
            basic},
        Right{"ConfbridgeListRooms", QT_TRANSLATE_NOOP("Rights", "see conferences"), "reporting",
            "app_confbridge", basic},
        Right{"PJSIPShowEndpoints",
            QT_TRANSLATE_NOOP("Rights", "tell phones from lines, see contacts"), "system",
            "res_pjsip", basic},
        Right{"Originate", QT_TRANSLATE_NOOP("Rights", "dial"), "originate", "", basic},
        Right{"Hangup", QT_TRANSLATE_NOOP("Rights", "hang up"), "call", "", basic},
        Right{"Redirect", QT_TRANSLATE_NOOP("Rights", "transfer"), "call", "", basic},
        Right{"Park", QT_TRANSLATE_NOOP("Rights", "park"), "call", "res_parking", basic},
        Right{"QueuePause", QT_TRANSLATE_NOOP("Rights", "pause queue members"), "agent",
            "app_queue", basic},
        Right{"QueueStatus", QT_TRANSLATE_NOOP("Rights", "see queues and who waits in them"), "",
            "app_queue", extra},
        Right{"Atxfer", QT_TRANSLATE_NOOP("Rights", "transfer after asking first"), "call", "",
            extra},
        Right{"PJSIPNotify",
            QT_TRANSLATE_NOOP("Rights", "answer, hold and go on by mouse or keyboard"), "system",
            "res_pjsip_notify", extra},
        Right{"MuteAudio", QT_TRANSLATE_NOOP("Rights", "mute a call"), "system", "res_mutestream",
            extra},
        Right{"MixMonitor", QT_TRANSLATE_NOOP("Rights", "record calls"), "system", "app_mixmonitor",
            extra},
        Right{"PlayDTMF", QT_TRANSLATE_NOOP("Rights", "key digits into a call"), "call", "", extra},
        Right{"ConfbridgeKick", QT_TRANSLATE_NOOP("Rights", "run conferences"), "call",
            "app_confbridge", extra},
        Right{"QueueAdd", QT_TRANSLATE_NOOP("Rights", "log in to queues and out"), "agent",
            "app_queue", extra},
        Right{"DBPut", QT_TRANSLATE_NOOP("Rights", "set do-not-disturb and forwards"), "system", "",
            extra},
        Right{"Setvar", QT_TRANSLATE_NOOP("Rights", "set the presence"), "call", "", extra},
    };

    constexpr std::array dangerous{
        "Command", "UpdateConfig", "ModuleLoad", "DialplanExtensionAdd", "GetConfig"};

    /// In the order in which Asterisk's own example has them.
    constexpr std::array classes{"system", "call", "agent", "originate", "reporting"};

} // namespace

QList<Right> rightsWith(const QSet<QByteArray> &actions)
{
    QList<Right> all;
    for (Right right : rights) {
        right.isGranted = actions.contains(right.action);
        all.append(right);
    }
    return all;
}

/// An action of Asterisk's core that needs the same right shows whether the login has it.
Lack lackOf(const Right &right, const QList<Right> &all)
{
    if (right.isGranted)
        return Lack::None;
    const QByteArrayView needed(right.right);
    const QByteArrayView module(right.module);
    if (module.isEmpty())
        return Lack::OfRight;
    if (needed.isEmpty())
        return Lack::Module;
    const auto isAlike = [needed](const Right &one) { return QByteArrayView(one.right) == needed; };
    if (std::ranges::any_of(
            all, [isAlike](const Right &one) { return isAlike(one) && one.isGranted; }))
        return Lack::Module;
    const bool hasWitness = std::ranges::any_of(all, [isAlike](const Right &one) {
        return isAlike(one) && QByteArrayView(one.module).isEmpty();
    });
    return hasWitness ? Lack::OfRight : Lack::Either;
}

QString purposeOf(const Right &right) { return Words::tr(right.purpose); }

QString writeLine(const QList<Right> &rights)
{
    QStringList needed;
    for (const char *const one : classes) {
        const auto needs = [one](const Right &right) {
            return QString::fromLatin1(right.right)
                .split(QStringLiteral(" or "))
                .contains(QLatin1String(one));
        };
        if (std::ranges::any_of(rights, needs))
            needed.append(QString::fromLatin1(one));
    }
    return QStringLiteral("write = ") + needed.join(u',');
}

bool isMendedByRights(const QList<Right> &rights)
{
    return std::ranges::any_of(rights, [&rights](const Right &right) {
        const Lack lack = lackOf(right, rights);
        return lack == Lack::OfRight || lack == Lack::Either;
    });
}

QString readLine() { return QStringLiteral("read = system,call,agent,user"); }

QStringList needlessActions(const QSet<QByteArray> &actions)
{
    QStringList found;
    for (const char *const action : dangerous) {
        if (actions.contains(action))
            found.append(QString::fromLatin1(action));
    }
    return found;
}

QString riskOf(const ami::ServerAddress &address)
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

} // namespace orders
