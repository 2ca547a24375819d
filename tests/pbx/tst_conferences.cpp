// SPDX-License-Identifier: MIT
#include "scene.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const Leg alice = calling("101", "1.1", "600");
const Leg bob = calling("102", "1.2", "600");

void confer(Scene &scene, const std::string &event, const Leg &leg, const wire::Headers &more = {})
{
    wire::Headers headers{{"Conference", "600"}};
    headers.insert(headers.end(), more.begin(), more.end());
    scene.event(event, leg, headers);
}

const pbx::Conference *room(Scene &scene)
{
    return scene.exchange().conferences().rows().find("600");
}

} // namespace

class TestConferences : public QObject
{
    Q_OBJECT

private slots:
    void isThereWhileSomebodyIsIn()
    {
        Scene scene;
        scene.event("ConfbridgeStart", {{"Conference", "600"}});
        confer(scene, "ConfbridgeJoin", alice, {{"Admin", "Yes"}, {"Muted", "No"}});
        confer(scene, "ConfbridgeJoin", bob, {{"Admin", "No"}, {"Muted", "Yes"}});
        QVERIFY(room(scene));
        QCOMPARE(room(scene)->users.size(), 2);
        QVERIFY(room(scene)->users.first().isAdmin);
        QCOMPARE(room(scene)->users.last().isMuted, std::optional(true));
        QCOMPARE(room(scene)->isLocked, std::optional(false));
        confer(scene, "ConfbridgeLeave", alice);
        QCOMPARE(room(scene)->users.size(), 1);
        scene.hangup(bob);
        QVERIFY(!room(scene));
        confer(scene, "ConfbridgeLeave", bob); // comes after the hangup at times
        scene.event("ConfbridgeEnd", {{"Conference", "600"}});
        QVERIFY(!room(scene));
    }

    void followsMutingTalkingAndRecording()
    {
        Scene scene;
        confer(scene, "ConfbridgeJoin", alice, {{"Muted", "No"}});
        confer(scene, "ConfbridgeMute", alice);
        confer(scene, "ConfbridgeTalking", alice, {{"TalkingStatus", "on"}});
        QCOMPARE(room(scene)->users.first().isMuted, std::optional(true));
        QCOMPARE(room(scene)->users.first().isTalking, std::optional(true));
        confer(scene, "ConfbridgeUnmute", alice);
        confer(scene, "ConfbridgeTalking", alice, {{"TalkingStatus", "off"}});
        QCOMPARE(room(scene)->users.first().isMuted, std::optional(false));
        QCOMPARE(room(scene)->users.first().isTalking, std::optional(false));
        scene.event("ConfbridgeRecord", {{"Conference", "600"}});
        QCOMPARE(room(scene)->isRecorded, std::optional(true));
        scene.event("ConfbridgeStopRecord", {{"Conference", "600"}});
        QCOMPARE(room(scene)->isRecorded, std::optional(false));
        confer(scene, "ConfbridgeMute", bob); // who is not in
        QCOMPARE(room(scene)->users.size(), 1);
    }

    void readsTheLists()
    {
        Scene scene;
        scene.event("ConfbridgeListRooms", {{"Conference", "600"}, {"Locked", "Yes"}});
        confer(scene, "ConfbridgeList", alice, {{"Admin", "Yes"}, {"Muted", "Yes"}});
        confer(scene, "ConfbridgeList", alice, {{"Admin", "Yes"}, {"Muted", "Yes"}});
        QCOMPARE(room(scene)->isLocked, std::optional(true));
        QCOMPARE(room(scene)->isRecorded, std::optional<bool>()); // in no list
        QCOMPARE(room(scene)->users.size(), 1);
    }

    void makesNoRoomWithoutAName()
    {
        Scene scene;
        for (const char *event :
            {"ConfbridgeStart", "ConfbridgeJoin", "ConfbridgeLeave", "ConfbridgeRecord",
                "ConfbridgeStopRecord", "ConfbridgeMute", "ConfbridgeEnd", "ConfbridgeListRooms"})
            scene.event(event, alice);
        QVERIFY(scene.batch().conferences.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestConferences)
#include "tst_conferences.moc"
