// SPDX-License-Identifier: MIT
#pragma once

#include "desk/peoplearrangement.h"
#include "models/peoplefilter.h"
#include "ui/look.h"

#include <QWidget>

class QButtonGroup;
class QLineEdit;
class QToolButton;

namespace ui {

/// What stands in the heading of the people: a field that narrows them, by which state, in which
/// form, and a menu for the rest.
class PeopleControls : public QWidget
{
    Q_OBJECT

public:
    using Form = desk::PeopleArrangement::Form;
    using Show = models::PeopleFilter::Show;

    explicit PeopleControls(const Look &look, QWidget *parent = nullptr);

    QLineEdit *filter() { return m_filter; }
    QToolButton *menuButton() { return m_menu; }
    void setShow(Show show);
    void setForm(Form form);
    /// Without what the menu has as well.
    QSize minimumSizeHint() const override;

signals:
    void searched(const QString &typed);
    void showChosen(Show show);
    void formChosen(Form form);
    void menuWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addShow(Show show, const QString &word);
    void addForm(Form form, const QString &name);
    void dress();

    Look m_look;
    QLineEdit *m_filter;
    QButtonGroup *m_shows;
    QButtonGroup *m_forms;
    QToolButton *m_menu;
};

} // namespace ui
