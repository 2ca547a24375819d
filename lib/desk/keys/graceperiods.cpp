// SPDX-License-Identifier: MIT
#include "desk/keys/graceperiods.h"

#include <QCoreApplication>
#include <QSettings>

namespace desk {

namespace {

    using namespace Qt::Literals::StringLiterals;

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(GracePeriods)
    };

    void readSeconds(QSettings &settings, const QString &key, int &seconds, QStringList &problems)
    {
        if (!settings.contains(key))
            return;
        bool isNumber = false;
        const int read = settings.value(key).toInt(&isNumber);
        if (isNumber && read >= 0 && read <= GracePeriods::most)
            seconds = read;
        else
            problems += Words::tr("The time for undoing (%1) must be 0 to 10 seconds.").arg(key);
    }

} // namespace

void read(QSettings &settings, GracePeriods &periods, QStringList &problems)
{
    readSeconds(settings, u"undo/hangUpSeconds"_s, periods.hangUpSeconds, problems);
    readSeconds(settings, u"undo/transferSeconds"_s, periods.transferSeconds, problems);
}

void write(QSettings &settings, const GracePeriods &periods)
{
    settings.setValue(u"undo/hangUpSeconds"_s, periods.hangUpSeconds);
    settings.setValue(u"undo/transferSeconds"_s, periods.transferSeconds);
}

} // namespace desk
