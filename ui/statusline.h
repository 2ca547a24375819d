// SPDX-License-Identifier: MIT
#pragma once

#include "live/recording.h"
#include "ui/board.h"
#include "ui/look.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;

namespace ui {

class RecordingSign;

/// The quiet line at the bottom: how much there is, what became of the last action, what Enter
/// would do.
class StatusLine : public QFrame
{
    Q_OBJECT

public:
    static constexpr int resultMs = 8000;

    StatusLine(const Look &look, Board &board, QWidget *parent = nullptr);

    void showResult(const QString &sentence, bool ok);
    void showHint(const QString &sentence);
    /// Something that could be done now, as a button that goes by itself.
    void showOffer(const QString &label);
    void showRecording(const live::RecordingState &state);
    void tickRecording();
    void tick();
    QString result() const;

signals:
    void keysWanted();
    void recordingEndWanted();
    void offerTaken();

private:
    void dress();

    Look m_look;
    Board &m_board;
    QLabel *m_counts;
    QLabel *m_rights;
    RecordingSign *m_recording;
    QLabel *m_sign;
    QLabel *m_result;
    QPushButton *m_offer;
    QLabel *m_hint;
    QPushButton *m_keys;
    QTimer m_fade;
    bool m_isGood = true;
};

} // namespace ui
