// SPDX-License-Identifier: MIT
#include "interruption.h"

#include <QSocketNotifier>

#include <csignal>
#include <sys/signalfd.h>
#include <unistd.h>

Interruption::Interruption(QObject *parent) : QObject(parent)
{
    sigset_t signalsTaken;
    sigemptyset(&signalsTaken);
    sigaddset(&signalsTaken, SIGINT);
    sigaddset(&signalsTaken, SIGTERM);
    sigprocmask(SIG_BLOCK, &signalsTaken, nullptr);
    const int descriptor = signalfd(-1, &signalsTaken, SFD_CLOEXEC | SFD_NONBLOCK);
    if (descriptor < 0)
        return;
    m_notifier = new QSocketNotifier(descriptor, QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this, descriptor] {
        signalfd_siginfo information;
        if (::read(descriptor, &information, sizeof information) == sizeof information)
            emit raised();
    });
}
