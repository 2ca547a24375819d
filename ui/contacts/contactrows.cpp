// SPDX-License-Identifier: MIT
#include "ui/contacts/contactrows.h"

#include "ui/delegates/painting.h"
#include "ui/words.h"

namespace ui {

using models::ContactModel;

namespace {

    const QString between = QStringLiteral(" \u00b7 ");

    QString secondLine(const desk::Contact &contact, const QString &source)
    {
        QStringList parts;
        if (!contact.numbers.isEmpty() && contact.title() != contact.numbers.constFirst().number)
            parts += isolated(contact.numbers.constFirst().number);
        if (contact.numbers.size() > 1)
            parts += ContactRows::tr("%n more", nullptr, int(contact.numbers.size()) - 1);
        if (!source.isEmpty())
            parts += ContactRows::tr("from %1").arg(source);
        else if (!contact.groups.isEmpty())
            parts += contact.groups.join(QStringLiteral(", "));
        return parts.join(between);
    }

} // namespace

QVariant ContactRows::data(const QModelIndex &index, int role) const
{
    if (role == Qt::AccessibleTextRole) {
        const auto contact = index.data(ContactModel::ContactRole).value<desk::Contact>();
        QStringList parts{
            contact.title(), secondLine(contact, index.data(ContactModel::SourceRole).toString())};
        if (contact.isFavourite)
            parts += tr("favourite");
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    if (role == Qt::ToolTipRole) {
        return plainToolTip(
            index.data(ContactModel::ContactRole).value<desk::Contact>().note.left(400));
    }
    return QIdentityProxyModel::data(index, role);
}

ContactDelegate::ContactDelegate(const Look &look, QObject *parent)
    : QStyledItemDelegate(parent), m_look(look)
{
}

void ContactDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto contact = index.data(ContactModel::ContactRole).value<desk::Contact>();
    const Tokens &tokens = m_look.tokens();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, tokens.accent.fill);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, mixed(tokens.window, tokens.card, 0.7));
    painter->fillRect(
        QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.line);
    QRect rect = option.rect.adjusted(m_look.px(14), 0, -m_look.px(14), 0);
    if (contact.isFavourite) {
        const int side = m_look.px(20);
        drawIcon(*painter, m_look, QRect(rect.right() - side, rect.top(), side, rect.height()),
            QStringLiteral("star"), tokens.accent.ink, 14);
        rect.setRight(rect.right() - side - m_look.px(6));
    }
    const int line = m_look.px(18);
    const int middle = rect.center().y();
    const QString second = secondLine(contact, index.data(ContactModel::SourceRole).toString());
    painter->setFont(m_look.theme.font(Theme::Text::Strong));
    const int top = second.isEmpty() ? middle - line / 2 : middle - line + 1;
    drawText(*painter, QRect(rect.left(), top, rect.width(), line), contact.title(), tokens.ink);
    painter->setFont(m_look.theme.font(Theme::Text::Small));
    drawText(
        *painter, QRect(rect.left(), middle + 1, rect.width(), line), second, tokens.secondInk);
    if (option.state & QStyle::State_HasFocus)
        drawFocus(*painter, m_look, option.rect, m_look.px(6));
    painter->restore();
}

QSize ContactDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {m_look.px(200), m_look.px(46)};
}

} // namespace ui
