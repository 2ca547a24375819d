// SPDX-License-Identifier: MIT
#include "ui/checkup/checkline.h"

#include <QGridLayout>
#include <QLabel>
#include <QStyle>

namespace ui {

namespace {

    using Outcome = orders::CheckStep::Outcome;

    struct Sign {
        QString icon;
        QColor color;
    };

    Sign signOf(Outcome outcome, const Tokens &tokens)
    {
        switch (outcome) {
        case Outcome::Waiting:
            return {QStringLiteral("waiting"), tokens.secondInk};
        case Outcome::Running:
            return {QStringLiteral("again"), tokens.accent.ink};
        case Outcome::Done:
            return {QStringLiteral("check"), tokens.free.ink};
        case Outcome::Doubtful:
            return {QStringLiteral("warning"), tokens.ringing.ink};
        case Outcome::Failed:
            return {QStringLiteral("cross"), tokens.quiet.ink};
        case Outcome::Skipped:
            break;
        }
        return {QStringLiteral("skipped"), tokens.secondInk};
    }

    /// Of the word beside the sign, as in the style sheet.
    QString inkOf(Outcome outcome)
    {
        switch (outcome) {
        case Outcome::Done:
            return QStringLiteral("good");
        case Outcome::Doubtful:
            return QStringLiteral("ringing");
        case Outcome::Failed:
            return QStringLiteral("bad");
        default:
            return QStringLiteral("second");
        }
    }

    void setInk(QLabel &label, const QString &ink)
    {
        label.setProperty("ink", ink);
        label.style()->unpolish(&label); // the ink is part of the style
        label.style()->polish(&label);
    }

    void say(QLabel &label, const QString &text)
    {
        label.setText(text);
        label.setVisible(!text.isEmpty());
    }

} // namespace

CheckLine::CheckLine(const Look &look, QWidget *parent)
    : QWidget(parent), m_look(look), m_sign(new QLabel(this)), m_title(addText("")),
      m_word(addText("second")), m_sentence(addText("")), m_advice(addText("second")),
      m_line(addText(""))
{
    m_line->setProperty("part", QStringLiteral("key"));
    m_line->setAccessibleDescription(tr("To be written into the exchange's configuration"));
    for (QLabel *const label : {m_sentence, m_advice, m_line})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_word->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_word->setWordWrap(false);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, look.px(4), 0, look.px(4));
    grid->setHorizontalSpacing(look.px(12));
    grid->setVerticalSpacing(look.px(4));
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_sign, 0, 0);
    grid->addWidget(m_title, 0, 1);
    grid->addWidget(m_word, 0, 2);
    grid->addWidget(m_sentence, 1, 1, 1, 2);
    grid->addWidget(m_advice, 2, 1, 1, 2);
    grid->addWidget(m_line, 3, 1, 1, 2);
    connect(&look.theme, &Theme::changed, this, &CheckLine::dress);
    dress();
}

QLabel *CheckLine::addText(const char *ink)
{
    auto *label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("ink", QLatin1String(ink));
    return label;
}

void CheckLine::show(const orders::CheckStep &step, const orders::CheckFindings &findings)
{
    const CheckWords words = checkWords(step, findings);
    m_outcome = step.outcome;
    m_title->setText(words.title);
    m_word->setText(words.outcome);
    setInk(*m_word, inkOf(step.outcome));
    const bool isCalm = step.outcome != Outcome::Doubtful && step.outcome != Outcome::Failed;
    setInk(*m_sentence, isCalm ? QStringLiteral("second") : QString());
    say(*m_sentence, words.sentence);
    say(*m_advice, words.advice);
    say(*m_line, words.line);
    setAccessibleName(words.spoken());
    dress();
}

void CheckLine::dress()
{
    const Sign sign = signOf(m_outcome, m_look.tokens());
    m_sign->setPixmap(m_look.theme.pixmap(sign.icon, sign.color, 18, devicePixelRatioF()));
    m_title->setFont(m_look.theme.font(Theme::Text::Strong));
}

} // namespace ui
