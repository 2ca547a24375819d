// SPDX-License-Identifier: MIT
#include "ui/theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QFontInfo>
#include <QPainter>
#include <QStyle>
#include <QSvgRenderer>
#include <QWidget>

static void initResources()
{
    Q_INIT_RESOURCE(icons); // a static library's resources are not registered by themselves
}

namespace ui {

namespace {

    QPalette paletteOf(const Tokens &tokens)
    {
        QPalette palette;
        palette.setColor(QPalette::Window, tokens.window);
        palette.setColor(QPalette::Base, tokens.card);
        palette.setColor(QPalette::AlternateBase, tokens.window);
        palette.setColor(QPalette::Button, tokens.raised);
        palette.setColor(QPalette::ToolTipBase, tokens.card);
        palette.setColor(QPalette::Highlight, tokens.accent.ink);
        palette.setColor(QPalette::HighlightedText, tokens.accentText);
        palette.setColor(QPalette::Link, tokens.accent.ink);
        palette.setColor(QPalette::PlaceholderText, tokens.secondInk);
        for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                 QPalette::ToolTipText, QPalette::BrightText}) {
            palette.setColor(role, tokens.ink);
            palette.setColor(QPalette::Disabled, role, tokens.secondInk);
        }
        return palette;
    }

    /// A desktop that is set to high contrast has black on white, or white on black, or nearly so.
    bool isHighContrast(const QPalette &palette)
    {
        constexpr double usual = 19.5; // what no ordinary palette reaches: Fusion has 18.3
        const QColor ink = palette.color(QPalette::WindowText);
        const QColor ground = palette.color(QPalette::Window);
        const QColor button = palette.color(QPalette::Button);
        return contrast(ink, ground) > usual && contrast(ink, button) > usual;
    }

    Tokens tokensOf(Theme::Mode mode, const QPalette &system)
    {
        switch (mode) {
        case Theme::Mode::System:
            break;
        case Theme::Mode::Light:
            return lightTokens();
        case Theme::Mode::Dark:
            return darkTokens();
        case Theme::Mode::HighContrast:
            return highContrastTokens();
        case Theme::Mode::HighContrastDark:
            return highContrastDarkTokens();
        }
        const bool isDark = system.color(QPalette::Window).lightness() < 128;
        if (isHighContrast(system))
            return isDark ? highContrastDarkTokens() : highContrastTokens();
        return isDark ? darkTokens() : lightTokens();
    }

} // namespace

Theme::Theme(QObject *parent) : QObject(parent)
{
    initResources();
    // Fonts and palettes of a window reach what stands in it, although it has a style sheet.
    QCoreApplication::setAttribute(Qt::AA_UseStyleSheetPropagationInWidgetStyles);
    followSystemMotion();
    review();
    qApp->installEventFilter(this);
}

void Theme::setMode(Mode mode)
{
    m_mode = mode;
    review();
    emit changed();
}

void Theme::followSystemMotion()
{
    m_isMotionReduced = QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) == 0;
}

void Theme::setTextPercent(int percent)
{
    if (percent == m_textPercent)
        return;
    m_textPercent = percent;
    review();
    emit changed();
}

QFont Theme::font(Text text) const
{
    struct Cut {
        double size;
        QFont::Weight weight;
    };
    const auto cut = [text]() -> Cut {
        switch (text) {
        case Text::Small:
            return {12, QFont::Normal};
        case Text::Body:
            return {13, QFont::Normal};
        case Text::Strong:
            return {13, QFont::Medium};
        case Text::Heading:
            return {13, QFont::DemiBold};
        case Text::Name:
            return {15, QFont::DemiBold};
        case Text::Large:
            return {19, QFont::Bold};
        case Text::Huge:
            return {24, QFont::Bold};
        }
        return {13, QFont::Normal};
    }();
    QFont font = QApplication::font();
    font.setPixelSize(px(cut.size));
    font.setWeight(cut.weight);
    return font;
}

int Theme::px(double designed) const { return qRound(designed * m_scale); }

QPixmap Theme::pixmap(const QString &icon, const QColor &color, double size, double ratio) const
{
    const QString key = QStringLiteral("%1|%2|%3|%4")
                            .arg(icon, color.name(), QString::number(size), QString::number(ratio));
    if (const auto known = m_pixmaps.constFind(key); known != m_pixmaps.cend())
        return *known;
    const int side = qRound(px(size) * ratio);
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    {
        QPainter painter(&pixmap);
        QSvgRenderer(QStringLiteral(":/cordboard/icons/%1.svg").arg(icon)).render(&painter);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), color);
    }
    pixmap.setDevicePixelRatio(ratio);
    m_pixmaps.insert(key, pixmap);
    return pixmap;
}

QIcon Theme::icon(const QString &icon, const QColor &color) const
{
    QIcon result(pixmap(icon, color, 16));
    result.addPixmap(pixmap(icon, color, 20));
    result.addPixmap(pixmap(icon, m_tokens.absent.ink, 16), QIcon::Disabled);
    return result;
}

QIcon Theme::appIcon()
{
    initResources();
    return QIcon(QStringLiteral(":/cordboard/icons/cordboard.svg"));
}

void Theme::dress(QWidget &window)
{
    put(window);
    connect(this, &Theme::changed, &window, [this, &window] { put(window); });
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    const bool isNews = event->type() == QEvent::ApplicationPaletteChange
        || event->type() == QEvent::ApplicationFontChange;
    if (isNews && watched == qApp) {
        review();
        emit changed();
    }
    return false;
}

void Theme::review()
{
    m_tokens = tokensOf(m_mode, QApplication::palette());
    const double system = std::max(1.0, QFontInfo(QApplication::font()).pixelSize() / 13.0);
    m_scale = system * m_textPercent / 100;
    m_pixmaps.clear();
}

void Theme::measure(QWidget &widget, const std::function<void()> &set) const
{
    set();
    connect(this, &Theme::changed, &widget, set);
}

void Theme::put(QWidget &window) const
{
    window.setPalette(paletteOf(m_tokens));
    window.setFont(font(Text::Body));
    window.setStyleSheet(styleSheet(*this));
}

} // namespace ui
