// SPDX-License-Identifier: MIT
#include "ui/settings/pagelist.h"

#include "ui/settings/settingspage.h"
#include "ui/words.h"

namespace ui {

PageList::PageList(const Look &look, const QList<SettingsPage *> &pages, QWidget *parent)
    : QListWidget(parent), m_look(look), m_pages(pages)
{
    setProperty("part", QStringLiteral("pages"));
    setAccessibleName(tr("Pages"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedWidth(look.px(200));
    for (const SettingsPage *page : pages)
        addItem(page->title());
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            emit chosen(m_pages[row]);
    });
    connect(&look.theme, &Theme::changed, this, &PageList::dress);
    dress();
}

void PageList::setListed(const QSet<const SettingsPage *> &pages)
{
    for (qsizetype row = 0; row < m_pages.size(); ++row)
        item(int(row))->setHidden(!pages.contains(m_pages[row]));
}

void PageList::setProblem(const SettingsPage &page, const QString &problem)
{
    QListWidgetItem *const one = item(int(m_pages.indexOf(&page)));
    one->setToolTip(plainToolTip(problem));
    one->setData(Qt::AccessibleDescriptionRole, problem);
    if (problem.isEmpty())
        m_troubled.remove(&page);
    else
        m_troubled.insert(&page);
    dress();
}

void PageList::choose(const SettingsPage &page) { setCurrentRow(int(m_pages.indexOf(&page))); }

/// A page with a problem has another sign, and says so.
void PageList::dress()
{
    setIconSize(QSize(m_look.px(18), m_look.px(18)));
    for (qsizetype row = 0; row < m_pages.size(); ++row) {
        const SettingsPage *const page = m_pages[row];
        const bool isTroubled = m_troubled.contains(page);
        QListWidgetItem *const one = item(int(row));
        one->setIcon(isTroubled
                ? m_look.theme.icon(QStringLiteral("warning"), m_look.tokens().quiet.ink)
                : m_look.theme.icon(page->icon(), m_look.tokens().secondInk));
        one->setData(Qt::AccessibleTextRole,
            isTroubled ? tr("%1, has a problem").arg(page->title()) : page->title());
        one->setSizeHint(QSize(0, m_look.px(34)));
    }
}

} // namespace ui
