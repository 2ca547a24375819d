// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/settingspage.h"
#include "ui/settings/settingspages.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace ui {

/// The pages about callers in other programs: their names, their addresses, and when they open.
class CallerPagesPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit CallerPagesPage(const PageFacts &facts, QWidget *parent = nullptr);

    QStringList searchWords() const override;
    void show(const desk::Profile &profile) override;
    void writeTo(desk::Profile &profile) const override;

private:
    void layOut(const Look &look);
    void addRow(const desk::CallerPage &page);
    void allowHost();
    void review();
    QString textAt(int row, int column) const;
    QString currentAddress() const;
    desk::CallerPages pages() const;

    QTableWidget *m_table;
    QPushButton *m_remove;
    QPushButton *m_allow;
    QLineEdit *m_hosts;
    QCheckBox *m_plainHttp;
    QLabel *m_example;
    bool m_isFilling = false;
};

} // namespace ui
