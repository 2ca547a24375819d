// SPDX-License-Identifier: MIT
#pragma once

#include "orders/checkup/checkup.h"
#include "ui/look.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QScrollArea;

namespace ui {

class CheckLine;

/// Tests a connection before one's eyes, step by step, and says what to do where one fails. It
/// lies over the panel and never blocks it; closing it ends the test.
class CheckupDialog : public QDialog
{
    Q_OBJECT

public:
    explicit CheckupDialog(const Look &look, QWidget *parent = nullptr);

    /// Begins, with what is to be tested.
    void start(const live::Access &access);
    const orders::Checkup &checkup() const { return m_checkup; }

private:
    void makeLines();
    void makeButtons();
    void showStep(const orders::CheckStep &step);
    void review();

    Look m_look;
    live::Access m_access;
    orders::Checkup m_checkup;
    QLabel *m_summary;
    QScrollArea *m_area;
    QList<CheckLine *> m_lines;
    QPushButton *m_again;
    QPushButton *m_copy;
    QPushButton *m_close;
};

} // namespace ui
