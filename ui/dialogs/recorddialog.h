// SPDX-License-Identifier: MIT
#pragma once

#include "live/recording.h"
#include "ui/look.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;

namespace ui {

class FileField;

/// Asks where a recording for support goes and whether it is to tell who called whom. It stays
/// until the recording has begun.
class RecordDialog : public QDialog
{
    Q_OBJECT

public:
    /// With several exchanges each gets a file of its own.
    RecordDialog(const Look &look, const QString &path, int exchanges, QWidget *parent = nullptr);

    live::RecordingWish wish() const;

public slots:
    /// Closes when it has begun, else says why it has not.
    void take(const live::RecordingState &state);

signals:
    void recordingWanted(const live::RecordingWish &wish);

private:
    QLabel *addLabel(const QString &text, const QString &ink);
    void addButtons();
    void review();

    Look m_look;
    int m_exchanges;
    bool m_isAsked = false; ///< what comes of it is awaited
    FileField *m_file;
    QLabel *m_files = nullptr;
    QCheckBox *m_mask;
    QCheckBox *m_keep;
    QLabel *m_problem = nullptr;
    QPushButton *m_record;
};

} // namespace ui
