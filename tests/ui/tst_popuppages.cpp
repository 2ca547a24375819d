// SPDX-License-Identifier: MIT
#include "office.h"
#include "ui/popup/ringer.h"
#include "ui/settings/callerpagespage.h"
#include "ui/settings/popupspage.h"
#include "ui/sounds.h"
#include "ui/sounds/soundoutput.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

#include <algorithm>
#include <atomic>

using namespace Qt::Literals::StringLiterals;

namespace {

desk::Popups busy()
{
    desk::Popups popups;
    popups.rules.isOn = false;
    popups.rules.when = desk::PopupRules::When::Answered;
    popups.rules.queues = {desk::Sources::Which::Named, {u"support"_s, u"night"_s}};
    popups.rules.groups = {desk::Sources::Which::None, {}};
    popups.rules.fewestDigits = 4;
    popups.rules.ignored = {u"Spam, Inc."_s, u"+4930*"_s};
    popups.rules.quietHours = {{{Qt::Monday, Qt::Sunday}, QTime(18, 0), QTime(7, 30)}};
    popups.look = {desk::PopupLook::Manner::Both, desk::PopupLook::Corner::TopLeft,
        desk::PopupLook::Screen::Named, u"HDMI-9"_s};
    popups.sounds.normal = u"/home/me/ding.oga"_s;
    popups.sounds.ofQueues = {{u"support"_s, QString()}};
    popups.sounds.volume = 30;
    return popups;
}

/// Counts what would be heard.
class Ear : public ui::SoundOutput
{
public:
    explicit Ear(std::atomic<int> &heard) : m_heard(heard) { }
    void play(const QString &, double) override { ++m_heard; }
    void stop() override { m_heard += 100; }

private:
    std::atomic<int> &m_heard;
};

} // namespace

/// The pages of the settings about pop-ups and pages about callers, and the sound they set.
class TestPopupPages : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhatItDoesNotChange()
    {
        ui::PopupsPage page(facts());
        desk::Profile profile;
        profile.popups = busy();
        page.show(profile);
        desk::Profile written;
        page.writeTo(written);
        QCOMPARE(written.popups, profile.popups);
        page.show({});
        page.writeTo(written);
        QCOMPARE(written.popups, desk::Popups{});
    }

    void showsAnExampleOfWhatIsChosen()
    {
        ui::PopupsPage page(facts());
        QSignalSpy edited(&page, &ui::SettingsPage::edited);
        QSignalSpy wanted(&m_requests, &ui::Requests::popupExampleRequested);
        page.show({});
        withText<QCheckBox>(page, u"Show a pop-up for calls for me"_s)->click();
        QVERIFY(!edited.isEmpty());
        withText<QPushButton>(page, u"Show an example"_s)->click();
        QCOMPARE(wanted[0][0].value<desk::Popups>().rules.isOn, false);
    }

    void addsAndRemovesQuietHours()
    {
        ui::PopupsPage page(facts());
        page.show({});
        withText<QPushButton>(page, u"Add quiet hours"_s)->click();
        desk::Profile written;
        page.writeTo(written);
        QCOMPARE(written.popups.rules.quietHours.size(), 1);
        withText<QPushButton>(page, u"Remove"_s)->click();
        page.writeTo(written);
        QVERIFY(written.popups.rules.quietHours.isEmpty());
    }

    void saysWhatAPagesAddressWouldBe()
    {
        ui::CallerPagesPage page(facts());
        desk::Profile profile;
        profile.callerPages.pages = {{u"CRM"_s, u"https://crm.example/?q={number}&c={company}"_s,
            desk::CallerPage::When::Answered}};
        page.show(profile);
        QVERIFY(says(page, u"crm.example is not among the allowed hosts."_s));
        withText<QPushButton>(page, u"Allow crm.example"_s)->click();
        QVERIFY(says(page, u"https://crm.example/?q=%2B49301234567&c=Acme%20%26%20Co"_s));
        auto *table = page.findChild<QTableWidget *>();
        table->item(0, 1)->setText(u"https://crm.example/{phone}"_s);
        QVERIFY(says(page, u"There is no place {phone}."_s));
        desk::Profile written;
        page.writeTo(written);
        QCOMPARE(written.callerPages.hosts, QStringList{u"crm.example"_s});
        QCOMPARE(written.callerPages.pages[0].when, desk::CallerPage::When::Answered);
        withText<QPushButton>(page, u"Remove"_s)->click();
        page.writeTo(written);
        QVERIFY(written.callerPages.pages.isEmpty());
    }

    void ringsOnceAndEndsWithTheCall()
    {
        std::atomic<int> heard = 0;
        ui::Sounds sounds(std::make_unique<Ear>(heard));
        ui::Ringer ringer(sounds);
        pbx::Call call = office::incoming();
        ringer.begin(call);
        QTRY_COMPARE(int(heard), 1);
        desk::PopupSounds silent;
        silent.ofQueues = {{call.queue, QString()}};
        ringer.setSounds(silent);
        pbx::Call other = call;
        other.id = u"other"_s;
        ringer.begin(other);
        ringer.end(call);
        ringer.end(other);
        ringer.end(other);
        QTRY_COMPARE(int(heard), 101);
    }

private:
    ui::PageFacts facts()
    {
        return {ui::Look{m_theme, m_clocks}, m_board, m_requests, desk::Dialects()};
    }

    template <typename Widget>
    static Widget *withText(const QWidget &page, const QString &text)
    {
        for (Widget *widget : page.findChildren<Widget *>()) {
            if (widget->text() == text && !widget->isHidden())
                return widget;
        }
        return nullptr;
    }

    static bool says(const QWidget &page, const QString &text)
    {
        const auto labels = page.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
            [&](const QLabel *label) { return label->text().contains(text); });
    }

    ui::Theme m_theme;
    ui::Clocks m_clocks;
    ui::Board m_board;
    ui::Requests m_requests;
};

QTEST_MAIN(TestPopupPages)
#include "tst_popuppages.moc"
