// SPDX-License-Identifier: MIT
#pragma once

#include "ui/callplaces.h"
#include "ui/dropmarks.h"
#include "ui/look.h"

#include <QAbstractItemView>

#include <functional>

class QMimeData;

namespace ui {

/// A call on its way from one place of the window to another, held by the mouse.
namespace calldrag {

    /// The kind of data that a dragged call is, for models that hand it out.
    QString mimeType();
    /// `call` is named by its id, or by the Uniqueid of its caller.
    QMimeData *dataOf(const models::RowKey &call);
    /// What the dragged call is named by; empty if it is none.
    models::RowKey nameOf(const QMimeData &data);
    /// Which call is dragged; null if it is none, or over by now.
    const pbx::Call *callOf(const QMimeData *data, const Board &board);

} // namespace calldrag

/// Lets calls be dropped on the rows of a view. While one is on its way the rows show whether they
/// can take it, and the one below it what dropping it would do; with Shift the person is asked
/// first.
class CallDropSite : public QObject
{
    Q_OBJECT

public:
    /// What becomes of the call on that row.
    using Meaning = std::function<EnterMeaning(
        const QModelIndex &row, const pbx::Call &call, bool isConsultation)>;

    CallDropSite(const Look &look, QAbstractItemView &view, const Board &board, Requests &requests,
        Meaning meaning);

signals:
    /// Empty when nothing hovers any more.
    void hinted(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    EnterMeaning meaningOf(const QDropEvent &event, QModelIndex &row) const;
    void hover(QDropEvent &event);
    void leave();
    void showPlaces();

    Look m_look;
    QAbstractItemView &m_view;
    const Board &m_board;
    Requests &m_requests;
    Meaning m_meaning;
    DropMarks *m_marks;
};

} // namespace ui
