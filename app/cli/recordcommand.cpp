// SPDX-License-Identifier: MIT
#include "recordcommand.h"

#include "ami/timing.h"
#include "output.h"

#include <QFileInfo>
#include <QTimer>

/// Opened before the first byte, so that the greeting and the lists are in the recording.
void RecordCommand::prepare()
{
    for (live::Source *const source : attachment().sources())
        follow(source);
    connect(&attachment(), &Attachment::added, this, &RecordCommand::follow);
}

void RecordCommand::follow(live::Source *source)
{
    if (m_isOver)
        return;
    const bool isOneOfMany = options().servers.size() > 1;
    const QString path = isOneOfMany
        ? live::Recorder::pathFor(options().file, source->state().server)
        : options().file;
    if (isPlayed(path)) {
        say(QStringLiteral("%1 is the recording that is to be read").arg(path));
        return finish(int(Exit::WrongUse));
    }
    auto recorder = std::make_unique<live::Recorder>(
        live::RecordingWish{path, options().isMasked, options().keepsInternal});
    const live::Replay *const replay = attachment().replay();
    const auto now
        = std::chrono::time_point_cast<std::chrono::microseconds>(std::chrono::system_clock::now());
    if (const QString problem = recorder->open(replay ? replay->beginning() : now);
        !problem.isEmpty()) {
        say(problem);
        return finish(int(Exit::Unreadable));
    }
    recorder->follow(*source);
    connect(recorder.get(), &live::Recorder::failed, this, [this](const QString &sentence) {
        say(sentence);
        finish(int(Exit::Refused));
    });
    m_recorders.push_back(std::move(recorder));
}

/// What is written over cannot be read any more.
bool RecordCommand::isPlayed(const QString &path) const
{
    if (options().from.isEmpty() || options().from == QLatin1String("-"))
        return false;
    const QString times = ami::Timing::pathBeside(path);
    for (const QString &read : {options().from, ami::Timing::pathBeside(options().from)}) {
        const QFileInfo info(read);
        if (info.exists() && (info == QFileInfo(path) || info == QFileInfo(times)))
            return true;
    }
    return false;
}

void RecordCommand::begin()
{
    if (m_isOver)
        return;
    if (live::Replay *const replay = attachment().replay()) {
        int exit = int(Exit::Done);
        connect(replay, &live::Source::ended, this, [&exit](const QString &problem) {
            if (problem.isEmpty())
                return;
            say(problem);
            exit = int(Exit::Unreadable);
        });
        replay->runToEnd();
        return finish(exit);
    }
    if (options().seconds > 0)
        QTimer::singleShot(std::chrono::milliseconds(qint64(options().seconds * 1000)), this,
            &RecordCommand::interrupt);
}

void RecordCommand::interrupt() { finish(int(Exit::Done)); }

/// Says what there is now, once.
void RecordCommand::finish(int exit)
{
    if (std::exchange(m_isOver, true))
        return;
    for (const auto &recorder : m_recorders) {
        recorder->close();
        print({{QStringLiteral("file"), recorder->path()},
            {QStringLiteral("bytes"), recorder->size()},
            {QStringLiteral("messages"), recorder->messages()}});
    }
    emit ended(exit);
}
