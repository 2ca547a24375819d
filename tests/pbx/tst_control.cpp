// SPDX-License-Identifier: MIT
#include "pbx/control.h"
#include "rows.h"

#include <QTest>

using pbx::Objection;
using namespace Qt::Literals::StringLiterals;

class TestControl : public QObject
{
    Q_OBJECT

private slots:
    void dialsAtTheOwnPhone()
    {
        const auto asked = pbx::dial(julia, u"0301234"_s);
        QVERIFY(asked);
        QCOMPARE(asked->channel, u"PJSIP/101"_s);
        QCOMPARE(asked->context, u"internal"_s);
        QCOMPARE(asked->exten, u"0301234"_s);
        QCOMPARE(asked->callerId, u"\"Julia Becker\" <101>"_s);
        QVERIFY(ami::Action(*asked).headers().contains({"Async", "true"}));
        QVERIFY(ami::encode(*asked, "1"));
    }

    void dialsThroughAMobile()
    {
        const auto asked = pbx::dialThrough(u"01711234567"_s, julia, u"0301234"_s);
        QVERIFY(asked);
        QCOMPARE(asked->channel, u"Local/01711234567@internal/n"_s);
        QCOMPARE(asked->exten, u"0301234"_s);
        QCOMPARE(asked->callerId, u"\"Julia Becker\" <101>"_s);
        QCOMPARE(pbx::dialThrough(u"0171,g"_s, julia, u"1"_s).error(), Objection::NotDialable);
        pbx::Phone odd = julia;
        odd.context = u"internal/n,g"_s;
        QCOMPARE(pbx::dialThrough(u"0171"_s, odd, u"1"_s).error(), Objection::NotWritable);
        odd.endpoint.clear(); // it needs no phone of its own
        odd.context = u"internal"_s;
        QVERIFY(pbx::dialThrough(u"0171"_s, odd, u"1"_s));
    }

    void asksForEachCallUnderAnotherId()
    {
        const auto first = pbx::dial(julia, u"102"_s);
        const auto second = pbx::dial(julia, u"102"_s);
        QVERIFY(first && second);
        QVERIFY(!first->channelId.isEmpty());
        QVERIFY(first->channelId != second->channelId);
    }

