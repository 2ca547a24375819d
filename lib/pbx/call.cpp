// SPDX-License-Identifier: MIT
#include "pbx/call.h"

#include <algorithm>

namespace pbx {

QString Party::title() const
{
    if (!callerId.name.isEmpty())
        return callerId.name;
    return callerId.number.isEmpty() ? endpoint : callerId.number;
}

const Party *Call::side(const QString &extension) const
{
    if (extension.isEmpty())
        return nullptr;
    if (caller.extension == extension)
        return &caller;
    const auto found = std::ranges::find(targets, extension, &Party::extension);
    return found == targets.end() ? nullptr : &*found;
}

bool Call::concerns(const QString &extension) const { return side(extension); }

const Party *Call::counterpart(const QString &extension) const
{
    const Party *const own = side(extension);
    if (!own)
        return nullptr;
    if (own != &caller)
        return &caller;
    return targets.isEmpty() ? nullptr : &targets.constFirst();
}

bool Call::ringsAt(const QString &extension) const
{
    constexpr int ringing = 5;
    return std::ranges::any_of(targets, [&extension](const Party &target) {
        return target.extension == extension && target.state == ringing;
    });
}

} // namespace pbx
