// SPDX-License-Identifier: MIT
#pragma once

#include "desk/contacts/contact.h"
#include "desk/contacts/directorysettings.h"

#include <functional>
#include <memory>

struct ldap;

namespace directory {

struct Answer {
    QList<desk::Contact> contacts;
    QString problem; ///< a sentence; empty if the directory answered
    bool isGivenUp = false; ///< nobody wanted it any more
    bool isAway = false; ///< the directory could not be reached, or did not answer
};

/// A connection to a directory. It waits for answers, so it has a thread of its own; never longer
/// than its settings say, and not for what nobody wants any more.
class LdapSession
{
public:
    using GoOn = std::function<bool()>;

    LdapSession(desk::DirectorySettings settings, QString secret);
    ~LdapSession();

    /// Connects where there is no connection, again where an old one turns out to be dead.
    Answer ask(const QByteArray &filter, const GoOn &goOn);

private:
    struct Close {
        void operator()(::ldap *handle) const;
    };

    QString connect();
    QString secure();
    QString bind();
    Answer search(const QByteArray &filter, const GoOn &goOn, int &code);
    QString sentenceFor(int code) const;
    QString diagnosis() const;
    QString untrusted() const;

    desk::DirectorySettings m_settings;
    QString m_secret;
    std::unique_ptr<::ldap, Close> m_handle;
};

} // namespace directory
