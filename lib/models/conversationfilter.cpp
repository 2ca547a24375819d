// SPDX-License-Identifier: MIT
#include "models/conversationfilter.h"

namespace models {

namespace {

    bool mentions(const pbx::Party &party, const Search &search)
    {
        return search.matches(folded(party.title()), dialable(party.callerId.number))
            || search.matches(folded(party.callerId.name), party.extension);
    }

    bool mentions(const pbx::Call &call, const Search &search)
    {
        if (mentions(call.caller, search) || search.matches(folded(call.queue), dialable(call.did)))
            return true;
        return std::any_of(call.targets.begin(), call.targets.end(),
            [&](const pbx::Party &target) { return mentions(target, search); });
    }

} // namespace

ConversationFilter::ConversationFilter(CallModel &calls, Show show, QObject *parent)
    : QSortFilterProxyModel(parent), m_calls(calls), m_show(show)
{
    setSourceModel(&calls);
    sort(0);
}

void ConversationFilter::setSearch(const QString &typed)
{
    m_search = Search(typed);
    invalidateRowsFilter();
}

const Conversation &ConversationFilter::conversation(const QModelIndex &index) const
{
    return m_calls.conversation(mapToSource(index).row());
}

bool ConversationFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const Conversation &conversation = m_calls.conversation(row);
    if (m_show == Show::Mine && (!conversation.isMine || conversation.isEnded))
        return false;
    return m_search.isEmpty() || mentions(conversation.call, m_search);
}

bool ConversationFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const Conversation &a = m_calls.conversation(left.row());
    const Conversation &b = m_calls.conversation(right.row());
    if (a.isMine != b.isMine)
        return a.isMine;
    if (a.call.since != b.call.since)
        return a.call.since < b.call.since;
    return left.row() < right.row();
}

} // namespace models
