// SPDX-License-Identifier: MIT
#include "ui/settings/keyspage.h"

#include "ui/clearing.h"

#include <QFormLayout>
#include <QGridLayout>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ui {

using Group = Command::Group;

KeysPage::KeysPage(const PageFacts &facts, QWidget *parent)
    : SettingsPage(tr("Keys"), QStringLiteral("keys"), parent), m_facts(facts),
      m_resetAll(new QPushButton(tr("All keys as usual"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(facts.look.px(12));
    addTimes(*layout);
    for (const Group group : {Group::Field, Group::Call, Group::Place, Group::People, Group::Queues,
             Group::Window, Group::Help})
        addGroup(*layout, group);
    layout->addWidget(m_resetAll, 0, Qt::AlignLeft);
    layout->addStretch();
    m_resetAll->setAutoDefault(false);
    connect(m_resetAll, &QPushButton::clicked, this, &KeysPage::resetAll);
    review();
}

QStringList KeysPage::searchWords() const { return {tr("shortcuts"), tr("keyboard"), tr("undo")}; }

void KeysPage::show(const desk::Profile &profile)
{
    m_hangUp->setValue(profile.gracePeriods.hangUpSeconds);
    m_transfer->setValue(profile.gracePeriods.transferSeconds);
    for (const Line &line : std::as_const(m_lines)) {
        const auto chosen = profile.keyChoices.keys.constFind(line.command);
        const bool isUsual = chosen == profile.keyChoices.keys.constEnd();
        const QList<QKeySequence> keys = isUsual ? usual(line) : keysOf(*chosen);
        line.edit->setKeySequence(keys.value(0));
    }
    review();
}

void KeysPage::writeTo(desk::Profile &profile) const
{
    profile.gracePeriods = {m_hangUp->value(), m_transfer->value()};
    for (const Line &line : m_lines) {
        const QKeySequence key = line.edit->keySequence();
        if (key == usual(line).value(0))
            profile.keyChoices.keys.remove(line.command);
        else
            profile.keyChoices.keys.insert(
                line.command, key.isEmpty() ? QStringList() : keyTexts({key}));
    }
}

QString KeysPage::problem() const
{
    for (const Line &line : m_lines) {
        const QString other = conflictOf(line);
        if (!other.isEmpty())
            return tr("\u201c%1\u201d and \u201c%2\u201d have the same keys.")
                .arg(line.title, other);
    }
    return {};
}

void KeysPage::addTimes(QVBoxLayout &layout)
{
    auto *form = new QFormLayout;
    form->setVerticalSpacing(m_facts.look.px(8));
    m_transfer = time(tr("Transfers can be undone for"), QStringLiteral("undo/transferSeconds"));
    m_hangUp = time(tr("Hanging up can be undone for"), QStringLiteral("undo/hangUpSeconds"));
    form->addRow(m_transfer->accessibleName(), m_transfer);
    form->addRow(m_hangUp->accessibleName(), m_hangUp);
    layout.addLayout(form);
    auto *note = new QLabel(
        tr("So long nothing happens yet, and you stay connected. Esc Esc hangs up at once."), this);
    note->setProperty("ink", QStringLiteral("second"));
    note->setWordWrap(true);
    layout.addWidget(note);
}

QSpinBox *KeysPage::time(const QString &name, const QString &key)
{
    auto *const box = new QSpinBox(this);
    box->setRange(0, desk::GracePeriods::most);
    box->setSuffix(tr(" s"));
    box->setSpecialValueText(tr("not at all"));
    box->setAccessibleName(name);
    connect(box, &QSpinBox::valueChanged, this, &SettingsPage::edited);
    keep(box, {key});
    return box;
}

void KeysPage::addGroup(QVBoxLayout &layout, Group group)
{
    if (!m_facts.commands)
        return;
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(m_facts.look.px(8));
    grid->setVerticalSpacing(m_facts.look.px(4));
    grid->setColumnStretch(0, 1);
    auto *heading = new QLabel(titleOf(group), this);
    heading->setFont(m_facts.look.theme.font(Theme::Text::Heading));
    grid->addWidget(heading, 0, 0, 1, 3);
    for (const Command &command : m_facts.commands->all()) {
        if (command.group == group && command.run)
            addLine(*grid, command);
    }
    if (grid->rowCount() > 1) {
        layout.addLayout(grid);
        return;
    }
    delete heading;
    delete grid;
}

void KeysPage::addLine(QGridLayout &grid, const Command &command)
{
    const int row = grid.rowCount();
    auto *title = new QLabel(command.title, this);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    auto *edit = new QKeySequenceEdit(this);
    edit->setAccessibleName(tr("Keys for: %1").arg(command.title));
    edit->setFixedWidth(m_facts.look.px(150));
    addClearButton(*edit);
    title->setBuddy(edit);
    auto *reset = new QPushButton(tr("As usual"), this);
    reset->setProperty("kind", QStringLiteral("quiet"));
    reset->setAutoDefault(false);
    reset->setAccessibleName(tr("The usual keys for: %1").arg(command.title));
    auto *conflict = new QLabel(this);
    conflict->setTextFormat(Qt::PlainText);
    conflict->setProperty("ink", QStringLiteral("bad"));
    grid.addWidget(title, row, 0);
    grid.addWidget(edit, row, 1);
    grid.addWidget(reset, row, 2);
    grid.addWidget(conflict, row + 1, 0, 1, 3);
    m_lines.append({command.id, command.title, edit, reset, conflict});
    keep(edit, {QStringLiteral("keys/") + command.id});
    keep(reset, {QStringLiteral("keys/") + command.id});
    connect(edit, &QKeySequenceEdit::keySequenceChanged, this, [this] {
        review();
        emit edited();
    });
    connect(reset, &QPushButton::clicked, this, [this, id = command.id, edit] {
        edit->setKeySequence(m_facts.commands->keymap().usual(id).value(0));
    });
}

QList<QKeySequence> KeysPage::usual(const Line &line) const
{
    return m_facts.commands->keymap().usual(line.command);
}

/// The title of the first other command that has these keys; empty if none.
QString KeysPage::conflictOf(const Line &line) const
{
    const QKeySequence key = line.edit->keySequence();
    for (const Line &other : m_lines) {
        const QKeySequence theirs = other.edit->keySequence();
        const bool areSet = !key.isEmpty() && !theirs.isEmpty();
        if (areSet && other.command != line.command && areInConflict(key, theirs))
            return other.title;
    }
    return {};
}

void KeysPage::resetAll()
{
    for (const Line &line : std::as_const(m_lines)) {
        if (line.edit->isEnabled()) // not set by an administrator
            line.edit->setKeySequence(usual(line).value(0));
    }
}

void KeysPage::review()
{
    bool isAllUsual = true;
    for (const Line &line : std::as_const(m_lines)) {
        const bool isUsual = line.edit->keySequence() == usual(line).value(0);
        isAllUsual = isAllUsual && isUsual;
        line.usual->setEnabled(!isUsual);
        const QString other = conflictOf(line);
        line.conflict->setText(other.isEmpty() ? QString() : tr("Also the keys of: %1").arg(other));
        line.conflict->setVisible(!other.isEmpty());
    }
    m_resetAll->setEnabled(!isAllUsual);
}

} // namespace ui
