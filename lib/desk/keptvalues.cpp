// SPDX-License-Identifier: MIT
#include "desk/keptvalues.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSettings>

#include <algorithm>
#include <atomic>

namespace desk {

namespace {

    using namespace Qt::Literals::StringLiterals;

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(KeptValues)
    };

    /// Sections read and write QSettings. These are never written to a disk, which would be waited
    /// for: among the program's own resources nothing can be.
    class Scratch : public QSettings
    {
    public:
        Scratch() : QSettings(freshPath(), QSettings::IniFormat) { }

    private:
        static QString freshPath()
        {
            static std::atomic<int> number; // those of one name would share what is in them
            return u":/cordboard-scratch/%1.ini"_s.arg(++number);
        }
    };

    bool isIndex(QStringView part)
    {
        return !part.isEmpty() && std::ranges::all_of(part, [](QChar c) { return c.isDigit(); });
    }

    QString textOf(const QJsonValue &value)
    {
        if (value.isBool())
            return value.toBool() ? u"true"_s : u"false"_s;
        return value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : value.toString();
    }

    void insert(QJsonObject &object, const QString &key, const QJsonValue &value)
    {
        const qsizetype slash = key.indexOf(u'/');
        if (slash < 0) {
            object.insert(key, value);
            return;
        }
        const QString group = key.left(slash);
        QJsonObject inner = object.value(group).toObject();
        insert(inner, key.mid(slash + 1), value);
        object.insert(group, inner);
    }

    /// An empty list does not say what it is a list of.
    bool isListOfRows(const QString &key)
    {
        return KeptValues::of({}).values().contains(key + u"/size");
    }

    QJsonValue jsonOf(const QStringList &value)
    {
        return value.size() == 1 ? QJsonValue(value.constFirst())
                                 : QJsonValue(QJsonArray::fromStringList(value));
    }

} // namespace

QString KeptValues::settingOf(const QString &key)
{
    const QStringList parts = key.split(u'/');
    for (qsizetype i = 1; i < parts.size(); ++i) {
        if (isIndex(parts[i]) || (i == parts.size() - 1 && parts[i] == u"size"))
            return parts.mid(0, i).join(u'/');
    }
    return key;
}

KeptValues KeptValues::of(const Profile &profile) { return KeptValues().with(profile); }

KeptValues KeptValues::with(const Profile &profile) const
{
    Scratch settings;
    writeTo(settings);
    Profiles::put(profile, settings);
    return ofSettings(settings);
}

KeptValues KeptValues::ofFile(const QString &path)
{
    return ofSettings(QSettings(path, QSettings::IniFormat));
}

KeptValues KeptValues::ofSettings(const QSettings &settings)
{
    KeptValues values;
    for (const QString &key : settings.allKeys()) {
        const QVariant value = settings.value(key);
        const bool isList = value.typeId() == QMetaType::QStringList;
        values.m_values.insert(key,
            isList                ? value.toStringList()
                : value.isValid() ? QStringList{value.toString()}
                                  : QStringList{});
    }
    return values;
}

KeptValues KeptValues::ofJson(const QJsonObject &object)
{
    KeptValues values;
    for (auto it = object.begin(); it != object.end(); ++it)
        values.add(it.key(), it.value());
    return values;
}

void KeptValues::add(const QString &key, const QJsonValue &value)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            add(QString(key + u'/' + it.key()), it.value());
    } else if (const QJsonArray array = value.toArray(); value.isArray()
               && (array.isEmpty() ? isListOfRows(key) : array.first().isObject())) {
        for (qsizetype i = 0; i < array.size(); ++i)
            add(QString(key + u'/' + QString::number(i + 1)), array[i]);
        m_values.insert(key + u"/size", {QString::number(array.size())});
    } else if (value.isArray()) {
        QStringList texts;
        for (const QJsonValue &one : array)
            texts.append(textOf(one));
        m_values.insert(key, texts);
    } else {
        m_values.insert(key, {textOf(value)});
    }
}

QJsonObject KeptValues::toJson() const
{
    QJsonObject object;
    QMap<QString, QMap<int, QJsonObject>> lists;
    for (auto it = m_values.begin(); it != m_values.end(); ++it) {
        const QString setting = settingOf(it.key());
        if (setting == it.key()) {
            insert(object, it.key(), jsonOf(it.value()));
            continue;
        }
        auto &rows = lists[setting];
        const QString rest = it.key().mid(setting.size() + 1);
        if (rest != u"size")
            insert(
                rows[rest.section(u'/', 0, 0).toInt()], rest.section(u'/', 1), jsonOf(it.value()));
    }
    for (auto it = lists.begin(); it != lists.end(); ++it) {
        QJsonArray rows;
        for (const QJsonObject &row : std::as_const(it.value()))
            rows.append(row);
        insert(object, it.key(), rows);
    }
    return object;
}

Profiles::Loaded KeptValues::profile() const
{
    Scratch settings;
    writeTo(settings);
    return Profiles::profileIn(settings);
}

void KeptValues::writeTo(QSettings &settings) const
{
    for (auto it = m_values.begin(); it != m_values.end(); ++it) {
        if (it.value().size() == 1)
            settings.setValue(it.key(), it.value().constFirst());
        else
            settings.setValue(it.key(), it.value());
    }
}

QString KeptValues::writeTo(const QString &path) const
{
    QSettings settings(path, QSettings::IniFormat);
    const KeptValues before = ofSettings(settings);
    for (auto it = before.m_values.begin(); it != before.m_values.end(); ++it) {
        if (!m_values.contains(it.key()))
            settings.remove(it.key());
    }
    writeTo(settings);
    settings.sync();
    if (settings.status() == QSettings::NoError)
        return {};
    return Words::tr("The settings could not be written to %1.").arg(path);
}

QStringList KeptValues::settings() const
{
    QStringList names;
    for (auto it = m_values.begin(); it != m_values.end(); ++it)
        names.append(settingOf(it.key()));
    names.sort();
    names.removeDuplicates();
    return names;
}

bool KeptValues::has(const QString &setting) const { return !only(setting).isEmpty(); }

KeptValues KeptValues::only(const QString &setting) const
{
    KeptValues one;
    for (auto it = m_values.lowerBound(setting); it != m_values.end(); ++it) {
        if (!it.key().startsWith(setting))
            break;
        if (settingOf(it.key()) == setting)
            one.m_values.insert(it.key(), it.value());
    }
    return one;
}

void KeptValues::remove(const QString &setting)
{
    m_values.removeIf([&setting](const auto &entry) { return settingOf(entry.key()) == setting; });
}

void KeptValues::take(const QString &setting, const KeptValues &from)
{
    remove(setting);
    m_values.insert(from.only(setting).m_values);
}

KeptValues KeptValues::changed(
    const std::function<QStringList(const QString &key, const QStringList &value)> &change) const
{
    KeptValues changed;
    for (auto it = m_values.begin(); it != m_values.end(); ++it) {
        const QStringList value = change(it.key(), it.value());
        if (!value.isEmpty() || it.value().isEmpty())
            changed.m_values.insert(it.key(), value);
    }
    return changed;
}

QString KeptValues::text(const QString &setting) const
{
    const KeptValues one = only(setting);
    QStringList texts;
    for (auto it = one.m_values.begin(); it != one.m_values.end(); ++it) {
        const QString text = it.value().join(u", "_s);
        if (!it.key().endsWith(u"/size") && !text.isEmpty())
            texts.append(text);
    }
    return texts.join(u"; "_s);
}

} // namespace desk
