// SPDX-License-Identifier: MIT
#include "surroundings/closing.h"

#include <QApplication>
#include <QCloseEvent>
#include <QPointer>
#include <QWidget>

#include <algorithm>

namespace {

/// What a person opened; the tray's own and what pops up never refuse.
bool isOpened(const QWidget &widget)
{
    const Qt::WindowType type = widget.windowType();
    return widget.isVisible() && (type == Qt::Window || type == Qt::Dialog)
        && !widget.windowFlags().testFlag(Qt::BypassWindowManagerHint);
}

} // namespace

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
    if (event->type() != QEvent::Close)
        return QObject::eventFilter(watched, event);
    emit aboutToGo();
    if (m_isEnding || !m_isGoingToTray || !m_hasTray()) {
        if (!closeOthers()) {
            m_isEnding = false;
            event->ignore();
            return true;
        }
        m_isEnding = true;
        QMetaObject::invokeMethod(this, &Closing::end, Qt::QueuedConnection);
        return QObject::eventFilter(watched, event);
    }
    event->ignore();
    m_window.hide();
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

bool Closing::closeOthers()
{
    QList<QPointer<QWidget>> others;
    for (QWidget *const one : QApplication::topLevelWidgets()) {
        if (one != &m_window && isOpened(*one))
            others.append(one);
    }
    return std::ranges::all_of(
        others, [](const QPointer<QWidget> &one) { return !one || one->close(); });
}

void Closing::quit()
{
    m_isEnding = true;
    m_window.close();
}

void Closing::loseTray()
{
    if (!m_isEnding && !m_window.isVisible())
        m_window.showMinimized();
}
