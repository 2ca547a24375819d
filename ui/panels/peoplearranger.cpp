// SPDX-License-Identifier: MIT
#include "ui/panels/peoplearranger.h"

#include "ui/dialogs/nameprompt.h"
#include "ui/requests.h"
#include "ui/words.h"

#include <algorithm>

namespace ui {

using desk::ExtensionId;
using desk::PeopleArrangement;
using models::RowKey;

namespace {

    ExtensionId idOf(const RowKey &key) { return {key.server, key.name}; }

    /// What has to be remembered of an order: all up to the last that was put there by hand.
    template <typename List, typename IsPlaced>
    List placedPart(const List &inOrder, IsPlaced isPlaced)
    {
        const auto last = std::find_if(inOrder.rbegin(), inOrder.rend(), isPlaced);
        return List(inOrder.begin(), last.base());
    }

} // namespace

PeopleArranger::PeopleArranger(
    const Board &board, const models::PeopleFilter &rows, Requests &requests, QObject *parent)
    : QObject(parent), m_board(board), m_rows(rows), m_requests(requests)
{
}

QString PeopleArranger::meaningOf(const RowKey &person, const Place &place, QString &whyNot) const
{
    const auto *const to = sectionAt(place.section);
    const int from = sectionOf(person);
    if (!to || from < 0 || place.beside == person)
        return {};
    const QString name = nameOf(person);
    if (from == place.section) {
        if (!place.beside)
            return {};
        return place.isAfter ? tr("put %1 after %2").arg(name, nameOf(*place.beside))
                             : tr("put %1 before %2").arg(name, nameOf(*place.beside));
    }
    if (to->isFavourites)
        return tr("make %1 a favourite").arg(name);
    if (to->isOwn)
        return tr("put %1 into %2").arg(name, to->title);
    if (sectionAt(from)->isFavourites)
        return tr("remove %1 from the favourites").arg(name);
    if (sectionAt(from)->isOwn)
        return tr("take %1 out of %2").arg(name, titleOf(from));
    whyNot = tr("That group is made by the exchange. Put %1 into a group of your own.").arg(name);
    return {};
}

void PeopleArranger::put(const RowKey &person, const Place &place)
{
    QString whyNot;
    const QString meaning = meaningOf(person, place, whyNot);
    if (meaning.isEmpty()) {
        if (!whyNot.isEmpty())
            emit told(whyNot, false);
        return;
    }
    const auto to = *sectionAt(place.section);
    const int from = sectionOf(person);
    const bool wasFavourite = sectionAt(from)->isFavourites;
    PeopleArrangement next = m_board.arrangement();
    if (from != place.section && !to.isFavourites) {
        if (to.isOwn)
            next.put(idOf(person), to.title);
        else if (!wasFavourite)
            next.put(idOf(person), {});
    }
    putInOrder(person, place, next);
    arrange(next);
    if (wasFavourite != to.isFavourites)
        emit m_requests.favouriteChosen(person.server, person.name, to.isFavourites);
    emit told(tr("Done: %1.").arg(meaning), true);
}

void PeopleArranger::putInOrder(
    const RowKey &person, const Place &place, PeopleArrangement &arrangement) const
{
    if (!place.beside)
        return;
    QList<RowKey> people = m_rows.peopleIn(place.section);
    people.removeAll(person);
    const auto at = people.indexOf(*place.beside);
    if (at < 0)
        return;
    people.insert(at + (place.isAfter ? 1 : 0), person);
    QSet<RowKey> placed{person};
    for (const ExtensionId &one : arrangement.order)
        placed.insert({one.server, one.number});
    // An order that is neither by name nor one's own would be lost: all of it is kept.
    const bool isBase = arrangement.sorting == Sorting::Own || arrangement.sorting == Sorting::Name;
    if (isBase)
        people = placedPart(people, [&](const RowKey &one) { return placed.contains(one); });
    QList<ExtensionId> order;
    for (const RowKey &one : std::as_const(people))
        order.append(idOf(one));
    arrangement.putInOrder(order);
    arrangement.sorting = Sorting::Own;
}

void PeopleArranger::move(const QModelIndex &row, int step)
{
    using models::ExtensionModel;
    if (!row.isValid())
        return;
    const int section = row.data(ExtensionModel::SectionRole).toInt();
    const int direction = step < 0 ? -1 : 1;
    QModelIndex target = row;
    for (int left = std::abs(step); left > 0; --left) {
        const QModelIndex next = target.siblingAtRow(target.row() + direction);
        if (!next.isValid() || next.data(ExtensionModel::SectionRole).toInt() != section)
            break;
        target = next;
    }
    if (target == row)
        return;
    const auto keyOf = [](const QModelIndex &index) {
        return RowKey{index.data(ExtensionModel::ServerRole).toString(),
            index.data(ExtensionModel::NumberRole).toString()};
    };
    put(keyOf(row), {section, keyOf(target), step > 0});
}

void PeopleArranger::putIntoGroup(const RowKey &person, const QString &group)
{
    PeopleArrangement next = m_board.arrangement();
    const QString before = next.groupOf(idOf(person));
    next.put(idOf(person), group);
    arrange(next);
    const QString name = nameOf(person);
    emit told(group.isEmpty() ? tr("%1 is no longer in %2.").arg(name, before)
                              : tr("%1 is in %2 now.").arg(name, group),
        true);
}

void PeopleArranger::askForGroup(const RowKey &person, QWidget *parent)
{
    auto *const prompt = new NamePrompt(tr("New group"), tr("Name of the group"), {}, parent);
    prompt->setCheck([this](const QString &name) { return m_board.arrangement().isFree(name); },
        tr("There is a group of that name already."));
    connect(prompt, &NamePrompt::named, this, [this, person](const QString &name) {
        PeopleArrangement next = m_board.arrangement();
        next.addGroup(name);
        next.put(idOf(person), name);
        arrange(next);
        emit told(person.name.isEmpty()
                ? tr("%1 is there. Drag people onto it, or put them in by their menu.").arg(name)
                : tr("%1 is in %2 now.").arg(nameOf(person), name),
            true);
    });
    prompt->open();
}

void PeopleArranger::moveSection(int section, int step)
{
    const QList<int> sections = m_rows.sectionsInOrder();
    const auto at = sections.indexOf(section);
    const auto to = at + (step < 0 ? step : step + 1);
    if (at < 0 || to < 0 || to > sections.size())
        return;
    putSection(section, to == sections.size() ? -1 : sections[to]);
}

void PeopleArranger::putSection(int section, int before)
{
    const auto *const moved = sectionAt(section);
    const auto *const next = sectionAt(before);
    if (!moved || moved->isFavourites || section == before || (next && next->isFavourites))
        return;
    QStringList ids;
    for (const int one : m_rows.sectionsInOrder()) {
        if (one == before)
            ids += moved->id;
        if (one != section && !sectionAt(one)->isFavourites)
            ids += sectionAt(one)->id;
    }
    if (!next)
        ids += moved->id;
    PeopleArrangement arrangement = m_board.arrangement();
    ids = placedPart(ids,
        [&](const QString &id) { return id == moved->id || arrangement.sections.contains(id); });
    for (const QString &old : std::as_const(arrangement.sections)) {
        if (!ids.contains(old))
            ids += old;
    }
    arrangement.sections = ids;
    arrange(arrangement);
    emit told(next ? tr("%1 stands before %2 now.").arg(titleOf(section), titleOf(before))
                   : tr("%1 is the last group now.").arg(titleOf(section)),
        true);
}

void PeopleArranger::setFolded(int section, bool isFolded)
{
    const auto *const one = sectionAt(section);
    if (!one)
        return;
    PeopleArrangement next = m_board.arrangement();
    next.setFolded(one->id, isFolded);
    arrange(next);
}

void PeopleArranger::setAllFolded(bool isFolded)
{
    PeopleArrangement next = m_board.arrangement();
    next.folded.clear();
    for (const int section : m_rows.sectionsInOrder())
        next.setFolded(sectionAt(section)->id, isFolded);
    arrange(next);
}

void PeopleArranger::sort(Sorting sorting)
{
    PeopleArrangement next = m_board.arrangement();
    next.sorting = sorting;
    arrange(next);
}

void PeopleArranger::setForm(Form form)
{
    PeopleArrangement next = m_board.arrangement();
    next.form = form;
    arrange(next);
}

void PeopleArranger::askForName(const QString &group, QWidget *parent)
{
    auto *const prompt = new NamePrompt(tr("Rename group"), tr("Name of the group"), group, parent);
    prompt->setCheck(
        [this, group](
            const QString &name) { return name == group || m_board.arrangement().isFree(name); },
        tr("There is a group of that name already."));
    connect(prompt, &NamePrompt::named, this, [this, group](const QString &name) {
        PeopleArrangement next = m_board.arrangement();
        next.renameGroup(group, name);
        arrange(next);
    });
    prompt->open();
}

void PeopleArranger::removeGroup(const QString &group)
{
    PeopleArrangement next = m_board.arrangement();
    next.removeGroup(group);
    arrange(next);
    emit told(
        tr("The group %1 is gone; its people stand where they stood before.").arg(group), true);
}

void PeopleArranger::join(const RowKey &main, const QString &number)
{
    PeopleArrangement next = m_board.arrangement();
    next.join(idOf(main), number);
    arrange(next);
    emit told(tr("%1 is one more phone of %2 now.").arg(number, nameOf(main)), true);
}

void PeopleArranger::part(const RowKey &phone)
{
    PeopleArrangement next = m_board.arrangement();
    next.part(idOf(phone));
    arrange(next);
    emit told(tr("%1 is a person of its own again.").arg(nameOf(phone)), true);
}

QString PeopleArranger::titleOf(int section) const
{
    const auto *const one = sectionAt(section);
    if (!one)
        return {};
    if (one->isFavourites)
        return tr("Favourites");
    return one->title.isEmpty() ? tr("Others") : titled(one->title);
}

const models::PeopleGroups::Section *PeopleArranger::sectionAt(int section) const
{
    const auto &sections = m_board.people().sections();
    return section >= 0 && section < sections.size() ? &sections[section] : nullptr;
}

int PeopleArranger::sectionOf(const RowKey &person) const
{
    const int row = m_board.people().indexOf(person).row();
    return row < 0 ? -1 : m_board.people().section(row);
}

QString PeopleArranger::nameOf(const RowKey &person) const
{
    const models::Person *const known = m_board.people().find(person);
    return known ? known->title() : person.name;
}

void PeopleArranger::arrange(const PeopleArrangement &arrangement)
{
    emit m_requests.peopleArranged(arrangement);
}

} // namespace ui
