// SPDX-License-Identifier: MIT
#include "transcript.h"

#include "ami/parser.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace {

using Message = Transcript::Message;

QString folder()
{
    const QString given = qEnvironmentVariable("CORDBOARD_SHARED_DATA");
    const QString base
        = given.isEmpty() ? QStringLiteral(CORDBOARD_SOURCE_DIR "/../shared/data") : given;
    return base + u"/asterisk-22/";
}

/// An event of those classes that a panel asks for, and none of what goes on in the background.
bool isPlayed(const Message &message)
{
    static const QSet<QByteArray> background{
        "TestEvent", "FullyBooted", "PeerStatus", "ContactStatus", "Registry"};
    static const QSet<QByteArray> classes{"call,all", "agent,all", "user,all"};
    return message.isEvent() && classes.contains(message.value("Privilege"))
        && !background.contains(message.name())
        // not kept for members behind Local channels, and for these no device of theirs
        && message.value("Device") != "Queue:sales_avail"
        && !message.value("Device").startsWith("Local/");
}

bool isNotice(const Message &message)
{
    static const QSet<QByteArray> names{
        "DeviceStateChange", "ExtensionStatus", "QueueMemberStatus"};
    return names.contains(message.name());
}

/// Counters, times and what the recorded exchange's own settings put in.
bool isVolatile(const Message &message, const QByteArray &name)
{
    static const QSet<QByteArray> names{"CallsTaken", "LastCall", "LastPause", "LoginTime",
        "HoldTime", "TalkTime", "RingTime", "InCall", "ParkingTimeout", "ParkingDuration",
        "ActionID"};
    if (names.contains(name) || name.endsWith("ChanVariable"))
        return true;
    // whether the phone rings already when a dial is told of is a race
    return message.name().startsWith("Dial") && name.startsWith("DestChannelState");
}

/// Gives the ids of channels and bridges numbers in the order in which they turned up.
class Names
{
public:
    explicit Names(const QList<Message> &messages)
    {
        for (const Message &message : messages) {
            if (message.name() == "Newchannel") {
                add(m_ids, message.value("Uniqueid"));
                add(m_channels, pairName(message.value("Channel")));
            }
            if (!message.value("BridgeUniqueid").isEmpty())
                add(m_ids, message.value("BridgeUniqueid"));
        }
    }

    QByteArray normal(const QByteArray &header, QByteArray value) const
    {
        if (m_ids.contains(value))
            return "id-" + QByteArray::number(m_ids.value(value));
        if (header.endsWith("Channel") && m_channels.contains(pairName(value))) {
            const qsizetype number = value.lastIndexOf('-') + 1;
            const QByteArray normal = "no-" + QByteArray::number(m_channels.value(pairName(value)));
            return value.replace(number, 8, normal);
        }
        static const QRegularExpression space(QStringLiteral("^(park:)?7[1-9](@parkedcalls)?$"));
        return space.match(QString::fromUtf8(value)).hasMatch() ? QByteArray("space") : value;
    }

private:
    /// A channel's name; what the two of a Local pair have in common.
    static QByteArray pairName(const QByteArray &name) { return name.split(';').first(); }

    static void add(QHash<QByteArray, int> &ids, const QByteArray &id)
    {
        if (!ids.contains(id))
            ids.insert(id, int(ids.size()));
    }

    QHash<QByteArray, int> m_ids;
    QHash<QByteArray, int> m_channels;
};

/// An event without what differs from run to run, and what it is about.
struct Event {
    QByteArray text;
    QByteArray name;
    QByteArray state;
    QSet<QByteArray> subjects;
    bool isNotice = false;
};

Event normal(const Message &message, const Names &names)
{
    Event event{.name = message.name(), .isNotice = isNotice(message)};
    for (const auto &[name, value] : message.lines) {
        if (name == "Timestamp")
            continue;
        const QByteArray text
            = isVolatile(message, name) ? QByteArray("*") : names.normal(name, value);
        // an OriginateResponse has the channel's name in a header's name
        const bool hasChannel = name.startsWith("ChanVariable(");
        event.text += (hasChannel ? QByteArray("ChanVariable()") : name) + ": "
            + (hasChannel ? QByteArray("*") : text) + "; ";
        if (name.endsWith("Uniqueid") || name == "Queue")
            event.subjects.insert(text);
        if (name == "ChannelStateDesc")
            event.state = value;
    }
    return event;
}

