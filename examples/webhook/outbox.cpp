// SPDX-License-Identifier: MIT
#include "outbox.h"

#include <QDir>
#include <QJsonDocument>
#include <QSaveFile>
#include <QUuid>

#include <unistd.h>

namespace {

/// Through the system's memory onto the disk.
bool writeDown(QFileDevice &file, const QByteArray &bytes)
{
    return file.write(bytes) == bytes.size() && file.flush() && ::fsync(file.handle()) == 0;
}

} // namespace

Outbox::Outbox(const QString &folder)
    : m_folder(folder), m_lock(folder + QStringLiteral("/lock")),
      m_letters(folder + QStringLiteral("/letters.jsonl"))
{
    m_lock.setStaleLockTime(0); // only the death of its owner frees it
}

QString Outbox::open()
{
    if (!QDir().mkpath(m_folder))
        return QStringLiteral("%1: the folder cannot be made").arg(m_folder);
    if (!m_lock.tryLock())
        return QStringLiteral("%1: another program uses this folder").arg(m_folder);
    if (!m_letters.open(QIODevice::ReadWrite))
        return problem(m_letters);
    m_letters.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    QFile delivered(m_folder + QStringLiteral("/delivered"));
    if (delivered.open(QIODevice::ReadOnly))
        m_delivered = delivered.readAll().trimmed().toLongLong();
    // Emptied, and the rest was not written any more.
    if (m_delivered < 0 || m_delivered > m_letters.size())
        m_delivered = 0;
    // A letter that was being written when the power went was never promised to anybody.
    m_letters.seek(m_delivered);
    qint64 whole = m_delivered;
    for (QByteArray line; !(line = m_letters.readLine()).isEmpty();)
        whole += line.endsWith('\n') ? line.size() : 0;
    if (whole < m_letters.size() && !m_letters.resize(whole))
        return problem(m_letters);
    return store(m_delivered);
}

QString Outbox::put(const QJsonObject &event)
{
    const QJsonObject letter{
        {QStringLiteral("id"), QUuid::createUuid().toString(QUuid::WithoutBraces)},
        {QStringLiteral("event"), event}};
    const qint64 end = m_letters.size();
    m_letters.seek(end);
    if (writeDown(m_letters, QJsonDocument(letter).toJson(QJsonDocument::Compact) + '\n'))
        return {};
    const QString why = problem(m_letters);
    m_letters.resize(end);
    return why;
}

std::optional<Outbox::Letter> Outbox::first()
{
    const QByteArray line = firstLine();
    if (line.isEmpty())
        return std::nullopt;
    const QJsonObject letter = QJsonDocument::fromJson(line).object();
    return Letter{letter[QStringLiteral("id")].toString().toLatin1(),
        letter[QStringLiteral("event")].toObject()};
}

QString Outbox::takeFirst()
{
    const qint64 delivered = m_delivered + firstLine().size();
    if (delivered < m_letters.size())
        return store(delivered);
    // In this order: a crash in between leaves a place behind the end, which open() understands.
    if (!m_letters.resize(0))
        return problem(m_letters);
    return store(0);
}

QString Outbox::refuseFirst()
{
    QFile refused(m_folder + QStringLiteral("/refused.jsonl"));
    if (!refused.open(QIODevice::Append) || !writeDown(refused, firstLine()))
        return problem(refused);
    return takeFirst();
}

QByteArray Outbox::firstLine()
{
    m_letters.seek(m_delivered);
    return m_letters.readLine();
}

QString Outbox::store(qint64 delivered)
{
    QSaveFile file(m_folder + QStringLiteral("/delivered"));
    if (!file.open(QIODevice::WriteOnly) || !writeDown(file, QByteArray::number(delivered))
        || !file.commit())
        return problem(file);
    m_delivered = delivered;
    return {};
}

QString Outbox::problem(const QFileDevice &file) const
{
    return file.fileName() + QStringLiteral(": ") + file.errorString();
}
