// SPDX-License-Identifier: MIT
#include "desk/queues/callbackjson.h"
#include "desk/queues/callbacks.h"
#include "rows.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using desk::Callback;
using desk::Callbacks;
using End = desk::Callback::End;
using rows::at;
using rows::News;
using namespace Qt::Literals::StringLiterals;

/// Who waited in a queue and was not answered.
class TestCallbacks : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_callbacks = std::make_unique<Callbacks>();
        m_callbacks->setNumbering(desk::Numbering({.country = u"DE"_s, .outsidePrefix = u"0"_s}));
    }

    void listsWhoGaveUpWaiting()
    {
        lose(u"030 1234567"_s, 10, 48);
        QCOMPARE(m_callbacks->open(), 1);
        const Callback &entry = m_callbacks->entries().constFirst();
        QCOMPARE(entry.number, u"030 1234567"_s);
        QCOMPARE(entry.queue, u"support"_s);
        QCOMPARE(entry.waitedSeconds, 48);
        QCOMPARE(entry.when, at(10));
        lose({}, 11, 5); // nobody to call back
        QCOMPARE(m_callbacks->open(), 1);
    }

    void isToldOnceOfTheSameWait()
    {
        const pbx::Journey way = lost(u"030 1234567"_s, 10, 48);
        m_callbacks->review(News() << way, at(10));
        pbx::Journey more = way;
        more.isOver = true;
        m_callbacks->review(News().change(way, more), at(11));
        QCOMPARE(m_callbacks->entries().constFirst().times, 1);
    }

    void countsHowOftenSomebodyWasLost()
    {
        lose(u"030 1234567"_s, 10, 48);
        lose(u"+49 30 1234567"_s, 300, 20);
        QCOMPARE(m_callbacks->entries().size(), 1);
        QCOMPARE(m_callbacks->entries().constFirst().times, 2);
        QCOMPARE(m_callbacks->entries().constFirst().when, at(300));
    }

    void endsWhenSomebodyOfTheHouseHasTalkedToThem()
    {
        lose(u"+49301234567"_s, 10, 48);
        pbx::Call call = rows::ringing(rows::call(u"1"_s, rows::inside(u"102"_s, u"Bob Keller"_s),
                                           {rows::outside(u"0030 1234567"_s, {})}),
            60);
        m_callbacks->review(News() << call, at(60));
        QCOMPARE(m_callbacks->open(), 1); // it only rings there
        const Callback first = m_callbacks->entries().constFirst();
        QCOMPARE(m_callbacks->talkWith(first)->who, u"Bob Keller"_s);
        QVERIFY(!m_callbacks->talkWith(first)->isTalking);
        m_callbacks->review(News().change(call, rows::answered(call, 70)), at(70));
        QCOMPARE(m_callbacks->open(), 0);
        const Callback entry = m_callbacks->entries().constFirst();
        QCOMPARE(entry.end, End::TheyWereCalled);
        QCOMPARE(entry.by, u"Bob Keller"_s);
        QVERIFY(m_callbacks->talkWith(entry)->isTalking);
        m_callbacks->review(News().gone(rows::answered(call, 70)), at(90));
        QVERIFY(!m_callbacks->talkWith(entry));
    }

    void endsWhenTheyCalledAgainAndWereAnswered()
    {
        lose(u"+49301234567"_s, 10, 48);
        const pbx::Call call = rows::call(
            u"2"_s, rows::outside(u"030 1234567"_s, u"Acme"_s), {rows::inside(u"104"_s, u"Zoe"_s)});
        m_callbacks->review(News() << rows::answered(call, 100), at(100));
        QCOMPARE(m_callbacks->entries().constFirst().end, End::TheyWereAnswered);
        QCOMPARE(m_callbacks->entries().constFirst().by, u"Zoe"_s);
        lose(u"+49301234567"_s, 200, 30); // and were lost once more
        QCOMPARE(m_callbacks->open(), 1);
        QCOMPARE(m_callbacks->entries().constFirst().times, 1);
    }

    void staysOpenWhereOnlyAnAnnouncementHasAnswered()
    {
        lose(u"+49301234567"_s, 10, 48);
        const pbx::Party acme = rows::outside(u"030 1234567"_s, u"Acme"_s);
        m_callbacks->review(News() << rows::answered(rows::call(u"2"_s, acme, {}), 100), at(100));
        QCOMPARE(m_callbacks->open(), 1);
        pbx::Call ringing = rows::call(u"2"_s, acme, {rows::inside(u"104"_s, u"Zoe"_s)});
        ringing = rows::ringing(rows::answered(ringing, 100), 110);
        m_callbacks->review(News() << ringing, at(110));
        QCOMPARE(m_callbacks->open(), 1);
        m_callbacks->review(News() << rows::answered(ringing, 120), at(120));
        QCOMPARE(m_callbacks->open(), 0);
    }

    void leavesOthersAlone()
    {
        lose(u"+49301234567"_s, 10, 48);
        const pbx::Call other = rows::call(u"3"_s, rows::outside(u"030 7654321"_s, u"Other"_s),
            {rows::inside(u"104"_s, u"Zoe"_s)});
        m_callbacks->review(News() << rows::answered(other, 100), at(100));
        const pbx::Call earlier = rows::call(
            u"4"_s, rows::outside(u"030 1234567"_s, u"Acme"_s), {rows::inside(u"104"_s, u"Zoe"_s)});
        m_callbacks->review(News() << rows::answered(earlier, -500), at(101));
        QCOMPARE(m_callbacks->open(), 1);
    }

    void isDoneByHandWithANote()
    {
        lose(u"+49301234567"_s, 10, 48);
        const int id = m_callbacks->entries().constFirst().id;
        QSignalSpy changed(m_callbacks.get(), &Callbacks::changed);
        m_callbacks->end(id, End::Dismissed, u" wrong number \n"_s, at(20));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_callbacks->open(), 0);
        QCOMPARE(m_callbacks->find(id)->note, u"wrong number"_s);
        m_callbacks->reopen(id);
        QCOMPARE(m_callbacks->open(), 1);
        QCOMPARE(m_callbacks->find(id)->note, u"wrong number"_s);
        m_callbacks->end(4711, End::Done, {}, at(30)); // gone already
    }

    void forgetsAfterSomeDays()
    {
        m_callbacks->setDaysKept(2);
        lose(u"+49301234567"_s, 10, 48);
        m_callbacks->review(News(), at(2 * 86400));
        QCOMPARE(m_callbacks->open(), 1);
        m_callbacks->review(News(), at(2 * 86400 + 60));
        QCOMPARE(m_callbacks->entries().size(), 0);
    }

    void keepsNoMoreThanThereIsRoomFor()
    {
        for (int i = 0; i < Callbacks::limit + 5; ++i)
            lose(u"+4930%1"_s.arg(5000000 + i), i, 9);
        QCOMPARE(m_callbacks->entries().size(), Callbacks::limit);
    }

    void survivesARestart()
    {
        lose(u"+49301234567"_s, 10, 48);
        lose(u"+49301234568"_s, 20, 8);
        m_callbacks->end(m_callbacks->entries().constLast().id, End::Done, u"ok"_s, at(30));
        const auto kept = desk::callbacksFrom(desk::toJson(m_callbacks->entries()));
        Callbacks again;
        again.restore(kept);
        QCOMPARE(again.entries().size(), 2);
        QCOMPARE(again.open(), 1);
        QCOMPARE(again.entries().constLast().note, u"ok"_s);
        QCOMPARE(again.entries().constFirst().number, u"+49301234568"_s);
        QVERIFY(desk::callbacksFrom({{u"version"_s, 1}, {u"callers"_s, QJsonArray{7, u"x"_s}}})
                    .isEmpty());
    }

private:
    static pbx::Journey lost(const QString &number, int second, int waited)
    {
        pbx::Journey way{.server = rows::here, .call = u"c%1"_s.arg(second)};
        way.legs = {{.kind = pbx::JourneyLeg::Kind::Queue,
            .who = rows::outside(number, u"Acme"_s),
            .place = u"support"_s,
            .from = at(second - waited),
            .until = at(second),
            .isOver = true,
            .outcome = u"abandoned"_s}};
        return way;
    }

    void lose(const QString &number, int second, int waited)
    {
        m_callbacks->review(News() << lost(number, second, waited), at(second));
    }

    std::unique_ptr<Callbacks> m_callbacks;
};

QTEST_GUILESS_MAIN(TestCallbacks)
#include "tst_callbacks.moc"
