// SPDX-License-Identifier: MIT
#include "ami/mask.h"
#include "wire.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTest>

using ami::Mask;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray key("a key that tests know");

/// Masks headers one by one, all with the same key.
class Masked
{
public:
    explicit Masked(Mask::Internal internal = Mask::Internal::Masked) : m_mask(internal, key) { }

    /// The value of a header in an event.
    QByteArray of(const char *name, const QByteArray &value, const char *event = "Newchannel")
    {
        const std::array headers{ami::Header{"Event", event},
            ami::Header{name, ami::Text(value.constData(), std::size_t(value.size()))}};
        const ami::Message message(headers);
        return QByteArray::fromStdString(m_mask.masked(message, headers[1], headers[1].value));
    }

    QByteArray ofReply(const char *name, const char *value)
    {
        const std::array headers{ami::Header{"Response", "Success"}, ami::Header{name, value}};
        return QByteArray::fromStdString(
            m_mask.masked(ami::Message(headers), headers[1], headers[1].value));
    }

private:
    Mask m_mask;
};

} // namespace

class TestMask : public QObject
{
    Q_OBJECT

private slots:
    void givesANumberTheSameStandInEverywhere()
    {
        Masked masked;
        const QByteArray other = masked.of("CallerIDNum", "101");
        QVERIFY(other != "101");
        QCOMPARE(other.size(), 3);
        const auto is = [&](const char *name, const char *value) {
            QCOMPARE(masked.of(name, value), QByteArray(value).replace("101", other));
        };
        is("Exten", "101");
        is("Channel", "PJSIP/101-0000001f");
        is("DestChannel", "Local/101@agents-00000001;2");
        is("Interface", "Local/101@agents/n");
        is("StateInterface", "hint:101@hints");
        is("Device", "Custom:DND101");
        is("Device", "Queue:support_pause_PJSIP/101");
        is("Hint", "PJSIP/101&Custom:DND101,CustomPresence:101");
        is("DialString", "PJSIP/101&SIP/101");
        is("Key", "/AMPUSER/101/cidname");
        is("Mailbox", "101@default");
        is("Presentity", "CustomPresence:101");
        is("Aor", "101");
        is("CallerIDName", "101");
        is("AppData", "PJSIP/101&Local/101@agents,,t");
        is("ChanVariable", "EXTTOCALL=101");
        is("SomethingNew", "<101>");
        QVERIFY(masked.of("AccountCode", "acc101").endsWith(other));
        QVERIFY(masked.of("CallerID", "\"Alice\" <101>").endsWith(QByteArray("<" + other + ">")));
        QCOMPARE(masked.ofReply("Message", "No such extension 101"),
            QByteArray("No such extension " + other));
    }

    void givesNumbersTheirShape()
    {
        Masked masked;
        QVERIFY(masked.of("CallerIDNum", "+49301234567").startsWith("+"));
        QCOMPARE(masked.of("CallerIDNum", "+49301234567").size(), 12);
        QVERIFY(masked.of("CallerIDNum", "00301234567").startsWith("00"));
        QVERIFY(!masked.of("CallerIDNum", "00301234567").startsWith("000"));
        QVERIFY(!masked.of("CallerIDNum", "301234567").startsWith("0"));
        QCOMPARE(masked.of("Exten", "*76"), "*76");
        QCOMPARE(masked.of("Exten", "7"), "7");
        for (const char *exten : {"s", "h", "i", "t", "st-BUSY", "<unknown>", ""})
            QCOMPARE(masked.of("Exten", exten), exten);
    }

