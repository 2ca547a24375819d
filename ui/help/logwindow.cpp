// SPDX-License-Identifier: MIT
#include "ui/help/logwindow.h"

#include "ui/choicename.h"
#include "ui/clearing.h"
#include "ui/help/logrows.h"

#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

using Level = desk::LogEntry::Level;

LogWindow::LogWindow(const Look &look, const desk::ProgramLog &log, QWidget *parent)
    : QDialog(parent), m_look(look), m_model(log), m_filter(m_model), m_search(new QLineEdit(this)),
      m_level(new QComboBox(this)), m_table(new QTableView(this)), m_count(new QLabel(this))
{
    setWindowTitle(tr("What Cordboard did and saw"));
    resize(look.px(860), look.px(560));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(look.px(16), look.px(16), look.px(16), look.px(12));
    layout->setSpacing(look.px(8));
    makeTop();
    makeTable();
    makeButtons();
    connect(&m_filter, &QAbstractItemModel::rowsInserted, this, &LogWindow::review);
    connect(&m_filter, &QAbstractItemModel::rowsRemoved, this, &LogWindow::review);
    connect(m_search, &QLineEdit::textChanged, &m_filter, &models::LogFilter::setTyped);
    connect(m_search, &QLineEdit::textChanged, this, &LogWindow::review);
    connect(m_level, &QComboBox::currentIndexChanged, this, [this] {
        m_filter.setLowest(Level(m_level->currentData().toInt()));
        review();
    });
    review();
    m_search->setFocus();
}

void LogWindow::makeTop()
{
    m_search->setPlaceholderText(tr("Find in the log"));
    m_search->setAccessibleName(tr("Find in the log"));
    addClearButton(*m_search);
    nameChoice(*m_level, tr("What is shown"));
    m_level->addItem(tr("Everything"), int(Level::Detail));
    m_level->addItem(tr("Without details"), int(Level::Info));
    m_level->addItem(tr("Warnings and errors"), int(Level::Warning));
    m_level->addItem(tr("Errors only"), int(Level::Error));
    auto *top = new QHBoxLayout;
    top->setSpacing(m_look.px(8));
    top->addWidget(m_search, 1);
    top->addWidget(m_level);
    static_cast<QVBoxLayout *>(layout())->addLayout(top);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_search,
        qOverload<>(&QWidget::setFocus));
}

void LogWindow::makeTable()
{
    m_table->setModel(&m_filter);
    m_table->setItemDelegate(new LogDelegate(m_look, m_table));
    m_table->setProperty("part", QStringLiteral("lines"));
    m_table->setAccessibleName(windowTitle());
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_look.px(28));
    QHeaderView *const header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    header->setHighlightSections(false);
    header->resizeSection(models::LogModel::When, m_look.px(84));
    header->resizeSection(models::LogModel::Level, m_look.px(100));
    header->resizeSection(models::LogModel::Where, m_look.px(140));
    layout()->addWidget(m_table);
    const QScrollBar *const bar = m_table->verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this,
        [this, bar](int value) { m_isAtEnd = value == bar->maximum(); });
    connect(bar, &QScrollBar::rangeChanged, this, [this] {
        if (m_isAtEnd)
            m_table->scrollToBottom();
    });
}

void LogWindow::makeButtons()
{
    m_count->setTextFormat(Qt::PlainText);
    m_count->setProperty("ink", QStringLiteral("second"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(m_look.px(8));
    buttons->addWidget(m_count, 1);
    const auto add = [this, buttons](const QString &label, auto act) {
        auto *button = new QPushButton(label, this);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, act);
        buttons->addWidget(button);
    };
    add(tr("Copy"), &LogWindow::copy);
    add(tr("Save\u2026"), &LogWindow::chooseFile);
    add(tr("Close"), &QDialog::reject);
    static_cast<QVBoxLayout *>(layout())->addLayout(buttons);
    auto *copyKey = new QShortcut(QKeySequence::Copy, m_table, {}, {}, Qt::WidgetShortcut);
    connect(copyKey, &QShortcut::activated, this, &LogWindow::copy);
}

void LogWindow::review()
{
    const int shown = m_filter.rowCount();
    const int all = m_model.rowCount();
    m_count->setText(shown == all ? tr("%n line(s); secrets are never among them", nullptr, all)
                                  : tr("%1 of %n line(s)", nullptr, all).arg(shown));
}

/// What is selected, or everything that is shown.
void LogWindow::copy() const
{
    QStringList lines;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        lines.append(lineOf(m_filter.entry(index.row())));
    QGuiApplication::clipboard()->setText(
        lines.isEmpty() ? text() : QString(lines.join(u'\n') + u'\n'));
}

QString LogWindow::text() const
{
    QString text;
    for (int row = 0; row < m_filter.rowCount(); ++row)
        text += lineOf(m_filter.entry(row)) + u'\n';
    return text;
}

/// Not modal in the sense of exec(): the panel goes on.
void LogWindow::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Save the log"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("txt"));
    dialog->selectFile(QStringLiteral("cordboard-log.txt"));
    connect(dialog, &QFileDialog::fileSelected, this,
        [this](const QString &path) { emit saveWanted(path, text()); });
    dialog->open();
}

} // namespace ui
