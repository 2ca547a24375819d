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

    const pbx::Call *callOf(const QMimeData *data, const Board &board)
    {
        const QString text = QString::fromUtf8(data->data(mimeType()));
        return callNamed(board, {text.section(u'\n', 0, 0), text.section(u'\n', 1)});
    }

} // namespace calldrag

CallDropSite::CallDropSite(const Look &look, QAbstractItemView &view, const Board &board,
    Requests &requests, Meaning meaning)
    : QObject(&view), m_look(look), m_view(view), m_board(board), m_requests(requests),
      m_meaning(std::move(meaning)), m_frame(new QFrame(view.viewport()))
{
    view.viewport()->setAcceptDrops(true);
    view.viewport()->installEventFilter(this);
    m_frame->setProperty("part", QStringLiteral("droptarget"));
    m_frame->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_frame->hide();
}

bool CallDropSite::eventFilter(QObject *watched, QEvent *event)
{
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
    m_frame->setVisible(row.isValid() && isPossible);
    if (row.isValid())
        m_frame->setGeometry(m_view.visualRect(row));
    m_frame->raise();
    emit hinted(meaning.sentence);
    // An entering call is let in wherever a call can go at all: what is below it changes.
    if (isPossible || (isEntering && event.mimeData()->hasFormat(calldrag::mimeType())))
        event.accept();
    else
        event.ignore();
}

void CallDropSite::leave()
{
    m_frame->hide();
    emit hinted({});
}

} // namespace ui
