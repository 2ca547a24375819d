// SPDX-License-Identifier: MIT
#include "ami/standins.h"

#include <QChar>
#include <QCryptographicHash>
#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <map>

namespace ami {

namespace {

    constexpr int rounds = 8;
    constexpr std::size_t longestPiece = 64; // two halves, each as long as a digest has pairs
    constexpr std::size_t longestMemory = 50'000;
    constexpr int keySize = 32;

    using Alphabet = std::vector<char32_t>; ///< in order

    /// From where to where the letters are that may stand for each other: as long in UTF-8.
    std::pair<char32_t, char32_t> blockOf(char32_t c)
    {
        using Block = std::pair<char32_t, char32_t>;
        constexpr std::array blocks{Block{0, 0x80}, Block{0xc0, 0x100}, Block{0x100, 0x180},
            Block{0x180, 0x250}, Block{0x370, 0x400}, Block{0x400, 0x410}, Block{0x410, 0x450},
            Block{0x450, 0x530}, Block{0x3040, 0x30a0}, Block{0x30a0, 0x3100},
            Block{0x4e00, 0xa000}, Block{0xac00, 0xd7a4}};
        for (const Block &block : blocks) {
            if (c >= block.first && c < block.second)
                return block;
        }
        const char32_t first = c & ~char32_t(0x7f);
        return {first, first + 0x80};
    }

    /// The letters of the same kind (capital, small, without case) in the same block.
    const Alphabet &alphabetOf(char32_t c)
    {
        static thread_local std::map<std::pair<char32_t, int>, Alphabet> known;
        const auto [first, end] = blockOf(c);
        const auto category = QChar::category(c);
        Alphabet &alphabet = known[{first, int(category)}];
        if (alphabet.empty()) {
            for (char32_t letter = first; letter < end; ++letter) {
                if (QChar::category(letter) == category)
                    alphabet.push_back(letter);
            }
        }
        return alphabet;
    }

    bool isMark(char32_t c) { return QChar::isMark(c); }

    void append(std::string &text, char32_t c)
    {
        if (c < 0x80) {
            text += char(c);
        } else if (c < 0x800) {
            text += char(0xc0 | (c >> 6));
            text += char(0x80 | (c & 0x3f));
        } else if (c < 0x10000) {
            text += char(0xe0 | (c >> 12));
            text += char(0x80 | ((c >> 6) & 0x3f));
            text += char(0x80 | (c & 0x3f));
        } else {
            text += char(0xf0 | (c >> 18));
            text += char(0x80 | ((c >> 12) & 0x3f));
            text += char(0x80 | ((c >> 6) & 0x3f));
            text += char(0x80 | (c & 0x3f));
        }
    }

    QByteArray randomKey()
    {
        QByteArray key(keySize, Qt::Uninitialized);
        for (char &c : key)
            c = char(QRandomGenerator::system()->bounded(256));
        return key;
    }

    /// Small letters that make no UTF-8 with one another.
    bool isLatin1Letter(unsigned char c) { return c >= 0xc0 && c != 0xd7 && c != 0xf7; }
    constexpr unsigned char firstLatin1 = 0xe0;
    constexpr unsigned latin1Count = 16;

} // namespace

StandIns::StandIns() : m_key(randomKey()) { }

QByteArray StandIns::digest(Text kind, Text text) const
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_512);
    hash.addData(m_key);
    hash.addData(QByteArrayView(kind.data(), qsizetype(kind.size())));
    hash.addData(QByteArrayView(text.data(), qsizetype(text.size())));
    return hash.result();
}

/// Adds to each of the ones what the others and the key say.
void StandIns::add(std::span<Place> to, std::span<const Place> from, char round) const
{
    std::string text(1, round);
    const auto write = [&text](std::uint32_t number) {
        text += char(number & 0xff);
        text += char(number >> 8 & 0xff);
    };
    for (const Place &place : to)
        write(place.size);
    for (const Place &place : from) {
        write(place.size);
        write(place.value);
    }
    const QByteArray bytes = digest("round", text);
    for (std::size_t i = 0; i < to.size(); ++i) {
        const auto low = std::uint32_t(std::uint8_t(bytes[qsizetype(2 * i)]));
        const auto high = std::uint32_t(std::uint8_t(bytes[qsizetype(2 * i + 1)]));
        to[i].value = (to[i].value + low + 256 * high) % to[i].size;
    }
}

