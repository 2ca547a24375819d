// SPDX-License-Identifier: MIT
#include "ami/transcript.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>

namespace ami {

namespace {

    constexpr std::size_t chunkSize = 1024 * 1024;
    constexpr std::size_t greetingRoom = 128;
    constexpr Text greeting = "Asterisk Call Manager/";

    /// Whether the text may be the beginning of a stream that was cut off. One whose lines have
    /// lost their carriage returns is none.
    bool couldBegin(Text text)
    {
        if (text.find("\n\n") != Text::npos)
            return false;
        for (const Text start : {greeting, Text("Event: "), Text("Response: ")}) {
            const auto length = std::min(text.size(), start.size());
            if (text.substr(0, length) == start.substr(0, length))
                return true;
        }
        return false;
    }

} // namespace

tl::expected<std::unique_ptr<Transcript>, QString> Transcript::open(const QString &path)
{
    auto file = std::make_unique<QFile>(path);
    const bool isInput = path == QLatin1String("-");
    if (!isInput && QFileInfo(path).isDir())
        return tl::unexpected(QStringLiteral("%1: is a folder, not a recording").arg(path));
    const bool isOpen
        = isInput ? file->open(stdin, QIODevice::ReadOnly) : file->open(QIODevice::ReadOnly);
    if (!isOpen)
        return tl::unexpected(QStringLiteral("%1: %2").arg(path, file->errorString()));
    const QString name = isInput ? QStringLiteral("standard input") : path;
    auto transcript = std::make_unique<Transcript>(std::move(file), name);
    transcript->detect();
    if (!transcript->problem().isEmpty())
        return tl::unexpected(transcript->problem());
    return transcript;
}

Transcript::Transcript(std::unique_ptr<QIODevice> device, QString name)
    : m_device(std::move(device)), m_name(std::move(name))
{
}

std::optional<Message> Transcript::next()
{
    if (m_form == Form::Unknown)
        detect();
    return m_form == Form::Json ? nextFromJson() : nextFromWire();
}

/// JSON begins with a bracket, after any white space; everything else is taken for the wire.
void Transcript::detect()
{
    while (m_parser.rest().size() < greetingRoom && fill()) { }
    m_form = Form::Wire;
    const Text start = m_parser.rest();
    const auto first = start.find_first_not_of(" \t\r\n\xef\xbb\xbf");
    if (first != Text::npos && (start[first] == '[' || start[first] == '{'))
        m_form = loadJson() ? Form::Json : Form::Wire;
    else if (start.starts_with(greeting))
        if (const auto line = m_parser.takeLine()) {
            m_amiVersion = cleaned(line->substr(greeting.size()));
            m_greeting = std::string(*line) + "\r\n";
        }
}

void Transcript::setTap(Tap tap)
{
    if (m_form == Form::Unknown)
        detect();
    m_tap = std::move(tap);
    if (m_tap && !m_greeting.empty() && m_position == 0)
        m_tap(m_greeting);
}

QString Transcript::remark() const
{
    if (!m_problem.isEmpty())
        return {};
    if (m_form == Form::Wire && m_read == 0)
        return QStringLiteral("%1: is empty").arg(m_name);
    if (m_form == Form::Wire && m_parser.hasRest())
        return QStringLiteral("%1: ends at byte %2 in the middle of a message, which is left out")
            .arg(m_name, QString::number(m_read));
    if (!m_hasMessage)
        return QStringLiteral("%1: there is no event in it").arg(m_name);
    return {};
}

bool Transcript::fill()
{
    const auto room = m_parser.space(chunkSize);
    const qint64 count = m_device->read(room.data(), qint64(room.size()));
    if (count < 0)
        setProblem(m_device->errorString(), m_read);
    if (count <= 0)
        return false;
    m_parser.filled(std::size_t(count));
    m_read += count;
    return true;
}

std::optional<Message> Transcript::nextFromWire()
{
    m_isReconnected = false;
    while (m_problem.isEmpty()) {
        if (const auto message = cut()) {
            m_position = m_read - qint64(m_parser.rest().size());
            if (message->kind() == Message::Kind::Other) {
                // The rest of a message that began before the recording, or a greeting and the
                // answer to what was asked first.
                const bool isGreeting = message->headers().front().name.starts_with(greeting);
                m_isReconnected = m_isReconnected || (isGreeting && m_hasMessage);
                continue;
            }
            m_hasMessage = true;
            return message;
        }
        const qint64 at = m_read - qint64(m_parser.rest().size());
        if (m_parser.damaged()) {
            setProblem(QStringLiteral("a line or a message without an end"), at);
        } else if (!fill()) {
            const bool isForeign = m_problem.isEmpty() && !m_hasMessage && m_parser.hasRest()
                && !couldBegin(m_parser.rest());
            if (isForeign || (!m_hasMessage && m_position > 0))
                setProblem(QStringLiteral("neither a manager stream nor a JSON list of events"), 0);
            return std::nullopt;
        }
    }
    return std::nullopt;
}

/// The next message of the parser, whose bytes are heard as they were.
std::optional<Message> Transcript::cut()
{
    const Text before = m_parser.rest();
    const auto message = m_parser.next();
    const auto taken = before.size() - m_parser.rest().size();
    if (m_tap && taken > 0)
        m_tap(before.substr(0, taken));
    return message;
}

void Transcript::hear(const Message &message)
{
    std::string bytes;
    for (const Header &header : message.headers())
        bytes.append(header.name).append(": ").append(header.value).append("\r\n");
    m_tap(bytes + "\r\n");
}

bool Transcript::loadJson()
{
    while (fill()) { }
    const Text text = m_parser.rest();
    QJsonParseError error;
    const auto document
        = QJsonDocument::fromJson(QByteArray(text.data(), qsizetype(text.size())), &error);
    if (error.error != QJsonParseError::NoError)
        setProblem(error.errorString(), error.offset);
    else if (!document.isArray())
        setProblem(QStringLiteral("the JSON is not a list of events"), 0);
    m_list = document.array();
    m_parser.clear();
    return true;
}

std::optional<Message> Transcript::nextFromJson()
{
    while (m_problem.isEmpty() && m_index < m_list.size()) {
        const QJsonValue value = m_list.at(m_index++);
        const QJsonObject object = value.toObject();
        const QString first = object.contains(QLatin1String("Event")) ? QStringLiteral("Event")
                                                                      : QStringLiteral("Response");
        if (!object.contains(first)) {
            m_problem = QStringLiteral("%1: entry %2 is no event (it has no \"Event\")")
                            .arg(m_name)
                            .arg(m_index);
            return std::nullopt;
        }
        m_storage.clear();
        const auto add = [this](const QString &name, const QJsonValue &text) {
            m_storage.emplace_back(name.toStdString(), text.toVariant().toString().toStdString());
        };
        add(first, object.value(first));
        // The object's keys are sorted; in a stream the time stands in front.
        const QString time = QStringLiteral("Timestamp");
        if (object.contains(time))
            add(time, object.value(time));
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (it.key() == first || it.key() == time)
                continue;
            if (!it->isArray())
                add(it.key(), *it);
            for (const QJsonValue &repeated : it->toArray())
                add(it.key(), repeated);
        }
        m_headers.clear();
        for (const auto &[name, text] : m_storage)
            m_headers.push_back({name, text});
        m_hasMessage = true;
        if (m_tap)
            hear(Message(m_headers));
        return Message(m_headers);
    }
    return std::nullopt;
}

void Transcript::setProblem(const QString &what, qint64 offset)
{
    m_problem = QStringLiteral("%1: at byte %2: %3").arg(m_name, QString::number(offset), what);
}

} // namespace ami
