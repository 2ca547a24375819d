// SPDX-License-Identifier: MIT
#pragma once

#include "ami/mask.h"
#include "ami/parser.h"
#include "live/recording.h"

#include <QFile>
#include <QObject>

#include <deque>
#include <memory>
#include <optional>

namespace live {

class Source;

/// Writes down what an exchange sends, in a form that can be played again: the bytes, and beside
/// them, in a file ending in `.idx`, which of them came when. Secrets are left out; all else is as
/// it came, unless it is to be masked.
///
/// A message is written when it is complete, and what is left of one at the end is not. It works on
/// any thread, and tells one failure; after that nothing is written any more.
class Recorder : public QObject
{
    Q_OBJECT

public:
    explicit Recorder(const RecordingWish &wish, QObject *parent = nullptr);
    ~Recorder() override;

    /// Where to write what one of several exchanges sends: `today-pbx.example.ami`.
    static QString pathFor(const QString &path, const QString &server);

    /// Makes the two files anew, for the owner alone to read. The error is a sentence.
    QString open(ami::Moment beginning);
    /// From now on what the source sends is written.
    void follow(const Source &source);

    const QString &path() const { return m_wish.path; }
    qint64 size() const { return m_written; }
    qint64 messages() const { return m_messages; }
    bool isOpen() const { return m_stream.isOpen(); }

public slots:
    /// Bytes without a time have none in the recording.
    void take(const QByteArray &bytes, std::optional<ami::Moment> at);
    /// The connection is gone: what is left of its last message never became one.
    void cutOff(ami::Moment at);
    void close();

signals:
    void grown(qint64 size);
    /// It could not be written any further.
    void failed(const QString &sentence);

private:
    struct Piece {
        qint64 end; ///< in what came
        std::optional<std::chrono::milliseconds> time;
    };
    /// A value that is written otherwise than it came.
    struct Edit {
        std::size_t from;
        std::size_t length;
        std::string value;
    };

    void takeGreeting();
    std::vector<Edit> edits(ami::Text bytes, const ami::Message &message);
    std::string written(const ami::Message &message, const ami::Header &header);
    void write(ami::Text bytes, const std::vector<Edit> &edits);
    void endPieces(qint64 cameUntil, const std::vector<Edit> &edits, qint64 writtenFrom);
    void index(const Piece &piece, qint64 until);
    std::chrono::milliseconds timeOf(ami::Moment at);
    void fail(const QString &reason);

    RecordingWish m_wish;
    std::unique_ptr<ami::Mask> m_mask;
    QFile m_stream;
    QFile m_index;
    ami::Parser m_parser;
    bool m_isGreetingDue = true;
    ami::Moment m_beginning;
    std::chrono::milliseconds m_lastTime{0};
    std::deque<Piece> m_pieces; ///< those of which not all is written yet
    qint64 m_came = 0;
    qint64 m_handled = 0; ///< of what came, so much is written or left out
    qint64 m_written = 0;
    qint64 m_indexed = 0; ///< of what is written
    qint64 m_messages = 0;
};

} // namespace live
