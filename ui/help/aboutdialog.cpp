// SPDX-License-Identifier: MIT
#include "ui/help/aboutdialog.h"

#include "ui/help/versions.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

    QLabel *plainLabelOf(const QString &text, const char *ink, QWidget *parent)
    {
        auto *label = new QLabel(text, parent);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setProperty("ink", QLatin1String(ink));
        return label;
    }

} // namespace

AboutDialog::AboutDialog(const Look &look, const Board &board, QWidget *parent)
    : QDialog(parent), m_look(look), m_board(board), m_table(new QWidget(this))
{
    setWindowTitle(tr("About Cordboard"));
    setMinimumWidth(look.px(480));
    auto *icon = new QLabel(this);
    icon->setPixmap(Theme::appIcon().pixmap(look.px(48)));
    auto *name = plainLabelOf(QStringLiteral("Cordboard"), "", this);
    name->setFont(look.theme.font(Theme::Text::Large));
    auto *words = new QVBoxLayout;
    words->addWidget(name);
    words->addWidget(plainLabelOf(
        tr("A switchboard for Asterisk. Free software under the MIT license."), "second", this));
    auto *head = new QHBoxLayout;
    head->setSpacing(look.px(16));
    head->addWidget(icon, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    auto *copy = new QPushButton(tr("Copy"), this);
    copy->setToolTip(tr("Copies the versions, for a mail to somebody who helps"));
    copy->setAutoDefault(false);
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(copy);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(look.px(24), look.px(20), look.px(24), look.px(16));
    layout->setSpacing(look.px(16));
    layout->addLayout(head);
    layout->addWidget(m_table);
    layout->addStretch(1);
    layout->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(versionText(versions(m_board.links().values())));
    });
    connect(&board, &Board::linksChanged, this, &AboutDialog::fill);
    fill();
}

void AboutDialog::fill()
{
    delete m_table->layout();
    qDeleteAll(m_table->findChildren<QLabel *>(Qt::FindDirectChildrenOnly));
    auto *grid = new QGridLayout(m_table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(m_look.px(16));
    grid->setVerticalSpacing(m_look.px(8));
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const Version &one : versions(m_board.links().values())) {
        auto *value = plainLabelOf(one.version, "", m_table);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        value->setAccessibleDescription(one.what);
        grid->addWidget(plainLabelOf(one.what, "second", m_table), row, 0, Qt::AlignTop);
        grid->addWidget(value, row++, 1);
    }
}

} // namespace ui
