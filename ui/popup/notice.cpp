// SPDX-License-Identifier: MIT
#include "ui/popup/notice.h"

#include "ui/board.h"
#include "ui/words.h"

#include <QCoreApplication>

#include <array>

namespace ui {

namespace {

    using namespace Qt::Literals::StringLiterals;
    using Kind = CallAction::Kind;

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(CallPopup)
    };

    struct Named {
        Kind kind;
        const char *key;
    };
    constexpr std::array choices{Named{Kind::Answer, "answer"}, Named{Kind::HangUp, "decline"},
        Named{Kind::Redirect, "send"}};

    QList<CallAction> actionsFor(const pbx::Call &call, const Board &board)
    {
        return ringingActions(call, board) + sendingActions(call, board);
    }

} // namespace

QString noticeKey(const pbx::Call &call) { return call.server + u' ' + call.id; }

Notice noticeOf(const pbx::Call &call, const Board &board)
{
    const pbx::CallerId &caller = call.caller.callerId;
    const QString title = call.caller.title();
    const QString way = wayHere(call);
    Notice notice{.call = noticeKey(call),
        .title = title.isEmpty() ? Words::tr("Unknown number") : isolated(title)};
    notice.lines += way.isEmpty() ? Words::tr("Incoming for you")
                                  : Words::tr("Incoming for you \u00b7 %1").arg(way);
    if (!caller.number.isEmpty() && caller.number != title)
        notice.lines += caller.number;
    notice.lines += alsoRings(call, board.own().name);
    notice.lines.removeAll(QString());
    const QList<CallAction> actions = actionsFor(call, board);
    for (const Named &choice : choices) {
        const CallAction *const action = actionOf(actions, choice.kind);
        if (action && action->isEnabled())
            notice.choices.append({QLatin1String(choice.key), action->label});
    }
    notice.choices.append({u"open"_s, Words::tr("Open")});
    return notice;
}

std::optional<CallAction> chosenAction(
    const QString &choice, const pbx::Call &call, const Board &board)
{
    const QList<CallAction> actions = actionsFor(call, board);
    for (const Named &known : choices) {
        const CallAction *const action = actionOf(actions, known.kind);
        if (choice == QLatin1String(known.key) && action && action->isEnabled())
            return *action;
    }
    return std::nullopt;
}

} // namespace ui
