// SPDX-License-Identifier: MIT
#include "desk/secrets.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPromise>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <memory>

namespace desk {

namespace {

    using namespace Qt::Literals::StringLiterals;
    using Place = KeptSecret::Place;

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(Secrets)
    };

    const QString service = u"Cordboard"_s;

    /// On Linux keyrings are reached over the session bus; without one, asking would start one that
    /// nobody sees and that nobody can unlock.
    bool mayHaveKeyring()
    {
#ifdef Q_OS_LINUX
        if (!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
            return true;
        const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
        return !runtime.isEmpty() && QFileInfo::exists(runtime + u"/bus"_s);
#else
        return true;
#endif
    }

    /// A future's other end that gives its answer once.
    class Answer
    {
    public:
        Answer() { m_promise.start(); }

        QFuture<KeptSecret> future() { return m_promise.future(); }
        void give(const KeptSecret &secret)
        {
            if (std::exchange(m_isGiven, true))
                return;
            m_promise.addResult(secret);
            m_promise.finish();
        }

    private:
        QPromise<KeptSecret> m_promise;
        bool m_isGiven = false;
    };

    QFuture<KeptSecret> ready(const KeptSecret &secret)
    {
        Answer answer;
        answer.give(secret);
        return answer.future();
    }

    QString noKeyring() { return Words::tr("There is no keyring on this computer."); }

    QString problemOf(const QKeychain::Job &job)
    {
        switch (job.error()) {
        case QKeychain::NoError:
        case QKeychain::EntryNotFound:
            return {};
        case QKeychain::NoBackendAvailable:
        case QKeychain::NotImplemented:
            return noKeyring();
        case QKeychain::AccessDeniedByUser:
        case QKeychain::AccessDenied:
            return Words::tr("The keyring is locked.");
        default:
            return Words::tr("The keyring cannot be used: %1").arg(job.errorString());
        }
    }

    /// Starts the job; `take` makes the answer of it, `otherwise` is the answer if none comes.
    template <typename Job, typename Take>
    QFuture<KeptSecret> run(
        Job *job, QObject *context, const QString &url, Take take, KeptSecret otherwise)
    {
        auto answer = std::make_shared<Answer>();
        job->setKey(url);
        job->setInsecureFallback(false);
        QObject::connect(job, &QKeychain::Job::finished, context,
            [answer, job, take](QKeychain::Job *) { answer->give(take(*job)); });
        QTimer::singleShot(Keyring::patience, context, [answer, otherwise]() mutable {
            otherwise.problem = Words::tr("The keyring does not answer.");
            answer->give(otherwise);
        });
        job->start();
        return answer->future();
    }

} // namespace

QFuture<KeptSecret> Keyring::find(const QString &url)
{
    if (m_memory.contains(url))
        return ready({m_memory.value(url), Place::Memory, {}});
    if (!mayHaveKeyring())
        return ready({{}, Place::Nowhere, noKeyring()});
    const auto take = [](const QKeychain::ReadPasswordJob &job) -> KeptSecret {
        if (job.error() == QKeychain::NoError && !job.textData().isEmpty())
            return {job.textData(), Place::Keyring, {}};
        return {{}, Place::Nowhere, problemOf(job)};
    };
    return run(new QKeychain::ReadPasswordJob(service), this, url, take, {});
}

QFuture<KeptSecret> Keyring::keep(const QString &url, const QString &secret)
{
    m_memory.insert(url, secret);
    if (!mayHaveKeyring())
        return ready({secret, Place::Memory, noKeyring()});
    auto *const job = new QKeychain::WritePasswordJob(service);
    job->setTextData(secret);
    const auto take = [secret](const QKeychain::WritePasswordJob &written) -> KeptSecret {
        const bool isKept = written.error() == QKeychain::NoError;
        return {secret, isKept ? Place::Keyring : Place::Memory, problemOf(written)};
    };
    return run(job, this, url, take, {secret, Place::Memory, {}});
}

} // namespace desk
