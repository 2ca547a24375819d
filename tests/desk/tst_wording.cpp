// SPDX-License-Identifier: MIT
#include "desk/wording.h"

#include <QSet>
#include <QTest>

using ami::Failure;
using desk::wording;
using namespace Qt::Literals::StringLiterals;

class TestWording : public QObject
{
    Q_OBJECT

private slots:
    void hasWordsOfItsOwnForEveryFailure()
    {
        QSet<QString> sentences;
        QSet<QString> advice;
        for (int i = 0; i <= int(Failure::SecretMissing); ++i) {
            const auto words = wording(Failure(i), u"pbx.example"_s);
            QVERIFY2(words.sentence.contains(u"pbx.example"_s), qPrintable(words.sentence));
            QVERIFY2(words.sentence.endsWith(u'.'), qPrintable(words.sentence));
            QVERIFY(!words.advice.isEmpty());
            sentences += words.sentence;
            advice += words.advice;
        }
        QCOMPARE(sentences.size(), int(Failure::SecretMissing) + 1);
        QCOMPARE(advice.size(), int(Failure::SecretMissing) + 1);
    }

    void doesNotReadTheServersNameAsAFormat()
    {
        const auto words = wording(Failure::TimedOut, u"%1%2 <b>pbx</b>"_s);
        QVERIFY(words.sentence.contains(u"%1%2 <b>pbx</b>"_s));
    }

    void hasWordsForEveryObjection()
    {
        QSet<QString> sentences;
        for (int i = 0; i <= int(pbx::Objection::NobodyThere); ++i)
            sentences += wording(pbx::Objection(i)).sentence;
        QCOMPARE(sentences.size(), int(pbx::Objection::NobodyThere) + 1);
        QVERIFY(!sentences.contains(QString()));
    }

    void givesAsterisksOwnSentence()
    {
        using ami::Result;
        const QString own = u"No such channel"_s;
        QVERIFY(
            wording(ami::Reply{.result = Result::Refused, .message = own}).sentence.contains(own));
        QVERIFY(
            wording(ami::Reply{.result = Result::Denied, .message = own}).sentence.contains(own));
        QVERIFY(
            wording(ami::Reply{.result = Result::NotSent, .message = own}).sentence.contains(own));
        QVERIFY(wording(ami::Reply{.result = Result::Done}).sentence.isEmpty());
        QVERIFY(wording(ami::Reply{.result = Result::TimedOut}).sentence
            != wording(ami::Reply{.result = Result::Lost}).sentence);
    }

    void tellsWhyACallWasNotMade()
    {
        QSet<QString> sentences;
        for (const int reason : {0, 1, 3, 5, 8})
            sentences += desk::wordingOfUnmadeCall(reason).sentence;
        QCOMPARE(sentences.size(), 5);
        QCOMPARE(desk::wordingOfUnmadeCall(99).sentence, desk::wordingOfUnmadeCall(0).sentence);
    }
};

QTEST_APPLESS_MAIN(TestWording)
#include "tst_wording.moc"
