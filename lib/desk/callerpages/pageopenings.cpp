// SPDX-License-Identifier: MIT
#include "desk/callerpages/pageopenings.h"

#include <QCoreApplication>

#include <algorithm>

namespace desk {

namespace {

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(CallerPages)
    };

    constexpr std::size_t remembered = 200;

} // namespace

QList<QUrl> PageOpenings::due(
    CallerPage::When when, const pbx::Call &call, const CallFacts &facts, pbx::Moment now)
{
    QList<QUrl> urls;
    if (!isPageNumber(facts.number))
        return urls;
    for (qsizetype i = 0; i < m_pages.pages.size(); ++i) {
        const CallerPage &page = m_pages.pages[i];
        if (page.when != when)
            continue;
        const auto address = PageAddress::parse(page.address, m_pages);
        const auto url = address ? address->filled(facts) : tl::unexpected(address.error());
        const QString opening = QString::number(i) + u' ' + call.server + u' ' + call.id;
        if (url && isFirst(opening) && isInTime(now))
            urls += *url;
    }
    return urls;
}

tl::expected<QUrl, QString> PageOpenings::page(const QString &name, const CallFacts &facts) const
{
    const auto page = std::ranges::find(m_pages.pages, name, &CallerPage::name);
    if (page == m_pages.pages.end())
        return tl::unexpected(Words::tr("There is no caller page of that name."));
    const auto address = PageAddress::parse(page->address, m_pages);
    return address ? address->filled(facts) : tl::unexpected(address.error());
}

QStringList PageOpenings::names() const
{
    QStringList names;
    for (const CallerPage &page : m_pages.pages) {
        if (PageAddress::parse(page.address, m_pages))
            names += page.name;
    }
    return names;
}

bool PageOpenings::isFirst(const QString &opening)
{
    if (std::ranges::find(m_opened, opening) != m_opened.end())
        return false;
    m_opened.push_back(opening);
    if (m_opened.size() > remembered)
        m_opened.pop_front();
    return true;
}

bool PageOpenings::isInTime(pbx::Moment now)
{
    while (!m_lastOpened.empty() && now - m_lastOpened.front() >= std::chrono::seconds(1))
        m_lastOpened.pop_front();
    if (m_lastOpened.size() >= mostASecond)
        return false;
    m_lastOpened.push_back(now);
    return true;
}

} // namespace desk
