// SPDX-License-Identifier: MIT
#include "realexchange.h"

#include <QFile>
#include <QTest>

namespace {

// Fetching and unpacking the packages included.
constexpr int startWithin = 240'000;
constexpr int obeyWithin = 60'000;
constexpr int endWithin = 15'000;

} // namespace

RealExchange::RealExchange(QObject *parent)
    : QObject(parent), m_version(qEnvironmentVariable("CORDBOARD_ASTERISK", QStringLiteral("22")))
{
    m_script.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(&m_script, &QProcess::readyReadStandardOutput, this, [this] {
        while (m_script.canReadLine())
            take(QString::fromUtf8(m_script.readLine()).trimmed());
    });
}

RealExchange::~RealExchange() { end(); }

bool RealExchange::start()
{
    m_script.start(QStringLiteral("bash"), {QStringLiteral(TESTBED_DIR "/serve.sh"), m_version});
    return hear(QStringLiteral("ready"), startWithin);
}

bool RealExchange::isRequired() const
{
    return qgetenv("CI") == "true" && m_version == QStringLiteral("22");
}

bool RealExchange::addPhones(int count)
{
    QFile phones(m_folder + QStringLiteral("/etc/pjsip_more.conf"));
    QFile hints(m_folder + QStringLiteral("/etc/extensions_more.conf"));
    if (!phones.open(QIODevice::WriteOnly) || !hints.open(QIODevice::WriteOnly))
        return false;
    for (int number = 2001; number <= 2000 + count; ++number) {
        const QByteArray name = QByteArray::number(number);
        phones.write("[" + name + "](phone)\naors = " + name + "\n[" + name + "](contacts)\n");
        hints.write("exten => " + name + ",hint,PJSIP/" + name + "\n");
    }
    phones.close();
    hints.close();
    return restart();
}

bool RealExchange::ask(const char *word, const char *answer)
{
    m_last.clear();
    m_script.write(QByteArray(word) + '\n');
    return hear(QString::fromLatin1(answer), obeyWithin);
}

bool RealExchange::hear(const QString &answer, int timeout)
{
    const bool heard = QTest::qWaitFor(
        [this] { return !m_last.isEmpty() || m_script.state() == QProcess::NotRunning; }, timeout);
    if (m_last == answer)
        return true;
    if (m_script.error() == QProcess::FailedToStart) {
        m_unavailable = true;
        m_reason = QStringLiteral("bash is not installed");
    } else if (m_reason.isEmpty()) {
        m_reason = heard ? QStringLiteral("serve.sh ended without a reason")
                         : QStringLiteral("serve.sh did not answer in time");
    }
    return false;
}

void RealExchange::take(const QString &line)
{
    const QStringList words = line.split(u' ');
    m_last = words.first();
    if (m_last == u"ready" && words.size() >= 4) {
        m_address = words.at(1);
        m_provider = words.at(2);
        m_folder = words.mid(3).join(u' ');
    } else if (m_last == u"unavailable" || m_last == u"failed") {
        m_unavailable = m_last == u"unavailable";
        m_reason = words.mid(1).join(u' ');
    }
}

void RealExchange::end()
{
    m_script.closeWriteChannel();
    if (!QTest::qWaitFor([this] { return m_script.state() == QProcess::NotRunning; }, endWithin))
        qWarning("The exchange does not end.");
}
