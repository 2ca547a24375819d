// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace pbx {

/// What Asterisk itself leaves open and each kind of exchange settles in its dialplan: which keys
/// of its database are read, which numbers lead where, which headers make a phone answer.
///
/// Texts have places for `{ext}`, `{box}`, `{queue}` and `{room}`; an empty text is something that
/// this kind of exchange does not have.
struct Dialect {
    /// A setting of one extension: a key of AstDB, and a custom device state that shows it.
    struct Switch {
        QString family; ///< `DND`; the key is the extension
        QString on; ///< what is written when it is on; off, the key is deleted
        QString device; ///< `Custom:DND{ext}`, BUSY when on, NOT_INUSE when off; may be empty

        bool operator==(const Switch &) const = default;
    };

    /// A kind of phone that takes orders by SIP NOTIFY (`Event` header) within its call.
    struct Remote {
        QString userAgent; ///< a regular expression that its User-Agent matches
        QString answer; ///< `talk`
        QString hold; ///< `hold`
        QString unhold; ///< `talk`

        bool operator==(const Remote &) const = default;
    };

    QString name; ///< `asterisk`
    QString title; ///< for people
    QString recognizedBy; ///< a context of hints that only this kind has; empty for the last resort
    QString recognizedByFamily; ///< a family of AstDB that only this kind has entries in, besides
    QString context; ///< where phones call, if nothing better is known
    QStringList autoAnswer; ///< channel variables, `NAME=VALUE`, that make a phone answer by itself
    QList<Remote> remotes;

    Switch doNotDisturb;
    Switch callWaiting;
    QString forwardAlways; ///< families of AstDB
    QString forwardBusy;
    QString forwardUnavailable;
    QString forwardToVoicemail; ///< what is written for a mailbox, `*98{box}`, `vmu{box}`
    QString presence; ///< `CustomPresence:{ext}`
    /// A family of AstDB: `ROB/102` is `101&103`, whom the dialplan calls when 102 is free again.
    QString recallOnBusy;

    QString voicemail; ///< the number that takes a message for `{box}`
    QString queue; ///< the number of `{queue}`, where no hint tells one
    QString conference; ///< the number of `{room}`, where no hint tells one
    QString queueInterface; ///< `PJSIP/{ext}`
    QString queueStateInterface;
    QString swapDigits; ///< features.conf `atxferswap`
    QString recordingFile; ///< what MixMonitor is given, with `{call}`

    bool operator==(const Dialect &) const = default;
};

/// The text with its place filled.
QString filled(const QString &text, const QString &place, const QString &value);

} // namespace pbx
