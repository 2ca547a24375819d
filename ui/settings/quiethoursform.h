// SPDX-License-Identifier: MIT
#pragma once

#include "desk/popups/quiethours.h"
#include "ui/look.h"

#include <QTimeEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

/// Times of the week: for each a line with its days and from when until when.
class QuietHoursForm : public QWidget
{
    Q_OBJECT

public:
    explicit QuietHoursForm(const Look &look, QWidget *parent = nullptr);

    void setHours(const QList<desk::QuietHours> &hours);
    /// Lines without any day are left out.
    QList<desk::QuietHours> hours() const;

signals:
    void edited();

private:
    struct Line {
        QWidget *widget;
        QList<QToolButton *> days; ///< Monday first
        QTimeEdit *from;
        QTimeEdit *until;
    };

    void add(const desk::QuietHours &hours);
    void addDays(Line &line, QLayout &layout, const desk::QuietHours &hours);
    QTimeEdit *addTime(const QTime &time, const QString &name, QWidget *parent);
    void remove(const QWidget *widget);

    Look m_look;
    QVBoxLayout *m_layout;
    QList<Line> m_lines;
};

} // namespace ui
