// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace ui {

/// What a setting of that key is, for people: `desk/areaCode` is `Desk: area code`.
QString settingName(const QString &key);

/// `Looks: text percent: 100 → 120`, with what is empty said to be so.
QString differenceText(const QString &key, const QString &before, const QString &after);

} // namespace ui
