// SPDX-License-Identifier: MIT
#include "ami/actions.h"
#include "scene.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

/// An exchange with one extension, whose database is read.
struct Read : Scene {
    Read()
    {
        event("ExtensionStatus",
            {{"Exten", "103"}, {"Context", "internal"}, {"Hint", "PJSIP/103"}, {"Status", "0"}});
    }

    void ask(const QString &family, const QString &key = {})
    {
        const ami::Action one = ami::action::DBGet{.family = family, .key = key};
        const ami::Action all = ami::action::DBGetTree{.family = family};
        exchange().asked("7", key.isEmpty() ? all : one);
    }
    void list(const std::string &path, const std::string &value)
    {
        event("DBGetTreeResponse", {{"Key", path}, {"Val", value}, {"ActionID", "7"}});
    }
    void answer(ami::Result result = ami::Result::Done, const QString &message = {})
    {
        exchange().answered({.result = result, .actionId = "7", .message = message});
    }

    std::optional<QString> value(const QString &family, const QString &key = u"103"_s)
    {
        return exchange().database().value(family, key);
    }
    pbx::Extension person() { return *exchange().extensions().rows().find("103"); }
};

} // namespace

class TestDatabase : public QObject
{
    Q_OBJECT

private slots:
    void knowsNothingUnread()
    {
        Read scene;
        QVERIFY(!scene.value(u"CF"_s));
        QVERIFY(!scene.person().callWaiting);
    }

    void seesThatAnEntryIsGone()
    {
        Read scene;
        scene.ask(u"CF"_s);
        scene.list("/CF/103", "104");
        scene.list("/CF/105", "106");
        scene.answer();
        QCOMPARE(scene.person().forward.always, u"104"_s);
        scene.ask(u"CF"_s);
        scene.list("/CF/105", "106");
        scene.answer();
        QCOMPARE(scene.person().forward.always, QString());
        QCOMPARE(scene.value(u"CF"_s), std::optional(QString()));
        QCOMPARE(scene.value(u"CF"_s, u"105"_s), std::optional(u"106"_s));
        QCOMPARE(scene.value(u"CF"_s, u"999"_s), std::optional(QString())); // all was read
        QCOMPARE(scene.exchange().database().families(), QStringList{u"CF"_s});
    }

    void readsOneEntry()
    {
        Read scene;
        scene.ask(u"CW"_s, u"103"_s);
        scene.event("DBGetResponse",
            {{"Family", "CW"}, {"Key", "103"}, {"Val", "ENABLED"}, {"ActionID", "7"}});
        scene.answer();
        QCOMPARE(scene.person().callWaiting, std::optional(true));
        QVERIFY(!scene.value(u"CW"_s, u"104"_s));
        scene.ask(u"CW"_s, u"103"_s);
        scene.answer(ami::Result::Refused, u"Database entry not found"_s);
        QCOMPARE(scene.person().callWaiting, std::optional(false));
        QCOMPARE(scene.value(u"CW"_s), std::optional(QString()));
    }

    void believesNoAnswerThatIsNone_data()
    {
        QTest::addColumn<ami::Result>("result");
        QTest::newRow("denied") << ami::Result::Denied;
        QTest::newRow("too late") << ami::Result::TimedOut;
        QTest::newRow("link lost") << ami::Result::Lost;
    }

    void believesNoAnswerThatIsNone()
    {
        QFETCH(ami::Result, result);
        Read scene;
        scene.list("/CFB/103", "104");
        scene.ask(u"CFB"_s);
        scene.answer(result, u"Permission denied"_s);
        QCOMPARE(scene.person().forward.busy, u"104"_s);
        scene.answer(); // somebody else's
        QCOMPARE(scene.person().forward.busy, u"104"_s);
    }

    void letsADeviceStateSpeakForDoNotDisturb()
    {
        Read scene;
        scene.list("/DND/103", "YES");
        scene.event("DeviceStateChange", {{"Device", "Custom:DND103"}, {"State", "BUSY"}});
        scene.ask(u"DND"_s);
        scene.answer();
        QCOMPARE(scene.person().doNotDisturb, std::optional(true));
        scene.event("DeviceStateChange", {{"Device", "Custom:DND103"}, {"State", "NOT_INUSE"}});
        QCOMPARE(scene.person().doNotDisturb, std::optional(false));
        scene.list("/DND/103", "YES");
        scene.ask(u"DND"_s);
        scene.answer();
        QCOMPARE(scene.person().doNotDisturb, std::optional(false));
    }

    void isReadAnewAfterALogin()
    {
        Read scene;
        scene.list("/CF/103", "104");
        scene.exchange().beginSnapshot();
        QVERIFY(!scene.value(u"CF"_s));
    }
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
