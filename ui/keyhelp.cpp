// SPDX-License-Identifier: MIT
#include "ui/keyhelp.h"

#include "models/searchtext.h"
#include "ui/clearing.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

namespace {

    using Group = Command::Group;

    // Left and right halves of the sheet, about as long as each other.
    const QList<QList<Group>> columns{{Group::Field, Group::Call},
        {Group::Place, Group::People, Group::Queues, Group::Window, Group::Help}};

} // namespace

KeyHelp::KeyHelp(const Look &look, const Commands &commands, QWidget *parent)
    : QDialog(parent), m_look(look), m_commands(commands), m_search(new QLineEdit(this)),
      m_layout(new QVBoxLayout)
{
    setWindowTitle(tr("Keys"));
    m_search->setPlaceholderText(tr("Find a key, or what it does"));
    m_search->setAccessibleName(tr("Find a key, or what it does"));
    addClearButton(*m_search);
    connect(m_search, &QLineEdit::textChanged, this, &KeyHelp::fill);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget;
    inside->setLayout(m_layout);
    m_layout->setContentsMargins(0, 0, 8, 0);
    area->setWidget(inside);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *change = buttons->addButton(tr("Change keys\u2026"), QDialogButtonBox::ActionRole);
    change->setAutoDefault(false);
    connect(change, &QPushButton::clicked, this, &KeyHelp::changeWanted);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 16, 16);
    layout->setSpacing(look.px(12));
    layout->addWidget(m_search);
    layout->addWidget(area, 1);
    layout->addWidget(buttons);
    connect(&commands.keymap(), &Keymap::changed, this, &KeyHelp::fill);
    fill();
    resize(look.px(860), look.px(640));
    m_search->setFocus();
}

void KeyHelp::fill()
{
    m_lines.clear();
    delete m_sheet;
    m_sheet = new QWidget(this);
    auto *sides = new QHBoxLayout(m_sheet);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(m_look.px(32));
    for (const QList<Group> &column : columns) {
        auto *side = new QVBoxLayout;
        side->setSpacing(m_look.px(16));
        for (const Group one : column) {
            if (QWidget *const part = group(one, m_search->text()))
                side->addWidget(part);
        }
        side->addStretch();
        sides->addLayout(side, 1);
    }
    if (m_lines.isEmpty())
        sides->addWidget(new QLabel(tr("No key does that."), m_sheet), 8);
    m_layout->addWidget(m_sheet);
}

/// Null if nothing of it is to be shown.
QWidget *KeyHelp::group(Command::Group group, const QString &typed)
{
    const models::Search search(typed);
    auto part = std::make_unique<QWidget>();
    auto *grid = new QGridLayout(part.get());
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(m_look.px(16));
    grid->setVerticalSpacing(m_look.px(6));
    grid->setColumnStretch(1, 1);
    auto *heading = new QLabel(titleOf(group), part.get());
    heading->setFont(m_look.theme.font(Theme::Text::Heading));
    grid->addWidget(heading, 0, 0, 1, 2);
    for (const Command &command : m_commands.all()) {
        const QString keys = m_commands.keymap().text(command.id);
        if (command.group != group || keys.isEmpty())
            continue;
        if (search.isEmpty()
            || search.matches(models::folded(QString(command.title + u' ' + keys)), {}))
            addLine(*grid, keys, command.title);
    }
    return grid->rowCount() > 1 ? part.release() : nullptr;
}

void KeyHelp::addLine(QGridLayout &grid, const QString &keys, const QString &title)
{
    const int row = grid.rowCount();
    auto *label = new QLabel(keys);
    label->setProperty("part", QStringLiteral("key"));
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignCenter);
    label->setMinimumWidth(m_look.px(96));
    auto *meaning = new QLabel(title);
    meaning->setTextFormat(Qt::PlainText);
    meaning->setWordWrap(true);
    grid.addWidget(label, row, 0, Qt::AlignTop);
    grid.addWidget(meaning, row, 1);
    m_lines += keys + QStringLiteral(": ") + title;
}

} // namespace ui
