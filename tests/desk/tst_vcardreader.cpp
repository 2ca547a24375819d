// SPDX-License-Identifier: MIT
#include "desk/contacts/files/contactfile.h"
#include "desk/contacts/files/contactwriter.h"
#include "desk/contacts/files/vcardreader.h"

#include <QElapsedTimer>
#include <QTest>

using desk::Contact;
using desk::ContactNumber;
using desk::VCard;
using desk::VCardReader;
using Kind = ContactNumber::Kind;
using namespace Qt::Literals::StringLiterals;

namespace {

QList<VCard> cardsOf(const QByteArray &bytes)
{
    VCardReader reader(bytes);
    QList<VCard> cards;
    while (const auto card = reader.next())
        cards.append(*card);
    return cards;
}

} // namespace

class TestVCardReader : public QObject
{
    Q_OBJECT

private slots:
    void readsVersion21()
    {
        const auto cards
            = cardsOf("BEGIN:VCARD\r\nVERSION:2.1\r\n"
                      "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Lindner;J=C3=BCrgen=\r\n"
                      " Maria\r\n"
                      "ORG;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:B=E4ckerei\r\n"
                      "TEL;WORK;VOICE:+49 30 123\r\nTEL;CELL:0171 555\r\n"
                      "TEL;HOME;FAX:99999\r\n"
                      "PHOTO;ENCODING=BASE64;JPEG:AAAA\r\n BBBB\r\n\r\n"
                      "END:VCARD\r\n");
        QCOMPARE(cards.size(), 1);
        const Contact &one = cards.constFirst().contact;
        QCOMPARE(one.name, u"J\u00fcrgen Maria Lindner"_s);
        QCOMPARE(one.company, u"B\u00e4ckerei"_s);
        QCOMPARE(one.numbers,
            QList<ContactNumber>({{u"+49 30 123"_s, Kind::Work}, {u"0171 555"_s, Kind::Mobile}}));
    }

    void keepsTheLastLetterOfAnOldCard()
    {
        const auto cards = cardsOf("BEGIN:VCARD\nVERSION:2.1\nFN:Jos\xe9\nEND:VCARD\n");
        QCOMPARE(cards.size(), 1);
        QCOMPARE(cards.constFirst().contact.name, u"Jos\u00e9"_s);
    }

    void readsVersions3And4()
    {
        const auto cards
            = cardsOf("BEGIN:VCARD\nVERSION:3.0\nFN:Petra L\n ang\n"
                      "ORG:Acme\\; Sons;Sales\nitem1.TEL;TYPE=\"cell,voice\":+49171555\n"
                      "NOTE:one\\ntwo\\, three\nCATEGORIES:north,key\\,x\n"
                      "EMAIL;TYPE=INTERNET:p@acme.example\nEND:VCARD\n"
                      "junk\nBEGIN:VCARD\nVERSION:4.0\nN:M\xc3\xbcller;Zo\xc3\xab;;;\n"
                      "TEL;VALUE=uri;TYPE=home:tel:+49-30-77;ext=1\n"
                      "URL:https://crm.example/?a=1;b=2\nEND:VCARD\n");
        QCOMPARE(cards.size(), 2);
        const Contact &petra = cards[0].contact;
        QCOMPARE(petra.name, u"Petra Lang"_s);
        QCOMPARE(petra.company, u"Acme; Sons"_s);
        QCOMPARE(petra.numbers, QList<ContactNumber>({{u"+49171555"_s, Kind::Mobile}}));
        QCOMPARE(petra.note, u"one\ntwo, three"_s);
        QCOMPARE(petra.groups, QStringList({u"north"_s, u"key,x"_s}));
        QCOMPARE(petra.email, u"p@acme.example"_s);
        QCOMPARE(cards[1].line, 12);
        QCOMPARE(cards[1].contact.name, u"Zo\u00eb M\u00fcller"_s);
        QCOMPARE(cards[1].contact.numbers, QList<ContactNumber>({{u"+49-30-77"_s, Kind::Home}}));
        QCOMPARE(cards[1].contact.web, u"https://crm.example/?a=1;b=2"_s);
    }

    void saysWhichCardHasNoEnd()
    {
        const auto cards = cardsOf("BEGIN:VCARD\nFN:One\nBEGIN:VCARD\nFN:Two\nEND:VCARD\n"
                                   "BEGIN:VCARD\nFN:Three\n");
        QCOMPARE(cards.size(), 3);
        QVERIFY(!cards[0].problem.isEmpty());
        QCOMPARE(cards[1].contact.name, u"Two"_s);
        QCOMPARE(cards[1].line, 3);
        QVERIFY(!cards[2].problem.isEmpty());
    }

    void isNotHeldUpByEndlessLines()
    {
        QElapsedTimer timer;
        timer.start();
        QByteArray bytes = "BEGIN:VCARD\nFN:";
        bytes += QByteArray(6'000'000, 'x') + "\nEND:VCARD\nBEGIN:VCARD\nFN:Two";
        for (int i = 0; i < 200'000; ++i)
            bytes += "\n more";
        bytes += "\nEND:VCARD\nBEGIN:VCARD\nFN:Three\nEND:VCARD\n";
        const auto cards = cardsOf(bytes);
        QCOMPARE(cards.constLast().contact.name, u"Three"_s);
        for (const VCard &card : cards)
            QVERIFY(card.contact.name.size() < 200'000);
        QVERIFY2(timer.elapsed() < 60000, qPrintable(QString::number(timer.elapsed())));
    }

    void readsUtf16()
    {
        const QString text = u"BEGIN:VCARD\r\nFN:Zo\u00eb\r\nTEL:+4930123\r\nEND:VCARD\r\n"_s;
        QByteArray bytes("\xff\xfe");
        bytes += QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
        const desk::ContactFile file(bytes);
        QVERIFY(file.guess().isVCard);
        const auto read = file.read(file.guess());
        QCOMPARE(read.size(), 1);
        QCOMPARE(read.constFirst().contact.name, u"Zo\u00eb"_s);
    }

    void readsWhatItWrites()
    {
        const Contact petra{.name = u"Petra; L\u00e4ng, \u0627\u0633\u0645"_s.repeated(4).left(100),
            .company = u"Acme; \\Sons"_s,
            .numbers = {{u"+49 30 1"_s, Kind::Work}, {u"+49 171 2"_s, Kind::Mobile},
                {u"+49 30 3"_s, Kind::Home}, {u"+49 30 4"_s, Kind::Other}},
            .email = u"p@acme.example"_s,
            .web = u"https://crm.example/1?x=y;z"_s,
            .note = u"one\ntwo; three, four"_s,
            .groups = {u"north"_s, u"a,b"_s}};
        const auto cards = cardsOf(desk::toVCards({petra, petra}));
        QCOMPARE(cards.size(), 2);
        QCOMPARE(cards.constLast().contact, petra);
        for (const QByteArray &line : desk::toVCards({petra}).split('\n'))
            QVERIFY(line.size() <= 76);
    }
};

QTEST_GUILESS_MAIN(TestVCardReader)
#include "tst_vcardreader.moc"
