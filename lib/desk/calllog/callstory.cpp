// SPDX-License-Identifier: MIT
#include "desk/calllog/callstory.h"

#include <algorithm>

namespace desk {

namespace {

    using namespace Qt::Literals::StringLiterals;
    using Direction = LoggedCall::Direction;
    using Ending = LoggedCall::Ending;
    using pbx::JourneyLeg;
    using Kind = JourneyLeg::Kind;
    using Legs = QList<JourneyLeg>;

    QString numberOf(const pbx::Party &party)
    {
        return party.extension.isEmpty() ? party.callerId.number : party.extension;
    }

    pbx::CallerId idOf(const pbx::Party &party) { return {party.callerId.name, numberOf(party)}; }

    bool isTalk(const JourneyLeg &leg)
    {
        return leg.kind == Kind::Talk || leg.kind == Kind::Conference;
    }

    /// What of a call's way is about one extension.
    class Share
    {
    public:
        Share(const Legs &legs, const QString &own) : m_legs(legs), m_own(own) { }

        bool isOf(const JourneyLeg &leg) const
        {
            return leg.who.extension == m_own
                || (leg.kind == Kind::Talk && leg.with.extension == m_own);
        }

        Legs talks() const
        {
            return those([this](const JourneyLeg &leg) { return isTalk(leg) && isOf(leg); });
        }

        Legs rings() const
        {
            return those([this](const JourneyLeg &leg) {
                return leg.kind == Kind::Ringing && leg.who.extension == m_own;
            });
        }

        /// Whether somebody called this extension: it rings before it does anything else.
        bool isCalled(const pbx::Call &call) const
        {
            const auto at = std::ranges::find_if(m_legs, [this](const JourneyLeg &leg) {
                return isOf(leg) && (isTalk(leg) || leg.kind == Kind::Ringing);
            });
            if (at == m_legs.end())
                return call.caller.extension != m_own;
            return at->kind == Kind::Ringing || at->with.extension == m_own;
        }

        /// The first talk of others after it has rung here.
        const JourneyLeg *takenElsewhere() const
        {
            auto at = std::ranges::find_if(m_legs, [this](const JourneyLeg &leg) {
                return leg.kind == Kind::Ringing && leg.who.extension == m_own;
            });
            at = std::find_if(at, m_legs.end(),
                [this](const JourneyLeg &leg) { return leg.kind == Kind::Talk && !isOf(leg); });
            return at == m_legs.end() ? nullptr : &*at;
        }

        const JourneyLeg *lastTransfer() const
        {
            const auto at
                = std::find_if(m_legs.rbegin(), m_legs.rend(), [this](const JourneyLeg &leg) {
                      const bool isTransfer
                          = leg.kind == Kind::BlindTransfer || leg.kind == Kind::AttendedTransfer;
                      return isTransfer && leg.who.extension == m_own;
                  });
            return at == m_legs.rend() ? nullptr : &*at;
        }

    private:
        template <typename Matches>
        Legs those(Matches matches) const
        {
            Legs found;
            std::ranges::copy_if(m_legs, std::back_inserter(found), matches);
            return found;
        }

        const Legs &m_legs;
        const QString &m_own;
    };

    const JourneyLeg *endOf(const pbx::Journey &way)
    {
        const auto at = std::ranges::find(way.legs, Kind::End, &JourneyLeg::kind);
        return at == way.legs.end() ? nullptr : &*at;
    }

    /// What was dialled, where somebody has dialled; else whose phone rings, or who answers.
    QString calledNumber(const CallStory &story)
    {
        const pbx::Party &caller = story.first.caller;
        const bool hasDialled = !caller.exten.isEmpty() && caller.exten != u"s"_s;
        if (hasDialled && caller.uniqueid == story.first.id)
            return caller.exten;
        for (const JourneyLeg &leg : story.way.legs) {
            const pbx::Party &called = leg.kind == Kind::Ringing ? leg.who : leg.with;
            if ((leg.kind == Kind::Ringing || leg.kind == Kind::Talk)
                && called.extension != story.own && !numberOf(called).isEmpty())
                return numberOf(called);
        }
        for (const pbx::Party &target : story.mine.targets) {
            if (target.extension != story.own && !numberOf(target).isEmpty())
                return numberOf(target);
        }
        for (const pbx::Party *const party : {&story.mine.caller, &story.last.caller, &caller}) {
            if (!party->exten.isEmpty() && party->exten != u"s"_s)
                return party->exten;
        }
        return caller.connectedLine.number;
    }

    /// The name of whoever has the number, as the way tells of them.
    QString nameOf(const QString &number, const CallStory &story)
    {
        for (const JourneyLeg &leg : story.way.legs) {
            for (const pbx::Party *const party : {&leg.who, &leg.with}) {
                if (numberOf(*party) == number && !party->callerId.name.isEmpty())
                    return party->callerId.name;
            }
        }
        const pbx::CallerId &connected = story.mine.caller.connectedLine;
        return connected.number == number ? connected.name : QString();
    }

    void tellCaller(LoggedCall &row, const CallStory &story, const Legs &rings)
    {
        pbx::CallerId caller;
        for (const pbx::Call *const call : {&story.first, &story.mine}) {
            if (caller == pbx::CallerId() && call->caller.extension != story.own)
                caller = idOf(call->caller);
        }
        if (caller == pbx::CallerId() && !rings.isEmpty())
            caller = idOf(rings.constFirst().with);
        row.number = caller.number;
        row.name = caller.name;
    }

    void tellCalled(LoggedCall &row, const CallStory &story)
    {
        row.number = calledNumber(story);
        row.name = nameOf(row.number, story);
    }

