// SPDX-License-Identifier: MIT
#pragma once

#include "pbx/call.h"
#include "pbx/queue.h"

#include <QObject>

namespace ui {

/// What the operator wants, as the window, the pop-ups and the tray icon understood it. Whoever
/// composes the program connects these to what does them; nothing in `ui` knows how.
class Requests : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

signals:
    void dialRequested(const QString &server, const QString &number);
    void answerRequested(const pbx::Call &call);
    void hangUpRequested(const pbx::Call &call);
    void holdRequested(const pbx::Call &call);
    void unholdRequested(const pbx::Call &call);
    void transferRequested(const pbx::Call &call, const QString &number);
    void parkRequested(const pbx::Call &call);
    void unparkRequested(const QString &server, const QString &lot, int space);
    /// Take the call that rings at that extension.
    void pickUpRequested(const QString &server, const QString &extension);
    /// Take somebody out of the queue and speak to them.
    void takeCallerRequested(
        const QString &server, const QString &queue, const pbx::QueueCaller &caller);
    void pauseRequested(const QString &server, const QString &queue, const QString &interface,
        bool paused, const QString &reason);

    void ownExtensionChosen(const QString &server, const QString &number);
    void favouriteChosen(const QString &server, const QString &number, bool isFavourite);
    void missedCallsRequested();
    void reconnectRequested(const QString &server);
    void connectionRequested(); ///< show the dialog that connects to an exchange
    void settingsRequested();
    void recordingRequested(); ///< show the dialog that begins a recording
    void recordingEndRequested();
    void replayRequested(); ///< show the dialog that plays one
    void quitRequested();
};

} // namespace ui
