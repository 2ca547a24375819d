// SPDX-License-Identifier: MIT
#pragma once

#include "ui/popup/notice.h"

#include <QDBusConnection>
#include <QHash>
#include <QObject>

class QDBusServiceWatcher;

/// The desktop's own notifications (org.freedesktop.Notifications, version 1.2): one for each call,
/// until it is answered or over. Nothing waits for the daemon; where there is none, or where it
/// refuses, failed() says so.
class Notifications : public QObject
{
    Q_OBJECT

public:
    explicit Notifications(const QDBusConnection &bus, QObject *parent = nullptr);

    /// Whether somebody shows notifications, as far as is known.
    bool isThere() const { return m_isThere; }

    /// Shows the call's notification, or changes it.
    void show(const ui::Notice &notice);
    void close(const QString &call);

signals:
    void isThereChanged();
    /// `choice` is one of the notice's, or `open` where the notification itself was clicked.
    void chosen(const QString &call, const QString &choice);
    /// The user has closed it.
    void dismissed(const QString &call);
    /// It cannot be shown.
    void failed(const QString &call);

private slots:
    void takeAction(uint id, const QString &key);
    void takeClosed(uint id, uint reason);

private:
    /// A call's notification; its id is 0 until the daemon has answered.
    struct Shown {
        ui::Notice notice;
        uint id = 0;
        bool isAsked = false; ///< an answer is on its way
    };

    void askCapabilities();
    void forgetAll();
    void send(Shown &shown);
    void takeId(const QString &call, const ui::Notice &sent, uint id);
    QString callOf(uint id) const;
    QString bodyOf(const ui::Notice &notice) const;
    QStringList actionsOf(const ui::Notice &notice) const;

    QDBusConnection m_bus;
    QDBusServiceWatcher *m_watcher;
    bool m_isThere = false;
    QStringList m_capabilities;
    QHash<QString, Shown> m_shown; ///< by call
};
