// SPDX-License-Identifier: MIT
#include "ui/board.h"

#include "orders/capabilities.h"
#include "pbx/control/speech.h"

#include <algorithm>

namespace ui {

namespace {

    int weight(const pbx::Call &call, const QString &own)
    {
        const pbx::Party *side = call.side(own);
        if (call.isAnswered || call.answered)
            return side && side->isHolding ? 2 : 4;
        return call.ringsAt(own) ? 1 : 3;
    }

} // namespace

Board::Board(QObject *parent)
    : QObject(parent), m_directory(m_people),
      m_mine(m_calls, models::ConversationFilter::Show::Mine), m_freeWatch(m_people)
{
    connect(&m_freeWatch, &FreeWatch::watchedChanged, this, [this] { setAwaited(m_awaited); });
}

void Board::apply(const pbx::Batch &batch)
{
    m_people.apply(batch);
    m_calls.apply(batch);
    m_queues.apply(batch);
    m_parking.apply(batch);
    m_conferences.apply(batch);
    m_journeys.apply(batch);
}

void Board::setLink(const live::LinkState &state)
{
    if (m_links.value(state.server) == state && m_links.contains(state.server))
        return;
    m_links.insert(state.server, state);
    m_people.setLink(state);
    m_calls.setLink(state);
    m_queues.setLink(state);
    m_parking.setLink(state);
    m_conferences.setLink(state);
    emit linksChanged();
}

void Board::forget(const QString &server)
{
    pbx::Batch gone{.server = server};
    for (int row = 0; row < m_people.rowCount(); ++row) {
        if (const pbx::Extension &one = m_people.person(row).extension; one.server == server)
            gone.extensions.append({one, std::nullopt});
    }
    for (int row = 0; row < m_calls.rowCount(); ++row) {
        if (const pbx::Call &one = m_calls.conversation(row).call; one.server == server)
            gone.calls.append({one, std::nullopt});
    }
    for (int row = 0; row < m_queues.rowCount(); ++row) {
        const auto one
            = m_queues.index(row, 0).data(models::QueueModel::QueueRole).value<pbx::Queue>();
        if (one.server == server)
            gone.queues.append({one, std::nullopt});
    }
    for (int row = 0; row < m_parking.rowCount(); ++row) {
        const QModelIndex one = m_parking.index(row, 0);
        const QString name = one.data(models::ParkingModel::LotRole).toString();
        if (one.data(models::ParkingModel::ServerRole).toString() == server)
            gone.lots.append({pbx::ParkingLot{.server = server, .name = name}, std::nullopt});
    }
    for (const pbx::Conference &room : m_conferences.rooms(server))
        gone.conferences.append({room, std::nullopt});
    apply(gone);
    m_journeys.forget(server);
    m_freeWatch.forget(server);
    m_links.remove(server);
    emit linksChanged();
}

void Board::setOwn(const models::RowKey &own)
{
    m_own = own;
    m_calls.setOwn(own);
    emit ownChanged();
}

void Board::setFavourites(const QSet<models::RowKey> &favourites)
{
    m_favourites = favourites;
    m_people.setFavourites(favourites);
}

void Board::setProfiles(const ProfileList &profiles)
{
    if (profiles == m_profiles)
        return;
    m_profiles = profiles;
    emit profilesChanged();
}

void Board::setLastDialled(const models::RowKey &number)
{
    m_lastDialled = number;
    emit lastDialledChanged();
}

void Board::setDragged(const models::RowKey &call)
{
    if (call == m_dragged)
        return;
    m_dragged = call;
    emit draggedChanged();
}

void Board::setAwaited(const QSet<models::RowKey> &awaited)
{
    m_awaited = awaited;
    m_people.setAwaited(m_awaited + m_freeWatch.watched());
}

void Board::setArrangement(const desk::PeopleArrangement &arrangement)
{
    if (arrangement == m_arrangement)
        return;
    m_arrangement = arrangement;
    m_people.setArrangement(arrangement);
    emit arrangementChanged();
}

const models::Conversation *Board::myCall() const
{
    const models::Conversation *best = nullptr;
    for (int row = 0; row < m_mine.rowCount(); ++row) {
        const models::Conversation &mine = m_mine.conversation(m_mine.index(row, 0));
        if (models::RowKey{mine.call.server, mine.call.id} == m_chosenCall)
            return &mine;
        if (!best || weight(mine.call, m_own.name) > weight(best->call, m_own.name))
            best = &mine;
    }
    return best;
}

void Board::chooseCall(const models::RowKey &call)
{
    m_chosenCall = call;
    emit ownChanged();
}

std::optional<pbx::Consultation> Board::consultation() const
{
    QList<pbx::Call> calls;
    for (int row = 0; row < m_mine.rowCount(); ++row) {
        const models::Conversation &mine = m_mine.conversation(m_mine.index(row, 0));
        if (!mine.isEnded)
            calls.append(mine.call);
    }
    return calls.size() < 2 ? std::nullopt : pbx::Consultation::of(calls, m_own.name);
}

QString Board::whyNot(const QString &server, orders::Verb verb) const
{
    return whyNot(orders::Order{.verb = verb, .server = server, .extension = m_own.name});
}

QString Board::whyNot(const orders::Order &order) const
{
    const QString own = order.server == m_own.server ? m_own.name : QString();
    const QString forbidden = orders::whyForbidden(order, {m_role, own}, whose(order));
    return forbidden.isEmpty() ? orders::whyNot(order.verb, m_links.value(order.server))
                               : forbidden;
}

orders::Whose Board::whose(const orders::Order &order) const
{
    const QString own = order.server == m_own.server ? m_own.name : QString();
    if (order.call.isEmpty())
        return orders::Whose::Unknown;
    if (orders::isAboutRoom(order)) {
        const QList<pbx::Conference> rooms = m_conferences.rooms(order.server);
        const auto room = std::ranges::find(rooms, order.call, &pbx::Conference::name);
        return room == rooms.end() ? orders::Whose::Unknown : orders::whose(*room, own);
    }
    if (const models::Conversation *const found = m_calls.find({order.server, order.call}))
        return orders::whose(found->call, own);
    for (int row = 0; row < m_calls.rowCount(); ++row) {
        const pbx::Call &call = m_calls.conversation(row).call;
        if (call.server == order.server && call.caller.uniqueid == order.call)
            return orders::whose(call, own);
    }
    return orders::Whose::Unknown;
}

bool Board::canBookRecalls(const pbx::Extension &extension) const
{
    const auto dialect = m_dialects.of(QStringList{extension.context});
    return dialect && !dialect->recallOnBusy.isEmpty();
}

QString Board::whyNoPhone(const QString &server) const
{
    if (m_own.name.isEmpty())
        return tr("First say which phone is yours.");
    return server == m_own.server ? QString() : tr("Your phone is on another exchange.");
}

QString Board::whyNotByPhone() const
{
    const models::Person *const person = me();
    if (!person)
        return {};
    const auto dialect = m_dialects.of(QStringList{person->extension.context});
    return !dialect || pbx::mayObey(person->extension, *dialect)
        ? QString()
        : tr("Your phone is of a kind that cannot be told to answer or hold from here.");
}

bool Board::isUp(const QString &server) const { return m_links.value(server).isUp(); }

const live::LinkState *Board::worstLink() const
{
    const auto trouble = std::find_if(
        m_links.begin(), m_links.end(), [](const live::LinkState &state) { return !state.isUp(); });
    if (trouble != m_links.end())
        return &*trouble;
    return m_links.isEmpty() ? nullptr : &m_links.first();
}

QString Board::missing(const QString &part) const
{
    const QString begin = part + QLatin1Char(':');
    for (const live::LinkState &state : m_links) {
        for (const QString &missing : state.missingParts) {
            if (missing.startsWith(begin))
                return missing.mid(begin.size()).trimmed();
        }
    }
    return {};
}

} // namespace ui
