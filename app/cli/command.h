// SPDX-License-Identifier: MIT
#pragma once

#include "attachment.h"

#include <QObject>

#include <memory>

/// One command of cordboardctl: begins when the attachment is ready, and ends with an exit code.
class Command : public QObject
{
    Q_OBJECT

public:
    Command(const Options &options, Attachment &attachment)
        : m_options(options), m_attachment(attachment)
    {
    }

    /// What must be in place before the first event comes.
    virtual void prepare() { }
    virtual void begin() = 0;
    /// Ctrl-C: what has come so far counts.
    virtual void interrupt() { emit ended(int(Exit::Done)); }
    /// Whether it goes on until it is stopped, over lost links too.
    virtual bool isLasting() const { return false; }

    /// The command of that name, with the first things it wants of the options checked.
    static std::unique_ptr<Command> make(const Options &options, Attachment &attachment);

signals:
    void ended(int exit);

protected:
    const Options &options() const { return m_options; }
    Attachment &attachment() const { return m_attachment; }
    /// Plays the recording, if that is what there is, and ends with it.
    bool playRecording();

private:
    const Options &m_options;
    Attachment &m_attachment;
};