    void tellTalk(LoggedCall &row, const CallStory &story, const Legs &talks)
    {
        row.answered = talks.constFirst().from;
        const bool isOver = std::ranges::all_of(talks, &JourneyLeg::isOver);
        const bool isHere = story.end == CallStory::End::None && story.last.concerns(story.own);
        if (story.end == CallStory::End::None && (!isOver || isHere))
            return;
        row.ending = Ending::Answered;
        if (story.end == CallStory::End::Unseen && !isOver)
            return; // the link was down: nobody knows when
        const auto last = talks.constLast().until;
        row.ended = last ? last : std::optional(story.endSeen);
        const JourneyLeg &talk = talks.constFirst();
        if (row.direction == Direction::Out && talk.kind == Kind::Talk
            && talk.who.extension == story.own && !talk.with.extension.isEmpty()
            && talk.with.extension != row.number)
            row.answeredBy = idOf(talk.with);
    }

    void tellElsewhere(LoggedCall &row, const JourneyLeg &talk, const Legs &rings)
    {
        row.ending = Ending::Elsewhere;
        const bool isCaller = numberOf(talk.with) == row.number && numberOf(talk.who) != row.number;
        row.answeredBy = idOf(isCaller ? talk.who : talk.with);
        row.ended = rings.isEmpty() ? talk.from : rings.constLast().until;
    }

    Ending endingOfCallHere(const Legs &rings, const JourneyLeg *end)
    {
        const bool isDeclined = !rings.isEmpty()
            && (rings.constLast().outcome == u"busy"_s || (end && end->outcome == u"rejected"_s));
        return isDeclined ? Ending::Declined : Ending::Missed;
    }

    Ending endingOfMyCall(const CallStory &story, const JourneyLeg *end)
    {
        const QString reason = end ? end->outcome : QString();
        if (reason == u"busy"_s)
            return Ending::Busy;
        if (reason == u"rejected"_s)
            return Ending::Declined;
        if (reason == u"cancelled"_s)
            return Ending::Cancelled;
        if (reason == u"failed"_s)
            return Ending::Failed;
        return story.last.isAnswered || reason == u"completed"_s ? Ending::Answered
                                                                 : Ending::NoAnswer;
    }

    void tellEnd(LoggedCall &row, const CallStory &story, const Legs &rings)
    {
        if (story.end == CallStory::End::Unseen) {
            row.ending = Ending::Unknown;
            return;
        }
        const JourneyLeg *const end = endOf(story.way);
        row.ended = end && end->from ? end->from : std::optional(story.endSeen);
        row.ending = row.direction == Direction::In ? endingOfCallHere(rings, end)
                                                    : endingOfMyCall(story, end);
        if (row.ending == Ending::Answered)
            row.answered = story.last.answered ? story.last.answered : row.answered;
        row.isSeen = !row.isMissed();
    }

    bool wasRecorded(const CallStory &story)
    {
        const auto isOn = [](const pbx::Call &call) {
            return call.recording == pbx::Call::Recording::On
                || call.recording == pbx::Call::Recording::Muted;
        };
        return isOn(story.first) || isOn(story.last)
            || std::ranges::any_of(
                story.way.legs, [](const JourneyLeg &leg) { return leg.kind == Kind::Recording; });
    }

} // namespace

LoggedCall CallStory::told() const
{
    LoggedCall row{.server = last.server, .call = last.id, .own = own, .began = began};
    const Share share(way.legs, own);
    const Legs talks = share.talks();
    const Legs rings = share.rings();
    row.direction = share.isCalled(mine) ? Direction::In : Direction::Out;
    row.queue = mine.queue.isEmpty() ? first.queue : mine.queue;
    row.group = first.group;
    row.did = first.did.isEmpty() ? mine.did : first.did;
    row.trunk = first.trunk.isEmpty() ? mine.trunk : first.trunk;
    row.isRecorded = wasRecorded(*this);
    if (row.direction == Direction::In)
        tellCaller(row, *this, rings);
    else
        tellCalled(row, *this);

    if (!talks.isEmpty())
        tellTalk(row, *this, talks);
    else if (const JourneyLeg *const talk = share.takenElsewhere();
             talk && row.direction == Direction::In)
        tellElsewhere(row, *talk, rings);
    else if (end != End::None)
        tellEnd(row, *this, rings);
    else if (last.isAnswered && last.concerns(own) && row.direction == Direction::Out)
        row.answered = last.answered; // by the exchange: a mailbox, an announcement
    if (const JourneyLeg *const transfer = share.lastTransfer())
        row.transferredTo = transfer->place;
    return row;
}

bool CallStory::isPassage() const
{
    const bool isVain = first.caller.extension == own && first.caller.uniqueid != first.id;
    if (end != End::None && way.legs.isEmpty() && isVain)
        return true; // somebody was to be asked in a call, and was not even called
    const Share share(way.legs, own);
    if (end == End::Seen && share.talks().isEmpty() && told().number.isEmpty() && isVain)
        return true; // the own phone was to call somebody, and was not even picked up
    return end == End::Merged && (share.talks().isEmpty() || share.isCalled(mine));
}

bool CallStory::hasTaken(const CallStory &other) const
{
    if (const pbx::Party *const side = last.side(own)) {
        const pbx::Party *const before = other.mine.side(own);
        if (before && before->uniqueid == side->uniqueid)
            return true;
    }
    const auto isTheirs = [&other](const JourneyLeg &leg) {
        return std::ranges::any_of(other.way.legs, [&leg](const JourneyLeg &one) {
            return one.kind == leg.kind && one.who.uniqueid == leg.who.uniqueid;
        });
    };
    return std::ranges::any_of(way.legs, isTheirs);
}

} // namespace desk
