// SPDX-License-Identifier: MIT
#pragma once

#include "ui/look.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace ui {

class FileField;

/// Asks where the settings of this desk are to be written, and says what will be in the file.
class SettingsExportDialog : public QDialog
{
    Q_OBJECT

public:
    SettingsExportDialog(const Look &look, const QString &path, const QStringList &profiles,
        QWidget *parent = nullptr);

public slots:
    /// It could not be written, and why.
    void showProblem(const QString &problem);

signals:
    void exportWanted(const QString &path);

private:
    QString path() const;
    void review();

    FileField *m_file;
    QLabel *m_replaced;
    QLabel *m_problem;
    QPushButton *m_write;
};

} // namespace ui
