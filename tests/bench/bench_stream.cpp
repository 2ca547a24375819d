// SPDX-License-Identifier: MIT
#include "ami/parser.h"
#include "busyday.h"
#include "pbx/exchange.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <functional>

/// bench_stream [FILE|CALLS] [REPEAT]: how long a manager stream takes to parse, and to parse and
/// track, beside the floor: looking once at every line end and every colon. The three take turns
/// within one run, so that their ratios hold on a busy machine, too. Without a FILE the stream is
/// made up of so many calls.
namespace {

using Clock = std::chrono::steady_clock;

constexpr int batchEvery = 4096; // events; about 3 ms of a flood
constexpr qsizetype pieceSize = 64 * 1024; // as a socket gives them

std::size_t lookAtAll(const QByteArray &bytes)
{
    std::size_t colons = 0;
    const char *at = bytes.constData();
    const char *const end = at + bytes.size();
    while (const void *found = std::memchr(at, '\n', std::size_t(end - at))) {
        const char *const feed = static_cast<const char *>(found);
        if (feed - at > 1 && std::memchr(at, ':', std::size_t(feed - at)))
            ++colons;
        at = feed + 1;
    }
    return colons;
}

template <typename Visitor>
std::size_t parse(const QByteArray &bytes, Visitor visit)
{
    ami::Parser parser;
    std::size_t events = 0;
    for (qsizetype at = 0; at < bytes.size(); at += pieceSize) {
        const qsizetype size = std::min(pieceSize, bytes.size() - at);
        parser.append({bytes.constData() + at, std::size_t(size)});
        if (at == 0)
            static_cast<void>(parser.takeLine());
        while (const auto message = parser.next()) {
            if (message->kind() != ami::Message::Kind::Event)
                continue;
            ++events;
            visit(*message);
        }
    }
    return events;
}

std::size_t track(const QByteArray &bytes)
{
    pbx::Exchange exchange(QStringLiteral("bench"));
    ami::Event event;
    int untaken = 0;
    const std::size_t events = parse(bytes, [&](const ami::Message &message) {
        ami::decode(message, event);
        exchange.apply(event, {});
        if (++untaken < batchEvery)
            return;
        untaken = 0;
        exchange.takeBatch();
    });
    exchange.takeBatch();
    return events;
}

QByteArray stream(const char *argument)
{
    bool isNumber = false;
    const int calls = QByteArray(argument).toInt(&isNumber);
    if (isNumber)
        return calls > 0 ? busyDay(calls) : QByteArray();
    QFile file(QString::fromLocal8Bit(argument));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

double seconds(const std::function<void()> &what)
{
    const auto start = Clock::now();
    what();
    return std::chrono::duration<double>(Clock::now() - start).count();
}

double median(std::vector<double> values)
{
    std::ranges::nth_element(values, values.begin() + std::ptrdiff_t(values.size() / 2));
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    const int repeat = argc > 2 ? std::max(1, std::atoi(argv[2])) : 7;
    const QByteArray bytes = stream(argc > 1 ? argv[1] : "20000");
    if (bytes.isEmpty()) {
        std::fprintf(stderr, "%s: no manager stream, and no number of calls\n", argv[1]);
        return 2;
    }
    std::size_t events = 0, colons = 0;
    std::vector<double> floor, parsing, tracking;
    for (int pass = 0; pass < repeat; ++pass) {
        floor.push_back(seconds([&] { colons = lookAtAll(bytes); }));
        parsing.push_back(seconds([&] { events = parse(bytes, [](const ami::Message &) {}); }));
        tracking.push_back(seconds([&] { events = track(bytes); }));
    }
    const QJsonObject result{{QStringLiteral("events"), qint64(events)},
        {QStringLiteral("bytes"), qint64(bytes.size())}, {QStringLiteral("colons"), qint64(colons)},
        {QStringLiteral("floor_events_per_s"), double(events) / median(floor)},
        {QStringLiteral("parse_events_per_s"), double(events) / median(parsing)},
        {QStringLiteral("track_events_per_s"), double(events) / median(tracking)},
        {QStringLiteral("parse_to_floor"), median(parsing) / median(floor)},
        {QStringLiteral("track_to_floor"), median(tracking) / median(floor)}};
    std::puts(QJsonDocument(result).toJson(QJsonDocument::Indented).constData());
    return 0;
}
