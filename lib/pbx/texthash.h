// SPDX-License-Identifier: MIT
#pragma once

#include "ami/text.h"

#include <functional>
#include <string>
#include <unordered_map>
#include <unordered_set>

namespace pbx {

/// Looks texts up in tables of strings without making a string of them.
struct TextHash {
    using is_transparent = void;
    std::size_t operator()(ami::Text text) const { return std::hash<ami::Text>()(text); }
};

template <typename Value>
using TextMap = std::unordered_map<std::string, Value, TextHash, std::equal_to<>>;
using TextSet = std::unordered_set<std::string, TextHash, std::equal_to<>>;

} // namespace pbx
