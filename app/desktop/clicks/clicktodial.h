// SPDX-License-Identifier: MIT
#pragma once

#include "desk/numbers/numbering.h"
#include "ui/dialogs/dialprompt.h"
#include "ui/mainwindow.h"

#include <QPointer>

#include <functional>

/// Numbers from links, the clipboard and other programs: never dialled unasked, one prompt at a
/// time, the others wait their turn.
class ClickToDial : public QObject
{
    Q_OBJECT

public:
    enum class Origin { Link, Clipboard, Selection };

    static constexpr qsizetype mostWaiting = 20;

    explicit ClickToDial(ui::MainWindow &window, QObject *parent = nullptr);

    void setRules(const desk::NumberRules &rules);
    /// Whom a number belongs to, where somebody knows; besides the people of the exchange.
    void setNames(std::function<QString(const desk::ReadNumber &)> nameOf);

public slots:
    /// A text with one number or several in it.
    void ask(const QString &text, ClickToDial::Origin origin);

signals:
    void confirmed(const QString &server, const QString &dialled);
    /// Why nothing is asked, in a sentence.
    void refused(const QString &sentence);
    /// A prompt has opened, or is asked for once more: it wants to be seen.
    void opened(QDialog *prompt);

private:
    struct Question {
        QList<desk::NumberText> numbers;
        Origin origin = Origin::Link;

        bool operator==(const Question &) const = default;
    };

    QList<ui::DialChoice> choices(const Question &question, QString &problem) const;
    QString nameOf(const desk::ReadNumber &number) const;
    void open(const Question &question);
    void next();
    void review();

    ui::MainWindow &m_window;
    desk::NumberRules m_rules;
    desk::Numbering m_numbering;
    std::function<QString(const desk::ReadNumber &)> m_nameOf;
    QList<Question> m_waiting;
    Question m_asked; ///< what the prompt that is open is about
    QPointer<ui::DialPrompt> m_prompt;
};
