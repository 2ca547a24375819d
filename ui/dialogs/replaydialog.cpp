// SPDX-License-Identifier: MIT
#include "ui/dialogs/replaydialog.h"

#include "ui/dialogs/filefield.h"

#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

ReplayDialog::ReplayDialog(const Look &look, const QString &folder, QWidget *parent)
    : QDialog(parent), m_look(look),
      m_file(new FileField(FileField::Purpose::Open, tr("Recording"), this)),
      m_speed(new QComboBox(this)), m_problem(new QLabel(this)),
      m_play(new QPushButton(tr("Play"), this))
{
    setWindowTitle(tr("Replay a recording"));
    setMinimumWidth(look.px(520));
    m_file->setPath(folder + u'/');
    m_speed->setAccessibleName(tr("Speed"));
    m_speed->addItem(tr("As recorded"), 1.0);
    for (const int times : {2, 5, 10, 60})
        m_speed->addItem(tr("%n time(s) as fast", nullptr, times), double(times));
    m_speed->addItem(tr("Everything at once"), 0.0);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setProperty("ink", QStringLiteral("bad"));
    m_problem->hide();
    makeForm();
    review();
}

void ReplayDialog::makeForm()
{
    auto *hint = new QLabel(
        tr("It opens in a window of its own. What you do there reaches no exchange."), this);
    hint->setWordWrap(true);
    hint->setProperty("ink", QStringLiteral("second"));
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_play->setProperty("kind", QStringLiteral("primary"));
    m_play->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_play);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(m_look.px(8));
    form->setHorizontalSpacing(m_look.px(12));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Recording"), m_file);
    form->addRow(tr("Speed"), m_speed);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(m_look.px(10));
    layout->addLayout(form);
    layout->addWidget(hint);
    layout->addWidget(m_problem);
    layout->addSpacing(m_look.px(4));
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_play, &QPushButton::clicked, this,
        [this] { emit playWanted(m_file->path(), m_speed->currentData().toDouble()); });
    connect(m_file, &FileField::edited, this, &ReplayDialog::review);
}

void ReplayDialog::showProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    adjustSize();
}

void ReplayDialog::review()
{
    m_problem->hide();
    m_play->setEnabled(QFileInfo(m_file->path()).isFile());
}

} // namespace ui
