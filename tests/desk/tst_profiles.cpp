// SPDX-License-Identifier: MIT
#include "desk/profiles.h"
#include "desk/provisioning.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using desk::Profile;
using desk::Profiles;
using namespace Qt::Literals::StringLiterals;

class TestProfiles : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void comesBackAsItWasSaved()
    {
        const Profile saved = busyDesk();
        QCOMPARE(profiles().save(saved), QString());
        const auto loaded = profiles().load(u"front desk"_s);
        QVERIFY2(loaded.problems.isEmpty(), qPrintable(loaded.problems.join(u'\n')));
        QCOMPARE(loaded.profile, saved);
    }

    void forgetsWhatWasTakenAway()
    {
        Profile profile = busyDesk();
        profiles().save(profile);
        profile.servers.removeLast();
        profile.favourites.clear();
        profiles().save(profile);
        QCOMPARE(profiles().load(profile.name).profile, profile);
    }

    void isNewWhereThereIsNone()
    {
        const auto loaded = profiles().load(u"nobody"_s);
        QVERIFY(loaded.problems.isEmpty());
        QCOMPARE(loaded.profile, Profile{.name = u"nobody"_s});
    }

    void fallsBackWithASentenceForEachBrokenValue()
    {
        write("desk",
            "[desk]\n"
            "ownExtension=101\n"
            "theme=pink\n"
            "longestInternal=many\n"
            "[servers]\n"
            "1\\url=ami://panel:hunter2@pbx.example\n"
            "2\\url=ami://panel@pbx.example\n"
            "2\\pin=abc\n"
            "3\\url=gopher://x\n"
            "size=3\n");
        const auto loaded = profiles().load(u"desk"_s);
        QCOMPARE(loaded.problems.size(), 5);
        QCOMPARE(loaded.profile.own.number, u"101"_s);
        QCOMPARE(loaded.profile.theme, Profile::Theme::System);
        QCOMPARE(loaded.profile.servers.size(), 1);
        QCOMPARE(loaded.profile.servers[0].address.host, u"pbx.example"_s);
        QVERIFY(loaded.profile.servers[0].pin.isEmpty());
        for (const QString &problem : loaded.problems)
            QVERIFY2(!problem.contains(u"hunter2"_s), qPrintable(problem));
    }

    void livesWithAFileThatIsNone()
    {
        write("desk", QByteArray("\0\x01[[[\xff\n=\n%%%", 13));
        QCOMPARE(profiles().load(u"desk"_s).profile.name, u"desk"_s);
    }

    void keepsCommasAndUmlauts()
    {
        Profile profile{.name = u"desk"_s};
        profile.own = {u"pbx, Köln"_s, u"101"_s};
        profile.servers = {desk::Server{
            address(u"amis://pänel@pbx.example:7000"_s), u"/etc/ssl/a, b; c.pem"_s, {}}};
        profiles().save(profile);
        QCOMPARE(profiles().load(u"desk"_s).profile, profile);
    }

    void neverWritesASecret()
    {
        profiles().save(busyDesk());
        QDir folder(m_folder->path() + u"/profiles"_s);
        for (const QString &name : folder.entryList(QDir::Files)) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(!file.readAll().toLower().contains("secret"));
        }
    }

    void refusesNamesThatLeadElsewhere_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("up") << u"../cordboard"_s;
        QTest::newRow("path") << u"/etc/passwd"_s;
        QTest::newRow("dot") << u"."_s;
        QTest::newRow("empty") << QString();
        QTest::newRow("spaces") << u" desk"_s;
        QTest::newRow("long") << QString(41, u'x');
        QTest::newRow("NUL") << u"a"_s + QChar(u'\0');
    }

    void refusesNamesThatLeadElsewhere()
    {
        QFETCH(QString, name);
        QVERIFY(!profiles().has(name));
        QVERIFY(!profiles().save(Profile{.name = name}).isEmpty());
        QCOMPARE(
            QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 0);
    }

    void saysSoWhenItCannotWrite()
    {
        QFile blocker(m_folder->path() + u"/profiles"_s);
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        QVERIFY(!profiles().save(busyDesk()).isEmpty());
    }

    void remembersWhichWasLast()
    {
        QCOMPARE(profiles().last(), QString());
        profiles().save(busyDesk());
        profiles().setLast(u"front desk"_s);
        QCOMPARE(profiles().last(), u"front desk"_s);
        QCOMPARE(profiles().names(), QStringList{u"front desk"_s});
        QFile::remove(m_folder->path() + u"/profiles/front desk.ini"_s);
        QCOMPARE(profiles().last(), QString());
    }

    void keepsNumberRulesThatCannotBeUsed()
    {
        Profile profile = busyDesk();
        profile.numberRules.country = u"Atlantis"_s;
        profile.numberRules.rewrites = {{u"Broken"_s, u"(12"_s, u"1"_s}};
        QCOMPARE(profiles().save(profile), QString());
        const auto loaded = profiles().load(profile.name);
        QCOMPARE(loaded.profile, profile);
        const QString problems = loaded.problems.join(u'\n');
        QVERIFY2(problems.contains(u"\"Broken\" is not used"_s), qPrintable(problems));
        QVERIFY2(problems.contains(u"Atlantis"_s), qPrintable(problems));
        QCOMPARE(profiles().save(loaded.profile), QString());
        QCOMPARE(profiles().load(profile.name).profile, profile);
    }

    void copiesWithAllThatWasSet()
    {
        profiles().save(busyDesk());
        QCOMPARE(profiles().copy(u"front desk"_s, u"night"_s), QString());
        Profile expected = busyDesk();
        expected.name = u"night"_s;
        QCOMPARE(profiles().load(u"night"_s).profile, expected);
        // From now on each goes its own way.
        expected.mobile = u"0170"_s;
        profiles().save(expected);
        QCOMPARE(profiles().load(u"front desk"_s).profile, busyDesk());
    }

    void makesANewOneOfWhatIsNotThere()
    {
        QCOMPARE(profiles().copy(u"nobody"_s, u"night"_s), QString());
        QCOMPARE(profiles().names(), QStringList{u"night"_s});
        QCOMPARE(profiles().load(u"night"_s).profile, Profile{.name = u"night"_s});
    }

    /// What an administrator has locked is nobody's own: it is in force in a copy, but not copied.
    void copiesNothingThatIsLocked()
    {
        Profiles locked(m_folder->path());
        locked.save(busyDesk());
        locked.setProvisioning(desk::Provisioning::ofJson(
            R"({"locked": {"desk": {"theme": "light"}, "role": {"kind": "read-only"}}})"));
        QCOMPARE(locked.copy(u"front desk"_s, u"night"_s), QString());
        const Profile copy = locked.load(u"night"_s).profile;
        QCOMPARE(copy.theme, Profile::Theme::Light);
        QCOMPARE(copy.role.kind, desk::Role::Kind::ReadOnly);
        QCOMPARE(profiles().load(u"night"_s).profile.theme, Profile::Theme::Dark);
        QCOMPARE(profiles().load(u"night"_s).profile.role.kind, desk::Role::Kind::Operator);
    }

    void isRenamedWithWhatItWas()
    {
        profiles().save(busyDesk());
        profiles().setLast(u"front desk"_s);
        QCOMPARE(profiles().rename(u"front desk"_s, u"day"_s), QString());
        QCOMPARE(profiles().names(), QStringList{u"day"_s});
        QCOMPARE(profiles().last(), u"day"_s);
        Profile expected = busyDesk();
        expected.name = u"day"_s;
        QCOMPARE(profiles().load(u"day"_s).profile, expected);
        profiles().save({.name = u"night"_s});
        profiles().rename(u"night"_s, u"late"_s);
        QCOMPARE(profiles().last(), u"day"_s); // not the one that was used last
    }

    void writesOverNoOther()
    {
        profiles().save(busyDesk());
        profiles().save({.name = u"night"_s});
        for (const QString &taken : {u"night"_s, u"../night"_s, QString()}) {
            QVERIFY(!profiles().rename(u"front desk"_s, taken).isEmpty());
            QVERIFY(!profiles().copy(u"front desk"_s, taken).isEmpty());
        }
        QVERIFY(!profiles().rename(u"nobody"_s, u"somebody"_s).isEmpty());
        QCOMPARE(profiles().names(), (QStringList{u"front desk"_s, u"night"_s}));
        QCOMPARE(profiles().load(u"front desk"_s).profile, busyDesk());
        QCOMPARE(profiles().load(u"night"_s).profile, Profile{.name = u"night"_s});
    }

    void removesAllButTheLast()
    {
        profiles().save(busyDesk());
        profiles().save({.name = u"night"_s});
        QVERIFY(profiles().remove(u"../cordboard"_s).isEmpty()); // there is none
        QCOMPARE(profiles().remove(u"night"_s), QString());
        QCOMPARE(profiles().names(), QStringList{u"front desk"_s});
        QVERIFY(!profiles().remove(u"front desk"_s).isEmpty());
        QCOMPARE(profiles().load(u"front desk"_s).profile, busyDesk());
    }

