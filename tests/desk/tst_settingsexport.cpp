// SPDX-License-Identifier: MIT
#include "desk/provisioning.h"
#include "desk/settings/settingsimport.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using desk::KeptValues;
using desk::Profile;
using desk::ProfileImport;
using desk::Profiles;
using desk::SettingsFile;
using desk::SettingsImport;
using Kind = ProfileImport::Kind;
using Manner = SettingsImport::Manner;
using namespace Qt::Literals::StringLiterals;

namespace {

/// With the quotes that JSON wants.
QByteArray json(const char *text) { return QByteArray(text).replace('\'', '"'); }

const QDateTime noon(QDate(2027, 3, 1), QTime(12, 0), Qt::UTC);

/// Something in every section.
Profile office()
{
    Profile profile;
    profile.name = u"office"_s;
    profile.servers = {{.address = *ami::ServerAddress::parse(u"amis://panel@pbx.example"_s),
                           .caFile = u"/etc/ssl/office.pem"_s,
                           .pin = QByteArray(64, 'a'),
                           .title = u"Head office"_s},
        {.address = *ami::ServerAddress::parse(u"ami://panel@10.0.0.2"_s)}};
    profile.own = {u"Head office"_s, u"101"_s};
    profile.theme = Profile::Theme::Dark;
    profile.numberRules.country = u"DE"_s;
    profile.numberRules.rewrites = {{u"Branch, north"_s, u"\\+4989(\\d+)"_s, u"8\\1"_s}};
    profile.favourites = {{u"Head office"_s, u"102"_s}, {u"Head office"_s, u"103"_s}};
    profile.looks.textPercent = 120;
    profile.role.kind = desk::Role::Kind::Supervisor;
    profile.callerPages.pages = {{u"CRM"_s, u"https://crm.example/?n={number}"_s}};
    profile.directories = {{.name = u"Staff"_s, .host = u"ldap.example"_s, .base = u"dc=x"_s}};
    profile.keyChoices.keys.insert(u"call.transfer"_s, {u"Ctrl+T"_s});
    return profile;
}

QByteArray exported(const Profiles &profiles)
{
    return SettingsFile::of(profiles).toJson(u"Cordboard 1.0"_s, noon);
}

} // namespace

