// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QMetaType>
#include <QString>

#include <optional>

/// What somebody who starts the program, or presses a key anywhere, wants of the panel.
struct Wish {
    enum class Kind { Show, Dial, DialClipboard, DialSelection, Answer, HangUp, Wallboard };

    Kind kind = Kind::Show;
    QString text; ///< what is to be dialled, as it was given; for Dial only
    /// What lets the window come to the front: an XDG activation token or an X11 startup id, as the
    /// desktop gave it to who was started; may be empty.
    QByteArray activation = {};

    /// Whether it makes sense only for a panel that runs already.
    bool isForRunning() const { return kind == Kind::Answer || kind == Kind::HangUp; }

    bool operator==(const Wish &) const = default;
};

/// The desktop's permission for this process to come to the front; to be read before Qt starts,
/// which uses it up.
QByteArray givenActivation();

/// The wish as one line, and back; nothing for what is no wish.
QByteArray lineOf(const Wish &wish);
std::optional<Wish> wishIn(const QByteArray &line);

Q_DECLARE_METATYPE(Wish)
