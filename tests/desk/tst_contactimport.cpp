// SPDX-License-Identifier: MIT
#include "desk/archive/archive.h"
#include "desk/contacts/contactimport.h"
#include "desk/contacts/contactstore.h"
#include "desk/contacts/files/contactwriter.h"

#include <QSignalSpy>
#include <QTest>

using desk::Contact;
using desk::ContactField;
using desk::ContactFile;
using desk::Duplicates;
using desk::ImportPlan;
using Kind = desk::ContactNumber::Kind;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray manyLines(int count)
{
    QByteArray table = "Name,Phone\n";
    for (int i = 0; i < count; ++i)
        table += "Person " + QByteArray::number(i) + ",+4917" + QByteArray::number(10000000 + i)
            + '\n';
    return table;
}

} // namespace

class TestContactImport : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_archive = std::make_unique<desk::Archive>(QString(), QList{desk::contactstore::part()});
        m_book = std::make_unique<desk::ContactBook>(*m_archive);
        m_book->setNumbering(desk::Numbering(desk::NumberRules{.country = u"DE"_s}));
        QTRY_VERIFY(m_book->isLoaded());
    }
    void cleanup()
    {
        m_book.reset();
        m_archive.reset();
    }

    void guessesColumnsByTheirHeadings_data()
    {
        QTest::addColumn<QString>("headings");
        const QList<ContactField> wanted{ContactField::Name, ContactField::Company,
            ContactField::WorkNumber, ContactField::MobileNumber, ContactField::Email};
        QTest::newRow("English") << u"Name;Company;Phone 1;Mobile;E-mail"_s;
        QTest::newRow("German") << u"Ansprechpartner;Firma;Rufnummer;Handy;E-Mail"_s;
        QTest::newRow("Spanish")
            << u"Nombre;Empresa;Tel\u00e9fono;M\u00f3vil;Correo electr\u00f3nico"_s;
        QTest::newRow("Italian") << u"Nome;Azienda;Telefono;Cellulare;Posta elettronica"_s;
        QTest::newRow("Portuguese") << u"Nome;Empresa;Telefone;Celular;E-mail"_s;
        QTest::newRow("French") << u"Nom;Soci\u00e9t\u00e9;T\u00e9l\u00e9phone;Portable;Courriel"_s;
        QTest::newRow("Arabic")
            << u"\u0627\u0644\u0627\u0633\u0645;\u0627\u0644\u0634\u0631\u0643\u0629;"
               "\u0627\u0644\u0647\u0627\u062a\u0641;\u0627\u0644\u062c\u0648\u0627\u0644;"
               "\u0627\u0644\u0628\u0631\u064a\u062f \u0627\u0644\u0625\u0644\u0643\u062a"
               "\u0631\u0648\u0646\u064a"_s;
    }
    void guessesColumnsByTheirHeadings()
    {
        QFETCH(QString, headings);
        const ContactFile file(
            headings.toUtf8() + "\nPetra;Acme;+4930123456;0171555012;p@a.example\n");
        const auto format = file.guess();
        QCOMPARE(format.csv.delimiter, QChar(u';'));
        QVERIFY(format.hasHeadings);
        QCOMPARE(format.columns,
            QList<ContactField>({ContactField::Name, ContactField::Company,
                ContactField::WorkNumber, ContactField::MobileNumber, ContactField::Email}));
        const auto read = file.read(format);
        QCOMPARE(read.size(), 1);
        QCOMPARE(read.constFirst().line, 2);
        QCOMPARE(read.constFirst().contact.name, u"Petra"_s);
        QCOMPARE(read.constFirst().contact.numbers.size(), 2);
    }

    void guessesColumnsByWhatStandsInThem()
    {
        const ContactFile file("Petra Lang,Acme,+49 30 123456,petra@acme.example\n");
        const auto format = file.guess();
        QVERIFY(!format.hasHeadings);
        QCOMPARE(format.columns,
            QList<ContactField>({ContactField::Name, ContactField::Company,
                ContactField::WorkNumber, ContactField::Email}));
        QCOMPARE(file.read(format).size(), 1);
    }

    void readsOldEncodings()
    {
        const ContactFile file("Name,Phone\nJ\xfcrgen \x80,+4930123456\n");
        QCOMPARE(file.guess().encoding, desk::TextEncoding::Windows1252);
        QCOMPARE(file.read(file.guess()).constFirst().contact.name, u"J\u00fcrgen \u20ac"_s);
    }

    void joinsFirstAndLastNames()
    {
        const ContactFile file("First name,Last name,Phone\nPetra,Lang,+4930123456\n");
        QCOMPARE(file.read(file.guess()).constFirst().contact.name, u"Petra Lang"_s);
    }

    void bringsContactsInAndTellsWhatCouldNotBeUsed()
    {
        const auto plan = import("Name,Phone,Mobile\n"
                                 "Petra,+49 30 123456,n/a\n"
                                 ",,\n"
                                 ",not a number,\n"
                                 "\"broken\n"
                                 "Jan,+49 171 5550123,\n");
        QCOMPARE(plan.added, 2);
        QCOMPARE(m_book->index().size(), 2);
        QCOMPARE(plan.complaints.size(), 3);
        QCOMPARE(plan.complaints[0].line, 2);
        QVERIFY(plan.complaints[0].sentence.contains(u"n/a"_s));
        QCOMPARE(plan.complaints[1].line, 4);
        QCOMPARE(plan.complaints[2].line, 5);
        QVERIFY(m_book->index().matchNumber(u"01715550123"_s));
        m_book->undo(); // all of it at once
        QCOMPARE(m_book->index().size(), 0);
    }

    void treatsDuplicatesAsAsked_data()
    {
        QTest::addColumn<int>("how");
        QTest::addColumn<QString>("company");
        QTest::addColumn<int>("numbers");
        QTest::addColumn<QString>("note");
        QTest::newRow("skip") << int(Duplicates::Skip) << u"Acme"_s << 1 << u"mine"_s;
        QTest::newRow("merge") << int(Duplicates::Merge) << u"Acme"_s << 2 << u"mine\nnew"_s;
        QTest::newRow("replace") << int(Duplicates::Replace) << u"Nordwind"_s << 2 << u"new"_s;
    }
    void treatsDuplicatesAsAsked()
    {
        QFETCH(int, how);
        Contact petra{.name = u"Petra Lang"_s,
            .company = u"Acme"_s,
            .numbers = {{u"+49 171 5550123"_s, Kind::Mobile}},
            .note = u"mine"_s,
            .isFavourite = true};
        petra.id = m_book->put(petra);
        import(
            "Name,Company,Mobile,Phone,Note\nPetra Lang,Nordwind,0171/5550123,+49 30 123456,new\n",
            Duplicates(how));
        QCOMPARE(m_book->index().size(), 1);
        const Contact *known = m_book->index().find(petra.id);
        QTEST(known->company, "company");
        QTEST(int(known->numbers.size()), "numbers");
        QTEST(known->note, "note");
        QVERIFY(known->isFavourite);
    }

    void keepsThePeopleOfOneNumberApart()
    {
        import("Name,Company,Phone\nPetra,Acme,+49 30 123456\nHugo,Acme,+49 30 123456\n"
               "Petra,Acme,+49 30 123456\n");
        QCOMPARE(m_book->index().size(), 2);
    }

    void leavesNothingWhenCancelled()
    {
        desk::ContactImport importing(*m_archive, *m_book);
        QSignalSpy cancelled(&importing, &desk::ContactImport::cancelled);
        QSignalSpy finished(&importing, &desk::ContactImport::finished);
        const ContactFile file(manyLines(20000));
        importing.start(file, file.guess(), Duplicates::Merge);
        QSignalSpy progressed(&importing, &desk::ContactImport::progressed);
        QTRY_VERIFY_WITH_TIMEOUT(!progressed.isEmpty(), 30000);
        importing.cancel();
        QTRY_COMPARE_WITH_TIMEOUT(cancelled.size(), 1, 30000);
        QVERIFY(finished.isEmpty());
        QCOMPARE(m_book->index().size(), 0);
        const auto kept = m_archive->ask(desk::contactstore::load).result();
        QCOMPARE(kept.contacts.size(), 0);
        QVERIFY(!importing.isRunning());
    }

    void writesNothingHalf()
    {
        QList<desk::ContactChange> changes;
        for (int i = 0; i < 1000; ++i)
            changes.append({std::nullopt, Contact{.id = i + 1, .name = u"Somebody"_s}});
        const auto written = m_archive->ask([changes](const QString &connection) {
            return desk::contactstore::write(
                connection, changes, [](qsizetype done) { return done < 600; });
        });
        QCOMPARE(written.result(), QString());
        QCOMPARE(m_archive->ask(desk::contactstore::load).result().contacts.size(), 0);
    }

    void writesNothingASpreadsheetWouldCalculate()
    {
        const Contact bad{.name = u"=HYPERLINK(\"http://evil\")"_s,
            .company = u"@SUM(A1);=1+1"_s,
            .numbers = {{u"+49 30 123456"_s, Kind::Work}, {u"+49 30 2"_s, Kind::Work}},
            .note = u"-1+1, \"x\"\nline"_s};
        const QByteArray table = desk::toCsv({bad});
        QVERIFY(table.contains("\"'=HYPERLINK"));
        QVERIFY(table.contains("'@SUM(A1);'=1+1"));
        QVERIFY(table.contains("'+49 30 123456"));
        const ContactFile file(table);
        const auto read = file.read(file.guess());
        QCOMPARE(read.size(), 1);
        QCOMPARE(read.constFirst().contact, bad); // and it reads its own again
    }

    void bringsIntoTheBookWhatWasWrittenWhileItWent()
    {
        auto importing = std::make_unique<desk::ContactImport>(*m_archive, *m_book);
        const ContactFile file(manyLines(3));
        connect(importing.get(), &desk::ContactImport::progressed, this, [&](int thousandths) {
            if (thousandths == 850) // it is about to be written
                QMetaObject::invokeMethod(
                    this,
                    [&] {
                        QCOMPARE(
                            m_archive->ask(desk::contactstore::load).result().contacts.size(), 3);
                        importing.reset();
                    },
                    Qt::QueuedConnection);
        });
        importing->start(file, file.guess(), Duplicates::Merge);
        QTRY_VERIFY(!importing);
        QTRY_COMPARE(m_book->index().size(), 3);
    }

    void saysWhereAFileIsTooLong()
    {
        QByteArray table = "Name,Phone\n";
        for (qsizetype i = 0; i < ContactFile::most; ++i)
            table += "A,123\n";
        const ContactFile just(table);
        QCOMPARE(just.read(just.guess()).size(), ContactFile::most);
        const ContactFile file(table + "B,456\n");
        const auto read = file.read(file.guess());
        QCOMPARE(read.size(), ContactFile::most + 1);
        QVERIFY(read.constLast().contact.isEmpty());
        QVERIFY(read.constLast().problem.contains(u"200"_s));
        QCOMPARE(read.constLast().line, int(ContactFile::most) + 2);
    }

    void holdsManyAtOnce()
    {
        const auto plan = import(manyLines(15000));
        QCOMPARE(plan.added, 15000);
        QTRY_COMPARE_WITH_TIMEOUT(m_book->index().size(), 15000, 60000);
    }

private:
    ImportPlan import(const QByteArray &bytes, Duplicates duplicates = Duplicates::Merge)
    {
        desk::ContactImport importing(*m_archive, *m_book);
        QSignalSpy finished(&importing, &desk::ContactImport::finished);
        const ContactFile file(bytes);
        importing.start(file, file.guess(), duplicates);
        finished.wait(120000);
        return finished.isEmpty() ? ImportPlan()
                                  : finished.constFirst().constFirst().value<ImportPlan>();
    }

    std::unique_ptr<desk::Archive> m_archive;
    std::unique_ptr<desk::ContactBook> m_book;
};

QTEST_GUILESS_MAIN(TestContactImport)
#include "tst_contactimport.moc"
