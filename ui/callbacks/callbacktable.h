// SPDX-License-Identifier: MIT
#pragma once

#include "desk/queues/callbacks.h"
#include "models/duration.h"

#include <QAbstractTableModel>

namespace ui {

/// The callers to call back as lines, the latest first.
class CallbackTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Who, Number, Queue, When, Waited, Times, State, Columns };
    enum Role {
        IdRole = Qt::UserRole + 1, ///< of the desk::Callback
        IsTalkingRole ///< somebody talks with them, or calls them, at this moment
    };

    CallbackTable(const desk::Callbacks &callbacks, models::Clock clock, QObject *parent = nullptr);

    /// Those that have ended too, or only those that are open.
    void showEnded(bool shown);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Edit;
    /// What a line says, so that it is told anew only if that changes.
    struct Line {
        desk::Callback entry;
        QString state;
        bool isTalking = false;

        bool operator==(const Line &) const = default;
    };

    void follow();
    Line lineOf(const desk::Callback &entry) const;
    QVariant text(const Line &line, int column) const;

    const desk::Callbacks &m_callbacks;
    models::Clock m_clock;
    QList<Line> m_lines;
    bool m_isEndedShown = false;
};

} // namespace ui
