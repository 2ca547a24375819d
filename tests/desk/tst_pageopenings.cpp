// SPDX-License-Identifier: MIT
#include "desk/callerpages/pageopenings.h"
#include "rows.h"

#include <QTest>

using desk::CallFacts;
using When = desk::CallerPage::When;
using namespace Qt::Literals::StringLiterals;

class TestPageOpenings : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_openings = {};
        m_openings.setPages(
            {.pages = {{u"Ring"_s, u"https://crm.example/r/{number}"_s, When::Ringing},
                 {u"Answer"_s, u"https://crm.example/a/{number}"_s, When::Answered},
                 {u"Button"_s, u"https://crm.example/b/{number}"_s, When::Button},
                 {u"Broken"_s, u"https://evil.example/{number}"_s, When::Ringing}},
                .hosts = {u"crm.example"_s}});
    }

    void opensEachPageAtItsTimeAndOnce()
    {
        QCOMPARE(
            due(When::Ringing, u"1"_s, 0), (QList<QUrl>{QUrl(u"https://crm.example/r/123"_s)}));
        QCOMPARE(due(When::Ringing, u"1"_s, 5), QList<QUrl>());
        QCOMPARE(
            due(When::Answered, u"1"_s, 5), (QList<QUrl>{QUrl(u"https://crm.example/a/123"_s)}));
        QCOMPARE(due(When::Answered, u"1"_s, 9), QList<QUrl>());
    }

    void opensFewInASecond()
    {
        int opened = 0;
        for (int i = 0; i < 20; ++i)
            opened += int(due(When::Ringing, QString::number(i), 0).size());
        QCOMPARE(opened, int(desk::PageOpenings::mostASecond));
        QCOMPARE(due(When::Ringing, u"later"_s, 1).size(), 1);
    }

    void opensNothingForWhatIsNoNumber()
    {
        m_facts.number = u"anonymous"_s;
        QVERIFY(due(When::Ringing, u"1"_s, 0).isEmpty());
        QVERIFY(m_openings.page(u"Button"_s, m_facts)); // but whoever asks may see
        m_facts.number = u"123"_s;
    }

    void opensByName()
    {
        QCOMPARE(m_openings.names(), (QStringList{u"Ring"_s, u"Answer"_s, u"Button"_s}));
        QCOMPARE(*m_openings.page(u"Button"_s, m_facts), QUrl(u"https://crm.example/b/123"_s));
        QVERIFY(m_openings.page(u"Broken"_s, m_facts).error().contains(u"evil.example"_s));
        QVERIFY(!m_openings.page(u"Nothing"_s, m_facts));
    }

private:
    QList<QUrl> due(When when, const QString &id, int second)
    {
        const pbx::Call call = rows::call(id, rows::outside(u"123"_s, {}), {});
        return m_openings.due(when, call, m_facts, rows::at(second));
    }

    desk::PageOpenings m_openings;
    CallFacts m_facts{.number = u"123"_s};
};

QTEST_GUILESS_MAIN(TestPageOpenings)
#include "tst_pageopenings.moc"
