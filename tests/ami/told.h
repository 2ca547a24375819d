// SPDX-License-Identifier: MIT
#pragma once

#include "ami/link.h"

#include <QStringList>

/// All that a link has told, one line each.
struct Told {
    explicit Told(ami::Link &link)
    {
        using namespace Qt::Literals::StringLiterals;
        using ami::Link;
        QObject::connect(&link, &Link::opened, &link, [this] { lines.append(u"opened"_s); });
        QObject::connect(&link, &Link::received, &link, [this](const ami::Event &event) {
            lines.append(QString::fromUtf8(event.name.data(), qsizetype(event.name.size())));
        });
        QObject::connect(&link, &Link::finished, &link, [this](const ami::Reply &reply) {
            lines.append(reply.isDone()                 ? u"done"_s
                    : reply.result == ami::Result::Lost ? u"lost"_s
                                                        : reply.message);
        });
        QObject::connect(
            &link, &Link::failed, &link, [this](ami::Failure why, const QString &sentence) {
                failure = why;
                detail = sentence;
                lines.append(u"failed"_s);
            });
    }

    QStringList lines;
    std::optional<ami::Failure> failure;
    QString detail;
};
