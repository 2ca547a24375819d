// SPDX-License-Identifier: MIT
#include "live/source.h"

#include "live/recorder.h"

#include <QLoggingCategory>
#include <QMetaMethod>
#include <QTimer>

namespace live {

namespace {

    Q_LOGGING_CATEGORY(streamLog, "cordboard.stream")

    QByteArray bytesOf(ami::Text text) { return {text.data(), qsizetype(text.size())}; }

    Originated outcomeOf(const ami::event::OriginateResponse &answer)
    {
        const bool hasChannel = !ami::sameName(answer.uniqueid, "<unknown>");
        return {.actionId = bytesOf(answer.actionID),
            .isMade = ami::sameName(answer.response, "Success"),
            .reason = int(ami::number(answer.reason).value_or(0)),
            .uniqueid = hasChannel ? ami::cleaned(answer.uniqueid) : QString()};
    }

} // namespace

Source::Source(const QString &server, QObject *parent)
    : QObject(parent), m_exchange(server), m_journeys(server),
      m_journal(m_exchange.channels(), m_exchange.endpoints(),
          [this](const pbx::CallEvent &event) {
              m_journeys.tell(event);
              emit told(event);
          }),
      m_batchTimer(new QTimer(this))
{
    m_state.server = server;
    m_batchTimer->setSingleShot(true);
    connect(m_batchTimer, &QTimer::timeout, this, [this] { flush(true); });
}

void Source::apply(const ami::Event &event, std::optional<ami::Moment> now)
{
    if (!event.fault.empty())
        noteFault(event);
    m_exchange.apply(event, now);
    emit received(event);
    if (const auto *answer = std::get_if<ami::event::OriginateResponse>(&event.body))
        emit originated(outcomeOf(*answer));
}

/// One line for each kind, however many come: kinds are those that are known, so they are few.
void Source::noteFault(const ami::Event &event)
{
    const QByteArray kind = bytesOf(event.name);
    if (m_faulty.contains(kind))
        return;
    m_faulty.insert(kind);
    qCWarning(streamLog).noquote()
        << QStringLiteral("%1: %2 without a usable %3 is left out; no more is said of others")
               .arg(m_state.server, QString::fromLatin1(kind),
                   QString::fromLatin1(bytesOf(event.fault)));
}

void Source::record(const RecordingWish &wish)
{
    stopRecording();
    const auto now
        = std::chrono::time_point_cast<std::chrono::microseconds>(std::chrono::system_clock::now());
    m_recording = {.server = m_state.server, .path = wish.path, .since = now};
    m_recorder = new Recorder(wish, this);
    if (const QString problem = m_recorder->open(now); !problem.isEmpty())
        return endRecording(problem);
    m_recorder->follow(*this);
    connect(m_recorder, &Recorder::grown, this, [this](qint64 size) {
        m_recording.size = size;
        const auto passed = std::chrono::steady_clock::now() - m_recordingTold;
        if (passed < recordingTime)
            return;
        m_recordingTold += passed;
        emit recordingChanged(m_recording);
    });
    connect(m_recorder, &Recorder::failed, this, &Source::endRecording);
    m_recording.isOn = true;
    emit recordingChanged(m_recording);
    introduce();
}

void Source::stopRecording()
{
    if (m_recorder)
        endRecording({});
}

void Source::endRecording(const QString &problem)
{
    m_recorder->close();
    m_recorder->disconnect(this);
    m_recording.size = m_recorder->size();
    std::exchange(m_recorder, nullptr)->deleteLater(); // it may be the one that tells this
    m_recording.isOn = false;
    m_recording.problem = problem;
    emit recordingChanged(m_recording);
}

bool Source::isHeard() const { return isSignalConnected(QMetaMethod::fromSignal(&Source::heard)); }

void Source::offerBatch()
{
    if (m_batchTimer->isActive())
        return;
    const auto passed = std::chrono::steady_clock::now() - m_lastBatch;
    if (passed >= batchTime)
        flush(true);
    else
        m_batchTimer->start(batchTime);
}

void Source::flush(bool isLive)
{
    m_batchTimer->stop();
    m_lastBatch = std::chrono::steady_clock::now();
    pbx::Batch batch = m_exchange.takeBatch();
    batch.journeys = m_journeys.takeChanges();
    batch.isLive = isLive;
    if (!batch.isEmpty())
        emit changed(batch);
}

void Source::setState(const LinkState &state)
{
    if (m_state == state)
        return;
    m_state = state;
    emit stateChanged(m_state);
}

} // namespace live
