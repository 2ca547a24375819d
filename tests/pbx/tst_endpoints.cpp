// SPDX-License-Identifier: MIT
#include "pbx/endpoints.h"
#include "wire.h"

#include <QTest>

using pbx::Endpoints;
using pbx::Hint;
using namespace Qt::Literals::StringLiterals;
using Devices = std::vector<ami::Text>;

namespace {

void hear(Endpoints &endpoints, const std::string &name, const wire::Headers &headers)
{
    const wire::Heard heard(wire::event(name, headers));
    endpoints.apply(heard.event());
}

void hint(Endpoints &endpoints, const std::string &number, const std::string &hint)
{
    hear(
        endpoints, "ExtensionStatus", {{"Exten", number}, {"Context", "internal"}, {"Hint", hint}});
}

} // namespace

class TestEndpoints : public QObject
{
    Q_OBJECT

private slots:
    void findsThePhonesInAHint()
    {
        QCOMPARE(Hint::parse("PJSIP/101").devices, Devices{"PJSIP/101"});
        QCOMPARE(Hint::parse("PJSIP/101&Custom:DND101,CustomPresence:101").devices,
            Devices{"PJSIP/101"});
        QCOMPARE(Hint::parse("SIP/101&PJSIP/99101&DAHDI/1").devices,
            (Devices{"SIP/101", "PJSIP/99101", "DAHDI/1"}));
        for (const char *none : {"", "&&", "Custom:DND101", "park:71@parked", "Queue:support_avail",
                 "confbridge:600", ",CustomPresence:101", "Local/1@x", "/101", "MWI:101@default"})
            QVERIFY2(Hint::parse(none).devices.empty(), none);
    }

    void guessesByTheNameBeforeItKnows()
    {
        const Endpoints endpoints;
        QCOMPARE(endpoints.extensionOf("PJSIP/101"), u"101"_s);
        QCOMPARE(endpoints.trunkOf("PJSIP/101"), QString());
        QCOMPARE(endpoints.trunkOf("PJSIP/berlin"), u"berlin"_s);
        QCOMPARE(endpoints.extensionOf("PJSIP/berlin"), QString());
        QCOMPARE(endpoints.extensionOf("PJSIP/4930123456"), QString());
        QCOMPARE(endpoints.trunkOf("Local/103@agents"), QString());
        QCOMPARE(endpoints.extensionOf(""), QString());
    }

    void learnsWhosePhoneItIsFromHints()
    {
        Endpoints endpoints;
        hint(endpoints, "101", "PJSIP/alice&Custom:DND101");
        QCOMPARE(endpoints.extensionOf("PJSIP/alice"), u"101"_s);
        QCOMPARE(endpoints.trunkOf("PJSIP/alice"), QString());
        QVERIFY(endpoints.takeReviewed());
        QVERIFY(!endpoints.takeReviewed());
        hint(endpoints, "101", "PJSIP/alice&Custom:DND101");
        QVERIFY(!endpoints.takeReviewed()); // nothing new
    }

    void learnsLinesFromTheListOfEndpoints()
    {
        Endpoints endpoints;
        hear(endpoints, "EndpointList",
            {{"ObjectName", "4711"}, {"Auths", ""}, {"OutboundAuths", "4711-auth"}});
        QCOMPARE(endpoints.trunkOf("PJSIP/4711"), u"4711"_s);
        QCOMPARE(endpoints.extensionOf("PJSIP/4711"), QString());
        hear(endpoints, "EndpointList",
            {{"ObjectName", "frontdesk"}, {"Auths", "frontdesk"}, {"OutboundAuths", ""}});
        QCOMPARE(endpoints.extensionOf("PJSIP/frontdesk"), u"frontdesk"_s);
        hear(endpoints, "OutboundRegistrationDetail", {{"Endpoint", "frontdesk"}});
        QCOMPARE(endpoints.trunkOf("PJSIP/frontdesk"), u"frontdesk"_s);
    }

    void believesAHintAboveAll()
    {
        Endpoints endpoints;
        hint(endpoints, "101", "PJSIP/alice");
        hear(endpoints, "EndpointList",
            {{"ObjectName", "alice"}, {"Auths", ""}, {"OutboundAuths", "x"}});
        QCOMPARE(endpoints.extensionOf("PJSIP/alice"), u"101"_s);
        endpoints.clear();
        QCOMPARE(endpoints.trunkOf("PJSIP/alice"), u"alice"_s);
        QVERIFY(endpoints.takeReviewed());
    }
};

QTEST_GUILESS_MAIN(TestEndpoints)
#include "tst_endpoints.moc"
