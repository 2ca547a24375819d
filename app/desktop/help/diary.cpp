// SPDX-License-Identifier: MIT
#include "diary.h"

#include "ui/linkwords.h"
#include "ui/recordingsign.h"
#include "wallclock.h"

#include <QCoreApplication>
#include <QMutex>

namespace {

/// Qt's handler is a bare function and knows nobody: this is who listens, and what was before.
struct Listener {
    QMutex mutex;
    Diary *diary = nullptr;
    QtMessageHandler before = nullptr;
};
Listener listener;

desk::LogEntry::Level levelOf(QtMsgType type)
{
    using Level = desk::LogEntry::Level;
    switch (type) {
    case QtDebugMsg:
        return Level::Detail;
    case QtInfoMsg:
        return Level::Info;
    case QtWarningMsg:
        return Level::Warning;
    default:
        return Level::Error;
    }
}

} // namespace

Diary::Diary(QObject *parent) : QObject(parent)
{
    write(Level::Info, QCoreApplication::applicationName(),
        tr("Version %1, started.").arg(QCoreApplication::applicationVersion()));
}

Diary::~Diary()
{
    if (!m_isListening)
        return;
    const QMutexLocker lock(&listener.mutex);
    listener.diary = nullptr;
    qInstallMessageHandler(listener.before);
}

void Diary::listen()
{
    const QMutexLocker lock(&listener.mutex);
    m_isListening = true;
    listener.diary = this;
    listener.before = qInstallMessageHandler(&Diary::take);
}

void Diary::take(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    QtMessageHandler before = nullptr;
    {
        const QMutexLocker lock(&listener.mutex);
        before = listener.before;
        if (Diary *const diary = listener.diary) {
            const QString source = QString::fromUtf8(context.category);
            QMetaObject::invokeMethod(
                diary,
                [diary, type, source, message] { diary->write(levelOf(type), source, message); },
                Qt::QueuedConnection);
        }
    }
    if (before)
        before(type, context, message);
}

/// A ping's time is no news.
void Diary::takeLink(const live::LinkState &state)
{
    using Phase = live::LinkState::Phase;
    const auto known = m_links.constFind(state.server);
    const bool isNews = known == m_links.constEnd() || known->phase != state.phase
        || known->trouble != state.trouble || known->missingParts != state.missingParts;
    m_links.insert(state.server, state);
    if (!isNews)
        return;
    const ui::LinkWords words = ui::linkWords(state, wallClock());
    const bool isBad = state.phase == Phase::Down || state.phase == Phase::Waiting;
    QString text = words.sentence;
    if (isBad && !state.detail.isEmpty())
        text += u' ' + state.detail;
    if (state.isUp() && !state.version.isEmpty())
        text
            += u' ' + tr("Asterisk %1, manager interface %2.").arg(state.version, state.amiVersion);
    write(isBad ? Level::Error : state.isUp() ? Level::Info : Level::Detail, state.server, text);
    for (const QString &part : state.missingParts)
        write(Level::Warning, state.server, tr("Not shown: %1").arg(part));
}

void Diary::takeRecording(const live::RecordingState &state)
{
    if (!state.problem.isEmpty())
        write(Level::Error, state.server, state.problem);
    else if (!state.isOn)
        write(Level::Info, state.server,
            tr("Recorded to %1 (%2).").arg(state.path, ui::sizeText(state.size)));
}

void Diary::takeResult(const QString &sentence, bool ok)
{
    if (!sentence.isEmpty())
        write(ok ? Level::Info : Level::Warning, tr("window"), sentence);
}

void Diary::write(Level level, const QString &source, const QString &text)
{
    m_log.add({QDateTime::currentDateTime(), level, source, text.trimmed()});
}
