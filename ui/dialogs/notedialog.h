// SPDX-License-Identifier: MIT
#pragma once

#include "desk/calllog/loggedcall.h"
#include "ui/look.h"

#include <QDialog>

class QPlainTextEdit;

namespace ui {

/// The note of one call, to be written and changed. Ctrl+Enter keeps it.
class NoteDialog : public QDialog
{
    Q_OBJECT

public:
    NoteDialog(const Look &look, const desk::LoggedCall &call, QWidget *parent = nullptr);

signals:
    void noted(qint64 id, const QString &note);

private:
    void keep();

    qint64 m_id;
    QPlainTextEdit *m_note;
};

} // namespace ui
