// SPDX-License-Identifier: MIT
#pragma once

#include "live/connection.h"
#include "live/feed.h"

#include <QMap>

#include <memory>

namespace live {

/// One try to connect to an exchange, without coming back: ends with one of the two signals, or
/// silently when it is destroyed.
class Attempt : public QObject
{
    Q_OBJECT

public:
    explicit Attempt(QObject *parent = nullptr);
    ~Attempt() override;

    /// Gives up one that is under way.
    void start(const Access &access);

signals:
    /// How far it has come, before it ends.
    void progressed(const live::LinkState &state);
    /// The whole picture is there; `state` may still name a trouble and missing parts.
    void succeeded(const live::LinkState &state, const QList<pbx::Extension> &extensions);
    void failed(ami::Failure failure, const QString &detail);

private:
    void review(const LinkState &state);
    void finish();

    std::unique_ptr<Feed> m_feed;
    QMap<QString, pbx::Extension> m_extensions; ///< by number
};

} // namespace live
