// SPDX-License-Identifier: MIT
#include "ui/settings/soundsform.h"

#include "ui/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QSlider>

namespace ui {

namespace {

    const QString asOthers = QStringLiteral("*"); ///< no sound has such a name
    const QString aFile = QStringLiteral("?");

} // namespace

SoundsForm::SoundsForm(const Look &look, const Board &board, QWidget *parent)
    : QWidget(parent), m_board(board), m_form(new QFormLayout(this)),
      m_normal(chooser(tr("Sound"), false)),
      m_repeats(new QCheckBox(tr("Again and again while it rings"), this)),
      m_volume(new QSlider(Qt::Horizontal, this))
{
    m_volume->setRange(0, 100);
    m_volume->setPageStep(10);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(look.px(8));
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(tr("Sound"), m_normal);
    m_form->addRow(QString(), m_repeats);
    m_form->addRow(tr("How loud"), m_volume);
    connect(m_repeats, &QCheckBox::clicked, this, &SoundsForm::edited);
    connect(m_volume, &QSlider::valueChanged, this, &SoundsForm::edited);
}

QComboBox *SoundsForm::chooser(const QString &name, bool hasNormal)
{
    auto *box = new QComboBox(this);
    box->setAccessibleName(name);
    if (hasNormal)
        box->addItem(tr("As all others"), asOthers);
    box->addItem(tr("A phone's bell"), QStringLiteral("phone-incoming-call"));
    box->addItem(tr("A short tone"), QStringLiteral("message-new-instant"));
    box->addItem(tr("A warning"), QStringLiteral("dialog-warning"));
    box->addItem(tr("An alarm"), QStringLiteral("alarm-clock-elapsed"));
    box->addItem(tr("None"), QString());
    box->addItem(tr("A file\u2026"), aFile);
    connect(box, &QComboBox::activated, this, [this, box] {
        if (box->currentData() == aFile)
            pickFile(*box);
        emit edited();
    });
    return box;
}

/// One that is not offered stays chosen until another one is.
void SoundsForm::choose(QComboBox &box, const QString &sound)
{
    if (box.findData(sound) < 0)
        box.insertItem(box.count() - 1, QFileInfo(sound).fileName(), sound);
    box.setCurrentIndex(box.findData(sound));
}

void SoundsForm::pickFile(QComboBox &box)
{
    box.setCurrentIndex(0); // until one is chosen
    auto *dialog = new QFileDialog(this, tr("Sound"), {}, tr("Sounds (*.wav *.oga *.ogg)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this, &box](const QString &file) {
        choose(box, file);
        emit edited();
    });
    dialog->open();
}

void SoundsForm::addQueue(const QString &queue)
{
    if (m_queues.contains(queue))
        return;
    QComboBox *const box = chooser(tr("Sound for queue %1").arg(titled(queue)), true);
    m_queues.insert(queue, box);
    m_form->addRow(plainLabel(tr("Queue %1").arg(titled(queue))), box);
}

void SoundsForm::setSounds(const desk::PopupSounds &sounds)
{
    const models::QueueModel &queues = m_board.queues();
    for (int row = 0; row < queues.rowCount(); ++row)
        addQueue(queues.index(row, 0).data(models::QueueModel::QueueRole).value<pbx::Queue>().name);
    for (auto queue = sounds.ofQueues.begin(); queue != sounds.ofQueues.end(); ++queue)
        addQueue(queue.key());
    choose(*m_normal, sounds.normal);
    m_repeats->setChecked(sounds.isRepeated);
    const QSignalBlocker quiet(m_volume);
    m_volume->setValue(sounds.volume);
    for (auto box = m_queues.begin(); box != m_queues.end(); ++box)
        choose(**box, sounds.ofQueues.value(box.key(), asOthers));
}

desk::PopupSounds SoundsForm::sounds() const
{
    desk::PopupSounds sounds{.normal = m_normal->currentData().toString(),
        .isRepeated = m_repeats->isChecked(),
        .volume = m_volume->value()};
    for (auto box = m_queues.begin(); box != m_queues.end(); ++box) {
        const QString sound = (*box)->currentData().toString();
        if (sound != asOthers)
            sounds.ofQueues.insert(box.key(), sound);
    }
    return sounds;
}

} // namespace ui
