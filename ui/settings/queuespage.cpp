// SPDX-License-Identifier: MIT
#include "ui/settings/queuespage.h"

#include "ui/settings/limitsform.h"
#include "ui/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ui {

namespace {

    QStringList queuesOf(const Board &board)
    {
        QStringList names;
        for (int row = 0; row < board.queues().rowCount(); ++row)
            names += board.queues().index(row, 0).data().toString();
        names.removeDuplicates();
        names.sort(Qt::CaseInsensitive);
        return names;
    }

} // namespace

QueuesPage::QueuesPage(const PageFacts &facts, QWidget *parent)
    : SettingsPage(tr("Queues"), QStringLiteral("queue"), parent), m_known(queuesOf(facts.board)),
      m_queue(new QComboBox(this)),
      m_own(new QCheckBox(tr("This queue has limits of its own"), this)),
      m_limits(new LimitsForm(facts.look, this)),
      m_sound(new QCheckBox(tr("An alarm is heard"), this)), m_wall(new QListWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(facts.look.px(8));
    makeLimits(facts.look);
    makeNumbers(facts.look);
    makeWall(facts.look);
    layout->addStretch(1);
}

void QueuesPage::makeLimits(const Look &look)
{
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Limits of"), m_queue);
    auto *lines = static_cast<QVBoxLayout *>(layout());
    lines->addLayout(form);
    lines->addWidget(m_own);
    lines->addWidget(m_limits);
    lines->addSpacing(look.px(12));
    connect(m_queue, &QComboBox::currentIndexChanged, this, &QueuesPage::showLimits);
    connect(m_own, &QCheckBox::clicked, this, [this](bool isOwn) {
        const QString queue = m_queue->currentData().toString();
        if (isOwn)
            m_rules.own.insert(queue, m_rules.limits);
        else
            m_rules.own.remove(queue);
        showLimits();
        emit edited();
    });
    connect(m_limits, &LimitsForm::edited, this, &QueuesPage::takeLimits);
    keep(m_limits,
        {QStringLiteral("queues/waiting"), QStringLiteral("queues/longestWait"),
            QStringLiteral("queues/serviceLevel"), QStringLiteral("queues/agentsFree"),
            QStringLiteral("queues/own")});
    keep(m_own, {QStringLiteral("queues/own")});
}

void QueuesPage::makeNumbers(const Look &look)
{
    using desk::QueueRules;
    auto *form = new QFormLayout;
    form->setVerticalSpacing(look.px(8));
    QSpinBox *const seconds = addNumber(0, 3600, tr(" s"), &QueueRules::serviceSeconds);
    seconds->setSpecialValueText(tr("as the queue says"));
    QSpinBox *const repeat = addNumber(0, 3600, tr(" s"), &QueueRules::repeatSeconds);
    QSpinBox *const days = addNumber(1, 30, tr(" days"), &QueueRules::callbackDays);
    QSpinBox *const page = addNumber(3, 600, tr(" s"), &QueueRules::pageSeconds);
    form->addRow(tr("Answered in time is within"), seconds);
    form->addRow(QString(), m_sound);
    form->addRow(tr("The same alarm not before"), repeat);
    form->addRow(tr("Keep callers to call back for"), days);
    form->addRow(tr("Show each page of the wallboard for"), page);
    static_cast<QVBoxLayout *>(layout())->addLayout(form);
    connect(m_sound, &QCheckBox::clicked, this, [this](bool isOn) {
        m_rules.isSoundOn = isOn;
        emit edited();
    });
    keep(seconds, {QStringLiteral("queues/serviceSeconds")});
    keep(m_sound, {QStringLiteral("queues/sound")});
    keep(repeat, {QStringLiteral("queues/repeatSeconds")});
    keep(days, {QStringLiteral("queues/callbackDays")});
    keep(page, {QStringLiteral("queues/pageSeconds")});
}

QSpinBox *QueuesPage::addNumber(
    int least, int most, const QString &unit, int desk::QueueRules::*number)
{
    auto *box = new QSpinBox(this);
    box->setRange(least, most);
    box->setSuffix(unit);
    m_numbers.append({box, number});
    connect(box, &QSpinBox::valueChanged, this, [this, number](int value) {
        if (m_isShowing)
            return;
        m_rules.*number = value;
        emit edited();
    });
    return box;
}

