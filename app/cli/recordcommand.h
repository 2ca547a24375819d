// SPDX-License-Identifier: MIT
#pragma once

#include "command.h"

#include <QElapsedTimer>
#include <QFile>

/// `record`: writes the stream as the exchange sends it, and beside it when each piece came.
class RecordCommand : public Command
{
    Q_OBJECT

public:
    using Command::Command;
    void prepare() override;
    void begin() override;
    void interrupt() override;
    bool isLasting() const override { return true; }

private:
    void write(const ami::Event &event);
    bool open(QFile &file, const QString &path);

    QFile m_stream;
    QFile m_index;
    QElapsedTimer m_clock;
    qint64 m_written = 0;
};
