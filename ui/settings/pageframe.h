// SPDX-License-Identifier: MIT
#pragma once

#include "ui/look.h"

#include <QPointer>
#include <QScrollArea>

class QLabel;
class QPushButton;

namespace ui {

class SettingsPage;
struct FoundSetting;

/// One page of the settings in the dialog: under its title, scrolled where there is no room, with
/// what is wrong on it at the top, and a frame around what was searched for.
class PageFrame : public QWidget
{
    Q_OBJECT

public:
    PageFrame(const Look &look, SettingsPage *page, QWidget *parent = nullptr);

    void setProblem(const QString &problem);
    /// Frames it and has it in view; null takes the frame away.
    void mark(const FoundSetting *found);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void placeMark();

    Look m_look;
    SettingsPage *m_page;
    QLabel *m_problem;
    QScrollArea *m_area;
    QFrame *m_mark;
    QList<QPointer<QWidget>> m_marked; ///< lines of a page come and go
};

} // namespace ui
