// SPDX-License-Identifier: MIT
#include "office.h"
#include "rows.h"
#include "ui/dialogs/filefield.h"
#include "ui/dialogs/recorddialog.h"
#include "ui/dialogs/replaydialog.h"
#include "ui/mainmenu.h"
#include "ui/mainwindow.h"
#include "ui/recordingsign.h"
#include "ui/statusline.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

live::RecordingState recorded(const QString &server = u"pbx.example"_s, qint64 size = 1200)
{
    return {server, u"/tmp/<b>x</b>.ami"_s, true, size, rows::at(0), {}};
}

QPushButton *button(const QWidget &window, const QString &text)
{
    for (QPushButton *one : window.findChildren<QPushButton *>()) {
        if (one->text() == text)
            return one;
    }
    return nullptr;
}

QString shown(const QWidget &window)
{
    QStringList all;
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->isVisible())
            all += label->text();
    }
    return all.join(u'|');
}

} // namespace

/// What the operator sees of recordings: the dialogs, the menu and the sign at the bottom.
class TestRecordingDialogs : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_window = std::make_unique<ui::MainWindow>();
        m_now = 0;
        m_window->setClock([this] { return rows::at(m_now); });
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void cleanup() { m_window.reset(); }

    void masksUnlessToldOtherwise()
    {
        ui::RecordDialog dialog(m_window->look(), m_folder->filePath(u"x"_s), {u"pbx"_s});
        QSignalSpy wanted(&dialog, &ui::RecordDialog::recordingWanted);
        dialog.show();
        const auto boxes = dialog.findChildren<QCheckBox *>();
        QCOMPARE(boxes.size(), 2);
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(dialog.wish().path, m_folder->filePath(u"x.ami"_s));
        QVERIFY(dialog.wish().isMasked && !dialog.wish().keepsInternal);
        boxes.at(1)->setChecked(true);
        QVERIFY(dialog.wish().keepsInternal);
        boxes.at(0)->setChecked(false);
        QVERIFY(!boxes.at(1)->isEnabled());
        QVERIFY(!dialog.wish().isMasked && !dialog.wish().keepsInternal);
    }

    void staysUntilTheRecordingHasBegun()
    {
        ui::RecordDialog dialog(m_window->look(), m_folder->filePath(u"x.ami"_s), {u"pbx"_s});
        dialog.show();
        dialog.take(recorded()); // another one's
        QVERIFY(dialog.isVisible());
        button(dialog, u"Record"_s)->click();
        dialog.take({.server = u"pbx.example"_s, .problem = u"x: no space"_s});
        QVERIFY(dialog.isVisible());
        QVERIFY(shown(dialog).contains(u"x: no space"_s));
        button(dialog, u"Record"_s)->click();
        QVERIFY(!shown(dialog).contains(u"x: no space"_s));
        dialog.take(recorded());
        QVERIFY(!dialog.isVisible());
    }

    void saysWhatItWillReplace()
    {
        QFile file(m_folder->filePath(u"x.ami"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        ui::RecordDialog one(m_window->look(), file.fileName(), {u"pbx"_s});
        one.show();
        QVERIFY(button(one, u"Replace and record"_s));
        QVERIFY(shown(one).contains(u"will be replaced"_s));
        one.findChild<ui::FileField *>()->setPath(m_folder->filePath(u"y.ami"_s));
        QVERIFY(button(one, u"Record"_s));
        ui::RecordDialog several(m_window->look(), file.fileName(), {u"a"_s, u"b"_s, u"c"_s});
        several.show();
        QVERIFY(button(several, u"Record"_s)); // each has a name of its own
        QVERIFY(shown(several).contains(u"files' names"_s));
    }

    void recordsOneExchangeOfSeveral()
    {
        ui::RecordDialog dialog(
            m_window->look(), m_folder->filePath(u"x.ami"_s), {u"a"_s, u"b"_s, u"c"_s});
        QSignalSpy wanted(&dialog, &ui::RecordDialog::recordingWanted);
        dialog.show();
        auto *choice = dialog.findChild<QComboBox *>();
        QVERIFY(choice->isVisible());
        button(dialog, u"Record"_s)->click();
        choice->setCurrentIndex(choice->findData(u"b"_s));
        button(dialog, u"Record"_s)->click();
        QCOMPARE(wanted.size(), 2);
        QCOMPARE(wanted[0][1].toString(), QString());
        QCOMPARE(wanted[1][1].toString(), u"b"_s);
        ui::RecordDialog one(m_window->look(), m_folder->filePath(u"x.ami"_s), {u"a"_s});
        one.show();
        QVERIFY(!one.findChild<QComboBox *>()->isVisible());
        QCOMPARE(one.exchange(), u"a"_s);
    }

    void playsAFileAtTheSpeedChosen()
    {
        QFile file(m_folder->filePath(u"x.ami"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        ui::ReplayDialog dialog(m_window->look(), m_folder->path());
        QSignalSpy wanted(&dialog, &ui::ReplayDialog::playWanted);
        dialog.show();
        QVERIFY(!button(dialog, u"Play"_s)->isEnabled());
        dialog.findChild<ui::FileField *>()->setPath(file.fileName());
        button(dialog, u"Play"_s)->click();
        auto *speed = dialog.findChild<QComboBox *>();
        speed->setCurrentIndex(speed->count() - 1);
        button(dialog, u"Play"_s)->click();
        QCOMPARE(wanted.size(), 2);
        QCOMPARE(wanted[0][0].toString(), file.fileName());
        QCOMPARE(wanted[0][1].toDouble(), 1.0);
        QCOMPARE(wanted[1][1].toDouble(), 0.0);
        dialog.showProblem(u"x.ami: is empty"_s);
        QVERIFY(dialog.isVisible());
        QVERIFY(shown(dialog).contains(u"is empty"_s));
    }

    void takesNoTextForMarkup()
    {
        ui::RecordDialog record(m_window->look(), u"/tmp/x.ami"_s, {u"pbx"_s});
        ui::ReplayDialog replay(m_window->look(), u"/tmp"_s);
        for (const QWidget *const dialog : std::initializer_list<QWidget *>{&record, &replay}) {
            for (const QLabel *label : dialog->findChildren<QLabel *>()) {
                if (label->text().isEmpty())
                    QCOMPARE(label->textFormat(), Qt::PlainText);
            }
        }
    }

    void showsWhatIsRecordedUntilItEnds()
    {
        m_window->show();
        const auto *sign = m_window->findChild<ui::RecordingSign *>();
        QVERIFY(sign->isHidden());
        m_window->showRecording(recorded());
        QVERIFY(sign->isVisible());
        QCOMPARE(sign->text(), u"Recording 0:00 \u00b7 1.2 kB"_s);
        m_now = 65;
        m_window->showRecording(recorded(u"other.example"_s, 2000));
        QCOMPARE(sign->text(), u"Recording 1:05 \u00b7 3.2 kB"_s);
        live::RecordingState over = recorded();
        over.isOn = false;
        m_window->showRecording(over);
        QCOMPARE(sign->text(), u"Recording 1:05 \u00b7 2.0 kB"_s);
        QSignalSpy end(&m_window->requests(), &ui::Requests::recordingEndRequested);
        button(*sign, u"Stop"_s)->click();
        QCOMPARE(end.size(), 1);
        over.server = u"other.example"_s;
        m_window->showRecording(over);
        QVERIFY(sign->isHidden());
    }

    void offersInTheMenuWhatCanBeDone()
    {
        QVERIFY(!action(u"Record for support\u2026"_s)->isEnabled()); // no exchange
        live::LinkState replay = office::up();
        replay.isReplay = true;
        m_window->showLink(replay);
        QVERIFY(!action(u"Record for support\u2026"_s)->isEnabled());
        m_window->showLink(office::up());
        QSignalSpy begin(&m_window->requests(), &ui::Requests::recordingRequested);
        QSignalSpy end(&m_window->requests(), &ui::Requests::recordingEndRequested);
        QSignalSpy play(&m_window->requests(), &ui::Requests::replayRequested);
        action(u"Record for support\u2026"_s)->trigger();
        QCOMPARE(begin.size(), 1);
        m_window->showRecording(recorded());
        action(u"Stop recording"_s)->trigger();
        QCOMPARE(end.size(), 1);
        action(u"Replay a recording\u2026"_s)->trigger();
        QCOMPARE(play.size(), 1);
    }

    void namesTheRecordingInTheTitle()
    {
        live::LinkState replay = office::up();
        replay.isReplay = true;
        m_window->showLink(replay);
        QVERIFY(m_window->windowTitle().contains(u"recording"_s));
    }

private:
    QAction *action(const QString &text) const
    {
        for (const QMenu *menu : m_window->findChildren<QMenu *>()) {
            for (QAction *one : menu->actions()) {
                if (one->text() == text)
                    return one;
            }
        }
        qFatal("no such entry");
    }

    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<QTemporaryDir> m_folder;
    int m_now = 0;
};

QTEST_MAIN(TestRecordingDialogs)
#include "tst_recordingdialogs.moc"
