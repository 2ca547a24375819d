// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>

namespace desk {

/// A small file of this desk's own: written whole or not at all, and never trusted when read.
class JsonFile
{
public:
    struct Content {
        QJsonObject object; ///< empty where there is no file yet
        QString problem; ///< a sentence where there is one that cannot be used
    };

    static constexpr qint64 largest = 8 * 1024 * 1024;

    explicit JsonFile(const QString &path) : m_path(path) { }

    /// A file that cannot be used, or is of another version, is kept beside, with `.damaged` behind
    /// its name.
    Content read(int version) const;
    /// What went wrong, in a sentence; empty if nothing.
    QString write(const QJsonObject &object) const;

private:
    QString m_path;
};

} // namespace desk
