// SPDX-License-Identifier: MIT
#pragma once

#include "ami/action.h"
#include "ami/serveraddress.h"

namespace ami {

/// Puts actions into requests of the manager interface over HTTP: a POST to `rawman`, the headers
/// as the fields of a form. Nothing of an action is ever in the address of a request.
class HttpRequest
{
public:
    explicit HttpRequest(const ServerAddress &address);

    const QByteArray &path() const { return m_path; }
    void setPath(const QByteArray &path) { m_path = path; }
    /// The cookie by which Asterisk knows its session again, as `name=value`.
    void setCookie(const QByteArray &cookie) { m_cookie = cookie; }
    const QByteArray &cookie() const { return m_cookie; }

    /// `block` is an action as encode() writes it.
    QByteArray post(const QByteArray &block, const QByteArray &authorization = {}) const;

private:
    QByteArray m_host;
    QByteArray m_path;
    QByteArray m_cookie;
};

/// The first value of that header in an encoded action.
QByteArray headerOf(const QByteArray &block, const QByteArray &name);

} // namespace ami
