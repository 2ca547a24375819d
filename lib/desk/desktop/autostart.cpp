// SPDX-License-Identifier: MIT
#include "desk/desktop/autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

namespace desk {

namespace {

    using namespace Qt::Literals::StringLiterals;

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(Autostart)
    };

    constexpr qint64 longestFile = 64 * 1024;

    /// What stands for a key in the file's main group; empty if nothing.
    QString valueOf(const QString &key, const QString &content)
    {
        bool isInGroup = false;
        for (const QString &line : content.split(u'\n')) {
            const QString text = line.trimmed();
            if (text.startsWith(u'['))
                isInGroup = text == u"[Desktop Entry]"_s;
            else if (isInGroup && text.section(u'=', 0, 0).trimmed() == key)
                return text.section(u'=', 1).trimmed();
        }
        return {};
    }

    bool isTrue(const QString &value) { return value.compare(u"true"_s, Qt::CaseInsensitive) == 0; }

} // namespace

QString Autostart::standardPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + u"/autostart/cordboard.desktop"_s;
}

/// Desktops switch an entry off by hiding it, and some in a way of their own.
AtLogin Autostart::state() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString content = QString::fromUtf8(file.read(longestFile));
    const QString enabled = valueOf(u"X-GNOME-Autostart-enabled"_s, content);
    const QString program = valueOf(u"Exec"_s, content);
    const bool isOff = isTrue(valueOf(u"Hidden"_s, content)) || program.isEmpty()
        || (!enabled.isEmpty() && !isTrue(enabled));
    if (isOff)
        return {};
    return {true, program.split(u' ').contains(u"--minimized"_s)};
}

QString Autostart::set(const AtLogin &wanted) const
{
    if (wanted == state())
        return {};
    if (!wanted.isOpened) {
        return QFile::remove(m_path) ? QString()
                                     : Words::tr("%1 could not be removed.").arg(m_path);
    }
    QDir().mkpath(QFileInfo(m_path).path());
    QSaveFile file(m_path);
    const QByteArray text = content(wanted.isMinimized).toUtf8();
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
        return {};
    return Words::tr("%1 could not be written: %2").arg(m_path, file.errorString());
}

/// Twice: the line is a string of the desktop file, in which backslashes are escaped again.
QString Autostart::quoted(const QString &argument)
{
    const auto isPlain = [](QChar c) { return c.isLetterOrNumber() || u"/._-+:@"_s.contains(c); };
    QString result = argument;
    result.replace(u'%', u"%%"_s);
    if (std::ranges::all_of(argument, isPlain) && !argument.isEmpty())
        return result;
    QString escaped;
    for (const QChar c : std::as_const(result)) {
        if (u"\"`$\\"_s.contains(c))
            escaped += u'\\';
        escaped += c;
    }
    escaped.replace(u'\\', u"\\\\"_s).replace(u'\n', u"\\n"_s);
    return u'"' + escaped + u'"';
}

QString Autostart::content(bool isMinimized) const
{
    return u"[Desktop Entry]\nType=Application\nName=Cordboard\nIcon=cordboard\nExec="_s
        + quoted(m_program) + (isMinimized ? u" --minimized"_s : QString()) + u"\nTryExec="_s
        + QString(m_program).replace(u'\\', u"\\\\"_s)
        + u"\nTerminal=false\nStartupNotify=false\nX-GNOME-Autostart-enabled=true\n"_s;
}

} // namespace desk