    void givesNoTwoTheSameStandIn()
    {
        Masked masked;
        QSet<QByteArray> seen;
        for (int number = 0; number < 10'000; ++number)
            seen.insert(
                masked.of("CallerIDNum", QByteArray::number(number).rightJustified(4, '0')));
        QCOMPARE(seen.size(), 10'000);
        seen.clear();
        for (char a = 'a'; a <= 'z'; ++a) {
            for (char b = 'a'; b <= 'z'; ++b)
                seen.insert(
                    masked.of("CallerIDName", QByteArray(QByteArray(1, a) + b + "\xc3\xbc")));
        }
        QCOMPARE(seen.size(), 26 * 26);
    }

    void dependsOnTheKeyAndOnNothingElse()
    {
        Mask mine(Mask::Internal::Masked);
        Mask other(Mask::Internal::Masked);
        QVERIFY(mine.masked("+49301234567") != other.masked("+49301234567"));
        Masked one;
        Masked two;
        for (int number = 100; number < 300; ++number)
            one.of("Exten", QByteArray::number(number));
        QCOMPARE(one.of("Exten", "12345678"), two.of("Exten", "12345678"));
    }

    void masksNamesOfAllScripts_data()
    {
        QTest::addColumn<QByteArray>("name");
        const auto row
            = [](const char *title, const char *name) { QTest::newRow(title) << QByteArray(name); };
        row("German", "Zo\xc3\xab M\xc3\xbcller");
        row("Russian", "Ирина Петрова");
        row("Greek", "Γιώργος");
        row("Chinese", "王小明");
        row("one sign", "王");
        row("Korean", "김철수");
        row("Arabic", "محمد");
        row("Hebrew", "דוד");
        row("combining", "Zoe\xcc\x88 Mu\xcc\x88ller");
        row("astral", "𝒵𝑜𝑒");
        row("Latin-1", "Zo\xeb M\xfcller");
        row("apostrophe", "Sean O\\'Brien");
        row("quotes", "\\\"Zoe\\\" Meier");
    }

    void masksNamesOfAllScripts()
    {
        QFETCH(QByteArray, name);
        const QByteArray other = Masked().of("CallerIDName", name);
        QVERIFY(other != name);
        QCOMPARE(other.size(), name.size());
        const auto seen = [](const QByteArray &bytes) {
            return ami::personName(ami::Text(bytes.constData(), std::size_t(bytes.size())));
        };
        QCOMPARE(seen(other).size(), seen(name).size());
        QCOMPARE(seen(other).count(u' '), seen(name).count(u' '));
        const QStringList words = seen(name).split(u' ');
        for (const QString &word : words) {
            if (word.size() > 2)
                QVERIFY2(!seen(other).contains(word), qPrintable(seen(other)));
        }
    }

    void keepsTheCaseOfNames()
    {
        const QByteArray other = Masked().of("CallerIDName", "Alice von BERG");
        QVERIFY(std::isupper(other[0]) && std::islower(other[1]));
        QVERIFY(std::islower(other[6]) && std::isupper(other[10]) && std::isupper(other[13]));
    }

    void masksNamesWhereverTheyStand()
    {
        Masked masked;
        const QByteArray other = masked.of("CallerIDName", "Alice");
        QVERIFY(other != "Alice");
        QCOMPARE(masked.of("MemberName", "Alice"), other);
        QCOMPARE(masked.of("CallerID", "\"Alice\" <>"), QByteArray("\"" + other + "\" <>"));
        QCOMPARE(masked.of("Value", "Alice", "VarSet"), other);
        QCOMPARE(masked.of("Note", "to Alice", "UserEvent"), QByteArray("to " + other));
        QCOMPARE(masked.of("Status", "Alice", "UserEvent"), other); // whatever it is called
        QCOMPARE(masked.of("Val", "Alice", "DBGetTreeResponse"), other);
        QCOMPARE(
            masked.of("Channel", "SIP/Alice-00000001"), QByteArray("SIP/" + other + "-00000001"));
        QVERIFY(!masked.of("Email", "alice@pbx.example").contains("alice"));
        QVERIFY(!masked.of("Email", "alice@pbx.example").contains("example"));
    }

    void givesAMembersInterfaceAsANameTheInterfacesStandIn()
    {
        Masked masked;
        QCOMPARE(masked.of("MemberName", "PJSIP/alice"), masked.of("Interface", "PJSIP/alice"));
    }

    void masksAddresses()
    {
        Masked masked;
        const QByteArray other = masked.of("ViaAddress", "192.168.1.5");
        QVERIFY(other.startsWith("10.") && other.count('.') == 3);
        QVERIFY(masked.of("RemoteAddress", "IPV4/UDP/192.168.1.5/x")
                    .contains(QByteArray("/" + other + "/")));
        const QByteArray uri = masked.of("URI", "sip:zoe@192.168.1.5;transport=udp");
        QVERIFY2(uri.startsWith("sip:") && uri.endsWith(QByteArray("@" + other + ";transport=udp")),
            uri);
        QVERIFY(!uri.contains("zoe"));
        QVERIFY(!masked.of("URI", "sip:zoe@acme").contains("acme"));
        QCOMPARE(masked.of("ViaAddress", "127.0.0.1"), "127.0.0.1");
        const QByteArray six = masked.of("ViaAddress", "[2a02:810d::1:5]");
        QVERIFY2(six.startsWith("[2001:db8:") && six.endsWith("]"), six);
        QVERIFY(!masked.of("X", "fe80::1ff:fe23:4567:890a").contains("1ff"));
        QCOMPARE(masked.of("ViaAddress", "::1"), "::1");
        const QByteArray split = masked.of("X", "00:04:f2:AB:cd:ef");
        const QByteArray plain = masked.of("X", "0004f2ABcdef");
        QVERIFY(plain != "0004f2ABcdef");
        QCOMPARE(QByteArray(split).replace(":", ""), plain);
        QCOMPARE(masked.of("X", "00-04-f2-AB-cd-ef").replace("-", ""), plain);
        QCOMPARE(
            masked.of("UserAgent", "Yealink SIP-T46S 66.86.0.15"), "Yealink SIP-T46S 66.86.0.15");
        QVERIFY(!masked.of("UserAgent", "Poly 0004f2abcdef").contains("0004f2abcdef"));
    }

    void keepsWhatATraceIsReadBy()
    {
        Masked masked;
        for (const auto &[name, value] : {std::pair("Uniqueid", "1795328210.1234"),
                 std::pair("DestLinkedid", "pbx-1795328210.1234"),
                 std::pair("Timestamp", "1795328210.545733"), std::pair("Context", "from-trunk"),
                 std::pair("Queue", "support"), std::pair("ChannelStateDesc", "Ringing"),
                 std::pair("ParkingSpace", "71"), std::pair("StartSpace", "71"),
                 std::pair("Cause", "16"), std::pair("LoginTime", "1795328210"),
                 std::pair("Privilege", "call,all"), std::pair("Application", "Dial"),
                 std::pair("BridgeUniqueid", "4e9f0000-1234-4000-8000-0004f2abcdef"),
                 std::pair("Device", "PJSIP/trunk"), std::pair("CallerIDNum", "anonymous"),
                 std::pair("CallerIDName", "<unknown>")})
            QCOMPARE(masked.of(name, value), value);
        QCOMPARE(masked.ofReply("Message", "Authentication accepted"), "Authentication accepted");
    }

    void masksEvenPlacesNumbers()
    {
        Masked masked;
        const QByteArray room = masked.of("Conference", "600");
        QVERIFY(room != "600");
        QCOMPARE(masked.of("Exten", "600"), room);
        QCOMPARE(masked.of("BridgeName", "600"), room);
        QCOMPARE(masked.of("Channel", "CBAnn/600-00000002;1"),
            QByteArray("CBAnn/" + room + "-00000002;1"));
    }

    void keepsExtensionsOnRequest()
    {
        Masked masked(Mask::Internal::Kept);
        QCOMPARE(masked.of("Channel", "PJSIP/101-00000001"), "PJSIP/101-00000001");
        QCOMPARE(masked.of("CallerIDNum", "12345"), "12345");
        QVERIFY(masked.of("CallerIDNum", "123456") != "123456");
        QVERIFY(masked.of("CallerIDNum", "+12345") != "+12345");
        QVERIFY(masked.of("CallerIDName", "Alice") != "Alice");
    }

    void survivesHostileTexts_data()
    {
        QTest::addColumn<QByteArray>("value");
        const auto row
            = [](const char *name, const QByteArray &value) { QTest::newRow(name) << value; };
        row("nothing", "");
        row("backslash", "\\");
        row("zeros", QByteArray(10, '\0'));
        row("controls", "a\x01\x1f\x7f\tb");
        row("line feeds", "abc\ndef\n");
        row("cut UTF-8", "Zo\xc3");
        row("overlong UTF-8", "\xc0\xaf\xe0\x80\xaf");
        row("surrogate", "\xed\xa0\x80");
        row("beyond Unicode", "\xf4\x90\x80\x80\xff\xfe");
        row("marks only", "\xcc\x88\xcc\x88");
        row("bidi", "a\xe2\x80\xaez\xe2\x80\xac");
        row("byte order mark", "\xef\xbb\xbfZoe");
        row("emoji", "😀👩‍👩‍👧");
        row("points", "1.2.3.4.5.6..7.");
        row("large parts", "999.999.999.999 256.1.1.1");
        row("colons", "::::::: :1:2: a::b::c");
        row("signs", "*#+-@/;&<>\"'=,()[]{}|");
        row("long digits", QByteArray(60'000, '7'));
        row("long zeros", QByteArray(60'000, '0'));
        row("long word", QByteArray(60'000, 'x'));
        row("long hex", QByteArray("0123456789abcdef").repeated(3000));
        row("many words", QByteArray("ab1 ").repeated(15'000));
        row("many addresses", QByteArray("1.2.3.4 ").repeated(7'000));
        row("many colons", QByteArray("a:").repeated(30'000));
        row("many dashes", QByteArray("-00ab").repeated(12'000));
        row("many marks", QByteArray("a" + QByteArray("\xcc\x88").repeated(30'000)));
    }

    void survivesHostileTexts()
    {
        QFETCH(QByteArray, value);
        Masked masked;
        for (const char *name : {"CallerIDName", "CallerIDNum", "Channel", "ChanVariable", "X"}) {
            const QByteArray other = masked.of(name, value);
            QCOMPARE(masked.of(name, value), other);
            QCOMPARE(other.count('\n'), value.count('\n'));
            QVERIFY(!other.contains('\r')); // a header stays one header
        }
    }
};

QTEST_GUILESS_MAIN(TestMask)
#include "tst_mask.moc"
