// SPDX-License-Identifier: MIT
#include "demo/exchange.h"
#include "desk/wording.h"
#include "ui/checkup/checkupdialog.h"
#include "ui/checkup/checkwords.h"
#include "ui/clocks.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QTcpServer>
#include <QTest>

using orders::CheckStep;
using ui::CheckupDialog;
using Kind = CheckStep::Kind;
using Outcome = CheckStep::Outcome;
using namespace Qt::Literals::StringLiterals;

class TestCheckupDialog : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dialog = std::make_unique<CheckupDialog>(ui::Look{m_theme, m_clocks});
        m_dialog->show();
    }

    void cleanup() { m_dialog.reset(); }

    void showsThatItWorks()
    {
        demo::Exchange exchange;
        QVERIFY(exchange.listen());
        m_dialog->start(to(exchange, exchange.secret()));
        QVERIFY(said().contains(u"Testing"_s));
        QVERIFY(button(u"Stop"_s));
        QTRY_VERIFY_WITH_TIMEOUT(button(u"Test again"_s), 20'000);
        QVERIFY2(said().contains(u"24 extension"_s), qPrintable(said()));
        QVERIFY2(said().contains(u" works."_s), qPrintable(said()));
    }

    void saysWhatToDoAboutARefusedLogin()
    {
        demo::Exchange exchange;
        QVERIFY(exchange.listen());
        m_dialog->start(to(exchange, u"guessed-sentinel"_s));
        QTRY_VERIFY_WITH_TIMEOUT(button(u"Test again"_s), 20'000);
        const desk::Wording words = desk::wording(
            ami::Failure::LoginRefused, m_dialog->checkup().findings().address.name());
        QVERIFY2(said().contains(words.sentence), qPrintable(said()));
        QVERIFY(said().contains(words.advice));
        QVERIFY(said().contains(u"manager.conf [%1]"_s.arg(exchange.user())));
        QVERIFY(said().contains(u"cannot be used"_s));
    }

    /// What is sent to support gives nothing away.
    void copiesAReportWithoutTheSecret()
    {
        demo::Exchange exchange;
        QVERIFY(exchange.listen());
        m_dialog->start(to(exchange, u"guessed-sentinel"_s));
        QVERIFY(!button(u"Copy the report"_s)->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(button(u"Test again"_s), 20'000);
        button(u"Copy the report"_s)->click();
        const QString report = QGuiApplication::clipboard()->text();
        QVERIFY2(report.contains(u"It lets the panel in: failed."_s), qPrintable(report));
        QVERIFY(!report.contains(u"sentinel"_s));
    }

    void stopsWhenItIsTold()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        m_dialog->start({.address
            = {ami::ServerAddress::Scheme::Ami, u"panel"_s, u"127.0.0.1"_s, silent.serverPort()},
            .secret = u"x"_s});
        QTRY_COMPARE(m_dialog->checkup().steps()[int(Kind::Port)].outcome, Outcome::Done);
        button(u"Stop"_s)->click();
        QVERIFY(!m_dialog->checkup().isRunning());
        QVERIFY2(said().contains(u"ended before it was through"_s), qPrintable(said()));
    }

    void stopsWhenItIsClosed()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        m_dialog->start({.address
            = {ami::ServerAddress::Scheme::Ami, u"panel"_s, u"127.0.0.1"_s, silent.serverPort()},
            .secret = u"x"_s});
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(!m_dialog->isVisible());
        QVERIFY(!m_dialog->checkup().isRunning());
    }

    /// Whoever cannot see the sign hears the same.
    void tellsEachStepToWhoListens()
    {
        orders::CheckFindings findings;
        findings.address = *ami::ServerAddress::parse(u"amis://panel@pbx.example"_s);
        findings.way.certificate
            = ami::Certificate{{}, u"other.example"_s, u"Acme CA"_s, u"2027-03-01"_s};
        const CheckStep step{Kind::Encryption, Outcome::Failed, ami::Failure::CertificateUntrusted,
            u"self-signed"_s};
        const QString spoken = ui::checkWords(step, findings).spoken();
        for (const auto &part : {u"failed"_s, u"other.example"_s, u"Acme CA"_s, u"2027-03-01"_s,
                 u"self-signed"_s, u"not trusted"_s})
            QVERIFY2(spoken.contains(part), qPrintable(spoken));
    }

    void namesTheLineThatGivesTheMissingRights()
    {
        orders::CheckFindings findings;
        findings.address = *ami::ServerAddress::parse(u"ami://panel@pbx.example"_s);
        findings.link.actions = {"Hangup", "Redirect"};
        const auto words = ui::checkWords({Kind::Rights, Outcome::Doubtful, {}, {}}, findings);
        QVERIFY2(words.sentence.contains(u"dial"_s), qPrintable(words.sentence));
        QCOMPARE(
            words.line, u"manager.conf [panel]: write = system,call,agent,originate,reporting"_s);
    }

private:
    static live::Access to(const demo::Exchange &exchange, const QString &secret)
    {
        return {.address
            = {ami::ServerAddress::Scheme::Ami, exchange.user(), u"127.0.0.1"_s, exchange.port()},
            .secret = secret};
    }

    QPushButton *button(const QString &text) const
    {
        for (auto *button : m_dialog->findChildren<QPushButton *>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }

    QString said() const
    {
        QStringList texts;
        for (const auto *label : m_dialog->findChildren<QLabel *>()) {
            if (!label->isHidden())
                texts.append(label->text());
        }
        return texts.join(u'\n');
    }

    ui::Theme m_theme;
    ui::Clocks m_clocks;
    std::unique_ptr<CheckupDialog> m_dialog;
};

QTEST_MAIN(TestCheckupDialog)
#include "tst_checkupdialog.moc"
