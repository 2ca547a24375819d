// SPDX-License-Identifier: MIT
#include "ui/menus/groupmenu.h"

#include <QActionGroup>
#include <QCoreApplication>

namespace ui {

namespace {

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(Menu)
    };

    template <typename Act>
    QAction *add(QMenu &menu, const Look &look, const QString &label, const char *icon, Act act)
    {
        QAction *const line
            = menu.addAction(look.theme.icon(QLatin1String(icon), look.tokens().secondInk), label);
        QObject::connect(line, &QAction::triggered, &menu, act);
        return line;
    }

    QMenu *emptyMenu(QWidget *parent)
    {
        auto *const menu = new QMenu(parent);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        return menu;
    }

    template <typename Value, typename Choose>
    void addChoices(
        QMenu &menu, const QList<std::pair<Value, QString>> &choices, Value now, Choose choose)
    {
        auto *const group = new QActionGroup(&menu);
        for (const auto &[value, label] : choices) {
            QAction *const line = menu.addAction(label);
            line->setCheckable(true);
            line->setChecked(value == now);
            group->addAction(line);
            QObject::connect(
                line, &QAction::triggered, &menu, [choose, chosen = value] { choose(chosen); });
        }
    }

    void addGroupLines(QMenu &menu, const Look &look, PeopleArranger &arranger, QWidget *parent)
    {
        add(menu, look, Words::tr("New group\u2026"), "people",
            [&arranger, parent] { arranger.askForGroup({}, parent); });
        add(menu, look, Words::tr("Fold all groups"), "right",
            [&arranger] { arranger.setAllFolded(true); });
        add(menu, look, Words::tr("Unfold all groups"), "down",
            [&arranger] { arranger.setAllFolded(false); });
    }

} // namespace

QMenu *groupMenu(
    int section, const Look &look, const Board &board, PeopleArranger &arranger, QWidget *parent)
{
    const models::PeopleGroups::Section group = board.people().sections().at(section);
    const bool isFolded = board.arrangement().folded.contains(group.id);
    QMenu *const menu = emptyMenu(parent);
    add(*menu, look, isFolded ? Words::tr("Unfold") : Words::tr("Fold"),
        isFolded ? "down" : "right",
        [&arranger, section, isFolded] { arranger.setFolded(section, !isFolded); });
    if (!group.isFavourites) {
        add(*menu, look, Words::tr("Move up"), "up", [&arranger, section] {
            arranger.moveSection(section, -1);
        })->setShortcut(QKeySequence(QStringLiteral("Alt+Shift+Up")));
        add(*menu, look, Words::tr("Move down"), "down", [&arranger, section] {
            arranger.moveSection(section, 1);
        })->setShortcut(QKeySequence(QStringLiteral("Alt+Shift+Down")));
    }
    if (group.isOwn) {
        menu->addSeparator();
        add(*menu, look, Words::tr("Rename\u2026"), "settings",
            [&arranger, name = group.title, parent] { arranger.askForName(name, parent); });
        add(*menu, look, Words::tr("Remove this group"), "hangup",
            [&arranger, name = group.title] { arranger.removeGroup(name); });
    }
    menu->addSeparator();
    addGroupLines(*menu, look, arranger, parent);
    return menu;
}

QMenu *arrangementMenu(
    const Look &look, const Board &board, PeopleArranger &arranger, QWidget *parent)
{
    using Sorting = PeopleArranger::Sorting;
    using Form = PeopleArranger::Form;
    QMenu *const menu = emptyMenu(parent);
    menu->addSection(Words::tr("Order"));
    addChoices<Sorting>(*menu,
        {{Sorting::Name, Words::tr("By name")}, {Sorting::Number, Words::tr("By number")},
            {Sorting::State, Words::tr("By state")}, {Sorting::Own, Words::tr("My own order")}},
        board.arrangement().sorting, [&arranger](Sorting one) { arranger.sort(one); });
    menu->addSection(Words::tr("Show as"));
    addChoices<Form>(*menu,
        {{Form::Tiles, Words::tr("Tiles")}, {Form::List, Words::tr("List")},
            {Form::Dense, Words::tr("Small tiles")}},
        board.arrangement().form, [&arranger](Form one) { arranger.setForm(one); });
    menu->addSection(Words::tr("Groups"));
    addGroupLines(*menu, look, arranger, parent);
    return menu;
}

} // namespace ui
