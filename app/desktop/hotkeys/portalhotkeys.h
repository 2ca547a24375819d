// SPDX-License-Identifier: MIT
#pragma once

#include "hotkeys/hotkeygrab.h"
#include "surroundings/privacy.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>

#include <functional>
#include <optional>

/// Keys by the desktop portal (org.freedesktop.portal.GlobalShortcuts): the desktop asks its user,
/// and may give other keys than those that are wished for.
class PortalHotkeys : public HotkeyGrab
{
    Q_OBJECT

public:
    explicit PortalHotkeys(const QDBusConnection &bus, QObject *parent = nullptr);
    ~PortalHotkeys() override;

    void assign(const Keys &keys) override;

    /// Asks whether this desktop has such a portal; answered once, on this thread.
    static void look(
        const QDBusConnection &bus, QObject *context, std::function<void(bool)> answer);

signals:
    /// The portal will not deal with this program at all.
    void refused();

private slots:
    void onResponse(uint code, const QVariantMap &results, const QDBusMessage &message);
    void onActivated(const QDBusObjectPath &session, const QString &id, qulonglong time,
        const QVariantMap &options);

private:
    void open();
    void bind();
    void request(const QString &method, const QVariantList &arguments);
    void fail();
    void closeSession();

    QDBusConnection m_bus;
    Keys m_keys;
    QString m_session; ///< the portal's path; empty until it has opened
    std::optional<privacy::Introduction> m_introduction; ///< until the first call is answered
    bool m_isOpening = false;
};
