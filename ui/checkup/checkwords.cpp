// SPDX-License-Identifier: MIT
#include "ui/checkup/checkwords.h"

#include "desk/wording.h"

#include <QCoreApplication>

namespace ui {

namespace {

    using orders::CheckFindings;
    using orders::CheckStep;
    using Kind = CheckStep::Kind;
    using Outcome = CheckStep::Outcome;

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(CheckWords)
    };

    QString titleOf(Kind kind)
    {
        switch (kind) {
        case Kind::Address:
            return Words::tr("The address is known");
        case Kind::Port:
            return Words::tr("Somebody listens at the port");
        case Kind::Encryption:
            return Words::tr("The link is encrypted");
        case Kind::Greeting:
            return Words::tr("It is an Asterisk");
        case Kind::Login:
            return Words::tr("It lets the panel in");
        case Kind::Picture:
            return Words::tr("It shows what goes on");
        case Kind::Rights:
            return Words::tr("The panel may do everything");
        case Kind::Phones:
            break;
        }
        return Words::tr("There are phones to be seen");
    }

    QString wordOf(Outcome outcome)
    {
        switch (outcome) {
        case Outcome::Waiting:
            return Words::tr("to come");
        case Outcome::Running:
            return Words::tr("testing\u2026");
        case Outcome::Done:
            return Words::tr("good");
        case Outcome::Doubtful:
            return Words::tr("not quite");
        case Outcome::Failed:
            return Words::tr("failed");
        case Outcome::Skipped:
            break;
        }
        return Words::tr("not tested");
    }

    QString addressSentence(const CheckFindings &findings)
    {
        const QStringList &found = findings.way.addresses;
        if (found == QStringList{findings.address.host})
            return Words::tr("%1 is a number, and no name has to be looked up.")
                .arg(findings.address.host);
        return Words::tr("%1 is found at %2.")
            .arg(findings.address.host, found.join(QStringLiteral(", ")));
    }

    QString encryptionSentence(const CheckStep &step, const CheckFindings &findings)
    {
        const ami::ServerAddress &address = findings.address;
        if (step.outcome == Outcome::Doubtful)
            return Words::tr("It is not: whoever is on the way can read who calls whom.");
        if (step.outcome == Outcome::Skipped)
            return address.isTls() ? QString()
                                   : Words::tr("It is not, and need not be: nothing leaves this "
                                               "computer.");
        if (!findings.way.certificate)
            return {};
        const ami::Certificate &seen = *findings.way.certificate;
        return Words::tr("The exchange calls itself %1, vouched for by %2, until %3.")
            .arg(seen.subject, seen.issuer, seen.validUntil);
    }

    QString greetingSentence(const CheckFindings &findings)
    {
        const QString version = findings.way.amiVersion.isEmpty() ? findings.link.amiVersion
                                                                  : findings.way.amiVersion;
        return version.isEmpty()
            ? Words::tr("Its manager interface answers.")
            : Words::tr("Its manager interface of version %1 answers.").arg(version);
    }

    QString rightsSentence(const CheckStep &step, const CheckFindings &findings)
    {
        if (step.outcome == Outcome::Skipped)
            return findings.link.isUp() ? Words::tr("The exchange does not tell what this login "
                                                    "may do; you will see when you try.")
                                        : QString();
        QStringList missing;
        for (const orders::Right &right : findings.rights()) {
            if (!right.isGranted)
                missing.append(orders::purposeOf(right));
        }
        if (!missing.isEmpty())
            return Words::tr("From this desk nobody can: %1.")
                .arg(missing.join(QStringLiteral(", ")));
        const QStringList wide = orders::needlessActions(findings.link.actions);
        if (!wide.isEmpty())
            return Words::tr("It may, and more than is good: %1.")
                .arg(wide.join(QStringLiteral(", ")));
        return Words::tr("Every command of the panel is allowed.");
    }

    QString phonesSentence(const CheckFindings &findings)
    {
        if (findings.extensions == 0)
            return Words::tr("No extension is to be seen.");
        return Words::tr("%n extension(s) are there,", nullptr, findings.extensions)
            + QLatin1Char(' ')
            + Words::tr("%n of them with a phone that is on.", nullptr, findings.phones);
    }

    QString sentenceOf(const CheckStep &step, const CheckFindings &findings)
    {
        switch (step.kind) {
        case Kind::Encryption:
            return encryptionSentence(step, findings);
        case Kind::Rights:
            return rightsSentence(step, findings);
        default:
            break;
        }
        if (step.outcome != Outcome::Done && step.outcome != Outcome::Doubtful)
            return {};
        switch (step.kind) {
        case Kind::Address:
            return addressSentence(findings);
        case Kind::Port:
            return Words::tr("Port %1 takes connections.").arg(findings.address.port);
        case Kind::Greeting:
            return greetingSentence(findings);
        case Kind::Login:
            return Words::tr("The user %1 and the secret are right.").arg(findings.address.user);
        case Kind::Picture:
            if (step.outcome == Outcome::Doubtful)
                return Words::tr("Not everything: %1.").arg(step.detail);
            return findings.link.version.isEmpty()
                ? Words::tr("Calls, queues and extensions came.")
                : Words::tr("Asterisk %1 has told its calls, queues and extensions.")
                      .arg(findings.link.version);
        default:
            return phonesSentence(findings);
        }
    }

