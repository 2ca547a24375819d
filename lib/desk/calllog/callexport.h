// SPDX-License-Identifier: MIT
#pragma once

#include "desk/calllog/calllog.h"

#include <QSaveFile>

namespace desk {

/// Writes the calls that fit a query into a CSV file, page by page, so that nobody waits. Where it
/// is cancelled or fails, whatever was in the file's place before is still there.
class CallExport : public QObject
{
    Q_OBJECT

public:
    /// The log outlives the export.
    CallExport(const CallLog &log, CallQuery query, const QString &path, QObject *parent = nullptr);

    void start();
    void cancel();

signals:
    void progressed(int done, int all);
    /// `problem` is a sentence; empty where all is written.
    void finished(int written, const QString &problem);

private:
    void next();
    void take(const QList<LoggedCall> &calls);
    void end(const QString &problem);

    static constexpr int pageSize = 500;

    const CallLog &m_log;
    CallQuery m_query;
    QSaveFile m_file;
    qint64 m_before = 0;
    int m_done = 0;
    int m_all = 0;
    bool m_isOver = false;
};

} // namespace desk
