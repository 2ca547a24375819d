// SPDX-License-Identifier: MIT
#pragma once

#include "models/peoplefilter.h"
#include "ui/board.h"

namespace ui {

class Requests;

/// Puts people and their groups where the operator wants them. What it does is asked for as a new
/// arrangement, and told in a sentence.
class PeopleArranger : public QObject
{
    Q_OBJECT

public:
    using Sorting = desk::PeopleArrangement::Sorting;
    using Form = desk::PeopleArrangement::Form;

    /// Where somebody is put: beside another one, or at the end of a group.
    struct Place {
        int section = -1;
        std::optional<models::RowKey> beside;
        bool isAfter = false;
    };

    PeopleArranger(const Board &board, const models::PeopleFilter &rows, Requests &requests,
        QObject *parent = nullptr);

    /// What putting them there means, in a sentence; empty with a reason in `whyNot` if it cannot
    /// be.
    QString meaningOf(const models::RowKey &person, const Place &place, QString &whyNot) const;
    void put(const models::RowKey &person, const Place &place);
    /// By so many places earlier or later in the group.
    void move(const QModelIndex &row, int step);
    void putIntoGroup(const models::RowKey &person, const QString &group);
    /// Asks for the name of a new group, and puts somebody into it if there is somebody.
    void askForGroup(const models::RowKey &person, QWidget *parent);

    void moveSection(int section, int step);
    void putSection(int section, int before);
    void setFolded(int section, bool isFolded);
    void setAllFolded(bool isFolded);
    void sort(Sorting sorting);
    void setForm(Form form);
    void askForName(const QString &group, QWidget *parent);
    void removeGroup(const QString &group);

    void join(const models::RowKey &main, const QString &number);
    void part(const models::RowKey &phone);

    QString titleOf(int section) const;

signals:
    void told(const QString &sentence, bool ok);

private:
    const models::PeopleGroups::Section *sectionAt(int section) const;
    int sectionOf(const models::RowKey &person) const;
    QString nameOf(const models::RowKey &person) const;
    void putInOrder(const models::RowKey &person, const Place &place,
        desk::PeopleArrangement &arrangement) const;
    void arrange(const desk::PeopleArrangement &arrangement);

    const Board &m_board;
    const models::PeopleFilter &m_rows;
    Requests &m_requests;
};

} // namespace ui
