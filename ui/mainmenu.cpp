// SPDX-License-Identifier: MIT
#include "ui/mainmenu.h"

#include "ui/menus/personmenu.h"
#include "ui/menus/profilemenu.h"
#include "ui/words.h"

namespace ui {

MainMenu::MainMenu(const Look &look, const Board &board, Requests &requests, QWidget *parent)
    : QMenu(parent), m_look(look), m_board(board), m_requests(requests)
{
    addOwn();
    addColours();
    addProfileMenu();
    connect(add(*this, "wallboard", tr("Wallboard")), &QAction::triggered, &requests,
        &Requests::wallboardRequested);
    connect(add(*this, "callback", tr("Callers to call back")), &QAction::triggered, &requests,
        &Requests::callbacksRequested);
    connect(add(*this, "people", tr("Contacts\u2026")), &QAction::triggered, &requests,
        &Requests::contactsRequested);
    connect(add(*this, "plug", tr("Connection\u2026")), &QAction::triggered, &requests,
        &Requests::connectionRequested);
    connect(add(*this, "settings", tr("Settings\u2026")), &QAction::triggered, &requests,
        &Requests::settingsRequested);
    addHelp();
    addSeparator();
    connect(addAction(tr("Quit")), &QAction::triggered, &requests, &Requests::quitRequested);
    connect(&board, &Board::linksChanged, this, &MainMenu::review);
    review();
}

void MainMenu::showRecording(const live::RecordingState &state)
{
    if (state.isOn)
        m_recorded.insert(state.server);
    else
        m_recorded.remove(state.server);
    review();
}

/// A recording is not recorded again.
void MainMenu::review()
{
    const auto &links = m_board.links();
    const bool isPossible = std::any_of(
        links.begin(), links.end(), [](const live::LinkState &state) { return !state.isReplay; });
    const bool isOn = !m_recorded.isEmpty();
    m_record->setText(isOn ? tr("Stop recording") : tr("Record for support\u2026"));
    m_record->setEnabled(isOn || isPossible);
}

QAction *MainMenu::add(QMenu &where, const char *icon, const QString &label)
{
    QAction *const action = where.addAction(label);
    const auto dress = [this, action, icon] {
        action->setIcon(m_look.theme.icon(QLatin1String(icon), m_look.tokens().secondInk));
    };
    dress();
    connect(&m_look.theme, &Theme::changed, action, dress);
    return action;
}

/// What can be set for my own phone is as it is when the menu opens.
void MainMenu::addOwn()
{
    m_own = new OrderMenu(m_look, m_board, m_requests, this);
    m_own->setAttribute(Qt::WA_DeleteOnClose, false);
    m_own->setTitle(tr("My phone"));
    addMenu(m_own);
    addSeparator();
    connect(this, &QMenu::aboutToShow, this, [this] {
        const models::Person *const me = m_board.me();
        m_own->menuAction()->setVisible(me);
        m_own->clear();
        qDeleteAll(m_own->findChildren<OrderMenu *>(Qt::FindDirectChildrenOnly));
        if (!me)
            return;
        addSettings(*m_own, me->extension);
        m_own->addSeparator();
        addQueueLogins(*m_own, me->extension);
    });
}

void MainMenu::addColours()
{
    QMenu *const colours = addMenu(tr("Colours"));
    const auto offer = [this, colours](const char *icon, const QString &label, Theme::Mode mode) {
        connect(add(*colours, icon, label), &QAction::triggered, this,
            [this, mode] { emit colourChosen(mode); });
    };
    offer("settings", tr("As the system has them"), Theme::Mode::System);
    offer("light", tr("Light"), Theme::Mode::Light);
    offer("dark", tr("Dark"), Theme::Mode::Dark);
    offer("contrast", tr("High contrast"), Theme::Mode::HighContrast);
    offer("contrast", tr("High contrast, dark"), Theme::Mode::HighContrastDark);
}

/// The title says which one is in use, so that nobody has to open it for that.
void MainMenu::addProfileMenu()
{
    m_profiles = addMenu(QString());
    const auto fill = [this] {
        const QString &current = m_board.profiles().current;
        m_profiles->setTitle(
            current.isEmpty() ? tr("Profile") : tr("Profile: %1").arg(plainLabel(current)));
        m_profiles->clear();
        addProfiles(*m_profiles, m_board, m_requests);
        m_profiles->addSeparator();
        connect(m_profiles->addAction(tr("Change profiles\u2026")), &QAction::triggered,
            &m_requests, &Requests::profilesRequested);
    };
    connect(&m_board, &Board::profilesChanged, this, fill);
    connect(this, &QMenu::aboutToShow, this, fill); // a choice may have come to nothing
    fill();
    const auto dress = [this] {
        m_profiles->setIcon(
            m_look.theme.icon(QStringLiteral("profile"), m_look.tokens().secondInk));
    };
    connect(&m_look.theme, &Theme::changed, this, dress);
    dress();
}

void MainMenu::addHelp()
{
    QMenu *const help = addMenu(tr("Help"));
    connect(add(*help, "keys", tr("Keys")), &QAction::triggered, this, &MainMenu::keysWanted);
    const auto offer = [this, help](const char *icon, const QString &label, auto signal) {
        connect(add(*help, icon, label), &QAction::triggered, &m_requests, signal);
    };
    offer("lines", tr("Log\u2026"), &Requests::logRequested);
    offer("lock", tr("What the exchange allows\u2026"), &Requests::rightsRequested);
    help->addSeparator();
    m_record = add(*help, "record", {});
    connect(m_record, &QAction::triggered, this, [this] {
        if (m_recorded.isEmpty())
            emit m_requests.recordingRequested();
        else
            emit m_requests.recordingEndRequested();
    });
    connect(add(*help, "resume", tr("Replay a recording\u2026")), &QAction::triggered, &m_requests,
        &Requests::replayRequested);
    offer("export", tr("File for support\u2026"), &Requests::supportFileRequested);
    help->addSeparator();
    offer("help", tr("About Cordboard\u2026"), &Requests::aboutRequested);
}

} // namespace ui
