// SPDX-License-Identifier: MIT
#include "recording.h"
#include "scene.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

/// `600 locked recorded: 101 102m 103at`, with a for admin, m for muted, t for talking.
QString rooms(Scene &scene)
{
    QStringList lines;
    scene.exchange().conferences().rows().each([&lines](const pbx::Conference &room) {
        QString line = room.name;
        line += room.isLocked.value_or(false) ? u" locked"_s : QString();
        line += room.isRecorded.value_or(false) ? u" recorded:"_s : u":"_s;
        for (const pbx::ConferenceUser &user : room.users) {
            line += u' ' + user.party.extension;
            line += user.isAdmin ? u"a"_s : QString();
            line += user.isMuted.value_or(false) ? u"m"_s : QString();
            line += user.isTalking.value_or(false) ? u"t"_s : QString();
        }
        lines.append(line);
    });
    return lines.join(u" + "_s);
}

/// `trunk online Registered 1`, the number being that of its calls.
QString lines(Scene &scene)
{
    scene.batch();
    QStringList all;
    scene.exchange().trunks().rows().each([&all](const pbx::Trunk &trunk) {
        all.append(u"%1 %2 %3 %4"_s.arg(trunk.name, trunk.status, trunk.registration)
                       .arg(trunk.calls.size())
                       .simplified());
    });
    all.sort();
    return all.join(u" + "_s);
}

/// `108 online: 6108 Reachable`: its phones by the port they are at.
QString contacts(Scene &scene)
{
    const pbx::Extension *const row = scene.exchange().extensions().rows().find("108");
    if (!row)
        return {};
    QStringList all;
    for (const pbx::Contact &contact : row->contacts)
        all.append(contact.uri.section(u':', -1) + u' ' + contact.status);
    const QString status
        = row->status == pbx::Extension::Status::Online ? u"online"_s : u"offline"_s;
    return status + u": "_s + all.join(u", "_s);
}

/// What was to be seen, one after the other.
QStringList seen(const QString &name, QString (*look)(Scene &))
{
    Scene scene;
    QStringList pictures;
    for (const std::string &message : recording::cut(recording::bytes(name))) {
        scene.hear(message);
        const QString picture = look(scene);
        if (picture != (pictures.isEmpty() ? QString() : pictures.last()))
            pictures.append(picture);
    }
    return pictures;
}

} // namespace

/// Conferences, lines, mailboxes and registrations as a real exchange told of them.
class TestRecordedServices : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!recording::areHere())
            QSKIP("the recordings are not here");
    }

    void followsAConference()
    {
        QCOMPARE(seen(u"conference"_s, rooms).join(u'\n'),
            QStringList(
                {u"600:"_s, u"600: 101"_s, u"600: 101 102"_s, u"600: 101 102 103a"_s,
                    u"600: 101 102 103at"_s, u"600: 101 102 103a"_s, u"600: 101 102m 103a"_s,
                    u"600: 101 102 103a"_s, u"600 locked: 101 102 103a"_s,
                    u"600 locked recorded: 101 102 103a"_s, u"600 locked: 101 102 103a"_s,
                    u"600 locked: 101 102"_s, u"600 locked: 102"_s, QString()})
                .join(u'\n'));
    }

    void followsALine()
    {
        const QStringList out = seen(u"trunk_out"_s, lines);
        QVERIFY2(out.contains(u"trunk busy 1"_s) || out.contains(u"trunk online 1"_s),
            qPrintable(out.join(u'\n')));
        QCOMPARE(out.last(), u"trunk online 0"_s);
    }

    void followsARegistration()
    {
        QCOMPARE(seen(u"trunk_registration"_s, lines),
            QStringList({u"trunk-reg unknown Rejected 0"_s, u"trunk-reg unknown Unregistered 0"_s,
                u"trunk-reg unknown Registered 0"_s}));
        QVERIFY(seen(u"snapshot_busy"_s, lines).contains(u"trunk online Registered 0"_s));
    }

    void followsAPhoneThatRegisters()
    {
        const QStringList all = seen(u"registration"_s, contacts);
        QVERIFY(all.contains(u"offline: "_s));
        QVERIFY(all.contains(u"online: 6108 Reachable"_s));
        QVERIFY(all.contains(u"online: 6108 Reachable, 47794 Reachable"_s));
        QCOMPARE(all.last(), u"online: 6108 Reachable"_s);
    }

    void countsMessages()
    {
        Scene scene;
        for (const std::string &message : recording::cut(recording::bytes(u"voicemail"_s)))
            scene.hear(message);
        const auto box = [&scene](const char *number) {
            const pbx::Extension *const row = scene.exchange().extensions().rows().find(number);
            return row ? row->voicemail : std::nullopt;
        };
        QCOMPARE(box("105"), std::optional(pbx::MessageCount{1, 0}));
        QCOMPARE(box("101"), std::optional(pbx::MessageCount{0, 0}));
    }
};

QTEST_GUILESS_MAIN(TestRecordedServices)
#include "tst_recordedservices.moc"
