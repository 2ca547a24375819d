// SPDX-License-Identifier: MIT
#include "clicks/clipboardwatch.h"
#include "surroundings/closing.h"

#include <QCloseEvent>
#include <QDialog>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Has something to ask before it goes.
class Unsaved : public QDialog
{
public:
    bool isSaved = false;

protected:
    void closeEvent(QCloseEvent *event) override { event->setAccepted(isSaved); }
};

} // namespace

class TestClosing : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_closing = std::make_unique<Closing>(*m_window, [this] { return m_hasTray; });
        m_hasTray = true;
        m_window->show();
    }

    void goesToTheTrayAndComesBack()
    {
        m_closing->setGoingToTray(true);
        QSignalSpy went(m_closing.get(), &Closing::wentToTray);
        QSignalSpy remembered(m_closing.get(), &Closing::aboutToGo);
        QVERIFY(!m_window->close());
        QVERIFY(!m_window->isVisible());
        QCOMPARE(went.size(), 1);
        QCOMPARE(remembered.size(), 1);
        m_closing->loseTray();
        QVERIFY(m_window->isVisible());
        QVERIFY(m_window->isMinimized());
    }

    /// A call that was transferred a moment ago is not left where it was.
    void waitsForWhatIsUnderWay()
    {
        bool isUnderWay = true;
        m_closing->setUnderWay([&isUnderWay] { return isUnderWay; });
        QSignalSpy ended(m_closing.get(), &Closing::ended);
        m_window->close();
        QCoreApplication::sendPostedEvents();
        QCOMPARE(ended.size(), 0);
        m_closing->settle(); // something else is done
        QCOMPARE(ended.size(), 0);
        isUnderWay = false;
        m_closing->settle();
        QCOMPARE(ended.size(), 1);
    }

    void waitsNotForEver()
    {
        m_closing->setUnderWay([] { return true; });
        QSignalSpy ended(m_closing.get(), &Closing::ended);
        m_window->close();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 10'000);
    }

    void endsWhereThereIsNoTray()
    {
        m_closing->setGoingToTray(true);
        m_hasTray = false;
        QVERIFY(m_window->close());
        m_closing->loseTray();
        QVERIFY(!m_window->isVisible());
    }

    void endsWhereNobodyWantsTheTray() { QVERIFY(m_window->close()); }

    void endsWhenTheSessionDoes()
    {
        m_closing->setGoingToTray(true);
        m_closing->setSessionEnding();
        QVERIFY(m_window->close());
    }

    void quitsAlsoFromTheTray()
    {
        m_closing->setGoingToTray(true);
        m_window->close();
        QSignalSpy went(m_closing.get(), &Closing::wentToTray);
        m_closing->quit();
        QVERIFY(went.isEmpty());
        QVERIFY(!m_window->isVisible());
    }

    void staysWhileADialogHasSomethingToAsk()
    {
        Unsaved settings;
        settings.show();
        m_closing->quit();
        QVERIFY(m_window->isVisible());
        m_closing->setGoingToTray(true); // and it is no end that was only put off
        m_window->close();
        m_closing->loseTray();
        QVERIFY(m_window->isMinimized());
        settings.isSaved = true;
        m_closing->quit();
        QVERIFY(!settings.isVisible());
        QVERIFY(!m_window->isVisible());
    }

    void comesBackWhenItWasNeverSeen()
    {
        m_window->hide(); // started in the tray
        m_closing->loseTray();
        QVERIFY(m_window->isMinimized());
    }

    /// A pop-up that goes while the window is in the tray must not end the panel.
    void doesNotEndWithTheLastPopUp() { QVERIFY(!QApplication::quitOnLastWindowClosed()); }

    void offersNumbersOnly_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isOffered");
        QTest::newRow("number") << u"+49 (30) 123-456"_s << true;
        QTest::newRow("address") << u"tel:+4930123456"_s << true;
        QTest::newRow("short") << u"1234"_s << false;
        QTest::newRow("words") << u"call me"_s << false;
        QTest::newRow("prose") << u"the number is 030 123456, I think"_s << false;
        QTest::newRow("lines") << u"030 123456\n030 123457"_s << false;
        QTest::newRow("long") << QString(500, u'1') << false;
        QTest::newRow("nothing") << QString() << false;
    }

    void offersNumbersOnly()
    {
        QFETCH(QString, text);
        QTEST(ClipboardWatch::isWorthAnOffer(text), "isOffered");
    }

private:
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<Closing> m_closing;
    bool m_hasTray = true;
};

QTEST_MAIN(TestClosing)
#include "tst_closing.moc"
