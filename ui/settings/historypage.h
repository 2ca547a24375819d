// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/settingspage.h"
#include "ui/settings/settingspages.h"

class QCheckBox;
class QSpinBox;

namespace ui {

/// How long calls are remembered.
class HistoryPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit HistoryPage(const PageFacts &facts, QWidget *parent = nullptr);

    QStringList searchWords() const override;
    void show(const desk::Profile &profile) override;
    void writeTo(desk::Profile &profile) const override;

private:
    void askToForget(Requests &requests);

    QCheckBox *m_isKept;
    QSpinBox *m_days;
    QSpinBox *m_calls;
};

} // namespace ui