    void takesOnlyNumbersThatMayBeDialled_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("digits") << u"4930123456"_s << true;
        QTest::newRow("plus") << u"+4930123456"_s << true;
        QTest::newRow("feature code") << u"*76#"_s << true;
        QTest::newRow("name") << u"front.desk-2_b"_s << true;
        QTest::newRow("64 long") << QString(64, u'1') << true;
        QTest::newRow("65 long") << QString(65, u'1') << false;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("line break") << u"101\r\nAction: Logoff"_s << false;
        QTest::newRow("bare LF") << u"101\n"_s << false;
        QTest::newRow("NUL") << u"101"_s + QChar(u'\0') << false;
        QTest::newRow("function") << u"${SHELL(x)}"_s << false;
        QTest::newRow("options") << u"101,1,g"_s << false;
        QTest::newRow("another channel") << u"101@trunk"_s << false;
        QTest::newRow("space") << u"10 1"_s << false;
        QTest::newRow("arabic digits") << u"\u0661\u0660\u0661"_s << false;
    }

    void takesOnlyNumbersThatMayBeDialled()
    {
        QFETCH(QString, number);
        QFETCH(bool, isTaken);
        const auto call = talk();
        QCOMPARE(pbx::isDialable(number), isTaken);
        QCOMPARE(pbx::dial(julia, number).has_value(), isTaken);
        QCOMPARE(pbx::transfer(call, julia, number).has_value(), isTaken);
        QCOMPARE(pbx::redirect(call.caller, u"internal"_s, number).has_value(), isTaken);
    }

    void dialsFromOnePhoneOnly_data()
    {
        QTest::addColumn<QString>("endpoint");
        QTest::newRow("none") << QString();
        QTest::newRow("no name") << u"PJSIP/"_s;
        QTest::newRow("pattern") << u"/PJSIP/101"_s;
        QTest::newRow("several") << u"PJSIP/101&PJSIP/102"_s;
        QTest::newRow("function") << u"PJSIP/${EVAL(x)}"_s;
        QTest::newRow("options") << u"Local/101@internal,g"_s;
        QTest::newRow("through the dialplan") << u"local/101@internal"_s;
        QTest::newRow("through a line") << u"PJSIP/0301234@trunk"_s;
    }

    void dialsFromOnePhoneOnly()
    {
        QFETCH(QString, endpoint);
        pbx::Phone phone = julia;
        phone.endpoint = endpoint;
        const auto asked = pbx::dial(phone, u"102"_s);
        QVERIFY(!asked);
        QCOMPARE(asked.error(), Objection::NoPhone);
    }

    void alwaysGivesAContext()
    {
        pbx::Phone lost = julia;
        lost.context.clear();
        QCOMPARE(pbx::dial(lost, u"102"_s).error(), Objection::NoContext);
        QCOMPARE(pbx::transfer(talk(), lost, u"102"_s).error(), Objection::NoContext);
        QCOMPARE(pbx::pickUp(talk(), lost).error(), Objection::NoContext);
        QCOMPARE(pbx::redirect(talk().caller, {}, u"102"_s).error(), Objection::NoContext);
    }

    void keepsANameFromEndingTheCallerId()
    {
        pbx::Phone phone = julia;
        phone.callerId.name = u"Eve\" <900>\r\n\\"_s;
        const auto asked = pbx::dial(phone, u"102"_s);
        QVERIFY(asked);
        QCOMPARE(asked->callerId, u"\"Eve 900\" <101>"_s);
    }

    void callsFromWhereThePhoneWasSeenToCall()
    {
        pbx::Extension extension{.number = u"101"_s, .context = u"hints"_s};
        QCOMPARE(pbx::phoneOf(extension).context, u"hints"_s);
        extension.dialContext = u"office"_s;
        QCOMPARE(pbx::phoneOf(extension).context, u"office"_s);
    }

    void knowsWhichPhoneWouldNotRing()
    {
        pbx::Extension extension{.number = u"101"_s, .status = pbx::Extension::Status::Online};
        QVERIFY(!pbx::phoneOf(extension).isSilent);
        extension.doNotDisturb = true;
        QVERIFY(pbx::phoneOf(extension).isSilent);
        extension.doNotDisturb = false;
        extension.status = pbx::Extension::Status::Offline;
        QVERIFY(pbx::phoneOf(extension).isSilent);
        extension.forward.unavailable = u"102"_s;
        QVERIFY(!pbx::phoneOf(extension).isSilent);
    }

    void findsTheOutsideFromTheHintsOfFreePbx()
    {
        pbx::Extension extension{
            .number = u"101"_s, .device = u"PJSIP/101&Custom:DND101"_s, .context = u"ext-local"_s};
        QCOMPARE(pbx::phoneOf(extension).context, u"from-internal"_s);
        QCOMPARE(pbx::phoneOf(extension).endpoint, u"PJSIP/101"_s);
        extension.context = u"internal"_s;
        QCOMPARE(pbx::phoneOf(extension).context, u"internal"_s);
    }

    void leavesItsOwnCall()
    {
        const auto asked = pbx::hangUp(talk(), u"101"_s);
        QVERIFY(asked);
        QCOMPARE(asked->size(), 1);
        QCOMPARE(asked->constFirst().channel, talk().targets.constFirst().channel);
        QVERIFY(!asked->constFirst().cause);
    }

    void declinesOnAllOwnPhonesAndNoOthers()
    {
        pbx::Party desk = rows::inside(u"101"_s, u"Julia"_s);
        pbx::Party mobile = desk;
        mobile.channel = u"PJSIP/101m-00000007"_s;
        const auto call
            = rows::ringing(rows::call(u"1"_s, rows::outside(u"+49301234567"_s, u"Acme"_s),
                                {desk, rows::inside(u"102"_s, u"Bob"_s), mobile}),
                0);
        const auto asked = pbx::hangUp(call, u"101"_s);
        QVERIFY(asked);
        QCOMPARE(asked->size(), 2);
        QCOMPARE(asked->at(0).channel, desk.channel);
        QCOMPARE(asked->at(1).channel, mobile.channel);
        QCOMPARE(asked->at(0).cause, std::optional(21));
    }

    void endsTheCallsOfOthersAtTheCaller()
    {
        const auto asked = pbx::hangUp(talk(), u"110"_s);
        QVERIFY(asked);
        QCOMPARE(asked->size(), 1);
        QCOMPARE(asked->constFirst().channel, talk().caller.channel);
    }

    void parksTheOtherSide()
    {
        const auto asked = pbx::park(talk(), u"101"_s);
        QVERIFY(asked);
        QCOMPARE(asked->channel, talk().caller.channel);
        QCOMPARE(asked->announceChannel, talk().targets.constFirst().channel);
        QCOMPARE(asked->timeoutChannel, talk().targets.constFirst().channel);
    }

    void parksNobodyElsesCall()
    {
        QCOMPARE(pbx::park(talk(), u"110"_s).error(), Objection::NotInCall);
        auto alone = rows::call(u"1"_s, rows::inside(u"101"_s, u"Julia"_s), {});
        QCOMPARE(pbx::park(alone, u"101"_s).error(), Objection::NobodyThere);
        QCOMPARE(pbx::transfer(alone, julia, u"102"_s).error(), Objection::NobodyThere);
    }

    void takesParkedCallsToTheOwnPhone()
    {
        const auto asked = pbx::unpark(julia, 71);
        QVERIFY(asked);
        QCOMPARE(asked->channel, u"PJSIP/101"_s);
        QCOMPARE(asked->exten, u"71"_s);
    }

    void transfersByLeaving()
    {
        const auto asked = pbx::transfer(talk(), julia, u"112"_s);
        QVERIFY(asked);
        QCOMPARE(asked->channel, talk().targets.constFirst().channel);
        QCOMPARE(asked->exten, u"112"_s);
        QCOMPARE(asked->context, u"internal"_s);
    }

    void picksUpByCallingTheCallerHere()
    {
        const auto asked = pbx::pickUp(talk(), julia);
        QVERIFY(asked);
        QCOMPARE(asked->channel, talk().caller.channel);
        QCOMPARE(asked->exten, u"101"_s);
        pbx::Call fromNobody = talk();
        fromNobody.caller = {};
        QCOMPARE(pbx::pickUp(fromNobody, julia).error(), Objection::NobodyThere);
    }

    void takesSomebodyOutOfAQueue()
    {
        const auto caller = rows::waiting(1, u"+33199"_s, u"Ines"_s, 0);
        const auto asked = pbx::takeCaller(caller, julia);
        QVERIFY(asked);
        QCOMPARE(asked->channel, caller.channel);
        QCOMPARE(asked->exten, u"101"_s);
        QCOMPARE(pbx::takeCaller(caller, {}).error(), Objection::NoPhone);
        pbx::Phone silent = julia;
        silent.isSilent = true;
        QCOMPARE(pbx::takeCaller(caller, silent).error(), Objection::PhoneSilent);
        QCOMPARE(pbx::pickUp(talk(), silent).error(), Objection::PhoneSilent);
    }

    void givesAReasonForABreakOnly()
    {
        const auto begun = pbx::pause(u"support"_s, u"PJSIP/101"_s, true, u"lunch"_s);
        QCOMPARE(begun.reason, u"lunch"_s);
        QCOMPARE(begun.paused, std::optional(true));
        const auto ended = pbx::pause(u"support"_s, u"PJSIP/101"_s, false, u"lunch"_s);
        QVERIFY(ended.reason.isEmpty());
        QCOMPARE(ended.paused, std::optional(false));
    }

private:
    static pbx::Call talk()
    {
        return rows::answered(rows::call(u"1"_s, rows::outside(u"+49301234567"_s, u"Acme"_s),
                                  {rows::inside(u"101"_s, u"Julia"_s)}),
            4);
    }

    const pbx::Phone julia{.extension = u"101"_s,
        .endpoint = u"PJSIP/101"_s,
        .context = u"internal"_s,
        .callerId = {u"Julia Becker"_s, u"101"_s}};
};

QTEST_APPLESS_MAIN(TestControl)
#include "tst_control.moc"
