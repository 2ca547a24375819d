// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QMetaType>
#include <QObject>
#include <QStringList>

#include <deque>

namespace desk {

/// Something that the program did or saw.
struct LogEntry {
    enum class Level { Detail, Info, Warning, Error };

    QDateTime at;
    Level level = Level::Info;
    QString source; ///< an exchange's name, or a part of the program
    QString text; ///< plain, of one line or several, without secrets

    bool operator==(const LogEntry &) const = default;
};

/// The last entries, in memory only. Whatever names a secret is hidden before it is kept, and so
/// is every secret that this was told of, wherever it stands.
class ProgramLog : public QObject
{
    Q_OBJECT

public:
    static constexpr std::size_t capacity = 5'000;
    static constexpr qsizetype longestText = 2'000;

    using QObject::QObject;

    /// Never to be shown. Shorter ones than three letters are not looked for.
    void hide(const QString &secret);
    void add(LogEntry entry);
    const std::deque<LogEntry> &entries() const { return m_entries; }

    /// As a text would be kept.
    QString clean(const QString &text) const;
    const QStringList &secrets() const { return m_secrets; }

signals:
    void added(const desk::LogEntry &entry);

private:
    std::deque<LogEntry> m_entries;
    QStringList m_secrets;
};

/// `2027-03-01 12:00:03.250  warning  pbx.example  …`, for files.
QString lineOf(const LogEntry &entry);

} // namespace desk

Q_DECLARE_METATYPE(desk::LogEntry)
