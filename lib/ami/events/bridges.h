// SPDX-License-Identifier: MIT
#pragma once

#include "ami/events/snapshot.h"

/// Bridges and transfers: who talks to whom (class call).
namespace ami::event {

struct BridgeCreate {
    static constexpr auto name = "BridgeCreate";
    BridgeSnapshot bridge;
    static constexpr std::tuple fields{
        Field{"", &BridgeCreate::bridge, needed},
    };
};

struct BridgeDestroy {
    static constexpr auto name = "BridgeDestroy";
    BridgeSnapshot bridge;
    static constexpr std::tuple fields{
        Field{"", &BridgeDestroy::bridge, needed},
    };
};

/// An item of the list BridgeList.
struct BridgeListItem {
    static constexpr auto name = "BridgeListItem";
    BridgeSnapshot bridge;
    static constexpr std::tuple fields{
        Field{"", &BridgeListItem::bridge, needed},
    };
};

/// `SwapUniqueid` names the channel whose place it takes.
struct BridgeEnter {
    static constexpr auto name = "BridgeEnter";
    BridgeSnapshot bridge;
    ChannelSnapshot channel;
    Text swapUniqueid;
    static constexpr std::tuple fields{
        Field{"", &BridgeEnter::bridge, needed},
        Field{"", &BridgeEnter::channel, needed},
        Field{"SwapUniqueid", &BridgeEnter::swapUniqueid},
    };
};

struct BridgeLeave {
    static constexpr auto name = "BridgeLeave";
    BridgeSnapshot bridge;
    ChannelSnapshot channel;
    static constexpr std::tuple fields{
        Field{"", &BridgeLeave::bridge, needed},
        Field{"", &BridgeLeave::channel, needed},
    };
};

struct BridgeMerge {
    static constexpr auto name = "BridgeMerge";
    BridgeSnapshot to;
    BridgeSnapshot from;
    static constexpr std::tuple fields{
        Field{"To", &BridgeMerge::to, needed},
        Field{"From", &BridgeMerge::from, needed},
    };
};

struct BlindTransfer {
    static constexpr auto name = "BlindTransfer";
    Text result;
    ChannelSnapshot transferer;
    ChannelSnapshot transferee;
    BridgeSnapshot bridge;
    Text isExternal;
    Text context;
    Text extension;
    static constexpr std::tuple fields{
        Field{"Result", &BlindTransfer::result},
        Field{"Transferer", &BlindTransfer::transferer, needed},
        Field{"Transferee", &BlindTransfer::transferee},
        Field{"", &BlindTransfer::bridge},
        Field{"IsExternal", &BlindTransfer::isExternal},
        Field{"Context", &BlindTransfer::context},
        Field{"Extension", &BlindTransfer::extension},
    };
};

struct AttendedTransfer {
    static constexpr auto name = "AttendedTransfer";
    Text result;
    ChannelSnapshot origTransferer;
    BridgeSnapshot origBridge;
    ChannelSnapshot secondTransferer;
    BridgeSnapshot secondBridge;
    ChannelSnapshot transferee;
    ChannelSnapshot transferTarget;
    Text destType;
    Text destBridgeUniqueid;
    Text destApp;
    static constexpr std::tuple fields{
        Field{"Result", &AttendedTransfer::result},
        Field{"OrigTransferer", &AttendedTransfer::origTransferer, needed},
        Field{"Orig", &AttendedTransfer::origBridge},
        Field{"SecondTransferer", &AttendedTransfer::secondTransferer, needed},
        Field{"Second", &AttendedTransfer::secondBridge},
        Field{"Transferee", &AttendedTransfer::transferee},
        Field{"TransferTarget", &AttendedTransfer::transferTarget},
        Field{"DestType", &AttendedTransfer::destType},
        Field{"DestBridgeUniqueid", &AttendedTransfer::destBridgeUniqueid},
        Field{"DestApp", &AttendedTransfer::destApp},
    };
};

} // namespace ami::event
