// SPDX-License-Identifier: MIT
#pragma once

#include "desk/callerpages/pageopenings.h"
#include "desk/contacts/callers.h"
#include "desk/popups/popuppolicy.h"
#include "popups/notifications.h"
#include "ui/mainwindow.h"
#include "ui/popup/callpopups.h"
#include "ui/popup/ringer.h"

#include <functional>

/// Announces a call for the operator in the way that was chosen: by a window of its own, by the
/// desktop's notification, by a sound, by a page about the caller.
class Announcer : public QObject
{
    Q_OBJECT

public:
    using OpenPage = std::function<void(const QUrl &url)>;
    /// The latest call with that number, as soon as it is known.
    using LastCall = std::function<void(
        const QString &number, std::function<void(const desk::LoggedCall &call)> take)>;

    Announcer(ui::MainWindow &window, ui::Sounds &sounds, const desk::Callers &callers,
        OpenPage openPage, QObject *parent = nullptr);

    void apply(const desk::Profile &profile);
    void setLastCalls(LastCall lastCall) { m_lastCall = std::move(lastCall); }
    /// Whether the rules want the call announced, now.
    bool wants(const pbx::Call &call, pbx::Moment now) const;
    /// Shows what a call would look like and sound like under other rules.
    void showExample(const desk::Popups &popups);

public slots:
    void raise(const pbx::Call &call);
    void update(const pbx::Call &call);
    void withdraw(const pbx::Call &call);
    /// The operator does not want to hear of it any more, neither of how it ended.
    void forget(const pbx::Call &call);
    void settle(const pbx::Call &call, desk::Outcome outcome);
    void setCrowd(int count);
    void openPage(const pbx::Call &call, const QString &page);

signals:
    void dismissed(const pbx::Call &call);
    void told(const QString &sentence, bool isGood);

private:
    void connectParts();
    void announce(const pbx::Call &call);
    bool isByNotification() const;
    bool isByWindow() const;
    void tellWhatIsKnown(const pbx::Call &call);
    void openPages(desk::CallerPage::When when, const pbx::Call &call);
    desk::CallFacts facts(const pbx::Call &call) const;
    void take(const QString &call, const QString &choice);
    QList<pbx::Call> otherCallsOf(const pbx::Call &call) const;

    ui::MainWindow &m_window;
    const desk::Callers &m_callers;
    OpenPage m_openPage;
    LastCall m_lastCall;
    desk::Popups m_rules;
    desk::Numbering m_numbering;
    desk::PageOpenings m_pages;
    ui::CallPopups m_popups;
    Notifications m_notifications;
    ui::Ringer m_ringer;
    QHash<QString, pbx::Call> m_announced; ///< by what identifies it on all exchanges
};
