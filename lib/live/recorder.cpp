// SPDX-License-Identifier: MIT
#include "live/recorder.h"

#include "ami/redaction.h"
#include "ami/timing.h"
#include "live/source.h"

#include <QFileInfo>

#include <algorithm>

namespace live {

namespace {

    constexpr ami::Text greetingStart = "Asterisk Call Manager/";

    QString open(QFile &file, const QString &path)
    {
        file.setFileName(path);
        const auto mode = QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered;
        if (file.open(mode, QFile::ReadOwner | QFile::WriteOwner))
            return {};
        return QStringLiteral("%1 cannot be written: %2").arg(path, file.errorString());
    }

    bool isWhole(QFile &file, const char *data, qint64 size)
    {
        return file.write(data, size) == size && file.flush();
    }

} // namespace

Recorder::Recorder(const RecordingWish &wish, QObject *parent)
    : QObject(parent), m_wish(wish), m_stream(this), m_index(this)
{
    using Internal = ami::Mask::Internal;
    if (wish.isMasked)
        m_mask
            = std::make_unique<ami::Mask>(wish.keepsInternal ? Internal::Kept : Internal::Masked);
}

Recorder::~Recorder() { close(); }

QString Recorder::pathFor(const QString &path, const QString &server)
{
    const QFileInfo info(path);
    QString name = server;
    for (QChar &c : name) {
        if (!c.isLetterOrNumber() && c != u'.' && c != u'-')
            c = u'_';
    }
    const QString ending = info.suffix().isEmpty() ? QStringLiteral("ami") : info.suffix();
    return QString(info.path() + u'/' + info.completeBaseName() + u'-' + name + u'.' + ending);
}

QString Recorder::open(ami::Moment beginning)
{
    const QString times = ami::Timing::pathBeside(m_wish.path);
    if (QFileInfo(times).absoluteFilePath() == QFileInfo(m_wish.path).absoluteFilePath())
        return QStringLiteral("%1: ends in .idx, which is for the times").arg(m_wish.path);
    if (const QString problem = live::open(m_stream, m_wish.path); !problem.isEmpty())
        return problem;
    if (const QString problem = live::open(m_index, times); !problem.isEmpty()) {
        m_stream.close();
        return problem;
    }
    m_beginning = beginning;
    const auto epoch
        = std::chrono::floor<std::chrono::milliseconds>(beginning.time_since_epoch()).count();
    const QByteArray head = "# epoch_ms " + QByteArray::number(qint64(epoch))
        + "; lines: t_ms rx|mark offset length / text\n";
    if (!isWhole(m_index, head.constData(), head.size())) {
        const QString problem
            = QStringLiteral("%1 cannot be written: %2").arg(times, m_index.errorString());
        close();
        return problem;
    }
    return {};
}

void Recorder::follow(const Source &source)
{
    connect(&source, &Source::heard, this, &Recorder::take);
    connect(&source, &Source::cutOff, this, &Recorder::cutOff);
}

void Recorder::take(const QByteArray &bytes, std::optional<ami::Moment> at)
{
    if (!isOpen() || m_parser.damaged() || bytes.isEmpty())
        return;
    m_came += bytes.size();
    m_pieces.push_back({m_came, at ? std::optional(timeOf(*at)) : std::nullopt});
    m_parser.append({bytes.constData(), std::size_t(bytes.size())});
    const qint64 before = m_written;
    if (m_isGreetingDue)
        takeGreeting();
    while (!m_isGreetingDue && isOpen()) {
        const ami::Text rest = m_parser.rest();
        const auto message = m_parser.next();
        const ami::Text taken = rest.substr(0, rest.size() - m_parser.rest().size());
        if (!taken.empty())
            write(taken, message ? edits(taken, *message) : std::vector<Edit>());
        if (!message)
            break;
        ++m_messages;
    }
    if (m_written != before)
        emit grown(m_written);
}

/// The first line of a connection. A stream that begins otherwise has none.
void Recorder::takeGreeting()
{
    const ami::Text rest = m_parser.rest();
    const ami::Text start = rest.substr(0, greetingStart.size());
    if (start != greetingStart.substr(0, start.size())) {
        m_isGreetingDue = false;
        return;
    }
    if (start.size() < greetingStart.size() || !m_parser.takeLine())
        return;
    m_isGreetingDue = false;
    write(rest.substr(0, rest.size() - m_parser.rest().size()), {});
}

/// What of the message is written otherwise, in the order of its bytes.
std::vector<Recorder::Edit> Recorder::edits(ami::Text bytes, const ami::Message &message)
{
    std::vector<Edit> edits;
    for (const ami::Header &header : message.headers()) {
        const bool hasColon = header.name.data() + header.name.size() != header.value.data();
        const ami::Text part = hasColon ? header.value : header.name;
        std::string value = written(message, hasColon ? header : ami::Header{{}, part});
        if (value != part)
            edits.push_back(
                {std::size_t(part.data() - bytes.data()), part.size(), std::move(value)});
    }
    return edits;
}

/// The value, or a line that is no header, as it is written.
std::string Recorder::written(const ami::Message &message, const ami::Header &header)
{
    const auto safe = ami::withoutSecrets(message, header);
    const ami::Text value = safe ? ami::Text(*safe) : header.value;
    const bool saysWhatItIs = message.kind() != ami::Message::Kind::Other
        && header.name.data() == message.headers().front().name.data();
    if (!m_mask || saysWhatItIs || value.starts_with(greetingStart))
        return std::string(value);
    return header.name.empty() ? m_mask->masked(value) : m_mask->masked(message, header, value);
}

void Recorder::write(ami::Text bytes, const std::vector<Edit> &edits)
{
    std::string out;
    std::size_t at = 0;
    for (const Edit &edit : edits) {
        out.append(bytes.substr(at, edit.from - at)).append(edit.value);
        at = edit.from + edit.length;
    }
    out.append(bytes.substr(at));
    if (!isWhole(m_stream, out.data(), qint64(out.size())))
        return fail(m_stream.errorString());
    const qint64 from = m_written;
    m_written += qint64(out.size());
    endPieces(m_handled + qint64(bytes.size()), edits, from);
    m_handled += qint64(bytes.size());
}

/// Pieces end where they ended on the wire, moved by what is written otherwise before their end.
void Recorder::endPieces(qint64 cameUntil, const std::vector<Edit> &edits, qint64 writtenFrom)
{
    while (!m_pieces.empty() && m_pieces.front().end <= cameUntil && isOpen()) {
        const qint64 inMessage = m_pieces.front().end - m_handled;
        qint64 until = writtenFrom + inMessage;
        for (const Edit &edit : edits) {
            if (qint64(edit.from) >= inMessage)
                break;
            const auto cut = std::min(qint64(edit.length), inMessage - qint64(edit.from));
            until += qint64(edit.value.size()) - cut;
        }
        index(m_pieces.front(), until);
        m_pieces.pop_front();
    }
}

void Recorder::index(const Piece &piece, qint64 until)
{
    if (until <= m_indexed || !piece.time)
        return;
    const QByteArray line = QByteArray::number(qint64(piece.time->count())) + " rx "
        + QByteArray::number(m_indexed) + ' ' + QByteArray::number(until - m_indexed) + '\n';
    m_indexed = until;
    if (!isWhole(m_index, line.constData(), line.size()))
        fail(m_index.errorString());
}

/// The machine's clock may be set back; the recording's is not.
std::chrono::milliseconds Recorder::timeOf(ami::Moment at)
{
    const auto passed = std::chrono::floor<std::chrono::milliseconds>(at - m_beginning);
    m_lastTime = std::max(m_lastTime, passed);
    return m_lastTime;
}

void Recorder::cutOff(ami::Moment at)
{
    if (!isOpen() || m_came == 0)
        return;
    if (!m_pieces.empty())
        index(m_pieces.front(), m_written);
    m_pieces.clear();
    m_parser.clear();
    m_handled = m_came;
    if (std::exchange(m_isGreetingDue, true))
        return; // an attempt that brought nothing
    const QByteArray line
        = QByteArray::number(qint64(timeOf(at).count())) + " mark the link was lost\n";
    if (isOpen() && !isWhole(m_index, line.constData(), line.size()))
        fail(m_index.errorString());
}

void Recorder::close()
{
    if (!isOpen())
        return;
    if (!m_pieces.empty())
        index(m_pieces.front(), m_written);
    m_stream.close();
    m_index.close();
}

void Recorder::fail(const QString &reason)
{
    if (!isOpen())
        return;
    m_stream.resize(m_written); // half a message is none
    m_stream.close();
    m_index.close();
    emit failed(tr("%1 could not be written any further: %2. What came before is in it.")
                    .arg(m_wish.path, reason));
}

} // namespace live
