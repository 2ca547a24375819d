// SPDX-License-Identifier: MIT
#include "desk/role.h"

#include <QCoreApplication>
#include <QSettings>

#include <algorithm>
#include <array>

namespace desk {

namespace {

    using namespace Qt::Literals::StringLiterals;

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(Role)
    };

    struct KindName {
        Role::Kind kind;
        QLatin1String name;
    };
    constexpr std::array kinds{
        KindName{Role::Kind::Operator, QLatin1String("operator")},
        KindName{Role::Kind::ReadOnly, QLatin1String("read-only")},
        KindName{Role::Kind::Supervisor, QLatin1String("supervisor")},
    };

    struct Permission {
        QLatin1String key;
        bool Role::*isGiven;
    };
    constexpr std::array permissions{
        Permission{QLatin1String("role/mayListen"), &Role::mayListen},
        Permission{QLatin1String("role/mayHandleOthersCalls"), &Role::mayHandleOthersCalls},
        Permission{QLatin1String("role/maySetOthersPhones"), &Role::maySetOthersPhones},
        Permission{QLatin1String("role/mayRunQueues"), &Role::mayRunQueues},
    };

} // namespace

/// A role that is not known is the one that can do least: whoever wrote it meant to restrict.
void read(QSettings &settings, Role &role, QStringList &problems)
{
    const QString kind = settings.value(u"role/kind"_s).toString();
    const auto known = std::ranges::find(kinds, kind, &KindName::name);
    if (known != kinds.end()) {
        role.kind = known->kind;
    } else if (!kind.isEmpty()) {
        role.kind = Role::Kind::ReadOnly;
        problems
            += Words::tr("A role is \"operator\", \"read-only\" or \"supervisor\", not \"%1\"; "
                         "this desk only looks until that is put right.")
                   .arg(kind.left(40));
    }
    for (const Permission &one : permissions) {
        const QString value = settings.value(one.key).toString();
        if (value == u"true" || value == u"false")
            role.*one.isGiven = value == u"true";
        else if (!value.isEmpty())
            problems += Words::tr("%1 is \"true\" or \"false\", not \"%2\".")
                            .arg(one.key, value.left(40));
    }
}

void write(QSettings &settings, const Role &role)
{
    settings.setValue(
        u"role/kind"_s, QString(std::ranges::find(kinds, role.kind, &KindName::kind)->name));
    for (const Permission &one : permissions)
        settings.setValue(one.key, role.*one.isGiven);
}

} // namespace desk
