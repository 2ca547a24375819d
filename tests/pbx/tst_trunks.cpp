// SPDX-License-Identifier: MIT
#include "scene.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const pbx::Trunk &trunk(Scene &scene, const std::string &name = "berlin")
{
    static const pbx::Trunk none;
    const auto *row = scene.exchange().trunks().rows().find(name);
    return row ? *row : none;
}

void registration(Scene &scene, const wire::Headers &more)
{
    wire::Headers headers{{"ClientUri", "sip:panel@provider"}, {"ServerUri", "sip:provider"},
        {"Status", "Registered"}};
    headers.insert(headers.end(), more.begin(), more.end());
    scene.event("OutboundRegistrationDetail", headers);
}

} // namespace

class TestTrunks : public QObject
{
    Q_OBJECT

private slots:
    void showsWhetherALineIsThere()
    {
        Scene scene;
        const auto state = [&scene](const std::string &word) {
            scene.event("DeviceStateChange", {{"Device", "PJSIP/berlin"}, {"State", word}});
            return trunk(scene).status;
        };
        QCOMPARE(state("NOT_INUSE"), u"online"_s);
        QCOMPARE(state("INUSE"), u"busy"_s);
        QCOMPARE(state("RINGING"), u"busy"_s);
        QCOMPARE(state("UNAVAILABLE"), u"offline"_s);
        QCOMPARE(state("UNKNOWN"), u"unknown"_s);
    }

    void takesNoPhoneForALine()
    {
        Scene scene;
        scene.event("DeviceStateChange", {{"Device", "PJSIP/101"}, {"State", "INUSE"}});
        scene.event("DeviceStateChange", {{"Device", "Custom:DND101"}, {"State", "INUSE"}});
        QVERIFY(scene.batch().trunks.isEmpty());
    }

    void followsItsRegistration()
    {
        Scene scene;
        registration(scene, {{"ObjectName", "berlin-reg"}, {"Endpoint", "berlin"}});
        QCOMPARE(trunk(scene).registration, u"Registered"_s);
        scene.event("Registry",
            {{"ChannelType", "PJSIP"}, {"Username", "sip:panel@provider"},
                {"Domain", "sip:provider"}, {"Status", "Rejected"}});
        QCOMPARE(trunk(scene).registration, u"Rejected"_s);
        scene.event("Registry",
            {{"Username", "sip:other@provider"}, {"Domain", "sip:provider"},
                {"Status", "Registered"}});
        QCOMPARE(trunk(scene).registration, u"Rejected"_s);
    }

    void findsTheLineOfARegistrationByItsCredentials()
    {
        Scene scene;
        scene.event("DeviceStateChange", {{"Device", "PJSIP/berlin"}, {"State", "NOT_INUSE"}});
        registration(scene, {{"ObjectName", "reg"}, {"Endpoint", ""}, {"OutboundAuth", "berlin"}});
        QCOMPARE(trunk(scene).registration, u"Registered"_s);
        QVERIFY(trunk(scene, "reg").name.isEmpty());
    }

    void keepsTheListOfItsCalls()
    {
        Scene scene;
        Leg alice = calling("101", "1.1", "90301234");
        Leg line = called("berlin", "1.2", alice);
        scene.ring(alice, line);
        scene.batch();
        QCOMPARE(trunk(scene).calls, QStringList(u"1.1"_s));
        scene.exchange().beginSnapshot();
        scene.batch();
        QCOMPARE(trunk(scene).calls, QStringList(u"1.1"_s));
        scene.hangup(line);
        scene.hangup(alice);
        scene.batch();
        QVERIFY(trunk(scene).calls.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTrunks)
#include "tst_trunks.moc"
