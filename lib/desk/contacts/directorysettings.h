// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

class QSettings;

namespace desk {

/// A directory on the network (LDAP) that knows people. Its password is in the keyring.
struct DirectorySettings {
    QString name; ///< what the operator calls it
    QString host;
    int port = 0; ///< 0 for the usual one
    enum class Security { Tls, StartTls, None } security = Security::Tls;
    QString caFile; ///< PEM certificates to trust instead of the system's; empty for none
    QString bindDn; ///< as whom to ask; empty for anybody
    QString base; ///< where in the tree people are
    /// What fits what was typed: each `%s` becomes it, safely written.
    QString filter = standardFilter();
    QString nameAttributes = QStringLiteral("displayName, cn");
    QString companyAttributes = QStringLiteral("o, company");
    QString workAttributes = QStringLiteral("telephoneNumber");
    QString mobileAttributes = QStringLiteral("mobile");
    QString homeAttributes = QStringLiteral("homePhone");
    QString emailAttributes = QStringLiteral("mail");
    int mostFound = 50; ///< people for one question
    int seconds = 5; ///< after which it counts as not answering

    static QString standardFilter();
    /// `ldaps://host:636`.
    QString url() const;
    /// Under what the keyring has its password.
    QString secretKey() const;
    /// What is wrong with it, in a sentence; empty if nothing is.
    QString problem() const;

    bool operator==(const DirectorySettings &) const = default;
};

using Directories = QList<DirectorySettings>;

/// Those that cannot be used are left out, each with a sentence.
void read(QSettings &settings, Directories &directories, QStringList &problems);
void write(QSettings &settings, const Directories &directories);

} // namespace desk
