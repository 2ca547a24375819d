// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/settingspage.h"
#include "ui/settings/settingspages.h"

class QComboBox;
class QSpinBox;

namespace ui {

/// Colours, letters and movement.
class LooksPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit LooksPage(const PageFacts &facts, QWidget *parent = nullptr);

    QStringList searchWords() const override;
    void show(const desk::Profile &profile) override;
    void writeTo(desk::Profile &profile) const override;

private:
    QComboBox *m_theme;
    QComboBox *m_motion;
    QSpinBox *m_text;
};

} // namespace ui
