// SPDX-License-Identifier: MIT
#pragma once

#include "ami/reply.h"
#include "live/source.h"
#include "pbx/control/plan.h"

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
    /// `message` is Asterisk's own sentence, where it gave one. `reason` is that of an Originate
    /// whose phone was not picked up.
    void ended(ami::Result result, const QString &message, std::optional<int> reason);

private:
    void next();
    void onReply(const ami::Reply &reply);
    void onOriginated(const Originated &outcome);
    void look();
    void finish(
        ami::Result result, const QString &message, std::optional<int> reason = std::nullopt);

    Source &m_source;
    pbx::Plan m_plan;
    qsizetype m_at = 0;
    QList<QByteArray> m_asked; ///< the ActionIDs of the steps
    QList<Originated> m_early; ///< outcomes that came before the answer
    QString m_message;
    QTimer *m_deadline;
    bool m_isAnswered = false; ///< every step
    bool m_isRung = false; ///< and picked up
    bool m_isOver = false;
};

} // namespace live
