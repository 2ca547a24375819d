// SPDX-License-Identifier: MIT
#include "desk/queues/jsonfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

namespace desk {

namespace {

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(JsonFile)
    };

} // namespace

JsonFile::Content JsonFile::read(int version) const
{
    QFile file(m_path);
    if (!file.exists())
        return {};
    const bool isOpen = file.size() <= largest && file.open(QIODevice::ReadOnly);
    const QJsonDocument document
        = isOpen ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
    if (document.object().value(u"version").toInt() == version)
        return {document.object(), {}};
    file.close();
    const QString kept = m_path + QStringLiteral(".damaged");
    QFile::remove(kept);
    const bool isKept = QFile::rename(m_path, kept);
    return {{},
        isKept ? Words::tr("%1 cannot be read and was put aside as %2; it begins anew.")
                     .arg(m_path, QFileInfo(kept).fileName())
               : Words::tr("%1 cannot be read; it begins anew.").arg(m_path)};
}

QString JsonFile::write(const QJsonObject &object) const
{
    QDir().mkpath(QFileInfo(m_path).path());
    QSaveFile file(m_path);
    const bool isWritten = file.open(QIODevice::WriteOnly)
        && file.write(QJsonDocument(object).toJson(QJsonDocument::Compact)) >= 0;
    if (isWritten) {
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner); // it names callers
        if (file.commit())
            return {};
    }
    return Words::tr("%1 could not be written: %2").arg(m_path, file.errorString());
}

} // namespace desk
