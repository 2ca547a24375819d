// SPDX-License-Identifier: MIT
#pragma once

#include "ui/look.h"

#include <QDialog>
#include <QStringList>

class QCheckBox;
class QLabel;
class QPushButton;

namespace ui {

class FileField;

/// What goes into a file for support.
struct SupportWish {
    QString path;
    bool hasSettings = true;
    bool hasLog = true;
    bool hasRecording = false;

    bool operator==(const SupportWish &) const = default;
};

/// Asks what is to be gathered for who helps, and where it goes.
class SupportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `recording` is the one that was made last, empty for none; `isMasked` says whether it was
    /// made without names and numbers.
    SupportDialog(const Look &look, const QString &path, const QString &recording, bool isMasked,
        QWidget *parent = nullptr);

    SupportWish wish() const;

    /// It takes its time, and is not asked for twice.
    void setWriting(bool isWriting);

public slots:
    /// It could not be written, and why.
    void showProblem(const QString &problem);

signals:
    void fileWanted(const ui::SupportWish &wish);

private:
    QLabel *addLabel(const QString &text, const char *ink);
    void addButtons();
    void review();

    Look m_look;
    FileField *m_file;
    QCheckBox *m_settings;
    QCheckBox *m_log;
    QCheckBox *m_recording;
    QLabel *m_problem = nullptr;
    QPushButton *m_write;
    bool m_isWriting = false;
};

} // namespace ui
