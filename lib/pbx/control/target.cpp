// SPDX-License-Identifier: MIT
#include "pbx/control/target.h"

namespace pbx {

namespace {

    /// The number that a hint tells, else that the dialect makes of the name. A hint's own context
    /// is not one to dial in.
    Asked<Place> placeNamed(const std::optional<Place> &hinted, const QString &context,
        const QString &pattern, const QString &place, const QString &name)
    {
        if (hinted)
            return Place{context.isEmpty() ? hinted->context : context, hinted->exten};
        if (pattern.isEmpty() || !isDialable(name))
            return tl::unexpected(Objection::NoWayThere);
        return Place{context, filled(pattern, place, name)};
    }

} // namespace

Target Target::named(const QString &text)
{
    using enum Kind;
    if (text == u"park")
        return {Parking, {}};
    const std::pair<QLatin1String, Kind> prefixes[]{{QLatin1String("voicemail:"), Voicemail},
        {QLatin1String("queue:"), Queue}, {QLatin1String("conference:"), Conference}};
    for (const auto &[prefix, kind] : prefixes) {
        if (text.startsWith(prefix))
            return {kind, text.mid(prefix.size())};
    }
    return {Number, text};
}

Asked<Place> placeOf(
    const Target &target, const QString &context, const Destinations &known, const Dialect &dialect)
{
    const auto place = [&]() -> Asked<Place> {
        switch (target.kind) {
        case Target::Kind::Number:
            return Place{context, target.name};
        case Target::Kind::Voicemail:
            return placeNamed({}, context, dialect.voicemail, QStringLiteral("box"), target.name);
        case Target::Kind::Queue:
            return placeNamed(known.queue(target.name), context, dialect.queue,
                QStringLiteral("queue"), target.name);
        case Target::Kind::Conference:
            return placeNamed(known.conference(target.name), context, dialect.conference,
                QStringLiteral("room"), target.name);
        case Target::Kind::Parking:
            break;
        }
        return tl::unexpected(Objection::NoWayThere);
    }();
    if (!place)
        return place;
    if (place->context.isEmpty())
        return tl::unexpected(Objection::NoContext);
    if (!isDialable(place->exten))
        return tl::unexpected(Objection::NotDialable);
    return place;
}

} // namespace pbx
