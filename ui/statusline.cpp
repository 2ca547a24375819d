// SPDX-License-Identifier: MIT
#include "ui/statusline.h"

#include "ui/recordingsign.h"
#include "ui/roles.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

namespace ui {

namespace {

    QLabel *plain(QWidget *parent)
    {
        auto *label = new QLabel(parent);
        label->setTextFormat(Qt::PlainText);
        label->setProperty("ink", QStringLiteral("second"));
        return label;
    }

} // namespace

StatusLine::StatusLine(const Look &look, Board &board, QWidget *parent)
    : QFrame(parent), m_look(look), m_board(board), m_counts(plain(this)), m_rights(plain(this)),
      m_recording(new RecordingSign(look, this)), m_sign(plain(this)), m_result(plain(this)),
      m_offer(new QPushButton(this)), m_hint(plain(this)),
      m_keys(new QPushButton(tr("F1 keys"), this))
{
    setProperty("part", QStringLiteral("statusline"));
    m_keys->setProperty("kind", QStringLiteral("quiet"));
    m_offer->setProperty("kind", QStringLiteral("quiet"));
    look.theme.measure(*this, [this] {
        setFixedHeight(m_look.px(28));
        m_keys->setFixedHeight(m_look.px(24));
        m_offer->setFixedHeight(m_look.px(24));
    });
    m_offer->hide();
    setRole(*this, QAccessible::StatusBar);
    setRole(*m_result, QAccessible::AlertMessage);
    m_result->hide();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 8, 0);
    layout->setSpacing(look.px(8));
    layout->addWidget(m_counts);
    layout->addSpacing(look.px(12));
    layout->addWidget(m_rights);
    layout->addSpacing(look.px(12));
    layout->addWidget(m_recording);
    layout->addStretch();
    layout->addWidget(m_sign);
    layout->addWidget(m_result);
    layout->addWidget(m_offer);
    layout->addStretch();
    layout->addWidget(m_hint);
    layout->addWidget(m_keys);
    m_fade.setSingleShot(true);
    m_fade.setInterval(resultMs);
    connect(&m_fade, &QTimer::timeout, this, [this] {
        m_result->clear();
        m_result->hide();
        m_sign->clear();
        m_offer->hide();
    });
    connect(m_offer, &QPushButton::clicked, this, [this] {
        m_offer->hide();
        emit offerTaken();
    });
    connect(m_keys, &QPushButton::clicked, this, &StatusLine::keysWanted);
    connect(m_recording, &RecordingSign::stopWanted, this, &StatusLine::recordingEndWanted);
    connect(&board, &Board::linksChanged, this, &StatusLine::tick);
    connect(&look.theme, &Theme::changed, this, &StatusLine::dress);
    dress();
    tick();
}

void StatusLine::showResult(const QString &sentence, bool ok)
{
    m_isGood = ok;
    m_result->setText(sentence);
    m_result->setProperty("ink", ok ? QStringLiteral("good") : QStringLiteral("bad"));
    m_result->style()->unpolish(m_result);
    m_result->style()->polish(m_result);
    m_sign->setPixmap(m_look.theme.pixmap(ok ? QStringLiteral("check") : QStringLiteral("warning"),
        ok ? m_look.tokens().free.ink : m_look.tokens().quiet.ink, 14));
    alert(*m_result, sentence);
    m_fade.start();
}

void StatusLine::showOffer(const QString &label)
{
    m_offer->setText(plainLabel(label));
    m_offer->setIcon(m_look.theme.icon(QStringLiteral("phone"), m_look.tokens().accent.ink));
    m_offer->show();
    m_fade.start();
}

void StatusLine::showHint(const QString &sentence)
{
    const bool isDragging = !m_board.dragged().name.isEmpty();
    m_hint->setText(sentence.isEmpty() || isDragging ? sentence : tr("Enter: %1").arg(sentence));
}

void StatusLine::showRecording(const live::RecordingState &state) { m_recording->show(state); }

void StatusLine::tickRecording() { m_recording->tick(); }

void StatusLine::tick()
{
    const QStringList counts{tr("%n calls", nullptr, m_board.calls().rowCount()),
        tr("%n people", nullptr, m_board.people().rowCount()),
        tr("%n queues", nullptr, m_board.queues().rowCount())};
    m_counts->setText(counts.join(QStringLiteral(" \u00b7 ")));
    QStringList missing;
    for (const live::LinkState &state : m_board.links())
        missing += state.missingParts;
    const live::LinkState *link = m_board.worstLink();
    m_rights->setVisible(link && link->isUp());
    m_rights->setText(missing.isEmpty() ? tr("All rights present")
                                        : tr("Not shown: %1").arg(missing.join(u"; ")));
    m_rights->setToolTip(plainToolTip(missing.join(u'\n')));
}

QString StatusLine::result() const { return m_result->text(); }

void StatusLine::dress()
{
    for (QLabel *label : {m_counts, m_rights, m_result, m_hint})
        label->setFont(m_look.theme.font(Theme::Text::Small));
    for (QPushButton *button : {m_offer, m_keys})
        button->setFont(m_look.theme.font(Theme::Text::Small));
}

} // namespace ui
