// SPDX-License-Identifier: MIT
#pragma once

#include "desk/contacts/contactsource.h"
#include "desk/contacts/directorysettings.h"

#include <QThread>

#include <atomic>
#include <memory>

namespace directory {

/// A directory on the network as a source of contacts. It is asked on a thread of its own, one
/// question after the other; a search that somebody types on over is given up.
class LdapDirectory : public desk::ContactSource
{
    Q_OBJECT

public:
    /// So long an answer is good for the same question.
    static constexpr std::chrono::seconds remembered{60};
    /// So long a directory that did not answer is not asked whose a number is.
    static constexpr std::chrono::seconds leftInPeace{30};

    LdapDirectory(
        const desk::DirectorySettings &settings, const QString &secret, QObject *parent = nullptr);
    /// Waits for the connection no longer than its settings say.
    ~LdapDirectory() override;

    QString name() const override { return m_settings.name; }
    void search(const QString &typed) override;
    void identify(const QString &number, const QStringList &spellings) override;
    /// Gives up what it is asked, and deletes itself as soon as its thread has ended.
    void close();
    /// Asks for anybody; tested() says what came of it.
    void test();

signals:
    /// How many it found, or a sentence saying why it could not.
    void tested(int found, const QString &problem);

private:
    class Asker;
    using Number = std::shared_ptr<std::atomic_int>;

    desk::DirectorySettings m_settings;
    QThread m_thread;
    Asker *m_asker; ///< lives on the thread
    Number m_search; ///< the latest; earlier ones are given up
    std::shared_ptr<std::atomic_bool> m_isClosing;
};

} // namespace directory
