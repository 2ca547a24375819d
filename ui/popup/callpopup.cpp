// SPDX-License-Identifier: MIT
#include "ui/popup/callpopup.h"

#include "ui/roles.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

    using Kind = CallAction::Kind;

    constexpr double widestButton = 160; ///< beyond which names of pages are cut

    QLabel *plain(QWidget *parent, const QString &ink)
    {
        auto *label = new QLabel(parent);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setProperty("ink", ink);
        return label;
    }

    bool isButton(const CallAction &action)
    {
        return action.kind == Kind::Answer || action.kind == Kind::Redirect;
    }

} // namespace

CallPopup::CallPopup(const Look &look)
    : QFrame(nullptr, quietWindow), m_look(look), m_sign(new QLabel(this)),
      m_way(plain(this, QStringLiteral("ringing"))), m_name(plain(this, {})),
      m_line(plain(this, QStringLiteral("second"))), m_rule(new QFrame(this)),
      m_others(plain(this, QStringLiteral("ringing"))),
      m_last(plain(this, QStringLiteral("second"))), m_note(plain(this, {})),
      m_buttons(new QHBoxLayout), m_more(new QMenu(this))
{
    setRole(*this, QAccessible::AlertMessage);
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAttribute(Qt::WA_TranslucentBackground);
    setProperty("part", QStringLiteral("popup"));
    m_rule->setProperty("part", QStringLiteral("rule"));
    m_rule->setFixedHeight(1);
    auto *first = new QHBoxLayout;
    first->setSpacing(look.px(6));
    first->addWidget(m_sign, 0, Qt::AlignTop);
    first->addWidget(m_way, 1);
    m_buttons->setSpacing(look.px(8));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(look.px(20), look.px(14), look.px(16), look.px(16));
    layout->setSpacing(look.px(4));
    layout->addLayout(first);
    layout->addWidget(m_name);
    layout->addWidget(m_line);
    layout->addSpacing(look.px(4));
    for (QWidget *known : std::initializer_list<QWidget *>{m_rule, m_others, m_note, m_last}) {
        layout->addWidget(known);
        known->hide();
    }
    layout->addSpacing(look.px(6));
    layout->addLayout(m_buttons);
    connect(&look.theme, &Theme::changed, this, &CallPopup::dress);
}

void CallPopup::show(const pbx::Call &call, const QString &own, const Offer &offer)
{
    m_call = call;
    m_isOver = false;
    showCaller(own);
    if (m_offer != offer)
        makeButtons(offer);
    dress();
    fit();
    if (isHidden())
        alert(*this, windowTitle());
}

void CallPopup::setLines(const CallerLines &lines)
{
    if (m_isOver || m_lines == lines)
        return;
    m_lines = lines;
    bool isAnythingKnown = false;
    for (const auto &[label, text] : {std::pair{m_others, lines.otherCalls},
             std::pair{m_note, lines.note}, std::pair{m_last, lines.lastCall}}) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
        isAnythingKnown = isAnythingKnown || !text.isEmpty();
    }
    m_rule->setVisible(isAnythingKnown);
    fit();
}

void CallPopup::sayEnd(const QString &sentence)
{
    m_isOver = true;
    m_way->setText(sentence);
    for (QWidget *known :
        std::initializer_list<QWidget *>{m_rule, m_others, m_note, m_last, m_line})
        known->hide();
    clearButtons();
    m_offer.reset();
    dress();
    fit();
    alert(*this, sentence);
}

void CallPopup::showCaller(const QString &own)
{
    const QString way = wayHere(m_call);
    const bool rings = m_call.ringsAt(own);
    m_way->setText(!rings   ? tr("In a call with you")
            : way.isEmpty() ? tr("Incoming for you")
                            : tr("Incoming for you \u00b7 %1").arg(way));
    const pbx::CallerId &caller = m_call.caller.callerId;
    const QString title = m_call.caller.title();
    m_name->setText(title.isEmpty() ? tr("Unknown number") : isolated(title));
    setWindowTitle(tr("Call from %1").arg(m_name->text()));
    QStringList line;
    if (!caller.number.isEmpty() && caller.number != title)
        line += caller.number;
    if (rings)
        line += alsoRings(m_call, own);
    line.removeAll(QString());
    m_line->setText(line.join(QStringLiteral(" \u00b7 ")));
    m_line->setVisible(!line.isEmpty());
}

/// Where nothing blends windows, as on X11 without a compositor, what is transparent is black. The
/// mask is a little wider than the corners, which are smooth where windows are blended.
void CallPopup::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    QPainterPath shape;
    shape.addRoundedRect(rect(), m_look.px(10), m_look.px(10));
    setMask(QRegion(shape.toFillPolygon().toPolygon()));
}

