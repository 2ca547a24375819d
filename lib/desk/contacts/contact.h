// SPDX-License-Identifier: MIT
#pragma once

#include "pbx/change.h"

#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <array>

namespace desk {

struct ContactNumber {
    enum class Kind { Work, Mobile, Home, Other };
    static constexpr std::array kinds{Kind::Work, Kind::Mobile, Kind::Home, Kind::Other};

    QString number; ///< as it was written
    Kind kind = Kind::Work;

    bool operator==(const ContactNumber &) const = default;
};

/// What identifies a contact of the desk's own book; 0 for one that is not in it.
using ContactId = qint64;

/// Somebody outside the exchange whom this desk knows.
struct Contact {
    ContactId id = 0;
    QString name;
    QString company;
    QList<ContactNumber> numbers;
    QString email;
    QString web; ///< an address on the web, or what another program knows them by
    QString note; ///< may have several lines
    QStringList groups;
    bool isFavourite = false;
    QString speedDial; ///< a few digits that stand for the first number; empty for none

    /// `Acme GmbH · Petra Lang`; what there is of it, at last the number.
    QString title() const;
    bool isEmpty() const { return name.isEmpty() && company.isEmpty() && numbers.isEmpty(); }

    bool operator==(const Contact &) const = default;
};

using ContactChange = pbx::Change<Contact>;

/// The contact as it may be kept and shown: without what no text should have in it, nothing twice,
/// nothing endless. Whatever comes from outside goes through here.
Contact cleaned(Contact contact);

/// The kind in one word: `work`.
QString wordFor(ContactNumber::Kind kind);

/// A fresh identity; two programs that use one archive do not give the same.
ContactId newContactId();

} // namespace desk

Q_DECLARE_METATYPE(desk::Contact)
