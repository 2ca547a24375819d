// SPDX-License-Identifier: MIT
#include "desk/desktop/openwindows.h"

#include <QSettings>

#include <algorithm>
#include <array>

namespace desk {

namespace {

    using namespace Qt::Literals::StringLiterals;
    using Kind = OpenWindow::Kind;

    struct KindName {
        Kind kind;
        QLatin1String name;
    };
    constexpr std::array kinds{
        KindName{Kind::Wallboard, QLatin1String("wallboard")},
        KindName{Kind::Callbacks, QLatin1String("callbacks")},
        KindName{Kind::Contacts, QLatin1String("contacts")},
    };
    constexpr int farthest = 100'000; ///< pixels; no desktop is that wide

    bool isUsable(const QRect &place)
    {
        return place.width() > 0 && place.height() > 0 && std::abs(place.x()) < farthest
            && std::abs(place.y()) < farthest && place.width() < farthest
            && place.height() < farthest;
    }

    /// `10 20 800 600`; empty for what is none.
    QRect placeIn(const QString &text)
    {
        std::array<int, 4> numbers{};
        const QStringList parts = text.split(u' ');
        if (parts.size() != qsizetype(numbers.size()))
            return {};
        for (std::size_t at = 0; at < numbers.size(); ++at) {
            bool isNumber = false;
            numbers[at] = parts[qsizetype(at)].toInt(&isNumber);
            if (!isNumber)
                return {};
        }
        const QRect place(numbers[0], numbers[1], numbers[2], numbers[3]);
        return isUsable(place) ? place : QRect();
    }

    QString textOf(const QRect &place)
    {
        return u"%1 %2 %3 %4"_s.arg(place.x())
            .arg(place.y())
            .arg(place.width())
            .arg(place.height());
    }

} // namespace

QList<OpenWindow> readOpenWindows(QSettings &settings)
{
    QList<OpenWindow> windows;
    const int count = std::min(settings.beginReadArray(u"windows"_s), int(kinds.size()));
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        const auto known
            = std::ranges::find(kinds, settings.value(u"window"_s).toString(), &KindName::name);
        if (known == kinds.end()
            || std::ranges::find(windows, known->kind, &OpenWindow::kind) != windows.end())
            continue;
        windows.append({known->kind, settings.value(u"screen"_s).toString(),
            placeIn(settings.value(u"place"_s).toString()),
            settings.value(u"fullScreen"_s).toBool()});
    }
    settings.endArray();
    return windows;
}

void writeOpenWindows(QSettings &settings, const QList<OpenWindow> &windows)
{
    settings.remove(u"windows"_s);
    settings.beginWriteArray(u"windows"_s, int(windows.size()));
    for (int i = 0; i < windows.size(); ++i) {
        const OpenWindow &window = windows[i];
        settings.setArrayIndex(i);
        settings.setValue(
            u"window"_s, QString(std::ranges::find(kinds, window.kind, &KindName::kind)->name));
        settings.setValue(u"screen"_s, window.screen);
        settings.setValue(u"place"_s, textOf(window.place));
        settings.setValue(u"fullScreen"_s, window.isFullScreen);
    }
    settings.endArray();
}

QRect placeWithin(const QRect &available, const QRect &place, QSize usual)
{
    QRect found(
        place.topLeft(), (place.isEmpty() ? usual : place.size()).boundedTo(available.size()));
    if (place.isEmpty())
        found.moveCenter(available.center());
    found.moveRight(std::min(found.right(), available.right()));
    found.moveBottom(std::min(found.bottom(), available.bottom()));
    found.moveLeft(std::max(found.left(), available.left()));
    found.moveTop(std::max(found.top(), available.top()));
    return found;
}

} // namespace desk
