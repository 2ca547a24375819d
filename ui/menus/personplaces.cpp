// SPDX-License-Identifier: MIT
#include "ui/menus/personplaces.h"

#include "ui/dialogs/nameprompt.h"
#include "ui/theme/face.h"
#include "ui/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

namespace {

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(Menu)
    };

    using models::ExtensionModel;
    using models::RowKey;

    RowKey keyOf(const pbx::Extension &extension) { return {extension.server, extension.number}; }

    template <typename Act>
    QAction *add(OrderMenu &menu, const QString &label, const char *icon, Act act)
    {
        QAction *const line = menu.addLine(label, icon);
        QObject::connect(line, &QAction::triggered, &menu, act);
        return line;
    }

    /// `202 Marta mobile`: the number first, so that it can be read back.
    QString choiceOf(const pbx::Extension &extension)
    {
        return extension.number + u' ' + extension.name;
    }

    /// Whoever could be another phone of that person, those of the same name first.
    QStringList choices(const ExtensionModel &people, const models::Person &person)
    {
        QStringList same;
        QStringList others;
        for (int row = 0; row < people.rowCount(); ++row) {
            const models::Person &one = people.person(row);
            const bool isPossible = one.extension.server == person.extension.server
                && one.extension.number != person.extension.number && !one.isOther;
            if (isPossible)
                (one.title() == person.title() ? same : others) += choiceOf(one.extension);
        }
        return same + others;
    }

    void askForPhone(const models::Person &person, const ExtensionModel &people,
        PeopleArranger &arranger, QWidget *parent)
    {
        const QString server = person.extension.server;
        auto *const prompt = new NamePrompt(Words::tr("Another phone of %1").arg(person.title()),
            Words::tr("Number or name of that phone"), {}, parent);
        const QStringList offered = choices(people, person);
        prompt->setChoices(offered);
        const auto numberIn = [](const QString &text) { return text.section(u' ', 0, 0); };
        prompt->setCheck(
            [=, &people](const QString &text) {
                const QString number = numberIn(text);
                return number != person.extension.number && people.find({server, number});
            },
            Words::tr("Nobody has that number. Choose one that is offered while you type."));
        QObject::connect(
            prompt, &NamePrompt::named, &arranger, [=, &arranger](const QString &text) {
                arranger.join({server, person.extension.number}, numberIn(text));
            });
        prompt->open();
    }

    /// Calls that phone and no other.
    void addPhone(OrderMenu &menu, const pbx::Extension &phone, bool isMain)
    {
        models::Person alone;
        alone.extension = phone;
        alone.isLinkUp = menu.board().isUp(phone.server);
        const QString state = face(models::personState(alone)).word;
        const QString name = isMain || phone.name.isEmpty()
            ? phone.number
            : Words::tr("%1, %2").arg(phone.number, phone.name);
        const orders::Order order{.verb = orders::Verb::Dial,
            .server = phone.server,
            .target = phone.number,
            .by = menu.board().own().name};
        menu.addOrder(Words::tr("Call %1: %2").arg(name, state), isMain ? "phone" : "mobile", order,
            menu.board().whyNoPhone(phone.server));
    }

} // namespace

void addPlaces(OrderMenu &menu, const QModelIndex &row, PeopleArranger &arranger, QWidget *parent)
{
    const auto person = row.data(ExtensionModel::PersonRole).value<models::Person>();
    const RowKey key = keyOf(person.extension);
    const desk::PeopleArrangement &now = menu.board().arrangement();
    const QString own = now.groupOf({key.server, key.name});
    OrderMenu *const part = menu.addPart(Words::tr("Group and place"), "people");
    for (const auto &group : now.groups) {
        QAction *const line = part->addLine(group.name, "");
        line->setCheckable(true);
        line->setChecked(group.name == own);
        QObject::connect(line, &QAction::triggered, part, [=, &arranger, name = group.name] {
            arranger.putIntoGroup(key, name == own ? QString() : name);
        });
    }
    add(*part, Words::tr("New group\u2026"), "people",
        [=, &arranger] { arranger.askForGroup(key, parent); });
    part->addSeparator();
    const QPersistentModelIndex place = row;
    const QKeySequence left(QStringLiteral("Alt+Left"));
    const QKeySequence right(QStringLiteral("Alt+Right"));
    const bool isMirrored = parent->isRightToLeft();
    add(*part, Words::tr("Move forward"), "up", [=, &arranger] {
        arranger.move(place, -1);
    })->setShortcut(isMirrored ? right : left);
    add(*part, Words::tr("Move back"), "down", [=, &arranger] {
        arranger.move(place, 1);
    })->setShortcut(isMirrored ? left : right);
}

void addPhones(
    OrderMenu &menu, const models::Person &person, PeopleArranger &arranger, QWidget *parent)
{
    OrderMenu *const part = menu.addPart(person.others.isEmpty()
            ? Words::tr("Phones")
            : Words::tr("Phones: %1").arg(person.others.size() + 1),
        "mobile");
    if (!person.others.isEmpty()) {
        addPhone(*part, person.extension, true);
        for (const pbx::Extension &other : person.others)
            addPhone(*part, other, false);
        part->addSeparator();
    }
    const models::ExtensionModel &people = menu.board().people();
    add(*part, Words::tr("%1 also has\u2026").arg(person.title()), "mobile",
        [=, &people, &arranger] { askForPhone(person, people, arranger, parent); });
    for (const pbx::Extension &other : person.others) {
        add(*part, Words::tr("%1 is somebody else's").arg(choiceOf(other).trimmed()), "hangup",
            [=, &arranger] { arranger.part(keyOf(other)); });
    }
}

} // namespace ui
