// SPDX-License-Identifier: MIT
#include "ui/panels/peopledrag.h"

#include "models/extensionmodel.h"

#include <QDrag>
#include <QDropEvent>
#include <QFrame>
#include <QMimeData>
#include <QScrollBar>

namespace ui {

using models::ExtensionModel;
using models::RowKey;

namespace {

    const QString groupType = QStringLiteral("application/x-cordboard-group");

    std::optional<RowKey> personIn(const QMimeData &data)
    {
        if (!data.hasFormat(PeopleDrag::personType()))
            return std::nullopt;
        const QString text = QString::fromUtf8(data.data(PeopleDrag::personType()));
        return RowKey{text.section(u'\n', 0, 0), text.section(u'\n', 1)};
    }

    std::optional<int> groupIn(const QMimeData &data)
    {
        if (!data.hasFormat(groupType))
            return std::nullopt;
        return data.data(groupType).toInt();
    }

} // namespace

PeopleDrag::PeopleDrag(const Look &look, TileView &view, PeopleArranger &arranger)
    : QObject(&view), m_look(look), m_view(view), m_arranger(arranger),
      m_mark(new QFrame(view.viewport()))
{
    view.setDragEnabled(true);
    view.viewport()->setAcceptDrops(true);
    view.viewport()->installEventFilter(this);
    m_mark->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_mark->setAutoFillBackground(true);
    m_mark->hide();
    connect(&view, &TileView::headingDragged, this, &PeopleDrag::dragGroup);
}

QString PeopleDrag::personType() { return QStringLiteral("application/x-cordboard-person"); }

QMimeData *PeopleDrag::dataOf(const RowKey &person)
{
    auto *const data = new QMimeData;
    data->setData(personType(), QString(person.server + u'\n' + person.name).toUtf8());
    return data;
}

bool PeopleDrag::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDrag = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove;
    if (isDrag)
        return hover(static_cast<QDropEvent &>(*event));
    if (event->type() == QEvent::DragLeave)
        leave();
    if (event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto &dropped = static_cast<QDropEvent &>(*event);
    const bool isOurs = personIn(*dropped.mimeData()) || groupIn(*dropped.mimeData());
    if (isOurs) {
        leave();
        drop(dropped);
        dropped.accept();
    }
    return isOurs;
}

void PeopleDrag::dragGroup(int section)
{
    auto *const drag = new QDrag(&m_view);
    auto *const data = new QMimeData;
    data->setData(groupType, QByteArray::number(section));
    drag->setMimeData(data);
    for (const TileLayout::Section &one : m_view.tiles().sections()) {
        if (one.id == section)
            drag->setPixmap(m_view.viewport()->grab(m_view.headingRect(one)));
    }
    drag->exec(Qt::MoveAction);
    leave();
}

bool PeopleDrag::hover(QDropEvent &event)
{
    const QPoint point = event.position().toPoint();
    QString meaning;
    if (const auto person = personIn(*event.mimeData())) {
        const PeopleArranger::Place place = placeAt(point);
        QString whyNot;
        meaning = m_arranger.meaningOf(*person, place, whyNot);
        m_mark->setVisible(!meaning.isEmpty());
        markPerson(place, point);
        emit hinted(meaning.isEmpty() ? whyNot : meaning);
    } else if (const auto group = groupIn(*event.mimeData())) {
        const int before = groupBefore(point);
        meaning = before < 0
            ? tr("put %1 at the end").arg(m_arranger.titleOf(*group))
            : tr("put %1 before %2").arg(m_arranger.titleOf(*group), m_arranger.titleOf(before));
        m_mark->show();
        markGroup(before);
        emit hinted(meaning);
    } else {
        return false;
    }
    // What enters is let in wherever it may go at all: what is below it changes.
    if (!meaning.isEmpty() || event.type() == QEvent::DragEnter)
        event.accept();
    else
        event.ignore();
    return true;
}

void PeopleDrag::drop(const QDropEvent &event)
{
    const QPoint point = event.position().toPoint();
    if (const auto person = personIn(*event.mimeData()))
        m_arranger.put(*person, placeAt(point));
    else if (const auto group = groupIn(*event.mimeData()))
        m_arranger.putSection(*group, groupBefore(point));
}

PeopleArranger::Place PeopleDrag::placeAt(const QPoint &point) const
{
    if (const TileLayout::Section *const heading = m_view.headingAt(point))
        return {heading->id, {}, false};
    const QModelIndex row = m_view.indexAt(point);
    if (!row.isValid())
        return {};
    const QRect rect = m_view.visualRect(row);
    const bool isColumn = m_view.tiles().columns() == 1;
    return {row.data(ExtensionModel::SectionRole).toInt(),
        RowKey{row.data(ExtensionModel::ServerRole).toString(),
            row.data(ExtensionModel::NumberRole).toString()},
        isColumn ? point.y() > rect.center().y()
                 : (point.x() > rect.center().x()) != m_view.isRightToLeft()};
}

int PeopleDrag::groupBefore(const QPoint &point) const
{
    const int y = point.y() + m_view.verticalScrollBar()->value();
    for (const TileLayout::Section &section : m_view.tiles().sections()) {
        if (y < (section.top + section.bottom) / 2)
            return section.id;
    }
    return -1;
}

void PeopleDrag::markPerson(const PeopleArranger::Place &place, const QPoint &point)
{
    const int thick = m_look.px(3);
    if (!place.beside) {
        if (const TileLayout::Section *const heading = m_view.headingAt(point)) {
            const QRect rect = m_view.headingRect(*heading);
            m_mark->setGeometry(rect.left(), rect.bottom() - thick, rect.width(), thick);
        }
    } else {
        const QRect rect = m_view.visualRect(m_view.indexAt(point));
        if (m_view.tiles().columns() == 1) {
            const int y = place.isAfter ? rect.bottom() + 1 : rect.top() - thick;
            m_mark->setGeometry(rect.left(), y, rect.width(), thick);
        } else {
            const bool isRight = place.isAfter != m_view.isRightToLeft();
            const int x = isRight ? rect.right() + 2 : rect.left() - thick - 1;
            m_mark->setGeometry(x, rect.top(), thick, rect.height());
        }
    }
    m_mark->raise();
}

void PeopleDrag::markGroup(int before)
{
    int y = m_view.contentHeight();
    for (const TileLayout::Section &section : m_view.tiles().sections()) {
        if (section.id == before)
            y = section.top;
    }
    const int top = y - m_view.verticalScrollBar()->value();
    m_mark->setGeometry(0, std::max(0, top), m_view.viewport()->width(), m_look.px(3));
    m_mark->raise();
}

void PeopleDrag::leave()
{
    m_mark->hide();
    emit hinted({});
}

} // namespace ui
