// SPDX-License-Identifier: MIT
#include "ami/maskedtext.h"

#include <QChar>

#include <algorithm>
#include <array>

namespace ami {

namespace {

    constexpr std::size_t suffixLength = 8;
    constexpr std::size_t macLength = 12;
    constexpr std::size_t shortestOpaque = 16;
    constexpr std::size_t longestCode = 3;
    constexpr std::size_t longestAddress = 64;

    /// Words of the protocol and of dialplans, which are nobody's name.
    constexpr std::array technicalWords{Text("agent"), Text("ami"), Text("announcer"),
        Text("anonymous"), Text("ast"), Text("asterisk"), Text("async"), Text("asyncgoto"),
        Text("bridge"), Text("cbann"), Text("cbrec"), Text("conf"), Text("confbridge"),
        Text("confbridgerecorder"), Text("console"), Text("custom"), Text("custompresence"),
        Text("dahdi"), Text("devdnd"), Text("dnd"), Text("dongle"), Text("expires"), Text("fmgl"),
        Text("fmpr"), Text("followme"), Text("hint"), Text("hints"), Text("http"), Text("https"),
        Text("iax"), Text("ipv"), Text("lr"), Text("local"), Text("mailto"), Text("meetme"),
        Text("message"), Text("mgcp"), Text("misdn"), Text("msg"), Text("mwi"), Text("none"),
        Text("null"), Text("park"), Text("parked"), Text("pjsip"), Text("presence"),
        Text("private"), Text("queue"), Text("recorder"), Text("restricted"), Text("sccp"),
        Text("sip"), Text("sips"), Text("skinny"), Text("snoop"), Text("stasis"), Text("surrogate"),
        Text("tcp"), Text("tel"), Text("tls"), Text("transport"), Text("udp"), Text("unavailable"),
        Text("unistim"), Text("unknown"), Text("withheld"), Text("ws"), Text("wss"), Text("zap")};
    constexpr std::array dialplanWords{Text("answer"), Text("avail"), Text("busy"), Text("cancel"),
        Text("chanunavail"), Text("congestion"), Text("default"), Text("door"), Text("endpoint"),
        Text("exit"), Text("ext"), Text("extension"), Text("external"), Text("failed"), Text("fax"),
        Text("from"), Text("gateway"), Text("gw"), Text("hangup"), Text("in"), Text("inbound"),
        Text("incoming"), Text("internal"), Text("isdn"), Text("line"), Text("no"),
        Text("noanswer"), Text("off"), Text("on"), Text("out"), Text("outbound"), Text("outgoing"),
        Text("pause"), Text("peer"), Text("phone"), Text("provider"), Text("pstn"), Text("reg"),
        Text("st"), Text("start"), Text("to"), Text("trunk"), Text("user"), Text("voip"),
        Text("webrtc"), Text("yes")};

    constexpr std::array places{Text("queue"), Text("conf"), Text("confbridge"), Text("park")};

    bool isAmong(Text word, const auto &words)
    {
        return std::ranges::any_of(words, [word](Text known) { return sameName(word, known); });
    }

    /// The characters of UTF-8; nothing where it is none.
    std::optional<std::vector<char32_t>> fromUtf8(Text text)
    {
        std::vector<char32_t> characters;
        characters.reserve(text.size());
        for (std::size_t i = 0; i < text.size();) {
            const auto lead = static_cast<unsigned char>(text[i++]);
            const int more = lead < 0x80 ? 0 : lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : 1;
            if ((lead >= 0x80 && lead < 0xc2) || lead > 0xf4 || text.size() - i < std::size_t(more))
                return std::nullopt;
            char32_t c = more == 0 ? lead : char32_t(lead & (0x3f >> more));
            for (int n = 0; n < more; ++n) {
                const auto byte = static_cast<unsigned char>(text[i++]);
                if ((byte & 0xc0) != 0x80)
                    return std::nullopt;
                c = (c << 6) | (byte & 0x3f);
            }
            constexpr std::array<char32_t, 4> smallest{0, 0x80, 0x800, 0x10000};
            if (c < smallest[std::size_t(more)] || c > 0x10ffff || (c >= 0xd800 && c < 0xe000))
                return std::nullopt;
            characters.push_back(c);
        }
        return characters;
    }

