// SPDX-License-Identifier: MIT
#pragma once

#include "clicks/clicktodial.h"
#include "clicks/clipboardwatch.h"
#include "clicks/singleinstance.h"
#include "demothread.h"
#include "desk/alerts.h"
#include "desk/desktop/autostart.h"
#include "desk/profiles.h"
#include "desk/settings/settingsimport.h"
#include "desk/support/zipfile.h"
#include "exchanges.h"
#include "help/diary.h"
#include "help/hushedsecrets.h"
#include "history/callhistory.h"
#include "hotkeys/hotkeys.h"
#include "options.h"
#include "phonebook/contactwindows.h"
#include "phonebook/phonebook.h"
#include "popups/announcer.h"
#include "queues/queuedesk.h"
#include "signin.h"
#include "surroundings/closing.h"
#include "surroundings/traywatch.h"
#include "surroundings/wakeups.h"
#include "ui/mainwindow.h"
#include "ui/operations.h"
#include "ui/sounds.h"
#include "ui/trayicon.h"

#include <QPointer>
#include <QTimer>

namespace ui {
class ConnectDialog;
class LogWindow;
class RecordDialog;
class ReplayDialog;
class SettingsDialog;
class SettingsExportDialog;
class SettingsImportDialog;
class SupportDialog;
struct SupportWish;
}

/// The panel: owns its parts and ties them together. Every connection between two layers is made
/// in application.cpp.
class Application : public QObject
{
    Q_OBJECT

public:
    explicit Application(Options options, QObject *parent = nullptr);
    ~Application() override;

    /// The exit code where there is nothing to run for.
    std::optional<int> start();

private:
    void connectExchanges();
    void connectAlerts();
    void connectRequests();
    void connectQueues();
    void connectDialog(ui::ConnectDialog &dialog);

    // starting.cpp: what to show, and for whom
    void loadDesk();
    void provision();
    QString profileName() const;
    std::optional<int> startReplay();
    void begin();
    void beginAlone();
    void startDemo();
    void apply(const desk::Profile &profile);
    void showLooks(const desk::Profile &profile);
    void remember();
    void arrange(desk::Profile &profile);
    void takePictureLater();
    bool isLasting() const;
    void forget(const QString &exchange);
    void leave(const QString &exchange);

    // dialogs.cpp: what is asked of the operator
    static void open(QDialog &dialog);
    void openConnection();
    void openNewConnection();
    void openConnection(const desk::Server &server, const live::LinkState &link);
    ui::ConnectDialog &dialog();
    void askForSecret(const desk::Server &server, const QString &problem);
    void use(const desk::Server &server, const QString &secret, const QString &extension);
    void renameFavourites(const QString &before, const QString &now);
    void reconnect(const QString &name);
    void openSettings();
    void saveSettings();
    void closeExcept(const QList<desk::Server> &servers);

    // profiles/switching.cpp: from one profile to another
    void connectProfiles();
    void switchTo(const QString &name);
    void takeOver(const desk::Profile &profile);
    void useFor(const QString &name);
    void leaveMadeUp();
    void adoptProfile(const QString &exchange);
    void keepCurrent(const QString &name);
    void renameProfile(const QString &name, const QString &newName);
    void tellOfProfiles(const QString &problem, const QString &done);
    void showProfiles();

    // people.cpp: whom this desk knows outside its exchanges
    void connectPeople();
    void connectDirectories(const ui::SettingsDialog &settings);

    // help/help.cpp: what shows how things stand, and what is amiss
    void connectHelp();
    void openCheckup(const QString &exchange);
    void openLog();
    void openSupport();
    void writeSupport(ui::SupportDialog &dialog, const ui::SupportWish &wish);
    QList<desk::ZipEntry> supportParts(const ui::SupportWish &wish);
    QWidget *dialogParent();

    // profiles/transfer.cpp: settings in a file, to and fro
    void connectTransfer();
    void openSettingsExport();
    void openSettingsImport();
    void exportSettings(const QString &path);
    void importSettings(const desk::SettingsImport &import, const QList<desk::ProfileImport> &plan,
        const QStringList &names);
    void showImported(const QStringList &names);

    // history.cpp: what is remembered of the calls of this desk
    void connectHistory();
    void openMissedCalls();
    void openNote(const QString &server, const QString &call);
    void redial();
    void openHistoryExport(const desk::CallQuery &query);

    // wishes.cpp: what other programs and keys pressed anywhere want
    void connectWishes();
    void fulfil(const Wish &wish);
    void doWithMyCall(const QList<ui::CallAction::Kind> &kinds);

    // surroundings.cpp: the desktop around the panel
    void connectSurroundings();
    void connectTray();
    void connectSession();
    void applyManners();
    void saveAutostart(const desk::AtLogin &wanted);
    ui::Surroundings surroundings() const;
    void press(desk::Hotkey hotkey, const QByteArray &permission);

    // openwindows.cpp: which windows stand beside the panel
    void keepWindows();
    void restoreWindows();
    void fillAScreen();

    // recordings.cpp: what is written down, and what is played
    void connectRecordings();
    void openRecording();
    void stopRecording();
    void openReplay();
    void play(const QString &path, double speed);
    void showRecording(const live::RecordingState &state);
    void endReplay(const QString &problem);

    void followOwn();
    void chooseOwn(const QString &server, const QString &number);
    std::optional<desk::Server> serverNamed(const QString &name) const;
    void showDecision(const pbx::Call &call, desk::Outcome outcome);

    Options m_options;
    Diary m_diary;
    desk::Profiles m_profiles;
    desk::Profile m_profile;
    QStringList m_locked; ///< settings that only an administrator changes
    desk::Keyring m_keyring;
    HushedSecrets m_secrets{m_keyring, m_diary.log()};
    SignIn m_signIn;
    desk::Archive m_archive;
    Phonebook m_phonebook;
    CallHistory m_history;
    Exchanges m_exchanges;
    desk::Alerts m_alerts;
    ui::MainWindow m_window;
    ContactWindows m_contactWindows;
    ui::TrayIcon m_tray;
    ui::Operations m_operations;
    ClickToDial m_clicks;
    ui::Sounds m_sounds;
    Announcer m_announcer;
    QueueDesk m_queues;
    SingleInstance m_instance;
    desk::Autostart m_autostart;
    Closing m_closing;
    TrayWatch m_trayWatch;
    Hotkeys m_hotkeys;
    ClipboardWatch m_clipboard;
    Wakeups m_wakeups;
    std::unique_ptr<DemoThread> m_demo;
    models::RowKey m_own; ///< whose calls the alerts are about
    QPointer<ui::ConnectDialog> m_dialog;
    QString m_replaced; ///< the exchange that the dialog is about; empty for a new one
    QPointer<ui::RecordDialog> m_recordDialog;
    QPointer<ui::ReplayDialog> m_replayDialog;
    QString m_recorded; ///< the file of the last recording; empty if there was none
    bool m_isRecordedMasked = false; ///< it tells nobody's name or number
    QPointer<ui::LogWindow> m_logWindow;
    QPointer<ui::SettingsDialog> m_settings;
    QPointer<ui::SettingsExportDialog> m_export;
    QPointer<ui::SettingsImportDialog> m_import;
    QTimer m_saving;
    bool m_hasBegun = false; ///< it is the panel that runs, and not one that hands over and ends
};
