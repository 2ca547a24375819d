// SPDX-License-Identifier: MIT
#include "desk/calllog/callscribe.h"

#include <algorithm>

namespace desk {

void CallScribe::setOwn(const ExtensionId &own, const QList<pbx::Call> &calls, pbx::Moment now)
{
    for (Open &open : m_open)
        open.story.end = CallStory::End::Unseen;
    settle(now);
    m_own = own;
    for (const pbx::Call &call : calls) {
        if (call.server == own.server && call.side(own.number))
            begin(call, now);
    }
    settle(now);
}

void CallScribe::setLink(const QString &server, bool isUp)
{
    if (isUp)
        m_finding.insert(server);
    else
        m_finding.remove(server);
}

void CallScribe::review(const pbx::Batch &batch, pbx::Moment now)
{
    if (batch.server != m_own.server || m_own.number.isEmpty())
        return;
    for (const auto &change : batch.calls)
        follow(change, batch.isLive, now);
    for (const auto &change : batch.journeys)
        follow(change);
    settle(now);
    if (m_finding.remove(m_own.server))
        emit found(m_own.server, m_open.keys());
}

void CallScribe::follow(const pbx::Change<pbx::Call> &change, bool isLive, pbx::Moment now)
{
    const pbx::Call &call = change.row();
    if (!m_open.contains(call.id)) {
        if (!call.side(m_own.number))
            return;
        begin(call, now);
    }
    Open &open = m_open[call.id];
    CallStory &story = open.story;
    open.isGone = change.isGone();
    if (open.isGone)
        story.endSeen = now;
    if (open.isGone && !isLive)
        story.end = CallStory::End::Unseen;
    if (call.side(m_own.number))
        story.mine = call;
    story.last = call;
}

void CallScribe::begin(const pbx::Call &call, pbx::Moment now)
{
    const pbx::Party *const own = call.side(m_own.number);
    Open open;
    open.story
        = {.own = m_own.number, .first = call, .mine = call, .last = call, .way = {}, .began = now};
    if (own->since)
        open.story.began = *own->since;
    m_open.insert(call.id, open);
}

void CallScribe::follow(const pbx::Change<pbx::Journey> &change)
{
    const auto open = m_open.find(change.row().call);
    if (open == m_open.end())
        return;
    if (change.after)
        open->story.way = *change.after;
}

/// A call may be gone a little before its way tells of its end.
void CallScribe::conclude(Open &open, pbx::Moment now) const
{
    CallStory &story = open.story;
    if (!open.isGone || story.end != CallStory::End::None)
        return;
    const bool isTaken = std::ranges::any_of(m_open, [&](const Open &other) {
        return &other != &open && !other.isGone && other.story.hasTaken(story);
    });
    if (story.way.isOver || now - story.endSeen >= patience)
        story.end = CallStory::End::Seen;
    else if (isTaken)
        story.end = CallStory::End::Merged;
}

/// What looks different is told; what is over is forgotten.
void CallScribe::settle(pbx::Moment now)
{
    QList<LoggedCall> rows;
    for (Open &open : m_open)
        conclude(open, now);
    for (auto open = m_open.begin(); open != m_open.end();) {
        const LoggedCall row = open->story.told();
        if (open->story.isPassage()) {
            emit dropped(row);
        } else if (!(row == open->told)) {
            open->told = row;
            rows.append(row);
        }
        open = open->story.end == CallStory::End::None ? std::next(open) : m_open.erase(open);
    }
    if (!rows.isEmpty())
        emit told(rows);
}

} // namespace desk
