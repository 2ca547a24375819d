// SPDX-License-Identifier: MIT
#include "ui/recordingsign.h"

#include "ui/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace ui {

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

RecordingSign::RecordingSign(const Look &look, QWidget *parent)
    : QWidget(parent), m_look(look), m_dot(new QLabel(this)), m_text(new QLabel(this)),
      m_stop(new QPushButton(tr("Stop"), this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setAccessibleName(tr("Recording for support"));
    m_stop->setProperty("kind", QStringLiteral("quiet"));
    look.theme.measure(*this, [this] { m_stop->setFixedHeight(m_look.px(24)); });
    m_stop->setToolTip(tr("Stop recording"));
    m_stop->setAccessibleName(tr("Stop recording"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look.px(6));
    layout->addWidget(m_dot);
    layout->addWidget(m_text);
    layout->addWidget(m_stop);
    connect(m_stop, &QPushButton::clicked, this, &RecordingSign::stopWanted);
    connect(&look.theme, &Theme::changed, this, &RecordingSign::dress);
    dress();
    hide();
}

void RecordingSign::show(const live::RecordingState &state)
{
    if (state.isOn)
        m_states.insert(state.server, state);
    else
        m_states.remove(state.server);
    setVisible(!m_states.isEmpty());
    tick();
}

void RecordingSign::tick()
{
    if (m_states.isEmpty())
        return;
    qint64 size = 0;
    pbx::Moment since = m_look.now();
    QStringList paths;
    for (const live::RecordingState &state : std::as_const(m_states)) {
        size += state.size;
        since = std::min(since, state.since);
        paths += state.path;
    }
    const auto passed = models::durationText(models::elapsed(since, m_look.now()));
    m_text->setText(tr("Recording %1 \u00b7 %2").arg(passed, sizeText(size)));
    m_text->setToolTip(plainToolTip(paths.join(u'\n')));
}

QString RecordingSign::text() const { return m_text->text(); }

void RecordingSign::dress()
{
    const QColor &ink = m_look.tokens().quiet.ink;
    m_dot->setPixmap(m_look.theme.pixmap(QStringLiteral("record"), ink, 14));
    for (QWidget *part : std::initializer_list<QWidget *>{m_text, m_stop})
        part->setFont(m_look.theme.font(Theme::Text::Small));
}

} // namespace ui
