// SPDX-License-Identifier: MIT
#include "ui/keyhelp.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>

namespace ui {

KeyHelp::KeyHelp(const Look &look, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(24, 20, 24, 16);
    grid->setHorizontalSpacing(look.px(20));
    grid->setVerticalSpacing(look.px(8));
    const QList<std::pair<QString, QString>> keys{
        {QStringLiteral("Ctrl+K"), tr("Type a name, a number or a command")},
        {QStringLiteral("Enter"), tr("What the field or the bottom line says: call, transfer")},
        {QStringLiteral("Ctrl+Enter"), tr("Call, even while you are in a call")},
        {QStringLiteral("Shift+Enter"), tr("Ask them first, then transfer")},
        {QStringLiteral("F2"), tr("Answer")},
        {QStringLiteral("Ctrl+H"), tr("Hold and resume; after asking, swap")},
        {QStringLiteral("Ctrl+T"), tr("Transfer; after asking, connect the two")},
        {QStringLiteral("Ctrl+Shift+T"), tr("Ask somebody, then transfer")},
        {QStringLiteral("Ctrl+B"), tr("Take a call back instead of transferring it")},
        {QStringLiteral("Ctrl+P"), tr("Park")},
        {QStringLiteral("Ctrl+R"), tr("Record the call, or stop")},
        {QStringLiteral("Ctrl+D"), tr("Key digits")},
        {QStringLiteral("Ctrl+M"), tr("All that can be done with my call")},
        {QStringLiteral("Esc Esc"), tr("Hang up, or decline")},
        {QStringLiteral("F3"), tr("Go to my call")},
        {QStringLiteral("F4"), tr("Go to people; type to filter them")},
        {QStringLiteral("F5"), tr("Go to conversations")},
        {QStringLiteral("F6"), tr("Go to queues; Enter shows who answers")},
        {QStringLiteral("F7"), tr("Go to parking; Enter takes a call back")},
        {QStringLiteral("F8"), tr("Go to conferences")}};
    for (const auto &[key, meaning] : keys) {
        const int row = grid->rowCount();
        auto *label = new QLabel(key, this);
        label->setProperty("part", QStringLiteral("key"));
        label->setAlignment(Qt::AlignCenter);
        grid->addWidget(label, row, 0);
        grid->addWidget(new QLabel(meaning, this), row, 1);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    grid->addWidget(buttons, grid->rowCount(), 0, 1, 2);
}

} // namespace ui
