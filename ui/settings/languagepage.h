// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/settingspage.h"
#include "ui/settings/settingspages.h"

class QComboBox;

namespace ui {

/// Which language the panel speaks.
class LanguagePage : public SettingsPage
{
    Q_OBJECT

public:
    explicit LanguagePage(const PageFacts &facts, QWidget *parent = nullptr);

    QStringList searchWords() const override;
    void show(const desk::Profile &profile) override;
    void writeTo(desk::Profile &profile) const override;

private:
    QComboBox *m_language;
};

} // namespace ui
