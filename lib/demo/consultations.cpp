// SPDX-License-Identifier: MIT
#include "demo/consultations.h"

#include <algorithm>

namespace demo {

namespace {

    constexpr seconds mostRinging(15); // features.conf's atxfernoanswertimeout

} // namespace

Consultations::Consultations(
    Lines &lines, Bridges &bridges, Legs &legs, Talks &talks, LocalPairs &pairs, QObject *parent)
    : QObject(parent), m_lines(lines), m_bridges(bridges), m_legs(legs), m_talks(talks),
      m_pairs(pairs)
{
    connect(&legs, &Legs::ringing, this, &Consultations::ring);
    connect(&talks, &Talks::joined, this,
        [this](const QByteArray &, const QByteArray &caller) { answer(caller); });
    connect(&lines, &Lines::closed, this, &Consultations::review);
}

void Consultations::begin(Channel &transferer, const QByteArray &context, const QByteArray &exten)
{
    Channel *transferee = m_bridges.peer(transferer);
    if (!transferee || find(transferer.uniqueid) || find(transferee->uniqueid))
        return;
    m_lines.tell("Hold", transferer);
    m_lines.startMusic(*transferee);
    auto [near, far] = m_lines.local(context, exten, transferer.linkedid);
    m_consultations.append({.transferer = transferer.uniqueid,
        .transferee = transferee->uniqueid,
        .bridge = transferer.bridge,
        .near = near.uniqueid,
        .far = far.uniqueid,
        .context = context,
        .exten = exten});
    m_lines.setAccount(near, transferer.account);
    Bridge &bridge = m_bridges.create();
    m_consultations.last().second = bridge.id;
    introduce(transferer, near, far);
    m_bridges.enter(bridge, near);
    m_bridges.leave(transferer);
    transferer.task = this;
    near.task = this;
    m_bridges.enter(bridge, transferer);
    m_lines.setConnected(transferer, {});
    const QByteArray id = transferer.uniqueid;
    const QByteArray farId = far.uniqueid;
    emit continued(farId);
    const Channel *caller = m_lines.find(farId);
    if (!caller)
        return; // review() brings the transferer back
    if (!caller->connected.number.isEmpty())
        m_lines.setConnected(transferer, caller->connected);
    if (caller->state == ChannelState::Up)
        answer(farId);
    m_lines.clock().after(mostRinging, [this, id, farId] {
        const Consultation *known = find(id);
        if (known && known->far == farId && !known->isUp)
            cancel(id);
    });
}

void Consultations::introduce(const Channel &transferer, Channel &near, Channel &far)
{
    far.account = transferer.account;
    m_lines.setCaller(far, transferer.caller);
    far.account.clear();
    m_lines.setAccount(far, transferer.account);
    m_pairs.tell(near, far, true);
    m_lines.setConnected(near, transferer.caller);
}

void Consultations::ring(const QByteArray &caller, const QByteArray &leg)
{
    const Consultation *consultation = find(caller);
    if (!consultation || consultation->far != caller)
        return;
    Channel &near = *m_lines.find(consultation->near);
    if (near.state != ChannelState::Down)
        return;
    near.caller = m_lines.find(leg)->caller;
    m_lines.setState(near, ChannelState::Ringing);
    m_lines.setCaller(near, near.caller);
    m_legs.tellState(nullptr, near);
}

void Consultations::answer(const QByteArray &caller)
{
    Consultation *consultation = find(caller);
    if (!consultation || consultation->far != caller || consultation->isUp)
        return;
    consultation->isUp = true;
    Channel &near = *m_lines.find(consultation->near);
    m_lines.setState(near, ChannelState::Up);
    m_legs.end(nullptr, near, "ANSWER");
}

void Consultations::cancel(const QByteArray &transferer)
{
    const Consultation *known = find(transferer);
    if (!known || known->transferer != transferer)
        return;
    const Consultation consultation = take(transferer);
    goBack(consultation);
    endLocal(consultation);
}

bool Consultations::isTransferer(const QByteArray &uniqueid)
{
    const Consultation *known = find(uniqueid);
    return known && known->transferer == uniqueid;
}

bool Consultations::swap(const QByteArray &id)
{
    Consultation *known = find(id);
    if (!known || known->transferer != id || !known->isUp)
        return false;
    Channel &transferer = *m_lines.find(id);
    Channel *transferee = m_lines.find(known->transferee);
    Channel &near = *m_lines.find(known->near);
    Bridge *first = m_bridges.find(known->bridge);
    if (!transferee || !first || transferee->bridge != first->id)
        return false;
    Channel &left = known->isSwapped ? *transferee : near;
    Channel &met = known->isSwapped ? near : *transferee;
    m_lines.tell("Hold", transferer);
    m_lines.startMusic(left);
    m_bridges.leave(transferer);
    m_bridges.enter(*m_bridges.find(met.bridge), transferer);
    m_lines.stopMusic(met);
    m_lines.tell("Unhold", transferer);
    m_lines.setConnected(transferer, met.caller);
    known->isSwapped = !known->isSwapped;
    // whoever talks to the transferer meanwhile must not take the consultation along
    transferee->task = known->isSwapped ? static_cast<Application *>(this) : &m_talks;
    return true;
}

/// The transferee leaves while the two are swapped: the transferer has the third one again.
void Consultations::returnToThird(Channel &transferee)
{
    const Consultation *known = find(transferee.uniqueid);
    if (known && known->isSwapped)
        swap(QByteArray(known->transferer));
    m_lines.stopMusic(transferee);
    transferee.task = &m_talks;
}

/// The bridge of the consultation is no longer needed.
void Consultations::endSecond(const Consultation &consultation)
{
    if (Channel *near = m_lines.find(consultation.near)) {
        m_bridges.leave(*near);
        m_lines.stopMusic(*near);
    }
    if (Bridge *second = m_bridges.find(consultation.second))
        m_bridges.destroy(*second);
}

/// The transferer leaves the consultation for the conversation.
void Consultations::goBack(const Consultation &consultation)
{
    Channel &transferer = *m_lines.find(consultation.transferer);
    Channel *transferee = m_lines.find(consultation.transferee);
    Bridge *first = m_bridges.find(consultation.bridge);
    if (consultation.isSwapped) {
        transferer.task = &m_talks;
        if (transferee)
            transferee->task = &m_talks;
        endSecond(consultation);
        return;
    }
    m_bridges.leave(transferer);
    endSecond(consultation);
    if (!transferee || !first || transferee->bridge != first->id) {
        m_lines.finish(transferer, Cause::Normal); // who was to be transferred is gone
        return;
    }
    transferer.task = &m_talks;
    m_bridges.enter(*first, transferer);
    m_lines.tell("Unhold", transferer);
    m_lines.stopMusic(*transferee);
    m_lines.setConnected(transferer, transferee->caller);
}

void Consultations::endLocal(const Consultation &consultation)
{
    if (Channel *near = m_lines.find(consultation.near))
        m_lines.close(*near, Cause::Normal);
    end(consultation.far);
}

void Consultations::end(const QByteArray &uniqueid)
{
    Channel *channel = m_lines.find(uniqueid);
    if (channel && channel->task)
        channel->task->hungUp(*channel, Ending::ByAction);
}

/// One end of the pair is gone by itself: nobody was reached, or the third one has hung up.
void Consultations::review(const QByteArray &closed)
{
    const Consultation *known = find(closed);
    if (!known)
        return;
    if (known->transferer == closed) {
        take(closed);
        return;
    }
    if (known->transferee == closed)
        return; // the two others go on
    m_lines.clock().after(milliseconds(0), [this, id = known->transferer] { cancel(id); });
}

void Consultations::hungUp(Channel &channel, Ending ending)
{
    const Consultation *known = find(channel.uniqueid);
    if (!known) {
        m_lines.finish(channel, Cause::Normal);
        return;
    }
    if (known->transferer == channel.uniqueid) {
        complete(channel, ending);
    } else if (known->transferee == channel.uniqueid) {
        returnToThird(channel);
        m_talks.hungUp(channel, ending);
    } else {
        cancel(QByteArray(known->transferer));
    }
}

void Consultations::released(Channel &channel)
{
    const Consultation *known = find(channel.uniqueid);
    if (!known)
        return;
    const QByteArray id = channel.uniqueid;
    if (known->transferee == id)
        returnToThird(channel);
    else
        cancel(QByteArray(known->transferer));
    if (m_lines.find(id) && channel.task == &m_talks)
        m_talks.released(channel);
}

void Consultations::complete(Channel &transferer, Ending ending)
{
    const Consultation consultation = take(transferer.uniqueid);
    Channel *transferee = m_lines.find(consultation.transferee);
    Channel *near = m_lines.find(consultation.near);
    Channel *far = m_lines.find(consultation.far);
    Bridge *first = m_bridges.find(consultation.bridge);
    const bool isThere = transferee && first && transferee->bridge == first->id;
    if (!isThere || !near || !far || !consultation.isUp) {
        goBack(consultation);
        endLocal(consultation);
        if (isThere)
            m_talks.blindTransfer(transferer, consultation.context, consultation.exten);
        return;
    }
    Bridge &second = *m_bridges.find(consultation.second);
    if (ending == Ending::ByPhone)
        m_lines.requestHangup(transferer, Cause::Normal);
    m_talks.handOver(*first);
    m_bridges.leave(transferer);
    Event merge = m_lines.stream().begin(EventClass::Call, "BridgeMerge");
    describe(merge.block, *first, "To");
    describe(merge.block, second, "From");
    m_lines.stream().send(merge);
    m_bridges.leave(*near);
    m_bridges.enter(*first, *near);
    near->task = &m_talks;
    transferee->task = &m_talks;
    m_lines.stopMusic(*near);
    m_lines.stopMusic(*transferee);
    tellTransfer(transferer, *transferee, *near, *first, second);
    m_bridges.destroy(second);
    if (!optimize(*transferee, *near, *far))
        m_pairs.keep(*near, *far);
    m_lines.finish(transferer, Cause::Normal);
}

void Consultations::tellTransfer(const Channel &transferer, const Channel &transferee,
    const Channel &target, const Bridge &first, const Bridge &second)
{
    Event event = m_lines.stream().begin(EventClass::Call, "AttendedTransfer");
    event.block.add("Result", "Success");
    describe(event.block, transferer, "OrigTransferer");
    describe(event.block, first, "Orig");
    describe(event.block, transferer, "SecondTransferer");
    describe(event.block, second, "Second");
    describe(event.block, transferee, "Transferee");
    describe(event.block, target, "TransferTarget");
    event.block.addFlag("IsExternal", false)
        .add("DestType", "Bridge")
        .add("DestBridgeUniqueid", first.id);
    m_lines.stream().send(event);
}

/// The transferee takes the place of the Local pair; false if nobody is at its other end.
bool Consultations::optimize(Channel &transferee, Channel &near, Channel &far)
{
    Channel *target = m_bridges.peer(far);
    Bridge *first = m_bridges.find(transferee.bridge);
    Bridge *last = m_bridges.find(far.bridge);
    if (!target || !first || !last)
        return false;
    m_lines.setConnected(near, transferee.caller);
    m_lines.setConnected(*target, transferee.caller);
    m_lines.setConnected(transferee, target->caller);
    const auto tell = [&](const QByteArray &name, const auto &more) {
        Event event = m_lines.stream().begin(EventClass::Call, name);
        describe(event.block, near, "LocalOne");
        describe(event.block, far, "LocalTwo");
        more(event.block);
        m_lines.stream().send(event);
    };
    const int id = ++m_optimized;
    tell("LocalOptimizationBegin", [&](Block &block) {
        describe(block, transferee, "Source");
        block.add("DestUniqueId", far.uniqueid).add("Id", id);
    });
    m_bridges.leave(transferee);
    m_lines.setCaller(far, transferee.caller);
    m_bridges.leave(far);
    m_bridges.enter(*last, transferee, far.uniqueid);
    tell("LocalOptimizationEnd",
        [&](Block &block) { block.addFlag("Success", false).add("Id", id); });
    m_lines.softHangup(far);
    m_lines.requestHangup(near, Cause::Normal);
    m_lines.close(far, Cause::Normal);
    m_bridges.leave(near);
    m_lines.close(near, Cause::Normal);
    m_bridges.destroy(*first);
    return true;
}

Consultations::Consultation *Consultations::find(const QByteArray &uniqueid)
{
    const auto found = std::ranges::find_if(m_consultations, [&](const Consultation &known) {
        return known.transferer == uniqueid || known.transferee == uniqueid
            || known.near == uniqueid || known.far == uniqueid;
    });
    return found == m_consultations.end() ? nullptr : &*found;
}

Consultations::Consultation Consultations::take(const QByteArray &transferer)
{
    const Consultation *known = find(transferer);
    if (!known)
        return {};
    const Consultation result = *known;
    m_consultations.removeIf(
        [&](const Consultation &other) { return other.transferer == result.transferer; });
    return result;
}

} // namespace demo
