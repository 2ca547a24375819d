// SPDX-License-Identifier: MIT
#pragma once

#include "desk/numbers/numbering.h"
#include "desk/popups/popuprules.h"
#include "pbx/call.h"

namespace desk {

/// What else counts for a pop-up beside the call.
struct Circumstances {
    QDateTime local; ///< by this place's clocks
    bool isDoNotDisturb = false;
    QStringList queues; ///< whose member the own extension is

    bool operator==(const Circumstances &) const = default;
};

/// Why a call gets a pop-up or not.
enum class PopupVerdict {
    Wanted,
    Off,
    Ignored, ///< its caller is on the list
    Inside,
    OtherWay, ///< it comes by a queue or group that is left out, or directly
    Numberless,
    FewDigits,
    QuietHours,
    DoNotDisturb
};

/// The rules, ready for use.
class PopupPolicy
{
public:
    PopupPolicy(const PopupRules &rules, const Numbering &numbering);

    PopupVerdict judge(const pbx::Call &call, const Circumstances &now) const;

private:
    /// Somebody on a list.
    struct Entry {
        QString text; ///< a part of a name; else digits
        QString match; ///< the number's match key; empty for a beginning or a name
        bool isName = false;
    };

    QList<Entry> entries(const QStringList &list) const;
    bool has(const QList<Entry> &entries, const pbx::CallerId &caller) const;
    bool isWayWanted(const pbx::Call &call, const Circumstances &now) const;

    PopupRules m_rules;
    Numbering m_numbering;
    QList<Entry> m_ignored;
    QList<Entry> m_always;
};

} // namespace desk
