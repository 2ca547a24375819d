// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <tl/expected.hpp>

#include <concepts>
#include <optional>
#include <tuple>
#include <utility>

namespace ami {

/// Ties one header of an action to the member it is written from.
template <typename Owner, typename Member>
struct Parameter {
    const char *name;
    Member Owner::*member;
};

/// A header that is always the same.
struct Constant {
    const char *name;
    const char *value;
};

template <typename T>
concept Commandable = requires
{
    T::name;
    T::parameters;
};

/// `Name=Value` for an Originate; sent as one Variable header each.
struct Variable {
    QString name;
    QString value;
};

/// Something that is asked of the exchange: a name and headers, not yet checked or sent.
/// Made from the structs of actions.h; an empty text or a missing number writes no header.
class Action
{
public:
    using Headers = QList<std::pair<QByteArray, QByteArray>>;

    Action(QByteArray name, Headers headers)
        : m_name(std::move(name)), m_headers(std::move(headers))
    {
    }

    template <Commandable T>
    Action(const T &action)
        : m_name(T::name) // NOLINT(google-explicit-constructor): an action is one
    {
        std::apply(
            [&](const auto &...parameter) { (write(action, parameter), ...); }, T::parameters);
    }

    const QByteArray &name() const { return m_name; }
    const Headers &headers() const { return m_headers; }

private:
    template <typename T, typename Owner, typename Member>
    void write(const T &action, const Parameter<Owner, Member> &parameter)
    {
        add(parameter.name, action.*parameter.member);
    }
    template <typename T>
    void write(const T &, const Constant &constant)
    {
        m_headers.emplace_back(constant.name, constant.value);
    }

    void add(const char *name, const QString &value);
    void add(const char *name, const std::optional<int> &value);
    void add(const char *name, const std::optional<bool> &value);
    void add(const char *name, const QList<Variable> &variables);

    QByteArray m_name;
    Headers m_headers;
};

/// Why an action may not go onto the wire.
struct Unsendable {
    enum class Reason {
        ControlCharacter, ///< CR, LF or NUL would begin another header or another action
        LineTooLong, ///< Asterisk cuts a line after 1,022 bytes and reads the rest as a new message
        TooManyHeaders, ///< Asterisk refuses 128 and more
        ChannelPattern, ///< a channel beginning with / is a pattern and would match many
        BadName, ///< an action's or header's name is not made of letters, digits, - and _
        NotConnected ///< there is no link, or not logged in yet
    };

    Reason reason;
    QByteArray header;

    /// One English sentence saying what and where, for logs and the command line.
    QString sentence() const;
};

/// The bytes of the action with its ActionID, ready for the wire. Nothing is left out or mended:
/// what cannot be sent as it is, is not sent at all.
tl::expected<QByteArray, Unsendable> encode(const Action &action, const QByteArray &actionId);

/// 128 random bits in hex: nobody else's answer can be taken for ours (`OriginateResponse` goes to
/// every session with the ActionID of the one that asked).
QByteArray randomActionId();

} // namespace ami
