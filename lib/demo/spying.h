// SPDX-License-Identifier: MIT
#pragma once

#include "demo/application.h"
#include "demo/lines.h"

namespace demo {

/// ChanSpy(): a channel listens to another one, until either of them ends.
class Spying : public QObject, public Application
{
    Q_OBJECT

public:
    explicit Spying(Lines &lines, QObject *parent = nullptr);

    /// `data` is the beginning of a channel's name, and options behind a comma. The spyer is ended
    /// where there is no such channel, as by the option `E`.
    void begin(Channel &spyer, const QByteArray &data);

    void hungUp(Channel &spyer, Ending ending) override;
    void released(Channel &spyer) override;

private:
    void listen(const QByteArray &spyer, const QByteArray &prefix);
    void stop(const QByteArray &spyer);
    void end(const QByteArray &spyer);
    void review(const QByteArray &closing);
    void tell(const QByteArray &name, const Channel &spyer, const Channel &spyee);

    Lines &m_lines;
    std::map<QByteArray, QByteArray> m_spyees; // by spyer
};

} // namespace demo
