// SPDX-License-Identifier: MIT
#include "desk/peoplearrangement.h"

#include <QCoreApplication>
#include <QSettings>

#include <algorithm>
#include <array>

/// How the arrangement of the people stands in a profile's file.

namespace desk {

namespace {

    using namespace Qt::Literals::StringLiterals;
    using Form = PeopleArrangement::Form;
    using Sorting = PeopleArrangement::Sorting;

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(PeopleArrangement)
    };

    constexpr int maxGroups = 500;
    constexpr int maxPeople = 20000;

    template <typename Value>
    struct Named {
        Value value;
        QLatin1String name;
    };
    constexpr std::array forms{Named<Form>{Form::Tiles, QLatin1String("tiles")},
        Named<Form>{Form::List, QLatin1String("list")},
        Named<Form>{Form::Dense, QLatin1String("dense")}};
    constexpr std::array sortings{Named<Sorting>{Sorting::Name, QLatin1String("name")},
        Named<Sorting>{Sorting::Number, QLatin1String("number")},
        Named<Sorting>{Sorting::State, QLatin1String("state")},
        Named<Sorting>{Sorting::Own, QLatin1String("own")}};

    template <typename Names, typename Value>
    QString nameIn(const Names &names, Value value)
    {
        return std::ranges::find(names, value, [](const auto &one) { return one.value; })->name;
    }

    template <typename Names, typename Value>
    void readNamed(const QSettings &settings, const QString &key, const Names &names, Value &value,
        QStringList &problems)
    {
        const QString name = settings.value(key).toString();
        const auto known
            = std::ranges::find_if(names, [&name](const auto &one) { return one.name == name; });
        if (known != names.end())
            value = known->value;
        else if (!name.isEmpty())
            problems += Words::tr("The people cannot be shown as \"%1\".").arg(name.left(40));
    }

    QString written(const ExtensionId &id) { return QString(id.number + u' ' + id.server); }

    QStringList written(const QList<ExtensionId> &people)
    {
        QStringList list;
        for (const ExtensionId &one : people)
            list += written(one);
        return list;
    }

    ExtensionId extensionIn(const QString &text)
    {
        return {text.section(u' ', 1).trimmed(), text.section(u' ', 0, 0)};
    }

    QList<ExtensionId> readPeople(const QSettings &settings, const QString &key)
    {
        QList<ExtensionId> people;
        const QStringList list = settings.value(key).toStringList();
        for (const QString &text : list.first(std::min<qsizetype>(list.size(), maxPeople))) {
            if (const ExtensionId one = extensionIn(text); !one.number.isEmpty())
                people.append(one);
        }
        return people;
    }

    void readGroups(QSettings &settings, PeopleArrangement &people, QStringList &problems)
    {
        const int count = std::min(settings.beginReadArray(u"peopleGroups"_s), maxGroups);
        for (int i = 0; i < count; ++i) {
            settings.setArrayIndex(i);
            const QString name = settings.value(u"name"_s).toStringList().join(u',').simplified();
            if (!people.isFree(name)) {
                problems += Words::tr("The group \"%1\" is left out: its name is too long, empty, "
                                      "or there twice.")
                                .arg(name.left(40));
                continue;
            }
            people.addGroup(name);
            people.groups.last().people = readPeople(settings, u"people"_s);
        }
        settings.endArray();
    }

    void readPhones(QSettings &settings, PeopleArrangement &people)
    {
        const int count = std::min(settings.beginReadArray(u"peoplePhones"_s), maxPeople);
        for (int i = 0; i < count; ++i) {
            settings.setArrayIndex(i);
            const ExtensionId main = extensionIn(settings.value(u"main"_s).toString());
            if (main.number.isEmpty())
                continue;
            for (const QString &number : settings.value(u"others"_s).toStringList())
                people.join(main, number.trimmed());
        }
        settings.endArray();
    }

    void writeGroups(QSettings &settings, const QList<PeopleArrangement::Group> &groups)
    {
        settings.remove(u"peopleGroups"_s);
        settings.beginWriteArray(u"peopleGroups"_s, int(groups.size()));
        for (int i = 0; i < groups.size(); ++i) {
            settings.setArrayIndex(i);
            settings.setValue(u"name"_s, groups[i].name);
            settings.setValue(u"people"_s, written(groups[i].people));
        }
        settings.endArray();
    }

    void writePhones(QSettings &settings, const QList<PeopleArrangement::Phones> &phones)
    {
        settings.remove(u"peoplePhones"_s);
        settings.beginWriteArray(u"peoplePhones"_s, int(phones.size()));
        for (int i = 0; i < phones.size(); ++i) {
            settings.setArrayIndex(i);
            settings.setValue(u"main"_s, written(phones[i].main));
            settings.setValue(u"others"_s, phones[i].others);
        }
        settings.endArray();
    }

} // namespace

void read(QSettings &settings, PeopleArrangement &people, QStringList &problems)
{
    readNamed(settings, u"people/form"_s, forms, people.form, problems);
    readNamed(settings, u"people/sorting"_s, sortings, people.sorting, problems);
    readGroups(settings, people, problems);
    readPhones(settings, people);
    people.sections = settings.value(u"people/sections"_s).toStringList();
    people.folded = settings.value(u"people/folded"_s).toStringList();
    people.order = readPeople(settings, u"people/order"_s);
}

void write(QSettings &settings, const PeopleArrangement &people)
{
    settings.setValue(u"people/form"_s, nameIn(forms, people.form));
    settings.setValue(u"people/sorting"_s, nameIn(sortings, people.sorting));
    settings.setValue(u"people/sections"_s, people.sections);
    settings.setValue(u"people/folded"_s, people.folded);
    settings.setValue(u"people/order"_s, written(people.order));
    writeGroups(settings, people.groups);
    writePhones(settings, people.phones);
}

} // namespace desk
