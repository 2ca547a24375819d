// SPDX-License-Identifier: MIT
#pragma once

#include "models/conferencemodel.h"
#include "models/conversationfilter.h"
#include "models/directorymodel.h"
#include "models/extensionmodel.h"
#include "models/journeybook.h"
#include "models/parkingmodel.h"
#include "models/queuemodel.h"
#include "orders/dialectchoice.h"
#include "orders/licence.h"
#include "orders/order.h"
#include "pbx/consultation.h"
#include "ui/commands/keymap.h"
#include "ui/freewatch.h"
#include "ui/profilelist.h"

#include <optional>

namespace ui {

/// All that the window knows of its exchanges and of who sits in front of it; the panes look at it
/// and never change it.
class Board : public QObject
{
    Q_OBJECT

public:
    explicit Board(QObject *parent = nullptr);

    void apply(const pbx::Batch &batch);
    void setLink(const live::LinkState &state);
    /// The exchange is not shown any more.
    void forget(const QString &server);
    void setOwn(const models::RowKey &own);
    /// Which kinds of exchanges there are, and with them which phones obey.
    void setDialects(const orders::DialectChoice &dialects) { m_dialects = dialects; }
    /// A number of one's own that can be called in the place of one's phone; empty for none.
    void setMobile(const QString &number) { m_mobile = number; }
    /// Whom I want to be called with as soon as they are free.
    void setAwaited(const QSet<models::RowKey> &awaited);
    void setFavourites(const QSet<models::RowKey> &favourites);
    void setArrangement(const desk::PeopleArrangement &arrangement);

    void setProfiles(const ProfileList &profiles);
    /// The names of the pages about a caller that can be opened.
    void setCallerPages(const QStringList &names) { m_callerPages = names; }
    /// Whom my phone has called last.
    void setLastDialled(const models::RowKey &number);
    /// Which call is on its way to another place, held by the mouse; empty for none.
    void setDragged(const models::RowKey &call);

    Keymap &keymap() { return m_keymap; }
    const Keymap &keymap() const { return m_keymap; }
    models::ExtensionModel &people() { return m_people; }
    models::CallModel &calls() { return m_calls; }
    models::QueueModel &queues() { return m_queues; }
    models::ParkingModel &parking() { return m_parking; }
    models::ConferenceModel &conferences() { return m_conferences; }
    models::DirectoryModel &directory() { return m_directory; }
    const models::JourneyBook &journeys() const { return m_journeys; }
    const models::ExtensionModel &people() const { return m_people; }
    const models::CallModel &calls() const { return m_calls; }
    const models::QueueModel &queues() const { return m_queues; }
    const models::ParkingModel &parking() const { return m_parking; }
    const models::ConferenceModel &conferences() const { return m_conferences; }

    const QMap<QString, live::LinkState> &links() const { return m_links; }
    bool isUp(const QString &server) const;
    /// The first link that is in trouble, else the first; null if there is none at all.
    const live::LinkState *worstLink() const;
    /// What the exchange would not tell: `queues`, with its own words; empty if nothing.
    QString missing(const QString &part) const;

    const models::RowKey &own() const { return m_own; }
    const models::Person *me() const { return m_people.find(m_own); }
    models::ConversationFilter &mine() { return m_mine; }
    /// The call that the buttons are about: the one that was chosen, else the one that talks, else
    /// the one that rings; null if there is none.
    const models::Conversation *myCall() const;
    void chooseCall(const models::RowKey &call);
    /// A call of mine that waits while I speak with somebody about it.
    std::optional<pbx::Consultation> consultation() const;
    /// What may be ordered from this desk; everything at first.
    void setRole(const desk::Role &role) { m_role = role; }
    /// Whose call the order is about.
    orders::Whose whose(const orders::Order &order) const;
    /// Why the exchange cannot be told such a thing now, or must not be from this desk, in a
    /// sentence; empty if it can.
    QString whyNot(const orders::Order &order) const;
    /// The same for the own phone, or where it does not matter for whose.
    QString whyNot(const QString &server, orders::Verb verb) const;
    /// Why my phone cannot be told to answer or hold; empty if it can.
    QString whyNotByPhone() const;
    /// Whether the exchange of that extension keeps a list of whom to call back.
    bool canBookRecalls(const pbx::Extension &extension) const;
    /// Why nothing can be brought to my phone from there; empty if it can.
    QString whyNoPhone(const QString &server) const;
    const QString &mobile() const { return m_mobile; }
    const QSet<models::RowKey> &awaited() const { return m_awaited; }
    const QSet<models::RowKey> &favourites() const { return m_favourites; }
    const models::RowKey &lastDialled() const { return m_lastDialled; }
    const models::RowKey &dragged() const { return m_dragged; }
    const desk::PeopleArrangement &arrangement() const { return m_arrangement; }
    const ProfileList &profiles() const { return m_profiles; }
    const QStringList &callerPages() const { return m_callerPages; }
    /// Whom I want to be told of as soon as they are free.
    FreeWatch &freeWatch() { return m_freeWatch; }
    const FreeWatch &freeWatch() const { return m_freeWatch; }

signals:
    void linksChanged();
    void ownChanged(); ///< who I am, or which of my calls is meant
    void draggedChanged();
    void lastDialledChanged();
    void arrangementChanged();
    void profilesChanged();

private:
    models::ExtensionModel m_people;
    models::CallModel m_calls;
    models::QueueModel m_queues;
    models::ParkingModel m_parking;
    models::ConferenceModel m_conferences;
    models::DirectoryModel m_directory;
    models::JourneyBook m_journeys;
    models::ConversationFilter m_mine;
    models::RowKey m_chosenCall;
    QMap<QString, live::LinkState> m_links;
    models::RowKey m_own;
    orders::DialectChoice m_dialects;
    desk::Role m_role = orders::Licence::full().role;
    QString m_mobile;
    QSet<models::RowKey> m_awaited;
    QSet<models::RowKey> m_favourites;
    models::RowKey m_lastDialled;
    models::RowKey m_dragged;
    Keymap m_keymap;
    desk::PeopleArrangement m_arrangement;
    FreeWatch m_freeWatch;
    ProfileList m_profiles;
    QStringList m_callerPages;
};

} // namespace ui
