// SPDX-License-Identifier: MIT
#include "recording.h"

#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace recording {

namespace {

    QString path(const QString &name, const QString &ending)
    {
        return folder() + u'/' + name + ending;
    }

} // namespace

QString folder()
{
    const QString given = qEnvironmentVariable("CORDBOARD_SHARED_DATA");
    const QString data
        = given.isEmpty() ? QString::fromUtf8(CORDBOARD_SOURCE_DIR) + u"/../shared/data"_s : given;
    return data + u"/asterisk-22"_s;
}

bool areHere() { return !names().isEmpty(); }

QStringList names()
{
    QStringList names = QDir(folder()).entryList({u"*.ami"_s}, QDir::Files, QDir::Name);
    for (QString &name : names)
        name.chop(4);
    return names;
}

QByteArray bytes(const QString &name)
{
    QFile file(path(name, u".ami"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<Mark> marks(const QString &name)
{
    QFile file(path(name, u".idx"_s));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Mark> marks;
    qint64 offset = 0;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        const QString kind = line.section(u' ', 1, 1);
        if (kind == u"rx"_s)
            offset = line.section(u' ', 2, 2).toLongLong() + line.section(u' ', 3, 3).toLongLong();
        else if (kind == u"mark"_s)
            marks.append({line.section(u' ', 2), offset});
    }
    return marks;
}

std::vector<std::string> cut(const QByteArray &stream)
{
    std::vector<std::string> messages;
    const ami::Text text(stream.constData(), std::size_t(stream.size()));
    std::size_t from = text.starts_with("Asterisk Call Manager/") ? text.find("\r\n") + 2 : 0;
    for (auto end = text.find("\r\n\r\n", from); end != ami::Text::npos;
         end = text.find("\r\n\r\n", from)) {
        messages.emplace_back(text.substr(from, end + 4 - from));
        from = end + 4;
    }
    return messages;
}

void play(ami::Text stream, const std::function<void(const ami::Event &)> &hear)
{
    ami::Parser parser;
    parser.append(stream);
    ami::Event event;
    if (stream.starts_with("Asterisk Call Manager/"))
        static_cast<void>(parser.takeLine());
    while (const auto message = parser.next()) {
        if (message->kind() != ami::Message::Kind::Event)
            continue;
        ami::decode(*message, event);
        hear(event);
    }
}

} // namespace recording
