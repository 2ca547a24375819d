// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QClipboard;

/// Notices when something is copied elsewhere that looks like a telephone number. Where the desktop
/// tells of it only to who has the keyboard (Wayland), that is all it notices.
class ClipboardWatch : public QObject
{
    Q_OBJECT

public:
    explicit ClipboardWatch(QObject *parent = nullptr);

    void setOn(bool isOn);

    /// Whether it is worth an offer: one number of at least five digits and nothing else.
    static bool isWorthAnOffer(const QString &text);

signals:
    void noticed(const QString &text);

private:
    void look();

    bool m_isOn = false;
    QString m_last;
};
