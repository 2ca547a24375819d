// SPDX-License-Identifier: MIT
#pragma once

#include "live/recording.h"
#include "ui/look.h"

#include <QMap>
#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

/// Says that what the exchanges send is being written down, for how long and how much, and stops
/// it. Not there while nothing is.
class RecordingSign : public QWidget
{
    Q_OBJECT

public:
    explicit RecordingSign(const Look &look, QWidget *parent = nullptr);

    void show(const live::RecordingState &state);
    void tick();
    QString text() const;

signals:
    void stopWanted();

private:
    void dress();

    Look m_look;
    QMap<QString, live::RecordingState> m_states; ///< those that are on
    QLabel *m_dot;
    QLabel *m_text;
    QPushButton *m_stop;
};

/// `12.5 kB`, `3.1 MB`, in this desktop's language.
QString sizeText(qint64 bytes);

} // namespace ui
