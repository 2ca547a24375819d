// SPDX-License-Identifier: MIT
#include "ui/checkup/checkupdialog.h"

#include "ui/checkup/checkline.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

    using Outcome = orders::CheckStep::Outcome;

    bool has(const orders::Checkup &checkup, Outcome outcome)
    {
        return std::ranges::any_of(checkup.steps(),
            [outcome](const orders::CheckStep &step) { return step.outcome == outcome; });
    }

} // namespace

CheckupDialog::CheckupDialog(const Look &look, QWidget *parent)
    : QDialog(parent), m_look(look), m_summary(new QLabel(this)), m_area(new QScrollArea(this)),
      m_again(new QPushButton(tr("Test again"), this)),
      m_copy(new QPushButton(tr("Copy the report"), this)),
      m_close(new QPushButton(tr("Close"), this))
{
    setWindowTitle(tr("Test of the connection"));
    resize(look.px(600), look.px(640));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setFont(look.theme.font(Theme::Text::Name));
    makeLines();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(look.px(24), look.px(20), look.px(24), look.px(16));
    layout->setSpacing(look.px(12));
    layout->addWidget(m_summary);
    layout->addWidget(m_area, 1);
    makeButtons();
    connect(&m_checkup, &orders::Checkup::stepChanged, this, &CheckupDialog::showStep);
    connect(&m_checkup, &orders::Checkup::ended, this, &CheckupDialog::review);
    connect(this, &QDialog::finished, &m_checkup, &orders::Checkup::cancel);
}

void CheckupDialog::makeLines()
{
    auto *paper = new QWidget(this);
    auto *lines = new QVBoxLayout(paper);
    lines->setContentsMargins(0, 0, m_look.px(8), 0);
    lines->setSpacing(m_look.px(4));
    for (const orders::CheckStep &step : m_checkup.steps()) {
        m_lines.append(new CheckLine(m_look, paper));
        m_lines.last()->show(step, m_checkup.findings());
        lines->addWidget(m_lines.last());
    }
    lines->addStretch(1);
    m_area->setWidget(paper);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setAccessibleName(tr("The steps of the test"));
}

void CheckupDialog::makeButtons()
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(m_look.px(8));
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    buttons->addWidget(m_again);
    buttons->addWidget(m_close);
    static_cast<QVBoxLayout *>(layout())->addLayout(buttons);
    m_copy->setAutoDefault(false);
    m_again->setAutoDefault(false);
    m_close->setDefault(true);
    connect(m_again, &QPushButton::clicked, this, [this] {
        if (m_checkup.isRunning())
            m_checkup.cancel();
        else
            start(m_access);
    });
    connect(m_copy, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(checkReport(m_checkup)); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
}

void CheckupDialog::start(const live::Access &access)
{
    m_access = access;
    m_checkup.start(access);
    review();
}

void CheckupDialog::showStep(const orders::CheckStep &step)
{
    CheckLine *const line = m_lines[int(step.kind)];
    line->show(step, m_checkup.findings());
    if (step.outcome == Outcome::Failed)
        QMetaObject::invokeMethod( // when it is laid out
            this, [this, line] { m_area->ensureWidgetVisible(line); }, Qt::QueuedConnection);
}

void CheckupDialog::review()
{
    const QString name = m_access.address.name();
    const bool isRunning = m_checkup.isRunning();
    if (isRunning)
        m_summary->setText(tr("Testing %1\u2026").arg(name));
    else if (has(m_checkup, Outcome::Failed))
        m_summary->setText(tr("%1 cannot be used like this.").arg(name));
    else if (!m_checkup.isPassed())
        m_summary->setText(tr("The test of %1 was ended before it was through.").arg(name));
    else if (has(m_checkup, Outcome::Doubtful))
        m_summary->setText(tr("%1 works, with something missing.").arg(name));
    else
        m_summary->setText(tr("%1 works.").arg(name));
    m_again->setText(isRunning ? tr("Stop") : tr("Test again"));
    m_copy->setEnabled(!isRunning);
}

} // namespace ui
