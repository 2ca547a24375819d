// SPDX-License-Identifier: MIT
#include "performance.h"
#include "recordedcompany.h"

#include <QTest>

/// Attended transfers end well, however the three of them behave.
class tst_Consultations : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void connectsTheTwoWhenTheTransfererHangsUp();
    void goesBackWhenCancelled();
    void swapsAndConnects();
    void swapsAndCancels();
    void goesOnWithTheThirdWhenTheTransfereeLeavesMeanwhile();
    void goesBackWhenTheThirdHangsUp();
    void goesBackWhenTheThirdIsBusy();
    void goesBackWhenNobodyAnswers();
    void sendsOnWhoeverHangsUpWhileItRings();
    void goesOnWithoutTheTransferee();
    void transfersIntoAQueue();

private:
    void swap();
    void consult(const QByteArray &exten);
    bool areTalking(const QByteArray &one, const QByteArray &other);
    int channels() const { return int(m_company->board().lines().all().size()); }

    std::unique_ptr<Performance> m_company;
};

/// 101 and 102 talk.
void tst_Consultations::init()
{
    m_company = std::make_unique<Performance>(recordedCompany());
    m_company->dial("101", "102");
    m_company->answer("102");
}

/// Whatever happened, everybody can hang up and nothing stays.
void tst_Consultations::cleanup()
{
    for (const char *endpoint : {"101", "102", "103", "105"}) {
        while (!m_company->board().lines().at(endpoint).isEmpty()) {
            m_company->act("Action: Hangup|Channel: " + m_company->channel(endpoint));
            m_company->wait(100);
        }
    }
    QCOMPARE(channels(), 0);
    QCOMPARE(m_company->board().bridges().all().size(), std::size_t(0));
}

void tst_Consultations::consult(const QByteArray &exten)
{
    m_company->act("Action: Atxfer|Context: internal|Exten: " + exten
        + "|Channel: " + m_company->channel("102"));
    m_company->wait(500);
}

bool tst_Consultations::areTalking(const QByteArray &one, const QByteArray &other)
{
    const demo::Channel *channel = m_company->board().lines().at(one).value(0);
    const demo::Channel *peer = channel ? m_company->board().bridges().peer(*channel) : nullptr;
    return peer && peer->endpoint == other && !channel->hearsMusic && !peer->hearsMusic;
}

void tst_Consultations::connectsTheTwoWhenTheTransfererHangsUp()
{
    consult("103");
    m_company->answer("103");
    m_company->hangUp("102");
    QVERIFY(areTalking("101", "103"));
    QCOMPARE(channels(), 2);
}

void tst_Consultations::goesBackWhenCancelled()
{
    consult("103");
    m_company->answer("103");
    m_company->act("Action: CancelAtxfer|Channel: " + m_company->channel("102"));
    m_company->wait(100);
    QVERIFY(areTalking("101", "102"));
    QCOMPARE(channels(), 2);
}

void tst_Consultations::swap()
{
    for (const char *digit : {"*", "4"}) {
        m_company->act("Action: PlayDTMF|Receive: true|Channel: " + m_company->channel("102")
            + "|Digit: " + digit);
    }
}

void tst_Consultations::swapsAndConnects()
{
    consult("103");
    swap(); // nobody has answered yet
    QVERIFY(!areTalking("101", "102"));
    m_company->answer("103");
    swap();
    QVERIFY(areTalking("101", "102"));
    m_company->hangUp("102");
    m_company->wait(100);
    QVERIFY(areTalking("101", "103"));
    QCOMPARE(channels(), 2);
}

void tst_Consultations::swapsAndCancels()
{
    consult("103");
    m_company->answer("103");
    swap();
    swap();
    QVERIFY(!areTalking("101", "102"));
    swap();
    m_company->act("Action: CancelAtxfer|Channel: " + m_company->channel("102"));
    m_company->wait(100);
    QVERIFY(areTalking("101", "102"));
    QCOMPARE(channels(), 2);
    QCOMPARE(m_company->board().bridges().all().size(), std::size_t(1));
}

void tst_Consultations::goesOnWithTheThirdWhenTheTransfereeLeavesMeanwhile()
{
    consult("103");
    m_company->answer("103");
    swap();
    m_company->hangUp("101");
    m_company->wait(100);
    QCOMPARE(channels(), 4); // two people and the pair between them
    m_company->hangUp("102");
    m_company->wait(100);
    QCOMPARE(channels(), 0);
    QVERIFY(m_company->board().bridges().all().empty());
}

void tst_Consultations::goesBackWhenTheThirdHangsUp()
{
    consult("103");
    m_company->answer("103");
    m_company->hangUp("103");
    m_company->wait(100);
    QVERIFY(areTalking("101", "102"));
    QCOMPARE(channels(), 2);
}

void tst_Consultations::goesBackWhenTheThirdIsBusy()
{
    m_company->busy("103");
    consult("103");
    QVERIFY(areTalking("101", "102"));
    QCOMPARE(channels(), 2);
}

void tst_Consultations::goesBackWhenNobodyAnswers()
{
    consult("103");
    m_company->wait(16'000);
    QVERIFY(areTalking("101", "102"));
    QCOMPARE(channels(), 2);
}

void tst_Consultations::sendsOnWhoeverHangsUpWhileItRings()
{
    consult("103");
    m_company->hangUp("102");
    m_company->wait(100);
    m_company->answer("103");
    QVERIFY(areTalking("101", "103"));
    QCOMPARE(channels(), 2);
}

void tst_Consultations::goesOnWithoutTheTransferee()
{
    consult("103");
    m_company->answer("103");
    m_company->hangUp("101");
    m_company->wait(100);
    QCOMPARE(channels(), 4); // two people and the pair between them
    m_company->hangUp("102");
    m_company->wait(100);
    QCOMPARE(channels(), 0);
}

void tst_Consultations::transfersIntoAQueue()
{
    consult("301");
    m_company->hangUp("102");
    m_company->wait(100);
    QCOMPARE(m_company->board().members().queue("sales")->callers.size(), 1);
    m_company->hangUp("101");
    m_company->wait(100);
    QVERIFY(m_company->board().members().queue("sales")->callers.isEmpty());
}

QTEST_GUILESS_MAIN(tst_Consultations)
#include "tst_consultations.moc"
