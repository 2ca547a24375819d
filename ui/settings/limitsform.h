// SPDX-License-Identifier: MIT
#pragma once

#include "desk/queues/queuerules.h"
#include "ui/look.h"

#include <QWidget>

#include <array>

class QSpinBox;

namespace ui {

/// From where on the figures of a queue are to be noticed, and from where on they are an alarm.
class LimitsForm : public QWidget
{
    Q_OBJECT

public:
    explicit LimitsForm(const Look &look, QWidget *parent = nullptr);

    void show(const desk::QueueLimits &limits);
    desk::QueueLimits limits() const;

signals:
    void edited();

private:
    struct Row {
        desk::Limit desk::QueueLimits::*limit = nullptr;
        QSpinBox *warning = nullptr;
        QSpinBox *alarm = nullptr;
    };

    QSpinBox *addBox(const QString &name, const QString &unit, int most);

    std::array<Row, 4> m_rows;
    bool m_isShowing = false;
};

} // namespace ui
