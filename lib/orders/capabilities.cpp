// SPDX-License-Identifier: MIT
#include "orders/capabilities.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <span>

namespace orders {

namespace {

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(Capabilities)
    };

    /// What an action needs: a right (`write=` in manager.conf), a module, a version.
    struct Need {
        const char *action;
        const char *right;
        const char *module = ""; ///< empty for Asterisk's core
        const char *since = ""; ///< where 16.0 does not have it
    };

    constexpr Need originate{"Originate", "originate"};
    constexpr Need hangup{"Hangup", "call"};
    constexpr Need redirect{"Redirect", "call"};
    constexpr Need blindTransfer{"BlindTransfer", "call"};
    constexpr Need atxfer{"Atxfer", "call"};
    constexpr Need park{"Park", "call", "res_parking"};
    constexpr Need notify{"PJSIPNotify", "system", "res_pjsip_notify"};
    constexpr Need muteAudio{"MuteAudio", "system", "res_mutestream"};
    constexpr Need playDtmf{"PlayDTMF", "call"};
    constexpr Need mixMonitor{"MixMonitor", "system", "app_mixmonitor"};
    constexpr Need confbridge{"ConfbridgeKick", "call", "app_confbridge"};
    constexpr Need queueAdd{"QueueAdd", "agent", "app_queue"};
    constexpr Need queueRemove{"QueueRemove", "agent", "app_queue"};
    constexpr Need queuePause{"QueuePause", "agent", "app_queue"};
    constexpr Need queuePenalty{"QueuePenalty", "agent", "app_queue"};
    constexpr Need queueRingInUse{"QueueMemberRingInUse", "agent", "app_queue"};
    constexpr Need queueReset{"QueueReset", "agent", "app_queue"};
    constexpr Need queueWithdraw{"QueueWithdrawCaller", "agent", "app_queue", "16.25 or 18.11"};
    constexpr Need queuePriority{"QueueChangePriorityCaller", "agent", "app_queue"};
    constexpr Need dbPut{"DBPut", "system"};
    constexpr Need setvar{"Setvar", "call"};

    QList<Need> needsOf(Verb verb)
    {
        switch (verb) {
        case Verb::None:
            break;
        case Verb::Dial:
        case Verb::CampOn:
        case Verb::Unpark:
        case Verb::Listen:
            return {originate};
        case Verb::HangUp:
            return {hangup};
        case Verb::Transfer:
            return {blindTransfer, atxfer};
        case Verb::Redirect:
        case Verb::PickUp:
        case Verb::TakeOver:
            return {redirect};
        case Verb::Park:
            return {park};
        case Verb::Hold:
        case Verb::Unhold:
        case Verb::Answer:
            return {notify};
        case Verb::Mute:
            return {muteAudio};
        case Verb::KeyDigits:
            return {playDtmf};
        case Verb::RecordCall:
            return {mixMonitor};
        case Verb::Confer:
            return {redirect, originate};
        case Verb::Invite:
            return {originate};
        case Verb::Conference:
            return {confbridge};
        case Verb::LogIn:
        case Verb::LogInAll:
            return {queueAdd};
        case Verb::LogOut:
        case Verb::LogOutAll:
            return {queueRemove};
        case Verb::Pause:
        case Verb::Unpause:
            return {queuePause};
        case Verb::SetPenalty:
            return {queuePenalty};
        case Verb::SetRingInUse:
            return {queueRingInUse};
        case Verb::Withdraw:
            return {queueWithdraw};
        case Verb::Prioritize:
            return {queuePriority};
        case Verb::ResetQueue:
            return {queueReset};
        case Verb::DoNotDisturb:
        case Verb::CallWaiting:
        case Verb::Forward:
        case Verb::BookRecall:
        case Verb::CancelRecall:
            return {dbPut};
        case Verb::Presence:
            return {setvar};
        }
        return {};
    }

    /// Whether the login has a right, told by an action of Asterisk's core that needs it.
    bool hasRight(const QByteArray &right, const live::LinkState &link)
    {
        if (right == "agent") // all such actions are a module's
            return true;
        const QByteArray witness = right == "system" ? "DBPut"
            : right == "originate"                   ? "Originate"
                                                     : "Redirect";
        return link.actions.contains(witness);
    }

    QString sentenceOf(const Need &need, const live::LinkState &link)
    {
        const QString right = QString::fromLatin1(need.right);
        const QString module = QString::fromLatin1(need.module);
        if (!hasRight(need.right, link) || module.isEmpty())
            return Words::tr("This login may not: it lacks the right \u201c%1\u201d "
                             "(write= in manager.conf).")
                .arg(right);
        const QString since = QString::fromLatin1(need.since);
        if (!since.isEmpty())
            return Words::tr("The exchange cannot: it needs Asterisk %1, the module %2, and for "
                             "this login the right \u201c%3\u201d.")
                .arg(since, module, right);
        if (right == QLatin1String("agent"))
            return Words::tr("The exchange does not offer it: it needs the module %1, and for this "
                             "login the right \u201c%2\u201d.")
                .arg(module, right);
        return Words::tr("The exchange cannot: its module %1 is not loaded.").arg(module);
    }

} // namespace

QString whyNot(Verb verb, const live::LinkState &link)
{
    if (link.isReplay)
        return Words::tr("A recording cannot be told to do anything.");
    if (!link.isUp())
        return Words::tr("There is no link to the exchange.");
    if (link.actions.isEmpty())
        return {}; // it does not tell: ask it
    const QList<Need> needs = needsOf(verb);
    const auto missing = std::ranges::find_if(
        needs, [&link](const Need &need) { return !link.actions.contains(need.action); });
    return missing == needs.end() ? QString() : sentenceOf(*missing, link);
}

} // namespace orders
