// SPDX-License-Identifier: MIT
#include "ui/calldrag.h"

#include "ui/requests.h"

#include <QDropEvent>
#include <QMimeData>

namespace ui {

namespace calldrag {

    QString mimeType() { return QStringLiteral("application/x-cordboard-call"); }

    QMimeData *dataOf(const models::RowKey &call)
    {
        auto *const data = new QMimeData;
        data->setData(mimeType(), QString(call.server + u'\n' + call.name).toUtf8());
        return data;
    }

    models::RowKey nameOf(const QMimeData &data)
    {
        const QString text = QString::fromUtf8(data.data(mimeType()));
        return {text.section(u'\n', 0, 0), text.section(u'\n', 1)};
    }

    const pbx::Call *callOf(const QMimeData *data, const Board &board)
    {
        return data->hasFormat(mimeType()) ? callNamed(board, nameOf(*data)) : nullptr;
    }

} // namespace calldrag

CallDropSite::CallDropSite(const Look &look, QAbstractItemView &view, const Board &board,
    Requests &requests, Meaning meaning)
    : QObject(&view), m_look(look), m_view(view), m_board(board), m_requests(requests),
      m_meaning(std::move(meaning)),
      m_marks(new DropMarks(look, view, [this](const QModelIndex &row) {
          const pbx::Call *const call = callNamed(m_board, m_board.dragged());
          return call ? m_meaning(row, *call, false) : EnterMeaning();
      }))
{
    view.viewport()->setAcceptDrops(true);
    view.viewport()->installEventFilter(this);
    connect(&board, &Board::draggedChanged, this, &CallDropSite::showPlaces);
}

bool CallDropSite::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDrop = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove
        || event->type() == QEvent::Drop;
    if (isDrop && !static_cast<QDropEvent *>(event)->mimeData()->hasFormat(calldrag::mimeType()))
        return QObject::eventFilter(watched, event); // somebody else's business
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
        hover(static_cast<QDropEvent &>(*event));
        return true;
    case QEvent::DragLeave:
        leave();
        return true;
    case QEvent::Drop: {
        auto &drop = static_cast<QDropEvent &>(*event);
        QModelIndex row;
        const EnterMeaning meaning = meaningOf(drop, row);
        leave();
        drop.accept();
        carryOut(meaning, m_requests);
        return true;
    }
    default:
        return QObject::eventFilter(watched, event);
    }
}

EnterMeaning CallDropSite::meaningOf(const QDropEvent &event, QModelIndex &row) const
{
    const pbx::Call *const call = calldrag::callOf(event.mimeData(), m_board);
    row = m_view.indexAt(event.position().toPoint());
    if (!call || !row.isValid())
        return {};
    return m_meaning(row, *call, event.modifiers().testFlag(Qt::ShiftModifier));
}

void CallDropSite::hover(QDropEvent &event)
{
    QModelIndex row;
    const EnterMeaning meaning = meaningOf(event, row);
    const bool isPossible = meaning.what == EnterMeaning::What::Order;
    const bool isEntering = event.type() == QEvent::DragEnter;
    m_marks->setCurrent(row, meaning);
    emit hinted(meaning.sentence);
    // An entering call is let in wherever a call can go at all: what is below it changes.
    if (isPossible || (isEntering && event.mimeData()->hasFormat(calldrag::mimeType())))
        event.accept();
    else
        event.ignore();
}

void CallDropSite::showPlaces()
{
    if (m_board.dragged().name.isEmpty())
        m_marks->end();
    else
        m_marks->begin();
}

void CallDropSite::leave()
{
    m_marks->setCurrent({}, {});
    emit hinted({});
}

} // namespace ui
