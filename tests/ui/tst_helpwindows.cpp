// SPDX-License-Identifier: MIT
#include "ui/help/aboutdialog.h"
#include "ui/help/logwindow.h"
#include "ui/help/rightswindow.h"
#include "ui/help/supportdialog.h"
#include "ui/mainwindow.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using desk::LogEntry;
using Level = LogEntry::Level;
using namespace Qt::Literals::StringLiterals;

namespace {

live::LinkState link(const QString &server, const QSet<QByteArray> &actions)
{
    live::LinkState state;
    state.server = server;
    state.phase = live::LinkState::Phase::Up;
    state.version = u"22.1.0"_s;
    state.amiVersion = u"11.0.0"_s;
    state.actions = actions;
    return state;
}

QSet<QByteArray> allActions()
{
    QSet<QByteArray> all;
    for (const orders::Right &right : orders::rightsWith({}))
        all.insert(right.action);
    return all;
}

QPushButton *button(const QWidget &window, const QString &text)
{
    for (auto *one : window.findChildren<QPushButton *>()) {
        if (one->text() == text)
            return one;
    }
    return nullptr;
}

/// What can be read in it.
QString shown(const QWidget &window)
{
    QStringList texts;
    for (const auto *label : window.findChildren<QLabel *>()) {
        if (label->isVisible())
            texts.append(label->text());
    }
    for (const auto *view : window.findChildren<QTableView *>()) {
        const QAbstractItemModel *const model = view->model();
        for (int row = 0; view->isVisible() && row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column)
                texts.append(model->index(row, column).data().toString());
        }
    }
    return texts.join(u'\n');
}

} // namespace

