// SPDX-License-Identifier: MIT
#include "rows.h"
#include "ui/callactions.h"
#include "ui/requests.h"

#include <QSignalSpy>
#include <QTest>

using ui::Ability;
using Kind = ui::CallAction::Kind;

namespace {

const ui::Abilities all = Ability::Dial | Ability::Answer | Ability::HangUp | Ability::Hold
    | Ability::Transfer | Ability::Park | Ability::PickUp;

pbx::Call call()
{
    return rows::call(QStringLiteral("1"),
        rows::outside(QStringLiteral("030"), QStringLiteral("Acme")),
        {rows::inside(QStringLiteral("101"), QStringLiteral("Julia"))});
}

models::Conversation mine(const pbx::Call &call)
{
    return {.call = call, .isMine = true, .isUnknown = false};
}

QString offered(const models::Conversation &conversation, ui::Abilities abilities = all)
{
    QStringList labels;
    for (const ui::CallAction &action :
        ui::callActions(conversation, QStringLiteral("101"), abilities))
        labels += action.isEnabled ? action.label : u'(' + action.label + u')';
    return labels.join(u'|');
}

} // namespace

class TestCallActions : public QObject
{
    Q_OBJECT

private slots:
    void offersWhatTheMomentAllows()
    {
        QCOMPARE(offered(mine(rows::ringing(call(), 0))), QStringLiteral("Answer|Decline"));
        QCOMPARE(
            offered(mine(rows::answered(call(), 0))), QStringLiteral("Hold|Transfer|Park|Hang up"));
    }

    void offersToResumeWhatIOnlyPutOnHold()
    {
        pbx::Call held = rows::answered(call(), 0);
        held.caller.isHolding = true;
        QVERIFY(offered(mine(held)).startsWith(QStringLiteral("Hold|")));
        held.caller.isHolding = false;
        held.targets[0].isHolding = true;
        QVERIFY(offered(mine(held)).startsWith(QStringLiteral("Resume|")));
    }

    void offersOnlyToEndWhatHasNotBeenAnswered()
    {
        const pbx::Call dialled = rows::call(
            QStringLiteral("2"), rows::inside(QStringLiteral("101"), QStringLiteral("Julia")), {});
        QCOMPARE(offered(mine(dialled)), QStringLiteral("(Hold)|(Transfer)|(Park)|Hang up"));
    }

    void offersNothingWhileTheLinkIsDown()
    {
        models::Conversation unknown = mine(rows::answered(call(), 0));
        unknown.isUnknown = true;
        QCOMPARE(offered(unknown), QStringLiteral("(Hold)|(Transfer)|(Park)|(Hang up)"));
    }

    void leavesOutWhatTheProgramNeverCan()
    {
        QCOMPARE(
            offered(mine(rows::answered(call(), 0)), Ability::HangUp), QStringLiteral("Hang up"));
        QCOMPARE(
            offered(mine(rows::ringing(call(), 0)), Ability::HangUp), QStringLiteral("Decline"));
    }

    void offersToPickUpWhatRingsElsewhere()
    {
        models::Conversation others{.call = rows::ringing(call(), 0), .isUnknown = false};
        QCOMPARE(offered(others), QStringLiteral("Pick up here|End this conversation"));
        others.call = rows::answered(call(), 0);
        QCOMPARE(offered(others), QStringLiteral("(Pick up here)|End this conversation"));
    }

    void asksForIt()
    {
        ui::Requests requests;
        QSignalSpy hungUp(&requests, &ui::Requests::hangUpRequested);
        QSignalSpy pickedUp(&requests, &ui::Requests::pickUpRequested);
        QSignalSpy held(&requests, &ui::Requests::holdRequested);
        ui::ask(requests, Kind::HangUp, call());
        QCOMPARE(hungUp[0][0].value<pbx::Call>(), call());
        ui::ask(requests, Kind::PickUp, call());
        QCOMPARE(pickedUp[0][1].toString(), QStringLiteral("101"));
        ui::ask(requests, Kind::Hold, call());
        QCOMPARE(held.size(), 1);
    }
};

QTEST_MAIN(TestCallActions)
#include "tst_callactions.moc"
