// SPDX-License-Identifier: MIT
// How fast the window is with many people: bench_people [PEOPLE]. All of it runs against the same
// with a hundred people in the same run, on the offscreen platform.

#include "rows.h"
#include "ui/mainwindow.h"
#include "ui/panels/peoplepanel.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QScrollBar>

#include <algorithm>
#include <cstdio>

namespace {

using Status = pbx::Extension::Status;

constexpr int rounds = 9;

pbx::Extension somebody(int at, Status status)
{
    return rows::person(QString::number(20000 + at),
        QStringLiteral("%1 Person").arg(at * 7919 % 10007, 5, 10, QLatin1Char('0')), status);
}

/// The median of several rounds, in milliseconds.
template <typename Work>
double median(Work work)
{
    QList<double> times;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        work(round);
        times.append(double(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    return times[rounds / 2];
}

class Desk
{
public:
    explicit Desk(int people) : m_people(people)
    {
        m_window.setClock([] { return rows::at(0); });
        m_window.resize(1440, 900);
        m_window.showLink(rows::link(live::LinkState::Phase::Up));
        rows::News news;
        for (int at = 0; at < people; ++at)
            news << somebody(at, Status::Online);
        QElapsedTimer timer;
        timer.start();
        m_window.showBatch(news);
        m_filled = double(timer.nsecsElapsed()) / 1e6;
        m_window.show();
        paint();
    }

    double filled() const { return m_filled; }

    double page()
    {
        return median([this](int) { paint(); });
    }
    double scroll()
    {
        return median([this](int round) {
            view().verticalScrollBar()->setValue(
                (round + 1) * view().verticalScrollBar()->maximum() / (rounds + 1));
            paint();
        });
    }
    double layout()
    {
        return median([this](int) { view().doItemsLayout(); });
    }
    /// A key more or less in the field that narrows the pane, until it is painted.
    double keystroke()
    {
        auto *const filter = m_window.findChild<ui::PeoplePanel *>()->findChild<QLineEdit *>();
        const double time = median([&](int round) {
            filter->setText(round % 2 ? QStringLiteral("12") : QStringLiteral("1"));
            view().doItemsLayout();
            paint();
        });
        filter->clear();
        view().doItemsLayout();
        return time;
    }
    /// One frame of 16 ms in which so many people change, all of them in sight if they fit there.
    double frame(int updates)
    {
        view().verticalScrollBar()->setValue(0);
        const QModelIndexList seen = view().visibleRows();
        return median([&](int round) {
            rows::News news;
            for (int i = 0; i < updates; ++i) {
                const int at = seen[i % seen.size()]
                                   .data(models::ExtensionModel::NumberRole)
                                   .toString()
                                   .toInt()
                    - 20000;
                news << somebody(at, (i + round) % 2 ? Status::Busy : Status::Online);
            }
            m_window.showBatch(news);
            paint();
        });
    }

private:
    ui::TileView &view() { return *m_window.findChild<ui::PeoplePanel *>()->view(); }
    void paint() { view().viewport()->grab(); }

    int m_people;
    double m_filled = 0;
    ui::MainWindow m_window;
};

void tell(const char *what, double many, double few)
{
    std::printf("%-34s %8.2f ms   %8.2f ms   %6.1f x\n", what, many, few, many / few);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QElapsedTimer start;
    start.start();
    QApplication application(argc, argv);
    const int people = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 10000;
    Desk many(people);
    const double begun = double(start.nsecsElapsed()) / 1e6;
    Desk few(100);
    std::printf("%-34s %8d      %8d\n", "people", people, 100);
    tell("taking them over", many.filled(), few.filled());
    tell("painting a page", many.page(), few.page());
    tell("a step of scrolling", many.scroll(), few.scroll());
    tell("laying out", many.layout(), few.layout());
    tell("a key in the filter", many.keystroke(), few.keystroke());
    const double slow = many.frame(16);
    const double fast = many.frame(160);
    tell("a frame, 1,000 updates/s", slow, few.frame(16));
    tell("a frame, 10,000 updates/s", fast, few.frame(160));
    std::printf(
        "from main() to the first page %.0f ms; of a core at 60 frames/s: %.0f %% with 1,000, "
        "%.0f %% with 10,000 updates/s\n",
        begun, slow * 6, fast * 6);
    return 0;
}