    std::size_t utf8Length(char32_t c)
    {
        return c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    }

} // namespace

MaskedText::MaskedText(StandIns &standIns, const MaskManner &manner, Text text)
    : m_standIns(standIns), m_manner(manner),
      m_isUri(text.find("sip:") != Text::npos || text.find("sips:") != Text::npos)
{
    decode(text);
    m_result.reserve(text.size());
    while (m_at < m_text.size())
        step();
}

void MaskedText::decode(Text text)
{
    if (auto characters = fromUtf8(text)) {
        m_text = std::move(*characters);
        return;
    }
    m_isLatin1 = true;
    for (const char c : text)
        m_text.push_back(static_cast<unsigned char>(c));
}

void MaskedText::step()
{
    const bool isBegin = m_at == 0 || !isAlphanumeric(m_at - 1);
    if (is(m_at, '\\')) // an escape: its letter is none
        return copy(2);
    if (takeSuffix() || (isBegin && takeAddress()))
        return;
    if (isDigit(m_at))
        return takeDigits();
    if (isLetter(m_at))
        return takeWord();
    if (is(m_at, '@'))
        return takeContext();
    copy(1);
}

bool MaskedText::takeAddress()
{
    return takeMac() || (!m_manner.isProgram && takeAddress4()) || takeAddress6() || takeOpaque();
}

bool MaskedText::takeAddress4()
{
    std::size_t at = m_at;
    for (int part = 0; part < 4; ++part) {
        if (part > 0 && !is(at++, '.'))
            return false;
        const std::size_t from = at;
        while (isDigit(at) && at - from < 4)
            ++at;
        if (at == from || at - from > 3 || std::stoi(ascii(from, at)) > 255)
            return false;
    }
    if (isAlphanumeric(at) || (is(at, '.') && isDigit(at + 1)) || (m_at > 0 && is(m_at - 1, '.')))
        return false;
    const std::string address = ascii(m_at, at);
    const bool isNobodys = address.starts_with("127.") || address == "0.0.0.0";
    m_result += isNobodys ? address : m_standIns.address4(address);
    m_at = at;
    return true;
}

/// With `::`, or with all its seven colons: `10:42:07` is a time.
bool MaskedText::takeAddress6()
{
    std::size_t at = m_at;
    int colons = 0;
    while ((isHex(at) || is(at, ':')) && at - m_at < longestAddress)
        colons += is(at++, ':');
    const std::string address = ascii(m_at, at);
    const bool isShort = address.find("::") != std::string::npos;
    if (isAlphanumeric(at) || address.size() < 2 || (colons != 7 && !isShort))
        return false;
    const bool isNobodys = address == "::" || address == "::1";
    m_result += isNobodys ? address : m_standIns.address6(address);
    m_at = at;
    return true;
}

bool MaskedText::takeMac()
{
    std::string digits;
    std::vector<std::size_t> places;
    const std::size_t between = isHex(m_at) && isHex(m_at + 1) ? m_at + 2 : m_at;
    const bool isSplit = is(between, ':') || is(between, '-');
    std::size_t at = m_at;
    while (digits.size() < macLength && isHex(at)) {
        digits += char(m_text[at++]);
        const bool isPair = digits.size() % 2 == 0 && digits.size() < macLength;
        if (isSplit && isPair && at < m_text.size() && m_text[at] == m_text[between])
            ++at;
        else if (isSplit && isPair)
            return false;
    }
    const bool isEnd
        = !isAlphanumeric(at) && !(isSplit && at < m_text.size() && m_text[at] == m_text[between]);
    const bool isMixed = std::ranges::any_of(digits, [](char c) { return c > '9'; })
        && std::ranges::any_of(digits, [](char c) { return c <= '9'; });
    if (digits.size() != macLength || !isEnd || (!isSplit && !isMixed))
        return false;
    const std::string other = m_standIns.hexDigits(digits);
    auto digit = other.cbegin();
    for (; m_at < at; ++m_at)
        m_result += isHex(m_at) ? *digit++ : char(m_text[m_at]);
    return true;
}

/// A long number in hex that some program thought of: it says nothing of anybody.
bool MaskedText::takeOpaque()
{
    std::size_t at = m_at;
    std::size_t letters = 0;
    while (isHex(at))
        letters += !isDigit(at++);
    const bool isOpaque
        = at - m_at >= shortestOpaque && letters * 4 >= at - m_at && !isAlphanumeric(at);
    if (isOpaque)
        copy(at - m_at);
    return isOpaque;
}

/// `-0000001f` tells the channels of one endpoint apart.
bool MaskedText::takeSuffix()
{
    if (!is(m_at, '-'))
        return false;
    std::size_t at = m_at + 1;
    while (isHex(at) && at - m_at <= suffixLength)
        ++at;
    const bool isSuffix = at - m_at == suffixLength + 1 && !isAlphanumeric(at)
        && (m_manner.isChannel || (is(m_at + 1, '0') && is(m_at + 2, '0')));
    if (isSuffix)
        copy(at - m_at);
    return isSuffix;
}

void MaskedText::takeDigits()
{
    std::size_t at = m_at;
    while (isDigit(at))
        ++at;
    const std::size_t length = at - m_at;
    const bool isInternational = m_at > 0 && is(m_at - 1, '+');
    const bool isCode
        = m_at > 0 && (is(m_at - 1, '*') || is(m_at - 1, '#')) && length <= longestCode;
    const bool isKept = length < m_manner.shortestNumber || isCode
        || (length <= m_manner.longestKept && !isInternational);
    if (isKept)
        return copy(length);
    m_result += m_standIns.number(ascii(m_at, at));
    m_at = at;
}

void MaskedText::takeWord()
{
    std::size_t at = m_at;
    bool isAscii = true;
    while (isLetter(at) || (!m_isLatin1 && at < m_text.size() && QChar::isMark(m_text[at])))
        isAscii = m_text[at++] < 0x80 && isAscii;
    const auto length = at - m_at;
    const auto isKnown = [&] {
        const std::string word = ascii(m_at, at);
        return isAmong(word, technicalWords) || (!m_manner.isName && isAmong(word, dialplanWords));
    };
    if (m_manner.isDevice && m_at >= m_wordsKeptUntil && is(at, ':')
        && isAmong(ascii(m_at, at), places)) { // `Queue:support_pause_PJSIP/101`
        m_wordsKeptUntil = at;
        while (m_wordsKeptUntil < m_text.size() && !is(m_wordsKeptUntil, '/')
            && !is(m_wordsKeptUntil, '&') && !is(m_wordsKeptUntil, ','))
            ++m_wordsKeptUntil;
    }
    if (m_manner.keepsWords || m_at < m_wordsKeptUntil || (isAscii && (length == 1 || isKnown())))
        return copy(length);
    if (m_isLatin1)
        m_result += m_standIns.latin1Word(ascii(m_at, at));
    else
        m_result += m_standIns.word({m_text.data() + m_at, length});
    m_at = at;
}

/// What follows the sign is a context, which is a place, unless it is a host.
void MaskedText::takeContext()
{
    copy(1);
    std::size_t at = m_at;
    while (isAlphanumeric(at) || is(at, '-') || is(at, '_'))
        ++at;
    if (!m_isUri && !is(at, '.'))
        m_wordsKeptUntil = at;
}

void MaskedText::copy(std::size_t count)
{
    const std::size_t end = std::min(m_at + count, m_text.size());
    for (; m_at < end; ++m_at) {
        const char32_t c = m_text[m_at];
        const auto length = m_isLatin1 ? 1 : utf8Length(c);
        if (length == 1) {
            m_result += char(c);
            continue;
        }
        constexpr std::array<unsigned, 5> leads{0, 0, 0xc0, 0xe0, 0xf0};
        for (std::size_t n = length; n-- > 0;) {
            const auto bits = unsigned(c >> (6 * n));
            const bool isLead = n + 1 == length;
            m_result += char(isLead ? leads[length] | bits : 0x80 | (bits & 0x3f));
        }
    }
}

bool MaskedText::isDigit(std::size_t at) const
{
    return at < m_text.size() && m_text[at] >= '0' && m_text[at] <= '9';
}

bool MaskedText::isHex(std::size_t at) const
{
    return isDigit(at)
        || (at < m_text.size()
            && ((m_text[at] >= 'a' && m_text[at] <= 'f')
                || (m_text[at] >= 'A' && m_text[at] <= 'F')));
}

bool MaskedText::isLetter(std::size_t at) const
{
    if (at >= m_text.size())
        return false;
    const char32_t c = m_text[at];
    if (c < 0x80)
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    if (m_isLatin1)
        return c >= 0xc0 && c != 0xd7 && c != 0xf7;
    return c >= 0xc0 && QChar::isLetterOrNumber(c);
}

std::string MaskedText::ascii(std::size_t from, std::size_t to) const
{
    std::string text;
    for (std::size_t at = from; at < to; ++at)
        text += char(m_text[at]);
    return text;
}

} // namespace ami
