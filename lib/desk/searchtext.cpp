// SPDX-License-Identifier: MIT
#include "desk/searchtext.h"

#include <algorithm>

namespace desk {

namespace {

    /// Letters that no decomposition takes apart.
    QStringView plain(char16_t letter)
    {
        switch (letter) {
        case u'ø':
            return u"o";
        case u'ł':
            return u"l";
        case u'đ':
        case u'ð':
            return u"d";
        case u'æ':
            return u"ae";
        case u'œ':
            return u"oe";
        case u'ß':
            return u"ss";
        case u'þ':
            return u"th";
        case u'ı':
            return u"i";
        default:
            return {};
        }
    }

} // namespace

QString folded(QStringView text)
{
    const QString apart = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString result;
    result.reserve(apart.size());
    for (const QChar letter : apart) {
        if (letter.isMark())
            continue;
        if (const QStringView replaced = plain(letter.unicode()); !replaced.isEmpty())
            result += replaced;
        else
            result += letter;
    }
    return result;
}

QString dialable(QStringView text)
{
    QString result;
    for (const QChar sign : text) {
        if (sign.isDigit())
            result += QChar(u'0' + sign.digitValue());
        else if (sign == u'*' || sign == u'#' || (sign == u'+' && result.isEmpty()))
            result += sign;
    }
    return result;
}

bool looksLikeNumber(QStringView text)
{
    const bool isClean = std::all_of(text.begin(), text.end(), [](QChar sign) {
        return sign.isDigit() || sign.isSpace() || QStringView(u"+*#()-./").contains(sign);
    });
    const bool hasDigit = std::any_of(text.begin(), text.end(),
        [](QChar sign) { return sign.isDigit() || sign == u'*' || sign == u'#'; });
    return isClean && hasDigit;
}

Search::Search(QStringView typed)
    : m_words(folded(typed).simplified().split(u' ', Qt::SkipEmptyParts))
{
    if (looksLikeNumber(typed))
        m_digits = dialable(typed);
}

bool Search::matches(const QString &foldedName, const QString &number) const
{
    return matches(foldedName, number, {});
}

bool Search::matches(
    const QString &foldedName, const QString &number, const QStringList &alsoWords) const
{
    if (!m_digits.isEmpty() && number.contains(m_digits))
        return true;
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) {
        return foldedName.contains(word) || (m_digits.isEmpty() && number.contains(word))
            || alsoWords.contains(word);
    });
}

int Search::rank(const QString &foldedName, const QString &number) const
{
    if (!matches(foldedName, number))
        return -1;
    if (m_words.isEmpty())
        return 2;
    const QString &first = m_words.first();
    if (!m_digits.isEmpty() && number == m_digits)
        return 0;
    if (foldedName.startsWith(first) || (!m_digits.isEmpty() && number.startsWith(m_digits)))
        return 1;
    for (qsizetype at = foldedName.indexOf(first); at > 0; at = foldedName.indexOf(first, at + 1)) {
        if (!foldedName.at(at - 1).isLetterOrNumber())
            return 2;
    }
    return 3;
}

} // namespace desk
