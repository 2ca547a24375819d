// SPDX-License-Identifier: MIT
#pragma once

#include "ami/message.h"

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QString>

#include <utility>

namespace ami {

/// How an action ended. Every action ends exactly once.
enum class Result {
    Done, ///< Asterisk said Success; for a list, all of it has come
    Refused, ///< Asterisk said Error: see the message
    Denied, ///< Asterisk said that the account lacks the right
    TimedOut, ///< no answer within the time given
    Lost, ///< the link went away before the answer
    NotSent ///< it could not be expressed or there was no link; nothing went out
};

/// The answer to one action, kept for as long as wanted.
struct Reply {
    Result result = Result::NotSent;
    QByteArray actionId;
    QString message; ///< Asterisk's own sentence, or ours where it said nothing
    QList<std::pair<QByteArray, QByteArray>> headers; ///< of the response, in order
    int items = 0; ///< how many items the list had

    bool isDone() const { return result == Result::Done; }
    /// The response's first header of that name, compared without case.
    QByteArray value(QByteArrayView name) const;
    /// The result and the sentence of a response as it came.
    static Reply of(const Message &response);
};

} // namespace ami

Q_DECLARE_METATYPE(ami::Reply)
