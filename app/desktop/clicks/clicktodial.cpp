// SPDX-License-Identifier: MIT
#include "clicks/clicktodial.h"

#include "ui/words.h"

namespace {

QString sentenceOf(ClickToDial::Origin origin)
{
    switch (origin) {
    case ClickToDial::Origin::Link:
        break;
    case ClickToDial::Origin::Clipboard:
        return ClickToDial::tr("You copied:");
    case ClickToDial::Origin::Selection:
        return ClickToDial::tr("You selected:");
    }
    return ClickToDial::tr("A link or another program asks to call:");
}

} // namespace

ClickToDial::ClickToDial(ui::MainWindow &window, QObject *parent)
    : QObject(parent), m_window(window)
{
    const ui::Board &board = window.board();
    connect(&board, &ui::Board::linksChanged, this, &ClickToDial::review);
    connect(&board, &ui::Board::ownChanged, this, &ClickToDial::review);
}

void ClickToDial::setRules(const desk::NumberRules &rules)
{
    if (rules == m_rules)
        return;
    m_rules = rules;
    m_numbering = desk::Numbering(m_rules);
}

void ClickToDial::setNames(std::function<QString(const desk::ReadNumber &)> nameOf)
{
    m_nameOf = std::move(nameOf);
}

/// Whoever asks for the same once more is not asked twice.
void ClickToDial::ask(const QString &text, Origin origin)
{
    const QList<desk::NumberText> numbers = desk::numbersIn(text, m_numbering.country());
    if (numbers.isEmpty()) {
        const auto single = desk::numberIn(text);
        emit refused(single ? QString() : single.error());
        return;
    }
    const Question question{numbers, origin};
    if (m_prompt && question == m_asked)
        return emit opened(m_prompt);
    if (!m_prompt)
        return open(question);
    emit opened(m_prompt); // first this one is to be answered
    if (m_waiting.contains(question))
        return;
    if (m_waiting.size() >= mostWaiting) {
        emit refused(tr("Too many numbers wait for your answer; this one is left out."));
        return;
    }
    m_waiting.append(question);
    m_prompt->setWaiting(int(m_waiting.size()));
}

void ClickToDial::open(const Question &question)
{
    QString problem;
    const QList<ui::DialChoice> found = choices(question, problem);
    if (found.isEmpty()) {
        emit refused(problem);
        return next();
    }
    m_asked = question;
    m_prompt = new ui::DialPrompt(m_window.look(), sentenceOf(question.origin), found,
        m_window.isVisible() ? &m_window : nullptr);
    m_prompt->setAttribute(Qt::WA_DeleteOnClose);
    m_prompt->setWaiting(int(m_waiting.size()));
    connect(m_prompt, &ui::DialPrompt::confirmed, this,
        [this](const QString &dialled) { emit confirmed(m_window.board().own().server, dialled); });
    connect(m_prompt, &ui::DialPrompt::othersRefused, this, [this] { m_waiting.clear(); });
    connect(m_prompt, &QDialog::finished, this, [this] {
        m_prompt.clear();
        next();
    });
    review();
    m_prompt->show();
    emit opened(m_prompt);
}

void ClickToDial::next()
{
    if (!m_prompt && !m_waiting.isEmpty())
        open(m_waiting.takeFirst());
}

QList<ui::DialChoice> ClickToDial::choices(const Question &question, QString &problem) const
{
    QList<ui::DialChoice> found;
    const models::RowKey &own = m_window.board().own();
    for (const desk::NumberText &number : question.numbers) {
        const bool isKnown = m_window.board().people().find({own.server, number.number});
        const auto read = m_numbering.read(number, isKnown);
        if (!read) {
            problem = read.error();
            continue;
        }
        const ui::DialChoice choice{read->display.isEmpty() ? number.number : read->display,
            read->dial, nameOf(*read), read->extension};
        if (!found.contains(choice))
            found.append(choice);
    }
    return found;
}

QString ClickToDial::nameOf(const desk::ReadNumber &number) const
{
    const ui::Board &board = m_window.board();
    if (const models::Person *person = board.people().find({board.own().server, number.match}))
        return person->title() == number.match ? QString() : person->title();
    return m_nameOf ? m_nameOf(number) : QString();
}

/// Which phone dials, and whether it can: a panel that was started by a link is not connected yet.
void ClickToDial::review()
{
    if (!m_prompt)
        return;
    const ui::Board &board = m_window.board();
    const models::RowKey &own = board.own();
    QString why = board.whyNoPhone(own.server);
    if (why.isEmpty())
        why = board.whyNot(own.server, orders::Verb::Dial);
    const models::Person *const me = board.me();
    const QString phone = me && me->title() != own.name
        ? tr("Your phone %1 (%2) rings first.").arg(own.name, ui::isolated(me->title()))
        : tr("Your phone %1 rings first.").arg(own.name);
    const bool isOneOfSeveral = board.links().size() > 1;
    m_prompt->setPhone(
        isOneOfSeveral ? tr("%1 It belongs to %2.").arg(phone, own.server) : phone, why);
}
