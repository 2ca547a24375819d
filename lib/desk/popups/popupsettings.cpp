// SPDX-License-Identifier: MIT
#include "desk/popups/popups.h"

#include <QCoreApplication>
#include <QSettings>

#include <algorithm>
#include <array>
#include <optional>

namespace desk {

namespace {

    using namespace Qt::Literals::StringLiterals;

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(Popups)
    };

    constexpr int maxEntries = 500;

    template <typename Value>
    struct Named {
        Value value;
        const char *name;
    };

    constexpr std::array whens{
        Named{PopupRules::When::Ringing, "ringing"}, Named{PopupRules::When::Answered, "answered"}};
    constexpr std::array sources{Named{Sources::Which::All, "all"},
        Named{Sources::Which::Mine, "mine"}, Named{Sources::Which::Named, "named"},
        Named{Sources::Which::None, "none"}};
    constexpr std::array manners{Named{PopupLook::Manner::Window, "window"},
        Named{PopupLook::Manner::Notification, "notification"},
        Named{PopupLook::Manner::Both, "both"}};
    constexpr std::array corners{Named{PopupLook::Corner::BottomRight, "bottomRight"},
        Named{PopupLook::Corner::BottomLeft, "bottomLeft"},
        Named{PopupLook::Corner::TopRight, "topRight"},
        Named{PopupLook::Corner::TopLeft, "topLeft"}};
    constexpr std::array screens{Named{PopupLook::Screen::Primary, "primary"},
        Named{PopupLook::Screen::Panel, "panel"}, Named{PopupLook::Screen::Named, "named"}};
    constexpr std::array days{Named{Qt::Monday, "mo"}, Named{Qt::Tuesday, "tu"},
        Named{Qt::Wednesday, "we"}, Named{Qt::Thursday, "th"}, Named{Qt::Friday, "fr"},
        Named{Qt::Saturday, "sa"}, Named{Qt::Sunday, "su"}};

    template <typename Table, typename Value>
    QString nameIn(const Table &table, Value value)
    {
        return QLatin1String(
            std::ranges::find(table, value, [](const auto &entry) { return entry.value; })->name);
    }

    /// Reads what stands below `popups/`, and notes what is not usable.
    class Reader
    {
    public:
        Reader(QSettings &settings, QStringList &problems)
            : m_settings(settings), m_problems(problems)
        {
        }

        /// An INI value with a comma in it is read as a list.
        QString text(const QString &key) const
        {
            const QVariant value = m_settings.value(key);
            const bool isList = value.typeId() == QMetaType::QStringList;
            return (isList ? value.toStringList().join(u',') : value.toString()).trimmed();
        }
        QStringList list(const QString &key) const { return m_settings.value(key).toStringList(); }
        bool has(const QString &key) const { return m_settings.contains(key); }

        void flag(const QString &key, bool &value)
        {
            const QString given = text(key);
            if (given == u"true"_s || given == u"false"_s)
                value = given == u"true"_s;
            else if (!given.isEmpty())
                complain(key, given);
        }
        void count(const QString &key, int most, int &value)
        {
            const QString given = text(key);
            bool isNumber = false;
            const int number = given.toInt(&isNumber);
            if (isNumber && number >= 0 && number <= most)
                value = number;
            else if (!given.isEmpty())
                complain(key, given);
        }
        template <typename Table, typename Value>
        void choice(const QString &key, const Table &table, Value &value)
        {
            const QString given = text(key);
            const auto found = std::ranges::find_if(
                table, [&](const auto &entry) { return given == QLatin1String(entry.name); });
            if (found != table.end())
                value = found->value;
            else if (!given.isEmpty())
                complain(key, given);
        }
        void lines(const QString &key, QStringList &value)
        {
            QStringList given = list(key).mid(0, maxEntries);
            for (QString &line : given)
                line = line.trimmed();
            given.removeAll(QString());
            value = given;
        }
        void complain(const QString &key, const QString &given)
        {
            m_problems
                += Words::tr("\"%1\" is not usable as the pop-ups' setting %2 and is left out.")
                       .arg(given.left(40), key);
        }
        QSettings &settings() { return m_settings; }

    private:
        QSettings &m_settings;
        QStringList &m_problems;
    };

    std::optional<QuietHours> quietHours(
        const QString &names, const QString &from, const QString &until)
    {
        QuietHours hours{.from = QTime::fromString(from, u"HH:mm"_s),
            .until = QTime::fromString(until, u"HH:mm"_s)};
        for (const QString &name : names.split(u' ', Qt::SkipEmptyParts)) {
            const auto day = std::ranges::find_if(
                days, [&](const auto &entry) { return name == QLatin1String(entry.name); });
            if (day == days.end())
                return std::nullopt;
            hours.days.append(day->value);
        }
        const bool isUsable
            = hours.from.isValid() && hours.until.isValid() && !hours.days.isEmpty();
        return isUsable ? std::optional(hours) : std::nullopt;
    }

    void readQuietHours(Reader &reader, QList<QuietHours> &all)
    {
        QSettings &settings = reader.settings();
        const int count = std::min(settings.beginReadArray(u"quietHours"_s), maxEntries);
        for (int i = 0; i < count; ++i) {
            settings.setArrayIndex(i);
            const QStringList parts{
                reader.text(u"days"_s), reader.text(u"from"_s), reader.text(u"until"_s)};
            if (const auto hours = quietHours(parts[0], parts[1], parts[2]))
                all.append(*hours);
            else
                reader.complain(u"quietHours"_s, parts.join(u' '));
        }
        settings.endArray();
    }

