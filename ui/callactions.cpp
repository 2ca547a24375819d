// SPDX-License-Identifier: MIT
#include "ui/callactions.h"

#include "ui/board.h"
#include "ui/requests.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

namespace {

    using Kind = CallAction::Kind;
    using Stage = pbx::Call::Stage;
    using orders::Order;
    using orders::Verb;

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(CallAction)
    };

    /// Collects what can be done with one conversation.
    class Offer
    {
    public:
        Offer(const models::Conversation &conversation, const Board &board)
            : m_call(conversation.call), m_board(board), m_trouble(troubleOf(conversation))
        {
        }

        /// A line of the menu, for `order` with the call and the own phone filled in.
        CallAction &add(Kind kind, const QString &label, const char *icon, Order order)
        {
            order.server = m_call.server;
            if (order.call.isEmpty())
                order.call = m_call.id;
            if (order.by.isEmpty())
                order.by = m_board.own().name;
            const QString why = m_trouble.isEmpty() ? m_board.whyNot(order) : m_trouble;
            m_actions.append({.kind = kind,
                .label = label,
                .icon = QLatin1String(icon),
                .order = order,
                .whyNot = why});
            return m_actions.last();
        }
        /// A button, which has the keys of that command.
        CallAction &addMain(
            Kind kind, const QString &label, const char *icon, const char *command, Order order)
        {
            CallAction &action = add(kind, label, icon, std::move(order));
            action.isMain = true;
            action.keys = m_board.keymap().text(QLatin1String(command));
            return action;
        }

        void forRingingHere();
        void forSendingOn();
        void forMine(const pbx::Party &side);
        void forOthers();
        const QList<CallAction> &actions() const { return m_actions; }

    private:
        static QString troubleOf(const models::Conversation &conversation)
        {
            if (conversation.isEnded)
                return Words::tr("This call is over.");
            return conversation.isUnknown ? Words::tr("There is no link to the exchange.")
                                          : QString();
        }

        void addConsultation(const pbx::Consultation &consultation);
        void addSpeech();
        void addRecording();
        void addListening();
        bool isTalking() const { return m_call.isAnswered || m_call.answered.has_value(); }
        /// Forbids what needs two who talk.
        void needTalk(CallAction &action) const
        {
            if (!isTalking() && action.whyNot.isEmpty())
                action.whyNot = Words::tr("Nobody talks yet.");
        }
        void needOwn(CallAction &action) const
        {
            if (action.whyNot.isEmpty())
                action.whyNot = m_board.whyNoPhone(m_call.server);
        }

        const pbx::Call &m_call;
        const Board &m_board;
        QString m_trouble;
        QList<CallAction> m_actions;
    };

    void Offer::forRingingHere()
    {
        const QString own = m_board.own().name;
        CallAction &answer = addMain(Kind::Answer, Words::tr("Answer"), "phone", "call.answer",
            {.verb = Verb::Answer, .extension = own});
        if (answer.isEnabled())
            answer.whyNot = m_board.whyNotByPhone();
        addMain(
            Kind::HangUp, Words::tr("Decline"), "hangup", "call.hangup", {.verb = Verb::HangUp});
    }

    void Offer::forSendingOn()
    {
        CallAction &elsewhere
            = add(Kind::Redirect, Words::tr("Send to\u2026"), "transfer", {.verb = Verb::Redirect});
        elsewhere.asksWhom = true;
        const QString mailbox = QStringLiteral("voicemail:") + m_board.own().name;
        add(Kind::Voicemail, Words::tr("To my voicemail"), "transfer",
            {.verb = Verb::Redirect, .target = mailbox});
        add(Kind::Park, Words::tr("Park the caller"), "park",
            {.verb = Verb::Redirect, .target = QStringLiteral("park")});
    }

    void Offer::forMine(const pbx::Party &side)
    {
        const auto consultation = m_board.consultation();
        const bool isConsulting = consultation
            && (consultation->waiting.id == m_call.id || consultation->about.id == m_call.id);
        if (isConsulting) {
            addConsultation(*consultation);
        } else {
            const bool isHolding = side.isHolding;
            CallAction &hold = addMain(isHolding ? Kind::Resume : Kind::Hold,
                isHolding ? Words::tr("Resume") : Words::tr("Hold"), isHolding ? "resume" : "pause",
                "call.hold", {.verb = isHolding ? Verb::Unhold : Verb::Hold});
            needTalk(hold);
            if (hold.isEnabled())
                hold.whyNot = m_board.whyNotByPhone();
            CallAction &transfer = addMain(Kind::Transfer, Words::tr("Transfer"), "transfer",
                "call.transfer", {.verb = Verb::Transfer});
            transfer.asksWhom = true;
            needTalk(transfer);
            CallAction &park
                = addMain(Kind::Park, Words::tr("Park"), "park", "call.park", {.verb = Verb::Park});
            needTalk(park);
            if (m_call.stage == Stage::Conference && park.isEnabled())
                park.whyNot = Words::tr("A conference cannot be parked.");
        }
        addMain(
            Kind::HangUp, Words::tr("Hang up"), "hangup", "call.hangup", {.verb = Verb::HangUp});
        if (!isConsulting) {
            CallAction &consult = add(Kind::Consult, Words::tr("Transfer after asking\u2026"),
                "transfer", {.verb = Verb::Transfer, .stage = Order::Stage::Consult});
            consult.asksWhom = true;
            consult.keys = m_board.keymap().text(QStringLiteral("call.ask"));
            needTalk(consult);
            CallAction &confer = add(Kind::Confer, Words::tr("Add somebody (conference)\u2026"),
                "conference", {.verb = Verb::Confer});
            confer.asksWhom = true;
            needTalk(confer);
        }
        addSpeech();
        addRecording();
    }

    void Offer::addConsultation(const pbx::Consultation &consultation)
    {
        using OrderStage = Order::Stage;
        const auto about = [&](OrderStage stage) {
            return Order{.verb = Verb::Transfer, .call = consultation.waiting.id, .stage = stage};
        };
        addMain(Kind::Complete, Words::tr("Connect"), "transfer", "call.transfer",
            about(OrderStage::Complete));
        addMain(Kind::Swap, Words::tr("Swap"), "again", "call.hold", about(OrderStage::Swap));
        addMain(
            Kind::Cancel, Words::tr("Take back"), "resume", "call.back", about(OrderStage::Cancel));
    }

    void Offer::addSpeech()
    {
        needTalk(
            add(Kind::Mute, Words::tr("Mute me"), "quiet", {.verb = Verb::Mute, .isOn = true}));
        needTalk(add(Kind::Unmute, Words::tr("Unmute me"), "phone", {.verb = Verb::Mute}));
        const bool isCaller = m_call.caller.extension == m_board.own().name;
        CallAction &digits = add(Kind::Digits, Words::tr("Key digits\u2026"), "keys",
            {.verb = Verb::KeyDigits,
                .leg = isCaller ? QStringLiteral("target") : QStringLiteral("caller")});
        digits.asksWhom = true;
        needTalk(digits);
    }

    void Offer::addRecording()
    {
        using Recording = pbx::Call::Recording;
        const auto offer = [this](Kind kind, const QString &label, const char *icon,
                               const char *what) {
            needTalk(
                add(kind, label, icon, {.verb = Verb::RecordCall, .action = QLatin1String(what)}));
        };
        if (m_call.recording == Recording::On)
            offer(Kind::PauseRecord, Words::tr("Pause the recording"), "pause", "pause");
        if (m_call.recording == Recording::Muted)
            offer(Kind::ResumeRecord, Words::tr("Resume the recording"), "resume", "resume");
        if (m_call.recording == Recording::On || m_call.recording == Recording::Muted)
            offer(Kind::StopRecord, Words::tr("Stop recording this call"), "record", "stop");
        else
            offer(Kind::Record, Words::tr("Record this call"), "record", "start");
    }

    void Offer::forOthers()
    {
        const bool rings = m_call.stage == Stage::Ringing && !m_call.targets.isEmpty()
            && !m_call.targets.first().extension.isEmpty();
        if (!isTalking()) {
            CallAction &pickUp = add(Kind::PickUp, Words::tr("Pick up here"), "pickup",
                {.verb = Verb::PickUp,
                    .extension = rings ? m_call.targets.first().extension : QString()});
            needOwn(pickUp);
            if (!rings && pickUp.isEnabled())
                pickUp.whyNot = Words::tr("Nothing rings there.");
        } else {
            needOwn(add(Kind::TakeOver, Words::tr("Bring it to my phone"), "pickup",
                {.verb = Verb::TakeOver}));
        }
        CallAction &redirect = add(Kind::Redirect, Words::tr("Send the caller elsewhere\u2026"),
            "transfer", {.verb = Verb::Redirect});
        redirect.asksWhom = true;
        if (isTalking()) {
            addListening();
            addRecording();
        }
        add(Kind::HangUp, Words::tr("End this conversation"), "hangup", {.verb = Verb::HangUp});
    }

    void Offer::addListening()
    {
        using Ear = Order::Ear;
        const auto offer = [this](Kind kind, const QString &label, Ear ear) {
            needOwn(add(kind, label, "phone", {.verb = Verb::Listen, .ear = ear}));
        };
        offer(Kind::Listen, Words::tr("Listen"), Ear::Silent);
        offer(Kind::Whisper, Words::tr("Whisper to one side"), Ear::Whisper);
        offer(Kind::Barge, Words::tr("Join the conversation"), Ear::Barge);
    }

} // namespace

