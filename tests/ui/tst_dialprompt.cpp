// SPDX-License-Identifier: MIT
#include "ui/dialogs/dialprompt.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestDialPrompt : public QObject
{
    Q_OBJECT

private slots:
    void dialsOnlyOnAClick()
    {
        ui::DialPrompt prompt(look, u"A link"_s, {abroad});
        QSignalSpy confirmed(&prompt, &ui::DialPrompt::confirmed);
        prompt.show();
        QTest::keyClick(&prompt, Qt::Key_Return);
        QVERIFY(confirmed.isEmpty());
        QVERIFY(!prompt.isVisible());
        prompt.show();
        press(prompt, u"Call"_s);
        QCOMPARE(confirmed.size(), 1);
        QCOMPARE(confirmed[0][0].toString(), abroad.dialled);
    }

    void showsWhoseNumberAndWhatGoesOut()
    {
        const ui::DialPrompt prompt(look, u"A link"_s, {abroad});
        const QString all = words(prompt);
        for (const QString &part :
            {u"A link"_s, abroad.name, abroad.number, u"0004930123"_s, u"78"_s})
            QVERIFY2(all.contains(part), qPrintable(part));
        const ui::DialPrompt plain(look, u"A link"_s, {{u"102"_s, u"102"_s}});
        QVERIFY(!words(plain).contains(u"Dials"_s));
    }

    void takesNothingForMarkup()
    {
        const ui::DialPrompt prompt(
            look, u"<b>A</b>"_s, {{u"<i>1</i>"_s, u"1"_s, u"<a href=x>B</a>"_s, {}}});
        for (const QLabel *label : prompt.findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
        QVERIFY(words(prompt).contains(u"<a href=x>B</a>"_s));
    }

    void letsChooseAmongSeveral()
    {
        ui::DialPrompt prompt(look, u"You copied:"_s, {abroad, mobile});
        QSignalSpy confirmed(&prompt, &ui::DialPrompt::confirmed);
        auto *const list = prompt.findChild<QListWidget *>();
        QVERIFY(list);
        QCOMPARE(list->count(), 2);
        prompt.show();
        QVERIFY(!words(prompt).contains(u"0171"_s));
        QTest::keyClick(list, Qt::Key_Down);
        QVERIFY(words(prompt).contains(mobile.number));
        press(prompt, u"Call"_s);
        QCOMPARE(confirmed[0][0].toString(), mobile.dialled);
    }

    void saysWhyItCannotDialNow()
    {
        ui::DialPrompt prompt(look, u"A link"_s, {mobile});
        prompt.show();
        prompt.setPhone(u"Your phone 101 rings first."_s, u"There is no link."_s);
        QVERIFY(!button(prompt, u"Call"_s)->isEnabled());
        QVERIFY(words(prompt).contains(u"There is no link."_s));
        prompt.setPhone(u"Your phone 101 rings first."_s, {});
        QVERIFY(button(prompt, u"Call"_s)->isEnabled());
        QVERIFY(words(prompt).contains(u"101"_s));
        QVERIFY(!words(prompt).contains(u"There is no link."_s));
    }

    void countsThoseThatWaitAndRefusesThemTogether()
    {
        ui::DialPrompt prompt(look, u"A link"_s, {mobile});
        prompt.show();
        QVERIFY(!button(prompt, u"None of them"_s)->isVisible());
        prompt.setWaiting(3);
        QVERIFY(words(prompt).contains(u"3 "_s));
        QSignalSpy refused(&prompt, &ui::DialPrompt::othersRefused);
        QSignalSpy rejected(&prompt, &QDialog::rejected);
        press(prompt, u"None of them"_s);
        QCOMPARE(refused.size(), 1);
        QCOMPARE(rejected.size(), 1);
    }

    void canBeUsedByKeysAlone()
    {
        ui::DialPrompt prompt(look, u"A link"_s, {mobile});
        QSignalSpy confirmed(&prompt, &ui::DialPrompt::confirmed);
        prompt.show();
        QPushButton *const call = button(prompt, u"Call"_s);
        QVERIFY(call->accessibleName().contains(mobile.number));
        call->setFocus();
        QTest::keyClick(call, Qt::Key_Space);
        QCOMPARE(confirmed.size(), 1);
    }

private:
    static QPushButton *button(const QDialog &dialog, const QString &label)
    {
        for (QPushButton *one : dialog.findChildren<QPushButton *>()) {
            if (one->text() == label)
                return one;
        }
        qFatal("no such button");
    }

    static void press(const QDialog &dialog, const QString &label)
    {
        QTest::mouseClick(button(dialog, label), Qt::LeftButton);
    }

    /// What can be read in it.
    static QString words(const QDialog &dialog)
    {
        QStringList all;
        for (const QLabel *label : dialog.findChildren<QLabel *>()) {
            if (!label->isHidden())
                all += label->text();
        }
        return all.join(u'\n');
    }

    const ui::DialChoice abroad{u"+49 30 123"_s, u"0004930123"_s, u"Bäckerei Lindner"_s, u"78"_s};
    const ui::DialChoice mobile{u"0171 555"_s, u"0171555"_s, {}, {}};
    ui::Theme m_theme;
    ui::Clocks m_clocks;
    const ui::Look look{m_theme, m_clocks};
};

QTEST_MAIN(TestDialPrompt)
#include "tst_dialprompt.moc"
