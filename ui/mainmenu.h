// SPDX-License-Identifier: MIT
#pragma once

#include "live/recording.h"
#include "ui/board.h"
#include "ui/look.h"
#include "ui/requests.h"

#include <QMenu>
#include <QSet>

namespace ui {

class OrderMenu;

/// What is seldom wanted: colours, the connection, settings, help.
class MainMenu : public QMenu
{
    Q_OBJECT

public:
    MainMenu(const Look &look, const Board &board, Requests &requests, QWidget *parent = nullptr);

    /// What is recorded can be stopped.
    void showRecording(const live::RecordingState &state);

signals:
    void colourChosen(ui::Theme::Mode mode);
    void keysWanted();

private:
    QAction *add(QMenu &where, const char *icon, const QString &label);
    void addOwn();
    void addColours();
    void addProfileMenu();
    void addHelp();
    void review();

    Look m_look;
    const Board &m_board;
    Requests &m_requests;
    OrderMenu *m_own = nullptr;
    QMenu *m_profiles = nullptr;
    QAction *m_record = nullptr;
    QSet<QString> m_recorded; ///< the exchanges that are
};

} // namespace ui