    /// The line of a configuration file that mends what failed.
    QString lineFor(const CheckStep &step, const CheckFindings &findings)
    {
        const ami::ServerAddress &address = findings.address;
        switch (step.failure) {
        case ami::Failure::ConnectionRefused:
            return address.isHttp() ? QStringLiteral("http.conf: enabled = yes")
                : address.isTls()   ? QStringLiteral("manager.conf [general]: tlsenable = yes")
                                    : QStringLiteral("manager.conf [general]: enabled = yes");
        case ami::Failure::NoManagerInterface:
            return QStringLiteral("manager.conf [general]: webenabled = yes");
        case ami::Failure::LoginRefused:
            return QStringLiteral("manager.conf [%1]: secret = \u2026").arg(address.user);
        case ami::Failure::PlainLoginNeeded:
        case ami::Failure::TlsFailed:
            return QStringLiteral("manager.conf [general]: tlsenable = yes");
        case ami::Failure::NotAllowed:
            return QStringLiteral("manager.conf [%1]: %2").arg(address.user, orders::readLine());
        default:
            return {};
        }
    }

    void advise(CheckWords &words, const CheckStep &step, const CheckFindings &findings)
    {
        const QString user = findings.address.user;
        switch (step.kind) {
        case Kind::Encryption:
            words.advice = Words::tr("Have TLS switched on at the exchange, and tick "
                                     "\u201c"
                                     "Encrypted link\u201d here.");
            words.line = findings.address.isHttp()
                ? QStringLiteral("http.conf: tlsenable = yes")
                : QStringLiteral("manager.conf [general]: tlsenable = yes");
            return;
        case Kind::Picture:
            words.advice = Words::tr("Whoever runs the exchange can let this login see it.");
            words.line = QStringLiteral("manager.conf [%1]: %2")
                             .arg(user, orders::writeLine(findings.rights()));
            return;
        case Kind::Rights:
            if (orders::isMendedByRights(findings.rights())) {
                words.advice = Words::tr("With this line the login has every right that the panel "
                                         "uses, and no other.");
                words.line = QStringLiteral("manager.conf [%1]: %2")
                                 .arg(user, orders::writeLine(findings.rights()));
            } else if (orders::needlessActions(findings.link.actions).isEmpty()) {
                words.advice = Words::tr("The rights are there; the exchange has not loaded the "
                                         "modules for it.");
            } else {
                words.advice = Words::tr("It works; whoever runs the exchange had better take "
                                         "these rights away.");
            }
            return;
        case Kind::Phones:
            words.advice = Words::tr("Extensions are seen by their hints in the dial plan.");
            words.line = QStringLiteral("extensions.conf: exten => 101,hint,PJSIP/101");
            return;
        default:
            return;
        }
    }

} // namespace

CheckWords checkWords(const CheckStep &step, const CheckFindings &findings)
{
    CheckWords words{titleOf(step.kind), wordOf(step.outcome), sentenceOf(step, findings), {}, {}};
    if (step.outcome == Outcome::Doubtful)
        advise(words, step, findings);
    if (step.outcome != Outcome::Failed)
        return words;
    const desk::Wording wording = desk::wording(step.failure, findings.address.name());
    const QString certificate = words.sentence;
    words.sentence = wording.sentence;
    if (!certificate.isEmpty())
        words.sentence += QLatin1Char(' ') + certificate;
    words.advice = step.detail.isEmpty()
        ? wording.advice
        : Words::tr("%1 (It says: %2)").arg(wording.advice, step.detail);
    words.line = lineFor(step, findings);
    return words;
}

QString CheckWords::spoken() const
{
    QStringList parts{Words::tr("%1: %2.").arg(title, outcome)};
    for (const QString &part : {sentence, advice, line}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(QLatin1Char(' '));
}

QString checkReport(const orders::Checkup &checkup)
{
    QStringList lines{
        Words::tr("Test of the connection to %1 (%2, port %3)")
            .arg(checkup.findings().address.host, checkup.findings().address.schemeName(),
                QString::number(checkup.findings().address.port))};
    for (const CheckStep &step : checkup.steps()) {
        const CheckWords words = checkWords(step, checkup.findings());
        lines.append(Words::tr("%1: %2.").arg(words.title, words.outcome));
        for (const QString &part : {words.sentence, words.advice, words.line}) {
            if (!part.isEmpty())
                lines.append(QStringLiteral("    ") + part);
        }
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace ui
