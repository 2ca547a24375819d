// SPDX-License-Identifier: MIT
#include "desk/settings/settingsimport.h"

#include "desk/provisioning.h"

#include <QCoreApplication>

namespace desk {

namespace {

    using Manner = SettingsImport::Manner;

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(SettingsImport)
    };

    /// A secret that was left out of the file is not lost where it is known.
    void keepHidden(KeptValues &values, const KeptValues &own)
    {
        for (const QString &setting : values.settings()) {
            const KeptValues before = own.only(setting);
            if (!before.isEmpty() && withoutSecrets(before) == values.only(setting))
                values.take(setting, before);
        }
    }

    QList<ProfileImport::Difference> differences(const KeptValues &before, const KeptValues &after)
    {
        QStringList settings = before.settings() + after.settings();
        settings.sort();
        settings.removeDuplicates();
        QList<ProfileImport::Difference> found;
        for (const QString &setting : std::as_const(settings)) {
            if (!(before.only(setting) == after.only(setting)))
                found.append({setting, before.text(setting), after.text(setting)});
        }
        return found;
    }

} // namespace

SettingsImport::SettingsImport(const Profiles &profiles, const SettingsFile &file)
    : m_profiles(profiles), m_file(file)
{
    for (auto it = file.profiles().begin(); it != file.profiles().end(); ++it)
        m_usable.insert(it.key(), sifted(it.value()));
}

/// Each is tried alone only where the whole was not taken as it is: that costs.
SettingsImport::Usable SettingsImport::sifted(const KeptValues &given) const
{
    const Profiles::Loaded read = given.profile();
    const KeptValues taken = KeptValues::of(read.profile);
    const QStringList locked = m_profiles.lockedSettings();
    Usable usable;
    for (const QString &setting : given.settings()) {
        const KeptValues one = given.only(setting);
        const bool isEmpty = one.text(setting).isEmpty() && taken.text(setting).isEmpty();
        const bool isPlain = taken.has(setting) && (isEmpty || taken.only(setting) == one);
        const QString problem
            = isPlain && !holdsSecret(one) ? QString() : objectionTo(one, setting);
        if (!problem.isEmpty())
            usable.problems += Words::tr("%1 is left out: %2").arg(setting, problem);
        else if (locked.contains(setting))
            usable.locked += setting;
        else
            usable.values.take(
                setting, isEmpty ? taken : given); // an empty list has no kind in JSON
    }
    return usable;
}

QList<ProfileImport> SettingsImport::plan(Manner manner) const
{
    QList<ProfileImport> all;
    for (auto it = m_usable.begin(); it != m_usable.end(); ++it)
        all.append(planFor(it.key(), it.value(), manner));
    return all;
}

ProfileImport SettingsImport::planFor(
    const QString &name, const Usable &usable, Manner manner) const
{
    using Kind = ProfileImport::Kind;
    const KeptValues own = m_profiles.own(name);
    KeptValues wanted = usable.values;
    keepHidden(wanted, own);
    ProfileImport one{.name = name, .problems = usable.problems, .locked = usable.locked};
    if (manner == Manner::Merge)
        one.result = own;
    for (const QString &setting : wanted.settings())
        one.result.take(setting, wanted);
    for (const QString &setting : m_profiles.lockedSettings())
        one.result.take(setting, own);
    one.differences = differences(own, one.result);
    if (m_profiles.has(name))
        one.kind = one.differences.isEmpty() ? Kind::Same : Kind::Changed;
    return one;
}

QString SettingsImport::keep(const QList<ProfileImport> &plan, const QStringList &names) const
{
    QMap<QString, KeptValues> before;
    for (const ProfileImport &one : plan) {
        if (!names.contains(one.name) || one.kind == ProfileImport::Kind::Same)
            continue;
        const bool wasThere = m_profiles.has(one.name);
        const KeptValues own = m_profiles.own(one.name);
        const QString problem = m_profiles.save(one.name, one.result);
        if (wasThere)
            before.insert(one.name, own);
        if (problem.isEmpty())
            continue;
        for (auto it = before.begin(); it != before.end(); ++it)
            m_profiles.save(it.key(), it.value());
        return problem;
    }
    return {};
}

} // namespace desk
