// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QPointer>
#include <QString>
#include <QWidget>

namespace ui {

class SettingsPage;

/// A setting that was searched for.
struct FoundSetting {
    SettingsPage *page = nullptr;
    QPointer<QWidget> control; ///< null where the whole page is meant, and when it has gone
    QPointer<QWidget> label; ///< what stands beside the control; may be null

    bool operator==(const FoundSetting &) const = default;
};

/// The settings by whose words each typed word is found: their labels, what they say when pointed
/// at, what there is to choose, the page they stand on. In the order in which they stand.
QList<FoundSetting> findSettings(const QList<SettingsPage *> &pages, const QString &typed);

} // namespace ui
