// SPDX-License-Identifier: MIT
#include "ui/contacts/numberrows.h"

#include "desk/numbers/numbertext.h"
#include "ui/choicename.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace ui {

using desk::ContactNumber;

NumberRows::NumberRows(const Look &look, QWidget *parent)
    : QWidget(parent), m_look(look), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(look.px(4));
    add({});
}

void NumberRows::setNumbers(const QList<ContactNumber> &numbers)
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_rows.clear();
    for (const ContactNumber &number : numbers)
        add(number);
    add({});
    setFocusProxy(m_rows.constFirst().number);
}

QList<ContactNumber> NumberRows::numbers() const
{
    QList<ContactNumber> numbers;
    for (const Row &row : m_rows) {
        const auto kind = ContactNumber::kinds[std::size_t(row.kind->currentIndex())];
        if (const QString number = row.number->text().trimmed(); !number.isEmpty())
            numbers.append({number, kind});
    }
    return numbers;
}

QString NumberRows::problem() const
{
    for (const ContactNumber &number : numbers()) {
        if (const auto read = desk::numberIn(number.number); !read)
            return read.error();
    }
    return {};
}

void NumberRows::add(const ContactNumber &number)
{
    auto *line = new QWidget(this);
    const Row row{new QComboBox(line), new QLineEdit(number.number, line)};
    for (const ContactNumber::Kind kind : ContactNumber::kinds)
        row.kind->addItem(desk::wordFor(kind));
    row.kind->setCurrentIndex(int(number.kind));
    nameChoice(*row.kind, tr("Kind of number %1").arg(m_rows.size() + 1));
    row.number->setAccessibleName(tr("Number %1").arg(m_rows.size() + 1));
    row.number->setPlaceholderText(m_rows.isEmpty() ? QString() : tr("another number"));
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(m_look.px(8));
    layout->addWidget(row.kind);
    layout->addWidget(row.number, 1);
    m_rows.append(row);
    m_layout->addWidget(line);
    connect(row.number, &QLineEdit::textChanged, this, &NumberRows::review);
    connect(row.kind, &QComboBox::currentIndexChanged, this, &NumberRows::edited);
}

void NumberRows::review()
{
    if (!m_rows.constLast().number->text().isEmpty())
        add({{}, ContactNumber::Kind::Mobile});
    emit edited();
}

} // namespace ui
