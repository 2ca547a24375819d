// SPDX-License-Identifier: MIT
#pragma once

#include "desk/queues/queuedays.h"
#include "ui/look.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QScreen;
class QToolButton;

namespace ui {

class QueueCard;

/// The queues as a window of its own, for a desk or for a wall: a card each, on as many pages as
/// it takes, which take turns.
class Wallboard : public QWidget
{
    Q_OBJECT

public:
    Wallboard(
        const Look &look, Theme &theme, const desk::QueueDays &days, QWidget *parent = nullptr);

    /// The rules of the desk have changed: which queues, in which order, and how long a page.
    void review();
    void setMuted(bool muted);
    /// How many callers there are to call back.
    void setCallbacks(int count);
    void showOn(QScreen &screen);
    void toggleFullScreen();

    QList<QueueCard *> cards() const { return m_cards; }
    int page() const { return m_page; }
    int pages() const;
    void turn(int by);

signals:
    void muteChosen(bool muted);
    void callbacksWanted();
    /// The queues to be shown, in their order; none for all.
    void shownChosen(const QStringList &queues);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeHeading();
    QToolButton *addButton(const char *icon, const QString &name);
    void dress();
    void fill();
    void arrange();
    void fillQueues(QMenu &menu);
    void fillScreens(QMenu &menu);
    QList<desk::QueueId> shown() const;
    QString titleOf(const desk::QueueId &id) const;
    void refreshHeading(int waiting, bool isKnown);

    Look m_look;
    const desk::QueueDays &m_days;
    QWidget *m_heading;
    QWidget *m_area;
    QLabel *m_title = nullptr;
    QLabel *m_total = nullptr;
    QLabel *m_pages = nullptr;
    QLabel *m_clock = nullptr;
    QLabel *m_blank = nullptr;
    QPushButton *m_callbacks = nullptr;
    QToolButton *m_mute = nullptr;
    QToolButton *m_choose = nullptr;
    QToolButton *m_full = nullptr;
    QList<std::pair<QToolButton *, QString>> m_buttons; ///< with their icons
    QList<QueueCard *> m_cards;
    QTimer m_second;
    QTimer m_soon;
    QTimer m_turning;
    int m_page = 0;
};

} // namespace ui
