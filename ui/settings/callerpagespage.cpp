// SPDX-License-Identifier: MIT
#include "ui/settings/callerpagespage.h"

#include "desk/typedlist.h"

#include "desk/callerpages/pageaddress.h"
#include "ui/choicename.h"
#include "ui/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QTableWidget>

namespace ui {

namespace {

    using When = desk::CallerPage::When;

    enum Column { Name, Address, Opens };

    desk::CallFacts exampleFacts()
    {
        return {.number = QStringLiteral("+49301234567"),
            .e164 = QStringLiteral("+49301234567"),
            .name = QStringLiteral("Petra Lang"),
            .company = QStringLiteral("Acme & Co"),
            .queue = QStringLiteral("support"),
            .did = QStringLiteral("5551000"),
            .trunk = QStringLiteral("berlin"),
            .extension = QStringLiteral("101"),
            .uniqueid = QStringLiteral("1795776120.17"),
            .direction = QStringLiteral("in"),
            .time = QStringLiteral("2026-11-27T10:42:00Z")};
    }

} // namespace

CallerPagesPage::CallerPagesPage(const PageFacts &facts, QWidget *parent)
    : SettingsPage(tr("Caller pages"), QStringLiteral("people"), parent),
      m_table(new QTableWidget(0, 3, this)), m_remove(new QPushButton(tr("Remove"), this)),
      m_allow(new QPushButton(this)), m_hosts(new QLineEdit(this)),
      m_plainHttp(new QCheckBox(tr("Allow addresses with http://, which others can read"), this)),
      m_example(new QLabel(this))
{
    layOut(facts.look);
    connect(m_table, &QTableWidget::itemChanged, this, [this] {
        if (m_isFilling)
            return;
        review();
        emit edited();
    });
    connect(m_table, &QTableWidget::currentCellChanged, this, &CallerPagesPage::review);
    connect(m_hosts, &QLineEdit::textEdited, this, [this] {
        review();
        emit edited();
    });
    connect(m_plainHttp, &QCheckBox::clicked, this, [this] {
        review();
        emit edited();
    });
    connect(m_allow, &QPushButton::clicked, this, &CallerPagesPage::allowHost);
    keep(m_table, {QStringLiteral("callerPages/pages")});
    keep(m_remove, {QStringLiteral("callerPages/pages")});
    keep(m_hosts, {QStringLiteral("callerPages/hosts")});
    keep(m_allow, {QStringLiteral("callerPages/hosts")});
    keep(m_plainHttp, {QStringLiteral("callerPages/plainHttp")});
    review();
}

void CallerPagesPage::layOut(const Look &look)
{
    m_table->setHorizontalHeaderLabels({tr("Button"), tr("Address"), tr("Opens")});
    m_table->horizontalHeader()->setSectionResizeMode(Address, QHeaderView::Stretch);
    m_table->setColumnWidth(Name, look.px(120));
    m_table->setColumnWidth(Opens, look.px(170));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(look.px(36));
    m_table->setAccessibleName(tr("Caller pages"));
    m_table->setMinimumHeight(look.px(180));
    m_table->setTabKeyNavigation(false);
    m_hosts->setPlaceholderText(QStringLiteral("crm.example"));
    m_example->setTextFormat(Qt::PlainText);
    m_example->setWordWrap(true);
    m_example->setMinimumHeight(3 * m_example->fontMetrics().lineSpacing());
    m_example->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_example->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *places = new QLabel(
        tr("In the address can stand: %1").arg(desk::PageAddress::places().join(u' ')), this);
    places->setTextFormat(Qt::PlainText);
    places->setWordWrap(true);
    places->setProperty("ink", QStringLiteral("second"));
    auto *more = new QPushButton(tr("Add a page"), this);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {more, m_remove, m_allow}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    keep(more, {QStringLiteral("callerPages/pages")});
    connect(more, &QPushButton::clicked, this, [this] {
        addRow({tr("Customer"), QStringLiteral("https://")});
        m_table->setCurrentCell(m_table->rowCount() - 1, Address);
        emit edited();
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_table->removeRow(m_table->currentRow());
        review();
        emit edited();
    });
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Allowed hosts"), m_hosts);
    form->addRow(QString(), m_plainHttp);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look.px(8));
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    layout->addWidget(m_example);
    layout->addWidget(places);
    layout->addLayout(form);
}

