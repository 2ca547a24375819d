// SPDX-License-Identifier: MIT
#include "ui/dialogs/notedialog.h"

#include "models/duration.h"
#include "ui/historywords.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace ui {

NoteDialog::NoteDialog(const Look &look, const desk::LoggedCall &call, QWidget *parent)
    : QDialog(parent), m_id(call.id), m_note(new QPlainTextEdit(this))
{
    setWindowTitle(tr("Note"));
    resize(look.px(440), look.px(240));
    auto *about = new QLabel(tr("%1, %2").arg(titleOf(call), models::timeOfDay(call.began)), this);
    about->setTextFormat(Qt::PlainText);
    about->setWordWrap(true);
    about->setFont(look.theme.font(Theme::Text::Strong));
    m_note->setPlainText(call.note);
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("What is to be remembered when they call again"));
    m_note->setTabChangesFocus(true);
    m_note->moveCursor(QTextCursor::End);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(look.px(8));
    layout->addWidget(about);
    layout->addWidget(m_note, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &NoteDialog::keep);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (const auto *const keys : {"Ctrl+Return", "Ctrl+Enter"})
        connect(new QShortcut(QKeySequence(QLatin1String(keys)), this), &QShortcut::activated, this,
            &NoteDialog::keep);
    m_note->setFocus();
}

void NoteDialog::keep()
{
    emit noted(m_id, m_note->toPlainText());
    accept();
}

} // namespace ui
