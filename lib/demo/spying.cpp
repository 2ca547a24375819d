// SPDX-License-Identifier: MIT
#include "demo/spying.h"

#include <algorithm>

namespace demo {

namespace {

    constexpr milliseconds searchTime(100); // until Asterisk has found whom to listen to

} // namespace

Spying::Spying(Lines &lines, QObject *parent) : QObject(parent), m_lines(lines)
{
    connect(&lines, &Lines::closing, this, &Spying::review);
}

void Spying::begin(Channel &spyer, const QByteArray &data)
{
    spyer.task = this;
    spyer.application = "ChanSpy";
    spyer.data = data;
    const QByteArray prefix = data.split(',').first();
    m_lines.clock().after(searchTime, [this, id = spyer.uniqueid, prefix] { listen(id, prefix); });
}

void Spying::listen(const QByteArray &id, const QByteArray &prefix)
{
    const Channel *spyer = m_lines.find(id);
    if (!spyer || spyer->task != this)
        return;
    const auto &all = m_lines.all();
    const auto spyee = std::ranges::find_if(all, [&](const auto &entry) {
        return entry.first != id && entry.second.name.startsWith(prefix);
    });
    if (spyee == all.end()) {
        end(id);
        return;
    }
    m_spyees[id] = spyee->first;
    tell("ChanSpyStart", *spyer, spyee->second);
}

void Spying::hungUp(Channel &spyer, Ending ending)
{
    if (ending == Ending::ByPhone)
        m_lines.requestHangup(spyer, std::nullopt);
    stop(spyer.uniqueid);
    m_lines.close(spyer, ending == Ending::ByPhone ? Cause::Unknown : Cause::Normal);
}

void Spying::released(Channel &spyer) { stop(spyer.uniqueid); }

void Spying::stop(const QByteArray &spyer)
{
    if (const auto found = m_spyees.extract(spyer))
        tell("ChanSpyStop", *m_lines.find(spyer), *m_lines.find(found.mapped()));
}

void Spying::end(const QByteArray &id)
{
    Channel *spyer = m_lines.find(id);
    if (spyer && spyer->task == this)
        m_lines.close(*spyer, Cause::Unknown);
}

/// Whoever listens to a channel that ends is told so, and ends after it.
void Spying::review(const QByteArray &closing)
{
    QByteArrayList spyers;
    for (const auto &[spyer, spyee] : m_spyees) {
        if (spyee == closing)
            spyers.append(spyer);
    }
    for (const QByteArray &spyer : std::as_const(spyers)) {
        stop(spyer);
        m_lines.clock().after(milliseconds(0), [this, spyer] { end(spyer); });
    }
}

void Spying::tell(const QByteArray &name, const Channel &spyer, const Channel &spyee)
{
    Event event = m_lines.stream().begin(EventClass::Call, name);
    describe(event.block, spyer, "Spyer");
    describe(event.block, spyee, "Spyee");
    m_lines.stream().send(event);
}

} // namespace demo
