// SPDX-License-Identifier: MIT
#include "demo/block.h"

namespace demo {

Block &Block::add(const QByteArray &name, const QByteArray &value)
{
    m_lines.append(name);
    m_lines.append(": ");
    m_lines.append(value);
    m_lines.append("\r\n");
    return *this;
}

Block &Block::add(const QByteArray &name, qint64 value)
{
    return add(name, QByteArray::number(value));
}

Block &Block::addFlag(const QByteArray &name, bool value)
{
    return add(name, value ? "Yes" : "No");
}

QByteArray escaped(const QByteArray &text)
{
    QByteArray result;
    result.reserve(text.size());
    for (const char c : text) {
        if (c == '\\' || c == '\'' || c == '"' || c == '?')
            result += '\\';
        result += c;
    }
    return result;
}

} // namespace demo
