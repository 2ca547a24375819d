// SPDX-License-Identifier: MIT
#include "ui/dialogs/recorddialog.h"

#include "ui/dialogs/filefield.h"
#include "ui/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

RecordDialog::RecordDialog(
    const Look &look, const QString &path, const QStringList &exchanges, QWidget *parent)
    : QDialog(parent), m_look(look), m_exchange(new QComboBox(this)),
      m_file(new FileField(FileField::Purpose::Save, tr("Record to"), this)),
      m_mask(new QCheckBox(tr("Mask numbers, names and addresses"), this)),
      m_keep(new QCheckBox(tr("Leave extensions as they are (up to five digits)"), this)),
      m_record(new QPushButton(tr("Record"), this))
{
    setWindowTitle(tr("Record for support"));
    setMinimumWidth(look.px(540));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(look.px(8));
    addLabel(tr("Writes down what the exchange sends, so that others can see what you have seen. "
                "Passwords and other secrets are always left out."),
        {});
    layout->addSpacing(look.px(4));
    m_exchange->setAccessibleName(tr("Which exchange"));
    m_exchange->addItem(tr("All exchanges, each in a file of its own"));
    for (const QString &exchange : exchanges)
        m_exchange->addItem(plainLabel(exchange), exchange);
    m_exchange->setVisible(exchanges.size() > 1);
    if (exchanges.size() == 1)
        m_exchange->setCurrentIndex(1);
    connect(m_exchange, &QComboBox::currentIndexChanged, this, &RecordDialog::review);
    layout->addWidget(m_exchange);
    layout->addWidget(m_file);
    m_files = addLabel({}, QStringLiteral("second"));
    layout->addWidget(m_mask);
    auto *kept = new QHBoxLayout;
    kept->addSpacing(look.px(24));
    kept->addWidget(m_keep);
    layout->addLayout(kept);
    addLabel(tr("The same number gets the same stand-in throughout the recording, and nobody can "
                "tell from it what was there."),
        QStringLiteral("second"));
    m_problem = addLabel({}, QStringLiteral("bad"));
    addButtons();
    m_mask->setChecked(true);
    connect(m_mask, &QCheckBox::toggled, m_keep, &QWidget::setEnabled);
    connect(m_file, &FileField::edited, this, &RecordDialog::review);
    m_file->setPath(path);
    review();
}

QLabel *RecordDialog::addLabel(const QString &text, const QString &ink)
{
    auto *label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setText(text);
    label->setProperty("ink", ink);
    label->setVisible(!text.isEmpty());
    static_cast<QVBoxLayout *>(layout())->addWidget(label);
    return label;
}

void RecordDialog::addButtons()
{
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_record->setProperty("kind", QStringLiteral("primary"));
    m_record->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_record);
    auto *all = static_cast<QVBoxLayout *>(layout());
    all->addSpacing(m_look.px(8));
    all->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_record, &QPushButton::clicked, this, [this] {
        m_problem->hide();
        m_isAsked = true;
        emit recordingWanted(wish(), exchange());
    });
}

live::RecordingWish RecordDialog::wish() const
{
    QString path = m_file->path();
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".ami");
    return {path, m_mask->isChecked(), m_mask->isChecked() && m_keep->isChecked()};
}

QString RecordDialog::exchange() const { return m_exchange->currentData().toString(); }

void RecordDialog::take(const live::RecordingState &state)
{
    if (!m_isAsked)
        return;
    if (state.isOn)
        return accept();
    m_problem->setText(state.problem);
    m_problem->setVisible(!state.problem.isEmpty());
    adjustSize();
}

void RecordDialog::review()
{
    m_problem->hide();
    const bool isOne = !exchange().isEmpty();
    const bool isThere = isOne && QFileInfo(wish().path).isFile();
    m_files->setText(isOne ? tr("This file is there already and will be replaced.")
                           : tr("Their names become part of the files' names."));
    m_files->setVisible(isThere || !isOne);
    m_record->setText(isThere ? tr("Replace and record") : tr("Record"));
    m_record->setEnabled(!m_file->path().isEmpty());
    adjustSize();
}

} // namespace ui
