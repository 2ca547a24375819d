// SPDX-License-Identifier: MIT
#include "desk/profiles.h"
#include "desk/provisioning.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using desk::KeptValues;
using desk::Profile;
using desk::Profiles;
using desk::Provisioning;
using namespace Qt::Literals::StringLiterals;

namespace {

/// With the quotes that JSON wants.
QByteArray json(const char *text) { return QByteArray(text).replace('\'', '"'); }

const QByteArray office = json("{'defaults': {"
                               " 'desk': { 'theme': 'dark', 'areaCode': '030' },"
                               " 'looks': { 'textPercent': 120 },"
                               " 'rewrites': [ { 'name': 'Branch',"
                               "  'pattern': '\\\\+4989(\\\\d+)', 'replacement': '8\\\\1' } ] },"
                               "'locked': {"
                               " 'servers': ["
                               "  { 'url': 'amis://panel@pbx.example',"
                               "    'caFile': '/etc/ssl/office.pem' },"
                               "  { 'url': 'ami://panel@localhost' } ],"
                               " 'role': { 'kind': 'read-only' } } }");

} // namespace

class TestProvisioning : public QObject
{
    Q_OBJECT

private slots:
    void givesWhatTheAdministratorWrote()
    {
        const Provisioning given = Provisioning::ofJson(office);
        QCOMPARE(given.problems(), QStringList());
        Profiles profiles(m_folder.path());
        profiles.setProvisioning(given);
        const auto loaded = profiles.load(u"new"_s);
        QCOMPARE(loaded.problems, QStringList());
        QCOMPARE(loaded.profile.servers.size(), 2);
        QCOMPARE(loaded.profile.servers[0].caFile, u"/etc/ssl/office.pem"_s);
        QCOMPARE(loaded.profile.theme, Profile::Theme::Dark);
        QCOMPARE(loaded.profile.looks.textPercent, 120);
        QCOMPARE(loaded.profile.role.kind, desk::Role::Kind::ReadOnly);
        QCOMPARE(loaded.profile.numberRules.rewrites.size(), 1);
        QCOMPARE(loaded.profile.numberRules.rewrites[0].replacement, u"8\\1"_s);
    }

    void letsPeopleChangeDefaultsAndNothingThatIsLocked()
    {
        Profiles profiles(m_folder.path());
        profiles.setProvisioning(Provisioning::ofJson(office));
        Profile profile = profiles.load(u"mine"_s).profile;
        profile.theme = Profile::Theme::Light;
        profile.role.kind = desk::Role::Kind::Supervisor;
        profile.servers.clear();
        QCOMPARE(profiles.save(profile), QString());
        const Profile again = profiles.load(u"mine"_s).profile;
        QCOMPARE(again.theme, Profile::Theme::Light);
        QCOMPARE(again.role.kind, desk::Role::Kind::ReadOnly);
        QCOMPARE(again.servers.size(), 2);
    }

    void followsADefaultThatNobodyHasChanged()
    {
        Profiles profiles(m_folder.path());
        profiles.setProvisioning(Provisioning::ofJson(office));
        Profile profile = profiles.load(u"later"_s).profile;
        profile.mobile = u"0170"_s;
        QCOMPARE(profiles.save(profile), QString());
        profiles.setProvisioning(
            Provisioning::ofJson(json("{'defaults':{'desk':{'theme':'light'}}}")));
        const Profile again = profiles.load(u"later"_s).profile;
        QCOMPARE(again.theme, Profile::Theme::Light);
        QCOMPARE(again.mobile, u"0170"_s);
        QVERIFY(again.servers.isEmpty()); // what was locked was never ours
    }

    void followsAListThatNobodyHasChanged()
    {
        const auto serverAt = [](const char *host) {
            return Provisioning::ofJson(
                json("{'defaults':{'servers':[{'url':'ami://panel@HOST'}]}}")
                    .replace("HOST", host));
        };
        Profiles profiles(m_folder.path());
        profiles.setProvisioning(serverAt("old.example"));
        QCOMPARE(profiles.save(profiles.load(u"moved"_s).profile), QString());
        profiles.setProvisioning(serverAt("new.example"));
        const Profile again = profiles.load(u"moved"_s).profile;
        QCOMPARE(again.servers.size(), 1);
        QCOMPARE(again.servers[0].address.host, u"new.example"_s);
    }

    void givesAnEmptyList()
    {
        Profile own{.name = u"rules"_s};
        own.numberRules.rewrites = {{u"Branch"_s, u"8(\\d+)"_s, u"\\1"_s}};
        own.favourites = {{u"b.example"_s, u"101"_s}};
        Profiles profiles(m_folder.path());
        QCOMPARE(profiles.save(own), QString());
        const Provisioning given = Provisioning::ofJson(json(
            "{'locked':{'rewrites':[],'callerPages':{'hosts':[]}},'defaults':{'favourites':[]}}"));
        QCOMPARE(given.problems(), QStringList());
        QVERIFY(given.lockedSettings().contains(u"rewrites"_s));
        profiles.setProvisioning(given);
        const Profile again = profiles.load(u"rules"_s).profile;
        QVERIFY(again.numberRules.rewrites.isEmpty());
        QCOMPARE(again.favourites.size(), 1);
    }

