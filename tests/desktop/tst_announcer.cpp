// SPDX-License-Identifier: MIT
#include "desk/contacts/contactstore.h"
#include "popups/announcer.h"
#include "rows.h"
#include "ui/popup/callpopup.h"
#include "ui/sounds.h"
#include "ui/sounds/soundoutput.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

using rows::News;
using When = desk::CallerPage::When;
using namespace Qt::Literals::StringLiterals;

namespace {

class Silence : public ui::SoundOutput
{
public:
    void play(const QString &, double) override { }
    void stop() override { }
};

pbx::Call acme(const QString &id = u"1"_s)
{
    return rows::ringing(rows::call(id, rows::outside(u"+49301234567"_s, u"Acme"_s),
                             {rows::inside(u"101"_s, u"Julia"_s)}),
        0);
}

} // namespace

/// What happens at this desk when a call rings, beside the window.
class TestAnnouncer : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_archive = std::make_unique<desk::Archive>(
            QString(), QList<desk::ArchivePart>{desk::contactstore::part()});
        m_book = std::make_unique<desk::ContactBook>(*m_archive);
        m_callers = std::make_unique<desk::Callers>(*m_book);
        m_sounds = std::make_unique<ui::Sounds>(std::make_unique<Silence>());
        m_window = std::make_unique<ui::MainWindow>();
        m_window->showLink(rows::link(live::LinkState::Phase::Up));
        m_window->setOwnExtension(u"101"_s, rows::here);
        m_opened.clear();
        m_announcer = std::make_unique<Announcer>(
            *m_window, *m_sounds, *m_callers, [this](const QUrl &url) { m_opened += url; });
        m_profile.callerPages.hosts = {u"crm.example"_s};
        m_profile.callerPages.pages
            = {{u"Ringing"_s, u"https://crm.example/ring/{number}"_s, When::Ringing},
                {u"Answered"_s, u"https://crm.example/answer/{number}"_s, When::Answered},
                {u"Customer"_s, u"https://crm.example/{number}"_s, When::Button}};
        m_profile.popups.rules.quietHours.clear();
        m_announcer->apply(m_profile);
    }

    void cleanup()
    {
        m_announcer.reset();
        m_window.reset();
    }

    void opensPagesWhenTheyAreDue()
    {
        m_announcer->raise(acme());
        QCOMPARE(paths(), QStringList{u"/ring/"_s});
        m_announcer->settle(rows::answered(acme(), 5), desk::Outcome::AnsweredHere);
        QCOMPARE(paths(), (QStringList{u"/ring/"_s, u"/answer/"_s}));
    }

    void opensNoneByItselfInQuietHours()
    {
        for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
            m_profile.popups.rules.quietHours.append(
                {{Qt::DayOfWeek(day)}, QTime(0, 0), QTime(0, 0)});
        m_announcer->apply(m_profile);
        QVERIFY(!m_announcer->wants(acme(), rows::at(0))); // so it is not raised
        m_announcer->settle(rows::answered(acme(), 5), desk::Outcome::AnsweredHere);
        QVERIFY(m_opened.isEmpty());
        m_announcer->openPage(acme(), u"Customer"_s); // somebody wants it
        QCOMPARE(m_opened.size(), 1);
    }

    void opensThePageOfACallThatGoesOn()
    {
        QCOMPARE(m_window->board().callerPages().size(), 3);
        m_window->showBatch(News() << rows::answered(acme(), 5));
        emit m_window->requests().callerPageWanted(rows::here, u"1"_s, u"Customer"_s);
        QCOMPARE(m_opened.size(), 1);
        QVERIFY(m_opened[0].toString().contains(u"49301234567"_s));
        emit m_window->requests().callerPageWanted(rows::here, u"gone"_s, u"Customer"_s);
        QCOMPARE(m_opened.size(), 1);
    }

    /// Somebody who rings a second time while the first call waits.
    void saysWhatElseTheCallerDoes()
    {
        pbx::Call waiting = acme(u"2"_s);
        waiting.targets.clear();
        waiting.queue = u"support"_s;
        waiting.stage = pbx::Call::Stage::Queued;
        waiting.caller.callerId.number = u"0049 30 1234567"_s;
        pbx::Call other = acme(u"3"_s);
        other.caller.callerId.number = u"+49309999999"_s;
        m_window->showBatch(News() << waiting << other << acme());
        m_announcer->raise(acme());
        QVERIFY2(shown().contains(u"Also waits in Support"_s), qPrintable(shown()));
        m_announcer->forget(acme());
        m_window->showBatch(News().gone(waiting));
        m_announcer->raise(acme());
        QVERIFY2(!shown().contains(u"Also"_s), qPrintable(shown()));
    }

private:
    QStringList paths() const
    {
        QStringList paths;
        for (const QUrl &url : m_opened)
            paths += url.path().section(u'/', 0, 1) + u'/';
        return paths;
    }

    /// All that stands in pop-ups.
    static QString shown()
    {
        QStringList texts;
        for (const QWidget *const window : QApplication::topLevelWidgets()) {
            if (!qobject_cast<const ui::CallPopup *>(window) || !window->isVisible())
                continue;
            for (const QLabel *const label : window->findChildren<QLabel *>())
                texts += label->text();
        }
        return texts.join(u'\n');
    }

    std::unique_ptr<desk::Archive> m_archive;
    std::unique_ptr<desk::ContactBook> m_book;
    std::unique_ptr<desk::Callers> m_callers;
    std::unique_ptr<ui::Sounds> m_sounds;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<Announcer> m_announcer;
    desk::Profile m_profile;
    QList<QUrl> m_opened;
};

QTEST_MAIN(TestAnnouncer)
#include "tst_announcer.moc"
