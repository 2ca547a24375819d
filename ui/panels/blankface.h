// SPDX-License-Identifier: MIT
#pragma once

#include "ui/look.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

/// What a pane shows when there is nothing to show: a sentence, what it means, and one button. It
/// takes the keyboard as the content would, so that who listens hears it.
class BlankFace : public QWidget
{
    Q_OBJECT

public:
    struct Says {
        QString icon;
        QString sentence;
        QString meaning;
        QString button; ///< empty for none

        bool operator==(const Says &) const = default;
    };

    explicit BlankFace(const Look &look, QWidget *parent = nullptr);

    void say(const Says &says);

signals:
    void pressed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void dress();

    Look m_look;
    Says m_says;
    QLabel *m_icon;
    QLabel *m_sentence;
    QLabel *m_meaning;
    QPushButton *m_button;
};

} // namespace ui
