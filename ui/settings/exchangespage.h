// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/settingspage.h"
#include "ui/settings/settingspages.h"

class QListWidget;
class QPushButton;

namespace ui {

/// The exchanges of this desk.
class ExchangesPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit ExchangesPage(const PageFacts &facts, QWidget *parent = nullptr);

    QStringList searchWords() const override;
    void show(const desk::Profile &profile) override;
    void writeTo(desk::Profile &profile) const override;

private:
    void makeButtons(const PageFacts &facts);
    void fill();
    void removeCurrent();

    QList<desk::Server> m_servers;
    QListWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_remove;
};

} // namespace ui
