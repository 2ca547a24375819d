// SPDX-License-Identifier: MIT
#pragma once

#include "pbx/dialect.h"

#include <QStringList>

#include <tl/expected.hpp>

namespace desk {

/// A dialect as its file describes it: one JSON object with the names of pbx::Dialect. The error is
/// a sentence saying what is wrong in the file, and where.
tl::expected<pbx::Dialect, QString> readDialect(const QByteArray &json);

/// The kinds of exchanges that are known: those shipped, and the user's own, of which one with the
/// name of a shipped one takes its place.
class Dialects
{
public:
    /// Reads the shipped ones and every `*.json` in the folder, if there is one.
    explicit Dialects(const QString &folder = {});

    const QList<pbx::Dialect> &all() const { return m_all; }
    /// Null for a name that nothing has.
    const pbx::Dialect *find(const QString &name) const;
    /// That which an exchange speaks whose hints are in these contexts, and in whose database these
    /// families have entries.
    const pbx::Dialect &speaking(
        const QStringList &contexts, const QStringList &families = {}) const;
    /// What could not be read of the user's own: a sentence for each file.
    const QStringList &problems() const { return m_problems; }

private:
    void add(const pbx::Dialect &dialect);

    QList<pbx::Dialect> m_all;
    QStringList m_problems;
};

} // namespace desk
