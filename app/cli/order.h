// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>
#include <optional>

namespace CLI {
class App;
}

/// What an operator's command says, as it was typed.
struct Order {
    QString verb; ///< `hangup`, `transfer`, `queue add` …
    QString call; ///< an id from `state`, or `ext:101`
    QString target; ///< a number, `voicemail:BOX`, `queue:NAME`, `park`, `conference:ROOM`
    QString by; ///< whose phone
    QString channel;
    QString extension;
    QString leg; ///< `caller`, `target`, `both`
    QString action; ///< what there is to choose: `on`, `off`, `start`, `mute` …
    QString user; ///< of a conference
    QString lot;
    QString queue;
    QString text; ///< a reason, a message
    std::optional<int> number; ///< a space, a penalty, a priority
    bool isAttended = false;
    bool isCompleted = false;
    bool isCancelled = false;
    bool isSwapped = false;
    bool isWhispered = false;
    bool isBarged = false;
};

/// Teaches the command line the operator's commands; `common` adds what all of them take.
void addOrders(CLI::App &app, Order &order, const std::function<void(CLI::App &)> &common);
