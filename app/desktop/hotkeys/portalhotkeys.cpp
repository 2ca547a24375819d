// SPDX-License-Identifier: MIT
#include "hotkeys/portalhotkeys.h"

#include "hotkeys/hotkeywords.h"

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QRandomGenerator>

#include <algorithm>

namespace {

using namespace Qt::Literals::StringLiterals;

const QString service = u"org.freedesktop.portal.Desktop"_s;
const QString portalPath = u"/org/freedesktop/portal/desktop"_s;
const QString shortcuts = u"org.freedesktop.portal.GlobalShortcuts"_s;

/// One of `a(sa{sv})`.
struct Shortcut {
    QString id;
    QVariantMap details;
};

QDBusArgument &operator<<(QDBusArgument &to, const Shortcut &shortcut)
{
    to.beginStructure();
    to << shortcut.id << shortcut.details;
    to.endStructure();
    return to;
}

const QDBusArgument &operator>>(const QDBusArgument &from, Shortcut &shortcut)
{
    from.beginStructure();
    from >> shortcut.id >> shortcut.details;
    from.endStructure();
    return from;
}

/// As the portal wants it: `CTRL+ALT+d`.
QString triggerOf(const QKeySequence &keys)
{
    QStringList parts = keys.toString(QKeySequence::PortableText).split(u'+');
    for (qsizetype i = 0; i + 1 < parts.size(); ++i)
        parts[i] = parts[i] == u"Meta"_s ? u"LOGO"_s : parts[i].toUpper();
    if (parts.last().size() == 1)
        parts.last() = parts.last().toLower();
    return parts.join(u'+');
}

QString newToken()
{
    return u"cordboard"_s + QString::number(QRandomGenerator::global()->generate());
}

} // namespace

Q_DECLARE_METATYPE(Shortcut)

PortalHotkeys::PortalHotkeys(const QDBusConnection &bus, QObject *parent)
    : HotkeyGrab(parent), m_bus(bus)
{
    qDBusRegisterMetaType<Shortcut>();
    qDBusRegisterMetaType<QList<Shortcut>>();
    // QtDBus looks for a slot's types by name, and knows its own only once it has used them:
    // without this the connection is refused, and no press arrives (seen with Qt 6.4).
    qRegisterMetaType<QDBusObjectPath>();
    m_bus.connect(service, portalPath, shortcuts, u"Activated"_s, this,
        SLOT(onActivated(QDBusObjectPath, QString, qulonglong, QVariantMap)));
}

PortalHotkeys::~PortalHotkeys() { closeSession(); }

void PortalHotkeys::look(
    const QDBusConnection &bus, QObject *context, std::function<void(bool)> answer)
{
    auto question = QDBusMessage::createMethodCall(
        service, portalPath, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question << shortcuts << u"version"_s;
    auto *const watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
        [answer = std::move(answer)](QDBusPendingCallWatcher *finished) {
            finished->deleteLater();
            const QDBusPendingReply<QDBusVariant> version = *finished;
            answer(version.isValid() && version.value().variant().toUInt() > 0);
        });
}

/// A session's shortcuts are bound once; others need another session.
void PortalHotkeys::assign(const Keys &keys)
{
    if (keys == m_keys)
        return;
    m_keys = keys;
    closeSession();
    if (!keys.isEmpty())
        open();
}

void PortalHotkeys::closeSession()
{
    if (!m_session.isEmpty()) {
        m_bus.send(QDBusMessage::createMethodCall(
            service, m_session, u"org.freedesktop.portal.Session"_s, u"Close"_s));
    }
    m_session.clear();
    m_isOpening = false;
}

void PortalHotkeys::open()
{
    m_isOpening = true;
    m_introduction.emplace();
    request(u"CreateSession"_s,
        {QVariantMap{{u"handle_token"_s, newToken()}, {u"session_handle_token"_s, newToken()}}});
}

void PortalHotkeys::bind()
{
    QList<Shortcut> wanted;
    for (auto it = m_keys.begin(); it != m_keys.end(); ++it) {
        wanted.append({idOf(it.key()),
            {{u"description"_s, titleOf(it.key())},
                {u"preferred_trigger"_s, triggerOf(it.value())}}});
    }
    request(u"BindShortcuts"_s,
        {QVariant::fromValue(QDBusObjectPath(m_session)), QVariant::fromValue(wanted), QString(),
            QVariantMap{{u"handle_token"_s, newToken()}}});
}

/// The answer comes as a signal of an object whose path we know beforehand, so that it cannot come
/// before we listen.
void PortalHotkeys::request(const QString &method, const QVariantList &arguments)
{
    const QString token = arguments.last().toMap().value(u"handle_token"_s).toString();
    const QString sender = m_bus.baseService().mid(1).replace(u'.', u'_');
    m_bus.connect(service, portalPath + u"/request/"_s + sender + u'/' + token,
        u"org.freedesktop.portal.Request"_s, u"Response"_s, this,
        SLOT(onResponse(uint, QVariantMap, QDBusMessage)));
    auto call = QDBusMessage::createMethodCall(service, portalPath, shortcuts, method);
    call.setArguments(arguments);
    auto *const watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
        [this](QDBusPendingCallWatcher *finished) {
            finished->deleteLater();
            m_introduction.reset();
            if (!finished->isError())
                return;
            closeSession();
            emit refused();
        });
}

void PortalHotkeys::onResponse(uint code, const QVariantMap &results, const QDBusMessage &message)
{
    m_bus.disconnect(service, message.path(), u"org.freedesktop.portal.Request"_s, u"Response"_s,
        this, SLOT(onResponse(uint, QVariantMap, QDBusMessage)));
    if (code != 0)
        return fail();
    if (std::exchange(m_isOpening, false)) {
        m_session = results.value(u"session_handle"_s).toString();
        return m_session.isEmpty() ? fail() : bind();
    }
    QList<Shortcut> bound;
    results.value(u"shortcuts"_s).value<QDBusArgument>() >> bound;
    Problems problems;
    for (auto it = m_keys.begin(); it != m_keys.end(); ++it) {
        const auto isIt = [&it](const Shortcut &one) { return hotkeyOf(one.id) == it.key(); };
        if (std::ranges::none_of(bound, isIt))
            problems.insert(it.key(), tr("The desktop has given no key for it."));
    }
    emit settled(problems);
}

void PortalHotkeys::fail()
{
    closeSession();
    Problems problems;
    for (auto it = m_keys.begin(); it != m_keys.end(); ++it)
        problems.insert(it.key(), tr("The desktop does not want to give keys."));
    m_keys.clear(); // so that asking once more asks the desktop
    emit settled(problems);
}

void PortalHotkeys::onActivated(
    const QDBusObjectPath &session, const QString &id, qulonglong, const QVariantMap &options)
{
    if (session.path() != m_session)
        return;
    if (const auto hotkey = hotkeyOf(id))
        emit pressed(*hotkey, options.value(u"activation_token"_s).toString().toLatin1());
}
