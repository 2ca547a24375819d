// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>

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

    /// What is still to be done when the program is to end; it is waited for, for a moment.
    void setUnderWay(std::function<bool()> isUnderWay) { m_isUnderWay = std::move(isUnderWay); }
    void setGoingToTray(bool isGoing) { m_isGoingToTray = isGoing; }
    /// The desktop's session ends: from now on closing is the end.
    void setSessionEnding() { m_isEnding = true; }

    /// Others that are open may have something to ask first, and then the window stays.
    bool eventFilter(QObject *watched, QEvent *event) override;

public slots:
    /// Ends the program, whatever closing does.
    void quit();
    /// What was under way is done.
    void settle();
    /// The tray is gone: who is hidden in it comes back, without pushing to the front.
    void loseTray();

signals:
    /// Before the window goes: what it looks like is to be remembered.
    void aboutToGo();
    void wentToTray();
    /// The program may end now.
    void ended();

private:
    bool closeOthers();
    void end();

    static constexpr std::chrono::seconds patience{3};

    QWidget &m_window;
    std::function<bool()> m_hasTray;
    std::function<bool()> m_isUnderWay = [] { return false; };
    QTimer m_patience;
    bool m_isGoingToTray = false;
    bool m_isEnding = false;
};
