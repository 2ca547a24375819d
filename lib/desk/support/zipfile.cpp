// SPDX-License-Identifier: MIT
#include "desk/support/zipfile.h"

#include <array>

namespace desk {

namespace {

    constexpr quint16 neededVersion = 20; ///< 2.0: it is deflated
    constexpr quint16 namesAreUtf8 = 1 << 11;
    constexpr quint16 deflated = 8;
    constexpr quint32 localHeader = 0x04034b50;
    constexpr quint32 centralHeader = 0x02014b50;
    constexpr quint32 endOfDirectory = 0x06054b50;

    constexpr std::array<quint32, 256> crcTable()
    {
        std::array<quint32, 256> table{};
        for (quint32 i = 0; i < 256; ++i) {
            quint32 value = i;
            for (int bit = 0; bit < 8; ++bit)
                value = (value & 1) != 0 ? 0xedb88320U ^ (value >> 1) : value >> 1;
            table[i] = value;
        }
        return table;
    }

    quint32 crcOf(const QByteArray &bytes)
    {
        static constexpr auto table = crcTable();
        quint32 crc = 0xffffffffU;
        for (const char c : bytes)
            crc = table[(crc ^ quint8(c)) & 0xffU] ^ (crc >> 8);
        return ~crc;
    }

    /// Qt writes a length before zlib's two bytes, and zlib a sum behind.
    QByteArray deflate(const QByteArray &bytes)
    {
        constexpr qsizetype before = 4 + 2;
        constexpr qsizetype behind = 4;
        const QByteArray packed = qCompress(bytes.isNull() ? QByteArray("") : bytes, 9);
        if (packed.size() < before + behind) // Qt makes nothing of nothing
            return QByteArray::fromHex("0300");
        return packed.mid(before, packed.size() - before - behind);
    }

    void put16(QByteArray &out, quint16 value)
    {
        out.append(char(value & 0xff)).append(char(value >> 8));
    }

    void put32(QByteArray &out, quint32 value)
    {
        put16(out, quint16(value & 0xffff));
        put16(out, quint16(value >> 16));
    }

    /// What the header of a file and its line in the directory have in common.
    QByteArray description(const ZipEntry &entry, qsizetype packed, const QDateTime &time)
    {
        const QDate day = time.date();
        const QTime hour = time.time();
        QByteArray out;
        put16(out, neededVersion);
        put16(out, namesAreUtf8);
        put16(out, deflated);
        put16(out, quint16(hour.hour() << 11 | hour.minute() << 5 | hour.second() / 2));
        put16(out, quint16((day.year() - 1980) << 9 | day.month() << 5 | day.day()));
        put32(out, crcOf(entry.content));
        put32(out, quint32(packed));
        put32(out, quint32(entry.content.size()));
        put16(out, quint16(entry.name.toUtf8().size()));
        put16(out, 0); // nothing extra
        return out;
    }

} // namespace

QByteArray zipOf(const QList<ZipEntry> &entries, const QDateTime &time)
{
    QByteArray archive;
    QByteArray directory;
    for (const ZipEntry &entry : entries) {
        const QByteArray packed = deflate(entry.content);
        const QByteArray described = description(entry, packed.size(), time);
        const auto offset = quint32(archive.size());
        put32(archive, localHeader);
        archive += described + entry.name.toUtf8() + packed;
        put32(directory, centralHeader);
        put16(directory, neededVersion);
        directory += described;
        directory += QByteArray(2 + 2 + 2 + 4, '\0'); // no comment, the first disk, plain files
        put32(directory, offset);
        directory += entry.name.toUtf8();
    }
    const auto start = quint32(archive.size());
    archive += directory;
    put32(archive, endOfDirectory);
    put32(archive, 0); // of one disk
    put16(archive, quint16(entries.size()));
    put16(archive, quint16(entries.size()));
    put32(archive, quint32(directory.size()));
    put32(archive, start);
    put16(archive, 0); // no comment
    return archive;
}

} // namespace desk
