// SPDX-License-Identifier: MIT
#pragma once

#include "desk/numbers/numbering.h"
#include "pbx/batch.h"

#include <QHash>
#include <QObject>

namespace desk {

/// Somebody who waited in a queue and was not answered.
struct Callback {
    /// How it ended; the first is not yet.
    enum class End { Open, TheyWereCalled, TheyWereAnswered, Done, Dismissed };

    int id = 0;
    QString server; ///< the exchange's name
    QString queue; ///< where it was the last time
    QString number;
    QString name;
    QString match; ///< equal for all spellings of the number; see ReadNumber
    pbx::Moment when{}; ///< the last time
    int waitedSeconds = 0; ///< the last time
    int times = 1;
    End end = End::Open;
    QString by; ///< who talked with them
    std::optional<pbx::Moment> ended;
    QString note;

    bool operator==(const Callback &) const = default;
};

/// The callers to call back: on the list until somebody of the house has talked with them, or says
/// that it is done.
class Callbacks : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype limit = 500;
    static constexpr qsizetype longestNote = 500; ///< characters

    /// A call with one of them that goes on now.
    struct Talk {
        QString who; ///< of the house; empty while it rings there
        bool isTalking = false; ///< else it rings
    };

    using QObject::QObject;

    void setNumbering(const Numbering &numbering) { m_numbering = numbering; }
    void setDaysKept(int days) { m_daysKept = days; }
    void restore(const QList<Callback> &entries);

    /// `now` is the exchange's time.
    void review(const pbx::Batch &batch, pbx::Moment now);
    /// The exchange is not shown, or cannot be believed: nobody is known to talk there.
    void forgetCalls(const QString &server);
    /// The exchange is not shown any more, nor who called there.
    void forget(const QString &server);
    void end(int id, Callback::End how, const QString &note, pbx::Moment now);
    void reopen(int id);

    /// The latest first, also those that have ended, for as long as they are kept.
    const QList<Callback> &entries() const { return m_entries; }
    const Callback *find(int id) const;
    int open() const;
    std::optional<Talk> talkWith(const Callback &entry) const;

signals:
    void changed();

private:
    struct Running {
        QStringList matches; ///< of those outside
        Talk talk;
    };

    void lose(const pbx::JourneyLeg &leg, const QString &server);
    bool review(const pbx::Change<pbx::Call> &change, pbx::Moment now);
    bool settle(const pbx::Call &call, const Running &running, pbx::Moment now);
    bool forgetOld(pbx::Moment now);
    Running runningOf(const pbx::Call &call) const;
    QString matchOf(const QString &number) const;

    Numbering m_numbering;
    int m_daysKept = 3;
    int m_lastId = 0;
    QList<Callback> m_entries;
    QHash<std::pair<QString, QString>, Running> m_running; ///< by exchange and the Call's id
};

} // namespace desk
