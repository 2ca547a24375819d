// SPDX-License-Identifier: MIT
#include "ui/settings/exchangespage.h"

#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

ExchangesPage::ExchangesPage(const PageFacts &facts, QWidget *parent)
    : SettingsPage(tr("Exchanges"), QStringLiteral("plug"), parent), m_list(new QListWidget(this)),
      m_add(new QPushButton(tr("Add\u2026"), this)), m_remove(new QPushButton(tr("Remove"), this))
{
    m_list->setAccessibleName(tr("Exchanges"));
    m_list->setProperty("part", QStringLiteral("list"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(facts.look.px(8));
    layout->addWidget(m_list, 1);
    makeButtons(facts);
    for (QWidget *const control : std::initializer_list<QWidget *>{m_add, m_remove})
        keep(control, {QStringLiteral("servers")});
}

/// A new one is tried before it is kept, which the dialog for it does.
void ExchangesPage::makeButtons(const PageFacts &facts)
{
    m_add->setToolTip(tr("Opens the dialog that connects to one more exchange"));
    auto *change = new QPushButton(tr("Change\u2026"), this);
    auto *test = new QPushButton(tr("Test\u2026"), this);
    test->setToolTip(tr("Shows how far the panel gets with it, and what to do about it"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(change);
    buttons->addWidget(test);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    static_cast<QVBoxLayout *>(layout())->addLayout(buttons);
    connect(m_add, &QPushButton::clicked, &facts.requests, &Requests::newExchangeRequested);
    connect(change, &QPushButton::clicked, this, [this, &requests = facts.requests] {
        emit requests.exchangeRequested(m_servers[m_list->currentRow()].name());
    });
    connect(test, &QPushButton::clicked, this, [this, &requests = facts.requests] {
        emit requests.checkupRequested(m_servers[m_list->currentRow()].name());
    });
    connect(m_remove, &QPushButton::clicked, this, &ExchangesPage::removeCurrent);
    connect(m_list, &QListWidget::currentRowChanged, this, [this, change, test](int row) {
        for (QPushButton *button : {m_remove, change, test})
            button->setEnabled(row >= 0);
    });
    for (QPushButton *button : {change, test})
        button->setEnabled(false);
    for (QPushButton *button : {m_add, change, test, m_remove})
        button->setAutoDefault(false);
    m_remove->setEnabled(false);
}

QStringList ExchangesPage::searchWords() const
{
    return {tr("server"), tr("connection"), tr("certificate")};
}

void ExchangesPage::show(const desk::Profile &profile)
{
    m_servers = profile.servers;
    fill();
}

void ExchangesPage::writeTo(desk::Profile &profile) const { profile.servers = m_servers; }

void ExchangesPage::fill()
{
    m_list->clear();
    for (const desk::Server &server : std::as_const(m_servers))
        m_list->addItem(server.title.isEmpty()
                ? server.address.url()
                : QString(server.title + QStringLiteral("  \u00b7  ") + server.address.url()));
    if (!m_servers.isEmpty())
        m_list->setCurrentRow(0);
}

void ExchangesPage::removeCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_servers.size())
        return;
    m_servers.removeAt(row);
    fill();
    emit edited();
}

} // namespace ui
