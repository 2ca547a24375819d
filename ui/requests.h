// SPDX-License-Identifier: MIT
#pragma once

#include "desk/calllog/callquery.h"
#include "desk/peoplearrangement.h"
#include "desk/popups/popups.h"
#include "orders/order.h"

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
    /// Something is to be done at an exchange.
    void ordered(const orders::Order &order);
    /// The same, asked for in a way that nobody means by mistake: it is not held back.
    void confirmed(const orders::Order &order);
    void undoWanted(); ///< what is held back is not to be done
    void hasteWanted(); ///< what is held back is to be done now
    /// An order lacks whom it is for: the field at the top asks, and Enter orders it.
    void targetWanted(const orders::Order &order);
    /// Do not call that extension any more as soon as it is free.
    void waitingEnded(const QString &server, const QString &extension);

    void ownExtensionChosen(const QString &server, const QString &number);
    void favouriteChosen(const QString &server, const QString &number, bool isFavourite);
    /// Say so once when that extension becomes free, or do not any more.
    void freeWatchChosen(const QString &server, const QString &number, bool isWatched);
    /// The people are to stand like this from now on.
    void peopleArranged(const desk::PeopleArrangement &arrangement);
    void missedCallsRequested();
    /// What is remembered of that call is to have a note.
    void noteWanted(const QString &server, const QString &call);
    void redialRequested(); ///< whoever was called last
    /// The calls that fit are to be written into a file.
    void historyExportRequested(const desk::CallQuery &query);
    void historyForgotten(); ///< all of it, confirmed
    /// Show what a call would look and sound like with these settings.
    void popupExampleRequested(const desk::Popups &popups);
    void contactsRequested(); ///< show the book of contacts
    /// That number is to be somebody's in the book; whose it is already is shown.
    void contactWanted(const QString &number, const QString &name);
    void wallboardRequested();
    void callbacksRequested(); ///< show who is to be called back
    void reconnectRequested(const QString &server);
    void connectionRequested(); ///< show the dialog that connects to an exchange
    void newExchangeRequested(); ///< the same, to connect to one more
    void exchangeRequested(const QString &server); ///< the same, to change what is set for that one
    void clipboardDialRequested(); ///< ask whether to call what was copied
    void selectionDialRequested(); ///< the same for what is selected, anywhere
    void settingsRequested();
    void profileChosen(const QString &name); ///< show the desk of that profile
    void profilesRequested(); ///< show where profiles are copied, renamed and removed
    void profileCopyWanted(const QString &name, const QString &newName);
    void profileRenameWanted(const QString &name, const QString &newName);
    void profileRemovalWanted(const QString &name); ///< confirmed
    /// The page of that name about the caller of that call is to be opened.
    void callerPageWanted(const QString &server, const QString &call, const QString &page);
    void checkupRequested(const QString &server); ///< show how far one gets with that exchange
    void settingsExportRequested(); ///< show the dialog that writes the settings into a file
    void settingsImportRequested(); ///< show the dialog that reads such a file
    void logRequested(); ///< show what the program did and saw
    void rightsRequested(); ///< show what the exchanges let this desk do
    void aboutRequested(); ///< show which versions of what this is
    void supportFileRequested(); ///< show the dialog that gathers what support needs to see
    void recordingRequested(); ///< show the dialog that begins a recording
    void recordingEndRequested();
    void replayRequested(); ///< show the dialog that plays one
    void quitRequested();
};

} // namespace ui
