// SPDX-License-Identifier: MIT
#include "order.h"

#include <CLI/CLI.hpp>

namespace {

/// One command under construction.
class Verb
{
public:
    Verb(CLI::App &parent, Order &order, const char *name, const char *description,
        const QString &verb = {})
        : m_order(order), m_app(*parent.add_subcommand(name, description))
    {
        const QString called = verb.isEmpty() ? QString::fromLatin1(name) : verb;
        m_app.final_callback([&order, called] { order.verb = called; });
    }

    CLI::App &app() { return m_app; }

    Verb &word(const char *name, QString Order::*member, const char *description)
    {
        option(name, member, description)->required();
        return *this;
    }
    Verb &choice(const char *name, QString Order::*member, const std::vector<std::string> &words,
        const char *description)
    {
        option(name, member, description)->required()->check(CLI::IsMember(words));
        return *this;
    }
    Verb &call() { return word("call", &Order::call, "Id of a call from state, or ext:101"); }
    Verb &by() { return word("--by", &Order::by, "Extension that does it"); }
    CLI::Option *option(const char *name, QString Order::*member, const char *description)
    {
        QString &into = m_order.*member;
        return m_app.add_option_function<std::string>(
            name, [&into](const std::string &value) { into = QString::fromStdString(value); },
            description);
    }
    CLI::Option *number(const char *name, const char *description, int least, int most)
    {
        std::optional<int> &into = m_order.number;
        return m_app
            .add_option_function<int>(
                name, [&into](int value) { into = value; }, description)
            ->check(CLI::Range(least, most));
    }
    CLI::Option *flag(const char *name, bool Order::*member, const char *description)
    {
        return m_app.add_flag(name, m_order.*member, description);
    }

private:
    Order &m_order;
    CLI::App &m_app;
};

const std::vector<std::string> onOrOff{"on", "off"};
constexpr int mostSpace = 1'000'000;

using Common = std::function<void(CLI::App &)>;

void addEndings(CLI::App &app, Order &order, const Common &common)
{
    Verb hangup(app, order, "hangup", "End a call, a channel, or all calls of an extension");
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
    Verb transfer(app, order, "transfer",
        "Connect the other side with a number, voicemail:BOX, queue:NAME, park or conference:ROOM");
    transfer.call().by();
    auto *target = transfer.option("target", &Order::target, "Where to");
    auto *attended = transfer.flag("--attended", &Order::isAttended, "Speak with the target first");
    auto *complete = transfer.flag("--complete", &Order::isCompleted, "Connect the two");
    auto *cancel = transfer.flag("--cancel", &Order::isCancelled, "Take the call back");
    auto *swap = transfer.flag("--swap", &Order::isSwapped, "Speak with the other one");
    for (auto *one : {complete, cancel, swap})
        one->excludes(target)->excludes(attended);
    complete->excludes(cancel)->excludes(swap);
    cancel->excludes(swap);
    common(transfer.app());

    Verb redirect(app, order, "redirect", "Send one side of a call, or both, elsewhere");
    redirect.call().word("target", &Order::target, "Where to");
    redirect.option("--leg", &Order::leg, "Which side (caller)")
        ->check(CLI::IsMember(std::vector<std::string>{"caller", "target", "both"}));
    common(redirect.app());

    common(Verb(app, order, "pickup", "Take the call that rings at an extension")
               .word("extension", &Order::extension, "Where it rings")
               .by()
               .app());
    common(Verb(app, order, "take-over", "Bring a call to one's own phone").call().by().app());
}

void addParking(CLI::App &app, Order &order, const Common &common)
{
    Verb park(app, order, "park", "Park the other side; it comes back to who parks it");
    park.call().by();
    park.option("--lot", &Order::lot, "Parking lot");
    park.number("--space", "Space in it", 1, mostSpace);
    common(park.app());
    common(Verb(app, order, "unpark", "Ring a phone and connect it with who is parked")
               .word("place", &Order::lot, "LOT/SPACE")
               .word("--to", &Order::by, "Extension that gets the call")
               .app());
}

void addSpeech(CLI::App &app, Order &order, const Common &common)
{
    common(Verb(app, order, "hold", "Let a desk phone hold its call").call().by().app());
    common(Verb(app, order, "unhold", "Let a desk phone take its call back").call().by().app());
    common(Verb(app, order, "answer", "Let a desk phone that rings answer")
               .word("extension", &Order::extension, "Whose phone")
               .app());
    common(Verb(app, order, "mute", "Whether what somebody says is heard")
               .call()
               .choice("state", &Order::action, onOrOff, "on or off")
               .by()
               .app());
    Verb dtmf(app, order, "dtmf", "Key digits into a call");
    dtmf.call().word("digits", &Order::text, "0-9 * # A-D");
    dtmf.option("--to", &Order::leg, "Who hears them (target)")
        ->check(CLI::IsMember(std::vector<std::string>{"caller", "target"}));
    common(dtmf.app());
    common(Verb(app, order, "record-call", "Record a call on the exchange")
               .call()
               .choice("state", &Order::action, {"start", "stop", "pause", "resume"}, "What to do")
               .app());
    Verb listen(app, order, "listen", "Ring a phone and let it hear a call");
    listen.call().by();
    listen.flag("--whisper", &Order::isWhispered, "Be heard by the caller's side only")
        ->excludes(listen.flag("--barge", &Order::isBarged, "Be heard by both"));
    common(listen.app());
}

void addConferences(CLI::App &app, Order &order, const Common &common)
{
    Verb conference(app, order, "conference",
        "CALL --with NUMBER: make one of a call; ROOM mute|unmute|kick USER|all; "
        "ROOM lock|unlock|record|stop-record");
    conference.word("room", &Order::call, "Room, or a call");
    conference.option("do", &Order::action, "What to do in the room")
        ->check(CLI::IsMember(std::vector<std::string>{
            "mute", "unmute", "kick", "lock", "unlock", "record", "stop-record"}))
        ->excludes(conference.option("--with", &Order::target, "Number to call in"));
    conference.option("user", &Order::user, "Extension, number or uniqueid; or all");
    conference.option(
        "--room", &Order::text, "Room to use with --with (an empty one that a hint tells of)");
    common(conference.app());
}

void addQueues(CLI::App &app, Order &order, const Common &common)
{
    auto *queue = app.add_subcommand("queue", "Members and callers of queues");
    queue->require_subcommand(1);
    const auto verb = [&](const char *name, const char *description) {
        return Verb(*queue, order, name, description, QString(u"queue " + QLatin1String(name)));
    };
    Verb add = verb("add", "Log an extension in");
    add.word("queue", &Order::queue, "Queue").word("extension", &Order::extension, "Extension");
    add.number("--penalty", "Lower ones are called first", 0, mostSpace);
    common(add.app());
    common(verb("remove", "Log an extension out")
               .word("queue", &Order::queue, "Queue")
               .word("extension", &Order::extension, "Extension")
               .app());
    for (const char *name : {"pause", "unpause"}) {
        Verb pause = verb(name, "In one queue or in all");
        pause.word("extension", &Order::extension, "Extension");
        pause.option("--queue", &Order::queue, "Only in this queue");
        pause.option("--reason", &Order::text, "Why");
        common(pause.app());
    }
    Verb penalty = verb("penalty", "Lower ones are called first");
    penalty.word("extension", &Order::extension, "Extension");
    penalty.number("penalty", "From 0", 0, mostSpace)->required();
    penalty.option("--queue", &Order::queue, "Only in this queue");
    common(penalty.app());
    common(verb("withdraw", "Take a caller out; the dialplan goes on")
               .word("queue", &Order::queue, "Queue")
               .call()
               .app());
    Verb priority = verb("priority", "A greater one is served earlier");
    priority.word("queue", &Order::queue, "Queue").call();
    priority.number("priority", "0 is everybody's", 0, mostSpace)->required();
    common(priority.app());
    common(
        verb("reset", "Set the counters to nothing").word("queue", &Order::queue, "Queue").app());
}

void addFeatures(CLI::App &app, Order &order, const Common &common)
{
    common(Verb(app, order, "dnd", "Do not disturb")
               .word("extension", &Order::extension, "Extension")
               .choice("state", &Order::action, onOrOff, "on or off")
               .app());
    common(Verb(app, order, "call-waiting", "Ring for a second call")
               .word("extension", &Order::extension, "Extension")
               .choice("state", &Order::action, onOrOff, "on or off")
               .app());
    common(Verb(app, order, "forward", "Send an extension's calls elsewhere")
               .word("extension", &Order::extension, "Extension")
               .choice("when", &Order::action, {"always", "busy", "unavailable"}, "In which case")
               .word("target", &Order::target, "A number, voicemail, or off")
               .app());
    Verb presence(app, order, "presence", "What others read of an extension");
    presence.word("extension", &Order::extension, "Extension")
        .word("state", &Order::action, "not_set, unavailable, available, away, xa, chat or dnd");
    presence.option("text", &Order::text, "In words");
    common(presence.app());
}

} // namespace

void addOrders(CLI::App &app, Order &order, const Common &common)
{
    addEndings(app, order, common);
    addTransfers(app, order, common);
    addParking(app, order, common);
    addSpeech(app, order, common);
    addConferences(app, order, common);
    addQueues(app, order, common);
    addFeatures(app, order, common);
}
