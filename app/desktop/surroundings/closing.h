// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <functional>

class QWidget;

/// What becomes of the program when its window is closed: it ends, or goes on in the tray, if there
/// is one. It never ends because a pop-up was the last window to be seen.
class Closing : public QObject
{
    Q_OBJECT

public:
    /// `hasTray` is asked each time: trays come and go.
    Closing(QWidget &window, std::function<bool()> hasTray, QObject *parent = nullptr);

    void setGoingToTray(bool isGoing) { m_isGoingToTray = isGoing; }
    /// The desktop's session ends: from now on closing is the end.
    void setSessionEnding() { m_isEnding = true; }

    bool eventFilter(QObject *watched, QEvent *event) override;

public slots:
    /// Ends the program, whatever closing does.
    void quit();
    /// The tray is gone: who is hidden in it comes back, without pushing to the front.
    void loseTray();

signals:
    /// Before the window goes: what it looks like is to be remembered.
    void aboutToGo();
    void wentToTray();

private:
    QWidget &m_window;
    std::function<bool()> m_hasTray;
    bool m_isGoingToTray = false;
    bool m_isEnding = false;
    bool m_isInTray = false;
};
