// SPDX-License-Identifier: MIT
#pragma once

#include "desk/secrets.h"
#include "desk/support/programlog.h"

/// The keyring, from which no secret goes anywhere without the log knowing that it must never be
/// shown.
class HushedSecrets : public desk::Secrets
{
public:
    HushedSecrets(desk::Secrets &secrets, desk::ProgramLog &log)
        : m_secrets(secrets), m_log(log) { }

    QFuture<desk::KeptSecret> find(const QString &url) override
    {
        return m_secrets.find(url).then([this](const desk::KeptSecret &found) {
            m_log.hide(found.text);
            return found;
        });
    }

    QFuture<desk::KeptSecret> keep(const QString &url, const QString &secret) override
    {
        m_log.hide(secret);
        return m_secrets.keep(url, secret);
    }

private:
    desk::Secrets &m_secrets;
    desk::ProgramLog &m_log;
};
