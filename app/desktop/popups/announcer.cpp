// SPDX-License-Identifier: MIT
#include "popups/announcer.h"

#include "ui/popup/popupplace.h"
#include "wallclock.h"

#include <QGuiApplication>
#include <QTimer>

namespace {

using Manner = desk::PopupLook::Manner;
using When = desk::PopupRules::When;

constexpr std::chrono::seconds exampleTime{8};
constexpr std::chrono::seconds answeredTime{30}; ///< for which a call that was answered is shown

QDateTime local(pbx::Moment moment)
{
    const auto time = std::chrono::floor<std::chrono::milliseconds>(moment).time_since_epoch();
    return QDateTime::fromMSecsSinceEpoch(time.count());
}

/// The queues whose member that extension is.
QStringList queuesOf(const models::RowKey &own, const models::QueueModel &queues)
{
    QStringList names;
    for (int row = 0; row < queues.rowCount(); ++row) {
        const auto queue
            = queues.index(row, 0).data(models::QueueModel::QueueRole).value<pbx::Queue>();
        const bool isMine = queue.server == own.server
            && std::ranges::find(queue.members, own.name, &pbx::QueueMember::extension)
                != queue.members.end();
        if (isMine)
            names.append(queue.name);
    }
    return names;
}

} // namespace

Announcer::Announcer(ui::MainWindow &window, ui::Sounds &sounds, const desk::Callers &callers,
    OpenPage openPage, QObject *parent)
    : QObject(parent), m_window(window), m_callers(callers), m_openPage(std::move(openPage)),
      m_popups(window.look(), window.theme(), window.board(), window.requests()),
      m_notifications(QDBusConnection::sessionBus()), m_ringer(sounds)
{
    connectParts();
}

void Announcer::connectParts()
{
    connect(&m_popups, &ui::CallPopups::panelWanted, &m_window, &ui::MainWindow::present);
    connect(&m_popups, &ui::CallPopups::pageWanted, this, &Announcer::openPage);
    connect(&m_window.requests(), &ui::Requests::callerPageWanted, this,
        [this](const QString &server, const QString &call, const QString &page) {
            if (const models::Conversation *const one
                = m_window.board().calls().find({server, call}))
                openPage(one->call, page);
        });
    connect(&m_popups, &ui::CallPopups::dismissed, this, [this](const pbx::Call &call) {
        withdraw(call);
        emit dismissed(call);
    });
    connect(&m_notifications, &Notifications::chosen, this, &Announcer::take);
    connect(&m_notifications, &Notifications::dismissed, this, [this](const QString &key) {
        if (const auto call = m_announced.constFind(key); call != m_announced.cend()) {
            const pbx::Call kept = *call;
            forget(kept);
            emit dismissed(kept);
        }
    });
    // Nobody shows notifications: better a window than nothing.
    connect(&m_notifications, &Notifications::failed, this, [this](const QString &key) {
        if (const auto call = m_announced.constFind(key); call != m_announced.cend())
            m_popups.raise(*call);
    });
}

void Announcer::apply(const desk::Profile &profile)
{
    m_rules = profile.popups;
    m_numbering = desk::Numbering(profile.numberRules);
    m_pages.setPages(profile.callerPages);
    m_popups.setPages(m_pages.names());
    m_window.board().setCallerPages(m_pages.names());
    m_popups.setLook(m_rules.look, &m_window);
    m_ringer.setSounds(m_rules.sounds);
}

bool Announcer::wants(const pbx::Call &call, pbx::Moment now) const
{
    const ui::Board &board = m_window.board();
    const models::Person *const me = board.me();
    const desk::Circumstances circumstances{.local = local(now),
        .isDoNotDisturb = me && me->extension.doNotDisturb == true,
        .queues = queuesOf(board.own(), board.queues())};
    return desk::PopupPolicy(m_rules.rules, m_numbering).judge(call, circumstances)
        == desk::PopupVerdict::Wanted;
}

bool Announcer::isByNotification() const
{
    const bool isChosen = m_rules.look.manner != Manner::Window
        || !ui::canPlaceWindows(QGuiApplication::platformName());
    return isChosen && m_notifications.isThere();
}

bool Announcer::isByWindow() const
{
    const bool isChosen = m_rules.look.manner != Manner::Notification
        && ui::canPlaceWindows(QGuiApplication::platformName());
    return isChosen || !isByNotification();
}

void Announcer::raise(const pbx::Call &call)
{
    openPages(desk::CallerPage::When::Ringing, call);
    m_ringer.begin(call);
    if (m_rules.rules.when == When::Ringing)
        announce(call);
}

void Announcer::announce(const pbx::Call &call)
{
    m_announced.insert(ui::noticeKey(call), call);
    if (isByWindow())
        m_popups.raise(call);
    if (isByNotification())
        m_notifications.show(ui::noticeOf(call, m_window.board()));
    tellWhatIsKnown(call);
}

