// SPDX-License-Identifier: MIT
#pragma once

#include "desk/profile.h"
#include "pbx/batch.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <deque>
#include <functional>

namespace desk {

/// What became of a call that rang here.
enum class Outcome {
    AnsweredHere,
    AnsweredElsewhere,
    Missed, ///< over, and nobody picked it up
    Unknown ///< the link was down when it was decided
};

/// Which calls are for the one who sits here: one alert a call, however many phones ring for it.
///
/// A call is raised when the own extension's phone rings because somebody called it (and not
/// because the own phone is being rung to make a call), and withdrawn as soon as it rings here no
/// longer. How it ended is told when it is known: a queue may ring others in between.
class Alerts : public QObject
{
    Q_OBJECT

public:
    /// More rings than this in one second are counted and not raised one by one.
    static constexpr int mostASecond = 4;

    using QObject::QObject;

    /// Which of the calls are raised; asked again whenever one that was not raised changes. Without
    /// it all are. What is not raised is decided all the same.
    void setFilter(std::function<bool(const pbx::Call &)> isWanted);
    /// Whose calls; `calls` are those there are at the moment.
    void setOwn(const ExtensionId &own, const QList<pbx::Call> &calls, pbx::Moment now);
    /// While a link is down nothing is known of its calls: their alerts are withdrawn, and raised
    /// again when it is back and they still ring.
    void setLink(const QString &server, bool isUp, pbx::Moment now);
    void review(const pbx::Batch &batch, pbx::Moment now);

signals:
    void raised(const pbx::Call &call);
    void updated(const pbx::Call &call);
    void withdrawn(const pbx::Call &call);
    /// The call that was raised, as it stands now or stood at the end.
    void decided(const pbx::Call &call, desk::Outcome outcome);
    /// How many calls ring that came too fast to be raised.
    void crowdChanged(int count);

private:
    void review(const pbx::Change<pbx::Call> &change, bool isLive, pbx::Moment now);
    void consider(const pbx::Call &call, pbx::Moment now);
    void raise(const pbx::Call &call, pbx::Moment now);
    void withdraw(const pbx::Call &call);
    void withdrawAll();
    bool rings(const std::optional<pbx::Call> &call) const;
    std::optional<Outcome> outcome(const pbx::Change<pbx::Call> &change, bool isLive) const;

    ExtensionId m_own;
    QHash<QString, pbx::Call> m_open; ///< rang here and is not decided, by id
    QSet<QString> m_raised;
    QSet<QString> m_crowd; ///< rings here, but came too fast to be raised
    QSet<QString> m_unwanted; ///< rings here, and is not to be raised
    std::function<bool(const pbx::Call &)> m_isWanted;
    std::deque<pbx::Moment> m_lastRaised;
};

} // namespace desk
