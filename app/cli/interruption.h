// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QSocketNotifier;

/// Ctrl-C and a polite kill, as a signal of the event loop.
class Interruption : public QObject
{
    Q_OBJECT

public:
    explicit Interruption(QObject *parent = nullptr);

signals:
    void raised();

private:
    QSocketNotifier *m_notifier = nullptr;
};
