// SPDX-License-Identifier: MIT
#pragma once

#include "ami/text.h"

#include <QByteArray>

#include <cstdint>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace ami {

/// Puts other letters and digits in the place of given ones, of the same length, case and script.
///
/// Under one key, two texts that differ get stand-ins that differ, and the same text always the
/// same one, whatever came before. Without the key nobody can tell what was there.
class StandIns
{
public:
    /// A key of its own, which nobody gets to know.
    StandIns();
    explicit StandIns(QByteArray key) : m_key(std::move(key)) { }

    /// For digits: those at the front that are 0 stay so.
    std::string number(Text digits);
    /// For letters of any script, with the marks between them.
    std::string word(std::span<const char32_t> letters);
    /// The same for a text that is not UTF-8 but Latin-1, where accents are told apart by half.
    std::string latin1Word(Text letters);
    /// For the twelve digits of a MAC address, without what stands between them.
    std::string hexDigits(Text digits);
    /// For four numbers with points between them: one of a private network.
    std::string address4(Text address);
    /// For an IPv6 address: one that is kept for documentation.
    std::string address6(Text address);

private:
    struct Place {
        std::uint32_t value;
        std::uint32_t size; ///< the value is below it
    };

    void permute(std::span<Place> places) const;
    void add(std::span<Place> to, std::span<const Place> from, char round) const;
    QByteArray digest(Text kind, Text text) const;
    std::string remember(std::string key, std::string standIn);

    QByteArray m_key;
    std::unordered_map<std::string, std::string> m_known; ///< a short memory, for speed
};

} // namespace ami
