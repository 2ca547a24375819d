// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QJsonObject>
#include <QLockFile>

#include <optional>

/// What is to be delivered, in order, on disk until it is: what was put in is still there after
/// a crash, a power cut or a week without a network.
///
/// One folder belongs to one outbox at a time. Letters lie in `letters.jsonl`, and `delivered`
/// says up to which byte of it they have gone out; when all have, both begin anew.
class Outbox
{
public:
    struct Letter {
        QByteArray id; ///< of this letter and no other, the same at every attempt
        QJsonObject event;
    };

    explicit Outbox(const QString &folder);

    /// What is wrong with the folder, in a sentence; empty if nothing is.
    QString open();
    /// On disk when this returns. The error is a sentence.
    QString put(const QJsonObject &event);
    /// The oldest that has not gone out; nothing if all have.
    std::optional<Letter> first();
    /// The first has gone out. The error is a sentence.
    QString takeFirst();
    /// The first is of no use to whom it is for: it goes into `refused.jsonl`. The error is a
    /// sentence.
    QString refuseFirst();

private:
    QByteArray firstLine();
    QString store(qint64 delivered);
    QString problem(const QFileDevice &file) const;

    QString m_folder;
    QLockFile m_lock;
    QFile m_letters;
    qint64 m_delivered = 0;
};
