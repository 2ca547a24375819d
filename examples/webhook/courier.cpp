// SPDX-License-Identifier: MIT
#include "courier.h"

#include <QJsonDocument>
#include <QNetworkReply>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

Courier::Courier(Outbox &outbox, const QUrl &hook, Duration firstWait, QObject *parent)
    : QObject(parent), m_outbox(outbox), m_hook(hook), m_firstWait(firstWait), m_wait(firstWait)
{
    const QByteArray token = qgetenv("WEBHOOK_TOKEN");
    if (!token.isEmpty())
        m_authorization = "Bearer " + token;
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Courier::post);
}

void Courier::wake()
{
    if (isIdle())
        m_timer.start(0);
}

void Courier::post()
{
    const auto letter = m_outbox.first();
    if (!letter) {
        emit emptied();
        return;
    }
    if (letter->id.isEmpty()) // somebody has been at the file
        return settle(m_outbox.refuseFirst());
    QNetworkRequest request(m_hook);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    request.setRawHeader("Idempotency-Key", letter->id);
    if (!m_authorization.isEmpty())
        request.setRawHeader("Authorization", m_authorization);
    request.setTransferTimeout(int(patience.count()));
    request.setAttribute(
        QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    m_reply = m_network.post(request, QJsonDocument(letter->event).toJson(QJsonDocument::Compact));
    connect(m_reply, &QNetworkReply::finished, this, &Courier::onFinished);
}

void Courier::onFinished()
{
    QNetworkReply *const reply = std::exchange(m_reply, nullptr);
    reply->deleteLater();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    constexpr std::array useless{400, 413, 415, 422};
    const bool isTaken = status >= 200 && status < 300;
    const bool isUseless = std::ranges::find(useless, status) != useless.end();
    if (!isTaken && !isUseless) {
        const std::chrono::seconds asked(
            std::clamp(reply->rawHeader("Retry-After").toInt(), 0, 3600));
        const QString why
            = status ? QStringLiteral("it answers %1").arg(status) : reply->errorString();
        return wait(why, asked);
    }
    if (isUseless)
        emit remarked(QStringLiteral("refused with %1 and put aside").arg(status));
    m_wait = m_firstWait;
    settle(isTaken ? m_outbox.takeFirst() : m_outbox.refuseFirst());
}

void Courier::settle(const QString &problem)
{
    if (problem.isEmpty())
        wake();
    else
        emit failed(problem);
}

/// Doubling, and drawn between half of it and all, so that many do not come back at once.
void Courier::wait(const QString &why, Duration atLeast)
{
    const double part = 0.5 + QRandomGenerator::global()->generateDouble() / 2;
    const auto drawn = std::chrono::duration_cast<Duration>(m_wait * part);
    const Duration next = std::max(drawn, atLeast);
    m_wait = std::min(m_wait * 2, longestWait);
    emit remarked(QStringLiteral("not delivered (%1); again in %2 s")
                      .arg(why)
                      .arg(double(next.count()) / 1000, 0, 'f', 1));
    m_timer.start(next);
}
