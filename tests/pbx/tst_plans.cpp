// SPDX-License-Identifier: MIT
#include "hostile.h"
#include "pbx/control/conferencing.h"
#include "pbx/control/features.h"
#include "pbx/control/queueing.h"
#include "pbx/control/speech.h"
#include "pbx/control/transfers.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using pbx::Asked;
using pbx::Call;
using pbx::Objection;
using pbx::Plan;

namespace {

pbx::Party party(const QString &number, const QString &channel)
{
    pbx::Party party;
    party.channel = channel;
    party.uniqueid = u"1."_s + number;
    party.extension = number;
    party.callerId = {u"Julia"_s, number};
    return party;
}

/// 101 talks to 102.
Call talk()
{
    Call call;
    call.id = u"1795366761.4"_s;
    call.stage = Call::Stage::Up;
    call.caller = party(u"101"_s, u"PJSIP/101-0000001f"_s);
    call.targets = {party(u"102"_s, u"PJSIP/102-00000020"_s)};
    return call;
}

pbx::Phone phone(const QString &number)
{
    return {number, u"PJSIP/"_s + number, u"internal"_s, {u"Julia"_s, number}};
}

pbx::Dialect dialect()
{
    pbx::Dialect dialect;
    dialect.doNotDisturb = {u"DND"_s, u"YES"_s, u"Custom:DND{ext}"_s};
    dialect.callWaiting = {u"CW"_s, u"ENABLED"_s, {}};
    dialect.forwardAlways = u"CF"_s;
    dialect.forwardToVoicemail = u"*98{box}"_s;
    dialect.presence = u"CustomPresence:{ext}"_s;
    dialect.recallOnBusy = u"ROB"_s;
    dialect.voicemail = u"*98{box}"_s;
    dialect.conference = u"{room}"_s;
    dialect.queue = u"{queue}"_s;
    dialect.queueInterface = u"PJSIP/{ext}"_s;
    dialect.recordingFile = u"cordboard-{call}.wav"_s;
    dialect.remotes = {{u"snom"_s, u"talk"_s, u"hold"_s, u"talk"_s}};
    return dialect;
}

/// `Action|Header=Value|…` for each step; the objection's number where there is no plan.
QStringList lines(const Asked<Plan> &asked)
{
    if (!asked)
        return {u"objection %1"_s.arg(int(asked.error()))};
    QStringList lines;
    for (const ami::Action &step : asked->steps) {
        QStringList words{QString::fromLatin1(step.name())};
        for (const auto &[name, value] : step.headers())
            words.append(QString::fromUtf8(name + '=' + value));
        lines.append(words.join(u'|'));
    }
    return lines;
}

QStringList objected(Objection why) { return {u"objection %1"_s.arg(int(why))}; }

/// Every plan that takes a text from a person, made with that text.
QList<Asked<Plan>> plansWith(const QString &text)
{
    const pbx::Dialect d = dialect();
    const pbx::Destinations known;
    const Call call = talk();
    pbx::Extension extension;
    extension.number = text;
    pbx::Queue queue;
    queue.name = u"support"_s;
    QList<Asked<Plan>> plans;
    for (const auto kind : {pbx::Target::Kind::Number, pbx::Target::Kind::Voicemail,
             pbx::Target::Kind::Queue, pbx::Target::Kind::Conference}) {
        plans << pbx::blindTransfer(call, phone(u"102"_s), {kind, text}, known, d)
              << pbx::consult(call, phone(u"102"_s), {kind, text}, known, d);
    }
    plans << pbx::redirect(call, pbx::Side::Both, {u"internal"_s, text})
          << pbx::conferenceOf(call, {u"internal"_s, u"600"_s}, u"600"_s, text, u"internal"_s)
          << pbx::keyDigits(call.caller, text) << pbx::setDoNotDisturb(text, true, d)
          << pbx::setCallWaiting(text, false, d)
          << pbx::setForward(u"103"_s, pbx::ForwardCase::Always, {text, false}, d)
          << pbx::setForward(text, pbx::ForwardCase::Always, {{}, true}, d)
          << pbx::setPresence(text, u"away"_s, {}, d) << pbx::setPresence(u"103"_s, text, {}, d)
          << pbx::logIn(queue, extension, 1, d) << pbx::logOut(queue, text, d)
          << pbx::bookRecall(text, u"101"_s, {}, d) << pbx::bookRecall(u"101"_s, text, {}, d)
          << pbx::cancelRecall(text, u"101"_s, {}, d);
    const auto planned
        = [](const auto &asked) { return asked.map([](const auto &one) { return Plan(one); }); };
    pbx::Phone own = phone(u"102"_s);
    plans << planned(pbx::dial(own, text)) << planned(pbx::dialThrough(text, own, u"103"_s))
          << planned(pbx::dialThrough(u"103"_s, own, text));
    own.context = text;
    plans << planned(pbx::dialThrough(u"103"_s, own, u"104"_s));
    return plans;
}

} // namespace

