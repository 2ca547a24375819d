// SPDX-License-Identifier: MIT
#pragma once

#include "live/linkstate.h"
#include "models/rowkey.h"
#include "pbx/batch.h"

/// Rows as an exchange might have them, for tests of what shows them.
namespace rows {

inline const QString here = QStringLiteral("pbx.example");
inline const QString branch = QStringLiteral("branch.example");

/// A moment that tests count from: 10:42:00 on this machine's clock.
pbx::Moment start();
inline pbx::Moment at(int seconds) { return start() + std::chrono::seconds(seconds); }

pbx::Extension person(const QString &number, const QString &name,
    pbx::Extension::Status status = pbx::Extension::Status::Online);
pbx::Party inside(const QString &number, const QString &name);
pbx::Party outside(const QString &number, const QString &name);
pbx::Call call(const QString &id, const pbx::Party &caller, const QList<pbx::Party> &targets);
/// The same call with every target's phone ringing, begun at `seconds`.
pbx::Call ringing(pbx::Call call, int seconds);
/// The same call, answered at `seconds`.
pbx::Call answered(pbx::Call call, int seconds);

pbx::QueueMember member(const QString &number, const QString &name,
    pbx::DeviceState status = pbx::DeviceState::NotInUse);
pbx::QueueCaller waiting(int position, const QString &number, const QString &name, int since);

live::LinkState link(
    live::LinkState::Phase phase, int since = 0, const QString &server = rows::here);

/// Collects changes; `after` alone makes rows come, `gone` makes them go.
class News
{
public:
    explicit News(const QString &server = here) { m_batch.server = server; }

    template <typename Row>
    News &operator<<(Row row)
    {
        row.server = m_batch.server;
        list(row).append({std::nullopt, row});
        return *this;
    }
    template <typename Row>
    News &gone(Row row)
    {
        row.server = m_batch.server;
        list(row).append({row, std::nullopt});
        return *this;
    }
    template <typename Row>
    News &change(Row before, Row after)
    {
        before.server = after.server = m_batch.server;
        list(after).append({before, after});
        return *this;
    }
    operator const pbx::Batch &() const { return m_batch; }

private:
    auto &list(const pbx::Extension &) { return m_batch.extensions; }
    auto &list(const pbx::Call &) { return m_batch.calls; }
    auto &list(const pbx::Queue &) { return m_batch.queues; }
    auto &list(const pbx::Agent &) { return m_batch.agents; }
    auto &list(const pbx::Journey &) { return m_batch.journeys; }
    auto &list(const pbx::ParkingLot &) { return m_batch.lots; }
    auto &list(const pbx::Conference &) { return m_batch.conferences; }

    pbx::Batch m_batch;
};

} // namespace rows