void CallerPagesPage::addRow(const desk::CallerPage &page)
{
    m_isFilling = true;
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, Name, new QTableWidgetItem(page.name));
    m_table->setItem(row, Address, new QTableWidgetItem(page.address));
    auto *opens = new QComboBox(m_table);
    opens->addItem(tr("by its button"), int(When::Button));
    opens->addItem(tr("when it rings"), int(When::Ringing));
    opens->addItem(tr("when I answer"), int(When::Answered));
    opens->setCurrentIndex(opens->findData(int(page.when)));
    connect(opens, &QComboBox::activated, this, &SettingsPage::edited);
    m_table->setCellWidget(row, Opens, opens);
    nameChoice(*opens, tr("Opens"));
    m_isFilling = false;
}

QString CallerPagesPage::textAt(int row, int column) const
{
    const QTableWidgetItem *const item = m_table->item(row, column);
    return item ? item->text().trimmed() : QString();
}

QString CallerPagesPage::currentAddress() const { return textAt(m_table->currentRow(), Address); }

void CallerPagesPage::allowHost()
{
    const QString host = desk::PageAddress::hostOf(currentAddress());
    m_hosts->setText(
        m_hosts->text().isEmpty() ? host : m_hosts->text() + QStringLiteral(", ") + host);
    review();
    emit edited();
}

/// What the chosen page's address would be, or what is wrong with it.
void CallerPagesPage::review()
{
    const desk::CallerPages all = pages();
    const QString host = desk::PageAddress::hostOf(currentAddress());
    m_remove->setEnabled(m_table->currentRow() >= 0);
    m_allow->setVisible(!host.isEmpty() && !all.hosts.contains(host, Qt::CaseInsensitive));
    m_allow->setText(plainLabel(tr("Allow %1").arg(host)));
    QString text;
    bool isBad = false;
    if (m_table->currentRow() >= 0) {
        const auto address = desk::PageAddress::parse(currentAddress(), all);
        const auto url
            = address ? address->filled(exampleFacts()) : tl::unexpected(address.error());
        isBad = !url;
        text = url ? tr("For example: %1").arg(QString::fromLatin1(url->toEncoded())) : url.error();
    }
    m_example->setText(text);
    m_example->setProperty("ink", isBad ? QStringLiteral("bad") : QStringLiteral("second"));
    m_example->style()->unpolish(m_example); // its colour goes by the property
    m_example->style()->polish(m_example);
}

QStringList CallerPagesPage::searchWords() const
{
    return {tr("customer"), tr("CRM"), tr("browser"), tr("web address")};
}

void CallerPagesPage::show(const desk::Profile &profile)
{
    m_table->setRowCount(0);
    for (const desk::CallerPage &page : profile.callerPages.pages)
        addRow(page);
    m_hosts->setText(profile.callerPages.hosts.join(QStringLiteral(", ")));
    m_plainHttp->setChecked(profile.callerPages.isPlainHttpAllowed);
    if (m_table->rowCount() > 0)
        m_table->setCurrentCell(0, Address);
    review();
}

void CallerPagesPage::writeTo(desk::Profile &profile) const { profile.callerPages = pages(); }

desk::CallerPages CallerPagesPage::pages() const
{
    desk::CallerPages all{
        .hosts = desk::typedList(m_hosts->text()), .isPlainHttpAllowed = m_plainHttp->isChecked()};
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto *opens = qobject_cast<const QComboBox *>(m_table->cellWidget(row, Opens));
        all.pages.append({textAt(row, Name), textAt(row, Address),
            opens ? When(opens->currentData().toInt()) : When::Button});
    }
    return all;
}

} // namespace ui
