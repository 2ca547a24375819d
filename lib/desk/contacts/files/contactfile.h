// SPDX-License-Identifier: MIT
#pragma once

#include "desk/contacts/files/contactfield.h"
#include "desk/contacts/files/csvreader.h"
#include "desk/contacts/files/textencoding.h"

#include <functional>

namespace desk {

/// How a file of contacts is to be read.
struct ContactFileFormat {
    bool isVCard = false;
    TextEncoding encoding = TextEncoding::Utf8;
    CsvFormat csv; ///< of a table only, as all that follows
    bool hasHeadings = true;
    QList<ContactField> columns;

    bool operator==(const ContactFileFormat &) const = default;
};

/// What a place of the file gave: a contact, a problem, or a contact with something left out.
struct ReadContact {
    int line = 0; ///< in the file, from 1
    Contact contact; ///< empty if there is none
    QString problem; ///< a sentence; empty if there is none
};

/// The bytes of a file with contacts in it: a table or vCards.
class ContactFile
{
public:
    static constexpr qint64 largest = 64 * 1024 * 1024; ///< bytes
    static constexpr qsizetype most = 200'000; ///< contacts

    ContactFile() = default;
    explicit ContactFile(QByteArray bytes) : m_bytes(std::move(bytes)) { }

    /// What the file looks like. A table that is read otherwise has other columns: see columnsOf().
    ContactFileFormat guess() const;
    /// The same format with its headings and columns as the rest of it makes the table.
    ContactFileFormat withColumnsGuessed(ContactFileFormat format) const;
    /// The headings of a table, else what stands in its first row.
    QStringList headings(const ContactFileFormat &format) const;
    /// What stands in the columns of a table below that.
    QStringList example(const ContactFileFormat &format) const;

    /// At most `limit` contacts. `goOn` is asked now and then with how much is read of a thousand.
    QList<ReadContact> read(const ContactFileFormat &format, qsizetype limit = most,
        const std::function<bool(int)> &goOn = {}) const;

private:
    QStringList row(const ContactFileFormat &format, int number) const;
    QByteArray inUtf8(TextEncoding encoding) const;
    QList<ReadContact> readCards(
        TextEncoding encoding, qsizetype limit, const std::function<bool(int)> &goOn) const;

    QByteArray m_bytes;
};

} // namespace desk