class TestSettingsExport : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_here = std::make_unique<QTemporaryDir>();
        m_there = std::make_unique<QTemporaryDir>();
    }

    void bringsADeskToAnotherMachine()
    {
        const Profiles here(m_here->path());
        QCOMPARE(here.save(office()), QString());
        QCOMPARE(here.save(Profile{.name = u"night"_s}), QString());
        const Profiles there(m_there->path());
        const auto plan = import(there, exported(here), Manner::Merge);
        QCOMPARE(plan.size(), 2);
        for (const ProfileImport &one : plan) {
            QCOMPARE(one.kind, Kind::New);
            QVERIFY2(one.problems.isEmpty(), qPrintable(one.problems.join(u"\n"_s)));
        }
        QCOMPARE(there.load(u"office"_s).profile, office());
        QCOMPARE(there.names(), (QStringList{u"night"_s, u"office"_s}));
    }

    void isReadableForPeople()
    {
        const Profiles here(m_here->path());
        QCOMPARE(here.save(office()), QString());
        const QByteArray text = exported(here);
        const QJsonObject all = QJsonDocument::fromJson(text).object();
        QCOMPARE(all.value(u"format"_s).toString(), u"cordboard-settings"_s);
        QCOMPARE(all.value(u"version"_s).toInt(), 1);
        QCOMPARE(all.value(u"written"_s).toString(), u"2027-03-01T12:00:00Z"_s);
        const QJsonObject profile = all[u"profiles"_s][u"office"_s].toObject();
        QCOMPARE(profile[u"desk"_s][u"theme"_s].toString(), u"dark"_s);
        QCOMPARE(profile[u"servers"_s][0][u"title"_s].toString(), u"Head office"_s);
        QVERIFY(text.count('\n') > 20);
    }

    /// Whatever somebody has written into a profile by hand.
    void neverHoldsASecret()
    {
        const Profiles here(m_here->path());
        Profile profile = office();
        profile.callerPages.pages
            = {{u"CRM"_s, u"https://me:SENTINEL1@crm.example/?token=SENTINEL2&n={number}"_s}};
        QCOMPARE(here.save(profile), QString());
        {
            QSettings file(m_here->path() + u"/profiles/office.ini"_s, QSettings::IniFormat);
            file.setValue(u"desk/secret"_s, u"SENTINEL3"_s);
            file.setValue(u"servers/1/password"_s, u"SENTINEL4"_s);
            file.setValue(u"directories/1/bindPassword"_s, u"SENTINEL5"_s);
            file.setValue(u"servers/2/url"_s, u"ami://panel:SENTINEL6@10.0.0.2"_s);
            file.setValue(u"unheard/of"_s, u"SENTINEL7"_s);
        }
        const QByteArray text = exported(here);
        QVERIFY2(!text.contains("SENTINEL"), text.constData());
        QVERIFY(text.contains("token=***&n={number}"));
        QVERIFY(text.contains(QByteArray(64, 'a'))); // the fingerprint of a public key is none
    }

    /// What was left out of the file is still known at the desk that wrote it.
    void doesNotLoseASecretThatItLeftOut()
    {
        const Profiles here(m_here->path());
        Profile profile = office();
        profile.callerPages.pages = {{u"CRM"_s, u"https://crm.example/?token=mine&n={number}"_s}};
        QCOMPARE(here.save(profile), QString());
        for (const Manner manner : {Manner::Merge, Manner::Replace}) {
            const auto plan = import(here, exported(here), manner);
            QCOMPARE(plan[0].kind, Kind::Same);
            QCOMPARE(here.load(u"office"_s).profile, profile);
        }
    }

    void showsWhatWouldChangeBeforeItDoes()
    {
        const Profiles here(m_here->path());
        const Profiles there(m_there->path());
        QCOMPARE(here.save(office()), QString());
        Profile other = office();
        other.theme = Profile::Theme::Light;
        QCOMPARE(there.save(other), QString());
        const auto file = SettingsFile::read(exported(here));
        QVERIFY(file.has_value());
        const auto plan = SettingsImport(there, *file).plan(Manner::Merge);
        QCOMPARE(plan.size(), 1);
        QCOMPARE(plan[0].kind, Kind::Changed);
        QCOMPARE(plan[0].differences.size(), 1);
        QCOMPARE(plan[0].differences[0],
            (ProfileImport::Difference{u"desk/theme"_s, u"light"_s, u"dark"_s}));
        QCOMPARE(there.load(u"office"_s).profile, other);
    }

    void mergesOrReplaces()
    {
        const QByteArray file = json("{'format': 'cordboard-settings', 'version': 1, "
                                     "'profiles': {'office': {'desk': {'theme': 'light'}}}} ");
        const Profiles here(m_here->path());
        QCOMPARE(here.save(office()), QString());
        import(here, file, Manner::Merge);
        Profile merged = office();
        merged.theme = Profile::Theme::Light;
        QCOMPARE(here.load(u"office"_s).profile, merged);
        import(here, file, Manner::Replace);
        Profile replaced;
        replaced.name = u"office"_s;
        replaced.theme = Profile::Theme::Light;
        QCOMPARE(here.load(u"office"_s).profile, replaced);
    }

    void takesOnlyTheChosenProfiles()
    {
        const Profiles here(m_here->path());
        const Profiles there(m_there->path());
        QCOMPARE(here.save(office()), QString());
        QCOMPARE(here.save(Profile{.name = u"night"_s}), QString());
        const auto file = SettingsFile::read(exported(here));
        const SettingsImport import(there, *file);
        QCOMPARE(import.keep(import.plan(Manner::Merge), {u"office"_s}), QString());
        QCOMPARE(there.names(), QStringList{u"office"_s});
    }

    void saysWhatItDoesNotUnderstand()
    {
        const Profiles here(m_here->path());
        const auto plan = import(here,
            json("{'format': 'cordboard-settings', 'version': 1, "
                 "'profiles': {'a': {'desk': {'theme': 'pink', 'areaCode': '030'}, "
                 "'future': {'thing': 1}, "
                 "'servers': [{'url': 'ami://u:pw@host'}]}, 'b/../c': {}, 'd': 7}} "),
            Manner::Merge);
        QCOMPARE(plan.size(), 1);
        const QString said = plan[0].problems.join(u'\n');
        for (const auto &part : {u"desk/theme"_s, u"pink"_s, u"future/thing"_s, u"servers"_s})
            QVERIFY2(said.contains(part), qPrintable(said));
        QVERIFY(!said.contains(u"areaCode"_s));
        QCOMPARE(here.load(u"a"_s).profile.numberRules.areaCode, u"030"_s);
        QCOMPARE(here.names(), QStringList{u"a"_s});
        const QString left = m_problems.join(u'\n');
        QVERIFY2(left.contains(u"b/../c"_s) && left.contains(u"profile d"_s), qPrintable(left));
    }

    void refusesWhatIsNoFileOfSettings_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("said");
        QTest::newRow("nothing") << QByteArray() << u"line 1"_s;
        QTest::newRow("no JSON") << QByteArray("{\n\n\"a\": oops}") << u"line 3"_s;
        QTest::newRow("other JSON") << QByteArray("{\"a\": 1}") << u"no settings of Cordboard"_s;
        QTest::newRow("an array") << QByteArray("[]") << u"no settings of Cordboard"_s;
        QTest::newRow("from the future")
            << QByteArray("{\"format\": \"cordboard-settings\", \"version\": 2}")
            << u"newer Cordboard"_s;
        QTest::newRow("no version")
            << QByteArray("{\"format\": \"cordboard-settings\"}") << u"version"_s;
        QTest::newRow("no profiles")
            << QByteArray("{\"format\": \"cordboard-settings\", \"version\": 1}") << u"profiles"_s;
        QTest::newRow("none in it")
            << QByteArray("{\"format\": \"cordboard-settings\", \"version\": 1, \"profiles\": {}}")
            << u"no profile"_s;
        QTest::newRow("too long") << QByteArray(SettingsFile::longest + 1, ' ') << u"too large"_s;
    }

    void refusesWhatIsNoFileOfSettings()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, said);
        const auto read = SettingsFile::read(file);
        QVERIFY(!read.has_value());
        QVERIFY2(read.error().contains(said), qPrintable(read.error()));
    }

    void leavesWhatTheAdministratorHasLocked()
    {
        const Profiles here(m_here->path());
        QCOMPARE(here.save(office()), QString());
        Profiles there(m_there->path());
        there.setProvisioning(desk::Provisioning::ofJson(json(
            "{'locked': { "
            "'servers': [{'url': 'amis://panel@house.example'}], 'desk': {'theme': 'light'}}} ")));
        for (const Manner manner : {Manner::Merge, Manner::Replace}) {
            const auto plan = import(there, exported(here), manner);
            QCOMPARE(plan[0].locked, (QStringList{u"desk/theme"_s, u"servers"_s}));
            const Profile loaded = there.load(u"office"_s).profile;
            QCOMPARE(loaded.theme, Profile::Theme::Light);
            QCOMPARE(loaded.servers.size(), 1);
            QCOMPARE(loaded.servers[0].address.host, u"house.example"_s);
            QCOMPARE(loaded.looks.textPercent, 120);
        }
    }

    void losesNothingWhereItCannotWrite()
    {
        const Profiles here(m_here->path());
        QCOMPARE(here.save(office()), QString());
        const QByteArray text = exported(here);
        const Profiles there(m_there->path() + u"/file"_s);
        QFile file(m_there->path() + u"/file"_s); // where the folder would have to be
        QVERIFY(file.open(QIODevice::WriteOnly));
        const SettingsImport import(there, *SettingsFile::read(text));
        const QString problem = import.keep(import.plan(Manner::Merge), {u"office"_s});
        QVERIFY2(problem.contains(u"could not be written"_s), qPrintable(problem));
        QCOMPARE(here.load(u"office"_s).profile, office());
    }

    /// The window waits for it.
    void isQuick()
    {
        const Profiles here(m_here->path());
        for (int i = 0; i < 10; ++i) {
            Profile profile = office();
            profile.name = u"p"_s + QString::number(i);
            QCOMPARE(here.save(profile), QString());
        }
        QElapsedTimer time;
        time.start();
        const auto file = SettingsFile::read(exported(here));
        QCOMPARE(SettingsImport(here, *file).plan(Manner::Merge).size(), 10);
        QVERIFY2(time.elapsed() < 1000, qPrintable(QString::number(time.elapsed())));
    }

private:
    QList<ProfileImport> import(const Profiles &profiles, const QByteArray &text, Manner manner)
    {
        const auto file = SettingsFile::read(text);
        if (!file)
            return {};
        m_problems = file->problems();
        const SettingsImport import(profiles, *file);
        const auto plan = import.plan(manner);
        QStringList names;
        for (const ProfileImport &one : plan)
            names.append(one.name);
        const QString problem = import.keep(plan, names);
        return problem.isEmpty() ? plan : QList<ProfileImport>();
    }

    std::unique_ptr<QTemporaryDir> m_here;
    std::unique_ptr<QTemporaryDir> m_there;
    QStringList m_problems;
};

QTEST_GUILESS_MAIN(TestSettingsExport)
#include "tst_settingsexport.moc"
