// SPDX-License-Identifier: MIT
#pragma once

#include "live/linkstate.h"
#include "ui/callactions.h"
#include "ui/look.h"

#include <QMenu>

#include <memory>

class QPainter;
class QSystemTrayIcon;

namespace ui {

class Requests;

/// The icon in the system's tray: whether the panel is connected, missed calls, and what can be
/// done with a call that rings. Where there is no tray it simply does not show.
class TrayIcon : public QObject
{
    Q_OBJECT

public:
    TrayIcon(const Look &look, const Board &board, Requests &requests, QObject *parent = nullptr);
    ~TrayIcon() override;

    const QMenu &menu() const { return m_menu; }
    const QString &toolTip() const { return m_toolTip; }
    /// What is painted: connected or not, and how many calls were missed.
    QIcon icon() const;
    /// Whether there is a tray that shows it.
    bool isShown() const;

public slots:
    /// There is a tray now. Not before: Qt decides only once, with the first icon, which kind of
    /// tray there is.
    void place();
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
    void fillMenu();
    void addCall(const pbx::Call &call);
    void addQuiet();
    void addWatched();
    void addProfileMenu();
    void paintSign(QPainter &painter, qreal side) const;
    void paintBadge(QPainter &painter, qreal side) const;

    Look m_look;
    const Board &m_board;
    Requests &m_requests;
    QList<pbx::Call> m_calls;
    QMap<QString, live::LinkState> m_links;
    int m_missed = 0;
    QMenu m_menu;
    bool m_isMenuOld = false; ///< what stands in it has changed while it was open
    QString m_toolTip;
    std::unique_ptr<QSystemTrayIcon> m_icon; ///< null until there is a tray
};

} // namespace ui
