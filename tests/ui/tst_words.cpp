// SPDX-License-Identifier: MIT
#include "rows.h"
#include "ui/linkwords.h"
#include "ui/words.h"

#include <QGuiApplication>
#include <QScopeGuard>
#include <QSet>
#include <QTest>

using live::Trouble;
using models::Person;
using models::PersonState;
using Phase = live::LinkState::Phase;

namespace {

Person person(PersonState state)
{
    Person result;
    result.extension = rows::person(QStringLiteral("112"), QStringLiteral("Marta Rossi"));
    result.state = state;
    result.isLinkUp = state != PersonState::Unknown;
    return result;
}

models::Talk talk(bool answered)
{
    models::Talk result;
    result.counterpart = QStringLiteral("Hotel Adler");
    result.timer = models::Timer{rows::at(-191), true};
    result.isAnswered = answered;
    return result;
}

QString line(const Person &person)
{
    QString text;
    for (const ui::Piece &piece : ui::personLine(person, rows::at(0)))
        text += piece.text;
    return text;
}

models::Conversation conversation(const pbx::Call &call)
{
    return {.call = call, .isUnknown = false};
}

pbx::Call acme()
{
    return rows::answered(rows::call(QStringLiteral("1"),
                              rows::outside(QStringLiteral("+4930123"), QStringLiteral("Acme")),
                              {rows::inside(QStringLiteral("101"), QStringLiteral("Julia"))}),
        -207);
}

} // namespace

class TestWords : public QObject
{
    Q_OBJECT

private slots:
    void saysHowSomebodyStands()
    {
        QCOMPARE(line(person(PersonState::Free)), QStringLiteral("free"));
        QCOMPARE(line(person(PersonState::Offline)), QStringLiteral("offline"));
        QCOMPARE(line(person(PersonState::Unknown)), QStringLiteral("unknown"));
        QCOMPARE(line(person(PersonState::DoNotDisturb)), QStringLiteral("do not disturb"));
    }

    void saysWithWhomAndHowLong()
    {
        Person busy = person(PersonState::InCall);
        QCOMPARE(line(busy), QStringLiteral("in a call"));
        busy.talk = talk(true);
        QCOMPARE(line(busy), QStringLiteral("3:11 with Hotel Adler"));
        busy.talk = talk(false);
        QCOMPARE(line(busy), QStringLiteral("calling Hotel Adler 3:11"));
        Person rings = person(PersonState::Ringing);
        rings.talk = models::Talk{.timer = models::Timer{rows::at(-6), true}, .rings = true};
        QCOMPARE(line(rings), QStringLiteral("ringing for 0:06"));
        Person held = person(PersonState::OnHold);
        held.talk = talk(true);
        QCOMPARE(line(held), QStringLiteral("on hold 3:11 Hotel Adler"));
    }

    void saysWhereSomebodyIsOrWaits()
    {
        Person busy = person(PersonState::InCall);
        busy.talk = talk(false);
        busy.talk->counterpart.clear();
        busy.talk->stage = pbx::Call::Stage::Conference;
        busy.talk->conference = QStringLiteral("600");
        QCOMPARE(line(busy), QStringLiteral("3:11 in conference 600"));
        busy.talk->stage = pbx::Call::Stage::Queued;
        busy.talk->queue = QStringLiteral("support");
        QCOMPARE(line(busy), QStringLiteral("waiting in Support 3:11"));
        busy.talk->stage = pbx::Call::Stage::Dialing;
        QCOMPARE(line(busy), QStringLiteral("calling 3:11"));
    }

    void keepsNamesThatRunTheOtherWayToThemselves()
    {
        const QString layla = QStringLiteral("ليلى منصور");
        QCOMPARE(ui::partyTitle(rows::inside(QStringLiteral("122"), layla)),
            QChar(0x2068) + layla + QChar(0x2069) + QStringLiteral(" 122"));
        QCOMPARE(ui::isolated(QStringLiteral("Zoë")), QStringLiteral("Zoë"));
    }

    void saysWhatComesWithBeingFree()
    {
        Person free = person(PersonState::Free);
        free.extension.forward.always = QStringLiteral("mobile");
        QCOMPARE(line(free), QStringLiteral("free \u2192 mobile"));
        free.extension.forward = {};
        free.extension.voicemail = pbx::MessageCount{2, 0};
        free.extension.presence = QStringLiteral("away");
        QCOMPARE(line(free), QStringLiteral("free \u00b7 away"));
        QCOMPARE(ui::personMarks(free).first().text, QStringLiteral("2"));
        QVERIFY(ui::spoken(free, rows::at(0)).contains(QStringLiteral("2 new message(s)")));
        free.extension.presenceNote = QStringLiteral("back at 14:00");
        QCOMPARE(line(free), QStringLiteral("free \u00b7 back at 14:00"));
    }

    void saysWhyAndHowLongSomebodyPauses()
    {
        Person paused = person(PersonState::Paused);
        paused.pause = models::Pause{QStringLiteral("lunch"), rows::at(-250)};
        QCOMPARE(line(paused), QStringLiteral("paused lunch 4:10"));
    }

    void speaksWholeSentences()
    {
        QCOMPARE(ui::spoken(person(PersonState::Free), rows::at(0)),
            QStringLiteral("Marta Rossi, 112, free"));
        Person unknown = person(PersonState::Unknown);
        unknown.unknownSince = rows::at(0);
        QCOMPARE(ui::spoken(unknown, rows::at(5)),
            QStringLiteral("Marta Rossi, 112, unknown since 10:42"));
        QCOMPARE(ui::spoken(conversation(acme()), rows::at(0)),
            QStringLiteral("Acme to Julia 101, talking, inbound, 3:27"));
    }

