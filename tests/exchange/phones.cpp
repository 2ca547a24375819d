// SPDX-License-Identifier: MIT
#include "phones.h"

#include "realexchange.h"

#include <QJsonDocument>
#include <QTest>

namespace {

constexpr int startWithin = 20'000;
constexpr int answerWithin = 20'000; // longer than any time-out of the phones themselves
constexpr int endWithin = 5'000;

QString stateName(Phones::State state)
{
    switch (state) {
    case Phones::Idle:
        return QStringLiteral("idle");
    case Phones::Trying:
        return QStringLiteral("trying");
    case Phones::Ringing:
        return QStringLiteral("ringing");
    case Phones::Up:
        return QStringLiteral("up");
    }
    return {};
}

QJsonObject manner(const char *name, double after, int code)
{
    return {{QStringLiteral("manner"), QLatin1String(name)}, {QStringLiteral("after"), after},
        {QStringLiteral("code"), code}};
}

} // namespace

Phones::Phones(QObject *parent) : QObject(parent)
{
    m_daemon.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(&m_daemon, &QProcess::readyReadStandardOutput, this, [this] {
        while (m_daemon.canReadLine())
            take(m_daemon.readLine());
    });
}

Phones::~Phones() { end(); }

bool Phones::start(const RealExchange &exchange)
{
    // In the same loopback network as the exchange: 127.77.SLOT.1 has its phones at 127.77.SLOT.10.
    const QString network = exchange.address().section(u'.', 0, 2);
    // -B: no byte code between the sources.
    m_daemon.start(QStringLiteral("python3"),
        {QStringLiteral("-B"), QStringLiteral(TESTBED_DIR "/phones"), exchange.address(),
            network + QStringLiteral(".10"), exchange.provider()});
    if (!QTest::qWaitFor([this] { return m_ready; }, startWithin)) {
        qWarning("The phones do not start.");
        return false;
    }
    bool registered = true;
    for (int phone = 101; phone <= 107; ++phone)
        registered = registered && registerPhone(phone);
    return registered;
}

bool Phones::registerPhone(int phone, const QString &secret)
{
    return ask("register", phone, {{QStringLiteral("password"), secret}});
}

bool Phones::setRinging(int phone) { return ask("manner", phone, manner("ring", 0, 0)); }

bool Phones::setAnswering(int phone, double afterSeconds)
{
    return ask("manner", phone, manner("answer", afterSeconds, 0));
}

bool Phones::setBusy(int phone) { return ask("manner", phone, manner("reject", 0, 486)); }

bool Phones::setDeclining(int phone, double afterSeconds)
{
    return ask("manner", phone, manner("reject", afterSeconds, 603));
}

bool Phones::rest()
{
    bool done = ask("hangup_all", QJsonObject());
    for (int phone = 101; phone <= 108; ++phone)
        done = setRinging(phone) && reaches(phone, Idle) && done;
    return reaches(Provider, Idle) && setAnswering(Provider, 0.5) && done;
}

bool Phones::call(int phone, const QString &number)
{
    return ask("call", phone, {{QStringLiteral("to"), number}});
}

bool Phones::callFromOutside(
    const QString &callerNumber, const QString &callerName, const QString &did)
{
    return ask("trunk_call",
        {{QStringLiteral("number"), callerNumber}, {QStringLiteral("name"), callerName},
            {QStringLiteral("to"), did}});
}

bool Phones::dial(int phone, const QString &digits)
{
    return ask("dtmf", phone, {{QStringLiteral("digits"), digits}});
}

bool Phones::refer(int phone, const QString &number)
{
    return ask("refer", phone, {{QStringLiteral("to"), number}});
}

bool Phones::seize(int phone, int other)
{
    return ask("seize", phone, {{QStringLiteral("other"), QString::number(other)}});
}

bool Phones::hears(int phone, int other)
{
    const auto talk = [this, other](bool isTalking) {
        return ask("talk", other, {{QStringLiteral("talking"), isTalking}});
    };
    return talk(true) && ask("listen", phone) && talk(false);
}

bool Phones::reaches(int phone, State state)
{
    return ask("reach", phone, {{QStringLiteral("state"), stateName(state)}});
}

bool Phones::ask(const char *deed, int phone, const QJsonObject &more)
{
    QJsonObject request = more;
    request.insert(QStringLiteral("phone"),
        phone == Provider ? QStringLiteral("trunk") : QString::number(phone));
    return ask(deed, request);
}

bool Phones::ask(const char *deed, QJsonObject request)
{
    const int id = ++m_asked;
    request.insert(QStringLiteral("do"), QLatin1String(deed));
    request.insert(QStringLiteral("id"), id);
    const QByteArray line = QJsonDocument(request).toJson(QJsonDocument::Compact);
    m_daemon.write(line + '\n');
    const bool answered
        = QTest::qWaitFor([this, id] { return m_answers.contains(id); }, answerWithin);
    const QJsonObject answer = m_answers.take(id);
    if (answered && answer.value(QStringLiteral("ok")).toBool())
        return true;
    const QString error
        = answer.value(QStringLiteral("error")).toString(QStringLiteral("no answer"));
    qWarning("Phones: %s: %s", line.constData(), qUtf8Printable(error));
    return false;
}

void Phones::take(const QByteArray &line)
{
    const QJsonObject said = QJsonDocument::fromJson(line).object();
    if (said.contains(QStringLiteral("id")))
        m_answers.insert(said.value(QStringLiteral("id")).toInt(), said);
    else if (said.value(QStringLiteral("event")) == QStringLiteral("ready"))
        m_ready = true;
}

void Phones::end()
{
    m_daemon.closeWriteChannel();
    if (!QTest::qWaitFor([this] { return m_daemon.state() == QProcess::NotRunning; }, endWithin))
        qWarning("The phones do not end.");
}
