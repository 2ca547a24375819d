// SPDX-License-Identifier: MIT
#pragma once

#include "desk/contacts/contact.h"

#include <optional>

namespace desk {

/// A card of a file, and where it begins.
struct VCard {
    int line = 0; ///< in the file, from 1
    Contact contact;
    QString problem; ///< why it cannot be read, in a sentence; empty if it can
};

/// Reads vCards 2.1, 3.0 and 4.0 one by one. Pictures and whatever else is no business of a
/// telephone's are passed over.
class VCardReader
{
public:
    static constexpr qsizetype longestCard = 4 * 1024 * 1024; ///< bytes, with its picture
    static constexpr qsizetype longestValue = 64 * 1024; ///< bytes that are looked at

    /// The bytes outlive the reader. UTF-16 is to be turned into UTF-8 before.
    explicit VCardReader(const QByteArray &bytes) : m_bytes(bytes) { }

    std::optional<VCard> next();
    /// How far it has come, in bytes.
    qsizetype position() const { return m_at; }

    static bool isVCard(const QByteArray &bytes);

private:
    struct Property;

    QByteArray physicalLine();
    QByteArray line();
    static std::optional<Property> parsed(const QByteArray &line);
    static void take(const Property &property, VCard &card, QString &assembled);

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
    int m_line = 1;
};

} // namespace desk
