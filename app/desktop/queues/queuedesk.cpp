// SPDX-License-Identifier: MIT
#include "queues/queuedesk.h"

#include "desk/queues/callbackjson.h"
#include "desk/queues/jsonfile.h"
#include "desk/queues/queuedayjson.h"
#include "ui/callbacks/callbackswindow.h"
#include "ui/operations.h"
#include "ui/wallboard/figurewords.h"
#include "ui/wallboard/wallboard.h"

#include <QStandardPaths>

#include <algorithm>
#include <iterator>

namespace {

const QString daysFile = QStringLiteral("/queues.json");
const QString callbacksFile = QStringLiteral("/callbacks.json");

} // namespace

QueueDesk::QueueDesk(ui::MainWindow &window, ui::Operations &operations, QObject *parent)
    : QObject(parent), m_window(window), m_operations(operations)
{
    m_second.setInterval(1000);
    m_saving.setSingleShot(true);
    m_saving.setInterval(std::chrono::seconds(15));
    const auto saveSoon = [this] {
        if (!m_folder.isEmpty() && !m_saving.isActive())
            m_saving.start();
    };
    connect(&m_days, &desk::QueueDays::changed, this, saveSoon);
    connect(&m_callbacks, &desk::Callbacks::changed, this, saveSoon);
    connect(&m_callbacks, &desk::Callbacks::changed, this, &QueueDesk::showCallbacks);
    connect(&m_days, &desk::QueueDays::changed, this, [this] {
        if (m_days.queues().isEmpty())
            m_second.stop();
        else if (!m_second.isActive())
            m_second.start();
    });
    connect(&m_saving, &QTimer::timeout, this, &QueueDesk::save);
    connect(&m_second, &QTimer::timeout, this, &QueueDesk::watch);
    connect(&m_alarms, &desk::QueueAlarms::raised, this, &QueueDesk::raise);
    connect(&window.requests(), &ui::Requests::wallboardRequested, this, &QueueDesk::openWallboard);
    connect(&window.requests(), &ui::Requests::callbacksRequested, this, &QueueDesk::openCallbacks);
    window.setQueueDays(m_days);
}

QueueDesk::~QueueDesk() { save(); }

void QueueDesk::follow(const Exchanges &exchanges)
{
    connect(&exchanges, &Exchanges::changed, this, &QueueDesk::review);
    connect(&exchanges, &Exchanges::linkChanged, this, &QueueDesk::setLink);
}

QString QueueDesk::standardFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/cordboard");
}

void QueueDesk::keepIn(const QString &folder)
{
    m_folder = folder;
    const auto days = desk::JsonFile(folder + daysFile).read(desk::queueDaysVersion);
    const auto callbacks = desk::JsonFile(folder + callbacksFile).read(desk::callbacksVersion);
    for (const QString &problem : {days.problem, callbacks.problem}) {
        if (!problem.isEmpty())
            emit told(problem, false);
    }
    m_days.restore(desk::queueDaysFrom(days.object));
    m_callbacks.restore(desk::callbacksFrom(callbacks.object));
}

void QueueDesk::begin(const QList<desk::QueueDay> &days)
{
    for (const desk::QueueDay &day : days)
        m_madeUp.insert(day.id.server);
    m_days.restore(days);
}

/// What belongs to other profiles' exchanges leaves the windows, not the files.
void QueueDesk::part(const QList<desk::Server> &shown)
{
    QSet<QString> here = m_madeUp;
    for (const desk::Server &server : shown)
        here.insert(server.name());
    const auto isDayElsewhere
        = [&here](const desk::QueueDay &day) { return !here.contains(day.id.server); };
    const auto isCallElsewhere
        = [&here](const desk::Callback &one) { return !here.contains(one.server); };

    QList<desk::QueueDay> days = std::exchange(m_otherDays, {});
    const QList<desk::QueueDay> shownDays = m_days.days();
    std::ranges::copy_if(shownDays, std::back_inserter(m_otherDays), isDayElsewhere);
    std::ranges::copy_if(days, std::back_inserter(m_otherDays), isDayElsewhere);
    days.removeIf(isDayElsewhere);

    QList<desk::Callback> callbacks = std::exchange(m_otherCallbacks, {});
    const bool isBack = !std::ranges::all_of(callbacks, isCallElsewhere);
    callbacks += m_callbacks.entries();
    std::ranges::copy_if(callbacks, std::back_inserter(m_otherCallbacks), isCallElsewhere);
    callbacks.removeIf(isCallElsewhere);
    std::ranges::stable_sort(callbacks, std::greater(), &desk::Callback::when);

    for (const desk::QueueDay &day : std::as_const(m_otherDays))
        m_days.forget(day.id.server);
    for (const desk::Callback &one : std::as_const(m_otherCallbacks))
        m_callbacks.forget(one.server);
    if (!days.isEmpty())
        m_days.restore(days);
    if (isBack)
        m_callbacks.restore(callbacks);
}

