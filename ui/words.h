// SPDX-License-Identifier: MIT
#pragma once

#include "models/callmodel.h"
#include "models/person.h"
#include "pbx/queue.h"

namespace ui {

/// A piece of a line: in the colour of the state or in the second ink.
struct Piece {
    QString text;
    bool isInStateInk = false;
};

/// Something small to know of somebody, beside how they stand.
struct PersonMark {
    QString icon;
    QString text; ///< beside the icon; may be empty
    QString words; ///< for who cannot see it

    bool operator==(const PersonMark &) const = default;
};
QList<PersonMark> personMarks(const models::Person &person);

/// What stands under somebody's name: `ringing for 0:06`, `3:11 with Hotel Adler`, `free → mobile`.
QList<Piece> personLine(const models::Person &person, pbx::Moment now);
/// The technical side of it, for the tooltip.
QString personDetails(const models::Person &person);
/// All of it in one sentence, for those who listen.
QString spoken(const models::Person &person, pbx::Moment now);

/// The name, for a person of the exchange with the number.
QString partyTitle(const pbx::Party &party);
/// Whom or what the caller is connected to, or wants to be.
QString calledTitle(const pbx::Call &call);
/// By which way the call came and what is special about it: `Support · recording`.
QString callLine(const models::Conversation &conversation);
QString callDetails(const pbx::Call &call);
QString spoken(const models::Conversation &conversation, pbx::Moment now);
/// How long it runs; empty while nothing is known.
QString callTime(const models::Conversation &conversation, pbx::Moment now);

/// `via Sales, DID 5551103`; empty if it was dialled directly.
QString wayHere(const pbx::Call &call);
/// Who else's phone rings: `also rings Carol, Hugo`; empty if nobody's.
QString alsoRings(const pbx::Call &call, const QString &own);

QString spoken(const pbx::QueueMember &member, pbx::Moment now);
/// With a big first letter, as names of queues and groups are often written small.
QString titled(const QString &name);
/// Whether some of it is written from right to left.
bool goesRightToLeft(const QString &text);
/// A name or number that keeps its own direction and does not turn what stands beside it.
QString isolated(const QString &name);
/// From whom to whom, with its blanks, the way people read.
QString arrow();
/// The text for a tooltip, which must not be taken for markup whatever it says.
QString plainToolTip(const QString &text);
/// The text for a menu or button, where an ampersand would become an underline.
QString plainLabel(QString text);
/// `unknown since 10:42`.
QString unknownSince(const std::optional<pbx::Moment> &since);

} // namespace ui
