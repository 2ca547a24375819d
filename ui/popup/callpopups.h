// SPDX-License-Identifier: MIT
#pragma once

#include "ui/callactions.h"
#include "ui/look.h"

#include <QLabel>

#include <memory>
#include <vector>

namespace ui {

class CallPopup;
class Requests;
class Theme;

/// The pop-ups of all calls that ring for the operator: one for each call, however many phones
/// ring for it, stacked at the bottom right of the screen.
class CallPopups : public QObject
{
    Q_OBJECT

public:
    CallPopups(const Look &look, Theme &theme, const Board &board, Requests &requests,
        QObject *parent = nullptr);
    ~CallPopups() override;

    int count() const { return int(m_popups.size()); }
    CallPopup *find(const QString &server, const QString &id) const;

public slots:
    /// Shows the call; one that is shown already is updated.
    void raise(const pbx::Call &call);
    /// Shows what has become of the call, if it is shown and was not dismissed.
    void update(const pbx::Call &call);
    void withdraw(const pbx::Call &call);
    /// How many more ring, too fast to show each.
    void setCrowd(int count);

signals:
    /// The operator does not want to see this call any more.
    void dismissed(const pbx::Call &call);

private:
    void show(CallPopup &popup, const pbx::Call &call);
    void close(const pbx::Call &call);
    void stack();

    Look m_look;
    Theme &m_theme;
    const Board &m_board;
    Requests &m_requests;
    std::vector<std::unique_ptr<CallPopup>> m_popups;
    std::unique_ptr<QLabel> m_crowd;
};

} // namespace ui
