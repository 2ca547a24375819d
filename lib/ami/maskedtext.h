// SPDX-License-Identifier: MIT
#pragma once

#include "ami/standins.h"

#include <optional>
#include <string>
#include <vector>

namespace ami {

/// What is masked in one text, and what is left as it is.
struct MaskManner {
    bool keepsWords = false;
    bool isName = false; ///< of a person: few words are known not to be one
    bool isChannel = false; ///< ends in `-0000001f`
    bool isDevice = false; ///< `Queue:support` names a place
    bool isProgram = false; ///< four numbers with points are a version
    std::size_t shortestNumber = 2; ///< a run of fewer digits stays
    std::size_t longestKept = 0; ///< a run of at most so many digits stays
};

/// Reads one text from left to right and writes it down masked: numbers, words, addresses, each by
/// itself, so that `101` has the same stand-in in `PJSIP/101`, `Custom:DND101` and `<101>`.
class MaskedText
{
public:
    MaskedText(StandIns &standIns, const MaskManner &manner, Text text);

    const std::string &result() const { return m_result; }

private:
    void decode(Text text);
    void step();
    bool takeAddress();
    bool takeAddress4();
    bool takeAddress6();
    bool takeMac();
    bool takeOpaque();
    bool takeSuffix();
    void takeDigits();
    void takeWord();
    void takeContext();
    void copy(std::size_t count);

    bool isDigit(std::size_t at) const;
    bool isHex(std::size_t at) const;
    bool isLetter(std::size_t at) const;
    bool isAlphanumeric(std::size_t at) const { return isDigit(at) || isLetter(at); }
    bool is(std::size_t at, char c) const
    {
        return at < m_text.size() && m_text[at] == char32_t(c);
    }
    std::string ascii(std::size_t from, std::size_t to) const;

    StandIns &m_standIns;
    MaskManner m_manner;
    std::vector<char32_t> m_text;
    bool m_isLatin1 = false; ///< each character is a byte
    bool m_isUri = false;
    std::size_t m_at = 0;
    std::size_t m_wordsKeptUntil = 0;
    std::string m_result;
};

} // namespace ami