/// A Feistel network over the two halves: whatever it adds can be taken back, so no two texts of
/// one shape come out the same.
void StandIns::permute(std::span<Place> places) const
{
    const std::size_t half = places.size() / 2;
    for (int round = 0; round < rounds; ++round) {
        if (round % 2 == 0)
            add(places.subspan(half), places.first(half), char(round));
        else
            add(places.first(half), places.subspan(half), char(round));
    }
}

std::string StandIns::remember(std::string key, std::string standIn)
{
    if (key.size() > longestPiece)
        return standIn;
    if (m_known.size() >= longestMemory)
        m_known.clear();
    return m_known.insert_or_assign(std::move(key), std::move(standIn)).first->second;
}

std::string StandIns::number(Text digits)
{
    if (const auto known = m_known.find(std::string(digits)); known != m_known.end())
        return known->second;
    std::string result;
    for (Text rest = digits; !rest.empty();
         rest.remove_prefix(std::min(rest.size(), longestPiece))) {
        const Text piece = rest.substr(0, longestPiece);
        const auto zeros = std::min(piece.find_first_not_of('0'), piece.size());
        std::vector<Place> places;
        for (const char digit : piece.substr(zeros)) {
            const bool isFirst = places.empty();
            places.push_back({std::uint32_t(digit - (isFirst ? '1' : '0')), isFirst ? 9u : 10u});
        }
        permute(places);
        result.append(zeros, '0');
        for (std::size_t i = 0; i < places.size(); ++i)
            result += char(places[i].value + (i == 0 ? '1' : '0'));
    }
    return remember(std::string(digits), std::move(result));
}

std::string StandIns::word(std::span<const char32_t> letters)
{
    std::string bytes;
    for (const char32_t c : letters)
        append(bytes, c);
    if (const auto known = m_known.find(bytes); known != m_known.end())
        return known->second;
    std::string result;
    for (auto rest = letters; !rest.empty();) {
        const auto piece = rest.first(std::min(rest.size(), longestPiece));
        rest = rest.subspan(piece.size());
        std::vector<Place> places;
        for (const char32_t c : piece) {
            if (isMark(c))
                continue;
            const Alphabet &alphabet = alphabetOf(c);
            const auto at = std::ranges::lower_bound(alphabet, c) - alphabet.begin();
            places.push_back({std::uint32_t(at), std::uint32_t(alphabet.size())});
        }
        permute(places);
        auto place = places.cbegin();
        for (const char32_t c : piece)
            append(result, isMark(c) ? c : alphabetOf(c)[(place++)->value]);
    }
    return remember(std::move(bytes), std::move(result));
}

std::string StandIns::latin1Word(Text letters)
{
    std::string result(letters);
    for (std::size_t from = 0; from < letters.size(); from += longestPiece) {
        const Text piece = letters.substr(from, longestPiece);
        std::vector<Place> places;
        for (const char c : piece) {
            const auto byte = static_cast<unsigned char>(c);
            if (isLatin1Letter(byte))
                places.push_back({byte % latin1Count, latin1Count});
            else
                places.push_back({std::uint32_t(byte - (byte >= 'a' ? 'a' : 'A')) % 26, 26});
        }
        permute(places);
        for (std::size_t i = 0; i < places.size(); ++i) {
            const auto byte = static_cast<unsigned char>(piece[i]);
            const unsigned first = isLatin1Letter(byte) ? firstLatin1 : byte >= 'a' ? 'a' : 'A';
            result[from + i] = char(first + places[i].value);
        }
    }
    return result;
}

std::string StandIns::hexDigits(Text digits)
{
    std::vector<Place> places;
    const auto firstOf = [](char c) { return c <= '9' ? '0' : c >= 'a' ? 'a' : 'A'; };
    for (const char c : digits)
        places.push_back({std::uint32_t(c - firstOf(c)), c <= '9' ? 10u : 6u});
    permute(places);
    std::string result;
    for (std::size_t i = 0; i < places.size(); ++i)
        result += char(std::uint32_t(firstOf(digits[i])) + places[i].value);
    return result;
}

std::string StandIns::address4(Text address)
{
    const QByteArray bytes = digest("address", address);
    std::string result = "10";
    for (int i = 0; i < 3; ++i)
        result += '.' + std::to_string(std::uint8_t(bytes[i]));
    return result;
}

std::string StandIns::address6(Text address)
{
    const QByteArray hex = digest("address", address).toHex();
    std::string result = "2001:db8:";
    for (int group = 0; group < 4; ++group)
        result += ':' + hex.mid(group * 4, 4).toStdString();
    return result;
}

} // namespace ami