void QueueDesk::save()
{
    if (m_folder.isEmpty())
        return;
    m_saving.stop();
    QList<desk::QueueDay> days = m_days.days() + m_otherDays;
    days.removeIf([this](const desk::QueueDay &day) { return m_madeUp.contains(day.id.server); });
    QList<desk::Callback> callbacks = m_callbacks.entries() + m_otherCallbacks;
    callbacks.removeIf([this](const desk::Callback &one) { return m_madeUp.contains(one.server); });
    QString problem = desk::JsonFile(m_folder + daysFile).write(desk::toJson(days));
    if (problem.isEmpty())
        problem = desk::JsonFile(m_folder + callbacksFile).write(desk::toJson(callbacks));
    if (!problem.isEmpty())
        emit told(problem, false);
}

void QueueDesk::apply(const desk::Profile &profile)
{
    part(profile.servers);
    m_days.setRules(profile.queueRules);
    m_callbacks.setNumbering(desk::Numbering(profile.numberRules));
    m_callbacks.setDaysKept(profile.queueRules.callbackDays);
    if (m_wallboard) {
        m_wallboard->setMuted(!profile.queueRules.isSoundOn);
        m_wallboard->review();
    }
}

void QueueDesk::forget(const QString &server)
{
    m_days.forget(server);
    m_callbacks.forget(server);
    m_otherDays.removeIf([&](const desk::QueueDay &day) { return day.id.server == server; });
    m_otherCallbacks.removeIf([&](const desk::Callback &one) { return one.server == server; });
}

void QueueDesk::review(const pbx::Batch &batch)
{
    const pbx::Moment now = m_window.look().now(batch.server);
    m_days.review(batch, now);
    m_callbacks.review(batch, now);
}

void QueueDesk::setLink(const live::LinkState &state)
{
    if (state.isDemo || state.isReplay)
        m_madeUp.insert(state.server);
    m_days.setLink(state.server, state.isUp());
    if (!state.isUp())
        m_callbacks.forgetCalls(state.server);
}

/// What waits gets worse by itself.
void QueueDesk::watch()
{
    for (const desk::QueueId &id : m_days.queues()) {
        const pbx::Moment now = m_window.look().now(id.server);
        if (const auto figures = m_days.figures(id, now))
            m_alarms.review(*figures, m_days.rules(), now);
    }
}

void QueueDesk::raise(const desk::QueueId &queue, desk::Figure figure)
{
    emit told(ui::alarmSentence(queue, figure), false);
    if (m_days.rules().isSoundOn)
        emit soundWanted(QStringLiteral("alarm-clock-elapsed"));
}

void QueueDesk::showCallbacks()
{
    m_window.setCallbacks(m_callbacks.open());
    if (m_wallboard)
        m_wallboard->setCallbacks(m_callbacks.open());
}

ui::Wallboard &QueueDesk::makeWallboard()
{
    if (m_wallboard)
        return *m_wallboard;
    m_wallboard = std::make_unique<ui::Wallboard>(m_window.look(), m_window.theme(), m_days);
    m_wallboard->setMuted(!m_days.rules().isSoundOn);
    m_wallboard->setCallbacks(m_callbacks.open());
    connect(m_wallboard.get(), &ui::Wallboard::callbacksWanted, this, &QueueDesk::openCallbacks);
    const auto choose = [this](auto change) {
        desk::QueueRules rules = m_days.rules();
        change(rules);
        emit rulesChosen(rules);
    };
    connect(m_wallboard.get(), &ui::Wallboard::muteChosen, this, [choose](bool muted) {
        choose([muted](desk::QueueRules &rules) { rules.isSoundOn = !muted; });
    });
    connect(
        m_wallboard.get(), &ui::Wallboard::shownChosen, this, [choose](const QStringList &queues) {
            choose([&queues](desk::QueueRules &rules) { rules.shown = queues; });
        });
    return *m_wallboard;
}

const QWidget *QueueDesk::wallboard() const { return m_wallboard.get(); }

const QWidget *QueueDesk::callbacksWindow() const { return m_list; }

void QueueDesk::openWallboard()
{
    ui::Wallboard &wallboard = makeWallboard();
    wallboard.show();
    wallboard.raise();
    wallboard.activateWindow();
}

ui::CallbacksWindow &QueueDesk::makeCallbacks()
{
    if (!m_list) {
        m_list = new ui::CallbacksWindow(m_window.look(), m_callbacks, &m_window);
        m_list->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_list, &ui::CallbacksWindow::callWanted, &m_operations, &ui::Operations::dial);
    }
    return *m_list;
}

void QueueDesk::openCallbacks()
{
    ui::CallbacksWindow &list = makeCallbacks();
    list.show();
    list.raise();
    list.activateWindow();
}
