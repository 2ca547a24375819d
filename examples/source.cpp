// SPDX-License-Identifier: MIT
#include "source.h"

#include <cordboard/ami/timing.h>
#include <cordboard/live/replay.h>

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

#include <cstdio>

std::unique_ptr<live::Connection> openExchange(const QString &url, QString &problem)
{
    const auto address = ami::ServerAddress::parse(url);
    if (!address) {
        problem = address.error();
        return nullptr;
    }
    live::Access access;
    access.address = *address;
    access.secret = qEnvironmentVariable("CORDBOARD_SECRET");
    if (access.secret.isEmpty()) {
        problem = QStringLiteral("set CORDBOARD_SECRET to the secret of %1").arg(url);
        return nullptr;
    }
    return std::make_unique<live::Connection>(access);
}

std::unique_ptr<live::Source> openSource(const QString &where, QString &problem)
{
    if (where.contains(QLatin1String("://")))
        return openExchange(where, problem);
    auto transcript = ami::Transcript::open(where);
    if (!transcript) {
        problem = transcript.error();
        return nullptr;
    }
    constexpr double atOnce = 0;
    return std::make_unique<live::Replay>(std::move(*transcript), ami::Timing::beside(where),
        atOnce, QFileInfo(where).completeBaseName());
}

void watchLink(const live::Source &source)
{
    const auto review = [](const live::LinkState &state) {
        using Phase = live::LinkState::Phase;
        if (state.phase == Phase::Waiting)
            say(QStringLiteral("no link to %1; trying again").arg(state.server));
        if (state.phase == Phase::Down && state.trouble != live::Trouble::None) {
            say(QStringLiteral("no login at %1: %2").arg(state.server, state.detail));
            QCoreApplication::exit(3);
        }
    };
    QObject::connect(&source, &live::Source::stateChanged, QCoreApplication::instance(), review);
}

void print(const QJsonObject &object)
{
    const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(line.constData(), 1, std::size_t(line.size()), stdout);
    std::fflush(stdout);
}

void say(const QString &sentence) { std::fprintf(stderr, "%s\n", qUtf8Printable(sentence)); }
