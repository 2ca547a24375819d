// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QStringList>

/// What a directory is asked, as RFC 4515 wants it written.
namespace directory {

/// The text as a value in a filter: nothing in it means anything but itself.
QByteArray escaped(const QString &text);

/// The filter with each `%s` replaced by what was typed.
QByteArray filterFor(const QString &pattern, const QString &typed);

/// People one of whose attributes is one of the spellings of a number. An attribute that cannot
/// be one is left out.
QByteArray numberFilter(const QStringList &attributes, const QStringList &spellings);

/// `displayName, cn` one by one; what can be no attribute's name is left out.
QStringList attributesIn(const QString &list);

} // namespace directory
