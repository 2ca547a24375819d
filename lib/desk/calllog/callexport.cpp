// SPDX-License-Identifier: MIT
#include "desk/calllog/callexport.h"

#include "desk/calllog/callcsv.h"

namespace desk {

CallExport::CallExport(const CallLog &log, CallQuery query, const QString &path, QObject *parent)
    : QObject(parent), m_log(log), m_query(std::move(query)), m_file(path)
{
}

void CallExport::start()
{
    if (!m_file.open(QIODevice::WriteOnly))
        return end(m_file.errorString());
    m_file.write(callcsv::heading());
    m_log.count(m_query, this, [this](int count) {
        m_all = count;
        next();
    });
}

void CallExport::cancel()
{
    if (!m_isOver)
        end(tr("The export was cancelled."));
}

void CallExport::next()
{
    if (m_isOver)
        return;
    emit progressed(m_done, m_all);
    m_log.page(
        m_query, m_before, pageSize, this, [this](const QList<LoggedCall> &calls) { take(calls); });
}

void CallExport::take(const QList<LoggedCall> &calls)
{
    if (m_isOver)
        return;
    for (const LoggedCall &call : calls)
        m_file.write(callcsv::line(call));
    m_done += int(calls.size());
    if (m_file.error() != QFileDevice::NoError)
        return end(m_file.errorString());
    if (calls.size() < pageSize)
        return end({});
    m_before = calls.constLast().id;
    next();
}

void CallExport::end(const QString &problem)
{
    m_isOver = true;
    QString sentence = problem;
    if (!problem.isEmpty())
        m_file.cancelWriting();
    else if (!m_file.commit())
        sentence = m_file.errorString();
    emit finished(m_done, sentence);
}

} // namespace desk