class TestHelpWindows : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_window = std::make_unique<ui::MainWindow>(); }
    void cleanup() { m_window.reset(); }

    void showsTheLogAsItGrows()
    {
        desk::ProgramLog log;
        add(log, Level::Info, u"Connected."_s);
        ui::LogWindow window(m_window->look(), log);
        window.show();
        add(log, Level::Error, u"The link was lost."_s);
        QVERIFY(shown(window).contains(u"Connected."_s));
        QVERIFY(shown(window).contains(u"The link was lost."_s));
    }

    void findsInTheLog()
    {
        desk::ProgramLog log;
        add(log, Level::Info, u"Connected."_s);
        add(log, Level::Error, u"The link was lost."_s);
        ui::LogWindow window(m_window->look(), log);
        window.show();
        QTest::keyClicks(window.findChild<QLineEdit *>(), u"lost"_s);
        QVERIFY(!shown(window).contains(u"Connected."_s));
        QVERIFY(shown(window).contains(u"1 of 2"_s));
        window.findChild<QLineEdit *>()->clear();
        auto *level = window.findChild<QComboBox *>();
        level->setCurrentIndex(level->count() - 1);
        QVERIFY(!shown(window).contains(u"Connected."_s));
    }

    void copiesAndSavesWhatIsShown()
    {
        desk::ProgramLog log;
        add(log, Level::Info, u"secret=SENTINEL"_s);
        add(log, Level::Info, u"second line"_s);
        ui::LogWindow window(m_window->look(), log);
        window.show();
        button(window, u"Copy"_s)->click();
        const QString copied = QGuiApplication::clipboard()->text();
        QCOMPARE(copied, window.text());
        QCOMPARE(copied.count(u'\n'), 2);
        QVERIFY(!copied.contains(u"SENTINEL"_s));
        window.findChild<QTableView *>()->selectRow(1);
        button(window, u"Copy"_s)->click();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"second line"_s));
        QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 1);
    }

    void tellsTheVersions()
    {
        m_window->showLink(link(u"pbx.example"_s, {}));
        ui::AboutDialog dialog(m_window->look(), m_window->board());
        dialog.show();
        for (const auto &part : {u"Cordboard"_s, QString::fromLatin1(qVersion()), u"pbx.example"_s,
                 u"Asterisk 22.1.0"_s, u"11.0.0"_s})
            QVERIFY2(shown(dialog).contains(part), qPrintable(shown(dialog)));
        button(dialog, u"Copy"_s)->click();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"pbx.example: Asterisk 22.1.0"_s));
        live::LinkState down = link(u"pbx.example"_s, {});
        down.phase = live::LinkState::Phase::Down;
        m_window->showLink(down);
        QTRY_VERIFY(shown(dialog).contains(u"not connected"_s));
    }

    void tellsWhichRightsAreMissing()
    {
        QSet<QByteArray> actions = allActions();
        actions.remove("Originate");
        actions.remove("MuteAudio");
        m_window->showLink(link(u"pbx.example"_s, actions));
        ui::RightsWindow window(m_window->look(), m_window->board());
        window.show();
        const QString said = shown(window);
        QVERIFY2(said.contains(u"2 thing"_s), qPrintable(said));
        const auto *table = window.findChild<QTableView *>()->model();
        QCOMPARE(table->index(0, ui::RightsTable::Purpose).data().toString(), u"Dial"_s);
        QCOMPARE(table->index(0, ui::RightsTable::Granted).data().toString(), u"no"_s);
        QVERIFY(
            table->index(0, ui::RightsTable::Lacking).data().toString().contains(u"originate"_s));
        QVERIFY(table->index(1, ui::RightsTable::Lacking)
                    .data()
                    .toString()
                    .contains(u"res_mutestream"_s));
        QCOMPARE(table->index(2, ui::RightsTable::Granted).data().toString(), u"yes"_s);
        button(window, u"Copy the lines"_s)->click();
        QVERIFY(QGuiApplication::clipboard()->text().contains(
            u"write = system,call,agent,originate,reporting"_s));
    }

    void followsTheExchangeThatIsChosen()
    {
        m_window->showLink(link(u"a.example"_s, allActions()));
        m_window->showLink(link(u"b.example"_s, {"Hangup", "Command"}));
        ui::RightsWindow window(m_window->look(), m_window->board());
        window.show();
        QVERIFY2(
            shown(window).contains(u"a.example allows everything"_s), qPrintable(shown(window)));
        QVERIFY(!button(window, u"Copy the lines"_s)->isVisible());
        auto *choice = window.findChild<QComboBox *>();
        choice->setCurrentIndex(choice->findData(u"b.example"_s));
        QVERIFY(shown(window).contains(u"b.example"_s));
        QVERIFY(shown(window).contains(u"could do harm: Command"_s));
        QVERIFY(button(window, u"Copy the lines"_s)->isVisible());
    }

    void saysThatNothingIsKnown()
    {
        live::LinkState down = link(u"pbx.example"_s, {});
        down.phase = live::LinkState::Phase::Down;
        m_window->showLink(down);
        ui::RightsWindow window(m_window->look(), m_window->board());
        window.show();
        QVERIFY(shown(window).contains(u"not connected"_s));
        QVERIFY(!window.findChild<QTableView *>()->isVisible());
        m_window->showLink(link(u"pbx.example"_s, allActions())); // it comes while one looks
        QVERIFY(window.findChild<QTableView *>()->isVisible());
    }

    void keepsTheTableInOrder()
    {
        ui::RightsTable table(m_window->look());
        const QAbstractItemModelTester tester(
            &table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        table.show(link(u"a"_s, {"Hangup"}));
        QCOMPARE(table.missing(), table.rowCount() - 1);
        const QModelIndex last = table.index(table.rowCount() - 1, 0);
        QVERIFY(last.data(Qt::AccessibleTextRole).toString().contains(u"allowed"_s));
        QVERIFY(table.index(0, 0)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(u"not allowed, lacking"_s));
        table.show(link(u"b"_s, {}));
        QCOMPARE(table.rowCount(), 0);
    }

    void gathersWhatIsChosenForSupport()
    {
        ui::SupportDialog dialog(m_window->look(), u"/tmp/x"_s, u"/tmp/today.ami"_s, true);
        QSignalSpy wanted(&dialog, &ui::SupportDialog::fileWanted);
        dialog.show();
        auto boxes = dialog.findChildren<QCheckBox *>();
        QCOMPARE(boxes.size(), 3);
        boxes[1]->setChecked(false);
        button(dialog, u"Write the file"_s)->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(dialog.wish(), (ui::SupportWish{u"/tmp/x.zip"_s, true, false, true}));
        dialog.showProblem(u"no space"_s);
        QVERIFY(dialog.isVisible() && shown(dialog).contains(u"no space"_s));
    }

    void warnsOfARecordingThatTellsNames()
    {
        ui::SupportDialog dialog(m_window->look(), u"/tmp/x"_s, u"/tmp/today.ami"_s, false);
        dialog.show();
        QVERIFY(!dialog.wish().hasRecording);
        QVERIFY(shown(dialog).contains(u"who called whom"_s));
        ui::SupportDialog without(m_window->look(), u"/tmp/x"_s, {}, false);
        without.show();
        QVERIFY(!without.wish().hasRecording);
        QVERIFY(!shown(without).contains(u"who called whom"_s));
    }

    void isNotAskedForTwiceWhileItIsWritten()
    {
        ui::SupportDialog dialog(m_window->look(), u"/tmp/x"_s, {}, true);
        dialog.show();
        dialog.setWriting(true);
        QVERIFY(!button(dialog, u"Writing\u2026"_s)->isEnabled());
        dialog.setWriting(false);
        QVERIFY(button(dialog, u"Write the file"_s)->isEnabled());
    }

    void isReachedByTheMenu()
    {
        const ui::Requests &requests = m_window->requests();
        const QList<std::pair<QString, void (ui::Requests::*)()>> all{
            {u"Log\u2026"_s, &ui::Requests::logRequested},
            {u"What the exchange allows\u2026"_s, &ui::Requests::rightsRequested},
            {u"File for support\u2026"_s, &ui::Requests::supportFileRequested},
            {u"About Cordboard\u2026"_s, &ui::Requests::aboutRequested}};
        for (const auto &[label, signal] : all) {
            QSignalSpy asked(&requests, signal);
            for (QAction *const action : m_window->findChildren<QAction *>()) {
                if (action->text() == label)
                    action->trigger();
            }
            QVERIFY2(asked.size() == 1, qPrintable(label));
        }
    }

    /// From the field at the top, and by keys of one's own.
    void isReachedByCommands()
    {
        const ui::Requests &requests = m_window->requests();
        const QList<std::pair<QString, void (ui::Requests::*)()>> all{
            {u"help.log"_s, &ui::Requests::logRequested},
            {u"help.rights"_s, &ui::Requests::rightsRequested},
            {u"help.support"_s, &ui::Requests::supportFileRequested},
            {u"help.about"_s, &ui::Requests::aboutRequested},
            {u"window.exportsettings"_s, &ui::Requests::settingsExportRequested},
            {u"window.importsettings"_s, &ui::Requests::settingsImportRequested}};
        for (const auto &[id, signal] : all) {
            QSignalSpy asked(&requests, signal);
            const ui::Command *const command = m_window->commands().find(id);
            QVERIFY2(command && command->isTyped, qPrintable(id));
            command->run();
            QCOMPARE(asked.size(), 1);
        }
    }

private:
    static void add(desk::ProgramLog &log, Level level, const QString &text)
    {
        log.add({QDateTime(QDate(2027, 3, 1), QTime(12, 0)), level, u"pbx.example"_s, text});
    }

    std::unique_ptr<ui::MainWindow> m_window;
};

QTEST_MAIN(TestHelpWindows)
#include "tst_helpwindows.moc"
