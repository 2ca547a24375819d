// SPDX-License-Identifier: MIT
#pragma once

#include "ami/event.h"
#include "pbx/directory.h"
#include "pbx/parkinglot.h"
#include "pbx/rows.h"

namespace pbx {

/// The parking lots and who is parked in them.
class Parking
{
public:
    Parking(const Directory &directory, QString server)
        : m_directory(directory), m_server(std::move(server))
    {
    }

    void apply(const ami::Event &event, std::optional<Moment> now);
    void clear();

    QList<Change<ParkingLot>> takeChanges() { return m_rows.takeChanges(); }
    const Rows<ParkingLot> &rows() const { return m_rows; }

private:
    ParkingLot &edit(ami::Text name);
    void setLot(const ami::event::Parkinglot &e);
    void put(const ami::event::ParkedSnapshot &parked);
    void take(ami::Text uniqueid);

    const Directory &m_directory;
    QString m_server;
    Rows<ParkingLot> m_rows;
    TextMap<std::string> m_parkedIn; ///< a channel's Uniqueid to the lot's name
    std::optional<Moment> m_now;
};

} // namespace pbx
