// SPDX-License-Identifier: MIT
#include "recordcommand.h"

#include "output.h"

#include <QDateTime>
#include <QFileInfo>
#include <QTimer>

namespace {

/// Headers whose values are secrets: PJSIPShowEndpoint answers with clear-text passwords.
bool isSecret(ami::Text name)
{
    for (const ami::Text secret :
        {ami::Text("Password"), ami::Text("Secret"), ami::Text("Key"), ami::Text("Challenge"),
            ami::Text("OauthSecret"), ami::Text("Md5Cred"), ami::Text("RefreshToken")}) {
        if (ami::sameName(name, secret))
            return true;
    }
    return false;
}

} // namespace

/// Opened before the first event, so that the lists at the start are in the recording.
void RecordCommand::prepare()
{
    const QFileInfo info(options().file);
    const QString index = info.path() + u'/' + info.completeBaseName() + QStringLiteral(".idx");
    if (!open(m_stream, options().file) || !open(m_index, index))
        return;
    m_clock.start();
    m_index.write("# epoch_ms " + QByteArray::number(QDateTime::currentMSecsSinceEpoch())
        + "; lines: t_ms rx offset length\n");
    for (live::Source *const source : attachment().sources())
        connect(source, &live::Source::received, this, &RecordCommand::write);
}

bool RecordCommand::open(QFile &file, const QString &path)
{
    file.setFileName(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return true;
    say(path + QStringLiteral(": ") + file.errorString());
    emit ended(int(Exit::Unreadable));
    return false;
}

void RecordCommand::begin()
{
    if (playRecording())
        return;
    if (options().seconds > 0)
        QTimer::singleShot(std::chrono::milliseconds(qint64(options().seconds * 1000)), this,
            &RecordCommand::interrupt);
}

void RecordCommand::interrupt()
{
    m_stream.flush();
    m_index.flush();
    emit ended(int(m_stream.error() == QFile::NoError ? Exit::Done : Exit::Refused));
}

void RecordCommand::write(const ami::Event &event)
{
    QByteArray bytes;
    for (const ami::Header &header : event.message.headers()) {
        bytes.append(header.name.data(), qsizetype(header.name.size()));
        bytes += ": ";
        if (isSecret(header.name))
            bytes += "***";
        else
            bytes.append(header.value.data(), qsizetype(header.value.size()));
        bytes += "\r\n";
    }
    bytes += "\r\n";
    m_stream.write(bytes);
    m_stream.flush();
    m_index.write(QByteArray::number(m_clock.elapsed()) + " rx " + QByteArray::number(m_written)
        + ' ' + QByteArray::number(bytes.size()) + '\n');
    m_index.flush();
    m_written += bytes.size();
}
