// SPDX-License-Identifier: MIT
#include "office.h"
#include "rows.h"
#include "ui/board.h"
#include "ui/popup/callpopup.h"
#include "ui/popup/callpopups.h"
#include "ui/popup/popupplace.h"
#include "ui/requests.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using ui::CallPopup;

/// Says everything at length.
class LongWords : public QTranslator
{
public:
    QString translate(const char *, const char *text, const char *, int) const override
    {
        return QString::fromUtf8(text) + QStringLiteral(" as ever");
    }
    bool isEmpty() const override { return false; }
};

class TestCallPopups : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_board.setLink(office::up());
        m_board.setOwn({rows::here, QStringLiteral("101")});
        m_popups = std::make_unique<ui::CallPopups>(
            ui::Look{m_theme, m_clocks}, m_theme, m_board, m_requests);
    }

    void saysWhoCallsAndByWhichWay()
    {
        m_popups->raise(call);
        const QString texts = textsOf(popup());
        QVERIFY(texts.contains(QStringLiteral("Incoming for you \u00b7 via Sales, DID 5551103")));
        QVERIFY(texts.contains(QStringLiteral("Bäckerei Lindner")));
        QVERIFY(texts.contains(QStringLiteral("+49 171 5550123")));
        QVERIFY(texts.contains(QStringLiteral("also rings Carol Dyn, Hugo Blanc")));
        QVERIFY(popup().isVisible());
    }

    void cutsNoWordInALanguageOfLongOnes()
    {
        LongWords words;
        QCoreApplication::installTranslator(&words);
        m_popups->raise(call);
        QVERIFY(QTest::qWaitForWindowExposed(&popup()));
        for (const QPushButton *button : popup().findChildren<QPushButton *>())
            QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
    }

    void hasNothingBlackAtItsCorners()
    {
        m_popups->raise(call);
        for (const QSize &size : {popup().size(), popup().size() * 2}) {
            popup().resize(size);
            QVERIFY(!popup().mask().contains(popup().rect().topLeft()));
            QVERIFY(!popup().mask().contains(popup().rect().bottomRight()));
            QVERIFY(popup().mask().contains(popup().rect().center()));
        }
    }

    void isOneForEachCall()
    {
        m_popups->raise(call);
        const CallPopup *first = &popup();
        pbx::Call more = call;
        more.targets += rows::inside(QStringLiteral("102"), QStringLiteral("Bob"));
        m_popups->raise(more);
        QCOMPARE(m_popups->count(), 1);
        QCOMPARE(&popup(), first);
        QVERIFY(textsOf(popup()).contains(QStringLiteral("Bob")));
    }

    void neverTakesTheKeyboard()
    {
        QLineEdit typing;
        typing.show();
        typing.activateWindow();
        typing.setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&typing));
        m_popups->raise(call);
        QVERIFY(QTest::qWaitForWindowExposed(&popup()));
        // The offscreen platform activates every window; the X11 run of this test knows better.
        if (QGuiApplication::platformName() != QLatin1String("offscreen")) {
            QCOMPARE(QApplication::activeWindow(), &typing);
            QCOMPARE(QApplication::focusWidget(), &typing);
        }
        QVERIFY(popup().testAttribute(Qt::WA_ShowWithoutActivating));
        QVERIFY(popup().windowFlags() & Qt::WindowDoesNotAcceptFocus);
        QVERIFY(popup().windowFlags() & Qt::WindowStaysOnTopHint);
        for (const QPushButton *button : popup().findChildren<QPushButton *>())
            QCOMPARE(button->focusPolicy(), Qt::NoFocus);
    }

    void closesWhenItIsOver()
    {
        m_popups->raise(call);
        m_popups->withdraw(call);
        QCOMPARE(m_popups->count(), 0);
        m_popups->withdraw(call);
        m_popups->update(call);
        QCOMPARE(m_popups->count(), 0);
    }

    void asksToAnswerAndToDecline()
    {
        QSignalSpy ordered(&m_requests, &ui::Requests::ordered);
        m_popups->raise(call);
        click("Answer");
        QCOMPARE(ordered[0][0].value<orders::Order>().verb, orders::Verb::Answer);
        line("Decline")->trigger();
        QCOMPARE(ordered[1][0].value<orders::Order>().verb, orders::Verb::HangUp);
        QCOMPARE(ordered[1][0].value<orders::Order>().call, call.id);
        QCOMPARE(m_popups->count(), 1); // it goes when the exchange says so
    }

    void saysWhyItCannotBeAnswered()
    {
        live::LinkState poor = office::up();
        poor.actions = {"Hangup", "Redirect", "DBPut"};
        m_board.setLink(poor);
        m_popups->raise(call);
        QVERIFY(!button("Answer")->isEnabled());
        QVERIFY(button("Answer")->toolTip().contains(QStringLiteral("res_pjsip_notify")));
        QVERIFY(line("Decline")->isEnabled());
    }

    void addsTheCallerToTheContacts()
    {
        QSignalSpy wanted(&m_requests, &ui::Requests::contactWanted);
        m_popups->raise(call);
        line("Add to contacts\u2026")->trigger();
        QCOMPARE(wanted.value(0).value(0).toString(), call.caller.callerId.number);
        QCOMPARE(wanted.value(0).value(1).toString(), call.caller.callerId.name);
        pbx::Call inside = call;
        inside.id = QStringLiteral("inside");
        inside.caller = rows::inside(QStringLiteral("112"), QStringLiteral("Marta"));
        m_popups->close(call);
        m_popups->raise(inside);
        for (const QAction *const action :
            m_popups->find(rows::here, inside.id)->findChild<QMenu *>()->actions())
            QVERIFY(!action->text().startsWith(QStringLiteral("Add to")));
    }

    void saysWhatElseTheCallerDoes()
    {
        pbx::Call other = call;
        QCOMPARE(ui::otherCallsLine({}), QString());
        other.stage = pbx::Call::Stage::Queued;
        other.queue = QStringLiteral("support");
        QCOMPARE(ui::otherCallsLine({other}), QStringLiteral("Also waits in Support"));
        other.parking = pbx::Call::Parking{QStringLiteral("default"), 71};
        other.stage = pbx::Call::Stage::Parked;
        QCOMPARE(ui::otherCallsLine({other}), QStringLiteral("Also parked in space 71"));
        QVERIFY(ui::otherCallsLine({other, other}).contains(QStringLiteral("2")));
        m_popups->raise(call);
        m_popups->setLines(rows::here, call.id, {.otherCalls = QStringLiteral("Also parked")});
        QVERIFY(textsOf(popup()).contains(QStringLiteral("Also parked")));
    }

    void goesAwayOnNotNow()
    {
        QSignalSpy dismissed(m_popups.get(), &ui::CallPopups::dismissed);
        m_popups->raise(call);
        click("Not now");
        QCOMPARE(m_popups->count(), 0);
        QCOMPARE(dismissed[0][0].value<pbx::Call>().id, call.id);
        m_popups->update(call);
        QCOMPARE(m_popups->count(), 0);
    }

    void asksInThePanelWhereToSendTheCall()
    {
        QSignalSpy asked(&m_requests, &ui::Requests::targetWanted);
        QSignalSpy panel(m_popups.get(), &ui::CallPopups::panelWanted);
        m_popups->raise(call);
        click("Send to\u2026");
        QCOMPARE(asked[0][0].value<orders::Order>().verb, orders::Verb::Redirect);
        QCOMPARE(panel.size(), 1);
        QSignalSpy ordered(&m_requests, &ui::Requests::ordered);
        line("To my voicemail")->trigger();
        QCOMPARE(ordered[0][0].value<orders::Order>().target, QStringLiteral("voicemail:101"));
    }

    void saysForAMomentWhoAnswered()
    {
        m_popups->raise(call);
        const QPointer<CallPopup> window = &popup();
        m_popups->withdraw(call);
        pbx::Call taken = rows::answered(call, 5);
        taken.targets = {rows::inside(QStringLiteral("105"), QStringLiteral("Carol Dyn"))};
        m_popups->settle(taken, desk::Outcome::AnsweredElsewhere);
        QCoreApplication::sendPostedEvents();
        QTest::qWait(0);
        QVERIFY(window && window->isVisible());
        QVERIFY(textsOf(*window).contains(QStringLiteral("Answered by Carol Dyn")));
        QVERIFY(window->findChildren<QPushButton *>().isEmpty());
        QCOMPARE(m_popups->count(), 0);
        QTRY_VERIFY_WITH_TIMEOUT(!window, 9000);
    }

    void saysWhoAnsweredAlsoWhenThatIsKnownLater()
    {
        m_popups->raise(call);
        const QPointer<CallPopup> window = &popup();
        m_popups->withdraw(call);
        QTRY_VERIFY(!window->isVisible());
        m_popups->settle(call, desk::Outcome::AnsweredElsewhere);
        QVERIFY(window->isVisible());
    }

    void saysNothingOfACallThatWasSentAway()
    {
        m_popups->raise(call);
        const QPointer<CallPopup> window = &popup();
        click("Not now");
        m_popups->withdraw(call);
        m_popups->settle(call, desk::Outcome::AnsweredElsewhere);
        QTRY_VERIFY(!window);
    }

    void goesWhenTheCallWasMissed()
    {
        m_popups->raise(call);
        const QPointer<CallPopup> window = &popup();
        m_popups->withdraw(call);
        m_popups->settle(call, desk::Outcome::Missed);
        QTRY_VERIFY(!window);
    }

    void saysWhatIsKnownOfTheCaller()
    {
        m_popups->raise(call);
        const int height = popup().height();
        m_popups->setLines(rows::here, call.id,
            {QStringLiteral("Last call Tuesday with Bob"), QStringLiteral("<i>Pays late</i>")});
        QVERIFY(textsOf(popup()).contains(QStringLiteral("Last call Tuesday with Bob")));
        QVERIFY(textsOf(popup()).contains(QStringLiteral("<i>Pays late</i>")));
        QVERIFY(popup().height() > height);
    }

    void offersPagesAboutTheCaller()
    {
        QSignalSpy wanted(m_popups.get(), &ui::CallPopups::pageWanted);
        m_popups->setPages({QStringLiteral("Customer & Co")});
        m_popups->raise(call);
        line("Customer && Co")->trigger();
        QCOMPARE(wanted[0][1].toString(), QStringLiteral("Customer & Co"));
    }

    void standsInTheCornerThatWasChosen_data()
    {
        using Corner = desk::PopupLook::Corner;
        QTest::addColumn<Corner>("corner");
        QTest::addColumn<QPoint>("first");
        QTest::addColumn<QPoint>("second");
        QTest::newRow("bottom right")
            << Corner::BottomRight << QPoint(890, 940) << QPoint(880, 878);
        QTest::newRow("bottom left") << Corner::BottomLeft << QPoint(10, 940) << QPoint(10, 878);
        QTest::newRow("top right") << Corner::TopRight << QPoint(890, 30) << QPoint(880, 90);
        QTest::newRow("top left") << Corner::TopLeft << QPoint(10, 30) << QPoint(10, 90);
    }

    void standsInTheCornerThatWasChosen()
    {
        QFETCH(desk::PopupLook::Corner, corner);
        const auto places
            = ui::stacked(QRect(0, 20, 1000, 980), corner, {QSize(100, 50), QSize(110, 52)}, 10);
        QTEST(places[0], "first");
        QTEST(places[1], "second");
    }

    void stacksSeveralAtTheBottomRight()
    {
        for (int id = 0; id < 3; ++id) {
            pbx::Call other = call;
            other.id = QString::number(id);
            m_popups->raise(other);
        }
        const QRect screen = QGuiApplication::primaryScreen()->availableGeometry();
        QRegion covered;
        for (int id = 0; id < 3; ++id) {
            const QRect place = m_popups->find(rows::here, QString::number(id))->geometry();
            QVERIFY(!covered.intersects(place));
            covered += place;
            QVERIFY(screen.right() - place.right() < 20);
        }
        QVERIFY(screen.bottom() - covered.boundingRect().bottom() < 20);
    }

    void showsNamesAsTheyAre()
    {
        pbx::Call nasty = call;
        nasty.caller.callerId.name = QStringLiteral("<b>Bank</b> & %1");
        m_popups->raise(nasty);
        QVERIFY(textsOf(popup()).contains(QStringLiteral("<b>Bank</b> & %1")));
        for (const QLabel *label : popup().findChildren<QLabel *>())
            QVERIFY(label->textFormat() == Qt::PlainText || label->text().isEmpty());
    }

    void countsWhatComesTooFast()
    {
        m_popups->setCrowd(5);
        QVERIFY(windowSaying(QStringLiteral("5 more ring for you")));
        m_popups->setCrowd(0);
        QVERIFY(!windowSaying(QStringLiteral("5 more ring for you")));
    }

