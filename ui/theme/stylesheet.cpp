// SPDX-License-Identifier: MIT
#include "ui/theme/theme.h"

#include <QRegularExpression>

namespace ui {

namespace {

    // Widgets say by the dynamic property "part" what they are; see the names below. Lengths are
    // those of the design, and grow with the letters.
    const char rules[] = R"(
QWidget { color: @ink; }
QMainWindow, QDialog, QMenu, QToolTip { font-size: 13px; }
QToolTip { background: @card; color: @ink; border: 1px solid @line; padding: 4px 8px; }
QMainWindow, QDialog { background: @window; }
QFrame[part="topbar"] { background: @card; border: none; border-bottom: 1px solid @line; }
QFrame[part="statusline"] { background: @card; border: none; border-top: 1px solid @line; }
QFrame[part="card"] { background: @card; border: 1px solid @line; border-radius: 12px; }
QFrame[part="popup"] { background: @card; border: 1px solid @line; border-radius: 12px; }
QFrame[part="rule"] { background: @line; border: none; }
QFrame[part="heading"] { background: transparent; border: none; border-bottom: 1px solid @line; }
QFrame[part="heading"][divided="true"] { border-top: 1px solid @line; }
QFrame[part="mycall"] { background: @accentFill; border: none; border-radius: 12px; }
QFrame[part="mycall"][tone="ringing"] { background: @ringingFill; }
QFrame[part="mycall"][tone="onHold"] { background: @onHoldFill; }
QFrame[part="mycall"][tone="unknown"] { background: @absentFill; }
QLabel { background: transparent; }
QFrame[part="droptarget"] { background: transparent; border: 2px solid @accent;
    border-radius: 8px; }
QLabel[part="key"] { color: @secondInk; background: @raised; border: 1px solid @line;
    border-radius: 4px; padding: 0px 5px; }
QLabel[part="chip"] { background: @card; color: @ink; border-radius: 6px; padding: 2px 8px; }
QLabel[part="crowd"] { background: @ringingFill; color: @ringing; border: 1px solid @ringing;
    padding: 8px 14px; font-weight: 600; }

QLabel[ink="second"] { color: @secondInk; }
QLabel[ink="accent"] { color: @accent; }
QLabel[ink="ringing"] { color: @ringing; }
QLabel[ink="bad"] { color: @quiet; }
QLabel[ink="good"] { color: @free; }
QLineEdit { background: @card; border: 1px solid @line; border-radius: 8px; padding: 5px 10px;
    color: @ink; selection-background-color: @accent; selection-color: @accentText; }
QLineEdit:focus { border: 1px solid @accent; }
QPlainTextEdit { background: @card; border: 1px solid @line; border-radius: 8px; padding: 4px 6px;
    color: @ink; selection-background-color: @accent; selection-color: @accentText; }
QPlainTextEdit:focus { border: 1px solid @accent; }
QLineEdit[part="command"] { background: @window; padding-left: 34px; }
QLineEdit[part="command"]:focus { background: @card; }
QComboBox { background: @card; border: 1px solid @line; border-radius: 8px; padding: 5px 10px;
    color: @ink; }
QComboBox:focus { border: 1px solid @accent; }
QComboBox::drop-down { border: none; width: 28px; }
QComboBox::down-arrow { image: url(:/cordboard/icons/down.svg); width: 14px; height: 14px; }
QComboBox QAbstractItemView { background: @card; color: @ink; border: 1px solid @line;
    selection-background-color: @accentFill; selection-color: @accent; }
QAbstractSpinBox { background: @card; border: 1px solid @line; border-radius: 8px;
    padding: 5px 10px; color: @ink; selection-background-color: @accent;
    selection-color: @accentText; }
QAbstractSpinBox:focus { border: 1px solid @accent; }
QAbstractSpinBox:disabled, QLineEdit:disabled, QComboBox:disabled {
    color: @secondInk; background: transparent; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 24px; border: none;
    background: transparent; subcontrol-origin: border; }
QAbstractSpinBox::up-button { subcontrol-position: top right; margin: 2px 2px 0px 0px; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; margin: 0px 2px 2px 0px; }
QAbstractSpinBox::up-arrow { image: url(:/cordboard/icons/up.svg); width: 12px; height: 12px; }
QAbstractSpinBox::down-arrow { image: url(:/cordboard/icons/down.svg); width: 12px; height: 12px; }
QDateEdit::drop-down { border: none; width: 28px; }
QDateEdit::down-arrow { image: url(:/cordboard/icons/down.svg); width: 14px; height: 14px; }
QSlider { min-height: 20px; }
QSlider::groove:horizontal { height: 4px; background: @line; border-radius: 2px; }
QSlider::sub-page:horizontal { background: @accent; border-radius: 2px; }
QSlider::handle:horizontal { width: 14px; margin: -6px 0px; border-radius: 8px; background: @card;
    border: 1px solid @secondInk; }
QSlider::handle:horizontal:focus { border: 2px solid @accent; }
QDialogButtonBox { button-layout: 3; }
QCheckBox { spacing: 8px; }
QCheckBox:disabled { color: @secondInk; }
QCheckBox::indicator { width: 15px; height: 15px; background: @card; border: 1px solid @secondInk;
    border-radius: 4px; }
QCheckBox::indicator:focus, QCheckBox::indicator:hover { border: 1px solid @accent; }
QCheckBox::indicator:disabled { border: 1px solid @line; background: transparent; }
QCheckBox::indicator:checked { background: @accent; border: 1px solid @accent;
    image: url(:/cordboard/icons/tick-@tick.svg); }
QRadioButton { spacing: 8px; }
QRadioButton:disabled { color: @secondInk; }
QRadioButton::indicator { width: 14px; height: 14px; background: @card;
    border: 1px solid @secondInk; border-radius: 8px; }
QRadioButton::indicator:focus, QRadioButton::indicator:hover { border: 1px solid @accent; }
QRadioButton::indicator:checked { width: 6px; height: 6px; background: @accentText;
    border: 5px solid @accent; border-radius: 8px; }
QRadioButton::indicator:checked:focus { border-color: @ink; }
QAbstractButton, QMenu { icon-size: 16px; }
QPushButton { background: @raised; border: 1px solid @line; border-radius: 8px; padding: 6px 12px;
    color: @ink; font-weight: 500; }
QPushButton:hover { border-color: @secondInk; }
QPushButton:focus { border: 1px solid @accent; outline: none; }
QPushButton:pressed { background: @line; }
QPushButton:disabled { color: @secondInk; background: transparent; }
QPushButton[kind="primary"], QPushButton:default { background: @accent; border-color: @accent;
    color: @accentText; }
QPushButton[kind="plain"]:default { background: @raised; border-color: @line; color: @ink; }
QPushButton[kind="plain"]:focus { border: 1px solid @accent; }
QPushButton[kind="primary"]:hover, QPushButton[kind="danger"]:hover { border-color: @ink; }
QPushButton[kind="danger"] { background: @quiet; border-color: @quiet; color: @accentText; }
QPushButton[kind="primary"]:disabled, QPushButton[kind="danger"]:disabled {
    background: transparent; border-color: @line; color: @secondInk; }
QPushButton[kind="primary"]:focus, QPushButton[kind="danger"]:focus { border: 2px solid @ink; }
QPushButton[kind="quiet"], QToolButton { background: transparent; border: 1px solid transparent;
    border-radius: 8px; padding: 4px 10px; color: @secondInk; font-weight: 500; }
QPushButton[kind="quiet"]:hover, QToolButton:hover { background: @window; color: @ink; }
QPushButton[kind="quiet"]:checked, QToolButton:checked { background: @accentFill; color: @accent; }
QPushButton[kind="quiet"]:focus, QToolButton:focus { border: 1px solid @accent; }
QToolButton::menu-indicator { image: none; }
QPushButton[kind="pill"] { background: @window; border: 1px solid transparent; border-radius: 13px;
    padding: 4px 12px; color: @secondInk; font-weight: 400; }
QPushButton[kind="pill"]:hover { color: @ink; border-color: @line; }
QPushButton[kind="pill"]:focus { border-color: @accent; }
QPushButton[kind="pill"][tone="bad"] { background: @quietFill; color: @quiet; }
QPushButton[kind="pill"][tone="busy"] { background: @ringingFill; color: @ringing; }
QPushButton[kind="me"] { background: transparent; border: 1px solid transparent; padding: 2px 6px;
    text-align: left; }
QPushButton[kind="me"]:hover { background: @window; }
QPushButton[kind="me"]:focus { border-color: @accent; }
QAbstractItemView { background: transparent; border: none; outline: none; }
QListWidget[part="pages"] { background: @card; border: 1px solid @line; border-radius: 12px;
    padding: 6px; }
QListWidget[part="pages"]::item { border-radius: 8px; padding: 0px 8px; color: @ink; }
QListWidget[part="pages"]::item:hover { background: @window; }
QListWidget[part="pages"]::item:selected { background: @accentFill; color: @accent; }
QListWidget[part="pages"]:focus, QListWidget[part="list"]:focus { border: 1px solid @accent; }
QListWidget[part="list"] { background: @card; border: 1px solid @line; border-radius: 8px;
    padding: 4px; selection-background-color: @accentFill; selection-color: @accent; }
QListWidget[part="list"]::item { padding: 4px; }
QTreeView[part="changes"] { background: @card; border: 1px solid @line; border-radius: 8px;
    padding: 4px; selection-background-color: @accentFill; selection-color: @accent; }
QTreeView[part="changes"]:focus { border: 1px solid @accent; }
QTreeView[part="changes"]::indicator { width: 15px; height: 15px; background: @card;
    border: 1px solid @secondInk; border-radius: 4px; }
QTreeView[part="changes"]::indicator:checked { background: @accent; border: 1px solid @accent;
    image: url(:/cordboard/icons/tick-@tick.svg); }
QLabel[part="problem"] { background: @quietFill; color: @quiet; border-radius: 8px;
    padding: 8px 12px; }
QTableView { background: @card; border: 1px solid @line; border-radius: 8px;
    gridline-color: @line; selection-background-color: @accentFill; selection-color: @accent; }
QTableView[part="lines"]::item { padding: 0px 8px; border: none; }
QTableView[part="lines"]::item:selected { background: @accentFill; color: @accent; }
QTableView[part="lines"] QHeaderView::section { padding: 6px 8px; }
QTableView QLineEdit { border-radius: 0px; padding: 0px 2px; }
QTableView QHeaderView, QTableView QHeaderView::section { background: transparent;
    color: @secondInk; border: none; padding: 4px; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }
QTabBar::tab { background: transparent; color: @secondInk; border: none; padding: 6px 12px;
    margin: 6px 2px 6px 0px; border-radius: 8px; font-weight: 500; }
QTabBar::tab:hover { color: @ink; background: @window; }
QTabBar::tab:selected { background: @accentFill; color: @accent; }
QTabBar::tab:focus { border: 1px solid @accent; }
QMenu { background: @card; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 6px; }
QMenu::item:selected { background: @accentFill; color: @accent; }
QMenu::item:disabled { color: @secondInk; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QMenu::icon { padding-left: 8px; }
QSplitter::handle { background: transparent; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 2px; }
QScrollBar::handle { background: @line; border-radius: 3px; min-height: 28px; min-width: 28px; }
QScrollBar::handle:hover { background: @secondInk; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0px; height: 0px; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)";

    // Where contrast is high, what has the keyboard stands out by a thick ring, and what is chosen
    // by its frame as well.
    const char strongRules[] = R"(
QLineEdit, QComboBox, QAbstractSpinBox, QPushButton, QTableWidget { border: 1px solid @line; }
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus, QPushButton:focus,
QPushButton[kind="primary"]:focus, QPushButton[kind="danger"]:focus,
QPushButton[kind="quiet"]:focus, QPushButton[kind="pill"]:focus, QPushButton[kind="me"]:focus,
QToolButton:focus, QTabBar::tab:focus, QCheckBox::indicator:focus, QTableWidget:focus,
QListWidget[part="pages"]:focus, QListWidget[part="list"]:focus,
QTreeView[part="changes"]:focus, QLineEdit[part="command"]:focus { border: 2px solid @accent; }
QPushButton[kind="primary"]:focus, QPushButton:default:focus, QPushButton[kind="danger"]:focus {
    border: 2px solid @ink; }
QMenu::item:selected, QTabBar::tab:selected, QListWidget[part="pages"]::item:selected {
    border: 1px solid @accent; }
QCheckBox::indicator, QCheckBox::indicator:disabled, QRadioButton::indicator:unchecked {
    border: 1px solid @ink; }
QScrollBar::handle { background: @secondInk; }
)";

