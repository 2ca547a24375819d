// SPDX-License-Identifier: MIT
#include "ui/help/versions.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QSysInfo>

namespace ui {

namespace {

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(Versions)
    };

    QString exchangeVersion(const live::LinkState &link)
    {
        if (link.isReplay)
            return Words::tr("a recording");
        if (!link.isUp())
            return Words::tr("not connected");
        const QString asterisk
            = link.version.isEmpty() ? Words::tr("not told") : QString(link.version);
        if (link.amiVersion.isEmpty())
            return Words::tr("Asterisk %1").arg(asterisk);
        return Words::tr("Asterisk %1, manager interface %2").arg(asterisk, link.amiVersion);
    }

} // namespace

QList<Version> versions(const QList<live::LinkState> &links)
{
    QList<Version> all{
        {QStringLiteral("Cordboard"), QCoreApplication::applicationVersion()},
        {QStringLiteral("Qt"),
            QLatin1String(qVersion()) == QLatin1String(QT_VERSION_STR)
                ? QString::fromLatin1(qVersion())
                : Words::tr("%1, built with %2")
                      .arg(QLatin1String(qVersion()), QLatin1String(QT_VERSION_STR))},
        {Words::tr("System"),
            Words::tr("%1 (%2)").arg(
                QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture())},
        {Words::tr("Window system"), QGuiApplication::platformName()},
    };
    for (const live::LinkState &link : links)
        all.append({link.server, exchangeVersion(link)});
    return all;
}

QString versionText(const QList<Version> &versions)
{
    QString text;
    for (const Version &one : versions)
        text += Words::tr("%1: %2").arg(one.what, one.version) + u'\n';
    return text;
}

} // namespace ui
