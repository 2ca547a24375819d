// SPDX-License-Identifier: MIT
#pragma once

#include "desk/contacts/contact.h"

namespace desk {

/// A table in UTF-8 that spreadsheets open: what they would calculate has `'` before it.
QByteArray toCsv(const QList<Contact> &contacts);

/// vCards 4.0 (RFC 6350), one after the other.
QByteArray toVCards(const QList<Contact> &contacts);

} // namespace desk