private:
    static ami::ServerAddress address(const QString &url)
    {
        return *ami::ServerAddress::parse(url);
    }

    static Profile busyDesk()
    {
        return {.name = u"front desk"_s,
            .servers = {desk::Server{address(u"ami://panel@127.0.0.1"_s), {}, {}},
                desk::Server{address(u"amis://panel@branch.example:5040"_s), u"/etc/ssl/b.pem"_s,
                    QByteArray(64, 'a')}},
            .own = {u"127.0.0.1"_s, u"101"_s},
            .ownDevice = u"PJSIP/101"_s,
            .context = u"from-internal"_s,
            .numberRules = {.country = u"DE"_s,
                .areaCode = u"30"_s,
                .ownNumber = u"+49 30 901820-0"_s,
                .outsidePrefix = u"0"_s,
                .internationalPrefix = u"00"_s,
                .longestInternal = 4,
                .rewrites = {{u"Branch, south"_s, u"\\+4989(\\d{2,4})"_s, u"8\\1"_s},
                    {{}, u"\"[;=#%]"_s, u"1"_s}}},
            .theme = Profile::Theme::Dark,
            .favourites = {{u"127.0.0.1"_s, u"112"_s}, {u"branch.example"_s, u"160"_s}}};
    }

    Profiles profiles() const { return Profiles(m_folder->path()); }

    void write(const char *name, const QByteArray &text) const
    {
        QDir(m_folder->path()).mkpath(u"profiles"_s);
        QFile file(m_folder->path() + u"/profiles/"_s + QLatin1String(name) + u".ini"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestProfiles)
#include "tst_profiles.moc"