void Announcer::tellWhatIsKnown(const pbx::Call &call)
{
    const QString number = call.caller.callerId.number;
    if (number.isEmpty())
        return;
    ui::CallerLines lines{.otherCalls = ui::otherCallsLine(otherCallsOf(call))};
    const desk::Caller caller = m_callers.find(number);
    if (const desk::Contact *const contact = caller.contact())
        lines.note = contact->note.section(u'\n', 0, 0).left(160);
    m_popups.setLines(call.server, call.id, lines);
    if (!m_lastCall)
        return;
    m_lastCall(number, [this, call, lines](const desk::LoggedCall &last) mutable {
        lines.lastCall = ui::lastCallLine(last, wallClock());
        m_popups.setLines(call.server, call.id, lines);
    });
}

/// From the same number, however it is written.
QList<pbx::Call> Announcer::otherCallsOf(const pbx::Call &call) const
{
    const auto matchOf = [this](const QString &number) {
        const auto read = m_numbering.read(number);
        return read ? read->match : number;
    };
    const QString match = matchOf(call.caller.callerId.number);
    QList<pbx::Call> others;
    const models::CallModel &calls = m_window.board().calls();
    for (int row = 0; row < calls.rowCount(); ++row) {
        const models::Conversation &one = calls.conversation(row);
        const QString &number = one.call.caller.callerId.number;
        const bool isSame = one.call.server == call.server && one.call.id == call.id;
        if (!isSame && !one.isEnded && !one.isUnknown && !number.isEmpty()
            && matchOf(number) == match)
            others.append(one.call);
    }
    return others;
}

void Announcer::update(const pbx::Call &call)
{
    const auto announced = m_announced.find(ui::noticeKey(call));
    if (announced == m_announced.end())
        return;
    *announced = call;
    m_popups.update(call);
    if (isByNotification())
        m_notifications.show(ui::noticeOf(call, m_window.board()));
}

void Announcer::withdraw(const pbx::Call &call)
{
    m_ringer.end(call);
    m_announced.remove(ui::noticeKey(call));
    m_popups.withdraw(call);
    m_notifications.close(ui::noticeKey(call));
}

void Announcer::forget(const pbx::Call &call)
{
    withdraw(call);
    m_popups.close(call);
}

void Announcer::settle(const pbx::Call &call, desk::Outcome outcome)
{
    m_popups.settle(call, outcome);
    if (outcome != desk::Outcome::AnsweredHere)
        return;
    // What rings is announced outside the quiet hours only; what is answered may be at any time.
    if (!desk::isQuiet(m_rules.rules.quietHours, local(wallClock())))
        openPages(desk::CallerPage::When::Answered, call);
    if (m_rules.rules.when != When::Answered || !wants(call, wallClock()))
        return;
    m_popups.raise(call);
    tellWhatIsKnown(call);
    QTimer::singleShot(answeredTime, this, [this, call] { m_popups.close(call); });
}

void Announcer::setCrowd(int count) { m_popups.setCrowd(count); }

desk::CallFacts Announcer::facts(const pbx::Call &call) const
{
    const QString own = m_window.board().own().name;
    const desk::CallFacts plain = desk::factsOf(call, own, m_numbering);
    const desk::Caller caller = m_callers.find(plain.number);
    const desk::Contact *const contact = caller.contact();
    return contact ? desk::factsOf(call, own, m_numbering, contact->name, contact->company) : plain;
}

void Announcer::openPages(desk::CallerPage::When when, const pbx::Call &call)
{
    for (const QUrl &url : m_pages.due(when, call, facts(call), wallClock()))
        m_openPage(url);
}

void Announcer::openPage(const pbx::Call &call, const QString &page)
{
    if (const auto url = m_pages.page(page, facts(call)))
        m_openPage(*url);
    else
        emit told(url.error(), false);
}

void Announcer::take(const QString &key, const QString &choice)
{
    const auto call = m_announced.constFind(key);
    if (call == m_announced.cend())
        return;
    const auto action = ui::chosenAction(choice, *call, m_window.board());
    if (action)
        ui::carryOut(*action, m_window.requests());
    if (!action || action->asksWhom)
        m_window.present();
}

void Announcer::showExample(const desk::Popups &popups)
{
    pbx::Call call;
    call.id = QStringLiteral("example");
    call.server = m_window.board().own().server;
    call.stage = pbx::Call::Stage::Ringing;
    call.direction = pbx::Call::Direction::In;
    call.caller.callerId = {tr("An example"), QStringLiteral("+49301234567")};
    const desk::Popups kept = std::exchange(m_rules, popups);
    m_popups.setLook(popups.look, &m_window);
    m_ringer.setSounds(popups.sounds);
    forget(call);
    m_ringer.begin(call);
    announce(call);
    m_rules = kept;
    QTimer::singleShot(exampleTime, this, [this, call] {
        forget(call);
        m_popups.setLook(m_rules.look, &m_window);
        m_ringer.setSounds(m_rules.sounds);
    });
}
