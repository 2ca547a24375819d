// SPDX-License-Identifier: MIT
#include "ui/dialogs/dialprompt.h"

#include "ui/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

    constexpr int rowsShown = 5;

    QString lineOf(const DialChoice &choice)
    {
        return choice.name.isEmpty()
            ? isolated(choice.number)
            : isolated(choice.name) + QStringLiteral("  \u00b7  ") + isolated(choice.number);
    }

    void put(QLabel &label, const QString &text)
    {
        label.setText(text);
        label.setVisible(!text.isEmpty());
    }

} // namespace

DialPrompt::DialPrompt(
    const Look &look, const QString &origin, const QList<DialChoice> &choices, QWidget *parent)
    : QDialog(parent), m_look(look), m_choices(choices)
{
    const bool isChoice = choices.size() > 1;
    setWindowTitle(isChoice ? tr("Call which number?") : tr("Call this number?"));
    setMinimumWidth(look.px(400));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(look.px(4));
    m_origin = addLabel(Theme::Text::Body, "second");
    put(*m_origin, origin);
    layout->addSpacing(look.px(8));
    if (isChoice)
        makeList();
    m_name = addLabel(Theme::Text::Name, "");
    m_number = addLabel(isChoice ? Theme::Text::Strong : Theme::Text::Name, "");
    m_dialled = addLabel(Theme::Text::Body, "second");
    layout->addSpacing(look.px(8));
    m_phone = addLabel(Theme::Text::Body, "second");
    m_whyNot = addLabel(Theme::Text::Body, "bad");
    m_waiting = addLabel(Theme::Text::Body, "ringing");
    makeButtons();
    setPhone({}, {});
    setWaiting(0);
    review();
}

QLabel *DialPrompt::addLabel(Theme::Text font, const char *ink)
{
    auto *label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(m_look.theme.font(font));
    label->setProperty("ink", QLatin1String(ink));
    layout()->addWidget(label);
    return label;
}

void DialPrompt::makeList()
{
    m_list = new QListWidget(this);
    m_list->setProperty("part", QStringLiteral("list"));
    m_list->setAccessibleName(tr("Numbers in the text"));
    m_list->setUniformItemSizes(true);
    for (const DialChoice &choice : std::as_const(m_choices))
        m_list->addItem(lineOf(choice));
    m_list->setCurrentRow(0);
    const auto rows = std::min(int(m_choices.size()), rowsShown);
    m_list->setFixedHeight(rows * m_list->sizeHintForRow(0) + m_look.px(14));
    layout()->addWidget(m_list);
    connect(m_list, &QListWidget::currentRowChanged, this, &DialPrompt::review);
}

void DialPrompt::makeButtons()
{
    m_call = new QPushButton(tr("Call"), this);
    m_call->setProperty("kind", QStringLiteral("primary"));
    m_call->setIcon(m_look.theme.icon(QStringLiteral("phone"), m_look.tokens().accentText));
    m_call->setAutoDefault(false);
    auto *cancel = new QPushButton(tr("Do not call"), this);
    cancel->setProperty("kind", QStringLiteral("plain"));
    cancel->setDefault(true); // and yet not what is meant to be pressed
    m_refuseAll = new QPushButton(tr("None of them"), this);
    m_refuseAll->setProperty("kind", QStringLiteral("quiet"));
    m_refuseAll->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_refuseAll);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_call);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addSpacing(m_look.px(12));
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_call, &QPushButton::clicked, this, [this] {
        emit confirmed(chosen().dialled);
        accept();
    });
    connect(m_refuseAll, &QPushButton::clicked, this, [this] {
        emit othersRefused();
        reject();
    });
    if (m_list)
        m_list->setFocus();
    else
        cancel->setFocus();
}

void DialPrompt::setPhone(const QString &sentence, const QString &whyNot)
{
    put(*m_phone, whyNot.isEmpty() ? sentence : QString());
    put(*m_whyNot, whyNot);
    m_call->setEnabled(whyNot.isEmpty());
    m_call->setToolTip(whyNot);
    adjustSize();
}

void DialPrompt::setWaiting(int count)
{
    put(*m_waiting,
        count > 0 ? tr("%n more number(s) wait(s) for your answer", nullptr, count) : QString());
    m_refuseAll->setVisible(count > 0);
    adjustSize();
}

const DialChoice &DialPrompt::chosen() const
{
    const int row = m_list ? m_list->currentRow() : 0;
    return m_choices[row < 0 ? 0 : row];
}

void DialPrompt::review()
{
    const DialChoice &choice = chosen();
    put(*m_name, choice.name);
    put(*m_number, isolated(choice.number));
    QStringList lines;
    if (choice.dialled != choice.number)
        lines += tr("Dials %1").arg(isolated(choice.dialled));
    if (!choice.extension.isEmpty())
        lines += tr("Then ask for extension %1").arg(choice.extension);
    put(*m_dialled, lines.join(u'\n'));
    m_call->setAccessibleName(tr("Call %1").arg(lineOf(choice)));
}

} // namespace ui
