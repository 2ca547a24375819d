// SPDX-License-Identifier: MIT
#include "orders/checkup/rights.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestRights : public QObject
{
    Q_OBJECT

private slots:
    void knowsWhatIsGranted()
    {
        const auto rights = orders::rightsWith({"Originate", "Hangup"});
        QStringList granted;
        for (const orders::Right &right : rights) {
            if (right.isGranted)
                granted.append(QString::fromLatin1(right.action));
        }
        QCOMPARE(granted, (QStringList{u"Originate"_s, u"Hangup"_s}));
    }

    void saysWhatEachIsFor()
    {
        for (const orders::Right &right : orders::rightsWith({}))
            QVERIFY2(!orders::purposeOf(right).isEmpty(), right.action);
    }

    void offersOneLineThatMendsAll()
    {
        QCOMPARE(orders::writeLine(orders::rightsWith({})),
            u"write = system,call,agent,originate,reporting"_s);
    }

    void namesWhatCouldDoHarm()
    {
        QCOMPARE(orders::needlessActions({"Originate"}), QStringList());
        QCOMPARE(orders::needlessActions({"Originate", "Command"}), QStringList{u"Command"_s});
    }

    /// The right is had where another action that needs it is; then it is the module that lacks.
    void tellsAMissingModuleFromAMissingRight()
    {
        using enum orders::Lack;
        const auto lack = [](const QSet<QByteArray> &actions, const char *action) {
            const auto rights = orders::rightsWith(actions);
            const auto found = std::ranges::find_if(rights, [action](const orders::Right &right) {
                return qstrcmp(right.action, action) == 0;
            });
            return orders::lackOf(*found, rights);
        };
        QCOMPARE(lack({"MuteAudio"}, "MuteAudio"), None);
        QCOMPARE(lack({"DBPut"}, "MuteAudio"), Module);
        QCOMPARE(lack({"Hangup"}, "MuteAudio"), OfRight);
        QCOMPARE(lack({}, "QueuePause"), Either);
        QCOMPARE(lack({"Hangup"}, "QueueStatus"), Module);
        QCOMPARE(lack({}, "DBPut"), OfRight);
    }

    void warnsOfAnOpenLink()
    {
        const auto risk = [](const char *url) {
            return orders::riskOf(*ami::ServerAddress::parse(QString::fromLatin1(url)));
        };
        QVERIFY(risk("amis://u@pbx.example").isEmpty());
        QVERIFY(risk("ami://u@127.0.0.1").isEmpty());
        QVERIFY(risk("ami://u@pbx.example").contains(u"amis://"_s));
        QVERIFY(risk("http://u@pbx.example").contains(u"https://"_s));
    }
};

QTEST_GUILESS_MAIN(TestRights)
#include "tst_rights.moc"
