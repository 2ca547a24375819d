// SPDX-License-Identifier: MIT
#include "source.h"

#include <cordboard/pbx/control.h>

#include <QCoreApplication>

namespace {

/// Rings the extension's phone and, when it is picked up, the number; ends the program when it is
/// known what has become of it.
class Dialling
{
public:
    Dialling(live::Connection &exchange, QString extension, QString number)
        : m_exchange(exchange), m_extension(std::move(extension)), m_number(std::move(number))
    {
    }

    /// When the picture is complete. Where in the dialplan a phone calls from is in no list: it is
    /// asked for, and phoneOf() knows it then.
    void begin()
    {
        const pbx::Extension *const row = extension();
        if (!row)
            return finish(2, QStringLiteral("there is no extension %1").arg(m_extension));
        if (!row->device.startsWith(QLatin1String("PJSIP/")))
            return dial();
        const ami::action::PJSIPShowEndpoint question{
            .endpoint = row->device.section(QLatin1Char('/'), 1)};
        m_exchange.send(question, patience, [this](const ami::Reply &) { dial(); });
    }

    /// Asterisk's late answer, which every session hears: ours has our ActionID.
    void take(const live::Originated &outcome)
    {
        if (outcome.actionId != m_actionId)
            return;
        if (outcome.isMade)
            finish(0, QStringLiteral("picked up: %1 is being called").arg(m_number));
        else
            finish(1, QStringLiteral("the phone was not picked up"));
    }

private:
    static constexpr std::chrono::seconds patience{10};

    void dial()
    {
        const pbx::Extension *const row = extension();
        const auto action = pbx::dial(row ? pbx::phoneOf(*row) : pbx::Phone(), m_number);
        if (!action)
            return finish(2, QStringLiteral("%1 cannot be dialled from there").arg(m_number));
        m_exchange.send(*action, patience, [this](const ami::Reply &reply) {
            m_actionId = reply.actionId;
            if (!reply.isDone())
                finish(1, reply.message); // Asterisk's own sentence
            else
                say(QStringLiteral("the phone of %1 rings: pick it up").arg(m_extension));
        });
    }

    const pbx::Extension *extension() const
    {
        return m_exchange.exchange().extensions().rows().find(m_extension.toStdString());
    }

    static void finish(int exit, const QString &sentence)
    {
        say(sentence);
        QCoreApplication::exit(exit);
    }

    live::Connection &m_exchange;
    QString m_extension;
    QString m_number;
    QByteArray m_actionId;
};

/// `tel:+49-30-123456` and `030 / 123456` as digits; pbx::dial() refuses what is left of anything
/// else.
QString numberIn(QString text)
{
    if (text.startsWith(QLatin1String("tel:"), Qt::CaseInsensitive))
        text = text.mid(4).section(QLatin1Char(';'), 0, 0);
    text.removeIf([](QChar c) { return c.isSpace() || QLatin1String("()-/.").contains(c); });
    return text;
}

} // namespace

/// Lets a phone ring and connects it with a number: `clicktodial URL 101 tel:+49-30-123456`.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4) {
        say(QStringLiteral("usage: clicktodial ami://user@host EXTENSION NUMBER"));
        return 2;
    }
    QString problem;
    const auto exchange = openExchange(arguments[1], problem);
    if (!exchange) {
        say(problem);
        return 2;
    }
    exchange->setReconnecting(false);
    Dialling dialling(*exchange, arguments[2], numberIn(arguments[3]));
    QObject::connect(exchange.get(), &live::Connection::synchronized, &application,
        [&dialling] { dialling.begin(); });
    QObject::connect(exchange.get(), &live::Source::originated, &application,
        [&dialling](const live::Originated &outcome) { dialling.take(outcome); });
    QObject::connect(exchange.get(), &live::Connection::failed, &application,
        [&exchange](ami::Failure, const QString &detail) {
            say(QStringLiteral("no link to %1: %2").arg(exchange->state().server, detail));
            QCoreApplication::exit(3);
        });
    QMetaObject::invokeMethod(exchange.get(), &live::Source::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}
