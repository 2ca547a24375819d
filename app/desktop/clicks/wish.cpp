// SPDX-License-Identifier: MIT
#include "clicks/wish.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace {

using namespace Qt::Literals::StringLiterals;

struct KindName {
    Wish::Kind kind;
    QLatin1String name;
};
constexpr std::array kinds{
    KindName{Wish::Kind::Show, QLatin1String("show")},
    KindName{Wish::Kind::Dial, QLatin1String("dial")},
    KindName{Wish::Kind::DialClipboard, QLatin1String("dial-clipboard")},
    KindName{Wish::Kind::DialSelection, QLatin1String("dial-selection")},
    KindName{Wish::Kind::Answer, QLatin1String("answer")},
    KindName{Wish::Kind::HangUp, QLatin1String("hang-up")},
    KindName{Wish::Kind::Wallboard, QLatin1String("wallboard")},
};

constexpr qsizetype longestText = 4000;
constexpr qsizetype longestActivation = 256;

/// Tokens and startup ids are printable; whatever else comes is not handed to the window system.
bool isActivation(const QByteArray &text)
{
    return text.size() <= longestActivation
        && std::ranges::all_of(text, [](char c) { return c > ' ' && c < '\x7f'; });
}

} // namespace

QByteArray givenActivation()
{
    QByteArray found;
    for (const char *name : {"DESKTOP_STARTUP_ID", "XDG_ACTIVATION_TOKEN"}) {
        if (const QByteArray value = qgetenv(name); !value.isEmpty() && isActivation(value))
            found = value;
    }
    return found;
}

QByteArray lineOf(const Wish &wish)
{
    const auto known = std::ranges::find(kinds, wish.kind, &KindName::kind);
    QJsonObject object{{u"wish"_s, known->name}};
    if (!wish.text.isEmpty())
        object.insert(u"text"_s, wish.text.left(longestText));
    if (!wish.activation.isEmpty())
        object.insert(u"activation"_s, QString::fromLatin1(wish.activation));
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<Wish> wishIn(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const QString name = object.value(u"wish"_s).toString();
    const auto known = std::ranges::find(kinds, name, &KindName::name);
    if (known == kinds.end())
        return std::nullopt;
    Wish wish{known->kind, object.value(u"text"_s).toString()};
    if ((wish.kind == Wish::Kind::Dial) == wish.text.isEmpty() || wish.text.size() > longestText)
        return std::nullopt;
    if (const QByteArray activation = object.value(u"activation"_s).toString().toLatin1();
        isActivation(activation))
        wish.activation = activation;
    return wish;
}
