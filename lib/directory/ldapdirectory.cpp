// SPDX-License-Identifier: MIT
#include "directory/ldapdirectory.h"

#include "directory/ldapfilter.h"
#include "directory/ldapsession.h"

#include <QCache>
#include <QDeadlineTimer>

namespace directory {

namespace {

    constexpr int mostRemembered = 200; ///< answers

    /// What an answer is good for.
    struct Remembered {
        QList<desk::Contact> contacts;
        QDeadlineTimer until;
    };

} // namespace

/// Has the connection, on the directory's thread.
class LdapDirectory::Asker : public QObject
{
public:
    Asker(const desk::DirectorySettings &settings, const QString &secret)
        : m_session(settings, secret), m_answers(mostRemembered)
    {
    }

    Answer ask(const QByteArray &filter, const LdapSession::GoOn &goOn)
    {
        if (const Remembered *known = m_answers.object(filter); known && !known->until.hasExpired())
            return {known->contacts, {}};
        const Answer answer = m_session.ask(filter, goOn);
        if (answer.isGivenUp)
            return answer;
        m_away = answer.isAway ? QDeadlineTimer(leftInPeace) : QDeadlineTimer();
        m_problem = answer.problem;
        if (answer.problem.isEmpty())
            m_answers.insert(filter, new Remembered{answer.contacts, QDeadlineTimer(remembered)});
        return answer;
    }

    /// For what nobody waits for: a directory that is away is asked once, not for every call that
    /// comes, or those who search would wait behind them all.
    Answer askIfThere(const QByteArray &filter, const LdapSession::GoOn &goOn)
    {
        if (!m_away.hasExpired())
            return {.problem = m_problem, .isAway = true};
        return ask(filter, goOn);
    }

private:
    LdapSession m_session;
    QDeadlineTimer m_away; ///< until when it is not asked again
    QString m_problem; ///< of the last answer
    QCache<QByteArray, Remembered> m_answers;
};

LdapDirectory::LdapDirectory(
    const desk::DirectorySettings &settings, const QString &secret, QObject *parent)
    : ContactSource(parent), m_settings(settings), m_asker(new Asker(settings, secret)),
      m_search(std::make_shared<std::atomic_int>(0)),
      m_isClosing(std::make_shared<std::atomic_bool>(false))
{
    m_thread.setObjectName(QStringLiteral("directory"));
    m_asker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_asker, &QObject::deleteLater);
    m_thread.start();
}

LdapDirectory::~LdapDirectory()
{
    *m_isClosing = true;
    ++*m_search;
    m_thread.quit();
    m_thread.wait();
}

void LdapDirectory::close()
{
    disconnect();
    *m_isClosing = true;
    ++*m_search;
    connect(&m_thread, &QThread::finished, this, &QObject::deleteLater);
    m_thread.quit();
}

void LdapDirectory::search(const QString &typed)
{
    const int number = ++*m_search;
    if (typed.isEmpty())
        return;
    const auto ask = [this, typed, number, latest = m_search] {
        if (number != *latest)
            return;
        const Answer answer
            = m_asker->ask(filterFor(m_settings.filter, typed), [&] { return number == *latest; });
        if (answer.isGivenUp)
            return;
        emit troubled(answer.problem);
        emit found(typed, answer.contacts);
    };
    QMetaObject::invokeMethod(m_asker, ask, Qt::QueuedConnection);
}

void LdapDirectory::identify(const QString &number, const QStringList &spellings)
{
    const QString attributes = m_settings.workAttributes + u',' + m_settings.mobileAttributes + u','
        + m_settings.homeAttributes;
    const QByteArray filter = numberFilter(attributesIn(attributes), spellings);
    const auto ask = [this, number, filter, isClosing = m_isClosing] {
        if (*isClosing)
            return;
        const Answer answer = m_asker->askIfThere(filter, [&] { return !*isClosing; });
        emit troubled(answer.problem);
        emit identified(number, answer.contacts);
    };
    QMetaObject::invokeMethod(m_asker, ask, Qt::QueuedConnection);
}

void LdapDirectory::test()
{
    const auto ask = [this, isClosing = m_isClosing] {
        const Answer answer
            = m_asker->ask(filterFor(m_settings.filter, QString()).replace("**", "*"),
                [&] { return !*isClosing; });
        emit tested(int(answer.contacts.size()), answer.problem);
    };
    QMetaObject::invokeMethod(m_asker, ask, Qt::QueuedConnection);
}

} // namespace directory