    void readSounds(Reader &reader, PopupSounds &sounds)
    {
        if (reader.has(u"sound"_s))
            sounds.normal = reader.text(u"sound"_s);
        reader.flag(u"soundRepeats"_s, sounds.isRepeated);
        reader.count(u"volume"_s, 100, sounds.volume);
        QSettings &settings = reader.settings();
        const int count = std::min(settings.beginReadArray(u"queueSounds"_s), maxEntries);
        for (int i = 0; i < count; ++i) {
            settings.setArrayIndex(i);
            if (const QString queue = reader.text(u"queue"_s); !queue.isEmpty())
                sounds.ofQueues.insert(queue, reader.text(u"sound"_s));
        }
        settings.endArray();
    }

    void readRules(Reader &reader, PopupRules &rules)
    {
        reader.flag(u"on"_s, rules.isOn);
        reader.choice(u"when"_s, whens, rules.when);
        reader.flag(u"outsideOnly"_s, rules.isOutsideOnly);
        reader.flag(u"direct"_s, rules.hasDirect);
        reader.choice(u"queues"_s, sources, rules.queues.which);
        reader.lines(u"queueNames"_s, rules.queues.names);
        reader.choice(u"groups"_s, sources, rules.groups.which);
        reader.lines(u"groupNames"_s, rules.groups.names);
        reader.flag(u"numberless"_s, rules.hasNumberless);
        reader.count(u"fewestDigits"_s, 20, rules.fewestDigits);
        reader.lines(u"ignored"_s, rules.ignored);
        reader.lines(u"always"_s, rules.always);
        reader.flag(u"quietOnDoNotDisturb"_s, rules.isQuietOnDoNotDisturb);
        readQuietHours(reader, rules.quietHours);
    }

    void writeRules(QSettings &settings, const PopupRules &rules)
    {
        settings.setValue(u"on"_s, rules.isOn);
        settings.setValue(u"when"_s, nameIn(whens, rules.when));
        settings.setValue(u"outsideOnly"_s, rules.isOutsideOnly);
        settings.setValue(u"direct"_s, rules.hasDirect);
        settings.setValue(u"queues"_s, nameIn(sources, rules.queues.which));
        settings.setValue(u"queueNames"_s, rules.queues.names);
        settings.setValue(u"groups"_s, nameIn(sources, rules.groups.which));
        settings.setValue(u"groupNames"_s, rules.groups.names);
        settings.setValue(u"numberless"_s, rules.hasNumberless);
        settings.setValue(u"fewestDigits"_s, rules.fewestDigits);
        settings.setValue(u"ignored"_s, rules.ignored);
        settings.setValue(u"always"_s, rules.always);
        settings.setValue(u"quietOnDoNotDisturb"_s, rules.isQuietOnDoNotDisturb);
        settings.beginWriteArray(u"quietHours"_s, int(rules.quietHours.size()));
        for (int i = 0; i < rules.quietHours.size(); ++i) {
            const QuietHours &hours = rules.quietHours[i];
            QStringList names;
            for (const Qt::DayOfWeek day : hours.days)
                names += nameIn(days, day);
            settings.setArrayIndex(i);
            settings.setValue(u"days"_s, names.join(u' '));
            settings.setValue(u"from"_s, hours.from.toString(u"HH:mm"_s));
            settings.setValue(u"until"_s, hours.until.toString(u"HH:mm"_s));
        }
        settings.endArray();
    }

    void writeSounds(QSettings &settings, const PopupSounds &sounds)
    {
        settings.setValue(u"sound"_s, sounds.normal);
        settings.setValue(u"soundRepeats"_s, sounds.isRepeated);
        settings.setValue(u"volume"_s, sounds.volume);
        settings.beginWriteArray(u"queueSounds"_s, int(sounds.ofQueues.size()));
        int i = 0;
        for (auto queue = sounds.ofQueues.begin(); queue != sounds.ofQueues.end(); ++queue) {
            settings.setArrayIndex(i++);
            settings.setValue(u"queue"_s, queue.key());
            settings.setValue(u"sound"_s, queue.value());
        }
        settings.endArray();
    }

} // namespace

void read(QSettings &settings, Popups &popups, QStringList &problems)
{
    settings.beginGroup(u"popups"_s);
    Reader reader(settings, problems);
    readRules(reader, popups.rules);
    reader.choice(u"manner"_s, manners, popups.look.manner);
    reader.choice(u"corner"_s, corners, popups.look.corner);
    reader.choice(u"screen"_s, screens, popups.look.screen);
    popups.look.screenName = reader.text(u"screenName"_s);
    readSounds(reader, popups.sounds);
    settings.endGroup();
}

void write(QSettings &settings, const Popups &popups)
{
    settings.remove(u"popups"_s);
    settings.beginGroup(u"popups"_s);
    writeRules(settings, popups.rules);
    settings.setValue(u"manner"_s, nameIn(manners, popups.look.manner));
    settings.setValue(u"corner"_s, nameIn(corners, popups.look.corner));
    settings.setValue(u"screen"_s, nameIn(screens, popups.look.screen));
    settings.setValue(u"screenName"_s, popups.look.screenName);
    writeSounds(settings, popups.sounds);
    settings.endGroup();
}

} // namespace desk
