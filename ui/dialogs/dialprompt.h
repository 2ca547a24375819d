// SPDX-License-Identifier: MIT
#pragma once

#include "ui/look.h"

#include <QDialog>
#include <QList>

class QLabel;
class QListWidget;
class QPushButton;

namespace ui {

/// One number that somebody may have meant.
struct DialChoice {
    QString number; ///< for people
    QString dialled; ///< what goes to the exchange
    QString name; ///< whose it is; empty if nobody knows
    QString extension; ///< who is wanted behind the number; nobody dials it by itself

    bool operator==(const DialChoice &) const = default;
};

/// Asks before a number is dialled that came from a link, the clipboard or another program, or
/// which of several. Nothing but a click on its button dials: Enter, pressed by somebody who was
/// typing elsewhere, does not.
class DialPrompt : public QDialog
{
    Q_OBJECT

public:
    /// `origin` says in a sentence where the numbers come from; there is at least one.
    DialPrompt(const Look &look, const QString &origin, const QList<DialChoice> &choices,
        QWidget *parent = nullptr);

    /// Which phone will ring first, in a sentence, and why it cannot be dialled now; empty if it
    /// can.
    void setPhone(const QString &sentence, const QString &whyNot);
    /// How many more numbers wait behind this one.
    void setWaiting(int count);

signals:
    void confirmed(const QString &dialled);
    /// The others that wait are not wanted either.
    void othersRefused();

private:
    QLabel *addLabel(Theme::Text font, const char *ink);
    void makeList();
    void makeButtons();
    void review();
    const DialChoice &chosen() const;

    Look m_look;
    QList<DialChoice> m_choices;
    QLabel *m_origin = nullptr;
    QListWidget *m_list = nullptr; ///< null where there is nothing to choose
    QLabel *m_name = nullptr;
    QLabel *m_number = nullptr;
    QLabel *m_dialled = nullptr;
    QLabel *m_phone = nullptr;
    QLabel *m_whyNot = nullptr;
    QLabel *m_waiting = nullptr;
    QPushButton *m_call = nullptr;
    QPushButton *m_refuseAll = nullptr;
};

} // namespace ui
