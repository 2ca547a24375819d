// SPDX-License-Identifier: MIT
#include "ui/mainwindow.h"
#include "ui/settings/directoriespage.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using desk::DirectorySettings;
using namespace Qt::Literals::StringLiterals;

class TestDirectoriesPage : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_window = std::make_unique<ui::MainWindow>();
        const ui::PageFacts facts{
            m_window->look(), m_window->board(), m_window->requests(), desk::Dialects()};
        m_page = std::make_unique<ui::DirectoriesPage>(facts);
        DirectorySettings acme;
        acme.name = u"Acme"_s;
        acme.host = u"ldap.acme.example"_s;
        acme.bindDn = u"cn=panel"_s;
        m_profile.directories = {acme};
        m_page->show(m_profile);
    }

    void leavesWhatNobodyChanged()
    {
        desk::Profile written;
        m_page->writeTo(written);
        QCOMPARE(written.directories, m_profile.directories);
        QCOMPARE(m_page->problem(), QString());
    }

    void addsOneThatHasToBeUsable()
    {
        QSignalSpy edited(m_page.get(), &ui::SettingsPage::edited);
        button(u"Add"_s)->click();
        QVERIFY(!edited.isEmpty());
        QVERIFY(!m_page->problem().isEmpty()); // it has no host yet
        typeHost(u"ldap.example"_s);
        QCOMPARE(m_page->problem(), QString());
        desk::Profile written;
        m_page->writeTo(written);
        QCOMPARE(written.directories.size(), 2);
        QCOMPARE(written.directories.constLast().host, u"ldap.example"_s);
        button(u"Remove"_s)->click();
        m_page->writeTo(written);
        QCOMPARE(written.directories, m_profile.directories);
    }

    void testsWithThePasswordThatWasTyped()
    {
        QSignalSpy wanted(m_page.get(), &ui::DirectoriesPage::testWanted);
        QSignalSpy given(m_page.get(), &ui::DirectoriesPage::passwordGiven);
        for (QLineEdit *edit : m_page->findChildren<QLineEdit *>()) {
            if (edit->echoMode() == QLineEdit::Password)
                edit->setText(u"hunter2"_s);
        }
        button(u"Test"_s)->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.constFirst()[1].toString(), u"hunter2"_s);
        QCOMPARE(given.constFirst()[0].toString(), u"ldaps://ldap.acme.example:636/cn=panel"_s);
        desk::Profile written;
        m_page->writeTo(written);
        m_page->showTest(0, u"<b>No</b> link."_s);
        QVERIFY(texts().contains(u"<b>No</b> link."_s));
        m_page->showTest(3, {});
        QVERIFY(texts().join(u' ').contains(u'3'));
    }

    void keepsDirectoriesButNoPasswords()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"p.ini"_s), QSettings::IniFormat);
        desk::Directories two = m_profile.directories;
        two.append(two.constFirst());
        two.last().security = DirectorySettings::Security::StartTls;
        two.last().filter = u"(&(a=b,c)(cn=*%s*))"_s;
        desk::write(settings, two);
        settings.sync();
        desk::Directories read;
        QStringList problems;
        QSettings again(folder.filePath(u"p.ini"_s), QSettings::IniFormat);
        desk::read(again, read, problems);
        QCOMPARE(problems, QStringList());
        QCOMPARE(read.size(), 2);
        QCOMPARE(read.constFirst(), two.constFirst());
        QCOMPARE(read.constLast().security, DirectorySettings::Security::StartTls);
        again.beginWriteArray(u"directories"_s, 2);
        again.setArrayIndex(1);
        again.setValue(u"filter"_s, u"nonsense"_s);
        again.endArray();
        read.clear();
        desk::read(again, read, problems);
        QCOMPARE(read.size(), 1);
        QCOMPARE(problems.size(), 1);
    }

private:
    /// As somebody types it into the field with that example in it.
    void typeHost(const QString &text)
    {
        for (QLineEdit *edit : m_page->findChildren<QLineEdit *>()) {
            if (edit->placeholderText() == u"ldap.example"_s)
                QTest::keyClicks(edit, text);
        }
    }
    QStringList texts() const
    {
        QStringList all;
        for (QLabel *label : m_page->findChildren<QLabel *>())
            all += label->text();
        return all;
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *one : m_page->findChildren<QPushButton *>()) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }

    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<ui::DirectoriesPage> m_page;
    desk::Profile m_profile;
};

QTEST_MAIN(TestDirectoriesPage)
#include "tst_directoriespage.moc"
