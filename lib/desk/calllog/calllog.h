// SPDX-License-Identifier: MIT
#pragma once

#include "desk/archive/archive.h"
#include "desk/calllog/callquery.h"
#include "desk/calllog/historyrules.h"
#include "desk/calllog/loggedcall.h"
#include "desk/numbers/numbering.h"

namespace desk {

/// The calls of this desk, as the archive keeps them. Nobody waits: what is asked for is given a
/// little later, on this object's thread, unless the one who asked is gone by then.
class CallLog : public QObject
{
    Q_OBJECT

public:
    using Take = std::function<void(const QList<LoggedCall> &calls)>;

    /// The archive outlives the log, and has CallTable::part() among its parts.
    explicit CallLog(Archive &archive, QObject *parent = nullptr);

    /// By which numbers are one.
    void setNumberRules(const NumberRules &rules);
    /// Forgets what is not to be remembered any longer at `now`.
    void setRules(const HistoryRules &rules, pbx::Moment now);
    /// The same again, for a panel that runs for weeks.
    void prune(pbx::Moment now);

    /// The newest that fit, older than the call `before`; 0 for the newest of all.
    void page(const CallQuery &query, qint64 before, int limit, QObject *context, Take take) const;
    /// The latest calls with a number however it is written, the newest first, for example three
    /// of them for a pop-up. A call that goes on is not among them.
    void lastCallsWith(const QString &number, int limit, QObject *context, Take take) const;
    /// All rows of one call: it may have been of several of my extensions.
    void find(const QString &server, const QString &call, QObject *context, Take take) const;
    /// How many fit.
    void count(const CallQuery &query, QObject *context, std::function<void(int count)> take) const;
    /// Those missed, the newest first, and how many of all have not been looked at.
    void missed(int limit, QObject *context,
        std::function<void(const QList<LoggedCall> &calls, int unseen)> take) const;

public slots:
    /// Writes calls down, or brings them up to date.
    void put(const QList<desk::LoggedCall> &calls);
    void drop(const desk::LoggedCall &call);
    /// Whatever else the log says goes on at that exchange has ended.
    void closeLeft(const QString &server, const QStringList &calls);

    void setNote(qint64 id, const QString &note);
    void setSeen(qint64 id, bool isSeen);
    void setAllSeen();
    void forget(qint64 id);
    void forgetNumber(const QString &number);
    void forgetAll();

signals:
    /// These calls are new, or look so now.
    void changed(const QList<desk::LoggedCall> &calls);
    void forgotten(const QList<qint64> &ids);
    /// So much is different that everything has to be read again.
    void reset();
    /// Something could not be written, or forgotten: a sentence.
    void told(const QString &sentence);

private:
    template <typename Work, typename Then>
    void change(Work work, Then then);
    template <typename Work>
    void write(Work work);
    template <typename Work, typename Then>
    void forgetBy(Work work, Then then);
    void report(const QString &problem);
    QString matchOf(const QString &number) const;

    Archive &m_archive;
    Numbering m_numbering;
    HistoryRules m_rules;
    bool m_isTroubled = false; ///< it was told that nothing can be written
};

} // namespace desk
