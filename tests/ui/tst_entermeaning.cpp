// SPDX-License-Identifier: MIT
#include "rows.h"
#include "ui/entermeaning.h"
#include "ui/requests.h"

#include <QSignalSpy>
#include <QTest>

using orders::Verb;
using rows::News;
using Phase = live::LinkState::Phase;
using Status = pbx::Extension::Status;
using What = ui::EnterMeaning::What;

class TestEnterMeaning : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_board = std::make_unique<ui::Board>();
        m_board->setLink(rows::link(Phase::Up));
        m_board->apply(
            News() << rows::person(QStringLiteral("101"), QStringLiteral("Julia"))
                   << rows::person(QStringLiteral("112"), QStringLiteral("Marta Rossi"))
                   << rows::person(QStringLiteral("104"), QStringLiteral("Zoë"), Status::Ringing));
        m_board->setOwn({rows::here, QStringLiteral("101")});
    }

    void dialsWhenThereIsNoCall()
    {
        const auto meaning = ui::meaningOf(*m_board, person("112"));
        QCOMPARE(meaning.order.verb, Verb::Dial);
        QCOMPARE(meaning.sentence, QStringLiteral("call Marta Rossi"));

        ui::Requests requests;
        QSignalSpy ordered(&requests, &ui::Requests::ordered);
        ui::carryOut(meaning, requests);
        const auto order = ordered[0][0].value<orders::Order>();
        QCOMPARE(order.server, rows::here);
        QCOMPARE(order.by, QStringLiteral("101"));
        QCOMPARE(order.target, QStringLiteral("112"));
    }

    void transfersTheCallThatIsUp()
    {
        m_board->apply(News() << mine());
        const auto meaning = ui::meaningOf(*m_board, person("112"));
        QCOMPARE(meaning.order.verb, Verb::Transfer);
        QCOMPARE(meaning.sentence, QStringLiteral("transfer to Marta Rossi"));

        ui::Requests requests;
        QSignalSpy ordered(&requests, &ui::Requests::ordered);
        ui::carryOut(meaning, requests);
        const auto order = ordered[0][0].value<orders::Order>();
        QCOMPARE(order.call, mine().id);
        QCOMPARE(order.by, QStringLiteral("101"));
        QCOMPARE(order.target, QStringLiteral("112"));
    }

    void dialsInACallWhenAskedTo()
    {
        m_board->apply(News() << mine());
        QCOMPARE(
            ui::meaningOf(*m_board, person("112"), {.isDialAnyway = true}).order.verb, Verb::Dial);
    }

    void doesNotTransferACallThatOnlyRings()
    {
        m_board->apply(News() << rows::ringing(call(), 0));
        QCOMPARE(ui::meaningOf(*m_board, person("112")).order.verb, Verb::Dial);
    }

    void picksUpWhatRingsOnATile()
    {
        const auto meaning = ui::meaningOf(*m_board, person("104"));
        QCOMPARE(meaning.order.verb, Verb::PickUp);
        QCOMPARE(meaning.sentence, QStringLiteral("pick up the call for Zoë"));
    }

    void dialsARingingPersonWhoseNameWasTyped()
    {
        m_board->directory().setQuery(QStringLiteral("zoe"));
        QCOMPARE(ui::meaningOf(*m_board, m_board->directory().index(0)).order.verb, Verb::Dial);
    }

    void dialsNumbersAndRunsCommands()
    {
        m_board->directory().setQuery(QStringLiteral("+49 30 1"));
        const auto number = ui::meaningOf(*m_board, m_board->directory().index(0));
        QCOMPARE(number.order.verb, Verb::Dial);
        QCOMPARE(number.order.target, QStringLiteral("+49301"));
        m_board->directory().setCommands({{QStringLiteral("park"), QStringLiteral("Park it")}});
        m_board->directory().setQuery(QStringLiteral("park"));
        const auto command = ui::meaningOf(*m_board, m_board->directory().index(0));
        QCOMPARE(command.what, What::Command);
        QCOMPARE(command.command, QStringLiteral("park"));
    }

    void doesNothingWithOneself()
    {
        QCOMPARE(ui::meaningOf(*m_board, person("101")).what, What::Nothing);
    }

    void saysWhyItCannot()
    {
        m_board->setLink(rows::link(Phase::Waiting, 3));
        QCOMPARE(ui::meaningOf(*m_board, person("112")).sentence, QStringLiteral("not connected"));
        m_board->setOwn({});
        const auto meaning = ui::meaningOf(*m_board, person("112"));
        QCOMPARE(meaning.what, What::Nothing);
        QCOMPARE(meaning.sentence, QStringLiteral("first say which phone is yours"));
    }

    void doesNotOfferWhatTheLoginMayNot()
    {
        m_board->apply(News() << mine());
        live::LinkState poor = rows::link(Phase::Up);
        poor.actions = {"Originate"};
        m_board->setLink(poor);
        QCOMPARE(ui::meaningOf(*m_board, person("112")).order.verb, Verb::Dial);
        poor.actions = {"Ping"};
        m_board->setLink(poor);
        const auto meaning = ui::meaningOf(*m_board, person("112"));
        QCOMPARE(meaning.what, What::Nothing);
        QVERIFY(meaning.sentence.contains(QStringLiteral("originate")));
    }

private:
    const models::Person &person(const char *number) const
    {
        return *m_board->people().find({rows::here, QString::fromLatin1(number)});
    }

    static pbx::Call mine() { return rows::answered(call(), 0); }

    static pbx::Call call()
    {
        return rows::call(QStringLiteral("1"),
            rows::outside(QStringLiteral("030"), QStringLiteral("Acme")),
            {rows::inside(QStringLiteral("101"), QStringLiteral("Julia"))});
    }

    std::unique_ptr<ui::Board> m_board;
};

QTEST_MAIN(TestEnterMeaning)
#include "tst_entermeaning.moc"
