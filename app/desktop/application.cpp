// SPDX-License-Identifier: MIT
#include "application.h"

#include "desk/calllog/calltable.h"
#include "desk/contacts/contactstore.h"
#include "ui/dialogs/connectdialog.h"
#include "ui/words.h"
#include "wallclock.h"

#include <QCoreApplication>
#include <QDesktopServices>

namespace {

/// Everything that is kept in the desk's one file.
QList<desk::ArchivePart> archiveParts()
{
    return {desk::contactstore::part(), desk::CallTable::part()};
}

} // namespace

Application::Application(Options options, QObject *parent)
    : QObject(parent), m_options(std::move(options)), m_profiles(desk::Profiles::standardFolder()),
      m_signIn(m_secrets),
      m_archive(isLasting() ? desk::Archive::standardPath() : QString(), archiveParts()),
      m_phonebook(m_archive, m_secrets), m_history(m_archive),
      m_contactWindows(m_archive, m_phonebook, m_window),
      m_tray(m_window.look(), m_window.board(), m_window.requests()),
      m_operations(m_window.requests(), m_window.board(),
          [this](const orders::Order &order) { return m_exchanges.carryOut(order); }),
      m_clicks(m_window), m_announcer(m_window, m_sounds, m_phonebook.callers(),
                              [](const QUrl &url) { QDesktopServices::openUrl(url); }),
      m_queues(m_window, m_operations), m_autostart(QCoreApplication::applicationFilePath()),
      m_closing(m_window, [this] { return m_tray.isShown(); })
{
    m_saving.setSingleShot(true);
    m_saving.setInterval(std::chrono::seconds(1));
    connectExchanges();
    connectAlerts();
    connectRequests();
    connectWishes();
    connectQueues();
    connectSurroundings();
    connectRecordings();
    connectPeople();
    connectHistory();
    connectProfiles();
    connectHelp();
    connectTransfer();
}

Application::~Application() = default;

/// What the exchanges tell gets the names that this desk knows, and goes to the window and to
/// whoever looks for calls for the operator.
void Application::connectExchanges()
{
    desk::CallerNames &names = m_phonebook.names();
    connect(&m_exchanges, &Exchanges::changed, &names, &desk::CallerNames::apply);
    connect(&names, &desk::CallerNames::changed, &m_window, &ui::MainWindow::showBatch);
    connect(&names, &desk::CallerNames::changed, this,
        [this](const pbx::Batch &batch) { m_alerts.review(batch, wallClock()); });
    connect(&m_exchanges, &Exchanges::linkChanged, &m_window, &ui::MainWindow::showLink);
    connect(&m_exchanges, &Exchanges::linkChanged, &m_tray, &ui::TrayIcon::setLink);
    connect(&m_exchanges, &Exchanges::linkChanged, this, [this](const live::LinkState &state) {
        m_alerts.setLink(state.server, state.isUp(), wallClock());
    });
    connect(&m_signIn, &SignIn::ready, &m_exchanges, &Exchanges::open);
    connect(&m_signIn, &SignIn::secretMissing, this, &Application::askForSecret);
    connect(&m_signIn, &SignIn::notKept, this, [this](const QString &problem) {
        m_window.showResult(
            tr("%1 The secret is asked for again at the next start.").arg(problem), false);
    });
}

/// A call for the operator: one announcement and one entry in the tray's menu, until it rings no
/// longer.
void Application::connectAlerts()
{
    m_alerts.setFilter(
        [this](const pbx::Call &call) { return m_announcer.wants(call, wallClock()); });
    connect(&m_alerts, &desk::Alerts::raised, &m_announcer, &Announcer::raise);
    connect(&m_alerts, &desk::Alerts::raised, &m_tray, &ui::TrayIcon::raise);
    connect(&m_alerts, &desk::Alerts::updated, &m_announcer, &Announcer::update);
    connect(&m_alerts, &desk::Alerts::updated, &m_tray, &ui::TrayIcon::update);
    connect(&m_alerts, &desk::Alerts::withdrawn, &m_announcer, &Announcer::withdraw);
    connect(&m_alerts, &desk::Alerts::withdrawn, &m_tray, &ui::TrayIcon::withdraw);
    connect(&m_alerts, &desk::Alerts::crowdChanged, &m_announcer, &Announcer::setCrowd);
    connect(&m_announcer, &Announcer::dismissed, &m_tray, &ui::TrayIcon::withdraw);
    connect(&m_tray, &ui::TrayIcon::dismissed, &m_announcer, &Announcer::forget);
    connect(&m_alerts, &desk::Alerts::decided, &m_announcer, &Announcer::settle);
    connect(&m_alerts, &desk::Alerts::decided, this, &Application::showDecision);
    connect(&m_announcer, &Announcer::told, &m_window, &ui::MainWindow::showResult);
    connect(&m_window.board(), &ui::Board::ownChanged, this, &Application::followOwn);
}

