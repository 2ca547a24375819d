// SPDX-License-Identifier: MIT
#pragma once

#include "ami/action.h"
#include "ami/message.h"

#include <QJsonObject>
#include <QString>

/// One JSON object on a line of standard output, at once.
void print(const QJsonObject &object);

/// A sentence for people, on standard error.
void say(const QString &sentence);

/// All headers of a message; a repeated one becomes a list.
QJsonObject toJson(const ami::Message &message);

/// An action as it would be sent: its name and headers, a repeated one as an array.
QJsonObject toJson(const ami::Action &action);
