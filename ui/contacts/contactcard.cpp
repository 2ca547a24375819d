// SPDX-License-Identifier: MIT
#include "ui/contacts/contactcard.h"

#include "ui/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

    QLabel *plain(QWidget *parent, const QString &ink = {})
    {
        auto *label = new QLabel(parent);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setMinimumWidth(1);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setProperty("ink", ink);
        return label;
    }

} // namespace

ContactCard::ContactCard(const Look &look, QWidget *parent)
    : QFrame(parent), m_look(look), m_name(plain(this)),
      m_company(plain(this, QStringLiteral("second"))),
      m_more(plain(this, QStringLiteral("second"))), m_note(plain(this)),
      m_numbers(new QVBoxLayout), m_edit(new QPushButton(tr("Edit\u2026"), this)),
      m_remove(new QPushButton(tr("Remove"), this)),
      m_keep(new QPushButton(tr("Add to my contacts"), this))
{
    setProperty("part", QStringLiteral("card"));
    m_numbers->setSpacing(look.px(8));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(look.px(8));
    for (QPushButton *button : {m_keep, m_edit, m_remove}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(look.px(20), look.px(16), look.px(20), look.px(16));
    layout->setSpacing(look.px(8));
    layout->addWidget(m_name);
    layout->addWidget(m_company);
    layout->addLayout(m_numbers);
    layout->addWidget(m_more);
    layout->addWidget(m_note);
    layout->addStretch(1);
    layout->addLayout(buttons);
    connect(m_edit, &QPushButton::clicked, this, [this] { emit editWanted(m_contact); });
    connect(m_remove, &QPushButton::clicked, this, [this] { emit removeWanted(m_contact); });
    connect(m_keep, &QPushButton::clicked, this, [this] { emit keepWanted(m_contact); });
    connect(&look.theme, &Theme::changed, this, &ContactCard::dress);
    dress();
    clear();
}

void ContactCard::show(const desk::Contact &contact, const QString &source)
{
    const bool isNew = !(contact == m_contact);
    m_contact = contact;
    const bool hasName = !contact.name.isEmpty();
    m_name->setText(hasName ? contact.name : contact.title());
    showLine(m_company, hasName ? contact.company : QString());
    QStringList more{contact.email, contact.web, contact.groups.join(QStringLiteral(", "))};
    if (!contact.speedDial.isEmpty())
        more += tr("Speed dial %1").arg(contact.speedDial);
    if (!source.isEmpty())
        more += tr("from %1").arg(source);
    more.removeAll(QString());
    showLine(m_more, more.join(QLatin1Char('\n')));
    showLine(m_note, contact.note);
    if (isNew)
        addNumbers();
    m_keep->setVisible(!source.isEmpty());
    m_edit->setVisible(source.isEmpty());
    m_remove->setVisible(source.isEmpty());
    setAccessibleName(contact.title());
    QFrame::show();
}

void ContactCard::clear()
{
    m_contact = {};
    addNumbers();
    hide();
}

QList<QPushButton *> ContactCard::numberButtons() const
{
    QList<QPushButton *> buttons;
    for (int i = 0; i < m_numbers->count(); ++i)
        buttons.append(static_cast<QPushButton *>(m_numbers->itemAt(i)->widget()));
    return buttons;
}

void ContactCard::addNumbers()
{
    while (QLayoutItem *item = m_numbers->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const desk::ContactNumber &number : std::as_const(m_contact.numbers)) {
        const QString label
            = tr("%1  (%2)").arg(isolated(number.number), desk::wordFor(number.kind));
        auto *button = new QPushButton(plainLabel(label), this);
        button->setAutoDefault(false);
        button->setMinimumHeight(m_look.px(36));
        button->setAccessibleName(tr("Call %1").arg(label));
        button->setIcon(m_look.theme.icon(QStringLiteral("phone"), m_look.tokens().accent.ink));
        connect(button, &QPushButton::clicked, this,
            [this, number] { emit numberWanted(m_contact, number.number); });
        m_numbers->addWidget(button);
    }
}

void ContactCard::showLine(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

void ContactCard::dress()
{
    m_name->setFont(m_look.theme.font(Theme::Text::Large));
    const QIcon icon = m_look.theme.icon(QStringLiteral("phone"), m_look.tokens().accent.ink);
    for (QPushButton *button : numberButtons())
        button->setIcon(icon);
}

} // namespace ui
