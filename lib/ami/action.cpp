// SPDX-License-Identifier: MIT
#include "ami/action.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace ami {

namespace {

    constexpr qsizetype maxLineBytes = 1000;
    constexpr qsizetype maxHeaderCount = 120;

    bool isWord(const QByteArray &text)
    {
        const auto good = [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
                || c == '-' || c == '_';
        };
        return !text.isEmpty() && std::ranges::all_of(text, good);
    }

    bool hasControl(const QByteArray &text)
    {
        return std::ranges::any_of(
            text, [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
    }

    std::optional<Unsendable::Reason> objection(const QByteArray &name, const QByteArray &value)
    {
        using enum Unsendable::Reason;
        if (!isWord(name))
            return BadName;
        if (hasControl(value))
            return ControlCharacter;
        if (name.size() + value.size() + 2 > maxLineBytes)
            return LineTooLong;
        if (name.toLower().endsWith("channel") && value.startsWith('/'))
            return ChannelPattern;
        return std::nullopt;
    }

    void write(QByteArray &bytes, const QByteArray &name, const QByteArray &value)
    {
        bytes += name;
        bytes += ": ";
        bytes += value;
        bytes += "\r\n";
    }

} // namespace

void Action::add(const char *name, const QString &value)
{
    if (!value.isEmpty())
        m_headers.emplace_back(name, value.toUtf8());
}

void Action::add(const char *name, const std::optional<int> &value)
{
    if (value)
        m_headers.emplace_back(name, QByteArray::number(*value));
}

void Action::add(const char *name, const std::optional<bool> &value)
{
    if (value)
        m_headers.emplace_back(name, *value ? "true" : "false");
}

void Action::add(const char *name, const QList<Variable> &variables)
{
    for (const Variable &variable : variables)
        m_headers.emplace_back(name, QString(variable.name + u'=' + variable.value).toUtf8());
}

QString Unsendable::sentence() const
{
    const QString where = QString::fromUtf8(header);
    switch (reason) {
    case Reason::ControlCharacter:
        return QStringLiteral("%1 contains a line break or a NUL, which no action may carry")
            .arg(where);
    case Reason::LineTooLong:
        return QStringLiteral("%1 is longer than Asterisk reads (1,000 bytes a line)").arg(where);
    case Reason::TooManyHeaders:
        return QStringLiteral("the action has more than 120 headers");
    case Reason::ChannelPattern:
        return QStringLiteral("%1 begins with /, which would match many channels").arg(where);
    case Reason::BadName:
        return QStringLiteral("\"%1\" is no name for an action or a header").arg(where);
    case Reason::NotConnected:
        return QStringLiteral("there is no link to the exchange");
    }
    return {};
}

tl::expected<QByteArray, Unsendable> encode(const Action &action, const QByteArray &actionId)
{
    if (!isWord(action.name()))
        return tl::unexpected(Unsendable{Unsendable::Reason::BadName, action.name()});
    if (action.headers().size() + 2 > maxHeaderCount)
        return tl::unexpected(Unsendable{Unsendable::Reason::TooManyHeaders, action.name()});
    QByteArray bytes;
    write(bytes, "Action", action.name());
    write(bytes, "ActionID", actionId);
    for (const auto &[name, value] : action.headers()) {
        if (const auto reason = objection(name, value))
            return tl::unexpected(Unsendable{*reason, name});
        write(bytes, name, value);
    }
    bytes += "\r\n";
    return bytes;
}

QByteArray randomActionId()
{
    std::array<quint32, 4> bits{};
    QRandomGenerator::system()->fillRange(bits.data(), bits.size());
    return QByteArray::fromRawData(reinterpret_cast<const char *>(bits.data()), sizeof bits)
        .toHex();
}

} // namespace ami
