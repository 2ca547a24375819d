// SPDX-License-Identifier: MIT
#include "desk/settings/settingsfile.h"

#include "desk/redaction.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace desk {

namespace {

    using namespace Qt::Literals::StringLiterals;

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(SettingsFile)
    };

    const QString format = u"cordboard-settings"_s;

    /// What is no settings file at all, in a sentence; empty if it is one.
    QString problemOf(const QJsonObject &all)
    {
        if (all.value(u"format"_s).toString() != format)
            return Words::tr("It is JSON, but no settings of Cordboard: \u201c"
                             "format\u201d is not "
                             "\u201c%1\u201d.")
                .arg(format);
        const int version = all.value(u"version"_s).toInt();
        if (version < 1)
            return Words::tr("Its \u201cversion\u201d is no number.");
        if (version > SettingsFile::version)
            return Words::tr("It was written by a newer Cordboard (format %1; this one reads %2).")
                .arg(QString::number(version), QString::number(SettingsFile::version));
        if (!all.value(u"profiles"_s).isObject())
            return Words::tr("It has no \u201cprofiles\u201d.");
        return {};
    }

} // namespace

SettingsFile SettingsFile::of(const Profiles &profiles)
{
    SettingsFile file;
    for (const QString &name : profiles.names())
        file.m_profiles.insert(name, withoutSecrets(profiles.own(name)));
    return file;
}

QByteArray SettingsFile::toJson(const QString &program, const QDateTime &written) const
{
    QJsonObject profiles;
    for (auto it = m_profiles.begin(); it != m_profiles.end(); ++it)
        profiles.insert(it.key(), withoutSecrets(it.value()).toJson());
    return QJsonDocument(
        QJsonObject{{u"format"_s, format}, {u"version"_s, version}, {u"program"_s, program},
            {u"written"_s, written.toUTC().toString(Qt::ISODate)}, {u"profiles"_s, profiles}})
        .toJson();
}

tl::expected<SettingsFile, QString> SettingsFile::read(const QByteArray &json)
{
    if (json.size() > longest)
        return tl::unexpected(Words::tr("It is too large for a file of settings."));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return tl::unexpected(Words::tr("It is not readable: %1 in line %2.")
                                  .arg(error.errorString(),
                                      QString::number(json.left(error.offset).count('\n') + 1)));
    const QJsonObject all = document.object();
    if (const QString problem = problemOf(all); !problem.isEmpty())
        return tl::unexpected(problem);
    SettingsFile file;
    file.m_program = all.value(u"program"_s).toString().left(60);
    file.m_written = QDateTime::fromString(all.value(u"written"_s).toString(), Qt::ISODate);
    const QJsonObject profiles = all.value(u"profiles"_s).toObject();
    for (auto it = profiles.begin(); it != profiles.end(); ++it)
        file.take(it.key(), it.value());
    if (file.m_profiles.isEmpty() && file.m_problems.isEmpty())
        return tl::unexpected(Words::tr("There is no profile in it."));
    return file;
}

void SettingsFile::take(const QString &name, const QJsonValue &values)
{
    if (!Profiles::isName(name))
        m_problems += Words::tr("\u201c%1\u201d is no name for a profile, and is left out: "
                                "letters, digits, spaces, _ and - only.")
                          .arg(name.left(60));
    else if (!values.isObject())
        m_problems += Words::tr("The profile %1 has no settings, and is left out.").arg(name);
    else
        m_profiles.insert(name, KeptValues::ofJson(values.toObject()));
}

KeptValues withoutSecrets(const KeptValues &values)
{
    return values.changed([](const QString &key, const QStringList &value) {
        QStringList clean;
        for (const QString &one : value)
            clean.append(withoutSecrets(one));
        return isSecretKey(key) ? QStringList() : clean;
    });
}

} // namespace desk
