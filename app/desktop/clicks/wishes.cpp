// SPDX-License-Identifier: MIT
#include "application.h"
#include "clicks/activation.h"

#include <QClipboard>
#include <QGuiApplication>

/// What other programs, and keys that are pressed anywhere, want of the panel.

/// A second start hands over what it was asked for, and ends.
void Application::connectWishes()
{
    connect(&m_instance, &SingleInstance::taken, qApp, [] { QCoreApplication::exit(); });
    connect(&m_instance, &SingleInstance::alone, this, &Application::beginAlone);
    connect(&m_instance, &SingleInstance::unanswered, this, [this] {
        beginAlone();
        m_window.showResult(
            tr("Another panel runs, but does not answer; links may still go to it."), false);
    });
    connect(&m_instance, &SingleInstance::wished, this, &Application::fulfil);
    connect(&m_clicks, &ClickToDial::confirmed, &m_operations, &ui::Operations::dial);
    connect(&m_clicks, &ClickToDial::opened, this, [](QDialog *prompt) {
        prompt->raise();
        prompt->activateWindow();
    });
    connect(&m_clicks, &ClickToDial::refused, &m_window,
        [this](const QString &sentence) { m_window.showResult(sentence, false); });
}

void Application::fulfil(const Wish &wish)
{
    using Kind = ui::CallAction::Kind;
    if (wish.kind == Wish::Kind::Answer)
        return doWithMyCall({Kind::Answer, Kind::PickUp});
    if (wish.kind == Wish::Kind::HangUp)
        return doWithMyCall({Kind::HangUp});
    if (wish.kind == Wish::Kind::Wallboard)
        return fillAScreen();
    bringForward(m_window, wish.activation); // first: a prompt comes in front of it
    const QClipboard *const clipboard = QGuiApplication::clipboard();
    if (wish.kind == Wish::Kind::Dial)
        m_clicks.ask(wish.text, ClickToDial::Origin::Link);
    else if (wish.kind == Wish::Kind::DialClipboard)
        m_clicks.ask(clipboard->text(), ClickToDial::Origin::Clipboard);
    else if (wish.kind == Wish::Kind::DialSelection)
        m_clicks.ask(clipboard->text(QClipboard::Selection), ClickToDial::Origin::Selection);
}

/// The first of them that makes sense for the call that the window's buttons are about.
void Application::doWithMyCall(const QList<ui::CallAction::Kind> &kinds)
{
    const models::Conversation *const mine = m_window.board().myCall();
    if (!mine)
        return m_window.showResult(tr("You have no call."), false);
    const QList<ui::CallAction> actions = ui::callActions(*mine, m_window.board());
    for (const ui::CallAction::Kind kind : kinds) {
        if (const ui::CallAction *const action = ui::actionOf(actions, kind)) {
            if (action->isEnabled())
                carryOut(*action, m_window.requests());
            else
                m_window.showResult(action->whyNot, false);
            return;
        }
    }
}
