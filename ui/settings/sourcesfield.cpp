// SPDX-License-Identifier: MIT
#include "ui/settings/sourcesfield.h"

#include "desk/typedlist.h"
#include "ui/choicename.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace ui {

using Which = desk::Sources::Which;

SourcesField::SourcesField(const Look &look, Kind kind, QWidget *parent)
    : QWidget(parent), m_which(new QComboBox(this)), m_names(new QLineEdit(this))
{
    const bool isQueues = kind == Kind::Queues;
    m_which->addItem(isQueues ? tr("All queues") : tr("All groups"), int(Which::All));
    if (isQueues)
        m_which->addItem(tr("Queues I belong to"), int(Which::Mine));
    m_which->addItem(tr("Only these"), int(Which::Named));
    m_which->addItem(tr("None"), int(Which::None));
    const QString label = isQueues ? tr("Calls from queues") : tr("Calls to groups");
    nameChoice(*m_which, label);
    m_names->setAccessibleName(isQueues ? tr("Names of the queues") : tr("Numbers of the groups"));
    m_names->setPlaceholderText(isQueues ? tr("support, sales") : tr("600, 601"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look.px(8));
    layout->addWidget(m_which);
    layout->addWidget(m_names, 1);
    m_names->hide();
    setFocusProxy(m_which);
    connect(m_which, &QComboBox::currentIndexChanged, this,
        [this] { m_names->setVisible(sources().which == Which::Named); });
    connect(m_which, &QComboBox::activated, this, &SourcesField::edited);
    connect(m_names, &QLineEdit::textEdited, this, &SourcesField::edited);
}

void SourcesField::setSources(const desk::Sources &sources)
{
    const int index = m_which->findData(int(sources.which));
    m_which->setCurrentIndex(index < 0 ? 0 : index);
    m_names->setText(sources.names.join(QStringLiteral(", ")));
}

desk::Sources SourcesField::sources() const
{
    return {
        .which = Which(m_which->currentData().toInt()), .names = desk::typedList(m_names->text())};
}

} // namespace ui
