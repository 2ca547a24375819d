// SPDX-License-Identifier: MIT
#include "demo/schedule.h"

#include "demo/company.h"

#include <algorithm>

namespace demo {

namespace {

    constexpr std::size_t mostChannels = 34; // more would leave nobody free
    constexpr int smallConference = 3;

    /// The number as people here dial it.
    QByteArray dialled(const QByteArray &number)
    {
        return number.startsWith("+49") ? QByteArray('0' + number.mid(3))
                                        : QByteArray("00" + number.mid(1));
    }

} // namespace

Schedule::Schedule(Switchboard &board, Staff &staff, Dice &dice)
    : m_board(board), m_staff(staff), m_dice(dice)
{
}

void Schedule::begin()
{
    repeat(16, 34, &Schedule::callColleague);
    repeat(20, 45, &Schedule::callOutside);
    repeat(18, 40, &Schedule::callIn);
    repeat(15, 36, &Schedule::callSupport);
    repeat(40, 80, &Schedule::callSales);
    repeat(70, 150, &Schedule::callGroup);
    repeat(45, 80, &Schedule::callOperator);
    repeat(40, 90, &Schedule::joinConference);
    repeat(60, 150, &Schedule::toggleDoNotDisturb);
    repeat(50, 110, &Schedule::togglePause);
    repeat(110, 240, &Schedule::togglePhone);
    repeat(70, 160, &Schedule::listenToMessages);
}

void Schedule::repeat(int least, int most, Scene scene)
{
    m_board.clock().after(m_dice.seconds(least, most), [this, least, most, scene] {
        (this->*scene)();
        repeat(least, most, scene);
    });
}

void Schedule::callColleague()
{
    const QByteArray from = somebody();
    const QByteArray to = somebody();
    if (isFull() || from.isEmpty() || from == to)
        return;
    // now and then somebody is called who talks already, or cannot be reached
    const QByteArray target
        = m_dice.chance(15) ? m_dice.pick(m_board.directory().people).number : to;
    if (target != from)
        m_staff.limitPatience(m_board.dial(from, target));
}

void Schedule::callOutside()
{
    const QByteArray from = somebody();
    if (isFull() || from.isEmpty())
        return;
    m_staff.limitPatience(m_board.dial(from, '9' + dialled(stranger().number)));
}

void Schedule::callIn()
{
    const QByteArray to = somebody();
    if (!to.isEmpty())
        arrive(to);
}

void Schedule::callSupport()
{
    if (!isFull()) {
        const Stranger caller = stranger();
        m_board.arrive({caller.number, caller.name}, m_board.directory().trunk.number);
    }
}

void Schedule::callSales() { arrive("301"); }

void Schedule::callGroup() { arrive(m_dice.chance(60) ? "501" : "500"); }

void Schedule::callOperator()
{
    if (!m_board.lines().at(operatorNumber).isEmpty())
        return;
    const QByteArray colleague = somebody();
    if (!colleague.isEmpty() && m_dice.chance(30))
        m_staff.limitPatience(m_board.dial(colleague, operatorNumber));
    else
        arrive(operatorNumber);
}

void Schedule::joinConference()
{
    const Conference *conference = m_board.conferences().find("600");
    const QByteArray somebodyFree = somebody();
    if (!somebodyFree.isEmpty() && (!conference || conference->users.size() < smallConference))
        m_board.dial(somebodyFree, "600");
}

void Schedule::toggleDoNotDisturb()
{
    for (const Person &person : m_board.directory().people) {
        if (!m_board.services().isDoNotDisturb(person.number) || m_dice.chance(50))
            continue;
        if (m_staff.isIdle(person.number))
            m_board.dial(person.number, "*76");
        return;
    }
    if (const QByteArray number = somebody(); !number.isEmpty())
        m_board.dial(number, "*76");
}

void Schedule::togglePause()
{
    static const QByteArrayList reasons{"lunch", "coffee", "call back", "paperwork", "training"};
    const Queue &queue = m_dice.pick(m_board.members().queues());
    if (queue.members.isEmpty())
        return;
    const QueueMember member = m_dice.pick(queue.members);
    if (member.plan.device == QByteArray("PJSIP/") + operatorNumber)
        return;
    const auto paused = std::ranges::count(queue.members, true, &QueueMember::isPaused);
    if (member.isPaused || paused < 2) {
        m_board.members().pause(
            queue.plan.name, member.plan.interface, !member.isPaused, m_dice.pick(reasons));
    }
}

/// Somebody unplugs a phone, or plugs it in again.
void Schedule::togglePhone()
{
    for (const Person &person : m_board.directory().people) {
        if (!person.contacts.isEmpty() && !m_board.legs().isReachable(person.number)) {
            m_board.setRegistered(person.number, true);
            return;
        }
    }
    // where a do-not-disturb state is known, the hint stays idle without a phone
    const QByteArray number = somebody();
    if (m_board.states().of("Custom:DND" + number) == DeviceState::Unknown)
        m_board.setRegistered(number, false);
}

void Schedule::listenToMessages()
{
    for (const auto &[number, mailbox] : m_board.mailboxes().all()) {
        if (mailbox.fresh == 0 || number == operatorNumber || !m_staff.isIdle(number))
            continue;
        m_board.dial(number, "*97");
        return;
    }
}

bool Schedule::isFull() const { return m_board.lines().all().size() >= mostChannels; }

QByteArray Schedule::somebody()
{
    const QByteArrayList idle = m_staff.idle();
    return idle.isEmpty() ? QByteArray() : m_dice.pick(idle);
}

/// Somebody outside who is not on the line already.
Stranger Schedule::stranger()
{
    QList<Stranger> free;
    for (const Stranger &known : m_board.directory().strangers) {
        const bool isOnTheLine = std::ranges::any_of(m_board.lines().all(), [&](const auto &entry) {
            const QByteArray &number = entry.second.caller.number;
            return number == known.number || number == '9' + dialled(known.number);
        });
        if (!isOnTheLine)
            free.append(known);
    }
    return m_dice.pick(free.isEmpty() ? m_board.directory().strangers : free);
}

/// Somebody calls from outside, straight to that number.
void Schedule::arrive(const QByteArray &exten)
{
    if (isFull())
        return;
    const Stranger caller = stranger();
    const QByteArray did = m_board.directory().trunk.didPrefix + exten;
    m_staff.limitPatience(m_board.arrive({caller.number, caller.name}, did));
}

} // namespace demo
