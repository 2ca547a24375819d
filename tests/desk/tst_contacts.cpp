// SPDX-License-Identifier: MIT
#include "desk/archive/archive.h"
#include "desk/contacts/callernames.h"
#include "desk/contacts/contactfinder.h"
#include "desk/contacts/contactstore.h"
#include "rows.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using desk::Archive;
using desk::Contact;
using desk::ContactBook;
using desk::ContactMatch;
using desk::ContactNumber;
using desk::Numbering;
using desk::NumberRules;
using namespace Qt::Literals::StringLiterals;

namespace {

const Numbering berlin(
    NumberRules{.country = u"DE"_s, .areaCode = u"30"_s, .outsidePrefix = u"0"_s});

Contact person(const QString &name, const QString &company, const QStringList &numbers)
{
    Contact contact{.name = name, .company = company};
    for (const QString &number : numbers)
        contact.numbers.append({number, ContactNumber::Kind::Work});
    return contact;
}

QStringList names(const QList<Contact> &contacts)
{
    QStringList all;
    for (const Contact &contact : contacts)
        all.append(contact.name);
    return all;
}

/// A directory that answers when the test says so.
class Directory : public desk::ContactSource
{
public:
    QString name() const override { return u"Head office"_s; }
    void search(const QString &typed) override { searched.append(typed); }
    void identify(const QString &number, const QStringList &spellings) override
    {
        asked.append(number);
        asSpelled = spellings;
    }

    QStringList searched;
    QStringList asked;
    QStringList asSpelled;
};

} // namespace

