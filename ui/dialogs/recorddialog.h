// SPDX-License-Identifier: MIT
#pragma once

#include "live/recording.h"
#include "ui/look.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
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
    /// With several exchanges one can be chosen, or each gets a file of its own.
    RecordDialog(const Look &look, const QString &path, const QStringList &exchanges,
        QWidget *parent = nullptr);

    live::RecordingWish wish() const;
    /// Which one; empty for all.
    QString exchange() const;

public slots:
    /// Closes when it has begun, else says why it has not.
    void take(const live::RecordingState &state);

signals:
    void recordingWanted(const live::RecordingWish &wish, const QString &exchange);

private:
    QLabel *addLabel(const QString &text, const QString &ink);
    void addButtons();
    void review();

    Look m_look;
    QComboBox *m_exchange;
    bool m_isAsked = false; ///< what comes of it is awaited
    FileField *m_file;
    QLabel *m_files = nullptr;
    QCheckBox *m_mask;
    QCheckBox *m_keep;
    QLabel *m_problem = nullptr;
    QPushButton *m_record;
};

} // namespace ui
