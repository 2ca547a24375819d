// SPDX-License-Identifier: MIT
#include "desk/contacts/directorysettings.h"

#include <QCoreApplication>
#include <QSettings>
#include <QUrl>

#include <algorithm>
#include <array>

namespace desk {

namespace {

    using namespace Qt::Literals::StringLiterals;
    using Security = DirectorySettings::Security;

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(Directories)
    };

    constexpr int most = 20;

    struct SecurityName {
        Security security;
        QLatin1String name;
    };
    constexpr std::array securities{SecurityName{Security::Tls, QLatin1String("tls")},
        SecurityName{Security::StartTls, QLatin1String("starttls")},
        SecurityName{Security::None, QLatin1String("none")}};

    struct TextField {
        QLatin1String key;
        QString DirectorySettings::*member;
    };
    constexpr std::array textFields{
        TextField{QLatin1String("name"), &DirectorySettings::name},
        TextField{QLatin1String("host"), &DirectorySettings::host},
        TextField{QLatin1String("caFile"), &DirectorySettings::caFile},
        TextField{QLatin1String("bindDn"), &DirectorySettings::bindDn},
        TextField{QLatin1String("base"), &DirectorySettings::base},
        TextField{QLatin1String("filter"), &DirectorySettings::filter},
        TextField{QLatin1String("nameAttributes"), &DirectorySettings::nameAttributes},
        TextField{QLatin1String("companyAttributes"), &DirectorySettings::companyAttributes},
        TextField{QLatin1String("workAttributes"), &DirectorySettings::workAttributes},
        TextField{QLatin1String("mobileAttributes"), &DirectorySettings::mobileAttributes},
        TextField{QLatin1String("homeAttributes"), &DirectorySettings::homeAttributes},
        TextField{QLatin1String("emailAttributes"), &DirectorySettings::emailAttributes},
    };

    DirectorySettings readOne(const QSettings &settings)
    {
        DirectorySettings one;
        for (const TextField &field : textFields) {
            if (settings.contains(field.key))
                one.*field.member
                    = settings.value(field.key).toStringList().join(u", "_s).trimmed();
        }
        const auto security = std::ranges::find(
            securities, settings.value(u"security"_s).toString(), &SecurityName::name);
        if (security != securities.end())
            one.security = security->security;
        one.port = settings.value(u"port"_s, one.port).toInt();
        one.mostFound = settings.value(u"mostFound"_s, one.mostFound).toInt();
        one.seconds = settings.value(u"seconds"_s, one.seconds).toInt();
        return one;
    }

} // namespace

QString DirectorySettings::standardFilter()
{
    return u"(&(|(objectClass=person)(objectClass=inetOrgPerson))"
           "(|(cn=*%s*)(sn=*%s*)(mail=%s*)(telephoneNumber=*%s*)(mobile=*%s*)))"_s;
}

QString DirectorySettings::url() const
{
    QUrl url;
    url.setScheme(security == Security::Tls ? u"ldaps"_s : u"ldap"_s);
    url.setHost(host);
    url.setPort(port > 0 ? port : security == Security::Tls ? 636 : 389);
    return url.toString(QUrl::FullyEncoded);
}

QString DirectorySettings::secretKey() const { return url() + u'/' + bindDn; }

QString DirectorySettings::problem() const
{
    if (host.isEmpty() || QUrl(url()).host().isEmpty())
        return Words::tr("The directory's host is missing or cannot be one.");
    if (port < 0 || port > 65535)
        return Words::tr("The port must be from 1 to 65535.");
    if (!filter.startsWith(u'(') || !filter.endsWith(u')') || !filter.contains(u"%s"_s))
        return Words::tr("The filter must be in brackets and contain %1 for what is typed.")
            .arg(u"%s"_s);
    if (mostFound < 1 || mostFound > 1000)
        return Words::tr("So many people at most must be from 1 to 1000.");
    if (seconds < 1 || seconds > 60)
        return Words::tr("The time to answer must be from 1 to 60 seconds.");
    return {};
}

void read(QSettings &settings, Directories &directories, QStringList &problems)
{
    const int count = std::min(settings.beginReadArray(u"directories"_s), most);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        const DirectorySettings one = readOne(settings);
        if (const QString problem = one.problem(); problem.isEmpty())
            directories.append(one);
        else
            problems
                += Words::tr("Directory %1 is left out: %2").arg(QString::number(i + 1), problem);
    }
    settings.endArray();
}

void write(QSettings &settings, const Directories &directories)
{
    settings.remove(u"directories"_s);
    settings.beginWriteArray(u"directories"_s, int(directories.size()));
    for (int i = 0; i < directories.size(); ++i) {
        settings.setArrayIndex(i);
        const DirectorySettings &one = directories[i];
        for (const TextField &field : textFields)
            settings.setValue(field.key, one.*field.member);
        settings.setValue(u"security"_s,
            std::ranges::find(securities, one.security, &SecurityName::security)->name);
        settings.setValue(u"port"_s, one.port);
        settings.setValue(u"mostFound"_s, one.mostFound);
        settings.setValue(u"seconds"_s, one.seconds);
    }
    settings.endArray();
}

} // namespace desk
