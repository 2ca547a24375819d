// SPDX-License-Identifier: MIT
#include "ui/offers.h"

#include "ui/callactions.h"
#include "ui/callplaces.h"
#include "ui/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

namespace {

    using models::Offer;
    using models::ParkingModel;
    using orders::Order;
    using orders::Verb;
    using Deed = Offer::Deed;
    using Kind = CallAction::Kind;
    using What = EnterMeaning::What;
    using namespace Qt::Literals::StringLiterals;

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(Offers)
    };

    const QString queuePrefix = u"queue:"_s;
    const QString roomPrefix = u"conference:"_s;

    EnterMeaning nothing(const QString &why) { return {.sentence = why}; }

    int rankOf(const models::Search &search, const pbx::Party &party)
    {
        return search.rank(models::folded(party.title()), models::dialable(party.callerId.number));
    }

    Kind kindOf(Deed deed)
    {
        switch (deed) {
        case Deed::Answer:
            return Kind::Answer;
        case Deed::PickUp:
            return Kind::PickUp;
        case Deed::TakeOver:
            return Kind::TakeOver;
        default:
            return Kind::Listen;
        }
    }

    /// Whose phone rings, or with whom the caller talks.
    QString noteOf(const pbx::Call &call)
    {
        const bool isTalking = call.isAnswered || call.answered;
        const QString called = calledTitle(call);
        return isTalking ? Words::tr("talks with %1").arg(called)
                         : Words::tr("rings at %1").arg(called);
    }

    /// Collects what is offered for one search.
    class Finder
    {
    public:
        Finder(const Board &board, const models::Search &search) : m_board(board), m_search(search)
        {
        }

        void findCalls();
        void findParked();
        void findQueues();
        void findRooms();
        void findTargets(const Order &order);
        const QList<Offer> &offers() const { return m_offers; }

    private:
        void add(Offer offer)
        {
            if (meaningOf(m_board, offer).what != What::Nothing)
                m_offers.append(offer);
        }
        void addCall(const pbx::Call &call, const QString &title, int rank);
        QList<pbx::Queue> queues() const;

        const Board &m_board;
        const models::Search &m_search;
        QList<Offer> m_offers;
    };

    void Finder::findCalls()
    {
        for (int row = 0; row < m_board.calls().rowCount(); ++row) {
            const models::Conversation &one = m_board.calls().conversation(row);
            if (one.isEnded || one.isUnknown || one.call.parking)
                continue;
            const int byCaller = rankOf(m_search, one.call.caller);
            if (byCaller >= 0)
                addCall(one.call, partyTitle(one.call.caller), byCaller * 10);
            if (byCaller >= 0 || one.call.targets.isEmpty())
                continue;
            // Who is called is mostly meant themselves: their call comes after them.
            const int byTarget = rankOf(m_search, one.call.targets.first());
            if (byTarget >= 0)
                addCall(one.call, partyTitle(one.call.caller), byTarget * 10 + 4);
        }
    }

    void Finder::addCall(const pbx::Call &call, const QString &title, int rank)
    {
        const auto offer = [&](Deed deed, const QString &words, const QString &icon, int later) {
            add({deed, call.server, call.id, words, noteOf(call), icon, rank + later});
        };
        offer(Deed::Answer, Words::tr("Answer %1").arg(title), u"phone"_s, 0);
        offer(Deed::PickUp, Words::tr("Pick up %1").arg(title), u"pickup"_s, 1);
        offer(Deed::TakeOver, Words::tr("Bring %1 to my phone").arg(title), u"pickup"_s, 2);
        offer(Deed::Listen, Words::tr("Listen to %1").arg(title), u"phone"_s, 3);
        offer(Deed::Story, Words::tr("Way of the call of %1").arg(title), u"queue"_s, 4);
    }

    void Finder::findParked()
    {
        const ParkingModel &lots = m_board.parking();
        for (int row = 0; row < lots.rowCount(); ++row) {
            const QModelIndex lot = lots.index(row, 0);
            for (int at = 0; at < lots.rowCount(lot); ++at) {
                const QModelIndex space = lots.index(at, 0, lot);
                const QVariant there = space.data(ParkingModel::ParkedRole);
                if (!there.isValid())
                    continue;
                const auto parked = there.value<pbx::ParkedCall>();
                const QString number = space.data(ParkingModel::SpaceRole).toString();
                const int bySpace = m_search.rank({}, number);
                const int byCaller = rankOf(m_search, parked.caller);
                const int rank = bySpace == 0 ? 0 : byCaller < 0 ? byCaller : byCaller * 10;
                if (rank < 0)
                    continue;
                const QString name = space.data(ParkingModel::LotRole).toString();
                add({Deed::TakeBack, space.data(ParkingModel::ServerRole).toString(),
                    QString(name + u'/' + number),
                    Words::tr("Take back %1 from %2").arg(partyTitle(parked.caller), number),
                    parked.parkedBy.isEmpty() ? Words::tr("is parked")
                                              : Words::tr("was parked by %1").arg(parked.parkedBy),
                    u"park"_s, rank});
            }
        }
    }

    QList<pbx::Queue> Finder::queues() const
    {
        QList<pbx::Queue> found;
        for (int row = 0; row < m_board.queues().rowCount(); ++row) {
            const auto queue = m_board.queues()
                                   .index(row, 0)
                                   .data(models::QueueModel::QueueRole)
                                   .value<pbx::Queue>();
            if (m_search.rank(models::folded(queue.name), {}) >= 0)
                found.append(queue);
        }
        return found;
    }

    void Finder::findQueues()
    {
        for (const pbx::Queue &queue : queues()) {
            const int rank = m_search.rank(models::folded(queue.name), {}) * 10;
            const QString name = titled(queue.name);
            const QString waiting = Words::tr("waiting: %1").arg(queue.callers.size());
            const auto offer
                = [&](Deed deed, const QString &words, const QString &icon, int later) {
                      add({deed, queue.server, queuePrefix + queue.name, words, waiting, icon,
                          rank + later});
                  };
            offer(Deed::Send, Words::tr("Transfer my call to %1").arg(name), u"transfer"_s, 0);
            offer(Deed::Open, Words::tr("Show queue %1").arg(name), u"queue"_s, 1);
            const bool isIn
                = std::ranges::any_of(queue.members, [this](const pbx::QueueMember &one) {
                      return one.extension == m_board.own().name;
                  });
            if (isIn)
                offer(Deed::LogOut, Words::tr("Log me out of %1").arg(name), u"away"_s, 2);
            else
                offer(Deed::LogIn, Words::tr("Log me in to %1").arg(name), u"check"_s, 2);
        }
    }

    void Finder::findRooms()
    {
        for (auto link = m_board.links().begin(); link != m_board.links().end(); ++link) {
            for (const pbx::Conference &room : m_board.conferences().rooms(link.key())) {
                const int rank
                    = m_search.rank(models::folded(room.name), models::dialable(room.name));
                if (rank < 0)
                    continue;
                const QString thing = roomPrefix + room.name;
                const QString note = Words::tr("conference");
                add({Deed::Send, room.server, thing,
                    Words::tr("Transfer my call to conference %1").arg(room.name), note,
                    u"transfer"_s, rank * 10 + 2});
                add({Deed::Open, room.server, thing, Words::tr("Show conference %1").arg(room.name),
                    note, u"conference"_s, rank * 10 + 3});
            }
        }
    }

    void Finder::findTargets(const Order &order)
    {
        const bool canGo = order.verb == Verb::Redirect
            || (order.verb == Verb::Transfer && order.stage == Order::Stage::Blind);
        if (!canGo)
            return;
        for (const pbx::Queue &queue : queues()) {
            if (queue.server != order.server)
                continue;
            m_offers.append({Deed::Send, queue.server, queuePrefix + queue.name,
                Words::tr("Queue %1").arg(titled(queue.name)),
                Words::tr("waiting: %1").arg(queue.callers.size()), u"queue"_s,
                m_search.rank(models::folded(queue.name), {}) * 10 + 2});
        }
    }

    EnterMeaning meaningOfParked(const Board &board, const Offer &offer)
    {
        const QString why = board.whyNoPhone(offer.server);
        const QString whyNot = why.isEmpty() ? board.whyNot(offer.server, Verb::Unpark) : why;
        if (!whyNot.isEmpty())
            return nothing(whyNot);
        const qsizetype at = offer.thing.lastIndexOf(u'/');
        return {What::Order, offer.title,
            {.verb = Verb::Unpark,
                .server = offer.server,
                .by = board.own().name,
                .lot = offer.thing.left(at),
                .number = offer.thing.mid(at + 1).toInt()},
            {}};
    }

    EnterMeaning meaningOfPlace(
        const Board &board, const Offer &offer, const std::optional<Order> &waiting)
    {
        if (waiting) {
            Order order = *waiting;
            order.target = offer.thing;
            return {What::Order, Words::tr("send them to %1").arg(offer.title), order, {}};
        }
        const pbx::Call *const mine = talkOf(board);
        if (!mine || mine->server != offer.server)
            return nothing(Words::tr("You have no call to transfer."));
        return offer.thing.startsWith(queuePrefix)
            ? callToQueue(board, *mine, offer.thing.mid(queuePrefix.size()))
            : callToRoom(board, *mine, offer.thing.mid(roomPrefix.size()));
    }

    EnterMeaning meaningOfLogin(const Board &board, const Offer &offer)
    {
        const Verb verb = offer.deed == Deed::LogIn ? Verb::LogIn : Verb::LogOut;
        const QString why = board.whyNoPhone(offer.server);
        const QString whyNot = why.isEmpty() ? board.whyNot(offer.server, verb) : why;
        if (!whyNot.isEmpty())
            return nothing(whyNot);
        return {What::Order, offer.title,
            {.verb = verb,
                .server = offer.server,
                .extension = board.own().name,
                .queue = offer.thing.mid(queuePrefix.size())},
            {}};
    }

    EnterMeaning meaningOfCall(const Board &board, const Offer &offer)
    {
        const models::Conversation *const one = board.calls().find({offer.server, offer.thing});
        if (!one || one->isEnded)
            return nothing(Words::tr("This call is over."));
        const QList<CallAction> actions = callActions(*one, board);
        const CallAction *const action = actionOf(actions, kindOf(offer.deed));
        if (!action || !action->isEnabled())
            return nothing(action ? action->whyNot : Words::tr("That cannot be done now."));
        return {What::Order, offer.title, action->order, {}};
    }

} // namespace

QList<Offer> offersFor(
    const Board &board, const models::Search &search, const std::optional<Order> &order)
{
    Finder finder(board, search);
    if (order) {
        finder.findTargets(*order);
        return finder.offers();
    }
    finder.findParked();
    finder.findCalls();
    finder.findQueues();
    finder.findRooms();
    return finder.offers();
}

EnterMeaning meaningOf(const Board &board, const Offer &offer, const std::optional<Order> &order)
{
    switch (offer.deed) {
    case Deed::Answer:
    case Deed::PickUp:
    case Deed::TakeOver:
    case Deed::Listen:
        return meaningOfCall(board, offer);
    case Deed::TakeBack:
        return meaningOfParked(board, offer);
    case Deed::Send:
        return meaningOfPlace(board, offer, order);
    case Deed::LogIn:
    case Deed::LogOut:
        return meaningOfLogin(board, offer);
    case Deed::Story:
    case Deed::Open:
        break;
    }
    return {What::Show, offer.title, {}, {}, {offer.server, offer.thing}};
}

} // namespace ui
