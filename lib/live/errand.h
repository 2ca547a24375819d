// SPDX-License-Identifier: MIT
#pragma once

#include "ami/reply.h"
#include "live/source.h"
#include "pbx/control/plan.h"
#include "pbx/unmade.h"

namespace live {

/// Something that is to be done at an exchange, until it is known what has become of it: its steps
/// one after another, the phone that is rung, and whether the exchange then looks as it should.
/// Lives on the source's thread and ends once.
class Errand : public QObject
{
    Q_OBJECT

public:
    using Time = std::chrono::milliseconds;

    Errand(Source &source, pbx::Plan plan, QObject *parent = nullptr);

    /// Everything together may take `timeout`.
    void run(Time timeout);

signals:
    /// `message` is Asterisk's own sentence, where it gave one. `unmade` says why a call has not
    /// come about.
    void ended(ami::Result result, const QString &message, std::optional<pbx::Unmade> unmade);

private:
    void next();
    void onReply(const ami::Reply &reply);
    void lookNext();
    void onLook(const ami::Reply &reply);
    void onOriginated(const Originated &outcome);
    void onReceived();
    void onTold(const pbx::CallEvent &event);
    void look();
    bool isReached();
    void settle();
    void failToRing(pbx::Unmade::Reason reason);
    void finish(ami::Result result, const QString &message,
        std::optional<pbx::Unmade> unmade = std::nullopt);
    void send(const ami::Action &action, void (Errand::*then)(const ami::Reply &));

    Source &m_source;
    pbx::Plan m_plan;
    qsizetype m_at = 0;
    QList<QByteArray> m_asked; ///< the ActionIDs of the steps
    QList<Originated> m_early; ///< outcomes that came before the answer
    QString m_message;
    QString m_call; ///< that of the phone that is rung
    std::optional<QString> m_end; ///< how that call has ended
    QTimer *m_deadline;
    QTimer *m_steadiness;
    bool m_isAnswered = false; ///< every step
    bool m_isLooking = false; ///< answers of the looks are still to come
    bool m_isBlind = false; ///< it may not look
    bool m_isRung = false; ///< and picked up
    bool m_isUnrung = false; ///< it was not, and why is about to be told
    bool m_isOver = false;
};

} // namespace live
