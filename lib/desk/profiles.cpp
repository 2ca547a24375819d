// SPDX-License-Identifier: MIT
#include "desk/profiles.h"

#include "desk/numbers/numbering.h"
#include "desk/provisioning.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>
#include <array>

namespace desk {

namespace {

    using namespace Qt::Literals::StringLiterals;

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(Profiles)
    };

    constexpr int maxEntries = 500;

    struct ThemeName {
        Profile::Theme theme;
        QLatin1String name;
    };
    constexpr std::array themes{
        ThemeName{Profile::Theme::System, QLatin1String("system")},
        ThemeName{Profile::Theme::Light, QLatin1String("light")},
        ThemeName{Profile::Theme::Dark, QLatin1String("dark")},
        ThemeName{Profile::Theme::HighContrast, QLatin1String("high-contrast")},
        ThemeName{Profile::Theme::HighContrastDark, QLatin1String("high-contrast-dark")},
    };

    /// An INI value with a comma in it is read as a list.
    QString text(const QSettings &settings, const QString &key)
    {
        return settings.value(key).toStringList().join(u',').trimmed();
    }

    bool isFingerprint(const QString &pin)
    {
        const auto isHex
            = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); };
        return pin.size() == 64 && std::ranges::all_of(pin, isHex);
    }

    void readServers(QSettings &settings, Profiles::Loaded &loaded)
    {
        const int count = std::min(settings.beginReadArray(u"servers"_s), maxEntries);
        for (int i = 0; i < count; ++i) {
            settings.setArrayIndex(i);
            const auto address = ami::ServerAddress::parse(text(settings, u"url"_s));
            if (!address) {
                loaded.problems += Words::tr("Server %1 is left out: %2")
                                       .arg(QString::number(i + 1), address.error());
                continue;
            }
            Server server{
                *address, text(settings, u"caFile"_s), {}, text(settings, u"title"_s).left(40)};
            const QString pin = text(settings, u"pin"_s).toLower();
            if (pin.isEmpty() || isFingerprint(pin))
                server.pin = pin.toLatin1();
            else
                loaded.problems += Words::tr("The pinned key of %1 is no SHA-256 in hex and is "
                                             "left out; the certificate is checked instead.")
                                       .arg(address->name());
            loaded.profile.servers.append(server);
        }
        settings.endArray();
    }

    void readFavourites(QSettings &settings, Profile &profile)
    {
        const int count = std::min(settings.beginReadArray(u"favourites"_s), maxEntries);
        for (int i = 0; i < count; ++i) {
            settings.setArrayIndex(i);
            const ExtensionId favourite{text(settings, u"server"_s), text(settings, u"number"_s)};
            if (!favourite.number.isEmpty() && !profile.favourites.contains(favourite))
                profile.favourites.append(favourite);
        }
        settings.endArray();
    }

    void readDesk(const QSettings &settings, Profiles::Loaded &loaded)
    {
        Profile &profile = loaded.profile;
        profile.own = {text(settings, u"desk/ownServer"_s), text(settings, u"desk/ownExtension"_s)};
        profile.ownDevice = text(settings, u"desk/ownDevice"_s);
        profile.context = text(settings, u"desk/context"_s);
        profile.mobile = text(settings, u"desk/mobile"_s);
        profile.language = text(settings, u"desk/language"_s);
        profile.dialect = text(settings, u"desk/dialect"_s);
        const QString theme = text(settings, u"desk/theme"_s);
        if (const auto known = themeNamed(theme))
            profile.theme = *known;
        else if (!theme.isEmpty())
            loaded.problems
                += Words::tr("There is no theme \"%1\"; the system's is used.").arg(theme.left(40));
    }

    /// Rules that cannot be used are kept all the same: their owner may mend them.
    void readRewrites(QSettings &settings, Profiles::Loaded &loaded)
    {
        const int count = settings.beginReadArray(u"rewrites"_s);
        if (count > maxEntries) {
            loaded.problems += Words::tr("Of %1 number rules only the first %2 are read.")
                                   .arg(QString::number(count), QString::number(maxEntries));
        }
        for (int i = 0; i < std::min(count, maxEntries); ++i) {
            settings.setArrayIndex(i);
            loaded.profile.numberRules.rewrites.append({text(settings, u"name"_s),
                text(settings, u"pattern"_s), text(settings, u"replacement"_s)});
        }
        settings.endArray();
    }

    void readNumberRules(QSettings &settings, Profiles::Loaded &loaded)
    {
        NumberRules &rules = loaded.profile.numberRules;
        rules.country = text(settings, u"desk/country"_s);
        rules.areaCode = text(settings, u"desk/areaCode"_s);
        rules.ownNumber = text(settings, u"desk/ownNumber"_s);
        rules.outsidePrefix = text(settings, u"desk/outsidePrefix"_s);
        rules.internationalPrefix = text(settings, u"desk/internationalPrefix"_s);
        const auto longest = settings.value(u"desk/longestInternal"_s);
        bool isNumber = false;
        const int digits = longest.toInt(&isNumber);
        if (isNumber && digits >= 0 && digits <= 20)
            rules.longestInternal = digits;
        else if (longest.isValid())
            loaded.problems += Words::tr("The longest internal number must have 0 to 20 digits; "
                                         "%1 is assumed.")
                                   .arg(rules.longestInternal);
        readRewrites(settings, loaded);
        loaded.problems += Numbering(rules).problems();
    }

    void writeServers(QSettings &settings, const QList<Server> &servers)
    {
        settings.remove(u"servers"_s);
        settings.beginWriteArray(u"servers"_s, int(servers.size()));
        for (int i = 0; i < servers.size(); ++i) {
            settings.setArrayIndex(i);
            settings.setValue(u"url"_s, servers[i].address.url());
            settings.setValue(u"title"_s, servers[i].title);
            settings.setValue(u"caFile"_s, servers[i].caFile);
            settings.setValue(u"pin"_s, QString::fromLatin1(servers[i].pin));
        }
        settings.endArray();
    }

    void writeFavourites(QSettings &settings, const QList<ExtensionId> &favourites)
    {
        settings.remove(u"favourites"_s);
        settings.beginWriteArray(u"favourites"_s, int(favourites.size()));
        for (int i = 0; i < favourites.size(); ++i) {
            settings.setArrayIndex(i);
            settings.setValue(u"server"_s, favourites[i].server);
            settings.setValue(u"number"_s, favourites[i].number);
        }
        settings.endArray();
    }

    void writeNumberRules(QSettings &settings, const NumberRules &rules)
    {
        settings.setValue(u"desk/country"_s, rules.country);
        settings.setValue(u"desk/areaCode"_s, rules.areaCode);
        settings.setValue(u"desk/ownNumber"_s, rules.ownNumber);
        settings.setValue(u"desk/outsidePrefix"_s, rules.outsidePrefix);
        settings.setValue(u"desk/internationalPrefix"_s, rules.internationalPrefix);
        settings.setValue(u"desk/longestInternal"_s, rules.longestInternal);
        settings.remove(u"rewrites"_s);
        settings.beginWriteArray(u"rewrites"_s, int(rules.rewrites.size()));
        for (int i = 0; i < rules.rewrites.size(); ++i) {
            settings.setArrayIndex(i);
            settings.setValue(u"name"_s, rules.rewrites[i].name);
            settings.setValue(u"pattern"_s, rules.rewrites[i].pattern);
            settings.setValue(u"replacement"_s, rules.rewrites[i].replacement);
        }
        settings.endArray();
    }

    void writeDesk(QSettings &settings, const Profile &profile)
    {
        settings.setValue(u"desk/ownServer"_s, profile.own.server);
        settings.setValue(u"desk/ownExtension"_s, profile.own.number);
        settings.setValue(u"desk/ownDevice"_s, profile.ownDevice);
        settings.setValue(u"desk/context"_s, profile.context);
        settings.setValue(u"desk/mobile"_s, profile.mobile);
        settings.setValue(u"desk/language"_s, profile.language);
        settings.setValue(u"desk/dialect"_s, profile.dialect);
        settings.setValue(u"desk/theme"_s, nameOf(profile.theme));
    }

} // namespace

