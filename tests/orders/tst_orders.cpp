// SPDX-License-Identifier: MIT
#include "counter.h"
#include "hostile.h"
#include "orders/rewriting.h"
#include "orders/undertaking.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using orders::Order;
using orders::Outcome;
using orders::Verb;

namespace {

/// 101 and 102, and the queues sales and support.
struct Office {
    Office()
    {
        source.setUp(true);
        for (const char *number : {"101", "102"})
            source.hear(wire::event("ExtensionStatus",
                {{"Exten", number}, {"Context", "internal"},
                    {"Hint", std::string("PJSIP/") + number}, {"Status", "0"}}));
        for (const char *queue : {"support", "sales"})
            source.hear(wire::event("QueueParams", {{"Queue", queue}}));
    }

    void member(const std::string &queue, const std::string &event,
        const std::string &membership = "dynamic")
    {
        source.hear(wire::event(event,
            {{"Queue", queue}, {"Interface", "PJSIP/102"}, {"StateInterface", "PJSIP/102"},
                {"Membership", membership}}));
    }

    void carryOut(const Order &order, const QString &dialect = {})
    {
        auto *const one
            = new orders::Undertaking(source, order, orders::DialectChoice(dialect), &source);
        QObject::connect(one, &orders::Undertaking::ended, &source,
            [this](const Outcome &outcome) { outcomes.append(outcome); });
        one->carryOut(1min);
    }

    QByteArray header(const char *name) const
    {
        for (const auto &[key, value] : source.actions.last().headers()) {
            if (key == name)
                return value;
        }
        return {};
    }

    Counter source;
    QList<Outcome> outcomes;
};

Order dialling(const QString &number)
{
    Order order;
    order.verb = Verb::Dial;
    order.target = number;
    order.by = u"101"_s;
    order.context = u"internal"_s;
    return order;
}

} // namespace

class TestOrders : public QObject
{
    Q_OBJECT

private slots:
    void dialsFromOtherPhones()
    {
        Office office;
        Order order = dialling(u"102"_s);
        order.endpoint = u"PJSIP/desk2"_s;
        office.carryOut(order);
        QCOMPARE(office.header("Channel"), "PJSIP/desk2");
        order.endpoint.clear();
        order.mobile = u"01711234567"_s;
        office.carryOut(order);
        QCOMPARE(office.header("Channel"), "Local/01711234567@internal/n");
        QCOMPARE(office.header("Variable"), ""); // no header can make a mobile answer
        QVERIFY(office.outcomes.isEmpty());
    }

    void neverLetsATextMeanMore()
    {
        Office office;
        const QRegularExpression endpoint(u"^[!-~]+/[!-~]+$"_s);
        const QRegularExpression number(u"^[0-9A-Za-z*#+._-]{1,64}$"_s);
        QStringList texts = hostile::breakouts() + hostile::oddities();
        texts << u"PJSIP/101&PJSIP/102"_s << u"Local/101@internal"_s << u"PJSIP/9@trunk"_s
              << u"0171@trunk"_s << u"${SHELL(id)}"_s;
        for (const QString &text : std::as_const(texts)) {
            if (text.isEmpty() || number.match(text).hasMatch())
                continue;
            Order device = dialling(u"102"_s);
            device.endpoint = text;
            Order mobile = dialling(u"102"_s);
            mobile.mobile = text;
            Order recall = dialling(text);
            recall.verb = Verb::BookRecall;
            for (const Order &order : {device, mobile, recall}) {
                office.source.asked.clear();
                office.carryOut(order, u"nethserver"_s);
                QVERIFY2(!office.source.asked.contains(u"Originate"_s)
                        && !office.source.asked.contains(u"DBPut"_s),
                    qPrintable(text.left(80)));
            }
        }
    }

    void logsInToOnesOwnQueues()
    {
        Office office;
        office.member("support", "QueueMemberAdded", "static");
        Order order;
        order.verb = Verb::LogInAll;
        order.extension = u"102"_s;
        office.carryOut(order);
        QCOMPARE(office.outcomes.size(), 1); // none is known
        QCOMPARE(office.outcomes.first().result, ami::Result::Refused);
        QVERIFY(office.source.asked.isEmpty());

        order.queues = {u"support"_s, u"sales"_s};
        office.carryOut(order);
        QCOMPARE(office.header("Queue"), "sales");
        office.source.reply(ami::Result::Done);
        office.member("sales", "QueueMemberAdded");
        QCOMPARE(office.header("Queue"), "support");
        office.source.reply(ami::Result::Refused, u"Unable to add interface: Already there"_s);
        QCOMPARE(office.outcomes.size(), 2);
        const Outcome &both = office.outcomes.last();
        QCOMPARE(both.result, ami::Result::Refused);
        QCOMPARE(both.message, u"support: Unable to add interface: Already there"_s);
        QCOMPARE(both.parts.size(), 2);
        QCOMPARE(
            both.parts[0], (Outcome::Part{u"sales"_s, ami::Result::Done, both.parts[0].message}));
        QCOMPARE(both.parts[1].queue, u"support"_s);

        order.verb = Verb::LogOutAll;
        order.queues.clear();
        office.carryOut(order); // sales only: nobody can leave what is in queues.conf
        QCOMPARE(office.source.asked.last(), u"QueueRemove"_s);
        office.source.reply(ami::Result::Done);
        office.member("sales", "QueueMemberRemoved");
        QCOMPARE(office.outcomes.last().result, ami::Result::Done);
        QCOMPARE(office.outcomes.last().parts.size(), 1);
        order.verb = Verb::LogInAll;
        office.carryOut(order); // it is known now
        QCOMPARE(office.header("Queue"), "sales");
    }

    void readsTheListBeforeItBooks()
    {
        Office office;
        Order order;
        order.verb = Verb::BookRecall;
        order.target = u"102"_s;
        order.by = u"101"_s;
        order.context = u"internal"_s;
        office.carryOut(order); // plain Asterisk has no such list
        QCOMPARE(office.outcomes.takeFirst().result, ami::Result::Refused);
        office.carryOut(order, u"nethserver"_s);
        QCOMPARE(office.source.asked, QStringList{u"DBGet"_s});
        office.source.hear(
            wire::event("DBGetResponse", {{"Family", "ROB"}, {"Key", "102"}, {"Val", "103"}}));
        office.source.reply(ami::Result::Done);
        QCOMPARE(office.header("Val"), "103&101");
    }

    void dialsTheInternationalFormAsTheDeskDoes()
    {
        const desk::Numbering numbering(
            {.country = u"DE"_s, .outsidePrefix = u"0"_s, .internationalPrefix = u"00"_s});
        Order order = dialling(u"+49 30 123456"_s);
        order.mobile = u"0171 1"_s;
        const Order read = orders::rewritten(order, numbering);
        QVERIFY2(
            read.target.startsWith(u'0') && !read.target.contains(u' '), qPrintable(read.target));
        QCOMPARE(read.mobile, u"0171 1"_s); // as typed
        order.target = u"queue:support"_s;
        QCOMPARE(orders::rewritten(order, numbering).target, u"queue:support"_s);
    }
};

QTEST_GUILESS_MAIN(TestOrders)
#include "tst_orders.moc"
