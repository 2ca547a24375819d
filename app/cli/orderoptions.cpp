// SPDX-License-Identifier: MIT
#include "orderoptions.h"

#include <CLI/CLI.hpp>

namespace {

using orders::Order;
using orders::Verb;

/// One command under construction.
class Entry
{
public:
    Entry(CLI::App &parent, Order &order, Verb verb, const char *name, const char *description)
        : m_order(order), m_app(*parent.add_subcommand(name, description))
    {
        m_app.final_callback([&order, verb] { order.verb = verb; });
    }

    CLI::App &app() { return m_app; }

    Entry &word(const char *name, QString Order::*member, const char *description)
    {
        option(name, member, description)->required();
        return *this;
    }
    Entry &choice(const char *name, QString Order::*member, const std::vector<std::string> &words,
        const char *description)
    {
        option(name, member, description)->required()->check(CLI::IsMember(words));
        return *this;
    }
    Entry &call() { return word("call", &Order::call, "Id of a call from state, or ext:101"); }
    Entry &by() { return word("--by", &Order::by, "Extension that does it"); }
    CLI::Option *option(const char *name, QString Order::*member, const char *description)
    {
        QString &into = m_order.*member;
        return m_app.add_option_function<std::string>(
            name, [&into](const std::string &value) { into = QString::fromStdString(value); },
            description);
    }
    void texts(const char *name, QStringList Order::*member, const char *description)
    {
        QStringList &list = m_order.*member;
        m_app
            .add_option_function<std::vector<std::string>>(
                name,
                [&list](const std::vector<std::string> &values) {
                    for (const std::string &value : values)
                        list.append(QString::fromStdString(value));
                },
                description)
            ->allow_extra_args(false);
    }
    CLI::Option *number(const char *name, const char *description, int least, int most)
    {
        std::optional<int> &into = m_order.number;
        return m_app
            .add_option_function<int>(
                name, [&into](int value) { into = value; }, description)
            ->check(CLI::Range(least, most));
    }
    template <typename T>
    CLI::Option *flag(const char *name, T Order::*member, T value, const char *description)
    {
        T &into = m_order.*member;
        return m_app.add_flag_callback(
            name, [&into, value] { into = value; }, description);
    }
    Entry &onOrOff()
    {
        bool &into = m_order.isOn;
        m_app
            .add_option_function<std::string>(
                "state", [&into](const std::string &word) { into = word == "on"; }, "on or off")
            ->required()
            ->check(CLI::IsMember(std::vector<std::string>{"on", "off"}));
        return *this;
    }

private:
    Order &m_order;
    CLI::App &m_app;
};

constexpr int mostSpace = 1'000'000;

using Common = std::function<void(CLI::App &)>;

void addDial(CLI::App &app, Order &order, const Common &common)
{
    Entry dial(app, order, Verb::Dial, "dial", "Ring an extension's phone, then the number");
    dial.word("number", &Order::target, "Whom to call");
    dial.option("--from", &Order::by, "Whose phone")->type_name("EXT")->required();
    dial.option("--device", &Order::endpoint, "Another phone of EXT, PJSIP/desk2")
        ->excludes(dial.option(
            "--mobile", &Order::mobile, "Call this number in the place of EXT's phone"));
    dial.option("--caller-id", &Order::callerId,
        "What both are shown: 'Name <number>' (the extension's own)");
    dial.texts("--variable", &Order::variables, "Channel variable NAME=VALUE; repeatable");
    dial.option("--context", &Order::context, "Dialplan context to dial in");
    common(dial.app());

    Entry campOn(app, order, Verb::CampOn, "camp-on",
        "Wait until an extension and one's own phone are free, then call it");
    campOn.word("number", &Order::target, "Which extension").by();
    CLI::App &waiting = campOn.app();
    auto *booked = waiting.add_flag_callback(
        "--on-exchange", [] {}, "Put it on the exchange's own list instead, and go");
    auto *cancelled = waiting
                          .add_flag_callback(
                              "--cancel", [] {}, "Take it off the exchange's list")
                          ->needs(booked);
    waiting.final_callback([&order, booked, cancelled] {
        order.verb = booked->count() == 0 ? Verb::CampOn
            : cancelled->count() > 0      ? Verb::CancelRecall
                                          : Verb::BookRecall;
    });
    common(waiting);
}

void addEndings(CLI::App &app, Order &order, const Common &common)
{
    Entry hangup(
        app, order, Verb::HangUp, "hangup", "End a call, a channel, or all calls of an extension");
    auto *call = hangup.option("call", &Order::call, "Id of a call from state, or ext:101");
    auto *channel = hangup.option("--channel", &Order::channel, "Exact name of a channel");
    auto *extension
        = hangup.option("--extension", &Order::extension, "All channels of this extension");
    call->excludes(channel)->excludes(extension);
    channel->excludes(extension);
    common(hangup.app());
}

void addTransfers(CLI::App &app, Order &order, const Common &common)
{
    Entry transfer(app, order, Verb::Transfer, "transfer",
        "Connect the other side with a number, voicemail:BOX, queue:NAME, park or conference:ROOM");
    transfer.call().by();
    auto *target = transfer.option("target", &Order::target, "Where to");
    using Stage = Order::Stage;
    const auto stage = [&transfer](const char *name, Stage value, const char *description) {
        return transfer.flag(name, &Order::stage, value, description);
    };
    auto *attended = stage("--attended", Stage::Consult, "Speak with the target first");
    auto *complete = stage("--complete", Stage::Complete, "Connect the two");
    auto *cancel = stage("--cancel", Stage::Cancel, "Take the call back");
    auto *swap = stage("--swap", Stage::Swap, "Speak with the other one");
    for (auto *one : {complete, cancel, swap})
        one->excludes(target)->excludes(attended);
    complete->excludes(cancel)->excludes(swap);
    cancel->excludes(swap);
    common(transfer.app());

    Entry redirect(
        app, order, Verb::Redirect, "redirect", "Send one side of a call, or both, elsewhere");
    redirect.call().word("target", &Order::target, "Where to");
    redirect.option("--leg", &Order::leg, "Which side (caller)")
        ->check(CLI::IsMember(std::vector<std::string>{"caller", "target", "both"}));
    redirect.option("--context", &Order::context, "Dialplan context of the target");
    common(redirect.app());

    common(Entry(app, order, Verb::PickUp, "pickup", "Take the call that rings at an extension")
               .word("extension", &Order::extension, "Where it rings")
               .by()
               .app());
    common(Entry(app, order, Verb::TakeOver, "take-over", "Bring a call to one's own phone")
               .call()
               .by()
               .app());
}

void addParking(CLI::App &app, Order &order, const Common &common)
{
    Entry park(
        app, order, Verb::Park, "park", "Park the other side; it comes back to who parks it");
    park.call().by();
    park.option("--lot", &Order::lot, "Parking lot");
    park.number("--space", "Space in it", 1, mostSpace);
    common(park.app());
    Entry unpark(
        app, order, Verb::Unpark, "unpark", "Ring a phone and connect it with who is parked");
    unpark.app()
        .add_option_function<std::string>(
            "place",
            [&order](const std::string &place) {
                const QString text = QString::fromStdString(place);
                bool isNumber = false;
                order.lot = text.section(u'/', 0, -2);
                order.number = text.section(u'/', -1).toInt(&isNumber);
                if (!isNumber || order.lot.isEmpty())
                    throw CLI::ValidationError(place + " is no parking space; write LOT/SPACE");
            },
            "LOT/SPACE")
        ->required();
    common(unpark.word("--to", &Order::by, "Extension that gets the call").app());
}

void addSpeech(CLI::App &app, Order &order, const Common &common)
{
    common(
        Entry(app, order, Verb::Hold, "hold", "Let a desk phone hold its call").call().by().app());
    common(Entry(app, order, Verb::Unhold, "unhold", "Let a desk phone take its call back")
               .call()
               .by()
               .app());
    common(Entry(app, order, Verb::Answer, "answer", "Let a desk phone that rings answer")
               .word("extension", &Order::extension, "Whose phone")
               .app());
    common(Entry(app, order, Verb::Mute, "mute", "Whether what somebody says is heard")
               .call()
               .onOrOff()
               .by()
               .app());
    Entry dtmf(app, order, Verb::KeyDigits, "dtmf", "Key digits into a call");
    dtmf.call().word("digits", &Order::text, "0-9 * # A-D");
    dtmf.option("--to", &Order::leg, "Who hears them (target)")
        ->check(CLI::IsMember(std::vector<std::string>{"caller", "target"}));
    common(dtmf.app());
    common(Entry(app, order, Verb::RecordCall, "record-call", "Record a call on the exchange")
               .call()
               .choice("state", &Order::action, {"start", "stop", "pause", "resume"}, "What to do")
               .app());
    Entry listen(app, order, Verb::Listen, "listen", "Ring a phone and let it hear a call");
    listen.call().by();
    using Ear = Order::Ear;
    listen.flag("--whisper", &Order::ear, Ear::Whisper, "Be heard by the caller's side only")
        ->excludes(listen.flag("--barge", &Order::ear, Ear::Barge, "Be heard by both"));
    common(listen.app());
}

void addConferences(CLI::App &app, Order &order, const Common &common)
{
    Entry conference(app, order, Verb::Conference, "conference",
        "CALL --with NUMBER: make one of a call; ROOM invite NUMBER --by EXT; "
        "ROOM mute|unmute|kick USER|all; ROOM lock|unlock|record|stop-record");
    conference.word("room", &Order::call, "Room, or a call");
    conference.option("do", &Order::action, "What to do in the room")
        ->check(CLI::IsMember(std::vector<std::string>{
            "invite", "mute", "unmute", "kick", "lock", "unlock", "record", "stop-record"}))
        ->excludes(conference.option("--with", &Order::target, "Number to call in"));
    conference.option("user", &Order::user, "Extension, number or uniqueid; or all");
    conference.option("--by", &Order::by, "Extension that invites");
    conference.option(
        "--room", &Order::text, "Room to use with --with (an empty one that a hint tells of)");
    conference.app().final_callback([&order] {
        if (order.target.isEmpty() && order.action.isEmpty())
            throw CLI::RequiredError("What to do in the room, or --with NUMBER,");
        order.verb = order.target.isEmpty() ? Verb::Conference : Verb::Confer;
        if (order.action != u"invite")
            return;
        if (order.user.isEmpty() || order.by.isEmpty())
            throw CLI::RequiredError("Whom to invite, and --by whom,");
        order.verb = Verb::Invite;
        order.target = std::exchange(order.user, {});
    });
    common(conference.app());
}

using MakeEntry = std::function<Entry(Verb verb, const char *name, const char *description)>;

void addMembership(const MakeEntry &entry, const Common &common)
{
    Entry add = entry(Verb::LogIn, "add", "Log an extension in");
    add.word("queue", &Order::queue, "Queue").word("extension", &Order::extension, "Extension");
    add.number("--penalty", "Lower ones are called first", 0, mostSpace);
    common(add.app());
    common(entry(Verb::LogOut, "remove", "Log an extension out")
               .word("queue", &Order::queue, "Queue")
               .word("extension", &Order::extension, "Extension")
               .app());
    for (const auto &[verb, name] :
        {std::pair{Verb::LogInAll, "login"}, std::pair{Verb::LogOutAll, "logout"}}) {
        Entry all = entry(verb, name, "Of all of one's own queues, or of those named");
        all.word("extension", &Order::extension, "Extension");
        all.texts("--queue", &Order::queues, "This queue; repeatable");
        common(all.app());
    }
}

void addDuty(const MakeEntry &entry, const Common &common)
{
    for (const auto &[verb, name] :
        {std::pair{Verb::Pause, "pause"}, std::pair{Verb::Unpause, "unpause"}}) {
        Entry pause = entry(verb, name, "In one queue or in all");
        pause.word("extension", &Order::extension, "Extension");
        pause.option("--queue", &Order::queue, "Only in this queue");
        pause.option("--reason", &Order::text, "Why");
        common(pause.app());
    }
    Entry penalty = entry(Verb::SetPenalty, "penalty", "Lower ones are called first");
    penalty.word("extension", &Order::extension, "Extension");
    penalty.number("penalty", "From 0", 0, mostSpace)->required();
    penalty.option("--queue", &Order::queue, "Only in this queue");
    common(penalty.app());
    Entry ringInUse = entry(Verb::SetRingInUse, "ring-in-use", "Whether to be called in a call");
    ringInUse.word("extension", &Order::extension, "Extension").onOrOff();
    ringInUse.option("--queue", &Order::queue, "Only in this queue");
    common(ringInUse.app());
}

void addQueues(CLI::App &app, Order &order, const Common &common)
{
    auto *queue = app.add_subcommand("queue", "Members and callers of queues");
    queue->require_subcommand(1);
    const auto entry = [&](Verb verb, const char *name, const char *description) {
        return Entry(*queue, order, verb, name, description);
    };
    addMembership(entry, common);
    addDuty(entry, common);
    common(entry(Verb::Withdraw, "withdraw", "Take a caller out; the dialplan goes on")
               .word("queue", &Order::queue, "Queue")
               .call()
               .app());
    Entry priority = entry(Verb::Prioritize, "priority", "A greater one is served earlier");
    priority.word("queue", &Order::queue, "Queue").call();
    priority.number("priority", "0 is everybody's", 0, mostSpace)->required();
    common(priority.app());
    common(entry(Verb::ResetQueue, "reset", "Set the counters to nothing")
               .word("queue", &Order::queue, "Queue")
               .app());
}

void addFeatures(CLI::App &app, Order &order, const Common &common)
{
    common(Entry(app, order, Verb::DoNotDisturb, "dnd", "Do not disturb")
               .word("extension", &Order::extension, "Extension")
               .onOrOff()
               .app());
    common(Entry(app, order, Verb::CallWaiting, "call-waiting", "Ring for a second call")
               .word("extension", &Order::extension, "Extension")
               .onOrOff()
               .app());
    common(Entry(app, order, Verb::Forward, "forward", "Send an extension's calls elsewhere")
               .word("extension", &Order::extension, "Extension")
               .choice("when", &Order::action, {"always", "busy", "unavailable"}, "In which case")
               .word("target", &Order::target, "A number, voicemail, or off")
               .app());
    Entry presence(app, order, Verb::Presence, "presence", "What others read of an extension");
    presence.word("extension", &Order::extension, "Extension")
        .word("state", &Order::action, "not_set, unavailable, available, away, xa, chat or dnd");
    presence.option("text", &Order::text, "In words");
    common(presence.app());
}

} // namespace

void addOrders(CLI::App &app, Order &order, const Common &common)
{
    addDial(app, order, common);
    addEndings(app, order, common);
    addTransfers(app, order, common);
    addParking(app, order, common);
    addSpeech(app, order, common);
    addConferences(app, order, common);
    addQueues(app, order, common);
    addFeatures(app, order, common);
}
