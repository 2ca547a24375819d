// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/settingspage.h"
#include "ui/settings/settingspages.h"

class QCheckBox;
class QComboBox;
class QLabel;

namespace ui {

/// What may be done from this desk.
class RolePage : public SettingsPage
{
    Q_OBJECT

public:
    explicit RolePage(const PageFacts &facts, QWidget *parent = nullptr);

    QStringList searchWords() const override;
    void show(const desk::Profile &profile) override;
    void writeTo(desk::Profile &profile) const override;

private:
    void review();

    QComboBox *m_kind;
    QLabel *m_meaning;
    QCheckBox *m_listen;
    QCheckBox *m_calls;
    QCheckBox *m_phones;
    QCheckBox *m_queues;
};

} // namespace ui