void QueuesPage::makeWall(const Look &look)
{
    auto *label = new QLabel(tr("On the &wallboard, in this order"), this);
    label->setBuddy(m_wall);
    m_wall->setAccessibleName(tr("Queues on the wallboard"));
    m_wall->setProperty("part", QStringLiteral("list"));
    m_wall->setMinimumHeight(look.px(96));
    auto *up = new QPushButton(tr("Up"), this);
    auto *down = new QPushButton(tr("Down"), this);
    up->setAutoDefault(false);
    down->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(up);
    buttons->addWidget(down);
    buttons->addStretch(1);
    auto *lines = static_cast<QVBoxLayout *>(layout());
    lines->addSpacing(look.px(12));
    lines->addWidget(label);
    lines->addWidget(m_wall);
    lines->addLayout(buttons);
    connect(up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_wall, &QListWidget::itemChanged, this, &QueuesPage::takeWall);
    for (QWidget *const control : std::initializer_list<QWidget *>{m_wall, up, down})
        keep(control, {QStringLiteral("queues/shown")});
}

QStringList QueuesPage::searchWords() const
{
    return {tr("wallboard"), tr("threshold"), tr("limit"), tr("alarm"), tr("service level"),
        tr("call back")};
}

void QueuesPage::show(const desk::Profile &profile)
{
    m_isShowing = true;
    m_rules = profile.queueRules;
    QStringList known = m_known;
    known += m_rules.own.keys();
    known += m_rules.shown;
    known.removeDuplicates();
    fillQueues(known);
    for (const auto &[box, number] : std::as_const(m_numbers))
        box->setValue(m_rules.*number);
    m_sound->setChecked(m_rules.isSoundOn);
    fillWall();
    m_isShowing = false;
    showLimits();
}

void QueuesPage::writeTo(desk::Profile &profile) const { profile.queueRules = m_rules; }

void QueuesPage::fillQueues(const QStringList &known)
{
    const QString chosen = m_queue->currentData().toString();
    m_queue->clear();
    m_queue->addItem(tr("All queues"), QString());
    for (const QString &name : known)
        m_queue->addItem(titled(name), name);
    m_queue->setCurrentIndex(std::max(0, m_queue->findData(chosen)));
}

/// Chosen ones first, in their order; none at all means all of them.
void QueuesPage::fillWall()
{
    QStringList names = m_rules.shown;
    names += m_known;
    names.removeDuplicates();
    m_wall->clear();
    for (const QString &name : std::as_const(names)) {
        auto *line = new QListWidgetItem(titled(name), m_wall);
        line->setData(Qt::UserRole, name);
        const bool isShown = m_rules.shown.isEmpty() || m_rules.shown.contains(name);
        line->setCheckState(isShown ? Qt::Checked : Qt::Unchecked);
    }
}

void QueuesPage::showLimits()
{
    const QString queue = m_queue->currentData().toString();
    m_own->setVisible(!queue.isEmpty());
    m_own->setChecked(m_rules.own.contains(queue));
    m_limits->setEnabled(queue.isEmpty() || m_own->isChecked());
    m_limits->show(queue.isEmpty() ? m_rules.limits : m_rules.limitsOf(queue));
}

void QueuesPage::takeLimits()
{
    const QString queue = m_queue->currentData().toString();
    if (queue.isEmpty())
        m_rules.limits = m_limits->limits();
    else
        m_rules.own.insert(queue, m_limits->limits());
    emit edited();
}

void QueuesPage::move(int by)
{
    const int row = m_wall->currentRow();
    if (row < 0 || row + by < 0 || row + by >= m_wall->count())
        return;
    m_isShowing = true;
    m_wall->insertItem(row + by, m_wall->takeItem(row));
    m_wall->setCurrentRow(row + by);
    m_isShowing = false;
    takeWall();
}

void QueuesPage::takeWall()
{
    if (m_isShowing)
        return;
    m_rules.shown.clear();
    for (int row = 0; row < m_wall->count(); ++row) {
        if (m_wall->item(row)->checkState() == Qt::Checked)
            m_rules.shown += m_wall->item(row)->data(Qt::UserRole).toString();
    }
    emit edited();
}

} // namespace ui
