// SPDX-License-Identifier: MIT
#include "live/attempt.h"

#include <QTimer>

namespace live {

namespace {

    /// The picture comes right behind the news that it is there, unless there is nothing to show.
    constexpr std::chrono::milliseconds pictureTime{300};

} // namespace

Attempt::Attempt(QObject *parent) : QObject(parent) { }

Attempt::~Attempt() = default;

void Attempt::start(const Access &access)
{
    auto connection = std::make_unique<Connection>(access);
    connection->setReconnecting(false);
    m_extensions.clear();
    m_feed = std::make_unique<Feed>(std::move(connection));
    connect(m_feed.get(), &Feed::linkChanged, this, &Attempt::review);
    connect(m_feed.get(), &Feed::changed, this, [this](const pbx::Batch &batch) {
        for (const auto &change : batch.extensions) {
            if (change.after)
                m_extensions.insert(change.after->number, *change.after);
        }
        finish();
    });
    m_feed->start();
}

void Attempt::review(const LinkState &state)
{
    if (state.phase == LinkState::Phase::Down && state.trouble != ami::Failure::None) {
        m_feed.release()->deleteLater(); // it is the one that tells this
        emit failed(state.trouble, state.detail);
    } else if (!state.isUp()) {
        emit progressed(state);
    } else {
        QTimer::singleShot(pictureTime, this, &Attempt::finish);
    }
}

void Attempt::finish()
{
    if (!m_feed || !m_feed->state().isUp())
        return;
    const LinkState state = m_feed->state();
    m_feed.release()->deleteLater();
    emit succeeded(state, m_extensions.values());
}

} // namespace live
