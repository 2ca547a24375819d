// SPDX-License-Identifier: MIT
#pragma once

namespace ami {

/// Why there is no link. Only the window and the command line word it for people.
enum class Failure {
    None,
    HostNotFound,
    ConnectionRefused,
    TimedOut, ///< no connection, or no answer during the login
    NotAnExchange, ///< no greeting of Asterisk's within five seconds
    NoManagerInterface, ///< a web server that answers, but not as Asterisk's manager interface
    LoginRefused, ///< `Authentication failed`: user, secret or address; Asterisk does not say which
    PlainLoginNeeded, ///< no MD5 login, and the link is not safe enough for the secret itself
    CertificateUntrusted,
    CertificateForOtherHost,
    TlsFailed,
    LostLink, ///< it was up and went away
    Silent, ///< two pings in a row without an answer
    StreamDamaged, ///< the stream broke a bound of the parser
    NotAllowed, ///< logged in, but the rights are too few to see anything
    SecretMissing
};

} // namespace ami
