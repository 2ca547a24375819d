// SPDX-License-Identifier: MIT
#pragma once

#include "ui/panels/peoplearranger.h"
#include "ui/panels/tileview.h"

class QDropEvent;
class QMimeData;

namespace ui {

/// People and groups that the mouse carries to another place in the list. A line shows where they
/// will stand, and a sentence what letting go means.
class PeopleDrag : public QObject
{
    Q_OBJECT

public:
    PeopleDrag(const Look &look, TileView &view, PeopleArranger &arranger);

    static QString personType();
    static QMimeData *dataOf(const models::RowKey &person);

signals:
    /// Empty when nothing hovers any more.
    void hinted(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void dragGroup(int section);
    bool hover(QDropEvent &event);
    void drop(const QDropEvent &event);
    PeopleArranger::Place placeAt(const QPoint &point) const;
    /// The group that the carried one would come to stand before; -1 for the end.
    int groupBefore(const QPoint &point) const;
    void markPerson(const PeopleArranger::Place &place, const QPoint &point);
    void markGroup(int before);
    void leave();

    Look m_look;
    TileView &m_view;
    PeopleArranger &m_arranger;
    QWidget *m_mark;
};

} // namespace ui
