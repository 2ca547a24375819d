// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/settingspage.h"
#include "ui/settings/settingspages.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QKeySequenceEdit;
class QLabel;

namespace ui {

/// How the panel behaves on the desktop: at the login, when its window is closed, about what is
/// copied, and which keys it has wherever one is.
class DesktopPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit DesktopPage(const PageFacts &facts, QWidget *parent = nullptr);

    QStringList searchWords() const override;
    void show(const desk::Profile &profile) override;
    void writeTo(desk::Profile &profile) const override;
    QString problem() const override;

private:
    void addHabits(QFormLayout &form, const PageFacts &facts);
    void addHotkeys(QFormLayout &form, const PageFacts &facts);
    QLabel *addNote(QFormLayout &form, const QString &text, const QString &ink);
    void review();

    bool m_canHaveKeys;
    QCheckBox *m_atLogin;
    QCheckBox *m_isMinimized;
    QComboBox *m_closing;
    QCheckBox *m_clipboard;
    QCheckBox *m_hotkeys;
    QMap<desk::Hotkey, QKeySequenceEdit *> m_keys;
};

} // namespace ui
