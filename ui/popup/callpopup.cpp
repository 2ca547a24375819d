// SPDX-License-Identifier: MIT
#include "ui/popup/callpopup.h"

#include "ui/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

    QLabel *plain(QWidget *parent, const QString &ink)
    {
        auto *label = new QLabel(parent);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setProperty("ink", ink);
        return label;
    }

} // namespace

CallPopup::CallPopup(const Look &look)
    : QFrame(nullptr, quietWindow), m_look(look), m_sign(new QLabel(this)),
      m_way(plain(this, QStringLiteral("ringing"))), m_name(plain(this, {})),
      m_line(plain(this, QStringLiteral("second"))), m_buttons(new QHBoxLayout)
{
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAttribute(Qt::WA_TranslucentBackground);
    setProperty("part", QStringLiteral("popup"));
    setFixedWidth(look.px(360));
    auto *first = new QHBoxLayout;
    first->setSpacing(look.px(6));
    first->addWidget(m_sign, 0, Qt::AlignTop);
    first->addWidget(m_way, 1);
    m_buttons->setSpacing(look.px(8));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 14, 16, 16);
    layout->setSpacing(look.px(4));
    layout->addLayout(first);
    layout->addWidget(m_name);
    layout->addWidget(m_line);
    layout->addSpacing(look.px(10));
    layout->addLayout(m_buttons);
    connect(&look.theme, &Theme::changed, this, &CallPopup::dress);
}

void CallPopup::show(const pbx::Call &call, const QString &own, const QList<CallAction> &actions)
{
    m_call = call;
    m_own = own;
    const QString way = wayHere(call);
    m_way->setText(
        way.isEmpty() ? tr("Incoming for you") : tr("Incoming for you \u00b7 %1").arg(way));
    const pbx::CallerId &caller = call.caller.callerId;
    const QString title = call.caller.title();
    const bool isNumberKnown = !caller.number.isEmpty();
    m_name->setText(title.isEmpty() ? tr("Unknown number") : title);
    setWindowTitle(tr("Call from %1").arg(m_name->text()));
    setAccessibleName(windowTitle());
    QStringList line;
    if (isNumberKnown && caller.number != title)
        line += caller.number;
    line += alsoRings(call, own);
    line.removeAll(QString());
    m_line->setText(line.join(QLatin1Char('\n')));
    m_line->setVisible(!line.isEmpty());
    if (m_actions != actions)
        makeButtons(actions);
    dress();
    adjustSize();
    QFrame::show();
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
    painter.fillRect(QRectF(0, 0, m_look.px(5), height()), tokens.ringing.ink);
    painter.restore();
    painter.setPen(tokens.line);
    painter.drawPath(shape);
}

void CallPopup::makeButtons(const QList<CallAction> &actions)
{
    m_actions = actions;
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const auto add
        = [this](const QString &label, const QString &kind, const QString &whyNot, auto act) {
              auto *button = new QPushButton(label, this);
              button->setProperty("kind", kind);
              button->setFocusPolicy(Qt::NoFocus);
              button->setMinimumHeight(m_look.px(38));
              button->setAccessibleName(label);
              button->setEnabled(whyNot.isEmpty());
              button->setToolTip(plainToolTip(whyNot));
              connect(button, &QPushButton::clicked, this, act);
              m_buttons->addWidget(button, 1);
          };
    for (const CallAction &action : actions) {
        const bool isAnswer = action.kind == CallAction::Kind::Answer;
        add(action.label, isAnswer ? QStringLiteral("primary") : QStringLiteral("danger"),
            action.whyNot, [this, action] { emit pressed(action); });
    }
    add(tr("Not now"), {}, {}, [this] { emit dismissed(m_call); });
}

void CallPopup::dress()
{
    m_way->setFont(m_look.theme.font(Theme::Text::Heading));
    m_name->setFont(m_look.theme.font(Theme::Text::Large));
    m_sign->setPixmap(m_look.theme.pixmap(QStringLiteral("bell"), m_look.tokens().ringing.ink, 16));
}

} // namespace ui
