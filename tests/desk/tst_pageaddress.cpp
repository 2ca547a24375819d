// SPDX-License-Identifier: MIT
#include "desk/callerpages/pageaddress.h"
#include "rows.h"

#include <QTest>
#include <QUrlQuery>

using desk::CallFacts;
using desk::PageAddress;
using namespace Qt::Literals::StringLiterals;

class TestPageAddress : public QObject
{
    Q_OBJECT

private slots:
    void putsInWhatIsKnown()
    {
        const CallFacts facts{.number = u"+49 30/12"_s,
            .e164 = u"+493012"_s,
            .name = u"Bäckerei Lindner & Söhne"_s,
            .queue = u"sales"_s,
            .direction = u"in"_s};
        QCOMPARE(
            filled(u"https://crm.example/c/{e164}?q={number}&n={name}&{queue}={direction}#{did}"_s,
                facts),
            "https://crm.example/c/"
            "%2B493012?q=%2B49%2030%2F12&n=B%C3%A4ckerei%20Lindner%20%26%20S%C3%"
            "B6hne&sales=in#"_ba);
    }

    void knowsEveryPlaceItNames()
    {
        QCOMPARE(PageAddress::places().size(), 11);
        for (const QString &place : PageAddress::places())
            QVERIFY2(
                PageAddress::parse(u"https://crm.example/"_s + place, allowed), qPrintable(place));
    }

