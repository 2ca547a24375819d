// SPDX-License-Identifier: MIT
#pragma once

namespace pbx {

/// One visitor made of several lambdas.
template <typename... Ts>
struct overloaded : Ts... {
    using Ts::operator()...;
};
template <typename... Ts>
overloaded(Ts...) -> overloaded<Ts...>;

} // namespace pbx
