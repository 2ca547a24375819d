// SPDX-License-Identifier: MIT
#include "ui/settings/pageframe.h"

#include "ui/settings/settingspage.h"
#include "ui/settings/settingssearch.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace ui {

PageFrame::PageFrame(const Look &look, SettingsPage *page, QWidget *parent)
    : QWidget(parent), m_look(look), m_page(page), m_problem(new QLabel(this)),
      m_area(new QScrollArea(this)), m_mark(new QFrame)
{
    auto *title = new QLabel(page->title(), this);
    title->setFont(look.theme.font(Theme::Text::Name));
    connect(&look.theme, &Theme::changed, title,
        [title, look] { title->setFont(look.theme.font(Theme::Text::Name)); });
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setProperty("part", QStringLiteral("problem"));
    m_problem->hide();
    m_mark->setProperty("part", QStringLiteral("droptarget"));
    m_mark->setAttribute(Qt::WA_TransparentForMouseEvents);

    auto *paper = new QWidget(this);
    auto *margins = new QVBoxLayout(paper);
    margins->setContentsMargins(look.px(8), look.px(4), look.px(12), look.px(8));
    margins->addWidget(page);
    m_mark->setParent(paper);
    m_mark->hide();
    margins->addStretch();
    m_area->setWidget(paper);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look.px(8));
    auto *head = new QVBoxLayout;
    head->setContentsMargins(look.px(8), 0, look.px(12), 0);
    head->setSpacing(look.px(8));
    head->addWidget(title);
    head->addWidget(m_problem);
    layout->addLayout(head);
    layout->addWidget(m_area, 1);
    page->installEventFilter(this);
}

void PageFrame::setProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void PageFrame::mark(const FoundSetting *found)
{
    m_marked.clear();
    if (found && found->control)
        m_marked.append(found->control);
    if (found && found->label)
        m_marked.append(found->label);
    placeMark();
    if (found && found->control)
        m_area->ensureWidgetVisible(found->control);
}

/// What was marked moves when the page is laid out.
bool PageFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest
        || event->type() == QEvent::Show)
        QMetaObject::invokeMethod(this, &PageFrame::placeMark, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

void PageFrame::placeMark()
{
    m_marked.removeIf([](const QPointer<QWidget> &one) { return one.isNull(); });
    QRect around;
    for (const QPointer<QWidget> &one : std::as_const(m_marked))
        around |= QRect(one->mapTo(m_mark->parentWidget(), QPoint(0, 0)), one->size());
    const int gap = m_look.px(4);
    m_mark->setGeometry(around.adjusted(-gap, -gap, gap, gap));
    m_mark->setVisible(!m_marked.isEmpty());
    m_mark->raise();
}

} // namespace ui
