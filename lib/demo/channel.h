// SPDX-License-Identifier: MIT
#pragma once

#include "demo/block.h"
#include "demo/directory.h"

#include "ami/text.h"

#include <QList>

#include <utility>

namespace demo {

class Application;

/// With Asterisk's numbers.
enum class ChannelState { Down = 0, Ring = 4, Ringing = 5, Up = 6, Busy = 7 };

/// Why a channel ends, with the numbers of Q.850; Unknown is what Asterisk says of a channel that
/// was ended before anything happened to it.
enum class Cause {
    Unknown = 0,
    NoSuchNumber = 1,
    NoRoute = 3,
    Normal = 16,
    Busy = 17,
    NoAnswer = 19,
    Rejected = 21,
    AnsweredElsewhere = 26,
    Congestion = 34,
    Interworking = 127,
};

/// One leg of a call, at a phone or at the trunk.
struct Channel {
    QByteArray uniqueid;
    QByteArray linkedid;
    QByteArray name; ///< `PJSIP/101-0000001f`
    QByteArray endpoint; ///< `101`
    ChannelState state = ChannelState::Down;
    CallerId caller;
    CallerId connected;
    QByteArray account;
    QByteArray context;
    QByteArray exten;
    int priority = 1;
    QByteArray dialled; ///< the exten that the phone dialled first
    QByteArray application; ///< as CoreShowChannels names it
    QByteArray data;
    QList<std::pair<QByteArray, QByteArray>> variables; ///< those that events show
    QByteArray bridge; ///< its id; empty if in none
    QByteArray dialString; ///< of an outgoing leg
    Application *task = nullptr; ///< what it is doing
    ami::Moment created{};
    ami::Moment answered{};
    bool runsDialplan = false; ///< the others end with the channel that called them
    bool wasDialled = false; ///< one side of an answered dial: its hang-up has a cause
    bool hearsMusic = false;
    int forwards = 0; ///< how often it was sent on
    int parkingSpace = 0; ///< PARKINGEXTEN: where to park it; 0 is anywhere
};

/// What joins channels.
struct Bridge {
    QByteArray id;
    QByteArray type = "basic";
    QByteArray technology = "simple_bridge";
    QByteArray creator = "<unknown>";
    QByteArray name = "<unknown>";
    int hidden = 0; ///< channels of the exchange itself, which are counted and not shown
    QByteArrayList members; ///< uniqueids, in the order they came

    int size() const { return hidden + int(members.size()); }
};

QByteArray stateName(ChannelState state);
QByteArray causeName(Cause cause);

/// The name or number as events show it, `<unknown>` if there is none.
QByteArray shown(const QByteArray &text);

/// Appends what every event says of a channel or bridge.
void describe(Block &block, const Channel &channel, const QByteArray &prefix = {});
void describe(Block &block, const Bridge &bridge, const QByteArray &prefix = {});

} // namespace demo
