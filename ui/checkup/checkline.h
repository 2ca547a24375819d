// SPDX-License-Identifier: MIT
#pragma once

#include "ui/checkup/checkwords.h"
#include "ui/look.h"

#include <QWidget>

class QLabel;

namespace ui {

/// One step of a check-up: a sign and a word for how it went, what came out, and what to do.
class CheckLine : public QWidget
{
    Q_OBJECT

public:
    explicit CheckLine(const Look &look, QWidget *parent = nullptr);

    void show(const orders::CheckStep &step, const orders::CheckFindings &findings);

private:
    QLabel *addText(const char *ink);
    void dress();

    Look m_look;
    orders::CheckStep::Outcome m_outcome = orders::CheckStep::Outcome::Waiting;
    QLabel *m_sign;
    QLabel *m_title;
    QLabel *m_word;
    QLabel *m_sentence;
    QLabel *m_advice;
    QLabel *m_line;
};

} // namespace ui
