// SPDX-License-Identifier: MIT
#include "ui/settings/quiethoursform.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace ui {

QuietHoursForm::QuietHoursForm(const Look &look, QWidget *parent)
    : QWidget(parent), m_look(look), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(look.px(4));
    auto *more = new QPushButton(tr("Add quiet hours"), this);
    more->setAutoDefault(false);
    m_layout->addWidget(more, 0, Qt::AlignLeading);
    connect(more, &QPushButton::clicked, this, [this] {
        add({{Qt::Monday, Qt::Tuesday, Qt::Wednesday, Qt::Thursday, Qt::Friday}, QTime(18, 0),
            QTime(8, 0)});
        emit edited();
    });
}

void QuietHoursForm::setHours(const QList<desk::QuietHours> &hours)
{
    while (!m_lines.isEmpty())
        remove(m_lines.constLast().widget);
    for (const desk::QuietHours &one : hours)
        add(one);
}

QList<desk::QuietHours> QuietHoursForm::hours() const
{
    QList<desk::QuietHours> all;
    for (const Line &line : m_lines) {
        desk::QuietHours hours{.from = line.from->time(), .until = line.until->time()};
        for (int day = 0; day < line.days.size(); ++day) {
            if (line.days[day]->isChecked())
                hours.days.append(Qt::DayOfWeek(day + 1));
        }
        if (!hours.days.isEmpty())
            all.append(hours);
    }
    return all;
}

void QuietHoursForm::add(const desk::QuietHours &hours)
{
    Line line{.widget = new QWidget(this)};
    auto *layout = new QHBoxLayout(line.widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(m_look.px(4));
    addDays(line, *layout, hours);
    layout->addSpacing(m_look.px(8));
    line.from = addTime(hours.from, tr("Quiet from"), line.widget);
    line.until = addTime(hours.until, tr("Quiet until"), line.widget);
    layout->addWidget(line.from);
    layout->addWidget(new QLabel(QStringLiteral("\u2013"), line.widget));
    layout->addWidget(line.until);
    auto *away = new QPushButton(tr("Remove"), line.widget);
    away->setProperty("kind", QStringLiteral("quiet"));
    away->setAccessibleName(tr("Remove these quiet hours"));
    away->setAutoDefault(false);
    layout->addWidget(away);
    layout->addStretch(1);
    connect(away, &QPushButton::clicked, this, [this, widget = line.widget] {
        remove(widget);
        emit edited();
    });
    m_layout->insertWidget(m_layout->count() - 1, line.widget);
    m_lines.append(line);
}

void QuietHoursForm::addDays(Line &line, QLayout &layout, const desk::QuietHours &hours)
{
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        auto *button = new QToolButton(line.widget);
        button->setText(QLocale().standaloneDayName(day, QLocale::ShortFormat));
        button->setAccessibleName(QLocale().standaloneDayName(day));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setChecked(hours.days.contains(Qt::DayOfWeek(day)));
        connect(button, &QToolButton::toggled, this, &QuietHoursForm::edited);
        layout.addWidget(button);
        line.days.append(button);
    }
}

QTimeEdit *QuietHoursForm::addTime(const QTime &time, const QString &name, QWidget *parent)
{
    auto *field = new QTimeEdit(time, parent);
    field->setDisplayFormat(QStringLiteral("HH:mm"));
    field->setAccessibleName(name);
    connect(field, &QTimeEdit::timeChanged, this, &QuietHoursForm::edited);
    return field;
}

void QuietHoursForm::remove(const QWidget *widget)
{
    m_lines.removeIf([widget](const Line &line) {
        if (line.widget != widget)
            return false;
        line.widget->hide();
        line.widget->deleteLater();
        return true;
    });
}

} // namespace ui
