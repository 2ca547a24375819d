// SPDX-License-Identifier: MIT
#pragma once

#include "live/source.h"

#include <QJsonObject>
#include <QList>

/// The whole picture of all exchanges, as the contract of `cordboardctl state` has it. Where there
/// are several, what two of them call the same is told apart by `@` and the exchange's name.
QJsonObject stateObject(const QList<live::Source *> &sources);
