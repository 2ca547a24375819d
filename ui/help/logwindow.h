// SPDX-License-Identifier: MIT
#pragma once

#include "models/logmodel.h"
#include "ui/look.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace ui {

/// What the program did and saw, as it goes on, to be searched, copied and saved.
class LogWindow : public QDialog
{
    Q_OBJECT

public:
    /// The log outlives it.
    LogWindow(const Look &look, const desk::ProgramLog &log, QWidget *parent = nullptr);

    /// What is shown, a line each.
    QString text() const;

signals:
    /// Into which file what is shown is to be written.
    void saveWanted(const QString &path, const QString &text);

private:
    void makeTop();
    void makeTable();
    void makeButtons();
    void review();
    void copy() const;
    void chooseFile();

    Look m_look;
    models::LogModel m_model;
    models::LogFilter m_filter;
    QLineEdit *m_search;
    QComboBox *m_level;
    QTableView *m_table;
    QLabel *m_count;
    bool m_isAtEnd = true; ///< and stays there when something comes
};

} // namespace ui
