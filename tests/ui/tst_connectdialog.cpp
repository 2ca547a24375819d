// SPDX-License-Identifier: MIT
#include "demo/exchange.h"
#include "desk/wording.h"
#include "ui/checkup/checkupdialog.h"
#include "ui/dialogs/connectdialog.h"
#include "ui/mainwindow.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using ami::Failure;
using ui::ConnectDialog;
using namespace Qt::Literals::StringLiterals;

class TestConnectDialog : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_window = std::make_unique<ui::MainWindow>();
        m_dialog = std::make_unique<ConnectDialog>(m_window->look());
        m_dialog->show();
        m_chosen = std::make_unique<QSignalSpy>(m_dialog.get(), &ConnectDialog::chosen);
    }

    void cleanup()
    {
        m_dialog.reset();
        m_window.reset();
    }

    void triesBeforeItSaves()
    {
        demo::Exchange exchange;
        QVERIFY(exchange.listen());
        fill(exchange, exchange.secret());
        QVERIFY(!button(u"Connect"_s)->isEnabled());
        button(u"Try"_s)->click();
        QVERIFY(m_chosen->isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(button(u"Connect"_s)->isEnabled(), 30'000);
        QVERIFY2(said().contains(u"24"_s), qPrintable(said()));
        button(u"Connect"_s)->click();
        QCOMPARE(m_chosen->size(), 1);
        QCOMPARE(m_chosen->at(0)[0].value<desk::Server>().address.port, exchange.port());
        QCOMPARE(m_chosen->at(0)[1].toString(), exchange.secret());
        QCOMPARE(m_chosen->at(0)[2].toString(), u"101"_s);
        QVERIFY(!m_dialog->isVisible());
    }

    void saysThatTheSecretIsWrong()
    {
        demo::Exchange exchange;
        QVERIFY(exchange.listen());
        fill(exchange, u"wrong"_s);
        button(u"Try"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(said().contains(words(Failure::LoginRefused)), 30'000);
        QVERIFY(!button(u"Connect"_s)->isEnabled());
        QVERIFY(button(u"Try"_s)->isEnabled());
    }

    void saysThatThePortIsClosed()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const quint16 port = server.serverPort();
        server.close();
        fill({ami::ServerAddress::Scheme::Ami, u"panel"_s, u"127.0.0.1"_s, port}, u"x"_s);
        button(u"Try"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(said().contains(words(Failure::ConnectionRefused)), 30'000);
    }

    void saysThatItIsNoAsterisk()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, this, [&server] {
            server.nextPendingConnection()->write("HTTP/1.1 400 Bad Request\r\n\r\n");
        });
        fill({ami::ServerAddress::Scheme::Ami, u"panel"_s, u"127.0.0.1"_s, server.serverPort()},
            u"x"_s);
        button(u"Try"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(said().contains(words(Failure::NotAnExchange)), 30'000);
    }

    void takesAWholeAddressApart_data()
    {
        QTest::addColumn<QString>("url");
        QTest::newRow("prefix") << u"https://panel@pbx.example:8089/asterisk"_s;
        QTest::newRow("web server") << u"http://panel@pbx.example:8088"_s;
        QTest::newRow("own port") << u"https://panel@pbx.example:443/a/arawman"_s;
        QTest::newRow("TLS") << u"amis://panel@pbx.example:5039"_s;
        QTest::newRow("plain") << u"ami://panel@pbx.example:15038"_s;
    }

    void takesAWholeAddressApart()
    {
        QFETCH(QString, url);
        QLineEdit *const host = field(u"Address of the exchange"_s);
        QTest::keyClicks(host, url);
        QTest::keyClick(host, Qt::Key_Return);
        QVERIFY2(!host->text().contains(u"://"_s), qPrintable(host->text()));
        const auto typed = m_dialog->server();
        QVERIFY2(typed, qPrintable(typed ? QString() : typed.error()));
        QCOMPARE(typed->address.url(), url);
        // What is saved is shown again as it was.
        const desk::Server server = *typed;
        m_dialog->setServer({}, {});
        m_dialog->setServer(server, {});
        QCOMPARE(m_dialog->server()->address, server.address);
    }

    void saysWhatIsWrongWithAWholeAddress()
    {
        QLineEdit *const host = field(u"Address of the exchange"_s);
        QTest::keyClicks(host, u"https://pbx.example/x?y"_s);
        QTest::keyClick(host, Qt::Key_Return);
        QVERIFY2(said().contains(u"without ? and #"_s), qPrintable(said()));
        QVERIFY(!button(u"Connect"_s)->isEnabled());
    }

    void saysThatAWebServerIsNoExchange()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, this, [&server] {
            QTcpSocket *const guest = server.nextPendingConnection();
            connect(guest, &QTcpSocket::readyRead, guest, [guest] {
                guest->readAll();
                guest->write("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
            });
        });
        fill({ami::ServerAddress::Scheme::Http, u"panel"_s, u"127.0.0.1"_s, server.serverPort()},
            u"x"_s);
        button(u"Try"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(said().contains(u"/rawman: 404 Not Found"_s), 30'000);
        QVERIFY(said().contains(words(Failure::NoManagerInterface)));
    }

    void asksForWhatIsMissing()
    {
        button(u"Try"_s)->click();
        QVERIFY(said().contains(u"address"_s));
        field(u"Address of the exchange"_s)->setText(u"pbx.example"_s);
        button(u"Try"_s)->click();
        QVERIFY(said().contains(u"user"_s));
        m_dialog->setServer({{ami::ServerAddress::Scheme::Ami, u"panel"_s, u"127.0.0.1"_s, 1}}, {});
        button(u"Try"_s)->click();
        QVERIFY(said().contains(words(Failure::SecretMissing)));
    }

    void mustBeTriedAgainAfterAChange()
    {
        demo::Exchange exchange;
        QVERIFY(exchange.listen());
        fill(exchange, exchange.secret());
        button(u"Try"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(button(u"Connect"_s)->isEnabled(), 30'000);
        QTest::keyClicks(field(u"Address of the exchange"_s), u"x"_s);
        QVERIFY(!button(u"Connect"_s)->isEnabled());
        QCOMPARE(said(), QString());
    }

    void takesTheSecretUsedBefore()
    {
        demo::Exchange exchange;
        QVERIFY(exchange.listen());
        fill(exchange, {});
        m_dialog->setKnownSecret(exchange.secret());
        button(u"Try"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(button(u"Connect"_s)->isEnabled(), 30'000);
        for (const QLineEdit *one : m_dialog->findChildren<QLineEdit *>())
            QVERIFY(one->text() != exchange.secret());
    }

    void saysWhenThereIsNoKeyring()
    {
        m_dialog->setKeyringProblem(u"There is no keyring on this computer."_s);
        QVERIFY(said().contains(u"no keyring"_s));
        QVERIFY(said().contains(u"memory only"_s));
    }

    void showsEverythingAsPlainText()
    {
        m_dialog->showTrouble(Failure::LoginRefused, u"<img src='http://x'>"_s);
        for (const QLabel *label : m_dialog->findChildren<QLabel *>()) {
            if (label->text().contains(u"<img"_s))
                QCOMPARE(label->textFormat(), Qt::PlainText);
        }
        QVERIFY(said().contains(u"<img"_s));
    }

    void offersTheDemo()
    {
        QVERIFY(!button(u"Look at the demo"_s)->isVisible());
        m_dialog->setDemoOffered(true);
        QSignalSpy wanted(m_dialog.get(), &ConnectDialog::demoWanted);
        button(u"Look at the demo"_s)->click();
        QCOMPARE(wanted.size(), 1);
        QVERIFY(!m_dialog->isVisible());
    }

    /// Of what is typed, without keeping any of it.
    void testsStepByStep()
    {
        demo::Exchange exchange;
        QVERIFY(exchange.listen());
        button(u"Test step by step\u2026"_s)->click();
        QVERIFY(!m_dialog->findChild<ui::CheckupDialog *>());
        QVERIFY(!said().isEmpty()); // what is missing
        fill(exchange, exchange.secret());
        button(u"Test step by step\u2026"_s)->click();
        const auto *test = m_dialog->findChild<ui::CheckupDialog *>();
        QVERIFY(test && test->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(test->checkup().isPassed(), 30'000);
        QVERIFY(m_chosen->isEmpty());
        QVERIFY(m_dialog->isVisible());
    }

private:
    void fill(const demo::Exchange &exchange, const QString &secret)
    {
        fill({ami::ServerAddress::Scheme::Ami, exchange.user(), u"127.0.0.1"_s, exchange.port()},
            secret);
    }
    void fill(const ami::ServerAddress &address, const QString &secret)
    {
        m_dialog->setServer({address}, u"101"_s);
        for (QLineEdit *one : m_dialog->findChildren<QLineEdit *>()) {
            if (one->echoMode() == QLineEdit::Password)
                one->setText(secret);
        }
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *one : m_dialog->findChildren<QPushButton *>()) {
            if (one->text() == text)
                return one;
        }
        qFatal("no such button");
    }
    QLineEdit *field(const QString &name) const
    {
        for (QLineEdit *one : m_dialog->findChildren<QLineEdit *>()) {
            if (one->accessibleName() == name)
                return one;
        }
        qFatal("no such field");
    }
    /// All sentences that are to be seen, except for the names of fields.
    QString said() const
    {
        QStringList sentences;
        for (const QLabel *label : m_dialog->findChildren<QLabel *>()) {
            if (label->isVisible() && label->wordWrap())
                sentences += label->text();
        }
        return sentences.join(u' ');
    }
    static QString words(Failure failure)
    {
        return desk::wording(failure, u"127.0.0.1"_s).sentence;
    }

    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<ConnectDialog> m_dialog;
    std::unique_ptr<QSignalSpy> m_chosen;
};

QTEST_MAIN(TestConnectDialog)
#include "tst_connectdialog.moc"
