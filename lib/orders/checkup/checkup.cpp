// SPDX-License-Identifier: MIT
#include "orders/checkup/checkup.h"

#include <algorithm>

namespace orders {

namespace {

    using Kind = CheckStep::Kind;
    using Outcome = CheckStep::Outcome;

    QList<CheckStep> freshSteps()
    {
        QList<CheckStep> steps;
        for (int kind = 0; kind <= int(Kind::Phones); ++kind)
            steps.append({.kind = Kind(kind)});
        return steps;
    }

    /// Where something that went wrong while logging in belongs; the way was free a moment ago.
    Kind placeOf(ami::Failure failure)
    {
        switch (failure) {
        case ami::Failure::NotAnExchange:
        case ami::Failure::NoManagerInterface:
            return Kind::Greeting;
        case ami::Failure::CertificateUntrusted:
        case ami::Failure::CertificateForOtherHost:
        case ami::Failure::TlsFailed:
            return Kind::Encryption;
        default:
            return Kind::Login;
        }
    }

} // namespace

Checkup::Checkup(QObject *parent) : QObject(parent), m_steps(freshSteps()) { }

Checkup::~Checkup() = default;

void Checkup::start(const live::Access &access)
{
    m_access = access;
    m_attempt.reset();
    m_findings = {};
    m_findings.address = access.address;
    m_isRunning = true;
    for (int kind = 0; kind <= int(Kind::Phones); ++kind)
        set(Kind(kind), Outcome::Waiting);
    set(Kind::Address, Outcome::Running);
    reach();
}

void Checkup::reach()
{
    using Step = ami::Reach::Step;
    m_reach = std::make_unique<ami::Reach>();
    connect(m_reach.get(), &ami::Reach::passed, this, [this](Step step) {
        m_findings.way = m_reach->findings();
        set(Kind(step), Outcome::Done);
        if (step == Step::Port && !m_access.address.isTls()) {
            const bool isSafe = m_access.address.isLocal();
            set(Kind::Encryption, isSafe ? Outcome::Skipped : Outcome::Doubtful);
            set(Kind::Greeting, Outcome::Running);
        } else if (step != Step::Greeting) {
            set(Kind(int(step) + 1), Outcome::Running);
        }
    });
    connect(m_reach.get(), &ami::Reach::arrived, this, &Checkup::logIn);
    connect(m_reach.get(), &ami::Reach::failed, this,
        [this](Step step, ami::Failure failure, const QString &detail) {
            m_findings.way = m_reach->findings();
            fail(Kind(step), failure, detail);
        });
    m_reach->start(m_access.address, m_access.trust);
}

void Checkup::logIn()
{
    m_findings.way = m_reach->findings();
    m_reach.release()->deleteLater(); // it is the one that tells this
    if (m_access.secret.isEmpty())
        return fail(Kind::Login, ami::Failure::SecretMissing, {});
    set(Kind::Login, Outcome::Running);
    m_attempt = std::make_unique<live::Attempt>();
    connect(m_attempt.get(), &live::Attempt::progressed, this, &Checkup::onProgress);
    connect(m_attempt.get(), &live::Attempt::succeeded, this, &Checkup::onSucceeded);
    connect(m_attempt.get(), &live::Attempt::failed, this, &Checkup::onFailed);
    m_attempt->start(m_access);
}

void Checkup::onProgress(const live::LinkState &state)
{
    m_findings.link = state;
    if (state.phase != live::LinkState::Phase::Synchronizing
        || outcomeOf(Kind::Login) == Outcome::Done)
        return;
    if (outcomeOf(Kind::Greeting) != Outcome::Done)
        set(Kind::Greeting, Outcome::Done); // over HTTP the login is the first that is heard
    set(Kind::Login, Outcome::Done);
    set(Kind::Picture, Outcome::Running);
}

void Checkup::onSucceeded(const live::LinkState &state, const QList<pbx::Extension> &extensions)
{
    onProgress(state);
    m_findings.link = state;
    judgePicture();
    judgeRights();
    judgePhones(extensions);
    m_attempt.release()->deleteLater();
    end();
}

void Checkup::judgePicture()
{
    const live::LinkState &link = m_findings.link;
    const QString missing = link.missingParts.join(QStringLiteral("; "));
    if (link.trouble != ami::Failure::None)
        set(Kind::Picture, Outcome::Failed, link.trouble, missing);
    else
        set(Kind::Picture, missing.isEmpty() ? Outcome::Done : Outcome::Doubtful,
            ami::Failure::None, missing);
}

/// An exchange that does not tell what it offers is asked when there is something to ask.
void Checkup::judgeRights()
{
    if (m_findings.link.actions.isEmpty())
        return set(Kind::Rights, Outcome::Skipped);
    const QList<Right> rights = m_findings.rights();
    const bool isComplete = std::ranges::all_of(rights, &Right::isGranted);
    const bool isWide = !needlessActions(m_findings.link.actions).isEmpty();
    set(Kind::Rights, isComplete && !isWide ? Outcome::Done : Outcome::Doubtful);
}

void Checkup::judgePhones(const QList<pbx::Extension> &extensions)
{
    using Status = pbx::Extension::Status;
    m_findings.extensions = int(extensions.size());
    m_findings.phones = int(std::ranges::count_if(extensions, [](const pbx::Extension &one) {
        return one.status != Status::Unknown && one.status != Status::Offline;
    }));
    set(Kind::Phones, extensions.isEmpty() ? Outcome::Doubtful : Outcome::Done);
}

void Checkup::onFailed(ami::Failure failure, const QString &detail)
{
    m_attempt.release()->deleteLater(); // it is the one that tells this
    const bool isIn = outcomeOf(Kind::Login) == Outcome::Done;
    if (failure == ami::Failure::LoginRefused && outcomeOf(Kind::Greeting) == Outcome::Running)
        set(Kind::Greeting, Outcome::Done); // over HTTP only an exchange can refuse like that
    fail(isIn ? Kind::Picture : placeOf(failure), failure, detail);
}

void Checkup::fail(Kind kind, ami::Failure failure, const QString &detail)
{
    if (m_reach)
        m_reach.release()->deleteLater(); // it may be the one that tells this
    set(kind, Outcome::Failed, failure, detail);
    end();
}

void Checkup::cancel()
{
    if (!m_isRunning)
        return;
    m_reach.reset();
    m_attempt.reset();
    end();
}

/// What was not taken never will be.
void Checkup::end()
{
    m_isRunning = false;
    for (const CheckStep &step : QList<CheckStep>(m_steps)) {
        if (step.outcome == Outcome::Waiting || step.outcome == Outcome::Running)
            set(step.kind, Outcome::Skipped);
    }
    emit ended();
}

void Checkup::set(Kind kind, Outcome outcome, ami::Failure failure, const QString &detail)
{
    const CheckStep step{kind, outcome, failure, detail};
    if (m_steps[int(kind)] == step)
        return;
    m_steps[int(kind)] = step;
    emit stepChanged(step);
}

bool Checkup::isPassed() const
{
    return !m_isRunning && std::ranges::none_of(m_steps, [](const CheckStep &step) {
        return step.outcome == Outcome::Failed || step.outcome == Outcome::Waiting;
    }) && outcomeOf(Kind::Login) == Outcome::Done;
}

} // namespace orders
