// SPDX-License-Identifier: MIT
#pragma once

#include "pbx/cacofonisk/report.h"

#include <QJsonObject>

namespace pbx::cacofonisk {

/// The report with Cacofonisk's names; `call` is the caller's Linkedid, as Cacofonisk has it.
QJsonObject toJson(const Report &report, const QString &server);

} // namespace pbx::cacofonisk
