// SPDX-License-Identifier: MIT
#pragma once

#include "desk/calllog/callexport.h"
#include "ui/look.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QLabel;
class QProgressBar;
class QPushButton;

namespace ui {

/// Which calls of the history go into a file, and how far that is. Closing it cancels.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// Begins with what the history shows.
    ExportDialog(const Look &look, const desk::CallLog &log, const desk::CallQuery &query,
        QWidget *parent = nullptr);

    /// What would be written.
    desk::CallQuery query() const;
    void writeTo(const QString &path);

signals:
    void told(const QString &sentence, bool ok);

private:
    void makeFields();
    void count();
    void chooseFile();
    void finish(int written, const QString &problem);

    Look m_look;
    const desk::CallLog &m_log;
    desk::CallQuery m_query;
    QComboBox *m_show;
    QComboBox *m_period;
    QDateEdit *m_from;
    QDateEdit *m_until;
    QLabel *m_count;
    QProgressBar *m_progress;
    QPushButton *m_write;
    desk::CallExport *m_export = nullptr;
    QString m_path;
};

} // namespace ui
