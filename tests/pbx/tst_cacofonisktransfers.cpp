// SPDX-License-Identifier: MIT
#include "retelling.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

/// 101 and 102 talk; 101 may talk to 103 as well, and then joins the two.
struct Consultation {
    Retelling told;
    Leg first = calling("101", "1", "102");
    Leg transferee = called("102", "2", first);
    Leg second = calling("101", "3", "103");
    Leg target = called("103", "4", second);

    void talk()
    {
        told.ring(first, transferee);
        told.answer(first, transferee, "b1");
    }

    void consult()
    {
        told.ring(second, target);
        told.answer(second, target, "b2");
    }

    wire::Headers transfer(const wire::Headers &more) const
    {
        wire::Headers headers = first.block("OrigTransferer");
        for (const auto &block : {second.block("SecondTransferer"), more})
            headers.insert(headers.end(), block.begin(), block.end());
        return headers;
    }

    wire::Headers named(const wire::Headers &more) const
    {
        wire::Headers headers = transferee.block("Transferee");
        for (const auto &block : {target.block("TransferTarget"), more})
            headers.insert(headers.end(), block.begin(), block.end());
        return transfer(headers);
    }

    /// All four hang up, the two that talk last.
    void end()
    {
        for (const Leg *const leg : {&first, &second, &target, &transferee})
            told.hangup(*leg);
    }

    /// Without what led to the transfer.
    QStringList story(qsizetype before) const { return told.story().mid(before); }
};

/// 101 and 102 talk, and 101 sends 102 to 103.
struct SentAway {
    Retelling told;
    Leg transferer = calling("101", "1", "102");
    Leg transferee = called("102", "2", transferer);
    Leg target = called("103", "3", transferer);

    SentAway()
    {
        told.ring(transferer, transferee);
        told.answer(transferer, transferee, "b1");
        told.event("BlindTransfer",
            {{"TransfererUniqueid", "1"}, {"TransfereeUniqueid", "2"}, {"Extension", "103"}});
        told.hangup(transferer);
    }

    void ring()
    {
        told.begin(target);
        told.dial(transferee, target);
        told.state(target, 5);
    }

    QStringList story() const { return told.story().mid(3); }
    QString exten() const { return told.told().constLast().caller.exten; }
};

} // namespace

/// What Cacofonisk tells of transfers.
class TestCacofoniskTransfers : public QObject
{
    Q_OBJECT

private slots:
    void handsOverToAParty()
    {
        Consultation call;
        call.talk();
        call.consult();
        call.told.event("AttendedTransfer", call.named({{"DestType", "Bridge"}}));
        QCOMPARE(call.told.told().constLast().caller.exten, u"103"_s);
        call.end();
        QCOMPARE(call.story(6),
            QStringList({u"attended_transfer 102>103 by 101"_s, u"hangup 102 completed"_s}));
    }

    void findsThePartiesInTheBridge()
    {
        Consultation call;
        call.talk();
        call.consult();
        call.told.leave(call.transferee, "b1");
        call.told.leave(call.second, "b2");
        call.told.enter(call.transferee, "b2");
        call.told.event("AttendedTransfer",
            call.transfer({{"DestType", "Bridge"}, {"DestBridgeUniqueid", "b2"}}));
        call.end();
        QCOMPARE(call.story(6),
            QStringList({u"attended_transfer 102>103 by 101"_s, u"hangup 102 completed"_s}));
    }

    void tellsNothingWherePartiesAreMissing()
    {
        Consultation call;
        call.talk();
        call.consult();
        const wire::Headers bridge{{"DestType", "Bridge"}, {"DestBridgeUniqueid", "b9"}};
        call.told.event("AttendedTransfer", call.transfer(bridge));
        call.told.event("AttendedTransfer",
            call.transfer({{"DestType", "Bridge"}, {"TransfereeUniqueid", "9"},
                {"TransferTargetUniqueid", "4"}}));
        call.told.event(
            "AttendedTransfer", call.transfer({{"DestType", "App"}, {"DestApp", "Dial"}}));
        QCOMPARE(call.story(6), QStringList());
    }

    void tellsNothingOfOtherKinds()
    {
        Consultation call;
        call.talk();
        call.consult();
        for (const char *kind : {"Threeway", "Link", "Fail"})
            call.told.event("AttendedTransfer", call.named({{"DestType", kind}}));
        call.told.event(
            "AttendedTransfer", call.named({{"DestType", "App"}, {"DestApp", "Queue"}}));
        call.end();
        QCOMPARE(
            call.story(6), QStringList({u"hangup 101 completed"_s, u"hangup 101 completed"_s}));
    }

    void takesTheNumberThatThereIs()
    {
        Consultation call;
        call.talk();
        call.consult();
        call.second.exten.clear();
        call.told.event("AttendedTransfer", call.named({{"DestType", "Bridge"}}));
        QCOMPARE(call.told.told().constLast().caller.exten, u"102"_s);
        call.first.exten.clear();
        call.told.event("AttendedTransfer", call.named({{"DestType", "Bridge"}}));
        QCOMPARE(call.told.told().constLast().caller.exten, u"103"_s); // the target's caller ID
    }

