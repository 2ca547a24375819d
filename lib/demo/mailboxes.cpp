// SPDX-License-Identifier: MIT
#include "demo/mailboxes.h"

namespace demo {

Mailboxes::Mailboxes(Lines &lines, States &states, QObject *parent)
    : QObject(parent), m_lines(lines)
{
    for (const Person &person : lines.directory().people) {
        const QByteArray number = person.number;
        m_mailboxes[number] = {number, person.name, person.freshMessages, person.oldMessages};
        states.watch("MWI:" + number + "@default", [this, number] {
            return m_mailboxes[number].fresh > 0 ? DeviceState::InUse : DeviceState::NotInUse;
        });
    }
}

const Mailbox *Mailboxes::find(const QByteArray &number) const
{
    const auto found = m_mailboxes.find(number);
    return found == m_mailboxes.end() ? nullptr : &found->second;
}

void Mailboxes::answer(Channel &caller, const QByteArray &number)
{
    caller.task = this;
    caller.application = "VoiceMail";
    caller.data = number + "@default";
    if (caller.state != ChannelState::Up)
        m_lines.setState(caller, ChannelState::Up);
    emit speaking(caller.uniqueid);
}

void Mailboxes::listen(const QByteArray &number)
{
    Mailbox &mailbox = m_mailboxes[number];
    mailbox.old += std::exchange(mailbox.fresh, 0);
    tell(mailbox, nullptr);
}

void Mailboxes::hungUp(Channel &channel, Ending ending)
{
    if (ending == Ending::ByPhone)
        m_lines.requestHangup(channel, std::nullopt);
    Mailbox &mailbox = m_mailboxes[channel.data.split('@').first()];
    ++mailbox.fresh;
    tell(mailbox, &channel);
    m_lines.finish(channel, ending == Ending::ByPhone ? Cause::Unknown : Cause::Normal);
}

void Mailboxes::released(Channel &) { }

void Mailboxes::tell(const Mailbox &mailbox, const Channel *channel)
{
    Event event = m_lines.stream().begin(EventClass::Call, "MessageWaiting");
    if (channel)
        describe(event.block, *channel);
    event.block.add("Mailbox", mailbox.number + "@default")
        .add("Waiting", int(mailbox.fresh > 0))
        .add("New", mailbox.fresh)
        .add("Old", mailbox.old);
    m_lines.stream().send(event);
}

} // namespace demo
