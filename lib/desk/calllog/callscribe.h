// SPDX-License-Identifier: MIT
#pragma once

#include "desk/calllog/callstory.h"
#include "desk/profile.h"
#include "pbx/batch.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace desk {

/// Writes down what becomes of the calls of one extension, as they go.
///
/// A row is told whenever it looks different. Told again after a reconnect or a new start it is
/// the same one: it is known by its exchange, its call and its extension.
class CallScribe : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Whose calls; `calls` are those there are at the moment. Nobody's with an empty number.
    void setOwn(const ExtensionId &own, const QList<pbx::Call> &calls, pbx::Moment now);
    /// After a link has come up, what is not found going on has ended meanwhile.
    void setLink(const QString &server, bool isUp);
    /// `now` on the exchange's clock, for what it gave no time.
    void review(const pbx::Batch &batch, pbx::Moment now);

signals:
    /// These calls look so now.
    void told(const QList<desk::LoggedCall> &rows);
    /// It was none to be kept after all.
    void dropped(const desk::LoggedCall &row);
    /// These are the only calls there are at that exchange.
    void found(const QString &server, const QStringList &calls);

private:
    /// How long the way of a call that is gone may take to tell of its end.
    static constexpr std::chrono::seconds patience{3};

    struct Open {
        CallStory story;
        LoggedCall told;
        bool isGone = false;
    };

    void follow(const pbx::Change<pbx::Call> &change, bool isLive, pbx::Moment now);
    void begin(const pbx::Call &call, pbx::Moment now);
    void follow(const pbx::Change<pbx::Journey> &change);
    void conclude(Open &open, pbx::Moment now) const;
    void settle(pbx::Moment now);

    ExtensionId m_own;
    QHash<QString, Open> m_open; ///< by the call's id
    QSet<QString> m_finding; ///< exchanges whose link has come up, and their first picture has not
};

} // namespace desk
