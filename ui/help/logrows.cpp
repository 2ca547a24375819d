// SPDX-License-Identifier: MIT
#include "ui/help/logrows.h"

#include "models/logmodel.h"

namespace ui {

namespace {

    using Level = desk::LogEntry::Level;

    struct Sign {
        QString icon;
        QColor color;
    };

    Sign signOf(Level level, const Tokens &tokens)
    {
        switch (level) {
        case Level::Detail:
            return {QStringLiteral("skipped"), tokens.secondInk};
        case Level::Info:
            return {QStringLiteral("check"), tokens.secondInk};
        case Level::Warning:
            return {QStringLiteral("warning"), tokens.ringing.ink};
        case Level::Error:
            break;
        }
        return {QStringLiteral("cross"), tokens.quiet.ink};
    }

} // namespace

LogDelegate::LogDelegate(const Look &look, QObject *parent)
    : QStyledItemDelegate(parent), m_look(look)
{
}

void LogDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto level = Level(index.data(models::LogModel::LevelRole).toInt());
    const Sign sign = signOf(level, m_look.tokens());
    const bool isQuiet = index.column() != models::LogModel::What || level == Level::Detail;
    const bool isLoud = index.column() == models::LogModel::Level && level >= Level::Warning;
    const QColor ink = isLoud ? sign.color
        : isQuiet             ? m_look.tokens().secondInk
                              : m_look.tokens().ink;
    for (const auto role : {QPalette::Text, QPalette::HighlightedText})
        option->palette.setColor(role, ink);
    if (index.column() != models::LogModel::Level)
        return;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = QSize(m_look.px(16), m_look.px(16));
    option->icon = m_look.theme.icon(sign.icon, sign.color);
}

} // namespace ui
