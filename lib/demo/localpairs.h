// SPDX-License-Identifier: MIT
#pragma once

#include "demo/lines.h"

namespace demo {

/// The pairs of Local channels that stay: what ends one end of a pair ends the other.
class LocalPairs : public QObject
{
    Q_OBJECT

public:
    explicit LocalPairs(Lines &lines, QObject *parent = nullptr);

    void keep(const Channel &near, const Channel &far);

    /// Says that the two belong together.
    void tell(const Channel &near, const Channel &far, bool optimizes);

private:
    void review(const QByteArray &closed);

    Lines &m_lines;
    std::map<QByteArray, QByteArray> m_ends; // of each end the other
};

} // namespace demo
