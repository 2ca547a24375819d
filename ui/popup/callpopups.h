// SPDX-License-Identifier: MIT
#pragma once

#include "desk/alerts.h"
#include "desk/popups/popuplook.h"
#include "ui/callactions.h"
#include "ui/look.h"
#include "ui/popup/callerlines.h"

#include <QLabel>

#include <memory>
#include <vector>

namespace ui {

class CallPopup;
class Requests;
class Theme;

/// The pop-ups of all calls that ring for the operator: one for each call, however many phones
/// ring for it, stacked in the corner of the screen that was chosen.
class CallPopups : public QObject
{
    Q_OBJECT

public:
    CallPopups(const Look &look, Theme &theme, const Board &board, Requests &requests,
        QObject *parent = nullptr);
    ~CallPopups() override;

    /// `panel` is the window beside which they are to be, if the look says so; may be null.
    void setLook(const desk::PopupLook &look, const QWidget *panel);
    /// The names of the pages about callers that can be opened.
    void setPages(const QStringList &pages) { m_pages = pages; }
    int count() const { return int(m_popups.size()); }
    CallPopup *find(const QString &server, const QString &id) const;

public slots:
    /// Shows the call; one that is shown already is updated.
    void raise(const pbx::Call &call);
    /// Shows what has become of the call, if it is shown and was not dismissed.
    void update(const pbx::Call &call);
    void setLines(const QString &server, const QString &id, const ui::CallerLines &lines);
    /// It rings no longer; how it ended may still be said.
    void withdraw(const pbx::Call &call);
    /// Says for a moment who answered a call that was shown here.
    void settle(const pbx::Call &call, desk::Outcome outcome);
    /// Closes it for good.
    void close(const pbx::Call &call);
    /// How many more ring, too fast to show each.
    void setCrowd(int count);

signals:
    /// The operator does not want to see this call any more.
    void dismissed(const pbx::Call &call);
    void pageWanted(const pbx::Call &call, const QString &page);
    /// What was pressed asks for more in the panel.
    void panelWanted();

private:
    using Popup = std::unique_ptr<CallPopup>;

    CallPopup &add();
    void show(CallPopup &popup, const pbx::Call &call);
    Popup take(std::vector<Popup> &popups, const pbx::Call &call);
    static void retire(Popup popup);
    void stack();

    Look m_look;
    Theme &m_theme;
    const Board &m_board;
    Requests &m_requests;
    desk::PopupLook m_placing;
    const QWidget *m_panel = nullptr;
    QStringList m_pages;
    std::vector<Popup> m_popups;
    std::vector<Popup> m_leaving; ///< ring no longer; how they ended is not known, or is being said
    std::unique_ptr<QLabel> m_crowd;
};

} // namespace ui
