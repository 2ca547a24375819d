// SPDX-License-Identifier: MIT
#include "signin.h"

namespace {

live::Access accessTo(const desk::Server &server, const QString &secret)
{
    return {.address = server.address,
        .secret = secret,
        .trust = {server.caFile, server.pin},
        .name = server.name()};
}

} // namespace

SignIn::SignIn(desk::Secrets &secrets, QObject *parent)
    : QObject(parent), m_secrets(secrets), m_given(qEnvironmentVariable("CORDBOARD_SECRET"))
{
    qunsetenv("CORDBOARD_SECRET"); // whatever the panel starts needs not know
}

QFuture<live::Access> SignIn::find(const desk::Server &server)
{
    if (!m_given.isEmpty())
        return QtFuture::makeReadyFuture(accessTo(server, m_given));
    return m_secrets.find(server.address.url()).then([server](const desk::KeptSecret &found) {
        return accessTo(server, found.text);
    });
}

void SignIn::begin(const desk::Server &server)
{
    if (!m_given.isEmpty()) {
        emit ready(accessTo(server, m_given));
        return;
    }
    m_secrets.find(server.address.url()).then(this, [this, server](const desk::KeptSecret &found) {
        if (found.isFound())
            emit ready(accessTo(server, found.text));
        else
            emit secretMissing(server, found.problem);
    });
}

void SignIn::begin(const desk::Server &server, const QString &secret)
{
    m_secrets.keep(server.address.url(), secret).then(this, [this](const desk::KeptSecret &kept) {
        if (kept.place != desk::KeptSecret::Place::Keyring)
            emit notKept(kept.problem);
    });
    emit ready(accessTo(server, secret));
}
