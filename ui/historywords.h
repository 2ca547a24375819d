// SPDX-License-Identifier: MIT
#pragma once

#include "desk/calllog/loggedcall.h"

#include <QDate>

namespace ui {

/// Whom the call was with: `Unknown number` where nobody knows.
QString titleOf(const desk::LoggedCall &call);
/// How it ended, with whom: `answered by Bob (103)`, `transferred to 104`.
QString endingOf(const desk::LoggedCall &call);
/// What stands under the name: how it ended, the company unless the name says it, the number, and
/// the way it came.
QString historyLine(const desk::LoggedCall &call, const QString &company = {});
/// How long it was talked; empty where nobody talked or where it is not known.
QString talkTime(const desk::LoggedCall &call);
/// `Today`, `Yesterday`, `Monday 23 November`; with its year where that is another one.
QString dayWords(QDate day, QDate today);
/// All of it in one sentence, for those who listen.
QString spoken(const desk::LoggedCall &call, const QString &company = {});
/// For who rings again: `Last call Tuesday with Bob: “send the new price list”`.
QString lastCallWords(const desk::LoggedCall &call, QDate today);

} // namespace ui
