// SPDX-License-Identifier: MIT
#include "pbx/call.h"

#include <QTest>

using pbx::Call;
using pbx::Party;
using namespace Qt::Literals::StringLiterals;

namespace {

Party phone(const QString &extension, int state)
{
    Party party;
    party.extension = extension;
    party.state = state;
    return party;
}

Call ringing()
{
    Call call;
    call.caller = phone(u"101"_s, 4);
    call.targets = {phone(u"102"_s, 5), phone(u"103"_s, 0)};
    return call;
}

} // namespace

class TestCall : public QObject
{
    Q_OBJECT

private slots:
    void knowsItsSides()
    {
        const Call call = ringing();
        QVERIFY(call.concerns(u"101"_s) && call.concerns(u"103"_s));
        QVERIFY(!call.concerns(u"104"_s));
        QCOMPARE(call.side(u"102"_s), &call.targets.first());
        QCOMPARE(call.side(u"104"_s), nullptr);
        QCOMPARE(call.counterpart(u"101"_s), &call.targets.first());
        QCOMPARE(call.counterpart(u"103"_s), &call.caller);
        QCOMPARE(call.counterpart(u"104"_s), nullptr);
    }

    void isNobodysWithoutANumber()
    {
        Call call = ringing();
        call.caller = phone({}, 6); // an outside line has no extension
        QVERIFY(!call.concerns({}));
        QCOMPARE(call.counterpart({}), nullptr);
    }

    void hasNoCounterpartBeforeAnybodyIsCalled()
    {
        Call call = ringing();
        call.targets.clear();
        QCOMPARE(call.counterpart(u"101"_s), nullptr);
    }

    void ringsWhereAPhoneRings()
    {
        const Call call = ringing();
        QVERIFY(call.ringsAt(u"102"_s));
        QVERIFY(!call.ringsAt(u"103"_s));
        QVERIFY(!call.ringsAt(u"101"_s));
    }

    void titlesAPartyByTheBestThatIsKnown()
    {
        Party party;
        party.endpoint = u"PJSIP/berlin"_s;
        QCOMPARE(party.title(), u"PJSIP/berlin"_s);
        party.callerId.number = u"0301234"_s;
        QCOMPARE(party.title(), u"0301234"_s);
        party.callerId.name = u"Acme"_s;
        QCOMPARE(party.title(), u"Acme"_s);
    }
};

QTEST_GUILESS_MAIN(TestCall)
#include "tst_call.moc"
