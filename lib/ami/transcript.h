// SPDX-License-Identifier: MIT
#pragma once

#include "ami/parser.h"

#include <QByteArray>
#include <QIODevice>
#include <QJsonArray>
#include <QString>

#include <tl/expected.hpp>

#include <memory>
#include <vector>

namespace ami {

/// A recorded stream, read one message after the other: the bytes an exchange sent, or a JSON list
/// of events (flat objects of strings, a list where a header is repeated), told apart by content.
class Transcript
{
public:
    /// Opens a file, or standard input for `-`. The error is a sentence naming file and place.
    static tl::expected<std::unique_ptr<Transcript>, QString> open(const QString &path);

    Transcript(std::unique_ptr<QIODevice> device, QString name);

    /// The next message, valid until the next call; nothing at the end, see problem().
    std::optional<Message> next();

    /// The version in the greeting, `11.0.0`; empty where the recording has none.
    const QString &amiVersion() const { return m_amiVersion; }

    /// Where in the stream the last message ended, in bytes; 0 for JSON.
    qint64 position() const { return m_position; }

    /// A sentence naming file and place if the stream could not be read to its end.
    const QString &problem() const { return m_problem; }

private:
    enum class Form { Unknown, Wire, Json };

    void detect();
    bool fill();
    bool loadJson();
    std::optional<Message> nextFromWire();
    std::optional<Message> nextFromJson();
    void setProblem(const QString &what, qint64 offset);

    std::unique_ptr<QIODevice> m_device;
    QString m_name;
    Form m_form = Form::Unknown;
    Parser m_parser;
    qint64 m_read = 0;
    qint64 m_position = 0;
    bool m_hasMessage = false;
    QString m_problem;
    QString m_amiVersion;
    QJsonArray m_list;
    qsizetype m_index = 0;
    std::vector<std::pair<std::string, std::string>> m_storage;
    std::vector<Header> m_headers;
};

/// When which bytes of a recording came: the file beside it, ending in `.idx`, with lines
/// `<ms> rx <offset> <length>` and `# epoch_ms <ms>;` for the start.
class Timing
{
public:
    /// The times of the recording; empty if there are none.
    static Timing beside(const QString &path);

    bool isEmpty() const { return m_entries.empty(); }
    /// Milliseconds from the start of the recording to when the byte came.
    std::chrono::milliseconds at(qint64 offset) const;
    std::optional<Moment> start() const { return m_start; }

private:
    struct Entry {
        std::chrono::milliseconds time;
        qint64 end;
    };
    std::vector<Entry> m_entries;
    std::optional<Moment> m_start;
};

} // namespace ami
