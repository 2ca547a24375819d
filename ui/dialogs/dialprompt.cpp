// SPDX-License-Identifier: MIT
#include "ui/dialogs/dialprompt.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

DialPrompt::DialPrompt(
    const Look &look, const QString &number, const QString &dialled, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Call this number?"));
    setMinimumWidth(look.px(360));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(look.px(8));
    const auto add = [&](const QString &text, Theme::Text font, const QString &ink) {
        auto *label = new QLabel(this);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setText(text);
        label->setFont(look.theme.font(font));
        label->setProperty("ink", ink);
        layout->addWidget(label);
    };
    add(tr("A link or another program asks to call"), Theme::Text::Body, QStringLiteral("second"));
    add(number, Theme::Text::Name, {});
    if (dialled != number)
        add(tr("Dials %1").arg(dialled), Theme::Text::Body, QStringLiteral("second"));
    auto *call = new QPushButton(tr("Call"), this);
    call->setProperty("kind", QStringLiteral("primary"));
    call->setAutoDefault(false);
    auto *cancel = new QPushButton(tr("Do not call"), this);
    cancel->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(call);
    layout->addSpacing(look.px(8));
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(call, &QPushButton::clicked, this, [this] {
        emit confirmed();
        accept();
    });
    cancel->setFocus();
}

} // namespace ui
