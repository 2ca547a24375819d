// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/settingspage.h"
#include "ui/settings/settingspages.h"

namespace ui {

class NumberRulesForm;

/// What is dialled for a number, and which numbers are the same.
class NumbersPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit NumbersPage(const PageFacts &facts, QWidget *parent = nullptr);

    QStringList searchWords() const override;
    void show(const desk::Profile &profile) override;
    void writeTo(desk::Profile &profile) const override;
    QString problem() const override;

private:
    Look m_look;
    NumberRulesForm *m_form = nullptr;
};

} // namespace ui
