// SPDX-License-Identifier: MIT
#pragma once

#include "pbx/callevent.h"
#include "pbx/journey.h"
#include "pbx/rows.h"

#include <deque>

namespace pbx {

/// The ways of all calls, put together from what the journal tells. Those of calls that are over
/// are kept for a while.
class Journeys
{
public:
    static constexpr std::size_t endedKept = 200;
    static constexpr qsizetype longest = 500; ///< legs; of a call that goes round and round

    explicit Journeys(QString server) : m_server(std::move(server)) { }

    void tell(const CallEvent &event);
    /// Calls of an exchange that is gone end without anybody telling.
    void clear();

    QList<Change<Journey>> takeChanges() { return m_rows.takeChanges(); }
    const Rows<Journey> &rows() const { return m_rows; }

private:
    using Kind = JourneyLeg::Kind;

    void tell(const callevent::BDial &e);
    void tell(const callevent::BDialEnd &e);
    void tell(const callevent::Up &e);
    void tell(const callevent::Hold &e);
    void tell(const callevent::Unhold &e);
    void tell(const callevent::AttendedTransfer &e);
    void tell(const callevent::BlondeTransfer &e);
    void tell(const callevent::BlindTransfer &e);
    void tell(const callevent::Pickup &e);
    void tell(const callevent::Forward &e);
    void tell(const callevent::Park &e);
    void tell(const callevent::Unpark &e);
    void tell(const callevent::ConferenceJoin &e);
    void tell(const callevent::ConferenceLeave &e);
    void tell(const callevent::QueueJoin &e);
    void tell(const callevent::QueueLeave &e);
    void tell(const callevent::QueueCallerAbandon &e);
    void tell(const callevent::Recording &e);
    void tell(const callevent::Hangup &e);

    void begin(Kind kind, const Party &who, const Party &with = {}, const QString &place = {});
    void note(Kind kind, const Party &who, const Party &with = {}, const QString &place = {});
    void end(Kind kind, const Party &who, const QString &outcome = {});
    void endTalksOf(const Party &who);
    void absorb(const Party &transferer);
    void settle();

    QString m_server;
    Rows<Journey> m_rows;
    Journey *m_at = nullptr; // of the call that is being told of
    std::optional<Moment> m_now;
    std::deque<std::string> m_settled; // those over, the longest ago first
};

} // namespace pbx
