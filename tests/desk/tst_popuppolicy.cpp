// SPDX-License-Identifier: MIT
#include "desk/popups/popuppolicy.h"
#include "rows.h"

#include <QTest>

using desk::Circumstances;
using desk::PopupPolicy;
using desk::PopupRules;
using desk::QuietHours;
using desk::Sources;
using Verdict = desk::PopupVerdict;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(desk::PopupRules)

namespace {

PopupRules with(void (*change)(PopupRules &))
{
    PopupRules rules;
    change(rules);
    return rules;
}

QDateTime at(Qt::DayOfWeek day, int hour, int minute = 0)
{
    const QDate monday(2026, 11, 23);
    return {monday.addDays(day - Qt::Monday), QTime(hour, minute)};
}

} // namespace

class TestPopupPolicy : public QObject
{
    Q_OBJECT

private slots:
    void wantsEveryCallAtFirst()
    {
        QCOMPARE(judge({}, outside()), Verdict::Wanted);
        QCOMPARE(judge({}, inside()), Verdict::Wanted);
        QCOMPARE(judge({}, queued()), Verdict::Wanted);
    }

    void isTurnedOffForAll()
    {
        PopupRules rules;
        rules.isOn = false;
        rules.always = {u"*"_s, u"+49301234567"_s};
        QCOMPARE(judge(rules, outside()), Verdict::Off);
    }

    void canBeForOutsideCallsOnly()
    {
        const PopupRules rules = with([](PopupRules &r) { r.isOutsideOnly = true; });
        QCOMPARE(judge(rules, inside()), Verdict::Inside);
        QCOMPARE(judge(rules, outside()), Verdict::Wanted);
    }

    void choosesByTheWayTheCallCame_data()
    {
        QTest::addColumn<Sources>("queues");
        QTest::addColumn<bool>("hasDirect");
        QTest::addColumn<Verdict>("ofQueue");
        QTest::addColumn<Verdict>("ofGroup");
        QTest::addColumn<Verdict>("direct");
        using Which = Sources::Which;
        const auto no = Verdict::OtherWay;
        const auto yes = Verdict::Wanted;
        QTest::newRow("direct only") << Sources{Which::None, {}} << true << no << yes << yes;
        QTest::newRow("my queues") << Sources{Which::Mine, {}} << true << yes << yes << yes;
        QTest::newRow("by name") << Sources{Which::Named, {u"SUPPORT"_s}} << true << yes << yes
                                 << yes;
        QTest::newRow("others") << Sources{Which::Named, {u"sales"_s}} << false << no << yes << no;
    }

    void choosesByTheWayTheCallCame()
    {
        QFETCH(Sources, queues);
        QFETCH(bool, hasDirect);
        PopupRules rules;
        rules.queues = queues;
        rules.hasDirect = hasDirect;
        QTEST(judge(rules, queued()), "ofQueue");
        QTEST(judge(rules, outside()), "direct");
        pbx::Call group = outside();
        group.group = u"600"_s;
        QTEST(judge(rules, group), "ofGroup");
        rules.groups = {Sources::Which::Named, {u"601"_s}};
        QCOMPARE(judge(rules, group), Verdict::OtherWay);
        rules.groups.which = Sources::Which::Mine;
        QCOMPARE(judge(rules, group), Verdict::Wanted);
    }

    void leavesOutQueuesThatAreNotMine()
    {
        const PopupRules rules = with([](PopupRules &r) { r.queues.which = Sources::Which::Mine; });
        pbx::Call sales = queued();
        sales.queue = u"sales"_s;
        QCOMPARE(judge(rules, sales), Verdict::OtherWay);
    }

    void countsDigits()
    {
        const PopupRules rules = with([](PopupRules &r) { r.fewestDigits = 5; });
        QCOMPARE(judge(rules, inside()), Verdict::FewDigits);
        QCOMPARE(judge(rules, outside()), Verdict::Wanted);
        pbx::Call hidden = outside();
        hidden.caller.callerId = {};
        QCOMPARE(judge(rules, hidden), Verdict::Wanted);
        QCOMPARE(judge(with([](PopupRules &r) { r.hasNumberless = false; }), hidden),
            Verdict::Numberless);
    }