    void saysByWhichWayACallCame()
    {
        pbx::Call call = acme();
        call.queue = QStringLiteral("support");
        call.recording = pbx::Call::Recording::On;
        QCOMPARE(ui::callLine(conversation(call)), QStringLiteral("Support \u00b7 recording"));
        call.queue.clear();
        call.did = QStringLiteral("5551103");
        call.recording = pbx::Call::Recording::Unknown;
        QCOMPARE(ui::callLine(conversation(call)), QStringLiteral("inbound \u00b7 DID 5551103"));
        call.targets[0].isHolding = true;
        QVERIFY(ui::callLine(conversation(call)).endsWith(QStringLiteral("held by Julia")));
    }

    void saysWhereACallWaits()
    {
        pbx::Call call = acme();
        call.targets.clear();
        call.queue = QStringLiteral("support");
        QCOMPARE(ui::calledTitle(call), QStringLiteral("Support"));
        call.stage = pbx::Call::Stage::Parked;
        call.parking = pbx::Call::Parking{QStringLiteral("default"), 71};
        QCOMPARE(ui::calledTitle(call), QStringLiteral("parking space 71"));
    }

    void showsNoTimeOfWhatIsUnknownOrOver()
    {
        models::Conversation row = conversation(acme());
        QCOMPARE(ui::callTime(row, rows::at(0)), QStringLiteral("3:27"));
        row.isEnded = true;
        QCOMPARE(ui::callTime(row, rows::at(0)), QString());
        QCOMPARE(ui::callLine(row), QStringLiteral("ended"));
        row.isUnknown = true;
        row.unknownSince = rows::at(0);
        QCOMPARE(ui::callLine(row), QStringLiteral("unknown since 10:42"));
    }

    void namesEverybodyElseWhosePhoneRings()
    {
        pbx::Call call = acme();
        QCOMPARE(ui::alsoRings(call, QStringLiteral("101")), QString());
        call.targets += rows::inside(QStringLiteral("105"), QStringLiteral("Carol"));
        call.targets += rows::inside(QStringLiteral("109"), QStringLiteral("Hugo"));
        QCOMPARE(
            ui::alsoRings(call, QStringLiteral("101")), QStringLiteral("also rings Carol, Hugo"));
    }

    void isNeverTakenForMarkup()
    {
        const QString nasty = QStringLiteral("<img src=http://x> & co");
        QVERIFY(!ui::plainToolTip(nasty).contains(QStringLiteral("<img")));
        QCOMPARE(ui::plainToolTip(QStringLiteral("Marta")), QStringLiteral("Marta"));
        QCOMPARE(ui::plainLabel(QStringLiteral("R&D")), QStringLiteral("R&&D"));
    }

    void saysHowTheLinkStands()
    {
        live::LinkState state = rows::link(Phase::Up);
        state.version = QStringLiteral("22.10.1");
        state.latencyMs = 3.2;
        const auto up = ui::linkWords(state, rows::at(0));
        QCOMPARE(up.pill, QStringLiteral("pbx.example \u00b7 Asterisk 22 \u00b7 3 ms"));
        QCOMPARE(up.tone, ui::LinkWords::Tone::Good);
        state.isDemo = true;
        QVERIFY(ui::linkWords(state, rows::at(0)).pill.contains(QStringLiteral("Demo")));
        state.phase = Phase::Connecting;
        QCOMPARE(ui::linkWords(state, rows::at(0)).tone, ui::LinkWords::Tone::Busy);
    }

    void keepsNumbersTheRightWayRound()
    {
        const QString number = QStringLiteral("+49 30 1234567");
        QCOMPARE(ui::isolated(number), number);
        QCOMPARE(ui::arrow(), QStringLiteral(" \u2192 "));
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const auto back = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
        QCOMPARE(ui::isolated(number), QChar(0x2066) + number + QChar(0x2069));
        QCOMPARE(ui::arrow(), QStringLiteral(" \u2190 "));
    }

    void saysWhenItTriesAgain()
    {
        live::LinkState state = rows::link(Phase::Waiting);
        state.trouble = Trouble::LostLink;
        state.retryAt = rows::at(8);
        const auto words = ui::linkWords(state, rows::at(0));
        QCOMPARE(words.pill, QStringLiteral("pbx.example not connected \u00b7 again in 0:08"));
        QCOMPARE(words.help, ui::LinkWords::Help::Reconnect);
    }

    void hasItsOwnSentenceForEachTrouble()
    {
        QSet<QString> sentences;
        for (int trouble = int(Trouble::None); trouble <= int(Trouble::SecretMissing); ++trouble) {
            live::LinkState state = rows::link(Phase::Down);
            state.trouble = Trouble(trouble);
            const auto words = ui::linkWords(state, rows::at(0));
            QVERIFY(!words.sentence.isEmpty());
            QVERIFY(!words.meaning.isEmpty());
            QCOMPARE_NE(words.help, ui::LinkWords::Help::None);
            sentences.insert(words.sentence);
        }
        QCOMPARE(sentences.size(), int(Trouble::SecretMissing) + 1);
    }
};

QTEST_MAIN(TestWords)
#include "tst_words.moc"
