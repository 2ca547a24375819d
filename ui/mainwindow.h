// SPDX-License-Identifier: MIT
#pragma once

#include "desk/calllog/calllog.h"
#include "live/recording.h"
#include "ui/board.h"
#include "ui/callactions.h"
#include "ui/commands/commands.h"
#include "ui/look.h"
#include "ui/requests.h"
#include "ui/undo/heldorder.h"

#include <QElapsedTimer>
#include <QMainWindow>
#include <QTimer>

class QStackedWidget;

namespace desk {
class QueueDays;
}

namespace ui {

class BlankFace;
class Columns;
class ConferencesPanel;
class ConversationsPanel;
class HistoryPanel;
class LinkBanner;
class MainMenu;
class MyCallPanel;
class Pane;
class ParkingPanel;
class PeoplePanel;
class QueuesPanel;
class StatusLine;
class TopBar;
class UndoBar;
struct EnterMeaning;

/// The operator's window. It is told what is so and shows it; what the operator wants comes out of
/// requests().
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    Requests &requests() { return m_requests; }
    Theme &theme() { return m_theme; }
    Look look() const { return {m_theme, m_clocks}; }
    Board &board() { return m_board; }
    /// The one table of what the window can do; whatever is added has its key at once.
    const Commands &commands() const { return m_commands; }

    /// The clock that durations are shown by; this machine's unless another is given.
    void setClock(models::Clock clock);
    void setFavourites(const QSet<models::RowKey> &favourites);
    /// Who belongs to which group; with none at all the queues make the groups.
    void setGroups(const QHash<models::RowKey, QString> &groups);

    /// How the day of each queue goes, which outlives this; nobody tells it until then.
    void setQueueDays(const desk::QueueDays &days);
    /// Whose calls the history shows; outlives the window.
    void setHistory(desk::CallLog &log);
    /// Whose company has a number, for the history; to be set again when the answers change.
    void setCompanies(const std::function<QString(const QString &number)> &companyOf);

    /// Size, columns and forms, to be given to restoreLayout() at the next start.
    QByteArray saveLayout() const;
    void restoreLayout(const QByteArray &layout);

public slots:
    void showBatch(const pbx::Batch &batch);
    void showLink(const live::LinkState &state);
    /// Which phone is the operator's; without a server, on the first exchange that has it.
    void setOwnExtension(const QString &number, const QString &server = {});
    /// What became of the last action, in a sentence.
    void showResult(const QString &sentence, bool ok);
    void setMissedCalls(int count);
    /// Offers in the bottom line to call a number that was copied.
    void offerToCall(const QString &number);
    /// How many callers of queues are to be called back.
    void setCallbacks(int count);
    /// How the recording of an exchange stands: the bottom line says so while it is on.
    void showRecording(const live::RecordingState &state);
    /// What is about to be done and can be undone; nothing if nothing is.
    void showHeld(const std::optional<ui::HeldOrder> &held);
    /// Brings the window to the front; only for when the operator asked for it.
    void present();

signals:
    /// Something was changed that should be remembered: see saveLayout() and board().favourites().
    void layoutChanged();
    void resultShown(const QString &sentence, bool ok);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeParts();
    void connectPeople();
    void makeCommands();
    void offerCommands();
    void run(const QString &command);
    void toggleContrast();
    struct Place {
        QString command;
        QString title;
        QString icon;
        const char *key;
        Pane *pane;
    };
    QList<Place> places() const;
    void addPlaces();
    void showKeysOfPanes();
    void makeMenu();
    void connectParts();
    void enter(const EnterMeaning &meaning);
    void showThing(const models::RowKey &thing);
    void choose(Theme::Mode mode);
    void chooseFavourite(const QString &server, const QString &number, bool isFavourite);
    void findOwn();
    void askWhom(const orders::Order &order);
    void review();
    void reviewBanner();
    void showKeys();
    void tick();

    Theme m_theme;
    Clocks m_clocks;
    Requests m_requests;
    Board m_board;
    Commands m_commands{m_board.keymap()};
    QString m_wantedOwn;
    TopBar *m_top = nullptr;
    LinkBanner *m_banner = nullptr;
    QStackedWidget *m_stack = nullptr;
    BlankFace *m_blank = nullptr;
    PeoplePanel *m_people = nullptr;
    MyCallPanel *m_myCall = nullptr;
    ConversationsPanel *m_conversations = nullptr;
    HistoryPanel *m_history = nullptr;
    QueuesPanel *m_queues = nullptr;
    ParkingPanel *m_parking = nullptr;
    ConferencesPanel *m_conferences = nullptr;
    Columns *m_columns = nullptr;
    StatusLine *m_status = nullptr;
    UndoBar *m_undo = nullptr;
    MainMenu *m_menu = nullptr;
    QTimer m_second{this}; ///< runs while there is something to be seen
    QElapsedTimer m_escape;
    models::RowKey m_escapeCall; ///< that Esc once more would hang up
    Theme::Mode m_beforeContrast = Theme::Mode::System;
    bool m_wasShown = false;
};

} // namespace ui
