// SPDX-License-Identifier: MIT
#include "ui/settings/limitsform.h"

#include "ui/theme/face.h"

#include <QGridLayout>
#include <QLabel>
#include <QSpinBox>

namespace ui {

namespace {

    constexpr int never = -1; // shown as a word

    std::optional<int> valueOf(const QSpinBox &box)
    {
        return box.value() == never ? std::nullopt : std::optional(box.value());
    }

} // namespace

LimitsForm::LimitsForm(const Look &look, QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(look.px(12));
    grid->setVerticalSpacing(look.px(8));
    grid->setColumnStretch(0, 1);
    const auto heading = [&](int column, desk::Level level, const QString &title) {
        auto *label = new QLabel(title, this);
        label->setProperty(
            "ink", level == desk::Level::Alarm ? QStringLiteral("bad") : QStringLiteral("ringing"));
        grid->addWidget(label, 0, column);
    };
    heading(1, desk::Level::Warning, tr("Attention"));
    heading(2, desk::Level::Alarm, tr("Alarm"));
    struct Line {
        QString title;
        QString unit;
        int most;
        desk::Limit desk::QueueLimits::*limit;
    };
    const std::array lines{
        Line{tr("Callers waiting: at least"), {}, 999, &desk::QueueLimits::waiting},
        Line{tr("Longest wait: at least"), tr(" s"), 36000, &desk::QueueLimits::longestWait},
        Line{tr("Answered in time: at most"), tr(" %"), 100, &desk::QueueLimits::serviceLevel},
        Line{tr("Agents free: at most"), {}, 999, &desk::QueueLimits::agentsFree}};
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const Line &line = lines[i];
        auto *title = new QLabel(line.title, this);
        m_rows[i] = {line.limit, addBox(tr("%1 (attention)").arg(line.title), line.unit, line.most),
            addBox(tr("%1 (alarm)").arg(line.title), line.unit, line.most)};
        title->setBuddy(m_rows[i].warning);
        const int row = int(i) + 1;
        grid->addWidget(title, row, 0);
        grid->addWidget(m_rows[i].warning, row, 1);
        grid->addWidget(m_rows[i].alarm, row, 2);
    }
}

QSpinBox *LimitsForm::addBox(const QString &name, const QString &unit, int most)
{
    auto *box = new QSpinBox(this);
    box->setRange(never, most);
    box->setSpecialValueText(tr("never"));
    box->setSuffix(unit);
    box->setAccessibleName(name);
    connect(box, &QSpinBox::valueChanged, this, [this] {
        if (!m_isShowing)
            emit edited();
    });
    return box;
}

void LimitsForm::show(const desk::QueueLimits &limits)
{
    m_isShowing = true;
    for (const Row &row : m_rows) {
        const desk::Limit &limit = limits.*row.limit;
        row.warning->setValue(limit.warning.value_or(never));
        row.alarm->setValue(limit.alarm.value_or(never));
    }
    m_isShowing = false;
}

desk::QueueLimits LimitsForm::limits() const
{
    desk::QueueLimits limits;
    for (const Row &row : m_rows)
        limits.*row.limit = {valueOf(*row.warning), valueOf(*row.alarm)};
    return limits;
}

} // namespace ui
