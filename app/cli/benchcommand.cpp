// SPDX-License-Identifier: MIT
#include "benchcommand.h"

#include "ami/parser.h"
#include "live/source.h"
#include "output.h"
#include "pbx/exchange.h"

#include <QFile>

#include <algorithm>
#include <sys/resource.h>

namespace {

using Clock = std::chrono::steady_clock;

constexpr qint64 clockEvery = 64; // events between two looks at the clock
constexpr qsizetype pieceSize = 64 * 1024; // as a socket gives them

double median(std::vector<double> values)
{
    std::ranges::nth_element(values, values.begin() + std::ptrdiff_t(values.size() / 2));
    return values[values.size() / 2];
}

/// Parses all of it, piece by piece, and hands each event on.
template <typename Visitor>
qint64 parse(const QByteArray &bytes, Visitor visit)
{
    ami::Parser parser;
    qint64 events = 0;
    bool isBegun = false;
    for (qsizetype at = 0; at < bytes.size(); at += pieceSize) {
        const qsizetype size = std::min(pieceSize, bytes.size() - at);
        parser.append({bytes.constData() + at, std::size_t(size)});
        if (!std::exchange(isBegun, true) && bytes.startsWith("Asterisk Call Manager/"))
            static_cast<void>(parser.takeLine());
        while (const auto message = parser.next()) {
            if (message->kind() == ami::Message::Kind::Event) {
                ++events;
                visit(*message);
            }
        }
    }
    return events;
}

double seconds(Clock::time_point from)
{
    return std::chrono::duration<double>(Clock::now() - from).count();
}

} // namespace

void BenchCommand::begin()
{
    QFile file(options().from);
    if (options().from.isEmpty() || !file.open(QIODevice::ReadOnly)) {
        say(QStringLiteral("bench needs --from FILE, a raw manager stream"));
        emit ended(int(options().from.isEmpty() ? Exit::WrongUse : Exit::Unreadable));
        return;
    }
    const QByteArray bytes = file.readAll();
    std::vector<double> parsing, tracking;
    qint64 events = 0;
    std::size_t channels = 0, calls = 0;
    for (int pass = 0; pass < options().repeat; ++pass) {
        auto start = Clock::now();
        events = parse(bytes, [](const ami::Message &) {});
        parsing.push_back(seconds(start));
        pbx::Exchange exchange(QStringLiteral("bench"));
        ami::Event event;
        start = Clock::now();
        auto lastBatch = start;
        qint64 count = 0;
        parse(bytes, [&](const ami::Message &message) {
            ami::decode(message, event);
            exchange.apply(event, {});
            if (++count % clockEvery || Clock::now() - lastBatch < live::Source::batchTime)
                return;
            exchange.takeBatch(); // as a source does it
            lastBatch = Clock::now();
        });
        exchange.takeBatch();
        tracking.push_back(seconds(start));
        channels = exchange.channels().count();
        calls = exchange.calls().count();
    }
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    print({{QStringLiteral("events"), events}, {QStringLiteral("bytes"), bytes.size()},
        {QStringLiteral("parse_events_per_s"), double(events) / median(parsing)},
        {QStringLiteral("track_events_per_s"), double(events) / median(tracking)},
        {QStringLiteral("peak_rss_kib"), qint64(usage.ru_maxrss)},
        {QStringLiteral("channels_left"), qint64(channels)},
        {QStringLiteral("calls_left"), qint64(calls)}});
    emit ended(int(Exit::Done));
}
