// SPDX-License-Identifier: MIT
#include "clicks/clicktodial.h"
#include "office.h"
#include "rows.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Origin = ClickToDial::Origin;

/// Numbers from elsewhere, in a window that knows an office in Germany.
class TestClickToDial : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_window = std::make_unique<ui::MainWindow>();
        m_clicks = std::make_unique<ClickToDial>(*m_window);
        desk::NumberRules rules;
        rules.country = u"DE"_s;
        rules.internationalPrefix = u"00"_s;
        rules.outsidePrefix = u"0"_s;
        m_clicks->setRules(rules);
        m_confirmed = std::make_unique<QSignalSpy>(m_clicks.get(), &ClickToDial::confirmed);
        m_refused = std::make_unique<QSignalSpy>(m_clicks.get(), &ClickToDial::refused);
    }

    void cleanup()
    {
        for (ui::DialPrompt *prompt : prompts())
            delete prompt;
    }

    void asksBeforeItDials()
    {
        fill();
        m_clicks->ask(u"tel:+49-30-123456;postd=99"_s, Origin::Link);
        QCOMPARE(prompts().size(), 1);
        QVERIFY(words().contains(u"030 123456"_s));
        QVERIFY(words().contains(u"Dials 0030123456"_s));
        QVERIFY(words().contains(u"101"_s));
        QVERIFY(m_confirmed->isEmpty());
        press(u"Call"_s);
        QCOMPARE(m_confirmed->size(), 1);
        QCOMPARE(m_confirmed->at(0), (QVariantList{rows::here, u"0030123456"_s}));
    }

    void saysWhoseNumberItIs()
    {
        fill();
        m_clicks->ask(u"sip:103@pbx.example"_s, Origin::Link);
        const models::Person *const person
            = m_window->board().people().find({rows::here, u"103"_s});
        QVERIFY(person);
        QVERIFY2(words().contains(person->title()), qPrintable(words()));
        press(u"Do not call"_s);
        m_clicks->setNames([](const desk::ReadNumber &number) {
            return number.match == u"+4930123456"_s ? u"Hotel Adler"_s : QString();
        });
        m_clicks->ask(u"030 123456"_s, Origin::Clipboard);
        QTRY_COMPARE(prompts().size(), 1);
        QVERIFY(words().contains(u"Hotel Adler"_s));
        QVERIFY(m_confirmed->isEmpty());
    }

    void letsChooseAmongTheNumbersOfAText()
    {
        fill();
        m_clicks->ask(u"Tel. 030 123456, mobil 0171 5551234"_s, Origin::Selection);
        const auto *const list = prompts().constFirst()->findChild<QListWidget *>();
        QVERIFY(list);
        QCOMPARE(list->count(), 2);
        QVERIFY(list->item(1)->text().contains(u"0171 5551234"_s));
    }

    /// A page may open a hundred links: one dialog, and the count of the others.
    void neverStacksPrompts()
    {
        fill();
        for (int i = 0; i < 100; ++i)
            m_clicks->ask(u"tel:+4930%1"_s.arg(500000 + i), Origin::Link);
        QCOMPARE(prompts().size(), 1);
        QVERIFY(words().contains(QString::number(ClickToDial::mostWaiting)));
        QVERIFY(!m_refused->isEmpty());
        const QString first = words();
        press(u"Do not call"_s);
        QTRY_VERIFY(prompts().size() == 1 && words() != first);
        press(u"None of them"_s);
        QTRY_VERIFY(prompts().isEmpty());
        QVERIFY(m_confirmed->isEmpty());
    }

    void asksOnceForTheSameNumber()
    {
        fill();
        for (int i = 0; i < 3; ++i)
            m_clicks->ask(u"tel:102"_s, Origin::Link);
        press(u"Do not call"_s);
        QTRY_VERIFY(prompts().isEmpty());
    }

    void bringsThePromptForwardAsOftenAsItIsAskedFor()
    {
        fill();
        QSignalSpy opened(m_clicks.get(), &ClickToDial::opened);
        m_clicks->ask(u"tel:102"_s, Origin::Link);
        m_clicks->ask(u"tel:102"_s, Origin::Link);
        m_clicks->ask(u"tel:103"_s, Origin::Link); // waits behind it
        QCOMPARE(opened.size(), 3);
    }

    /// The link itself may have started the panel, which is not connected yet.
    void waitsForTheLinkToTheExchange()
    {
        m_clicks->ask(u"tel:102"_s, Origin::Link);
        QVERIFY(!button(u"Call"_s)->isEnabled());
        fill();
        QVERIFY(button(u"Call"_s)->isEnabled());
        live::LinkState lost = office::up();
        lost.phase = live::LinkState::Phase::Waiting;
        m_window->showLink(lost);
        QVERIFY(!button(u"Call"_s)->isEnabled());
        QVERIFY(words().contains(u"no link"_s));
    }

    void saysWhyItAsksNothing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("prose") << u"call me back some day"_s;
        QTest::newRow("function") << u"${SHELL(rm)}"_s;
        QTest::newRow("line break") << u"tel:101%0d%0aAction: Logoff"_s;
        QTest::newRow("endless") << QString(100'000, u'1');
    }

    void saysWhyItAsksNothing()
    {
        QFETCH(QString, text);
        fill();
        m_clicks->ask(text, Origin::Link);
        QVERIFY(prompts().isEmpty());
        QCOMPARE(m_refused->size(), 1);
        QVERIFY(!m_refused->at(0)[0].toString().isEmpty());
        QVERIFY(m_refused->at(0)[0].toString().size() < 200);
    }

private:
    void fill()
    {
        m_window->showLink(office::up());
        m_window->showBatch(office::morning());
        m_window->setOwnExtension(u"101"_s, rows::here);
    }

    static QList<ui::DialPrompt *> prompts()
    {
        QList<ui::DialPrompt *> open;
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            auto *prompt = qobject_cast<ui::DialPrompt *>(widget);
            if (prompt && prompt->isVisible())
                open.append(prompt);
        }
        return open;
    }

    static QString words()
    {
        QStringList all;
        for (const QLabel *label : prompts().constFirst()->findChildren<QLabel *>()) {
            if (!label->isHidden())
                all += label->text();
        }
        return all.join(u'\n');
    }

    static QPushButton *button(const QString &label)
    {
        for (QPushButton *one : prompts().constFirst()->findChildren<QPushButton *>()) {
            if (one->text() == label)
                return one;
        }
        qFatal("no such button");
    }

    static void press(const QString &label) { QTest::mouseClick(button(label), Qt::LeftButton); }

    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<ClickToDial> m_clicks;
    std::unique_ptr<QSignalSpy> m_confirmed;
    std::unique_ptr<QSignalSpy> m_refused;
};

QTEST_MAIN(TestClickToDial)
#include "tst_clicks.moc"
