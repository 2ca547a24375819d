// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

#include <algorithm>

namespace models {

/// Makes one list of rows like another with the fewest words to the views: rows that are in both
/// keep their place in selections, only what differs is told. `Edit` has the model's begin and end
/// calls: removing(row), inserting(row), moving(from, to), done(), changed(row).
template <typename Row, typename KeyOf, typename Edit>
void reconcile(QList<Row> &rows, const QList<Row> &wanted, KeyOf keyOf, Edit &&edit)
{
    const auto find = [&](const QList<Row> &list, qsizetype from, const Row &row) {
        const auto same = [&](const Row &other) { return keyOf(other) == keyOf(row); };
        const auto found = std::find_if(list.begin() + from, list.end(), same);
        return found == list.end() ? qsizetype(-1) : found - list.begin();
    };
    for (qsizetype at = rows.size() - 1; at >= 0; --at) {
        if (find(wanted, 0, rows[at]) >= 0)
            continue;
        edit.removing(int(at));
        rows.removeAt(at);
        edit.done();
    }
    for (qsizetype at = 0; at < wanted.size(); ++at) {
        const qsizetype from = at < rows.size() ? find(rows, at, wanted[at]) : -1;
        if (from < 0) {
            edit.inserting(int(at));
            rows.insert(at, wanted[at]);
            edit.done();
            continue;
        }
        if (from > at) {
            edit.moving(int(from), int(at));
            rows.move(from, at);
            edit.done();
        }
        if (rows[at] != wanted[at]) {
            rows[at] = wanted[at];
            edit.changed(int(at));
        }
    }
}

} // namespace models
