// SPDX-License-Identifier: MIT
#pragma once

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QString>

#include <chrono>

namespace desk {

/// A secret, and where it is.
struct KeptSecret {
    enum class Place {
        Nowhere, ///< nobody has told it yet
        Memory, ///< of this process: it is to be asked for at the next start
        Keyring
    };

    QString text;
    Place place = Place::Nowhere;
    QString problem; ///< why the keyring was of no use; empty if it was

    bool isFound() const { return place != Place::Nowhere; }
};

/// Where secrets are kept between two starts, each under its exchange's URL. Never in a file of
/// ours. Every future ends, on the thread that asked.
class Secrets
{
public:
    virtual ~Secrets() = default;

    virtual QFuture<KeptSecret> find(const QString &url) = 0;
    /// What comes back says where it went: with no keyring into memory.
    virtual QFuture<KeptSecret> keep(const QString &url, const QString &secret) = 0;
};

/// The desktop's keyring, or this process' memory where there is none or it does not answer.
class Keyring : public QObject, public Secrets
{
    Q_OBJECT

public:
    /// A keyring may ask its owner for leave first; after this long it counts as none.
    static constexpr std::chrono::seconds patience{20};

    using QObject::QObject;

    QFuture<KeptSecret> find(const QString &url) override;
    QFuture<KeptSecret> keep(const QString &url, const QString &secret) override;

private:
    QHash<QString, QString> m_memory;
};

} // namespace desk
