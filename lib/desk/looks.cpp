// SPDX-License-Identifier: MIT
#include "desk/looks.h"

#include <QCoreApplication>
#include <QSettings>

#include <algorithm>
#include <array>

namespace desk {

namespace {

    using namespace Qt::Literals::StringLiterals;

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(Looks)
    };

    struct MotionName {
        Looks::Motion motion;
        QLatin1String name;
    };
    constexpr std::array motions{
        MotionName{Looks::Motion::System, QLatin1String("system")},
        MotionName{Looks::Motion::Reduced, QLatin1String("reduced")},
        MotionName{Looks::Motion::Full, QLatin1String("full")},
    };

} // namespace

void read(QSettings &settings, Looks &looks, QStringList &problems)
{
    const QString motion = settings.value(u"looks/motion"_s).toString();
    const auto known = std::ranges::find(motions, motion, &MotionName::name);
    if (known != motions.end())
        looks.motion = known->motion;
    else if (!motion.isEmpty())
        problems += Words::tr("Movement is \"system\", \"reduced\" or \"full\", not \"%1\".")
                        .arg(motion.left(40));
    const QVariant size = settings.value(u"looks/textPercent"_s);
    bool isNumber = false;
    const int percent = size.toInt(&isNumber);
    if (isNumber && percent >= Looks::smallestText && percent <= Looks::largestText)
        looks.textPercent = percent;
    else if (size.isValid())
        problems
            += Words::tr("Letters can be %1 to %2 per cent of their size.")
                   .arg(QString::number(Looks::smallestText), QString::number(Looks::largestText));
}

void write(QSettings &settings, const Looks &looks)
{
    settings.setValue(u"looks/motion"_s,
        QString(std::ranges::find(motions, looks.motion, &MotionName::motion)->name));
    settings.setValue(u"looks/textPercent"_s, looks.textPercent);
}

} // namespace desk
