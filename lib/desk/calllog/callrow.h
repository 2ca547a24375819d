// SPDX-License-Identifier: MIT
#pragma once

#include "desk/archive/archivepart.h"
#include "desk/calllog/loggedcall.h"

#include <QVariant>

class QSqlQuery;

namespace desk::callrow {

/// How a logged call stands in the archive: its columns, in one place.

QList<QStringList> steps(); ///< for ArchivePart
QString deletedTrigger();

QString select(); ///< `SELECT` and all columns that taken() reads
LoggedCall taken(const QSqlQuery &query);

QString insertion(); ///< takes facts(), the note, whether it is seen, the words and the id
QString updating(); ///< takes the same
QVariantList facts(const LoggedCall &call);

/// What is known of a call that is written already, with what is told of it now.
LoggedCall merged(const LoggedCall &known, const LoggedCall &told);

/// All that a search looks through, folded.
QString wordsOf(const LoggedCall &call);
/// What two spellings of one number have in common at the end.
QString tailOf(const QString &match);

qint64 micros(pbx::Moment moment);
/// A text for a column that is never NULL.
QString text(const QString &text);

} // namespace desk::callrow
