// SPDX-License-Identifier: MIT
#include "popups/notifications.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QVariantMap>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");
constexpr uchar critical = 2; ///< stays until it is closed, and passes the desktop's own quiet
constexpr int never = 0; ///< expires
constexpr uint byUser = 2;

QDBusMessage call(const QString &method)
{
    return QDBusMessage::createMethodCall(service, path, service, method);
}

} // namespace

Notifications::Notifications(const QDBusConnection &bus, QObject *parent)
    : QObject(parent), m_bus(bus), m_watcher(new QDBusServiceWatcher(service, bus,
                                       QDBusServiceWatcher::WatchForOwnerChange, this))
{
    m_bus.connect(
        service, path, service, u"ActionInvoked"_s, this, SLOT(takeAction(uint, QString)));
    m_bus.connect(
        service, path, service, u"NotificationClosed"_s, this, SLOT(takeClosed(uint, uint)));
    connect(m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, [this] {
        forgetAll();
        askCapabilities();
    });
    askCapabilities();
}

/// Who answers is there; a daemon that is only to be started is started by the question.
void Notifications::askCapabilities()
{
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call(u"GetCapabilities"_s)), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QStringList> reply = *watcher;
        watcher->deleteLater();
        m_capabilities = reply.isValid() ? reply.value() : QStringList();
        if (m_isThere == reply.isValid())
            return;
        m_isThere = reply.isValid();
        emit isThereChanged();
    });
}

void Notifications::forgetAll()
{
    const QStringList calls = m_shown.keys();
    m_shown.clear();
    for (const QString &one : calls)
        emit failed(one);
}

void Notifications::show(const ui::Notice &notice)
{
    Shown &shown = m_shown[notice.call];
    if (shown.notice == notice)
        return;
    shown.notice = notice;
    if (!shown.isAsked)
        send(shown);
}

void Notifications::send(Shown &shown)
{
    shown.isAsked = true;
    const ui::Notice notice = shown.notice;
    const QVariantMap hints{{u"urgency"_s, QVariant::fromValue(critical)},
        {u"category"_s, u"call.incoming"_s}, {u"desktop-entry"_s, u"cordboard"_s},
        {u"suppress-sound"_s, true}};
    QDBusMessage message = call(u"Notify"_s);
    message << u"Cordboard"_s << shown.id << u"call-start"_s << notice.title << bodyOf(notice)
            << actionsOf(notice) << hints << never;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, notice] {
        const QDBusPendingReply<uint> reply = *watcher;
        watcher->deleteLater();
        if (reply.isValid())
            takeId(notice.call, notice, reply.value());
        else if (m_shown.remove(notice.call) > 0)
            emit failed(notice.call);
    });
}

/// By now the call may be over, or look otherwise.
void Notifications::takeId(const QString &one, const ui::Notice &sent, uint id)
{
    const auto shown = m_shown.find(one);
    if (shown == m_shown.end()) {
        m_bus.asyncCall(call(u"CloseNotification"_s) << id);
        return;
    }
    shown->id = id;
    shown->isAsked = false;
    if (shown->notice != sent)
        send(*shown);
}

void Notifications::close(const QString &one)
{
    const Shown shown = m_shown.take(one);
    if (shown.id != 0)
        m_bus.asyncCall(call(u"CloseNotification"_s) << shown.id);
}

QString Notifications::callOf(uint id) const
{
    for (auto shown = m_shown.begin(); shown != m_shown.end(); ++shown) {
        if (shown->id == id && id != 0)
            return shown.key();
    }
    return {};
}

void Notifications::takeAction(uint id, const QString &key)
{
    if (const QString one = callOf(id); !one.isEmpty())
        emit chosen(one, key == u"default"_s ? u"open"_s : key);
}

void Notifications::takeClosed(uint id, uint reason)
{
    const QString one = callOf(id);
    if (one.isEmpty())
        return;
    m_shown.remove(one);
    if (reason == byUser)
        emit dismissed(one);
}

/// A daemon that reads markup must not find any in a caller's name; one that does not say whether
/// it does gets none of its signs.
QString Notifications::bodyOf(const ui::Notice &notice) const
{
    QString body = notice.lines.join(u'\n');
    if (m_capabilities.contains(u"body-markup"_s))
        return body.toHtmlEscaped();
    if (m_capabilities.isEmpty())
        body.remove(u'<').remove(u'&');
    return body;
}

QStringList Notifications::actionsOf(const ui::Notice &notice) const
{
    if (!m_capabilities.contains(u"actions"_s))
        return {};
    QStringList actions{
        u"default"_s, notice.choices.isEmpty() ? QString() : notice.choices.constLast().label};
    for (const ui::Notice::Choice &choice : notice.choices)
        actions << choice.key << choice.label;
    return actions;
}
