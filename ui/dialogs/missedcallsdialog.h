// SPDX-License-Identifier: MIT
#pragma once

#include "desk/missedcalls.h"
#include "ui/look.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace ui {

/// Who called and was not answered, the latest first; Enter or a double click calls back.
class MissedCallsDialog : public QDialog
{
    Q_OBJECT

public:
    MissedCallsDialog(const Look &look, const desk::MissedCalls &missed, QWidget *parent = nullptr);

signals:
    void callBackWanted(const QString &server, const QString &number);

private:
    void fill();
    void callBack();

    const desk::MissedCalls &m_missed;
    QListWidget *m_list;
    QPushButton *m_call;
};

} // namespace ui