    void keepsWhatIsFromOutsideInItsPlace_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"%2", "%", "%0d%0a", "a&admin=1", "a=b;c", "x#y", "a?b",
                 "javascript:alert(1)", "\"><script>alert(1)</script>", "' OR 1=1 --", "{number}",
                 "{{number}}", "}{", "https://evil.example/", "//evil.example", "@evil.example",
                 "\\evil", "a/b", "+", " ", "~._-"})
            QTest::newRow(name) << QString::fromUtf8(name);
        QTest::newRow("bidi") << QString(QChar(0x202e)) + u"gpj.exe"_s;
        QTest::newRow("emoji") << u"\U0001F4DE"_s;
        QTest::newRow("arabic") << u"محمد"_s;
    }

    void keepsWhatIsFromOutsideInItsPlace()
    {
        QFETCH(QString, name);
        const CallFacts facts{.number = u"123"_s, .name = name};
        const QUrl url = QUrl::fromEncoded(
            filled(u"https://crm.example/find/{name}?n={name}&q={number}#{name}"_s, facts));
        QCOMPARE(url.scheme(), u"https"_s);
        QCOMPARE(url.authority(), u"crm.example"_s);
        const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
        QCOMPARE(items.size(), 2);
        QCOMPARE(items[0].second, name);
        QCOMPARE(items[1].second, u"123"_s);
        QCOMPARE(url.fragment(QUrl::FullyDecoded), name);
        const QByteArray encoded = url.toEncoded();
        QCOMPARE(encoded.count('/'), 4); // no folder more than the template has
        for (const char c : encoded)
            QVERIFY(c > 0x20 && c < 0x7f && c != '"' && c != '\'' && c != '<' && c != '\\');
    }

    void leavesOutControlCharacters()
    {
        const CallFacts facts{.name = u"Eve\r\nSet-Cookie: x\t\x01"_s + QChar(u'\0')};
        QCOMPARE(filled(u"https://crm.example/?n={name}"_s, facts),
            "https://crm.example/?n=EveSet-Cookie%3A%20x"_ba);
    }

    void doesNotLetACallerLeaveTheFolder_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        QTest::newRow("up") << u"https://crm.example/a/{name}/c"_s << u".."_s;
        QTest::newRow("here") << u"https://crm.example/a/{name}"_s << u"."_s;
        QTest::newRow("put together") << u"https://crm.example/a/.{name}/c"_s << u"."_s;
        QTest::newRow("whole path") << u"https://crm.example/a/{name}"_s << u"b/../../c"_s;
        QTest::newRow("much too long") << u"https://crm.example/{name}"_s << QString(3000, u'x');
    }

    void doesNotLetACallerLeaveTheFolder()
    {
        QFETCH(QString, text);
        QFETCH(QString, name);
        const auto address = PageAddress::parse(text, allowed);
        QVERIFY(address);
        QVERIFY(!address->filled({.name = name}));
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *text, const char *says) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(says);
        };
        row("", "no address");
        row("crm.example/?q={number}", "begin with https://");
        row("javascript:alert({name})", "begin with https://");
        row("javascript:alert(1)", "begin with https://");
        row("file:///etc/{name}", "begin with https://");
        row("ftp://crm.example/", "begin with https://");
        row("http://crm.example/{number}", "not allowed");
        row("https:///{number}", "no usable host");
        row("https://me:pw@crm.example/", "name or password");
        row("https://crm.example@evil.example/", "name or password");
        row("https://evil.example/{number}", "evil.example is not among");
        row("https://{name}.crm.example/", "behind the host");
        row("https://crm.example:{number}/", "behind the host");
        row("{name}://crm.example/", "behind the host");
        row("https://crm.example\\@evil.example/", "no usable host");
        row("https://crm.example/ {number}", "no usable host");
        row("https://crm.example/../{number}", "folders");
        row("https://crm.example/{phone}", "no place {phone}");
        row("https://crm.example/{number", "counterpart");
        row("https://crm.example/number}", "counterpart");
        row("https://crm.example/{{number}}", "no place {{number}");
        row("https://crm.example/{Number}", "no place {Number}");
    }

    void saysWhatIsWrong()
    {
        QFETCH(QString, text);
        QFETCH(QString, says);
        const auto address = PageAddress::parse(text, allowed);
        QVERIFY(!address);
        QVERIFY2(address.error().contains(says), qPrintable(address.error()));
    }

    void takesPlainHttpWhereItIsAllowed()
    {
        desk::CallerPages plain = allowed;
        plain.isPlainHttpAllowed = true;
        QVERIFY(PageAddress::parse(u"http://CRM.example:8080/{number}"_s, plain));
        QCOMPARE(PageAddress::hostOf(u" https://crm.example:81/{x"_s), u"crm.example"_s);
        QCOMPARE(PageAddress::hostOf(u"crm.example"_s), QString());
    }

    void opensByItselfForTelephoneNumbersOnly()
    {
        for (const char *good : {"110", "+49301234567", "123456789012345"})
            QVERIFY2(desk::isPageNumber(QLatin1String(good)), good);
        for (const char *bad : {"", "+", "12", "+1", "1234567890123456", "12a", "++123", "1 23",
                 "anonymous", "*123", "%31%32%33"})
            QVERIFY2(!desk::isPageNumber(QLatin1String(bad)), bad);
        QVERIFY(!desk::isPageNumber(u"١٢٣"_s));
    }

    void tellsOfTheOtherSide()
    {
        pbx::Call call = rows::call(u"1"_s, rows::outside(u"030 1234567"_s, u"Acme"_s),
            {rows::inside(u"101"_s, u"Julia"_s)});
        call.queue = u"support"_s;
        call.direction = pbx::Call::Direction::In;
        call.since = pbx::Moment(std::chrono::seconds(1'795'776'120));
        call.caller.uniqueid = u"17.4"_s;
        desk::NumberRules rules;
        rules.country = u"DE"_s;
        const desk::Numbering numbering(rules);
        const CallFacts facts = factsOf(call, u"101"_s, numbering);
        QCOMPARE(facts.number, u"030 1234567"_s);
        QCOMPARE(facts.e164, u"+49301234567"_s);
        QCOMPARE(facts.name, u"Acme"_s);
        QCOMPARE(facts.extension, u"101"_s);
        QCOMPARE(facts.uniqueid, u"17.4"_s);
        QCOMPARE(facts.direction, u"in"_s);
        QCOMPARE(facts.time, u"2026-11-27T10:42:00Z"_s);
        QCOMPARE(factsOf(call, u"101"_s, numbering, u"Petra"_s, u"Acme GmbH"_s).name, u"Petra"_s);
        std::swap(call.caller, call.targets.first());
        QCOMPARE(factsOf(call, u"101"_s, numbering).number, u"030 1234567"_s);
    }

private:
    QByteArray filled(const QString &text, const CallFacts &facts) const
    {
        const auto address = PageAddress::parse(text, allowed);
        if (!address)
            return address.error().toUtf8();
        const auto url = address->filled(facts);
        return url ? url->toEncoded() : url.error().toUtf8();
    }

    const desk::CallerPages allowed{.hosts = {u"crm.example"_s}};
};

QTEST_GUILESS_MAIN(TestPageAddress)
#include "tst_pageaddress.moc"
