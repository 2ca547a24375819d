// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace ami {

/// Where an exchange is, as `ami://user@host:5038` says it.
struct ServerAddress {
    enum class Scheme { Ami, AmiTls, Http, Https };

    Scheme scheme = Scheme::Ami;
    QString user;
    QString host;
    quint16 port = 5038;
    /// Over HTTP: what stands before `/rawman` (`prefix` in http.conf, or a proxy's), or the whole
    /// path where it ends in `/rawman` or `/arawman`. Begins with a slash, ends without one.
    QString path{};

    bool isTls() const { return scheme == Scheme::AmiTls || scheme == Scheme::Https; }
    bool isHttp() const { return scheme == Scheme::Http || scheme == Scheme::Https; }
    /// Whether what is said does not leave this machine, as far as the address tells.
    bool isLocal() const;
    /// What the exchange is called where there are several: its host, with a port and a path of
    /// its own.
    QString name() const;
    /// `ami`, `amis`, `http` or `https`.
    QString schemeName() const;
    /// What is listened on for that scheme where nobody has chosen otherwise.
    static quint16 usualPort(Scheme scheme);
    QString url() const;

    /// Reads an address; the error is a sentence saying what is wrong with it. A secret in it is
    /// refused: addresses are seen by others.
    static tl::expected<ServerAddress, QString> parse(const QString &text);

    bool operator==(const ServerAddress &) const = default;
};

} // namespace ami