std::optional<Profile::Theme> themeNamed(const QString &name)
{
    const auto found = std::ranges::find(themes, name, &ThemeName::name);
    return found == themes.end() ? std::nullopt : std::optional(found->theme);
}

QString nameOf(Profile::Theme theme)
{
    return std::ranges::find(themes, theme, &ThemeName::theme)->name;
}

Profiles::Profiles(QString folder)
    : m_folder(std::move(folder)), m_provisioning(std::make_unique<Provisioning>())
{
}

Profiles::~Profiles() = default;

void Profiles::setProvisioning(const Provisioning &provisioning) { *m_provisioning = provisioning; }

QString Profiles::standardFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + u"/cordboard"_s;
}

bool Profiles::isName(const QString &name)
{
    const auto good
        = [](QChar c) { return c.isLetterOrNumber() || c == u' ' || c == u'_' || c == u'-'; };
    return !name.isEmpty() && name.size() <= 40 && std::ranges::all_of(name, good)
        && name.trimmed() == name;
}

bool Profiles::has(const QString &name) const
{
    return isName(name) && QFileInfo::exists(path(name));
}

QStringList Profiles::names() const
{
    QStringList names;
    const QDir folder(m_folder + u"/profiles"_s);
    for (const QFileInfo &file : folder.entryInfoList({u"*.ini"_s}, QDir::Files, QDir::Name)) {
        if (isName(file.completeBaseName()))
            names.append(file.completeBaseName());
    }
    return names;
}

