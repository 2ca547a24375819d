// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <array>

namespace desk {

/// How a file of text is written. Old address books are not in UTF-8.
enum class TextEncoding { Utf8, Windows1252, Utf16LittleEndian, Utf16BigEndian };

inline constexpr std::array textEncodings{TextEncoding::Utf8, TextEncoding::Windows1252,
    TextEncoding::Utf16LittleEndian, TextEncoding::Utf16BigEndian};

/// By its byte order mark, else by whether it can be UTF-8.
TextEncoding encodingOf(const QByteArray &bytes);
/// The text without byte order mark; what cannot be read becomes U+FFFD.
QString decoded(const QByteArray &bytes, TextEncoding encoding);
/// The encoding's name for people.
QString nameOf(TextEncoding encoding);

} // namespace desk
