// SPDX-License-Identifier: MIT
#pragma once

#include "ami/reach.h"
#include "live/attempt.h"
#include "orders/checkup/rights.h"

#include <memory>

namespace orders {

/// One step of a check-up, and how it went.
struct CheckStep {
    /// In the order in which they are taken.
    enum class Kind { Address, Port, Encryption, Greeting, Login, Picture, Rights, Phones };
    enum class Outcome {
        Waiting,
        Running,
        Done,
        Doubtful, ///< it works, but not as well as it could
        Failed,
        Skipped ///< there is nothing to it here, or one before it has failed
    };

    Kind kind = Kind::Address;
    Outcome outcome = Outcome::Waiting;
    ami::Failure failure = ami::Failure::None;
    QString detail; ///< the system's or Asterisk's own sentence; may be empty

    bool operator==(const CheckStep &) const = default;
};

/// What a check-up has learnt, as far as it has come.
struct CheckFindings {
    ami::ServerAddress address;
    ami::Reach::Findings way;
    live::LinkState link;
    int extensions = 0; ///< that have a hint
    int phones = 0; ///< of them those whose phone is there

    QList<Right> rights() const { return rightsWith(link.actions); }
};

/// Tests a connection step by step, as the panel would make it, and keeps nothing of it open. It
/// never waits, and tells nothing more once it is cancelled or destroyed.
class Checkup : public QObject
{
    Q_OBJECT

public:
    explicit Checkup(QObject *parent = nullptr);
    ~Checkup() override;

    /// Gives up one that is under way.
    void start(const live::Access &access);
    /// What has not been taken by then is skipped; ended() is told.
    void cancel();

    bool isRunning() const { return m_isRunning; }
    const QList<CheckStep> &steps() const { return m_steps; }
    const CheckFindings &findings() const { return m_findings; }
    /// Whether every step could be taken.
    bool isPassed() const;

signals:
    void stepChanged(const orders::CheckStep &step);
    void ended();

private:
    using Kind = CheckStep::Kind;
    using Outcome = CheckStep::Outcome;

    void reach();
    void logIn();
    void onProgress(const live::LinkState &state);
    void onSucceeded(const live::LinkState &state, const QList<pbx::Extension> &extensions);
    void onFailed(ami::Failure failure, const QString &detail);
    void judgePicture();
    void judgeRights();
    void judgePhones(const QList<pbx::Extension> &extensions);
    void set(Kind kind, Outcome outcome, ami::Failure failure = ami::Failure::None,
        const QString &detail = {});
    void fail(Kind kind, ami::Failure failure, const QString &detail);
    void end();
    Outcome outcomeOf(Kind kind) const { return m_steps[int(kind)].outcome; }

    live::Access m_access;
    QList<CheckStep> m_steps;
    CheckFindings m_findings;
    std::unique_ptr<ami::Reach> m_reach;
    std::unique_ptr<live::Attempt> m_attempt;
    bool m_isRunning = false;
};

} // namespace orders
