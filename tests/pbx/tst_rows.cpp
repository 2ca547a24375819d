// SPDX-License-Identifier: MIT
#include "pbx/rows.h"

#include <QTest>

namespace {

struct Row {
    int value = 0;
    bool operator==(const Row &) const = default;
};

/// `0>1` for each change, `-` for no row.
std::string told(pbx::Rows<Row> &rows)
{
    std::string text;
    const auto one = [](const std::optional<Row> &row) {
        return row ? std::to_string(row->value) : std::string("-");
    };
    for (const auto &change : rows.takeChanges())
        text += one(change.before) + ">" + one(change.after) + " ";
    return text;
}

} // namespace

class TestRows : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatCameChangedAndWent()
    {
        pbx::Rows<Row> rows;
        rows.edit("a").value = 1;
        QCOMPARE(told(rows), "->1 ");
        rows.edit("a").value = 2;
        rows.edit("a").value = 3;
        QCOMPARE(told(rows), "1>3 ");
        rows.remove("a");
        QCOMPARE(told(rows), "3>- ");
        QCOMPARE(told(rows), "");
        QVERIFY(!rows.find("a"));
    }

    void tellsNothingOfWhatEndsAsItBegan()
    {
        pbx::Rows<Row> rows;
        rows.edit("a").value = 1;
        told(rows);
        rows.edit("a").value = 2;
        rows.edit("a").value = 1;
        rows.edit("b").value = 5;
        rows.remove("b");
        QCOMPARE(told(rows), "");
    }

    void comparesAfterAClear()
    {
        pbx::Rows<Row> rows;
        for (const char *key : {"same", "other", "gone"})
            rows.edit(key).value = 1;
        told(rows);
        rows.clear();
        QVERIFY(!rows.find("same"));
        rows.edit("same").value = 1;
        rows.edit("other").value = 2;
        const std::string changes = told(rows);
        QCOMPARE(changes.size(), std::string("1>2 1>- ").size());
        QVERIFY(changes.find("1>2") != std::string::npos);
        QVERIFY(changes.find("1>-") != std::string::npos);
    }

    void visitsTheRowsThatAre()
    {
        pbx::Rows<Row> rows;
        rows.edit("a").value = 1;
        rows.edit("b").value = 2;
        rows.remove("b");
        rows.remove("never was");
        int sum = 0;
        rows.each([&sum](const Row &row) { sum += row.value; });
        QCOMPARE(sum, 1);
    }
};

QTEST_GUILESS_MAIN(TestRows)
#include "tst_rows.moc"
