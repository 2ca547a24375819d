// SPDX-License-Identifier: MIT
#include "models/peoplegroups.h"
#include "rows.h"

#include <QTest>

using models::PeopleGroups;
using models::RowKey;
using rows::News;
using namespace Qt::Literals::StringLiterals;

namespace {

const RowKey julia{rows::here, u"101"_s};
const RowKey bob{rows::here, u"102"_s};

pbx::Queue support()
{
    pbx::Queue queue{.name = u"support"_s};
    queue.members = {rows::member(u"101"_s, u"Julia"_s), rows::member(u"102"_s, u"Bob"_s)};
    return queue;
}

} // namespace

class TestPeopleGroups : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_groups = PeopleGroups();
        QCOMPARE(m_groups.apply(News() << support()), QSet({julia, bob}));
    }

    /// A busy queue changes with every caller, and has many members.
    void isConcernedWithNobodyWhereOnlyACallerComes()
    {
        pbx::Queue busy = support();
        busy.callers.append(rows::waiting(1, u"1"_s, u"Caller"_s, 0));
        QVERIFY(m_groups.apply(News().change(support(), busy)).isEmpty());
        QVERIFY(!m_groups.pauseOf(julia));
    }

    void isConcernedWithWhomIsPaused()
    {
        pbx::Queue paused = support();
        paused.members[0].isPaused = true;
        paused.members[0].pauseReason = u"lunch"_s;
        QCOMPARE(m_groups.apply(News().change(support(), paused)), QSet{julia});
        QCOMPARE(m_groups.pauseOf(julia)->reason, u"lunch"_s);
        QVERIFY(!m_groups.pauseOf(bob));
    }

    void isConcernedWithAllWhereSomebodyComesOrGoes()
    {
        pbx::Queue less = support();
        less.members[1].isPaused = true;
        less.members.removeFirst();
        QCOMPARE(m_groups.apply(News().change(support(), less)), QSet({julia, bob}));
        QVERIFY(m_groups.pauseOf(bob));
        QCOMPARE(m_groups.apply(News().gone(less)), QSet{bob});
        QVERIFY(!m_groups.pauseOf(bob));
    }

private:
    PeopleGroups m_groups;
};

QTEST_GUILESS_MAIN(TestPeopleGroups)
#include "tst_peoplegroups.moc"
