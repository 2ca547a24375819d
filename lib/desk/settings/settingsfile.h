// SPDX-License-Identifier: MIT
#pragma once

#include "desk/keptvalues.h"

#include <QDateTime>

#include <tl/expected.hpp>

namespace desk {

/// All profiles of a desk in one JSON file that people can read, to be taken to another desk. Its
/// keys are those of a profile's file. Secrets are never in it.
class SettingsFile
{
public:
    /// What this program writes, and the newest that it reads.
    static constexpr int version = 1;
    static constexpr qint64 longest = 4 * 1024 * 1024; ///< bytes that are read

    static SettingsFile of(const Profiles &profiles);
    /// The error is a sentence that says what is wrong, and in which line.
    static tl::expected<SettingsFile, QString> read(const QByteArray &json);

    QByteArray toJson(const QString &program, const QDateTime &written) const;

    const QMap<QString, KeptValues> &profiles() const { return m_profiles; }
    const QString &program() const { return m_program; } ///< that has written it, `Cordboard 1.0`
    const QDateTime &written() const { return m_written; } ///< may be invalid
    /// A sentence for what is in the file and was not understood.
    const QStringList &problems() const { return m_problems; }

private:
    void take(const QString &name, const QJsonValue &values);

    QMap<QString, KeptValues> m_profiles;
    QString m_program;
    QDateTime m_written;
    QStringList m_problems;
};

/// The settings with `***` for what gives a secret away, and without those that are one.
KeptValues withoutSecrets(const KeptValues &values);

} // namespace desk
