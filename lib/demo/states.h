// SPDX-License-Identifier: MIT
#pragma once

#include "demo/stream.h"

#include <QByteArrayList>
#include <QList>

namespace demo {

/// With Asterisk's numbers.
enum class DeviceState {
    Unknown,
    NotInUse,
    InUse,
    Busy,
    Invalid,
    Unavailable,
    Ringing,
    RingInUse,
    OnHold,
};

/// `INUSE`, as DeviceStateChange has it.
QByteArray deviceWord(DeviceState state);
/// `In use`, as EndpointList has it.
QByteArray devicePhrase(DeviceState state);
/// One state for several, as Asterisk combines them.
DeviceState combined(const QList<DeviceState> &states);

/// What a hint says: a number and a word, `1` and `InUse`.
struct ExtensionState {
    int status = 0;
    QByteArray text;
};

ExtensionState extensionState(DeviceState state);

/// A number whose state others may watch, and the devices behind it.
struct Hint {
    QByteArray exten;
    QByteArray context;
    QByteArrayList devices;
    QByteArray presence; ///< `CustomPresence:101`; empty if it has none

    QByteArray text() const;
};

struct Presence {
    QByteArray status;
    QByteArray subtype;
    QByteArray message;
};

/// The states of devices and hints: looks at them whenever the exchange comes to rest and tells
/// what has changed.
class States : public QObject
{
    Q_OBJECT

public:
    using Source = std::function<DeviceState()>;

    explicit States(Stream &stream, QObject *parent = nullptr);

    /// Sources are asked in the order in which they were given.
    void watch(const QByteArray &device, Source source);
    void forget(const QByteArray &device);
    void setCustom(const QByteArray &device, DeviceState state);
    void addHint(const Hint &hint) { m_hints.append(hint); }
    void setPresence(const QByteArray &presentity, const Presence &presence);

    DeviceState of(const QByteArray &device) const;
    DeviceState of(const Hint &hint) const;
    QByteArrayList devices() const;
    const QList<Hint> &hints() const { return m_hints; }
    const std::map<QByteArray, Presence> &presences() const { return m_presences; }

    void refresh();

signals:
    void changed(const QByteArray &device);

private:
    struct Device {
        QByteArray name;
        Source source;
        DeviceState state = DeviceState::Unknown;
    };

    void set(Device &device, DeviceState state);
    const Device *find(const QByteArray &name) const;

    Stream &m_stream;
    QList<Device> m_devices;
    QList<Hint> m_hints;
    std::map<QByteArray, DeviceState> m_hinted; // what was told last, by exten
    std::map<QByteArray, Presence> m_presences;
};

} // namespace demo