/// What the operator wants of the exchange is Operations' business; here is what is left.
void Application::connectRequests()
{
    const ui::Requests &requests = m_window.requests();
    connect(&m_operations, &ui::Operations::told, &m_window, &ui::MainWindow::showResult);
    connect(&m_operations, &ui::Operations::dialled, &m_window.board(), &ui::Board::setLastDialled);
    connect(&m_operations.grace(), &ui::Grace::changed, &m_window,
        [this] { m_window.showHeld(m_operations.grace().held()); });
    connect(
        &m_operations, &ui::Operations::awaitedChanged, &m_window.board(), &ui::Board::setAwaited);
    connect(&requests, &ui::Requests::ownExtensionChosen, this, &Application::chooseOwn);
    connect(&requests, &ui::Requests::reconnectRequested, this, &Application::reconnect);
    connect(&requests, &ui::Requests::connectionRequested, this, [this] { openConnection(); });
    connect(&requests, &ui::Requests::newExchangeRequested, this, &Application::openNewConnection);
    connect(&requests, &ui::Requests::exchangeRequested, this, [this](const QString &name) {
        if (const auto server = serverNamed(name))
            openConnection(*server, m_window.board().links().value(name));
    });
    connect(&requests, &ui::Requests::settingsRequested, this, &Application::openSettings);
    connect(&requests, &ui::Requests::popupExampleRequested, &m_announcer, &Announcer::showExample);
    connect(&m_window, &ui::MainWindow::layoutChanged, &m_saving, qOverload<>(&QTimer::start));
    connect(&m_saving, &QTimer::timeout, this, &Application::remember);
    connect(qApp, &QCoreApplication::aboutToQuit, this, &Application::remember);
}

/// The day of the queues: counted from what the exchanges tell, seen on the wallboard, heard when
/// it gets too bad.
void Application::connectQueues()
{
    m_queues.follow(m_exchanges);
    connect(&m_queues, &QueueDesk::told, &m_window, &ui::MainWindow::showResult);
    connect(&m_queues, &QueueDesk::soundWanted, &m_sounds, &ui::Sounds::play);
    connect(&m_queues, &QueueDesk::rulesChosen, this, [this](const desk::QueueRules &rules) {
        m_profile.queueRules = rules;
        m_queues.apply(m_profile);
        remember();
    });
}

void Application::connectDialog(ui::ConnectDialog &dialog)
{
    connect(&dialog, &ui::ConnectDialog::chosen, this, &Application::use);
    connect(&dialog, &ui::ConnectDialog::demoWanted, this, &Application::startDemo);
}

/// Pop-ups are for who sits here; that may become known only with the exchange's first picture.
void Application::followOwn()
{
    const models::RowKey &own = m_window.board().own();
    if (own == m_own)
        return;
    m_own = own;
    m_exchanges.setOwn(own.server, own.name);
    QList<pbx::Call> calls;
    for (int row = 0; row < m_window.board().calls().rowCount(); ++row) {
        const models::Conversation &one = m_window.board().calls().conversation(row);
        if (one.call.server == own.server && !one.isEnded && !one.isUnknown)
            calls.append(one.call);
    }
    m_alerts.setOwn({own.server, own.name}, calls, wallClock());
    m_history.scribe().setOwn({own.server, own.name}, calls, m_window.look().now(own.server));
}

void Application::showDecision(const pbx::Call &call, desk::Outcome outcome)
{
    const QString caller = ui::partyTitle(call.caller);
    if (outcome == desk::Outcome::AnsweredElsewhere && !call.targets.isEmpty()) {
        m_window.showResult(
            tr("%1 took the call from %2.").arg(ui::partyTitle(call.targets.constFirst()), caller),
            true);
    }
}