QList<CallAction> callActions(const models::Conversation &conversation, const Board &board)
{
    const pbx::Call &call = conversation.call;
    const pbx::Party *side = conversation.isMine ? call.side(board.own().name) : nullptr;
    Offer offer(conversation, board);
    if (!side)
        offer.forOthers();
    else if (call.ringsAt(board.own().name))
        offer.forRingingHere();
    else
        offer.forMine(*side);
    return offer.actions();
}

QList<CallAction> ringingActions(const pbx::Call &call, const Board &board)
{
    const models::Conversation conversation{
        .call = call, .isMine = true, .isUnknown = !board.isUp(call.server)};
    Offer offer(conversation, board);
    offer.forRingingHere();
    return offer.actions();
}

QList<CallAction> sendingActions(const pbx::Call &call, const Board &board)
{
    const models::Conversation conversation{
        .call = call, .isMine = true, .isUnknown = !board.isUp(call.server)};
    Offer offer(conversation, board);
    offer.forSendingOn();
    return offer.actions();
}

const CallAction *actionOf(const QList<CallAction> &actions, CallAction::Kind kind)
{
    const auto found = std::ranges::find(actions, kind, &CallAction::kind);
    return found == actions.end() ? nullptr : &*found;
}

void confirm(const CallAction &action, Requests &requests)
{
    emit requests.confirmed(action.order);
}

void carryOut(const CallAction &action, Requests &requests)
{
    if (action.asksWhom)
        emit requests.targetWanted(action.order);
    else
        emit requests.ordered(action.order);
}

} // namespace ui