    void saysWhatIsWrongAndWhere_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("place");
        QTest::newRow("no JSON") << QByteArray("{\n\"locked\":\n") << u"line"_s;
        QTest::newRow("no object") << QByteArray("[]") << u"JSON object"_s;
        QTest::newRow("group") << json("{'enforced':{}}") << u"enforced"_s;
        QTest::newRow("theme") << json("{'locked':{'desk':{'theme':'pink'}}}")
                               << u"locked.desk.theme: "_s;
        QTest::newRow("number") << json("{'defaults':{'looks':{'textPercent':900}}}")
                                << u"defaults.looks.textPercent: "_s;
        QTest::newRow("unknown") << json("{'locked':{'desk':{'them':'dark'}}}")
                                 << u"locked.desk.them: There is no such setting."_s;
        QTest::newRow("server") << json("{'locked':{'servers':[{'url':'nowhere'}]}}")
                                << u"locked.servers: "_s;
    }

    void saysWhatIsWrongAndWhere()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, place);
        const Provisioning given = Provisioning::ofJson(json);
        QCOMPARE(given.problems().size(), 1);
        QVERIFY2(given.problems()[0].contains(place), qPrintable(given.problems()[0]));
        QVERIFY(given.lockedSettings().isEmpty());
    }

    /// Whoever wrote of a role meant to restrict.
    void allowsNothingByARoleThatIsNone_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("place");
        QTest::newRow("unknown") << json("{'locked':{'role':{'kind':'boss'}}}")
                                 << u"locked.role.kind: "_s;
        QTest::newRow("case") << json("{'locked':{'role':{'kind':'Supervisor'}}}")
                              << u"locked.role.kind: "_s;
        QTest::newRow("empty") << json("{'locked':{'role':{'kind':''}}}")
                               << u"locked.role.kind: "_s;
        QTest::newRow("list") << json("{'locked':{'role':{'kind':['operator','supervisor']}}}")
                              << u"locked.role.kind: "_s;
        QTest::newRow("number") << json("{'locked':{'role':{'kind':1}}}")
                                << u"locked.role.kind: "_s;
        QTest::newRow("no kind") << json("{'locked':{'role':'supervisor'}}") << u"locked.role: "_s;
    }

    void allowsNothingByARoleThatIsNone()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, place);
        const Provisioning given = Provisioning::ofJson(json);
        QCOMPARE(given.problems().size(), 1);
        QVERIFY2(given.problems()[0].contains(place), qPrintable(given.problems()[0]));
        QCOMPARE(given.lockedSettings(), QStringList{u"role/kind"_s});
        Profile own;
        own.role = {.kind = desk::Role::Kind::Supervisor, .mayListen = true};
        QCOMPARE(given.around(KeptValues::of(own)).profile().profile.role.kind,
            desk::Role::Kind::ReadOnly);
    }

    void allowsNothingByAPermissionThatIsNone()
    {
        const Provisioning given
            = Provisioning::ofJson(json("{'locked':{'role':{'mayListen':'perhaps'}}}"));
        QCOMPARE(given.problems().size(), 1);
        Profile own;
        own.role.mayListen = true;
        const desk::Role role = given.around(KeptValues::of(own)).profile().profile.role;
        QVERIFY(!role.mayListen);
        QCOMPARE(role.kind, desk::Role::Kind::Operator);
    }

    void refusesSecrets_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("key") << json(
            "{'locked':{'servers':[{'url':'ami://a@b.example','secret':'x'}]}}");
        QTest::newRow("any key") << json("{'defaults':{'ldap':{'bindPassword':'x'}}}");
        QTest::newRow("address") << json("{'locked':{'servers':[{'url':'ami://a:x@b'}]}}");
    }

    void refusesSecrets()
    {
        QFETCH(QByteArray, json);
        const Provisioning given = Provisioning::ofJson(json);
        QCOMPARE(given.problems().size(), 1);
        QVERIFY2(given.problems()[0].contains(u"ecrets have no place"_s),
            qPrintable(given.problems()[0]));
        QVERIFY(given.around({}).isEmpty());
    }

    void keepsWhatItDoesNotKnow()
    {
        // A newer program wrote it.
        Profiles profiles(m_folder.path());
        QCOMPARE(profiles.save({.name = u"shared"_s}), QString());
        QFile file(m_folder.filePath(u"profiles/shared.ini"_s));
        QVERIFY(file.open(QIODevice::Append));
        file.write("\n[future]\nthing=1\n");
        file.close();
        QCOMPARE(profiles.save({.name = u"shared"_s, .mobile = u"0170"_s}), QString());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("thing=1"));
    }

    void goesThroughJsonUnchanged()
    {
        Profile profile;
        profile.servers = {{.address = *ami::ServerAddress::parse(u"amis://a@b.example"_s)}};
        profile.favourites = {{u"b.example"_s, u"101"_s}, {u"b.example"_s, u"102"_s}};
        profile.mobile = u"1, 2; <b>\"3\""_s;
        profile.looks.motion = desk::Looks::Motion::Reduced;
        const KeptValues values = KeptValues::of(profile);
        const KeptValues again = KeptValues::ofJson(values.toJson());
        QCOMPARE(again.profile().profile, profile);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestProvisioning)
#include "tst_provisioning.moc"
