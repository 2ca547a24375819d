// SPDX-License-Identifier: MIT
#pragma once

#include "ui/callactions.h"
#include "ui/look.h"
#include "ui/popup/callerlines.h"

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;
class QMenu;

namespace ui {

/// A window that lies above everything and never takes the keyboard.
inline constexpr Qt::WindowFlags quietWindow
    = Qt::Tool | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint | Qt::WindowDoesNotAcceptFocus;

/// Tells of one call for the operator. It lies above everything and never takes the keyboard.
class CallPopup : public QFrame
{
    Q_OBJECT

public:
    /// What it offers: what can be done with the call, and pages about the caller.
    struct Offer {
        QList<CallAction> actions;
        QStringList pages;

        bool operator==(const Offer &) const = default;
    };

    explicit CallPopup(const Look &look);

    void show(const pbx::Call &call, const QString &own, const Offer &offer);
    /// What is known of the caller, as soon as it is.
    void setLines(const CallerLines &lines);
    /// Says how it ended, and offers nothing any more.
    void sayEnd(const QString &sentence);
    bool isOver() const { return m_isOver; }
    const pbx::Call &call() const { return m_call; }

signals:
    void pressed(const ui::CallAction &action);
    void pageWanted(const pbx::Call &call, const QString &page);
    void contactWanted(const pbx::Call &call);
    void dismissed(const pbx::Call &call);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showCaller(const QString &own);
    void makeButtons(const Offer &offer);
    void addButton(const QString &label, const QString &kind, const QString &whyNot,
        const std::function<void()> &act);
    void addMore(const Offer &offer);
    void addContact();
    void clearButtons();
    void fit();
    void dress();

    Look m_look;
    pbx::Call m_call;
    CallerLines m_lines;
    QLabel *m_sign;
    QLabel *m_way;
    QLabel *m_name;
    QLabel *m_line;
    QFrame *m_rule; ///< between who it is and what is known of them
    QLabel *m_others;
    QLabel *m_last;
    QLabel *m_note;
    QHBoxLayout *m_buttons;
    QMenu *m_more;
    std::optional<Offer> m_offer;
    bool m_isOver = false;
};

} // namespace ui
