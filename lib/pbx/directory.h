// SPDX-License-Identifier: MIT
#pragma once

#include "ami/text.h"

#include <QString>

namespace pbx {

/// Tells whose phone or which line an endpoint is.
class Directory
{
public:
    virtual ~Directory() = default;

    /// The extension's number for `PJSIP/101`; empty if it is nobody's phone.
    virtual QString extensionOf(ami::Text endpoint) const = 0;
    /// The trunk's name for `PJSIP/berlin`; empty if it is no line to the outside.
    virtual QString trunkOf(ami::Text endpoint) const = 0;
};

} // namespace pbx
