// SPDX-License-Identifier: MIT
#pragma once

#include "desk/callerpages/pageaddress.h"

#include <QSet>

#include <deque>

namespace desk {

/// Which pages open by themselves for a call, and when: each once for a call, only for what is a
/// telephone number, and few in a second.
class PageOpenings
{
public:
    static constexpr std::size_t mostASecond = 2;

    void setPages(const CallerPages &pages) { m_pages = pages; }
    const CallerPages &pages() const { return m_pages; }

    /// The pages to open now that the call rings or was answered.
    QList<QUrl> due(
        CallerPage::When when, const pbx::Call &call, const CallFacts &facts, pbx::Moment now);
    /// The page of that name, for a button; the error is a sentence.
    tl::expected<QUrl, QString> page(const QString &name, const CallFacts &facts) const;
    /// The names of the pages that are in order.
    QStringList names() const;

private:
    bool isFirst(const QString &opening);
    bool isInTime(pbx::Moment now);

    CallerPages m_pages;
    std::deque<QString> m_opened; ///< the latest calls with the number of their page
    std::deque<pbx::Moment> m_lastOpened;
};

} // namespace desk
