// SPDX-License-Identifier: MIT
#include "ui/operations.h"

#include "desk/numbers/numbering.h"
#include "desk/wording.h"
#include "ui/requests.h"
#include "ui/words.h"

namespace ui {

using desk::Wording;
using pbx::Objection;

namespace {

    QString whole(const Wording &words)
    {
        return words.advice.isEmpty() ? words.sentence
                                      : words.sentence + QLatin1Char(' ') + words.advice;
    }

} // namespace

Operations::Operations(const Requests &requests, Board &board, Send send, QObject *parent)
    : QObject(parent), m_board(board), m_send(std::move(send))
{
    connectRequests(requests);
}

void Operations::connectRequests(const Requests &requests)
{
    connect(&requests, &Requests::dialRequested, this, &Operations::dial);
    connect(&requests, &Requests::hangUpRequested, this, &Operations::hangUp);
    connect(&requests, &Requests::transferRequested, this, &Operations::transfer);
    connect(&requests, &Requests::parkRequested, this, &Operations::park);
    connect(&requests, &Requests::unparkRequested, this,
        [this](const QString &server, const QString &, int space) { unpark(server, space); });
    connect(&requests, &Requests::pickUpRequested, this, &Operations::pickUp);
    connect(&requests, &Requests::takeCallerRequested, this,
        [this](const QString &server, const QString &, const pbx::QueueCaller &caller) {
            takeCaller(server, caller);
        });
    connect(&requests, &Requests::pauseRequested, this,
        [this](const QString &server, const QString &queue, const QString &interface, bool paused,
            const QString &reason) {
            pause(server, pbx::pause(queue, interface, paused, reason));
        });
}

void Operations::setProfile(const desk::Profile &profile)
{
    m_profile = profile;
    m_learning.clear();
    learnContext();
}

void Operations::dial(const QString &server, const QString &number)
{
    if (!isOwn(server))
        return;
    originate(server, pbx::dial(phone(), toDial(number)), tr("calling %1").arg(named(number)));
}

void Operations::unpark(const QString &server, int space)
{
    if (!isOwn(server))
        return;
    originate(server, pbx::unpark(phone(), space), tr("the call in space %1").arg(space));
}

/// The answer says only that the call is queued; what becomes of it comes later, takeOutcome().
void Operations::originate(
    const QString &server, const pbx::Asked<ami::action::Originate> &asked, const QString &what)
{
    if (!asked)
        return refuse(asked.error());
    m_send(server, *asked).then(this, [this, what](const ami::Reply &reply) {
        if (tellTrouble(reply))
            return;
        m_rung.insert(reply.actionId, what);
        emit told(tr("Your phone rings: pick it up for %1.").arg(what), true);
    });
}

void Operations::takeOutcome(const QString &, const live::Originated &outcome)
{
    const auto what = m_rung.constFind(outcome.actionId);
    if (what == m_rung.cend())
        return; // somebody else's
    if (!outcome.isMade)
        emit told(tr("Nothing came of %1. %2")
                      .arg(*what, whole(desk::wordingOfUnmadeCall(outcome.reason))),
            false);
    m_rung.erase(what);
}

void Operations::hangUp(const pbx::Call &call)
{
    const pbx::Call *const now = current(call);
    if (!now)
        return refuse(Objection::NoChannel);
    const auto asked = pbx::hangUp(*now, m_board.own().name);
    if (!asked)
        return refuse(asked.error());
    const QString done = now->ringsAt(m_board.own().name) ? tr("Declined.") : tr("Hung up.");
    for (const ami::action::Hangup &one : *asked)
        ask<ami::action::Hangup>(call.server, one, done);
}

void Operations::transfer(const pbx::Call &call, const QString &number)
{
    const pbx::Call *const now = current(call);
    if (!now)
        return refuse(Objection::NoChannel);
    const pbx::Party *const other = now->counterpart(m_board.own().name);
    ask(call.server, pbx::transfer(*now, phone(), toDial(number)),
        tr("Transferred %1 to %2.").arg(other ? partyTitle(*other) : QString(), named(number)));
}

void Operations::park(const pbx::Call &call)
{
    const pbx::Call *const now = current(call);
    if (!now)
        return refuse(Objection::NoChannel);
    ask(call.server, pbx::park(*now, m_board.own().name), tr("Parked."));
}

void Operations::pickUp(const QString &server, const QString &extension)
{
    if (!isOwn(server))
        return;
    const models::CallModel &calls = m_board.calls();
    for (int row = 0; row < calls.rowCount(); ++row) {
        const models::Conversation &one = calls.conversation(row);
        if (one.call.server == server && !one.isEnded && one.call.ringsAt(extension))
            return ask(server, pbx::pickUp(one.call, phone()), tr("The call comes to your phone."));
    }
    emit told(tr("Nothing rings there any more."), false);
}

void Operations::takeCaller(const QString &server, const pbx::QueueCaller &caller)
{
    if (isOwn(server))
        ask(server, pbx::takeCaller(caller, phone()), tr("The caller comes to your phone."));
}

void Operations::pause(const QString &server, const ami::action::QueuePause &action)
{
    const QString queue = action.queue.isEmpty() ? tr("all queues") : titled(action.queue);
    const bool isBegun = action.paused.value_or(false);
    ask<ami::action::QueuePause>(server, action,
        isBegun ? tr("Paused in %1.").arg(queue) : tr("Takes calls of %1 again.").arg(queue));
}

template <typename Action>
void Operations::ask(const QString &server, const pbx::Asked<Action> &asked, const QString &done)
{
    if (!asked)
        return refuse(asked.error());
    m_send(server, *asked).then(this, [this, done](const ami::Reply &reply) {
        if (!tellTrouble(reply))
            emit told(done, true);
    });
}

void Operations::refuse(Objection objection) { emit told(whole(desk::wording(objection)), false); }

bool Operations::tellTrouble(const ami::Reply &reply)
{
    if (!reply.isDone())
        emit told(whole(desk::wording(reply)), false);
    return !reply.isDone();
}

bool Operations::isOwn(const QString &server)
{
    if (m_board.own().name.isEmpty())
        refuse(Objection::NoPhone);
    else if (server != m_board.own().server)
        emit told(tr("Your phone is on another exchange."), false);
    else
        return true;
    return false;
}

pbx::Phone Operations::phone() const
{
    pbx::Phone phone;
    if (const models::Person *me = m_board.me())
        phone = pbx::phoneOf(me->extension);
    else
        phone = {.extension = m_board.own().name, .callerId = {{}, m_board.own().name}};
    if (!m_profile.ownDevice.isEmpty())
        phone.endpoint = m_profile.ownDevice;
    if (!m_profile.context.isEmpty())
        phone.context = m_profile.context;
    return phone;
}

/// What was typed is dialled as typed; only the international form needs this desk's prefixes.
QString Operations::toDial(const QString &number) const
{
    if (!number.startsWith(QLatin1Char('+')))
        return number;
    const auto read = desk::Numbering(m_profile.numberRules).read(number);
    return read ? read->dial : number;
}

QString Operations::named(const QString &number) const
{
    const models::Person *const person = m_board.people().find({m_board.own().server, number});
    return person ? person->title() : number;
}

const pbx::Call *Operations::current(const pbx::Call &call) const
{
    const models::Conversation *const found = m_board.calls().find({call.server, call.id});
    return found && !found->isEnded ? &found->call : nullptr;
}

void Operations::learnContext()
{
    const models::Person *const me = m_board.me();
    if (!me || !m_profile.context.isEmpty() || !me->extension.dialContext.isEmpty()
        || !m_board.isUp(m_board.own().server))
        return;
    const QString endpoint = phone().endpoint;
    if (m_learning == endpoint || !endpoint.startsWith(QLatin1String("PJSIP/")))
        return;
    m_learning = endpoint;
    m_send(m_board.own().server,
        ami::action::PJSIPShowEndpoint{.endpoint = endpoint.section(QLatin1Char('/'), 1)});
}

} // namespace ui
