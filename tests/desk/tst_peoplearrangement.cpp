// SPDX-License-Identifier: MIT
#include "desk/peoplearrangement.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using desk::ExtensionId;
using desk::PeopleArrangement;
using namespace Qt::Literals::StringLiterals;

namespace {

ExtensionId one(const QString &number) { return {u"pbx.example"_s, number}; }

} // namespace

class TestPeopleArrangement : public QObject
{
    Q_OBJECT

private slots:
    void hasEverybodyInOneGroup()
    {
        PeopleArrangement people;
        people.addGroup(u"Sales"_s);
        people.addGroup(u"Night"_s);
        people.put(one(u"101"_s), u"Sales"_s);
        people.put(one(u"101"_s), u"Night"_s);
        QCOMPARE(people.groupOf(one(u"101"_s)), u"Night"_s);
        QVERIFY(people.groups[0].people.isEmpty());
        people.put(one(u"101"_s), {});
        QCOMPARE(people.groupOf(one(u"101"_s)), QString());
    }

    void refusesNamesThatCannotBeTold()
    {
        PeopleArrangement people;
        people.addGroup(u"Sales"_s);
        for (const QString &name : {u"Sales"_s, QString(), u"  "_s, QString(61, u'x')}) {
            QVERIFY(!people.isFree(name));
            people.addGroup(name);
        }
        QCOMPARE(people.groups.size(), 1);
    }

    void keepsPlaceAndFoldsOfAGroupThatIsRenamed()
    {
        PeopleArrangement people;
        people.addGroup(u"Sales"_s);
        people.sections = {PeopleArrangement::sectionOf(u"Sales"_s)};
        people.setFolded(PeopleArrangement::sectionOf(u"Sales"_s), true);
        people.renameGroup(u"Sales"_s, u"Shop"_s);
        QCOMPARE(people.sections, QStringList{PeopleArrangement::sectionOf(u"Shop"_s)});
        QCOMPARE(people.folded, people.sections);
        people.removeGroup(u"Shop"_s);
        QCOMPARE(people, PeopleArrangement());
    }

    void bundlesPhonesUnderOneMain()
    {
        PeopleArrangement people;
        people.join(one(u"101"_s), u"201"_s);
        people.join(one(u"201"_s), u"301"_s); // a phone's phone is the person's
        QCOMPARE(people.phones.size(), 1);
        QCOMPARE(people.phones[0].others, (QStringList{u"201"_s, u"301"_s}));
        people.join(one(u"102"_s), u"101"_s); // who joins brings their phones along
        QCOMPARE(people.phones.size(), 1);
        QCOMPARE(people.phones[0].main, one(u"102"_s));
        QCOMPARE(people.phones[0].others.size(), 3);
        for (const QString &number : {u"101"_s, u"201"_s, u"301"_s})
            people.part(one(number));
        QVERIFY(people.phones.isEmpty());
    }

    void comesBackAsItWasWritten()
    {
        PeopleArrangement people;
        people.form = PeopleArrangement::Form::Dense;
        people.sorting = PeopleArrangement::Sorting::Own;
        people.addGroup(u"Köln, Süd"_s);
        people.put(one(u"101"_s), u"Köln, Süd"_s);
        people.sections = {u"own/Köln, Süd"_s, u"exchange/pbx.example/sales"_s};
        people.folded = {u"favourites"_s};
        people.putInOrder({one(u"102"_s), one(u"101"_s)});
        people.join(one(u"101"_s), u"201"_s);
        write("", people);
        QStringList problems;
        QCOMPARE(readBack(problems), people);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }

    void leavesOutWhatCannotBeUsed()
    {
        write("[people]\nform=cubes\nsorting=luck\n[peopleGroups]\n1\\name=Sales\n2\\name=Sales\n"
              "size=2\n[peoplePhones]\n1\\main=\n1\\others=201\nsize=1\n",
            {});
        QStringList problems;
        const PeopleArrangement people = readBack(problems);
        QCOMPARE(problems.size(), 3);
        QCOMPARE(people.form, PeopleArrangement::Form::Tiles);
        QCOMPARE(people.groups.size(), 1);
        QVERIFY(people.phones.isEmpty());
    }

private:
    void write(const QByteArray &text, const PeopleArrangement &people) const
    {
        if (text.isEmpty()) {
            QSettings settings(path(), QSettings::IniFormat);
            desk::write(settings, people);
            return;
        }
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(text);
    }

    PeopleArrangement readBack(QStringList &problems) const
    {
        QSettings settings(path(), QSettings::IniFormat);
        PeopleArrangement people;
        desk::read(settings, people, problems);
        return people;
    }

    QString path() const { return m_folder.filePath(u"desk.ini"_s); }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestPeopleArrangement)
#include "tst_peoplearrangement.moc"
