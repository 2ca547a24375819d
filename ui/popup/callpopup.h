// SPDX-License-Identifier: MIT
#pragma once

#include "ui/callactions.h"
#include "ui/look.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;

namespace ui {

/// A window that lies above everything and never takes the keyboard.
inline constexpr Qt::WindowFlags quietWindow
    = Qt::Tool | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint | Qt::WindowDoesNotAcceptFocus;

/// Tells of one call for the operator. It lies above everything and never takes the keyboard.
class CallPopup : public QFrame
{
    Q_OBJECT

public:
    explicit CallPopup(const Look &look);

    /// `actions` are what can be done with it: to answer, to decline.
    void show(const pbx::Call &call, const QString &own, const QList<CallAction> &actions);
    const pbx::Call &call() const { return m_call; }

signals:
    void pressed(const ui::CallAction &action);
    void dismissed(const pbx::Call &call);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void makeButtons(const QList<CallAction> &actions);
    void dress();

    Look m_look;
    pbx::Call m_call;
    QString m_own;
    QLabel *m_sign;
    QLabel *m_way;
    QLabel *m_name;
    QLabel *m_line;
    QHBoxLayout *m_buttons;
    std::optional<QList<CallAction>> m_actions;
};

} // namespace ui