    void knowsACallerByTheList_data()
    {
        QTest::addColumn<QString>("entry");
        QTest::addColumn<bool>("isHim");
        QTest::newRow("as it came") << u"+49301234567"_s << true;
        QTest::newRow("as people write it") << u"030 / 123 45 67"_s << true;
        QTest::newRow("the German way abroad") << u"0049 30 1234567"_s << true;
        QTest::newRow("beginning") << u"+4930*"_s << true;
        QTest::newRow("spaced beginning") << u"+49 30 *"_s << true;
        QTest::newRow("part of the name") << u"acme"_s << true;
        QTest::newRow("another number") << u"+49301234568"_s << false;
        QTest::newRow("another beginning") << u"+4989*"_s << false;
        QTest::newRow("another name") << u"Nordwind"_s << false;
        QTest::newRow("nothing") << u"  "_s << false;
        QTest::newRow("no number at all") << u"-/-"_s << false;
        QTest::newRow("everybody is nobody") << u"*"_s << false;
    }

    void knowsACallerByTheList()
    {
        QFETCH(QString, entry);
        QFETCH(bool, isHim);
        PopupRules rules;
        rules.ignored = {entry};
        QCOMPARE(judge(rules, outside()), isHim ? Verdict::Ignored : Verdict::Wanted);
        rules.isOutsideOnly = true;
        rules.always = {entry};
        QCOMPARE(judge(rules, outside()), Verdict::Wanted);
    }

    void letsSomeThroughInQuietHours()
    {
        PopupRules rules;
        rules.quietHours = {{{Qt::Monday}, QTime(18, 0), QTime(7, 0)}};
        m_now.local = at(Qt::Monday, 20);
        QCOMPARE(judge(rules, outside()), Verdict::QuietHours);
        rules.always = {u"Acme"_s};
        QCOMPARE(judge(rules, outside()), Verdict::Wanted);
        m_now.isDoNotDisturb = true;
        QCOMPARE(judge(rules, outside()), Verdict::Wanted);
        rules.always.clear();
        m_now.local = at(Qt::Monday, 12);
        QCOMPARE(judge(rules, outside()), Verdict::DoNotDisturb);
        rules.isQuietOnDoNotDisturb = false;
        QCOMPARE(judge(rules, outside()), Verdict::Wanted);
        m_now = usual;
    }

    void isQuietAtTheHoursSaid_data()
    {
        QTest::addColumn<QDateTime>("time");
        QTest::addColumn<bool>("isQuiet");
        QTest::newRow("before") << at(Qt::Friday, 17, 59) << false;
        QTest::newRow("begins") << at(Qt::Friday, 18) << true;
        QTest::newRow("at night") << at(Qt::Saturday, 2) << true;
        QTest::newRow("last minute") << at(Qt::Saturday, 6, 59) << true;
        QTest::newRow("over") << at(Qt::Saturday, 7) << false;
        QTest::newRow("next evening") << at(Qt::Saturday, 19) << false;
        QTest::newRow("Sunday into Monday") << at(Qt::Monday, 1) << true;
        QTest::newRow("lunch") << at(Qt::Tuesday, 12, 30) << true;
        QTest::newRow("after lunch") << at(Qt::Tuesday, 13) << false;
        QTest::newRow("nobody's lunch") << at(Qt::Wednesday, 12, 30) << false;
        QTest::newRow("whole day") << at(Qt::Thursday, 15) << true;
        QTest::newRow("day after the whole day") << at(Qt::Friday, 0) << false;
    }

    void isQuietAtTheHoursSaid()
    {
        QFETCH(QDateTime, time);
        const QList<QuietHours> hours{{{Qt::Friday, Qt::Sunday}, QTime(18, 0), QTime(7, 0)},
            {{Qt::Tuesday}, QTime(12, 0), QTime(13, 0)},
            {{Qt::Thursday}, QTime(0, 0), QTime(0, 0)}};
        QTEST(desk::isQuiet(hours, time), "isQuiet");
    }

private:
    Verdict judge(const PopupRules &rules, const pbx::Call &call) const
    {
        desk::NumberRules numbers;
        numbers.country = u"DE"_s;
        return PopupPolicy(rules, desk::Numbering(numbers)).judge(call, m_now);
    }

    static pbx::Call outside()
    {
        pbx::Call call = rows::call(u"1"_s, rows::outside(u"+49301234567"_s, u"Acme GmbH"_s),
            {rows::inside(u"101"_s, u"Julia"_s)});
        call.direction = pbx::Call::Direction::In;
        return rows::ringing(call, 0);
    }
    static pbx::Call inside()
    {
        pbx::Call call = outside();
        call.caller = rows::inside(u"102"_s, u"Bob"_s);
        call.direction = pbx::Call::Direction::Internal;
        return call;
    }
    static pbx::Call queued()
    {
        pbx::Call call = outside();
        call.queue = u"support"_s;
        return call;
    }

    const Circumstances usual{.local = at(Qt::Monday, 12), .queues = {u"support"_s}};
    Circumstances m_now = usual;
};

QTEST_GUILESS_MAIN(TestPopupPolicy)
#include "tst_popuppolicy.moc"
