// SPDX-License-Identifier: MIT
#include "desk/provisioning.h"

#include "desk/redaction.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QUrl>

#include <algorithm>

namespace desk {

namespace {

    using namespace Qt::Literals::StringLiterals;

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(Provisioning)
    };

    constexpr qint64 longestFile = 1024 * 1024;
    const QString defaultsKey = u"defaults"_s;
    const QString lockedKey = u"locked"_s;

    /// `locked.servers`, as one would look for it in the file.
    QString placeOf(const QString &where, const QString &setting)
    {
        return where + u'.' + QString(setting).replace(u'/', u'.');
    }

} // namespace

bool holdsSecret(const KeptValues &values)
{
    const auto &all = values.values();
    for (auto it = all.begin(); it != all.end(); ++it) {
        const bool isInAddress = std::ranges::any_of(
            it.value(), [](const QString &text) { return !QUrl(text).password().isEmpty(); });
        const bool isSaid = !it.value().join(QString()).isEmpty();
        if (isInAddress || (isSaid && isSecretKey(it.key())))
            return true;
    }
    return false;
}

Provisioning Provisioning::ofFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > longestFile) {
        Provisioning none;
        none.m_path = path;
        none.m_problems = {Words::tr("%1 cannot be read.").arg(path)};
        return none;
    }
    return ofJson(file.readAll(), path);
}

Provisioning Provisioning::ofJson(const QByteArray &json, const QString &path)
{
    Provisioning given;
    given.m_path = path;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject()) {
        const qsizetype line = json.left(error.offset).count('\n') + 1;
        given.m_problems += Words::tr("It is no JSON object: %1 in line %2.")
                                .arg(error.error == QJsonParseError::NoError
                                        ? Words::tr("it begins with something else")
                                        : error.errorString(),
                                    QString::number(line));
        return given;
    }
    const QJsonObject all = document.object();
    for (const QString &key : all.keys()) {
        if (key != defaultsKey && key != lockedKey)
            given.m_problems
                += Words::tr("%1: only \"defaults\" and \"locked\" are read.").arg(key);
        else if (!all.value(key).isObject())
            given.m_problems += Words::tr("%1: it is no object.").arg(key);
    }
    given.m_defaults
        = given.sifted(KeptValues::ofJson(all.value(defaultsKey).toObject()), defaultsKey);
    given.m_locked = given.sifted(KeptValues::ofJson(all.value(lockedKey).toObject()), lockedKey);
    return given;
}

QString Provisioning::standardPath()
{
    const QStringList folders
        = QStandardPaths::standardLocations(QStandardPaths::GenericConfigLocation);
    const QString own = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    for (const QString &folder : folders) {
        const QString path = folder + u"/cordboard/provisioning.json"_s;
        if (folder != own && QFile::exists(path)) // nobody is his own administrator
            return path;
    }
    return {};
}

/// Each setting is tried alone, so that what is said of it can be said with its place. Whoever
/// wrote of roles meant to restrict: what cannot be used of that allows nothing.
KeptValues Provisioning::sifted(const KeptValues &given, const QString &where)
{
    const KeptValues least = KeptValues::of({.role = {.kind = Role::Kind::ReadOnly}});
    KeptValues good;
    for (const QString &setting : given.settings()) {
        const QString problem = objectionTo(given.only(setting), setting);
        if (problem.isEmpty()) {
            good.take(setting, given);
            continue;
        }
        m_problems += Words::tr("%1: %2").arg(placeOf(where, setting), problem);
        if (setting == u"role")
            good.take(u"role/kind"_s, least);
        else if (setting.startsWith(u"role/") && least.has(setting))
            good.take(setting, least);
    }
    return good;
}

QString objectionTo(const KeptValues &one, const QString &setting)
{
    if (holdsSecret(one))
        return Words::tr("Secrets have no place in this file, where everybody can read them; each "
                         "desk asks for its own and keeps it in the keyring.");
    const Profiles::Loaded read = one.profile();
    if (!read.problems.isEmpty())
        return read.problems.join(u' ');
    const KeptValues taken = KeptValues::of(read.profile).only(setting);
    const KeptValues usual = KeptValues::of({}).only(setting);
    if (taken.isEmpty() && usual.isEmpty())
        return Words::tr("There is no such setting.");
    const bool isIgnored = taken == usual && !(one == usual);
    return isIgnored ? Words::tr("\"%1\" cannot be used.").arg(one.text(setting).left(60))
                     : QString();
}

KeptValues Provisioning::around(const KeptValues &own) const
{
    KeptValues all = m_defaults;
    for (const QString &setting : own.settings())
        all.take(setting, own);
    for (const QString &setting : m_locked.settings())
        all.take(setting, m_locked);
    return all;
}

KeptValues Provisioning::within(const KeptValues &inForce, const KeptValues &own) const
{
    KeptValues kept = inForce;
    const KeptValues defaults = KeptValues::of(m_defaults.profile().profile); // written as in force
    for (const QString &setting : m_defaults.settings()) {
        if (!own.has(setting) && inForce.only(setting) == defaults.only(setting))
            kept.remove(setting);
    }
    for (const QString &setting : m_locked.settings())
        kept.take(setting, own);
    return kept;
}

} // namespace desk
