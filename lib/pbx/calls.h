// SPDX-License-Identifier: MIT
#pragma once

#include "pbx/callgroup.h"
#include "pbx/change.h"
#include "pbx/channels.h"
#include "pbx/directory.h"

#include <QList>

namespace pbx {

/// Which channels make up which call, and what each call looks like.
///
/// What a Call looks like is computed from its channels whenever the changes are taken; only its
/// identity and the moment of the first answer are remembered.
class Calls : public ChannelFacts
{
public:
    Calls(Channels &channels, const Directory &directory, QString server);

    /// The calls that look different from when they were last taken.
    QList<Change<Call>> takeChanges();
    /// The endpoints mean something else now: every call is looked at again.
    void review();

    const CallGroup *groupOf(const Channel &channel) const { return channel.group; }
    /// The channels that make up the call of this id; null if there is none.
    const CallGroup *find(ami::Text id) const;
    QList<Call> all() const;
    /// How many there are, those included that are not to be shown yet.
    std::size_t count() const { return m_groups.size(); }

    void changed(Channel &channel, int stateBefore) override;
    void linked(Channel &one, Channel &other) override;
    void related(Channel &one, Channel &eldest) override;
    void foundConsulting(Channel &channel, Channel &waiting) override;
    void entered(Channel &channel, Bridge &bridge, Entry) override;
    void forgotten(Channel &channel) override;

private:
    CallGroup &newGroup(Channel &first);
    void move(Channel &channel, CallGroup &to);
    void split(Channel &channel);
    void beginConsultation(Bridge &bridge);
    void leaveForConsultations(CallGroup &group);
    void settleRest(CallGroup &rest, CallGroup &main, const std::vector<Channel *> &tied);
    void touch(CallGroup &group);
    void drop(CallGroup &group);
    Call project(const CallGroup &group) const;

    const Channels &m_channels;
    const Directory &m_directory;
    QString m_server;
    TextMap<CallGroup> m_groups;
    std::vector<CallGroup *> m_dirty;
    QList<Change<Call>> m_gone;
    std::uint64_t m_nextSerial = 0;
};

/// Who is calling in the call of these channels; null if there are none.
const Channel *callerIn(const CallGroup &group);

/// What the call of these channels looks like.
Call project(const CallGroup &group, const Directory &directory);

/// The channel for people.
Party party(const Channel &channel, const Directory &directory);

} // namespace pbx