Profiles::Loaded Profiles::load(const QString &name) const
{
    KeptValues own;
    QStringList problems;
    if (has(name)) {
        own = KeptValues::ofFile(path(name));
        const QSettings settings(path(name), QSettings::IniFormat);
        const bool isReadable = QFileInfo(path(name)).isReadable();
        if (!isReadable || settings.status() != QSettings::NoError)
            problems += Words::tr("The settings in %1 cannot be read in full.").arg(path(name));
    }
    Loaded loaded = m_provisioning->around(own).profile();
    loaded.profile.name = name;
    loaded.problems = problems + loaded.problems;
    return loaded;
}

Profiles::Loaded Profiles::profileIn(QSettings &settings)
{
    Loaded loaded;
    readServers(settings, loaded);
    readDesk(settings, loaded);
    readNumberRules(settings, loaded);
    readFavourites(settings, loaded.profile);
    read(settings, loaded.profile.queueRules, loaded.problems);
    read(settings, loaded.profile.keyChoices, loaded.problems);
    read(settings, loaded.profile.gracePeriods, loaded.problems);
    read(settings, loaded.profile.popups, loaded.problems);
    read(settings, loaded.profile.callerPages, loaded.problems);
    read(settings, loaded.profile.historyRules, loaded.problems);
    read(settings, loaded.profile.looks, loaded.problems);
    read(settings, loaded.profile.role, loaded.problems);
    read(settings, loaded.profile.directories, loaded.problems);
    read(settings, loaded.profile.people, loaded.problems);
    read(settings, loaded.profile.desktop, loaded.problems);
    return loaded;
}

QString Profiles::save(const Profile &profile) const
{
    if (!isName(profile.name))
        return Words::tr("\"%1\" is no name for a profile: letters, digits, spaces, _ and - only.")
            .arg(profile.name.left(60));
    const KeptValues own = KeptValues::ofFile(path(profile.name));
    return m_provisioning->within(own.with(profile), own).writeTo(path(profile.name));
}

void Profiles::put(const Profile &profile, QSettings &settings)
{
    writeServers(settings, profile.servers);
    writeDesk(settings, profile);
    writeNumberRules(settings, profile.numberRules);
    writeFavourites(settings, profile.favourites);
    write(settings, profile.queueRules);
    write(settings, profile.keyChoices);
    write(settings, profile.gracePeriods);
    write(settings, profile.popups);
    write(settings, profile.callerPages);
    write(settings, profile.historyRules);
    write(settings, profile.looks);
    write(settings, profile.role);
    write(settings, profile.directories);
    write(settings, profile.people);
    write(settings, profile.desktop);
}

QString Profiles::rename(const QString &name, const QString &newName) const
{
    if (const QString problem = problemOfName(newName); !problem.isEmpty())
        return problem;
    const bool wasLast = last() == name;
    if (!QFile::rename(path(name), path(newName)))
        return Words::tr("The profile could not be renamed in %1.").arg(m_folder);
    if (wasLast)
        setLast(newName);
    return {};
}

QString Profiles::copy(const QString &name, const QString &newName) const
{
    if (const QString problem = problemOfName(newName); !problem.isEmpty())
        return problem;
    if (!has(name) || QFile::copy(path(name), path(newName)))
        return has(newName) ? QString() : save({.name = newName});
    return Words::tr("The profile could not be copied in %1.").arg(m_folder);
}

QString Profiles::remove(const QString &name) const
{
    if (!has(name))
        return {};
    if (names().size() < 2)
        return Words::tr("The last profile stays: a desk has to have one.");
    if (QFile::remove(path(name)))
        return {};
    return Words::tr("The profile could not be removed from %1.").arg(m_folder);
}

/// Why there cannot be a new one of that name.
QString Profiles::problemOfName(const QString &name) const
{
    if (!isName(name))
        return Words::tr("\"%1\" is no name for a profile: letters, digits, spaces, _ and - only.")
            .arg(name.left(60));
    return has(name) ? Words::tr("There is a profile \"%1\" already.").arg(name) : QString();
}

QString Profiles::last() const
{
    const QString name = text(QSettings(generalPath(), QSettings::IniFormat), u"lastProfile"_s);
    return has(name) ? name : QString();
}

void Profiles::setLast(const QString &name) const
{
    QSettings(generalPath(), QSettings::IniFormat).setValue(u"lastProfile"_s, name);
}

QByteArray Profiles::layout() const
{
    return QSettings(generalPath(), QSettings::IniFormat).value(u"layout"_s).toByteArray();
}

void Profiles::setLayout(const QByteArray &layout) const
{
    QSettings(generalPath(), QSettings::IniFormat).setValue(u"layout"_s, layout);
}

QList<OpenWindow> Profiles::openWindows() const
{
    QSettings settings(generalPath(), QSettings::IniFormat);
    return readOpenWindows(settings);
}

void Profiles::setOpenWindows(const QList<OpenWindow> &windows) const
{
    QSettings settings(generalPath(), QSettings::IniFormat);
    writeOpenWindows(settings, windows);
}

QString Profiles::path(const QString &name) const
{
    return m_folder + u"/profiles/"_s + name + u".ini"_s;
}

QString Profiles::generalPath() const { return m_folder + u"/cordboard.ini"_s; }

} // namespace desk
