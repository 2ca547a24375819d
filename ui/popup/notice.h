// SPDX-License-Identifier: MIT
#pragma once

#include "ui/callactions.h"

#include <QMetaType>

namespace ui {

/// A call that rings, for the desktop's own notifications: plain text, and what can be answered.
struct Notice {
    struct Choice {
        QString key; ///< `answer`, `decline`, `send`, `open`
        QString label;

        bool operator==(const Choice &) const = default;
    };

    QString call; ///< what identifies the call, on all exchanges
    QString title;
    QStringList lines;
    QList<Choice> choices; ///< what can be done now

    bool operator==(const Notice &) const = default;
};

/// What identifies a call on all exchanges.
QString noticeKey(const pbx::Call &call);
Notice noticeOf(const pbx::Call &call, const Board &board);
/// What was chosen, as the call stands; nothing for what cannot be done any more, and for `open`.
std::optional<CallAction> chosenAction(
    const QString &choice, const pbx::Call &call, const Board &board);

} // namespace ui