void CallPopup::paintEvent(QPaintEvent *)
{
    // A translucent window has no background of its own for a style sheet to paint.
    const Tokens &tokens = m_look.tokens();
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(frame, m_look.px(12), m_look.px(12));
    painter.fillPath(shape, tokens.card);
    painter.save();
    painter.setClipPath(shape);
    const QRect edge(0, 0, m_look.px(5), height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), edge),
        m_isOver ? tokens.inCall.ink : tokens.ringing.ink);
    painter.restore();
    painter.setPen(tokens.line);
    painter.drawPath(shape);
}

void CallPopup::makeButtons(const Offer &offer)
{
    clearButtons();
    m_offer = offer;
    for (const CallAction &action : offer.actions) {
        if (isButton(action))
            addButton(action.label,
                action.kind == Kind::Answer ? QStringLiteral("primary") : QString(), action.whyNot,
                [this, action] { emit pressed(action); });
    }
    if (offer.actions.isEmpty()) {
        for (const QString &page : offer.pages)
            addButton(page, QStringLiteral("primary"), {},
                [this, page] { emit pageWanted(m_call, page); });
    }
    addButton(offer.actions.isEmpty() ? tr("Close") : tr("Not now"), {}, {},
        [this] { emit dismissed(m_call); });
    if (!offer.actions.isEmpty())
        addMore(offer);
}

void CallPopup::addButton(const QString &label, const QString &kind, const QString &whyNot,
    const std::function<void()> &act)
{
    auto *button = new QPushButton(plainLabel(label), this);
    button->setProperty("kind", kind);
    button->setFocusPolicy(Qt::NoFocus);
    button->setMinimumHeight(m_look.px(38));
    button->setAccessibleName(label);
    button->setEnabled(whyNot.isEmpty());
    button->setToolTip(plainToolTip(whyNot));
    button->ensurePolished();
    button->setMinimumWidth(std::min(button->sizeHint().width(), m_look.px(widestButton)));
    connect(button, &QPushButton::clicked, this, act);
    m_buttons->addWidget(button, 1);
}

/// What is wanted less often, and the pages about the caller.
void CallPopup::addMore(const Offer &offer)
{
    for (const QString &page : offer.pages)
        connect(m_more->addAction(plainLabel(page)), &QAction::triggered, this,
            [this, page] { emit pageWanted(m_call, page); });
    if (!m_more->isEmpty())
        m_more->addSeparator();
    for (const CallAction &action : offer.actions) {
        if (isButton(action))
            continue;
        QAction *const line = m_more->addAction(
            m_look.theme.icon(action.icon, m_look.tokens().secondInk), plainLabel(action.label));
        line->setEnabled(action.isEnabled());
        line->setToolTip(plainToolTip(action.whyNot));
        connect(line, &QAction::triggered, this, [this, action] { emit pressed(action); });
    }
    addContact();
    if (m_more->isEmpty())
        return;
    auto *button = new QPushButton(QStringLiteral("\u22ef"), this);
    button->setFocusPolicy(Qt::NoFocus);
    button->setMinimumHeight(m_look.px(38));
    button->setFixedWidth(m_look.px(44));
    button->setAccessibleName(tr("More"));
    button->setToolTip(tr("Decline, voicemail and more"));
    connect(button, &QPushButton::clicked, this,
        [this, button] { m_more->popup(button->mapToGlobal(QPoint(0, button->height()))); });
    m_buttons->addWidget(button);
}

/// Last, so that nobody in a hurry hits it.
void CallPopup::addContact()
{
    const pbx::Party &caller = m_call.caller;
    if (!caller.extension.isEmpty() || caller.callerId.number.isEmpty())
        return;
    m_more->addSeparator();
    QAction *const line
        = m_more->addAction(m_look.theme.icon(QStringLiteral("people"), m_look.tokens().secondInk),
            tr("Add to contacts\u2026"));
    connect(line, &QAction::triggered, this, [this] { emit contactWanted(m_call); });
}

void CallPopup::clearButtons()
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->hide();
        item->widget()->setParent(nullptr);
        item->widget()->deleteLater();
        delete item;
    }
    m_more->clear();
}

/// As wide as the words on its buttons want, and as high as its texts are at that width.
void CallPopup::fit()
{
    layout()->activate();
    const QMargins margins = layout()->contentsMargins();
    const int wanted = m_buttons->minimumSize().width() + margins.left() + margins.right();
    setFixedWidth(std::max(m_look.px(372), wanted));
    resize(width(), layout()->heightForWidth(width()));
}

void CallPopup::dress()
{
    m_way->setFont(m_look.theme.font(Theme::Text::Heading));
    m_name->setFont(m_look.theme.font(Theme::Text::Large));
    const Tokens &tokens = m_look.tokens();
    m_way->setProperty("ink", m_isOver ? QStringLiteral("accent") : QStringLiteral("ringing"));
    m_way->style()->unpolish(m_way);
    m_way->style()->polish(m_way);
    m_sign->setPixmap(
        m_look.theme.pixmap(m_isOver ? QStringLiteral("phone") : QStringLiteral("bell"),
            m_isOver ? tokens.inCall.ink : tokens.ringing.ink, 16));
    update();
}

} // namespace ui
