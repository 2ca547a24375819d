// SPDX-License-Identifier: MIT
#pragma once

#include "desk/extensionid.h"

#include <QList>
#include <QStringList>

class QSettings;

namespace desk {

/// How the operator has arranged the people in the panel: groups of their own, the order, what is
/// folded away, and whose phones belong together.
struct PeopleArrangement {
    enum class Form { Tiles, List, Dense };
    enum class Sorting { Name, Number, State, Own };

    /// A group of the operator's; there is none of the same name, and nobody is in two of them.
    struct Group {
        QString name;
        QList<ExtensionId> people;
        bool operator==(const Group &) const = default;
    };

    /// Somebody with several phones, all on one exchange.
    struct Phones {
        ExtensionId main; ///< the one that is called
        QStringList others; ///< numbers that are no person of their own
        bool operator==(const Phones &) const = default;
    };

    Form form = Form::Tiles;
    Sorting sorting = Sorting::Name;
    QList<Group> groups;
    QStringList sections; ///< ids of groups in the order they were put in; others come after them
    QStringList folded; ///< ids of groups of which only the heading shows
    QList<ExtensionId> order; ///< who was put in their place by hand; all others come after them
    QList<Phones> phones;

    bool operator==(const PeopleArrangement &) const = default;

    /// What identifies one of the operator's groups among all.
    static QString sectionOf(const QString &group);
    /// The operator's group of that id; empty if it is none.
    static QString groupOf(const QString &section);

    /// Whether a group can get this name: it says something, is short, and is not taken.
    bool isFree(const QString &name) const;
    void addGroup(const QString &name);
    void renameGroup(const QString &name, const QString &next);
    void removeGroup(const QString &name);
    /// Whose group it is; empty if they are in none.
    QString groupOf(const ExtensionId &person) const;
    /// Puts somebody into a group and nowhere else; with an empty name into none.
    void put(const ExtensionId &person, const QString &group);
    /// Makes these the first of their groups, in this order.
    void putInOrder(const QList<ExtensionId> &people);
    void setFolded(const QString &section, bool isFolded);

    /// From now on the number is one more phone of that person.
    void join(const ExtensionId &main, const QString &number);
    /// From now on the number is a person of its own.
    void part(const ExtensionId &phone);
};

/// Reads the part of a profile; what cannot be used is left out, with a sentence for each.
void read(QSettings &settings, PeopleArrangement &people, QStringList &problems);
void write(QSettings &settings, const PeopleArrangement &people);

} // namespace desk
