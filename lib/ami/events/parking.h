// SPDX-License-Identifier: MIT
#pragma once

#include "ami/events/snapshot.h"

/// Parking (class call). Times in seconds.
namespace ami::event {

/// Who is parked where. `parkingTimeout` is what is left, `parkingDuration` what has passed.
struct ParkedSnapshot {
    ChannelSnapshot parkee;
    Text parkerDialString;
    Text parkinglot;
    Text parkingSpace;
    Text parkingTimeout;
    Text parkingDuration;
    static constexpr std::tuple fields{
        Field{"Parkee", &ParkedSnapshot::parkee, needed},
        Field{"ParkerDialString", &ParkedSnapshot::parkerDialString},
        Field{"Parkinglot", &ParkedSnapshot::parkinglot},
        Field{"ParkingSpace", &ParkedSnapshot::parkingSpace, numeric},
        Field{"ParkingTimeout", &ParkedSnapshot::parkingTimeout},
        Field{"ParkingDuration", &ParkedSnapshot::parkingDuration},
    };
};

/// An item of the list Parkinglots.
struct Parkinglot {
    static constexpr auto name = "Parkinglot";
    Text lot;
    Text startSpace;
    Text stopSpace;
    Text timeout;
    static constexpr std::tuple fields{
        Field{"Name", &Parkinglot::lot, needed},
        Field{"StartSpace", &Parkinglot::startSpace},
        Field{"StopSpace", &Parkinglot::stopSpace},
        Field{"Timeout", &Parkinglot::timeout},
    };
};

/// An event, and an item of the list ParkedCalls.
struct ParkedCall {
    static constexpr auto name = "ParkedCall";
    ParkedSnapshot parked;
    static constexpr std::tuple fields{
        Field{"", &ParkedCall::parked, needed},
    };
};

struct UnParkedCall {
    static constexpr auto name = "UnParkedCall";
    ParkedSnapshot parked;
    ChannelSnapshot retriever;
    static constexpr std::tuple fields{
        Field{"", &UnParkedCall::parked, needed},
        Field{"Retriever", &UnParkedCall::retriever},
    };
};

struct ParkedCallTimeOut {
    static constexpr auto name = "ParkedCallTimeOut";
    ParkedSnapshot parked;
    static constexpr std::tuple fields{
        Field{"", &ParkedCallTimeOut::parked, needed},
    };
};

struct ParkedCallGiveUp {
    static constexpr auto name = "ParkedCallGiveUp";
    ParkedSnapshot parked;
    static constexpr std::tuple fields{
        Field{"", &ParkedCallGiveUp::parked, needed},
    };
};

struct ParkedCallSwap {
    static constexpr auto name = "ParkedCallSwap";
    ParkedSnapshot parked;
    static constexpr std::tuple fields{
        Field{"", &ParkedCallSwap::parked, needed},
    };
};

} // namespace ami::event
