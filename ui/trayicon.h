// SPDX-License-Identifier: MIT
#pragma once

#include "live/linkstate.h"
#include "ui/callactions.h"
#include "ui/look.h"

#include <QMenu>
#include <QSystemTrayIcon>

namespace ui {

class Requests;

/// The icon in the system's tray: whether the panel is connected, missed calls, and what can be
/// done with a call that rings. Where there is no tray it simply does not show.
class TrayIcon : public QObject
{
    Q_OBJECT

public:
    TrayIcon(const Look &look, const Board &board, Requests &requests, QObject *parent = nullptr);

    const QMenu &menu() const { return m_menu; }
    QString toolTip() const { return m_icon.toolTip(); }

public slots:
    void setLink(const live::LinkState &state);
    /// The exchange is not shown any more.
    void forget(const QString &server);
    void setMissedCalls(int count);
    void raise(const pbx::Call &call);
    void update(const pbx::Call &call);
    void withdraw(const pbx::Call &call);

signals:
    void panelWanted();
    void dismissed(const pbx::Call &call);

private:
    void review();
    void addCall(const pbx::Call &call);
    QIcon icon() const;

    Look m_look;
    const Board &m_board;
    Requests &m_requests;
    QList<pbx::Call> m_calls;
    QMap<QString, live::LinkState> m_links;
    int m_missed = 0;
    QMenu m_menu;
    QSystemTrayIcon m_icon;
};

} // namespace ui