class TestContacts : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_archive = std::make_unique<Archive>(path(), QList{desk::contactstore::part()});
        open();
    }
    void cleanup()
    {
        m_book.reset();
        m_archive.reset();
    }

    void findsANumberHoweverItIsWritten_data()
    {
        QTest::addColumn<QString>("kept");
        QTest::addColumn<QString>("asked");
        QTest::newRow("national") << u"+49 171 5550123"_s << u"01715550123"_s;
        QTest::newRow("abroad") << u"0171/5550123"_s << u"00491715550123"_s;
        QTest::newRow("with the outside line's digit") << u"+49 171 5550123"_s << u"001715550123"_s;
        QTest::newRow("local") << u"+49 30 12345678"_s << u"12345678"_s;
        QTest::newRow("of the house") << u"103"_s << u"103"_s;
    }
    void findsANumberHoweverItIsWritten()
    {
        QFETCH(QString, kept);
        QFETCH(QString, asked);
        m_book->put(person(u"Petra Lang"_s, {}, {u"+1 212 555 0100"_s, kept}));
        const ContactMatch match = m_book->index().matchNumber(asked);
        QCOMPARE(match.kind, ContactMatch::Kind::Same);
        QCOMPARE(names(match.contacts), QStringList{u"Petra Lang"_s});
        QVERIFY(!m_book->index().matchNumber(u"+49 171 5550124"_s));
    }

    void findsANumberThatATrunkHasCut()
    {
        desk::ContactIndex index(Numbering(NumberRules{.country = u"US"_s}));
        Contact petra = person(u"Petra Lang"_s, {}, {u"+49 171 5550123"_s});
        petra.id = 1;
        index.put(petra);
        QVERIFY(index.matchNumber(u"715550123"_s));
        QVERIFY(!index.matchNumber(u"715550124"_s));
    }

    void knowsTheHouseOfAnUnknownExtension()
    {
        m_book->put(person(u"Petra Lang"_s, u"Acme GmbH"_s, {u"+49 30 123456-0"_s}));
        m_book->put(person(u"Otto Prinz"_s, {}, {u"+49 30 998877"_s}));
        const ContactMatch match = m_book->index().matchNumber(u"+493012345678"_s);
        QCOMPARE(match.kind, ContactMatch::Kind::House);
        QCOMPARE(desk::titleOf(match), u"somebody at Acme GmbH"_s);
        QVERIFY(!m_book->index().matchNumber(u"+49309988771"_s)); // Otto is no company
    }

    void namesTheCompanyWhereSeveralShareANumber()
    {
        m_book->put(person(u"Petra Lang"_s, u"Acme GmbH"_s, {u"+49 30 123456"_s}));
        m_book->put(person(u"Hugo Ahrens"_s, u"Acme GmbH"_s, {u"030 123456"_s}));
        QCOMPARE(desk::titleOf(m_book->index().matchNumber(u"+4930123456"_s)), u"Acme GmbH"_s);
        Contact third = person(u"Zoe"_s, u"Nordwind"_s, {u"030 123456"_s});
        third.isFavourite = true;
        m_book->put(third);
        const QString title = desk::titleOf(m_book->index().matchNumber(u"+4930123456"_s));
        QVERIFY2(
            title.startsWith(u"Nordwind \u00b7 Zoe"_s) && title.contains(u'2'), qPrintable(title));
    }

    void keepsEverythingOfAContact()
    {
        Contact petra{.name = u"Petra Lang"_s,
            .company = u"Acme GmbH"_s,
            .numbers = {{u"+49 30 1234567"_s, ContactNumber::Kind::Work},
                {u"0171 5550123"_s, ContactNumber::Kind::Mobile}},
            .email = u"petra@acme.example"_s,
            .web = u"https://crm.example/17"_s,
            .note = u"prefers mornings\nspeaks Danish"_s,
            .groups = {u"customers"_s, u"north"_s},
            .isFavourite = true,
            .speedDial = u"*12"_s};
        petra.id = m_book->put(petra);
        reopen();
        QTRY_VERIFY(m_book->index().find(petra.id));
        QCOMPARE(*m_book->index().find(petra.id), petra);
        QCOMPARE(m_book->index().groups(), QStringList({u"customers"_s, u"north"_s}));
    }

    void takesBackWhatWasChanged()
    {
        const auto petra = m_book->put(person(u"Petra"_s, {}, {u"+49 171 5550123"_s}));
        Contact changed = *m_book->index().find(petra);
        changed.name = u"Petra Lang"_s;
        m_book->put(changed);
        m_book->remove({petra});
        QVERIFY(!m_book->index().matchNumber(u"01715550123"_s));
        QVERIFY(m_book->undoable().contains(u"Petra Lang"_s));
        m_book->undo();
        QCOMPARE(m_book->index().find(petra)->name, u"Petra Lang"_s);
        QVERIFY(m_book->index().matchNumber(u"01715550123"_s));
        m_book->undo();
        QCOMPARE(m_book->index().find(petra)->name, u"Petra"_s);
        reopen();
        QTRY_VERIFY(m_book->index().find(petra));
        QCOMPARE(m_book->index().find(petra)->name, u"Petra"_s);
        QVERIFY(m_book->undoable().isEmpty());
    }

    void cleansWhatComesFromOutside()
    {
        Contact odd = person(u"Pe\u202etra\r\nInjected: yes"_s, u"<b>Acme</b>\u0000"_s,
            {u"+49 171\u200b 5550123"_s, QString(500, u'1')});
        odd.note = QString(3000, u'\n') + u"end"_s + QString(100000, u'x');
        const Contact clean = desk::cleaned(odd);
        QCOMPARE(clean.name, u"Petra Injected: yes"_s);
        QVERIFY(clean.company.startsWith(u"<b>Acme</b>"_s)); // plain text is plain
        QCOMPARE(clean.numbers.constFirst().number, u"+49 171 5550123"_s);
        QVERIFY(clean.numbers.constLast().number.size() <= 40);
        QVERIFY(clean.note.size() < 60000);
        QCOMPARE(desk::cleaned(clean), clean);
    }

    void matchesByTheRulesAsTheyAre()
    {
        m_book->put(person(u"Petra"_s, {}, {u"030 12345678"_s}));
        m_book->setNumbering(Numbering(NumberRules{.country = u"DE"_s, .areaCode = u"89"_s}));
        QTRY_VERIFY(!m_book->index().matchNumber(u"+498912345678"_s));
        QVERIFY(m_book->index().matchNumber(u"+493012345678"_s));
        m_book->setNumbering(Numbering(NumberRules{.country = u"IT"_s}));
        QTRY_VERIFY(m_book->index().matchNumber(u"+3903012345678"_s));
    }

    void searchesAllThatIsKnown()
    {
        Contact petra = person(u"Petra L\u00e5ng"_s, u"Acme GmbH"_s, {u"+49 171 5550123"_s});
        petra.note = u"speaks Danish"_s;
        m_book->put(petra);
        m_book->put(person(u"Albert"_s, u"Nordwind"_s, {u"+49 30 2223344"_s}));
        const auto found = [this](const QString &typed) {
            QStringList all;
            for (const auto id : m_book->search(typed).result())
                all.append(m_book->index().find(id)->name);
            return all;
        };
        QCOMPARE(found({}), QStringList({u"Albert"_s, u"Petra L\u00e5ng"_s}));
        QCOMPARE(found(u"lang acm"_s), QStringList{u"Petra L\u00e5ng"_s});
        QCOMPARE(found(u"danish"_s), QStringList{u"Petra L\u00e5ng"_s});
        QCOMPARE(found(u"5550"_s), QStringList{u"Petra L\u00e5ng"_s});
        QCOMPARE(found(u"0171 5550123"_s), QStringList{u"Petra L\u00e5ng"_s});
        QVERIFY(found(u"nobody"_s).isEmpty());
        const auto best = m_book->index().best(u"al"_s, 5);
        QCOMPARE(best.size(), 1);
        QCOMPARE(best.constFirst().second.name, u"Albert"_s);
    }

    void namesCallersAsTheDeskKnowsThem()
    {
        desk::Callers callers(*m_book);
        desk::CallerNames names(callers);
        QSignalSpy changed(&names, &desk::CallerNames::changed);
        m_book->put(person(u"Petra Lang"_s, u"Acme GmbH"_s, {u"+49 30 1234567"_s}));
        const pbx::Call call = rows::call(u"1"_s, rows::outside(u"00301234567"_s, u"ACME"_s),
            {rows::inside(u"101"_s, u"Julia Becker"_s)});
        names.apply(rows::News() << call);
        const auto told = changed.takeLast().constFirst().value<pbx::Batch>();
        const pbx::Call named = *told.calls.constFirst().after;
        QCOMPARE(named.caller.title(), u"Acme GmbH \u00b7 Petra Lang"_s);
        QCOMPARE(named.caller.callerId.number, u"00301234567"_s);
        QCOMPARE(named.targets.constFirst().title(), u"Julia Becker"_s);
    }

    void tellsAgainWhenANameBecomesKnown()
    {
        desk::Callers callers(*m_book);
        Directory directory;
        callers.setSources({&directory});
        desk::CallerNames names(callers);
        QSignalSpy changed(&names, &desk::CallerNames::changed);
        pbx::Call call = rows::call(
            u"1"_s, rows::outside(u"01715550123"_s, {}), {rows::inside(u"101"_s, u"Julia"_s)});
        names.apply(rows::News() << call);
        names.apply(rows::News() << call);
        QCOMPARE(directory.asked, QStringList{u"01715550123"_s}); // once
        QVERIFY(directory.asSpelled.contains(u"+491715550123"_s));
        changed.clear();
        Contact found = person(u"Jan Lindner"_s, {}, {u"0171 5550123"_s});
        emit directory.identified(u"01715550123"_s, {found});
        QCOMPARE(changed.size(), 1);
        const auto told = changed.constFirst().constFirst().value<pbx::Batch>();
        QCOMPARE(told.calls.constFirst().before->caller.title(), u"01715550123"_s);
        QCOMPARE(told.calls.constFirst().after->caller.title(), u"Jan Lindner"_s);
        QVERIFY(!told.isLive);
        QCOMPARE(callers.find(u"01715550123"_s).source, u"Head office"_s);
        // The own book knows better.
        m_book->put(person(u"Jan"_s, u"B\u00e4ckerei"_s, {u"0171 5550123"_s}));
        QCOMPARE(callers.find(u"01715550123"_s).title, u"B\u00e4ckerei \u00b7 Jan"_s);
        QCOMPARE(changed.constLast().constFirst().value<pbx::Batch>().calls.size(), 1);
    }

    void asksAgainWhereTheDirectoryWasAway()
    {
        desk::Callers callers(*m_book);
        Directory directory;
        callers.setSources({&directory});
        const QString number = u"01715550123"_s;
        callers.lookUp(number);
        callers.lookUp(number);
        QCOMPARE(directory.asked.size(), 1);
        emit directory.troubled(u"It cannot be reached."_s);
        emit directory.identified(number, {});
        callers.lookUp(number);
        QCOMPARE(directory.asked.size(), 2);
        emit directory.troubled({});
        emit directory.identified(number, {});
        callers.lookUp(number);
        QCOMPARE(directory.asked.size(), 2); // nobody has that number
    }

    /// The field at the top and the window of the book look for different people.
    void letsTwoSearchInTheSameDirectory()
    {
        Directory directory;
        desk::ContactFinder field(*m_book);
        desk::ContactFinder window(*m_book);
        const auto search = [&directory](desk::ContactFinder &finder, const QString &typed) {
            finder.setSources({&directory});
            QObject::connect(&finder, &desk::ContactFinder::changed, &finder,
                [&finder, typed] { finder.findElsewhere(typed); });
            finder.findElsewhere(typed);
        };
        search(field, u"petra"_s);
        search(window, u"lindner"_s);
        QTRY_COMPARE(directory.searched.size(), 2);
        emit directory.found(u"petra"_s, {person(u"Petra"_s, {}, {})});
        emit directory.found(u"lindner"_s, {person(u"Jan"_s, {}, {})});
        emit directory.troubled({});
        QCOMPARE(field.findElsewhere(u"petra"_s).size(), 1);
        QCOMPARE(window.findElsewhere(u"lindner"_s).size(), 1);
        QTest::qWait(2 * int(desk::ContactFinder::rest.count()));
        QCOMPARE(directory.searched.size(), 2);
    }

    void holdsFiftyThousand()
    {
        QList<desk::ContactChange> many;
        for (int i = 0; i < 50000; ++i) {
            Contact one = person(u"Person %1"_s.arg(i), u"Company %1"_s.arg(i % 700),
                {u"+49171%1"_s.arg(1000000 + i)});
            one.id = i + 1;
            many.append({std::nullopt, one});
        }
        QSignalSpy changed(m_book.get(), &ContactBook::changed);
        QElapsedTimer timer;
        timer.start();
        m_book->accept(many, u"import"_s);
        const qint64 blocked = timer.elapsed();
        QVERIFY(m_book->index().size() < 50000); // who asked has gone on meanwhile
        QTRY_COMPARE_WITH_TIMEOUT(m_book->index().size(), 50000, 60000);
        timer.start();
        QCOMPARE(m_book->index().matchNumber(u"01711012345"_s).contacts.size(), 1);
        const qint64 matched = timer.elapsed();
        timer.start();
        QCOMPARE(m_book->index().best(u"person 499"_s, 8).size(), 8);
        qInfo("window's thread held for %lld ms, match %lld ms, search %lld ms", blocked, matched,
            timer.elapsed());
    }

private:
    QString path() const { return m_folder->filePath(u"desk.sqlite"_s); }
    void open()
    {
        m_book = std::make_unique<ContactBook>(*m_archive);
        m_book->setNumbering(berlin);
        connect(m_book.get(), &ContactBook::told, this,
            [](const QString &sentence) { QFAIL(qPrintable(sentence)); });
        QSignalSpy indexed(m_book.get(), &ContactBook::changed);
        QTRY_VERIFY(m_book->isLoaded() && !indexed.isEmpty());
    }
    void reopen()
    {
        m_book.reset();
        m_archive.reset(); // writes what is left
        m_archive = std::make_unique<Archive>(path(), QList{desk::contactstore::part()});
        open();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Archive> m_archive;
    std::unique_ptr<ContactBook> m_book;
};

QTEST_GUILESS_MAIN(TestContacts)
#include "tst_contacts.moc"