QList<Event> normal(const QList<Message> &messages, const QByteArray &elsewhere)
{
    const bool usesTrunk = std::ranges::any_of(messages,
        [](const Message &message) { return message.value("Channel").startsWith("PJSIP/trunk-"); });
    QList<Message> played;
    for (const Message &message : messages) {
        const QByteArray device = "PJSIP/" + elsewhere;
        const bool isElsewhere = (!usesTrunk && message.value("Device") == "PJSIP/trunk")
            || (isNotice(message) && !elsewhere.isEmpty()
                && (message.value("Device") == device || message.value("Exten") == elsewhere
                    || message.value("Interface") == device));
        if (isPlayed(message) && !isElsewhere)
            played.append(message);
    }
    const Names names(played);
    QList<Event> result;
    for (const Message &message : std::as_const(played))
        result.append(normal(message, names));
    return result;
}

/// Whether two events come from different threads of Asterisk, so that either may be first. The
/// recordings have both orders for each of the named pairs.
bool mayRace(const Event &a, const Event &b)
{
    if (a.isNotice || b.isNotice || !a.subjects.intersects(b.subjects))
        return true;
    const auto is = [](const Event &event, const char *name, const char *state) {
        return event.name == name && event.state == state;
    };
    const bool rings = is(a, "Newstate", "Ringing") || is(b, "Newstate", "Ringing");
    const bool dials = a.name == "DialBegin" || a.name == "DialState" || b.name == "DialBegin"
        || b.name == "DialState";
    const bool fails = is(a, "Newstate", "Busy") || is(b, "Newstate", "Busy");
    const bool ends = a.name == "HangupRequest" || b.name == "HangupRequest";
    const bool bothRing = a.name == "DialState" && b.name == "DialState";
    return bothRing || (rings && dials) || (fails && ends);
}

} // namespace

Transcript::Transcript(const QByteArray &bytes)
{
    ami::Parser parser;
    parser.append({bytes.constData(), std::size_t(bytes.size())});
    if (bytes.startsWith("Asterisk Call Manager"))
        parser.takeLine();
    const auto copied
        = [](ami::Text text) { return QByteArray(text.data(), qsizetype(text.size())); };
    while (const auto message = parser.next()) {
        Message copy;
        for (const ami::Header &header : message->headers())
            copy.lines.append({copied(header.name), copied(header.value)});
        m_messages.append(copy);
    }
}

Transcript Transcript::recorded(const QString &name)
{
    QFile file(folder() + name + u".ami");
    return Transcript(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
}

bool Transcript::hasRecordings() { return QFile::exists(folder()); }

QByteArray Message::value(const QByteArray &name) const
{
    for (const Line &line : lines) {
        if (line.name == name)
            return line.value;
    }
    return {};
}

QByteArrayList Message::names() const
{
    QByteArrayList result;
    for (const Line &line : lines)
        result.append(line.name);
    return result;
}

QStringList Transcript::differences(
    const Transcript &played, const Transcript &recorded, const QByteArray &elsewhere)
{
    QStringList result;
    const QList<Event> events = normal(played.messages(), elsewhere);
    const QList<Event> originals = normal(recorded.messages(), elsewhere);
    QList<int> places; // of each played event in the recording
    QSet<int> taken;
    for (const Event &event : events) {
        int place = -1;
        for (int i = 0; i < originals.size() && place < 0; ++i) {
            if (originals[i].text == event.text && !taken.contains(i))
                place = i;
        }
        if (place < 0)
            result.append(u"not recorded: " + QString::fromUtf8(event.text));
        taken.insert(place);
        places.append(place);
    }
    for (int i = 0; i < originals.size(); ++i) {
        if (!taken.contains(i))
            result.append(u"not played: " + QString::fromUtf8(originals[i].text));
    }
    for (int later = 0; later < events.size(); ++later) {
        for (int earlier = 0; earlier < later; ++earlier) {
            const bool isTurned = places[earlier] > places[later] && places[later] >= 0;
            if (isTurned && !mayRace(events[earlier], events[later]))
                result.append(u"played first: " + QString::fromUtf8(events[earlier].text)
                    + u"\n    than: " + QString::fromUtf8(events[later].text));
        }
    }
    return result;
}
