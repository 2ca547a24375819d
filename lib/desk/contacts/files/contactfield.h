// SPDX-License-Identifier: MIT
#pragma once

#include "desk/contacts/contact.h"

#include <array>

namespace desk {

/// What a column of a table can be of a contact.
enum class ContactField {
    Nothing,
    Name,
    FirstName,
    LastName,
    Company,
    WorkNumber,
    MobileNumber,
    HomeNumber,
    OtherNumber,
    Email,
    Web,
    Note,
    Groups, ///< several, with commas or semicolons between them
    SpeedDial
};

inline constexpr std::array contactFields{ContactField::Nothing, ContactField::Name,
    ContactField::FirstName, ContactField::LastName, ContactField::Company,
    ContactField::WorkNumber, ContactField::MobileNumber, ContactField::HomeNumber,
    ContactField::OtherNumber, ContactField::Email, ContactField::Web, ContactField::Note,
    ContactField::Groups, ContactField::SpeedDial};

/// The field for people.
QString nameOf(ContactField field);

/// What a column with that heading may be, in any of the seven languages.
ContactField fieldOf(const QString &heading);

/// The contact that a row of a table is, by what its columns are.
Contact contactOf(const QStringList &cells, const QList<ContactField> &columns);

} // namespace desk
