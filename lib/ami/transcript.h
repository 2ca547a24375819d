// SPDX-License-Identifier: MIT
#pragma once

#include "ami/parser.h"
#include "ami/timing.h"

#include <QByteArray>
#include <QIODevice>
#include <QJsonArray>
#include <QString>

#include <tl/expected.hpp>

#include <functional>
#include <memory>
#include <vector>

namespace ami {

/// A recorded stream, read one message after the other: the bytes an exchange sent, or a JSON list
/// of events (flat objects of strings, a list where a header is repeated), told apart by content.
class Transcript
{
public:
    /// Hears the bytes of the stream.
    using Tap = std::function<void(Text bytes)>;

    /// Opens a file, or standard input for `-`. The error is a sentence naming file and place.
    static tl::expected<std::unique_ptr<Transcript>, QString> open(const QString &path);

    Transcript(std::unique_ptr<QIODevice> device, QString name);

    /// The next message, valid until the next call; nothing at the end, see problem().
    std::optional<Message> next();

    /// Whether another connection has begun since the last message but one.
    bool isReconnected() const { return m_isReconnected; }

    /// From now on every byte up to the end of the last whole message is heard as next() passes it,
    /// with the greeting first; of a JSON list the bytes that would have made it.
    void setTap(Tap tap);

    /// The version in the greeting, `11.0.0`; empty where the recording has none.
    const QString &amiVersion() const { return m_amiVersion; }

    /// Where in the stream the last message ended, in bytes; 0 for JSON.
    qint64 position() const { return m_position; }

    /// A sentence naming file and place if the stream could not be read to its end.
    const QString &problem() const { return m_problem; }

    /// At the end, a sentence about what is odd in a stream that could be read; empty if nothing.
    QString remark() const;

private:
    enum class Form { Unknown, Wire, Json };

    void detect();
    bool fill();
    bool loadJson();
    std::optional<Message> nextFromWire();
    std::optional<Message> cut();
    void hear(const Message &message);
    std::optional<Message> nextFromJson();
    void setProblem(const QString &what, qint64 offset);

    std::unique_ptr<QIODevice> m_device;
    QString m_name;
    Form m_form = Form::Unknown;
    Parser m_parser;
    qint64 m_read = 0;
    qint64 m_position = 0;
    bool m_hasMessage = false;
    bool m_isReconnected = false;
    std::string m_greeting; ///< the whole line
    Tap m_tap;
    QString m_problem;
    QString m_amiVersion;
    QJsonArray m_list;
    qsizetype m_index = 0;
    std::vector<std::pair<std::string, std::string>> m_storage;
    std::vector<Header> m_headers;
};

} // namespace ami
