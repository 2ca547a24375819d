// SPDX-License-Identifier: MIT
#pragma once

#include "desk/profile.h"
#include "desk/queues/callbacks.h"
#include "desk/queues/queuealarms.h"
#include "desk/queues/queuedays.h"
#include "exchanges.h"
#include "ui/mainwindow.h"

#include <QPointer>
#include <QTimer>

namespace ui {
class CallbacksWindow;
class Operations;
class Wallboard;
}

/// The queues at this desk: their day, their alarms and those to call back, the windows that show
/// them, and the files in which they outlive the program.
class QueueDesk : public QObject
{
    Q_OBJECT

public:
    QueueDesk(ui::MainWindow &window, ui::Operations &operations, QObject *parent = nullptr);
    ~QueueDesk() override;

    void follow(const Exchanges &exchanges);
    /// Goes on from what was kept in that folder, and keeps it there from now on.
    void keepIn(const QString &folder);
    static QString standardFolder();
    /// Days from elsewhere than the folder.
    void begin(const QList<desk::QueueDay> &days);
    /// Shows what is known of the exchanges of that profile; what is known of others is only kept.
    void apply(const desk::Profile &profile);
    /// The exchange is not shown any more, and nothing of it is kept.
    void forget(const QString &server);

    void openWallboard();
    void openCallbacks();
    /// The windows, which need not be seen; null where nobody has opened them.
    const QWidget *wallboard() const;
    const QWidget *callbacksWindow() const;
    /// The same, made where there is none yet.
    ui::Wallboard &makeWallboard();
    ui::CallbacksWindow &makeCallbacks();

signals:
    void told(const QString &sentence, bool ok);
    void soundWanted(const QString &name);
    /// The operator has chosen other rules than those of the profile.
    void rulesChosen(const desk::QueueRules &rules);

private:
    void review(const pbx::Batch &batch);
    void setLink(const live::LinkState &state);
    void watch();
    void raise(const desk::QueueId &queue, desk::Figure figure);
    void showCallbacks();
    void save();
    void part(const QList<desk::Server> &shown);

    ui::MainWindow &m_window;
    ui::Operations &m_operations;
    desk::QueueDays m_days;
    desk::QueueAlarms m_alarms;
    desk::Callbacks m_callbacks;
    QString m_folder; ///< empty while nothing is kept
    QSet<QString> m_madeUp; ///< demos and recordings, of which nothing is kept
    QList<desk::QueueDay> m_otherDays; ///< of exchanges that only other profiles have
    QList<desk::Callback> m_otherCallbacks;
    QTimer m_second;
    QTimer m_saving;
    std::unique_ptr<ui::Wallboard> m_wallboard;
    QPointer<ui::CallbacksWindow> m_list;
};
