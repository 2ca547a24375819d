// SPDX-License-Identifier: MIT
#pragma once

#include "ui/commands/commands.h"
#include "ui/look.h"

#include <QDialog>

class QGridLayout;
class QLineEdit;
class QVBoxLayout;

namespace ui {

/// The sheet of keys: everything that has one, as they are set now, in groups; what is typed
/// narrows it.
class KeyHelp : public QDialog
{
    Q_OBJECT

public:
    KeyHelp(const Look &look, const Commands &commands, QWidget *parent);

    /// What is shown: `Ctrl+T: Transfer`, a line each.
    QStringList lines() const { return m_lines; }

signals:
    /// The keys are to be changed.
    void changeWanted();

private:
    void fill();
    QWidget *group(Command::Group group, const QString &typed);
    void addLine(QGridLayout &grid, const QString &keys, const QString &title);

    Look m_look;
    const Commands &m_commands;
    QLineEdit *m_search;
    QWidget *m_sheet = nullptr;
    QVBoxLayout *m_layout;
    QStringList m_lines;
};

} // namespace ui
