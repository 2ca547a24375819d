// SPDX-License-Identifier: MIT
#include "ui/settings/desktoppage.h"

#include "ui/clearing.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QKeySequenceEdit>
#include <QLabel>

namespace ui {

namespace {

    QString meaningOf(Surroundings::Means means)
    {
        switch (means) {
        case Surroundings::Means::Unknown:
            break;
        case Surroundings::Means::X11:
            return DesktopPage::tr("They work in every window. A key that another program has "
                                   "already is not to be had.");
        case Surroundings::Means::Portal:
            return DesktopPage::tr("Your desktop asks you about them once, and may give other keys "
                                   "than these.");
        case Surroundings::Means::None:
            return DesktopPage::tr(
                "This desktop gives no keys to programs. Its own keyboard settings can: give a key "
                "to one of the commands\ncordboard --dial-selection\ncordboard --answer\n"
                "cordboard --hang-up\ncordboard --show");
        }
        return DesktopPage::tr("They work in every window, if the desktop gives them.");
    }

} // namespace

DesktopPage::DesktopPage(const PageFacts &facts, QWidget *parent)
    : SettingsPage(tr("Desktop"), QStringLiteral("tiles"), parent),
      m_canHaveKeys(facts.surroundings.hotkeys != Surroundings::Means::None),
      m_atLogin(new QCheckBox(tr("Open the panel when I log in"), this)),
      m_isMinimized(new QCheckBox(tr("out of the way: in the tray, or minimized"), this)),
      m_closing(new QComboBox(this)),
      m_clipboard(new QCheckBox(tr("Offer to call numbers that I copy"), this)),
      m_hotkeys(new QCheckBox(tr("Have these keys wherever I am"), this))
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(facts.look.px(8));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addHabits(*form, facts);
    addHotkeys(*form, facts);
    for (QCheckBox *box : {m_atLogin, m_isMinimized, m_clipboard, m_hotkeys}) {
        connect(box, &QCheckBox::clicked, this, &DesktopPage::review);
        connect(box, &QCheckBox::clicked, this, &SettingsPage::edited);
    }
    connect(m_closing, &QComboBox::activated, this, &SettingsPage::edited);
    keep(m_closing, {QStringLiteral("desktop/closesToTray")});
    keep(m_clipboard, {QStringLiteral("desktop/watchesClipboard")});
    keep(m_hotkeys, {QStringLiteral("desktop/hasHotkeys")});
    review();
}

void DesktopPage::addHabits(QFormLayout &form, const PageFacts &facts)
{
    form.addRow(tr("At the login"), m_atLogin);
    form.addRow(QString(), m_isMinimized);
    m_closing->addItem(tr("ends the panel"), false);
    m_closing->addItem(tr("leaves it in the tray"), true);
    form.addRow(tr("Closing the window"), m_closing);
    if (!facts.surroundings.hasTray) {
        addNote(form,
            tr("There is no tray on this desktop now: until there is one, closing ends "
               "the panel."),
            QStringLiteral("second"));
    }
    form.addRow(tr("Clipboard"), m_clipboard);
    addNote(form, tr("In the bottom line, and only for what looks like a telephone number."),
        QStringLiteral("second"));
}

