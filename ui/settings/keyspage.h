// SPDX-License-Identifier: MIT
#pragma once

#include "ui/commands/commands.h"
#include "ui/settings/settingspage.h"
#include "ui/settings/settingspages.h"

class QGridLayout;
class QKeySequenceEdit;
class QLabel;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace ui {

/// Which keys do what, each to be changed, and for how long what cannot be taken back is held back.
class KeysPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit KeysPage(const PageFacts &facts, QWidget *parent = nullptr);

    QStringList searchWords() const override;
    void show(const desk::Profile &profile) override;
    void writeTo(desk::Profile &profile) const override;
    /// Which two commands have the same key.
    QString problem() const override;

private:
    struct Line {
        QString command;
        QString title;
        QKeySequenceEdit *edit;
        QPushButton *usual;
        QLabel *conflict;
    };

    void addTimes(QVBoxLayout &layout);
    QSpinBox *time(const QString &name, const QString &key);
    void addGroup(QVBoxLayout &layout, Command::Group group);
    void addLine(QGridLayout &grid, const Command &command);
    QList<QKeySequence> usual(const Line &line) const;
    QString conflictOf(const Line &line) const;
    void resetAll();
    void review();

    PageFacts m_facts;
    QList<Line> m_lines;
    QSpinBox *m_hangUp = nullptr;
    QSpinBox *m_transfer = nullptr;
    QPushButton *m_resetAll;
};

} // namespace ui
