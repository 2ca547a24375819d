// SPDX-License-Identifier: MIT
#pragma once

#include "ami/action.h"

/// Asterisk's own database (AstDB), in which a dialplan keeps what people have set.
namespace ami::action {

/// Right: system.
struct DBPut {
    static constexpr auto name = "DBPut";
    QString family;
    QString key;
    QString val;
    static constexpr std::tuple parameters{
        Parameter{"Family", &DBPut::family},
        Parameter{"Key", &DBPut::key},
        Parameter{"Val", &DBPut::val},
    };
};

/// Refused with `Database entry not found` where there is none. Right: system.
struct DBDel {
    static constexpr auto name = "DBDel";
    QString family;
    QString key;
    static constexpr std::tuple parameters{
        Parameter{"Family", &DBDel::family},
        Parameter{"Key", &DBDel::key},
    };
};

/// One entry. Refused with `Database entry not found` where there is none. Right: system or
/// reporting.
struct DBGet {
    static constexpr auto name = "DBGet";
    QString family;
    QString key;
    static constexpr std::tuple parameters{
        Parameter{"Family", &DBGet::family},
        Parameter{"Key", &DBGet::key},
    };
};

} // namespace ami::action
