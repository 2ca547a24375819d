// SPDX-License-Identifier: MIT
#pragma once

#include "command.h"
#include "live/recorder.h"

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
    void follow(live::Source *source);
    bool isPlayed(const QString &path) const;
    void finish(int exit);

    std::vector<std::unique_ptr<live::Recorder>> m_recorders;
    bool m_isOver = false;
};