    void looksThroughALocalTransferee()
    {
        Consultation call;
        call.talk();
        call.consult();
        const Leg one = localHalf(1, "5", "1");
        const Leg two = localHalf(2, "6", "1");
        call.told.begin(one);
        call.told.begin(two);
        call.told.pair(one, two);
        call.told.leave(call.first, "b1");
        call.told.enter(two, "b1"); // with 102
        wire::Headers parties = one.block("Transferee");
        for (const auto &header : call.target.block("TransferTarget"))
            parties.push_back(header);
        parties.emplace_back("DestType", "Bridge");
        call.told.event("AttendedTransfer", call.transfer(parties));
        QCOMPARE(call.story(6), QStringList({u"attended_transfer 102>103 by 101"_s}));
    }

    void handsOverToAPhoneThatRings()
    {
        Consultation call;
        call.talk();
        call.told.ring(call.second, call.target);
        call.told.event("AttendedTransfer", call.named({{"DestType", "App"}, {"DestApp", "Dial"}}));
        call.told.hangup(call.first);
        call.told.dialEnd(call.second, call.target, "NOANSWER");
        call.told.hangup(call.second);
        call.told.dial(call.transferee, call.target);
        call.told.answer(call.transferee, call.target, "b3");
        call.told.hangup(call.transferee);
        QCOMPARE(call.story(3),
            QStringList({u"b_dial 101>103"_s, u"blonde_transfer 102>103 by 101"_s,
                u"b_dial_end 101>103 noanswer"_s, u"b_dial_end 102>103 answer"_s, u"up 102>103"_s,
                u"hangup 102 completed"_s}));
    }

    void sendsAwayOnceSomebodyRings()
    {
        SentAway call;
        QCOMPARE(call.story(), QStringList());
        call.ring();
        call.told.answer(call.transferee, call.target, "b2");
        call.told.hangup(call.transferee);
        QCOMPARE(call.story(),
            QStringList({u"blind_transfer 102>103 by 101"_s, u"b_dial_end 102>103 answer"_s,
                u"up 102>103"_s, u"hangup 102 completed"_s}));
        QCOMPARE(call.exten(), u"103"_s);
    }

    void sendsAwayToAllPhonesAtOnce()
    {
        SentAway call;
        Leg other = called("104", "4", call.transferer);
        call.told.begin(other);
        call.told.dial(call.transferee, other);
        call.ring();
        call.told.state(other, 5);
        call.told.dialEnd(call.transferee, other, "CANCEL");
        QCOMPARE(call.story(),
            QStringList({u"blind_transfer 102>103,104 by 101"_s, u"b_dial_end 102>104 cancel"_s}));
    }

    void sendsAwayToWhoRefuses()
    {
        SentAway call;
        call.ring();
        call.told.dialEnd(call.transferee, call.target, "BUSY");
        call.told.hangup(call.transferee, "17");
        QCOMPARE(call.story(),
            QStringList({u"blind_transfer 102>103 by 101"_s, u"b_dial_end 102>103 busy"_s,
                u"hangup 102 busy"_s}));
    }

    void sendsAwayToNobody()
    {
        SentAway call;
        call.told.hangup(call.transferee, "19");
        QCOMPARE(call.story(), QStringList({u"hangup 101 completed"_s}));
        QCOMPARE(call.exten(), u"103"_s);
        QCOMPARE(call.told.reporter().channels().count(), std::size_t(0));
    }

    void sendsTheCallerAwayToNobody()
    {
        Retelling told;
        Leg caller = calling("101", "1", "102");
        Leg transferer = called("102", "2", caller);
        told.ring(caller, transferer);
        told.answer(caller, transferer, "b1");
        told.event("BlindTransfer",
            {{"TransfererUniqueid", "2"}, {"TransfereeUniqueid", "1"}, {"Extension", "103"}});
        told.hangup(transferer);
        told.hangup(caller, "19");
        QCOMPARE(told.story().mid(3), QStringList({u"hangup 101 completed"_s}));
    }

    void survivesTwoThatSendEachOtherAway()
    {
        Retelling told;
        Leg one = calling("101", "1", "102");
        Leg other = called("102", "2", one);
        told.ring(one, other);
        for (const auto &[from, to] :
            {std::pair("1", "2"), std::pair("2", "1"), std::pair("1", "1")})
            told.event("BlindTransfer",
                {{"TransfererUniqueid", from}, {"TransfereeUniqueid", to}, {"Extension", "9"}});
        told.hangup(one);
        told.hangup(other);
        QCOMPARE(told.reporter().channels().count(), std::size_t(0));
    }
};

QTEST_GUILESS_MAIN(TestCacofoniskTransfers)
#include "tst_cacofonisktransfers.moc"
