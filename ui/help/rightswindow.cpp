// SPDX-License-Identifier: MIT
#include "ui/help/rightswindow.h"

#include "ui/choicename.h"
#include "ui/words.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

namespace {

    QLabel *plainLabelOf(QWidget *parent)
    {
        auto *label = new QLabel(parent);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        return label;
    }

    QString summaryOf(const live::LinkState &link, int missing)
    {
        if (link.server.isEmpty())
            return RightsWindow::tr("There is no exchange yet.");
        if (!link.isUp())
            return RightsWindow::tr("%1 is not connected, so it is not known what it allows.")
                .arg(link.server);
        if (link.actions.isEmpty())
            return RightsWindow::tr("%1 does not tell what it allows.").arg(link.server);
        if (missing == 0)
            return RightsWindow::tr("%1 allows everything that the panel can do.").arg(link.server);
        return RightsWindow::tr(
            "%n thing(s) that the panel can do are not possible at %1.", nullptr, missing)
            .arg(link.server);
    }

    /// What to write where, or what is more than is good.
    QString adviceOf(const live::LinkState &link, const QList<orders::Right> &rights)
    {
        const QStringList wide = orders::needlessActions(link.actions);
        QStringList parts;
        if (!wide.isEmpty())
            parts.append(RightsWindow::tr("The account may do what the panel never needs and what "
                                          "could do harm: %1. Better take these rights away.")
                             .arg(wide.join(QStringLiteral(", "))));
        if (orders::isMendedByRights(rights))
            parts.append(RightsWindow::tr("Whoever runs the exchange can write this under the "
                                          "panel's account in manager.conf, and reload it:"));
        return parts.join(u' ');
    }

    QString linesFor(const QList<orders::Right> &rights)
    {
        return orders::readLine() + u'\n' + orders::writeLine(rights);
    }

} // namespace

RightsWindow::RightsWindow(const Look &look, const Board &board, QWidget *parent)
    : QDialog(parent), m_look(look), m_board(board), m_rights(look),
      m_exchange(new QComboBox(this)), m_summary(plainLabelOf(this)), m_table(new QTableView(this)),
      m_advice(plainLabelOf(this)), m_line(plainLabelOf(this)),
      m_copy(new QPushButton(tr("Copy the lines"), this))
{
    setWindowTitle(tr("What the exchange allows"));
    resize(look.px(920), look.px(620));
    layOut();
    connect(m_exchange, &QComboBox::currentIndexChanged, this, &RightsWindow::review);
    connect(&board, &Board::linksChanged, this, &RightsWindow::fill);
    connect(m_copy, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_line->text()); });
    fill();
}

void RightsWindow::layOut()
{
    nameChoice(*m_exchange, tr("Exchange"));
    m_summary->setFont(m_look.theme.font(Theme::Text::Name));
    m_advice->setProperty("ink", QStringLiteral("second"));
    m_line->setProperty("part", QStringLiteral("key"));
    m_line->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_line->setAccessibleDescription(tr("To be written into manager.conf"));
    m_table->setModel(&m_rights);
    m_table->setProperty("part", QStringLiteral("lines"));
    m_table->setAccessibleName(windowTitle());
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    QHeaderView *const header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(RightsTable::Lacking, QHeaderView::Stretch);
    header->setMinimumHeight(m_look.px(32));
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_copy->setAutoDefault(false);
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(m_look.px(24), m_look.px(20), m_look.px(24), m_look.px(16));
    layout->setSpacing(m_look.px(12));
    layout->addWidget(m_exchange);
    layout->addWidget(m_summary);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_advice);
    layout->addWidget(m_line);
    layout->addLayout(buttons);
}

void RightsWindow::fill()
{
    const QString before = m_exchange->currentData().toString();
    const QSignalBlocker quiet(m_exchange);
    m_exchange->clear();
    for (const live::LinkState &one : m_board.links())
        m_exchange->addItem(plainLabel(one.server), one.server);
    m_exchange->setCurrentIndex(std::max(0, m_exchange->findData(before)));
    m_exchange->setVisible(m_exchange->count() > 1);
    review();
}

live::LinkState RightsWindow::link() const
{
    return m_board.links().value(m_exchange->currentData().toString());
}

/// A new latency is no reason to lose the place in the table.
void RightsWindow::review()
{
    const live::LinkState state = link();
    RightsTable fresh(m_look);
    fresh.show(state);
    const auto actions = [](const RightsTable &table) {
        QStringList all;
        for (const orders::Right &right : table.rights())
            all.append(QString::fromLatin1(right.action));
        return all + QStringList{QString::number(table.missing())};
    };
    if (actions(fresh) != actions(m_rights))
        m_rights.show(state);
    const int missing = m_rights.missing();
    m_summary->setText(summaryOf(state, missing));
    const bool isMendable = orders::isMendedByRights(m_rights.rights());
    m_advice->setText(adviceOf(state, m_rights.rights()));
    m_advice->setVisible(!m_advice->text().isEmpty());
    m_line->setText(linesFor(m_rights.rights()));
    m_line->setVisible(isMendable);
    m_copy->setVisible(isMendable);
    m_table->setVisible(m_rights.rowCount() > 0);
}

QString rightsReport(const QList<live::LinkState> &links)
{
    QString report;
    for (const live::LinkState &link : links) {
        const auto rights
            = link.actions.isEmpty() ? QList<orders::Right>() : orders::rightsWith(link.actions);
        const int missing = int(std::ranges::count(rights, false, &orders::Right::isGranted));
        report += summaryOf(link, missing) + u'\n';
        for (const orders::Right &right : rights)
            report += QStringLiteral("    %1  %2 (%3)\n")
                          .arg(right.isGranted ? QStringLiteral("+") : QStringLiteral("-"),
                              orders::purposeOf(right), QString::fromLatin1(right.action));
        if (!link.missingParts.isEmpty())
            report += QStringLiteral("    ") + link.missingParts.join(QStringLiteral("; ")) + u'\n';
    }
    return report;
}

} // namespace ui
