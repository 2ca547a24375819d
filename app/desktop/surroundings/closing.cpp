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
}

bool Closing::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show)
        m_isInTray = false;
    if (event->type() != QEvent::Close)
        return QObject::eventFilter(watched, event);
    emit aboutToGo();
    if (m_isEnding || !m_isGoingToTray || !m_hasTray()) {
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
        return QObject::eventFilter(watched, event);
    }
    event->ignore();
    m_window.hide();
    m_isInTray = true;
    emit wentToTray();
    return true;
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