void DesktopPage::addHotkeys(QFormLayout &form, const PageFacts &facts)
{
    form.addRow(tr("Keys"), m_hotkeys);
    const auto add = [&](desk::Hotkey hotkey, const QString &title, const char *key) {
        auto *edit = new QKeySequenceEdit(this);
        edit->setAccessibleName(title);
        addClearButton(*edit);
        form.addRow(title, edit);
        connect(
            edit, &QKeySequenceEdit::keySequenceChanged, this, [edit](const QKeySequence &keys) {
                if (keys.count() > 1)
                    edit->setKeySequence(
                        QKeySequence(keys[0])); // everywhere there is but one at a time
            });
        connect(edit, &QKeySequenceEdit::editingFinished, this, &SettingsPage::edited);
        keep(edit, {QLatin1String(key)});
        m_keys.insert(hotkey, edit);
        if (const QString problem = facts.surroundings.problems.value(hotkey); !problem.isEmpty())
            addNote(form, problem, QStringLiteral("bad"));
    };
    add(desk::Hotkey::DialSelection, tr("Call what is selected"), "desktop/dialSelectionKey");
    add(desk::Hotkey::Answer, tr("Answer"), "desktop/answerKey");
    add(desk::Hotkey::HangUp, tr("Hang up"), "desktop/hangUpKey");
    add(desk::Hotkey::Show, tr("Show the panel"), "desktop/showKey");
    addNote(form, meaningOf(facts.surroundings.hotkeys), QStringLiteral("second"))
        ->setTextInteractionFlags(Qt::TextSelectableByMouse);
}

QLabel *DesktopPage::addNote(QFormLayout &form, const QString &text, const QString &ink)
{
    auto *note = new QLabel(text, this);
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    note->setProperty("ink", ink);
    form.addRow(QString(), note);
    return note;
}

QStringList DesktopPage::searchWords() const
{
    return {tr("tray"), tr("autostart"), tr("login"), tr("clipboard"), tr("hotkey"), tr("shortcut"),
        tr("minimized")};
}

void DesktopPage::show(const desk::Profile &profile)
{
    const desk::DesktopManners &manners = profile.desktop;
    m_atLogin->setChecked(manners.atLogin.isOpened);
    m_isMinimized->setChecked(manners.atLogin.isMinimized);
    m_closing->setCurrentIndex(m_closing->findData(manners.closesToTray));
    m_clipboard->setChecked(manners.watchesClipboard);
    m_hotkeys->setChecked(manners.hasHotkeys);
    for (auto it = m_keys.begin(); it != m_keys.end(); ++it) {
        it.value()->setKeySequence(
            QKeySequence::fromString(manners.hotkeys.value(it.key()), QKeySequence::PortableText));
    }
    review();
}

void DesktopPage::writeTo(desk::Profile &profile) const
{
    desk::DesktopManners &manners = profile.desktop;
    manners.atLogin
        = {m_atLogin->isChecked(), m_atLogin->isChecked() && m_isMinimized->isChecked()};
    manners.closesToTray = m_closing->currentData().toBool();
    manners.watchesClipboard = m_clipboard->isChecked();
    manners.hasHotkeys = m_hotkeys->isChecked();
    manners.hotkeys.clear();
    for (auto it = m_keys.begin(); it != m_keys.end(); ++it) {
        const QString keys = it.value()->keySequence().toString(QKeySequence::PortableText);
        if (!keys.isEmpty())
            manners.hotkeys.insert(it.key(), keys);
    }
}

/// A key without Ctrl, Alt or Meta would be missing wherever people type.
QString DesktopPage::problem() const
{
    QList<QKeySequence> seen;
    for (const QKeySequenceEdit *edit : m_keys) {
        const QKeySequence keys = edit->keySequence();
        if (keys.isEmpty() || !m_hotkeys->isChecked())
            continue;
        const bool isTyped = keys[0].key() >= Qt::Key_Space && keys[0].key() < Qt::Key_Escape;
        if (isTyped && !(keys[0].keyboardModifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)))
            return tr(
                "%1 alone would be missing wherever you type; take it with Ctrl, Alt or Meta.")
                .arg(keys.toString(QKeySequence::NativeText));
        if (seen.contains(keys))
            return tr("%1 is given twice.").arg(keys.toString(QKeySequence::NativeText));
        seen.append(keys);
    }
    return {};
}

void DesktopPage::review()
{
    m_isMinimized->setEnabled(m_atLogin->isChecked());
    m_hotkeys->setEnabled(m_canHaveKeys);
    for (QKeySequenceEdit *edit : std::as_const(m_keys))
        edit->setEnabled(m_canHaveKeys && m_hotkeys->isChecked());
}

} // namespace ui
