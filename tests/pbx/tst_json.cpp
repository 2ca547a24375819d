// SPDX-License-Identifier: MIT
#include "pbx/json.h"
#include "scene.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList keys(const QJsonValue &value) { return value.toObject().keys(); }

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

/// The keys that the contract names must be there; more may.
QString missing(const QJsonValue &value, const char *wanted)
{
    for (const QString &key : QString::fromLatin1(wanted).split(u' ')) {
        if (!keys(value).contains(key))
            return key;
    }
    return {};
}

} // namespace

class TestJson : public QObject
{
    Q_OBJECT

private slots:
    void writesAParty()
    {
        pbx::Party party;
        party.channel = u"PJSIP/101-1"_s;
        party.callerId = {u"Zoë \"Z\""_s, u"101"_s};
        const QJsonObject json = pbx::toJson(party);
        QCOMPARE(missing(json,
                     "uniqueid linkedid name account_code caller_id connected_line exten state "
                     "cid_calling_pres"),
            QString());
        QCOMPARE(json[u"name"_s], u"PJSIP/101-1"_s);
        QCOMPARE(json[u"exten"_s], QString());
        QCOMPARE(sorted(keys(json[u"caller_id"_s])), (QStringList{u"name"_s, u"num"_s}));
        QCOMPARE(json[u"caller_id"_s][u"name"_s], u"Zoë \"Z\""_s);
    }

    void writesACall()
    {
        Scene scene;
        Leg alice = calling("101", "1.1", "102");
        Leg bob = called("102", "1.2", alice);
        scene.talk(alice, bob, "b1");
        const QJsonObject json = pbx::toJson(*scene.call());
        QCOMPARE(missing(json,
                     "id stage caller targets direction since answered queue trunk did recording "
                     "conference parking"),
            QString());
        QCOMPARE(json[u"stage"_s], u"up"_s);
        QCOMPARE(json[u"direction"_s], u"internal"_s);
        QCOMPARE(json[u"recording"_s], u"off"_s);
        QCOMPARE(json[u"answered"_s], u"2026-11-18T11:06:40.000Z"_s);
        for (const QString &none :
            {u"queue"_s, u"trunk"_s, u"did"_s, u"conference"_s, u"parking"_s})
            QVERIFY2(json[none].isNull(), qPrintable(none));
        QCOMPARE(json[u"targets"_s].toArray().size(), 1);
    }

    void writesStages_data()
    {
        QTest::addColumn<int>("stage");
        const QStringList words{u"dialing"_s, u"ringing"_s, u"up"_s, u"held"_s, u"parked"_s,
            u"queued"_s, u"conference"_s};
        for (int i = 0; i < words.size(); ++i)
            QTest::newRow(qPrintable(words[i])) << i;
    }

    void writesStages()
    {
        QFETCH(int, stage);
        pbx::Call call;
        call.stage = pbx::Call::Stage(stage);
        QCOMPARE(
            pbx::toJson(call)[u"stage"_s].toString(), QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(pbx::toJson(call)[u"recording"_s].isNull()); // unknown is not off
    }

    void writesAnExtension()
    {
        pbx::Extension extension{.number = u"101"_s};
        extension.contacts = {{u"sip:101@10.0.0.1"_s, u"Reachable"_s, QString(), 1.5}};
        QJsonObject json = pbx::toJson(extension);
        QCOMPARE(missing(json, "name status device context dnd forward contacts voicemail calls"),
            QString());
        QCOMPARE(json[u"status"_s], u"unknown"_s);
        QVERIFY(json[u"dnd"_s].isNull());
        QVERIFY(json[u"voicemail"_s].isNull());
        QCOMPARE(missing(json[u"forward"_s], "always busy unavailable"), QString());
        const QJsonValue contact = json[u"contacts"_s].toArray().first();
        QCOMPARE(missing(contact, "uri status user_agent rtt_ms"), QString());
        QVERIFY(contact[u"user_agent"_s].isNull());
        QCOMPARE(contact[u"rtt_ms"_s], 1.5);
        extension.doNotDisturb = false;
        extension.voicemail = {2, 5};
        extension.status = pbx::Extension::Status::BusyRinging;
        json = pbx::toJson(extension);
        QCOMPARE(json[u"dnd"_s], false);
        QCOMPARE(json[u"voicemail"_s][u"new"_s], 2);
        QCOMPARE(json[u"status"_s], u"busy_ringing"_s);
    }

    void writesAQueue()
    {
        pbx::Queue queue{.name = u"support"_s, .callers = {{}}, .members = {{}}};
        const QJsonObject json = pbx::toJson(queue);
        QCOMPARE(missing(json,
                     "strategy waiting members completed abandoned hold_time talk_time "
                     "service_level service_level_perf"),
            QString());
        QCOMPARE(
            missing(json[u"waiting"_s].toArray().first(), "num name position since"), QString());
        QCOMPARE(missing(json[u"members"_s].toArray().first(),
                     "interface name status paused pause_reason penalty calls_taken last_call "
                     "in_call"),
            QString());
        QVERIFY(json[u"completed"_s].isNull());
    }

    void writesPlaces()
    {
        pbx::ParkingLot lot{.name = u"default"_s, .spaces = {71, 72}, .parked = {{.space = 72}}};
        const QJsonObject json = pbx::toJson(lot);
        QCOMPARE(json[u"spaces"_s].toArray(), (QJsonArray{71, 72}));
        QCOMPARE(missing(json[u"parked"_s][u"72"_s], "caller by until"), QString());
        const QJsonObject room = pbx::toJson(pbx::Conference{.users = {{}}});
        QVERIFY(room[u"locked"_s].isNull() && room[u"recording"_s].isNull());
        QCOMPARE(
            missing(room[u"users"_s].toArray().first(), "num name muted admin talking uniqueid"),
            QString());
        QCOMPARE(missing(pbx::toJson(pbx::Trunk()), "status registration calls"), QString());
    }

    void writesCallEvents()
    {
        Scene scene;
        Leg alice = calling("101", "1.1", "102");
        Leg bob = called("102", "1.2", alice);
        scene.talk(alice, bob, "b1");
        scene.hangup(bob);
        scene.hangup(alice);
        QStringList fields;
        for (const pbx::CallEvent &told : scene.told()) {
            QJsonObject json = pbx::toJson(told, u"pbx"_s);
            for (const QString &common : {u"time"_s, u"server"_s, u"call"_s, u"caller"_s}) {
                QVERIFY2(json.contains(common), qPrintable(common));
                json.remove(common);
            }
            const QString kind = json.take(u"event"_s).toString();
            fields.append(kind + u": "_s + json.keys().join(u' '));
        }
        QCOMPARE(fields,
            (QStringList{u"b_dial: targets"_s, u"b_dial_end: reason targets"_s, u"up: target"_s,
                u"hangup: by reason"_s}));
    }

    void writesTimes()
    {
        using std::chrono::milliseconds;
        QVERIFY(pbx::toJson(std::optional<pbx::Moment>()).isNull());
        QCOMPARE(pbx::toJson(std::optional(pbx::Moment(milliseconds(1'795'000'000'007)))),
            u"2026-11-18T11:06:40.007Z"_s);
    }
};

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