    /// Lines stay thin.
    void scaleLengths(QString &sheet, const Theme &theme)
    {
        static const QRegularExpression length(QStringLiteral("\\b(\\d+)px"));
        QString scaled;
        qsizetype done = 0;
        for (auto found = length.globalMatch(sheet); found.hasNext();) {
            const QRegularExpressionMatch match = found.next();
            const int designed = match.capturedView(1).toInt();
            scaled += QStringView(sheet).sliced(done, match.capturedStart() - done);
            scaled += QString::number(designed > 1 ? theme.px(designed) : designed)
                + QLatin1String("px");
            done = match.capturedEnd();
        }
        sheet = scaled + sheet.sliced(done);
    }

} // namespace

QString styleSheet(const Theme &theme)
{
    const Tokens &tokens = theme.tokens();
    // Longer names first: @quietFill must not be read as @quiet.
    const QList<std::pair<const char *, QColor>> names{{"@accentFill", tokens.accent.fill},
        {"@accentText", tokens.accentText}, {"@accent", tokens.accent.ink},
        {"@ringingFill", tokens.ringing.fill}, {"@ringing", tokens.ringing.ink},
        {"@onHoldFill", tokens.onHold.fill}, {"@absentFill", tokens.absent.fill},
        {"@quietFill", tokens.quiet.fill}, {"@quiet", tokens.quiet.ink}, {"@free", tokens.free.ink},
        {"@secondInk", tokens.secondInk}, {"@ink", tokens.ink}, {"@window", tokens.window},
        {"@card", tokens.card}, {"@raised", tokens.raised}, {"@line", tokens.line}};
    QString sheet = QString::fromLatin1(rules);
    if (tokens.isHighContrast)
        sheet += QString::fromLatin1(strongRules);
    for (const auto &[name, color] : names)
        sheet.replace(QLatin1String(name), color.name());
    scaleLengths(sheet, theme);
    const bool isTickLight = tokens.accentText.lightness() > 128;
    sheet.replace(QLatin1String("@tick"), QLatin1String(isTickLight ? "light" : "dark"));
    return sheet;
}

} // namespace ui
