// SPDX-License-Identifier: MIT
#include "surroundings/closing.h"

#include <QApplication>
#include <QCloseEvent>
#include <QWidget>

Closing::Closing(QWidget &window, std::function<bool()> hasTray, QObject *parent)
    : QObject(parent), m_window(window), m_hasTray(std::move(hasTray))
{
    QApplication::setQuitOnLastWindowClosed(false);
    window.installEventFilter(this);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &Closing::ended);
    connect(this, &Closing::ended, qApp, &QCoreApplication::quit);
}

bool Closing::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show)
        m_isInTray = false;
    if (event->type() != QEvent::Close)
        return QObject::eventFilter(watched, event);
    emit aboutToGo();
    if (m_isEnding || !m_isGoingToTray || !m_hasTray()) {
        QMetaObject::invokeMethod(this, &Closing::end, Qt::QueuedConnection);
        return QObject::eventFilter(watched, event);
    }
    event->ignore();
    m_window.hide();
    m_isInTray = true;
    emit wentToTray();
    return true;
}

/// The window is gone by now.
void Closing::end()
{
    if (m_isUnderWay())
        m_patience.start();
    else
        emit ended();
}

void Closing::settle()
{
    if (!m_patience.isActive() || m_isUnderWay())
        return;
    m_patience.stop();
    emit ended();
}

void Closing::quit()
{
    m_isEnding = true;
    m_window.close();
}

void Closing::loseTray()
{
    if (m_isInTray)
        m_window.showMinimized();
}
