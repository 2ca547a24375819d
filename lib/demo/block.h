// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QStringBuilder>

namespace demo {

/// A message being written: header lines in order, as they go over the wire.
class Block
{
public:
    Block() = default;
    Block(const QByteArray &name, const QByteArray &value) { add(name, value); }

    Block &add(const QByteArray &name, const QByteArray &value);
    Block &add(const QByteArray &name, qint64 value);
    Block &add(const QByteArray &name, int value) { return add(name, qint64(value)); }

    /// `Yes` or `No`.
    Block &addFlag(const QByteArray &name, bool value);

    /// The message with the empty line that ends it.
    QByteArray bytes() const { return m_lines + "\r\n"; }

private:
    QByteArray m_lines;
};

/// What Asterisk makes of a text in CallerIDName, ConnectedLineName and ChanVariable: `O\'Neill`.
QByteArray escaped(const QByteArray &text);

} // namespace demo
