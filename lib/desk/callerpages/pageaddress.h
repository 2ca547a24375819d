// SPDX-License-Identifier: MIT
#pragma once

#include "desk/callerpages/callerpages.h"
#include "desk/callerpages/callfacts.h"

#include <QUrl>

#include <tl/expected.hpp>

#include <vector>

namespace desk {

/// The address of a page about a caller, with places for what is known of the call:
/// `https://crm.example/?q={number}&n={name}`.
///
/// Whatever is known is put in as one percent-encoded component, once: it can neither end its place
/// nor be taken for another place, and scheme and host are never from outside.
class PageAddress
{
public:
    /// The error is a sentence saying what is wrong with the template.
    static tl::expected<PageAddress, QString> parse(
        const QString &text, const CallerPages &allowed);
    /// The places there are, as they are written: `{number}`.
    static QStringList places();
    /// The host of a template that is otherwise in order; empty if there is none.
    static QString hostOf(const QString &text);

    /// The error is a sentence saying why there is no such page for this call.
    tl::expected<QUrl, QString> filled(const CallFacts &facts) const;

private:
    /// A place is behind its text.
    struct Piece {
        QString text;
        QString CallFacts::*place = nullptr;
    };

    static tl::expected<std::vector<Piece>, QString> cut(const QString &text);

    std::vector<Piece> m_pieces;
    QString m_scheme;
    QString m_host;
};

/// Whether a page may open by itself for such a number: 3 to 15 digits, with or without `+`.
bool isPageNumber(const QString &number);

} // namespace desk