private:
    CallPopup &popup() const { return *m_popups->find(rows::here, call.id); }

    static QString textsOf(const QWidget &widget)
    {
        QStringList texts;
        for (const QLabel *label : widget.findChildren<QLabel *>())
            texts += label->text();
        return texts.join(u'\n');
    }

    /// A line of the menu behind the last button.
    QAction *line(const char *text) const
    {
        for (QAction *action : popup().findChild<QMenu *>()->actions()) {
            if (action->text() == QString::fromUtf8(text))
                return action;
        }
        return nullptr;
    }

    QPushButton *button(const char *text) const
    {
        for (QPushButton *button : popup().findChildren<QPushButton *>()) {
            if (button->text() == QString::fromUtf8(text))
                return button;
        }
        return nullptr;
    }

    void click(const char *text) const { QTest::mouseClick(button(text), Qt::LeftButton); }

    static bool windowSaying(const QString &text)
    {
        for (const QWidget *window : QApplication::topLevelWidgets()) {
            const auto *label = qobject_cast<const QLabel *>(window);
            if (label && label->isVisible() && label->text() == text)
                return true;
        }
        return false;
    }

    const pbx::Call call = office::incoming();
    ui::Theme m_theme;
    ui::Clocks m_clocks;
    ui::Board m_board;
    ui::Requests m_requests;
    std::unique_ptr<ui::CallPopups> m_popups;
};

QTEST_MAIN(TestCallPopups)
#include "tst_callpopups.moc"
