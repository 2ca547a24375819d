// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/settingspage.h"
#include "ui/settings/settingspages.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QPlainTextEdit;
class QSpinBox;

namespace ui {

class QuietHoursForm;
class SoundsForm;
class SourcesField;

/// Of which calls a pop-up is made, where it stands, and what is heard.
class PopupsPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit PopupsPage(const PageFacts &facts, QWidget *parent = nullptr);

    QStringList searchWords() const override;
    void show(const desk::Profile &profile) override;
    void writeTo(desk::Profile &profile) const override;

private:
    void fillChoices();
    void layOut(const PageFacts &facts);
    void addRules(QFormLayout &form);
    void addLook(QFormLayout &form);
    void watch();
    desk::Popups popups() const;
    desk::PopupLook look() const;

    QCheckBox *m_isOn;
    QComboBox *m_when;
    QComboBox *m_manner;
    QComboBox *m_corner;
    QComboBox *m_screen;
    QCheckBox *m_outsideOnly;
    QCheckBox *m_direct;
    SourcesField *m_queues;
    SourcesField *m_groups;
    QCheckBox *m_numberless;
    QSpinBox *m_digits;
    QPlainTextEdit *m_ignored;
    QPlainTextEdit *m_always;
    QCheckBox *m_quietOnDnd;
    QuietHoursForm *m_hours;
    SoundsForm *m_sounds;
};

} // namespace ui
