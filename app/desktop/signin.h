// SPDX-License-Identifier: MIT
#pragma once

#include "desk/profile.h"
#include "desk/secrets.h"
#include "live/connection.h"

#include <QObject>

/// Finds the secret for each exchange: given by whoever started the program, or in the keyring.
class SignIn : public QObject
{
    Q_OBJECT

public:
    explicit SignIn(desk::Secrets &secrets, QObject *parent = nullptr);

    /// Ends with one of the two signals.
    void begin(const desk::Server &server);
    /// Connects with a secret that was typed just now, and keeps it for the next start.
    void begin(const desk::Server &server, const QString &secret);

    /// How to get in there, without connecting; with an empty secret where nobody knows it.
    QFuture<live::Access> find(const desk::Server &server);

signals:
    void ready(const live::Access &access);
    /// `problem` says why the keyring was of no use; empty if it simply does not know.
    void secretMissing(const desk::Server &server, const QString &problem);
    /// The secret will be asked for again at the next start, and why.
    void notKept(const QString &problem);

private:
    desk::Secrets &m_secrets;
    QString m_given; ///< for all of them
};
