// SPDX-License-Identifier: MIT
#include "wallboardpictures.h"

#include "desk/queues/callbacks.h"
#include "desk/queues/queuedays.h"
#include "gallery.h"
#include "office.h"
#include "rows.h"
#include "ui/callbacks/callbackswindow.h"
#include "ui/mainwindow.h"
#include "ui/wallboard/wallboard.h"

using namespace Qt::Literals::StringLiterals;

namespace {

/// A day until 10:42 that was busy at nine.
desk::QueueDay day(const QString &queue, int busiest)
{
    desk::QueueDay day{.id = {rows::here, queue}, .date = desk::dateOf(rows::at(0))};
    day.from = desk::midnightOf(day.date);
    for (int quarter = 30; quarter < 43; ++quarter) {
        const int calls = std::max(1, busiest - std::abs(37 - quarter) * busiest / 9);
        desk::QueueCount &count = day.quarters[std::size_t(quarter)];
        count.abandoned = quarter % 4 == 1 ? 1 : 0;
        count.answered = calls;
        count.rated = calls + count.abandoned;
        count.inTime = calls - (quarter % 3 == 0 ? calls / 4 : 0);
        count.waitSeconds = calls * 11;
        day.counted += count;
    }
    day.completed = day.counted.answered;
    day.talkSeconds = day.completed * 170;
    return day;
}

pbx::Queue busy()
{
    pbx::Queue queue{.name = u"orders"_s, .serviceLevel = 20};
    for (int i = 1; i <= 7; ++i)
        queue.callers.append(rows::waiting(i, QString::number(i), u"Caller"_s, -200 + 20 * i));
    queue.members = {rows::member(u"101"_s, u"Julia Becker"_s, pbx::DeviceState::InUse),
        rows::member(u"102"_s, u"Bob Keller"_s, pbx::DeviceState::Ringing)};
    return queue;
}

void fill(desk::QueueDays &days)
{
    days.setLink(rows::here, true);
    days.restore({day(u"support"_s, 11), day(u"sales"_s, 6), day(u"orders"_s, 14)});
    rows::News news;
    news << busy();
    days.review(news, rows::at(0));
    days.review(office::morning(), rows::at(0));
}

void hangWall(
    const Gallery &gallery, ui::MainWindow &window, const QSize &size, const QString &name)
{
    desk::QueueDays days;
    fill(days);
    ui::Wallboard wall(window.look(), window.theme(), days);
    wall.setCallbacks(3);
    wall.resize(size);
    gallery.hang(wall, name);
}

QList<desk::Callback> missed()
{
    return {{.server = rows::here,
                .queue = u"support"_s,
                .number = u"+49 30 1234567"_s,
                .name = u"Acme GmbH"_s,
                .match = u"+49301234567"_s,
                .when = rows::at(-300),
                .waitedSeconds = 107},
        {.server = rows::here,
            .queue = u"sales"_s,
            .number = u"+44 20 7946 0000"_s,
            .match = u"+442079460000"_s,
            .when = rows::at(-4000),
            .waitedSeconds = 48,
            .times = 3,
            .note = u"asked for the price list"_s}};
}

} // namespace

void hangWallboards(const Gallery &gallery)
{
    const auto window = gallery.window({1440, 900});
    hangWall(gallery, *window, {1920, 1080}, u"wallboard"_s);
    hangWall(gallery, *window, {420, 800}, u"wallboard-narrow"_s);
    desk::Callbacks callbacks;
    callbacks.restore(missed());
    ui::CallbacksWindow list(window->look(), callbacks, window.get());
    gallery.hang(list, u"callbacks"_s);
}
