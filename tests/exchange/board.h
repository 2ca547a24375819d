// SPDX-License-Identifier: MIT
#pragma once

#include "pbx/batch.h"

#include <QMap>
#include <QObject>

/// What a window would show: the rows of one exchange as the batches of changes leave them.
class Board : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void apply(const pbx::Batch &batch);
    /// Forgets the calls that have ended.
    void forgetEnded() { m_ended.clear(); }

    QStringList extensions() const { return m_extensions.keys(); }
    pbx::Extension extension(int number) const;
    pbx::Extension::Status status(int number) const { return extension(number).status; }

    QList<pbx::Call> calls() const { return m_calls.values(); }
    /// The one call there is; an empty one if there are none or several.
    pbx::Call call() const;
    /// The calls that have gone, as they last were, in that order.
    const QList<pbx::Call> &ended() const { return m_ended; }

    QStringList queues() const { return m_queues.keys(); }
    pbx::Queue queue(const QString &name) const { return m_queues.value(name); }
    pbx::QueueMember member(const QString &queue, const QString &interface) const;

    QStringList lots() const { return m_lots.keys(); }
    pbx::ParkingLot lot(const QString &name = QStringLiteral("default")) const;

    pbx::Trunk trunk() const { return m_trunks.value(QStringLiteral("trunk")); }

    /// Problems that no window could live with: a row that is told gone or changed and was not
    /// there.
    const QStringList &flaws() const { return m_flaws; }

private:
    template <typename Row>
    void put(QMap<QString, Row> &rows, const pbx::Change<Row> &change, const QString &key);

    QMap<QString, pbx::Extension> m_extensions;
    QMap<QString, pbx::Call> m_calls;
    QMap<QString, pbx::Queue> m_queues;
    QMap<QString, pbx::ParkingLot> m_lots;
    QMap<QString, pbx::Trunk> m_trunks;
    QList<pbx::Call> m_ended;
    QStringList m_flaws;
};
