// SPDX-License-Identifier: MIT
#include "ami/text.h"

#include <QList>
#include <QStringDecoder>

#include <algorithm>
#include <charconv>

namespace ami {

namespace {

    constexpr qsizetype nameLimit = 64;
    constexpr qsizetype numberLimit = 32;
    constexpr int combiningLimit = 4;

    char lower(char c) { return c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c; }

    /// Characters that would hide, reorder or break the text around them.
    bool isHarmful(char32_t c)
    {
        return c < 0x20 || (c >= 0x7f && c <= 0x9f) || c == 0x61c || (c >= 0x200b && c <= 0x200f)
            || (c >= 0x2028 && c <= 0x202e) || (c >= 0x2060 && c <= 0x2069) || c == 0xfeff
            || c == 0x00ad || (c >= 0xfff9 && c <= 0xfffb) || (c >= 0xe0000 && c <= 0xe007f);
    }

    bool isCombining(char32_t c)
    {
        const auto category = QChar::category(c);
        return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
    }

    bool isPlain(Text text)
    {
        return std::ranges::all_of(text, [](char c) { return c >= 0x20 && c < 0x7f; });
    }

    QString decoded(Text text)
    {
        QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString result = utf8(QByteArrayView(text.data(), qsizetype(text.size())));
        return utf8.hasError() ? QString::fromLatin1(text.data(), qsizetype(text.size())) : result;
    }

    bool isUnknown(Text text) { return text == "<unknown>" || text == "unknown"; }

} // namespace

bool sameName(Text a, Text b)
{
    if (a.size() != b.size())
        return false;
    return a == b || std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) {
        return lower(x) == lower(y);
    });
}

std::optional<std::int64_t> number(Text text)
{
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc())
        return std::nullopt;
    return value;
}

bool isYes(Text text)
{
    return text == "1" || sameName(text, "yes") || sameName(text, "true") || sameName(text, "on");
}

std::optional<Moment> moment(Text text)
{
    const auto seconds = number(text);
    constexpr std::int64_t latest = 253'402'300'799; // the year 9999
    if (!seconds || *seconds <= 0 || *seconds > latest)
        return std::nullopt;
    std::int64_t micros = 0;
    if (const auto point = text.find('.'); point != Text::npos) {
        const Text fraction = text.substr(point + 1, 6);
        const auto value = number(fraction);
        micros = value.value_or(0) > 0 ? *value : 0;
        for (auto digits = fraction.size(); digits < 6; ++digits)
            micros *= 10;
    }
    return Moment(std::chrono::seconds(*seconds) + std::chrono::microseconds(micros));
}

std::string unescaped(Text text)
{
    std::string result;
    result.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\\' || i + 1 == text.size()) {
            result += text[i];
            continue;
        }
        constexpr Text codes = "abfnrtv";
        constexpr Text controls = "\a\b\f\n\r\t\v";
        const char next = text[++i];
        const auto code = codes.find(next);
        result += code == Text::npos ? next : controls[code];
    }
    return result;
}

QString cleaned(Text text, qsizetype limit)
{
    if (isPlain(text))
        return QString::fromLatin1(text.data(), std::min(qsizetype(text.size()), limit));
    QString result;
    int marks = 0;
    qsizetype length = 0;
    for (const char32_t c : decoded(text).toUcs4()) {
        marks = isCombining(c) ? marks + 1 : 0;
        if (isHarmful(c) || marks > combiningLimit)
            continue;
        length += marks == 0;
        if (length > limit)
            break;
        result += QChar::fromUcs4(c);
    }
    return result;
}

QString personName(Text text)
{
    if (isUnknown(text))
        return {};
    if (text.find('\\') != Text::npos)
        return cleaned(unescaped(text), nameLimit);
    return cleaned(text, nameLimit);
}

QString personNumber(Text text) { return isUnknown(text) ? QString() : cleaned(text, numberLimit); }

} // namespace ami
