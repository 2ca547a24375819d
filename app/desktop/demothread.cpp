// SPDX-License-Identifier: MIT
#include "demothread.h"

#include "demo/exchange.h"

DemoThread::DemoThread(QObject *parent) : QObject(parent), m_worker(new QObject)
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("demo"));
    m_thread.start();
}

DemoThread::~DemoThread()
{
    m_thread.quit();
    m_thread.wait();
}

void DemoThread::start()
{
    QMetaObject::invokeMethod(m_worker, [this, worker = m_worker] {
        auto *exchange = new demo::Exchange(worker);
        if (!exchange->listen()) {
            emit failed(exchange->errorString());
            return;
        }
        live::Access access;
        access.address = {ami::ServerAddress::Scheme::Ami, exchange->user(),
            QStringLiteral("127.0.0.1"), exchange->port()};
        access.secret = exchange->secret();
        access.name = QStringLiteral("demo");
        access.isDemo = true;
        emit listening(access);
    });
}
