// SPDX-License-Identifier: MIT
#include "ui/dialogs/journeydialog.h"

#include "ui/dialogs/journeytable.h"
#include "ui/words.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace ui {

namespace {

    QLabel *plain(const QString &text, QWidget *parent)
    {
        auto *label = new QLabel(text, parent);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        return label;
    }

} // namespace

JourneyDialog::JourneyDialog(
    const Look &look, const Board &board, const pbx::Call &call, QWidget *parent)
    : QDialog(parent), m_table(new JourneyTable(
                           board.journeys(), {call.server, call.id},
                           [look, server = call.server] { return look.now(server); }, this)),
      m_nothing(plain(tr("The call was found going on; what happened before is not known."), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Way of the call"));
    resize(look.px(560), look.px(360));
    auto *title = plain(
        tr("%1 to %2").arg(isolated(partyTitle(call.caller)), isolated(calledTitle(call))), this);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setWeight(QFont::DemiBold);
    title->setFont(large);
    auto *way = plain(wayHere(call), this);
    way->setVisible(!way->text().isEmpty());

    auto *view = new QTreeView(this);
    view->setModel(m_table);
    view->setRootIsDecorated(false);
    view->setUniformRowHeights(true);
    view->setAllColumnsShowFocus(true);
    view->setHeaderHidden(true); // the three columns speak for themselves
    view->setFrameShape(QFrame::NoFrame);
    view->setStyleSheet(
        QStringLiteral("QTreeView::item { padding: %1px %2px; }").arg(look.px(6)).arg(look.px(4)));
    view->setAccessibleName(windowTitle());
    view->header()->setStretchLastSection(false);
    view->header()->setSectionResizeMode(JourneyTable::When, QHeaderView::ResizeToContents);
    view->header()->setSectionResizeMode(JourneyTable::What, QHeaderView::Stretch);
    view->header()->setSectionResizeMode(JourneyTable::Duration, QHeaderView::ResizeToContents);
    connect(m_table, &QAbstractItemModel::rowsInserted, view, &QTreeView::scrollToBottom);
    connect(m_table, &QAbstractItemModel::rowsInserted, this, &JourneyDialog::review);

    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->addWidget(title);
    layout->addWidget(way);
    layout->addWidget(m_nothing);
    layout->addWidget(view, 1);
    layout->addLayout(buttons);
    m_second.start(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, m_table, &JourneyTable::tick);
    review();
}

const models::RowKey &JourneyDialog::call() const { return m_table->call(); }

void JourneyDialog::review() { m_nothing->setVisible(m_table->rowCount() == 0); }

} // namespace ui
