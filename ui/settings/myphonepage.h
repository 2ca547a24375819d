// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/settingspage.h"
#include "ui/settings/settingspages.h"

class QComboBox;
class QLineEdit;

namespace ui {

/// Who sits here, and with which phone.
class MyPhonePage : public SettingsPage
{
    Q_OBJECT

public:
    explicit MyPhonePage(const PageFacts &facts, QWidget *parent = nullptr);

    QStringList searchWords() const override;
    void show(const desk::Profile &profile) override;
    void writeTo(desk::Profile &profile) const override;
    QString problem() const override;

private:
    void makeForm(const Look &look);

    desk::Dialects m_dialects;
    QLineEdit *m_extension;
    QLineEdit *m_device;
    QLineEdit *m_mobile;
    QLineEdit *m_context;
    QComboBox *m_dialect;
};

} // namespace ui