class TestPlans : public QObject
{
    Q_OBJECT

private slots:
    void transfers()
    {
        const pbx::Destinations known;
        const pbx::Dialect d = dialect();
        const auto blind = [&](const QString &target) {
            return lines(
                pbx::blindTransfer(talk(), phone(u"102"_s), pbx::Target::named(target), known, d));
        };
        const QString start = u"BlindTransfer|Channel=PJSIP/102-00000020|Context=internal|Exten="_s;
        QCOMPARE(blind(u"103"_s), QStringList(start + u"103"_s));
        QCOMPARE(blind(u"voicemail:103"_s), QStringList(start + u"*98103"_s));
        QCOMPARE(blind(u"queue:301"_s), QStringList(start + u"301"_s));
        QCOMPARE(blind(u"park"_s),
            QStringList(u"Park|Channel=PJSIP/101-0000001f|TimeoutChannel=PJSIP/102-00000020"
                        "|AnnounceChannel=PJSIP/102-00000020"_s));
        QCOMPARE(lines(pbx::blindTransfer(
                     talk(), phone(u"105"_s), pbx::Target::named(u"103"_s), known, d)),
            objected(Objection::NotInCall));
    }

    void prefersTheNumberOfAHint()
    {
        pbx::Destinations known;
        ami::Event event;
        event.body = ami::event::ExtensionStatus{.exten = "300",
            .context = "hints",
            .hint = "Queue:support",
            .status = "0",
            .statusText = {}};
        known.apply(event);
        const auto place
            = pbx::placeOf(pbx::Target::named(u"queue:support"_s), u"internal"_s, known, dialect());
        QVERIFY(place);
        QCOMPARE(*place, (pbx::Place{u"internal"_s, u"300"_s})); // where phones dial
        pbx::Dialect silent = dialect();
        silent.queue.clear();
        QCOMPARE(pbx::placeOf(pbx::Target::named(u"queue:sales"_s), u"internal"_s, known, silent)
                     .error(),
            Objection::NoWayThere);
    }

    void findsTheConsultation()
    {
        Call waiting = talk();
        Call about = talk();
        about.id = u"2.1"_s;
        about.caller = waiting.targets.first();
        about.targets = {party(u"103"_s, u"PJSIP/103-00000021"_s)};
        const auto found = pbx::Consultation::of({about, waiting}, u"102"_s);
        QVERIFY(found);
        QCOMPARE(found->waiting.id, waiting.id);
        QCOMPARE(lines(pbx::completeTransfer(*found, u"102"_s)),
            QStringList(u"Hangup|Channel=PJSIP/102-00000020"_s));
        QCOMPARE(lines(pbx::cancelTransfer(*found, u"102"_s)),
            QStringList(u"CancelAtxfer|Channel=PJSIP/102-00000020"_s));
        QVERIFY(!pbx::Consultation::of({waiting}, u"102"_s));

        about.caller.channel = u"PJSIP/102-00000022"_s; // the phone's own second call
        const auto ownKeys = pbx::Consultation::of({waiting, about}, u"102"_s);
        QVERIFY(ownKeys);
        QCOMPARE(lines(pbx::completeTransfer(*ownKeys, u"102"_s)),
            QStringList(u"Bridge|Channel1=PJSIP/101-0000001f|Channel2=PJSIP/103-00000021"_s));
        QCOMPARE(lines(pbx::cancelTransfer(*ownKeys, u"102"_s)),
            QStringList(u"Hangup|Channel=PJSIP/102-00000022"_s));
    }

    void takesTheOutsideSideAlong()
    {
        Call call = talk();
        const QString end = u"|Context=internal|Exten=103|Priority=1"_s;
        QCOMPARE(lines(pbx::takeOver(call, phone(u"103"_s))),
            QStringList(u"Redirect|Channel=PJSIP/101-0000001f"_s + end));
        call.targets.first().trunk = u"berlin"_s;
        QCOMPARE(lines(pbx::takeOver(call, phone(u"103"_s))),
            QStringList(u"Redirect|Channel=PJSIP/102-00000020"_s + end));
    }

