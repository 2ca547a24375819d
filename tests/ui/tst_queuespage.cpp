// SPDX-License-Identifier: MIT
#include "office.h"
#include "rows.h"
#include "ui/mainwindow.h"
#include "ui/settings/queuespage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestQueuesPage : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_window = std::make_unique<ui::MainWindow>();
        m_window->showLink(office::up());
        m_window->showBatch(office::morning());
        m_page = std::make_unique<ui::QueuesPage>(ui::PageFacts{
            m_window->look(), m_window->board(), m_window->requests(), desk::Dialects()});
        m_page->show(m_profile);
    }

    void cleanup()
    {
        m_page.reset();
        m_window.reset();
    }

    void changesNothingByBeingShown()
    {
        QSignalSpy edited(m_page.get(), &ui::SettingsPage::edited);
        m_page->show(m_profile);
        QCOMPARE(edited.size(), 0);
        QCOMPARE(written(), m_profile.queueRules);
    }

    void setsTheLimitsOfAllQueues()
    {
        box(u"Callers waiting: at least (alarm)"_s)->setValue(9);
        box(u"Callers waiting: at least (attention)"_s)->setValue(-1);
        QCOMPARE(written().limits.waiting, (desk::Limit{{}, 9}));
        QVERIFY(written().own.isEmpty());
    }

    void givesAQueueItsOwnLimits()
    {
        auto *queues = m_page->findChild<QComboBox *>();
        queues->setCurrentIndex(queues->findData(u"support"_s));
        QVERIFY(!box(u"Callers waiting: at least (alarm)"_s)->isEnabled());
        check(u"This queue has limits of its own"_s)->click();
        box(u"Callers waiting: at least (alarm)"_s)->setValue(12);
        QCOMPARE(written().limitsOf(u"support"_s).waiting.alarm, 12);
        QCOMPARE(written().limits, m_profile.queueRules.limits);
        check(u"This queue has limits of its own"_s)->click();
        QVERIFY(written().own.isEmpty());
    }

    void choosesAndOrdersTheWallboard()
    {
        auto *wall = m_page->findChild<QListWidget *>();
        QVERIFY(wall->count() >= 2);
        QCOMPARE(wall->item(0)->checkState(), Qt::Checked);
        const QString first = wall->item(0)->data(Qt::UserRole).toString();
        wall->setCurrentRow(0);
        for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
            if (button->text() == u"Down"_s)
                button->click();
        }
        QCOMPARE(written().shown.value(1), first);
        wall->item(1)->setCheckState(Qt::Unchecked);
        QVERIFY(!written().shown.contains(first));
    }

    void silencesTheAlarms()
    {
        check(u"An alarm is heard"_s)->click();
        QVERIFY(!written().isSoundOn);
    }

private:
    desk::QueueRules written() const
    {
        desk::Profile profile;
        m_page->writeTo(profile);
        return profile.queueRules;
    }

    QSpinBox *box(const QString &name) const
    {
        for (QSpinBox *one : m_page->findChildren<QSpinBox *>()) {
            if (one->accessibleName() == name)
                return one;
        }
        return nullptr;
    }

    QCheckBox *check(const QString &label) const
    {
        for (QCheckBox *one : m_page->findChildren<QCheckBox *>()) {
            if (one->text() == label)
                return one;
        }
        return nullptr;
    }

    desk::Profile m_profile;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<ui::QueuesPage> m_page;
};

QTEST_MAIN(TestQueuesPage)
#include "tst_queuespage.moc"
