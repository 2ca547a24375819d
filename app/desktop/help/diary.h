// SPDX-License-Identifier: MIT
#pragma once

#include "desk/support/programlog.h"
#include "live/linkstate.h"
#include "live/recording.h"

#include <QMap>

/// Writes the log of what the program did and saw: how the links stand, what became of what was
/// ordered, what Qt has to say.
class Diary : public QObject
{
    Q_OBJECT

public:
    explicit Diary(QObject *parent = nullptr);
    ~Diary() override;

    desk::ProgramLog &log() { return m_log; }
    const desk::ProgramLog &log() const { return m_log; }

    /// Also keeps what Qt and this program say by qDebug() and its like, on any thread; they are
    /// handed on. One at a time.
    void listen();

public slots:
    void takeLink(const live::LinkState &state);
    void takeRecording(const live::RecordingState &state);
    /// What the window has said.
    void takeResult(const QString &sentence, bool ok);

private:
    using Level = desk::LogEntry::Level;

    void write(Level level, const QString &source, const QString &text);
    static void take(QtMsgType type, const QMessageLogContext &context, const QString &message);

    desk::ProgramLog m_log;
    QMap<QString, live::LinkState> m_links;
    bool m_isListening = false;
};