    void listensAtExactlyOneChannel()
    {
        const auto asked = pbx::listen(talk(), phone(u"103"_s), pbx::Listening::Whisper);
        QVERIFY(asked);
        const QString line = lines(asked).first();
        QVERIFY2(line.contains(u"|Application=ChanSpy|Data=PJSIP/101-0000001f,qwES|"_s),
            qPrintable(line));
        QVERIFY(line.contains(u"|ChannelId="_s + asked->rung));
        Call odd = talk();
        odd.caller.channel = u"PJSIP/101,B-1"_s;
        QCOMPARE(lines(pbx::listen(odd, phone(u"103"_s), pbx::Listening::Silent)),
            objected(Objection::NotWritable));
    }

    void asksOnlyPhonesThatObey()
    {
        pbx::Extension extension;
        extension.number = u"102"_s;
        QCOMPARE(
            lines(pbx::hold(talk(), extension, true, dialect())), objected(Objection::PhoneCannot));
        extension.contacts = {{u"sip:102@10.0.0.2"_s, u"Reachable"_s, u"snom D785"_s, {}}};
        QCOMPARE(lines(pbx::hold(talk(), extension, true, dialect())),
            QStringList(u"PJSIPNotify|Channel=PJSIP/102-00000020|Variable=Event=hold"_s));
    }

    void writesWhatTheDialplanReads()
    {
        const pbx::Dialect d = dialect();
        QCOMPARE(lines(pbx::setDoNotDisturb(u"103"_s, true, d)),
            (QStringList{u"DBPut|Family=DND|Key=103|Val=YES"_s,
                u"Setvar|Variable=DEVICE_STATE(Custom:DND103)|Value=BUSY"_s}));
        QCOMPARE(lines(pbx::setDoNotDisturb(u"103"_s, false, d)),
            (QStringList{u"DBDel|Family=DND|Key=103"_s,
                u"Setvar|Variable=DEVICE_STATE(Custom:DND103)|Value=NOT_INUSE"_s}));
        QCOMPARE(lines(pbx::setForward(u"103"_s, pbx::ForwardCase::Always, {{}, true}, d)),
            QStringList(u"DBPut|Family=CF|Key=103|Val=*98103"_s));
        QCOMPARE(lines(pbx::setForward(u"103"_s, pbx::ForwardCase::Busy, {u"1"_s, false}, d)),
            objected(Objection::NotTaken));
    }

    void booksARecallBesidesOthers()
    {
        const pbx::Dialect d = dialect();
        const QString start = u"DBPut|Family=ROB|Key=102|Val="_s;
        QCOMPARE(lines(pbx::bookRecall(u"102"_s, u"101"_s, {}, d)), QStringList(start + u"101"_s));
        QCOMPARE(lines(pbx::bookRecall(u"102"_s, u"101"_s, u"103&101&104"_s, d)),
            QStringList(start + u"103&104&101"_s));
        QCOMPARE(lines(pbx::cancelRecall(u"102"_s, u"101"_s, u"103&101"_s, d)),
            QStringList(start + u"103"_s));
        QCOMPARE(lines(pbx::cancelRecall(u"102"_s, u"101"_s, u"101"_s, d)),
            QStringList(u"DBDel|Family=ROB|Key=102"_s));
        QCOMPARE(lines(pbx::bookRecall(u"102"_s, u"101"_s, {}, {})), objected(Objection::NotTaken));
    }

    void keepsTheMessageOfAPresenceWhole()
    {
        const QString message = u"back at 1, maybe; ${EXTEN} \"soon\""_s;
        const auto asked = pbx::setPresence(u"103"_s, u"away"_s, message, dialect());
        QVERIFY(asked);
        const QString value = QString::fromUtf8(asked->steps.first().headers().last().second);
        const QStringList parts = value.split(u',');
        QCOMPARE(parts.size(), 4);
        QCOMPARE(QString::fromUtf8(QByteArray::fromBase64(parts[2].toLatin1())), message);
        QCOMPARE(parts[3], u"e"_s);
    }

    void neverLetATextMeanMore()
    {
        const QRegularExpression plain(u"^[0-9A-Za-z*#+._-]{1,64}$"_s);
        QList<QString> texts = hostile::breakouts() + hostile::oddities();
        texts << u"103&PJSIP/104"_s << u"103|1"_s << u"103,1"_s << u"${SHELL(id)}"_s << u"103)"_s
              << u"PJSIP/103"_s << u"10 3"_s << u"\u0661\u0660\u0663"_s << QString(10'000, u'1');
        for (const QString &text : std::as_const(texts)) {
            if (plain.match(text).hasMatch())
                continue;
            for (const Asked<Plan> &asked : plansWith(text))
                QVERIFY2(!asked, qPrintable(text.left(80) + u": "_s + lines(asked).join(u';')));
        }
        QVERIFY(texts.size() > 20);
    }
};

QTEST_GUILESS_MAIN(TestPlans)
#include "tst_plans.moc"
