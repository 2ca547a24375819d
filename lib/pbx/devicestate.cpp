// SPDX-License-Identifier: MIT
#include "pbx/devicestate.h"

#include <algorithm>
#include <array>

namespace pbx {

namespace {

    struct Words {
        const char *event; ///< in DeviceStateChange
        const char *list; ///< in PJSIPShowEndpoints
    };

    /// In the order of the numbers.
    constexpr std::array words{
        Words{"UNKNOWN", "Unknown"},
        Words{"NOT_INUSE", "Not in use"},
        Words{"INUSE", "In use"},
        Words{"BUSY", "Busy"},
        Words{"INVALID", "Invalid"},
        Words{"UNAVAILABLE", "Unavailable"},
        Words{"RINGING", "Ringing"},
        Words{"RINGINUSE", "Ring+Inuse"},
        Words{"ONHOLD", "On Hold"},
    };

} // namespace

DeviceState deviceState(ami::Text word)
{
    const auto found = std::ranges::find_if(words, [word](const Words &w) {
        return ami::sameName(word, w.event) || ami::sameName(word, w.list);
    });
    return found == words.end() ? DeviceState::Unknown : DeviceState(found - words.begin());
}

DeviceState deviceState(std::optional<std::int64_t> number)
{
    return number && *number >= 0 && *number < std::int64_t(words.size()) ? DeviceState(*number)
                                                                          : DeviceState::Unknown;
}

Extension::Status statusOf(DeviceState state)
{
    using enum Extension::Status;
    switch (state) {
    case DeviceState::Unknown:
        return Unknown;
    case DeviceState::NotInUse:
        return Online;
    case DeviceState::InUse:
    case DeviceState::Busy:
        return Busy;
    case DeviceState::Invalid:
    case DeviceState::Unavailable:
        return Offline;
    case DeviceState::Ringing:
        return Ringing;
    case DeviceState::RingInUse:
        return BusyRinging;
    case DeviceState::OnHold:
        return OnHold;
    }
    return Unknown;
}

Extension::Status statusOf(std::span<const DeviceState> states)
{
    using enum Extension::Status;
    const auto has = [states](Extension::Status which) {
        return std::ranges::any_of(
            states, [which](DeviceState state) { return statusOf(state) == which; });
    };
    const bool isBusy = has(Busy) || has(BusyRinging);
    const bool isRinging = has(Ringing) || has(BusyRinging);
    if (isRinging)
        return isBusy || has(OnHold) ? BusyRinging : Ringing;
    if (isBusy)
        return Busy;
    for (const auto status : {OnHold, Online, Offline}) {
        if (has(status))
            return status;
    }
    return Unknown;
}

Extension::Status statusOfHint(std::int64_t status)
{
    using enum Extension::Status;
    constexpr int inUse = 1, busy = 2, unavailable = 4, ringing = 8, onHold = 16;
    if (status < 0 || status & unavailable)
        return Offline;
    if (status & onHold)
        return OnHold;
    if (status & ringing)
        return status & (inUse | busy) ? BusyRinging : Ringing;
    return status & (inUse | busy) ? Busy : Online;
}

} // namespace pbx
