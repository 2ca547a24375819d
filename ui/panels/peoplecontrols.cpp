// SPDX-License-Identifier: MIT
#include "ui/panels/peoplecontrols.h"

#include "ui/clearing.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace ui {

PeopleControls::PeopleControls(const Look &look, QWidget *parent)
    : QWidget(parent), m_look(look), m_filter(new QLineEdit(this)), m_shows(new QButtonGroup(this)),
      m_forms(new QButtonGroup(this)), m_menu(new QToolButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look.px(4));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter people"));
    m_filter->setToolTip(tr("Names, numbers, groups, or how people are: free, ringing, on hold"));
    addClearButton(*m_filter);
    look.theme.measure(*this, [this] { m_filter->setMaximumWidth(m_look.px(140)); });
    layout->addWidget(m_filter);
    connect(m_filter, &QLineEdit::textChanged, this, &PeopleControls::searched);

    addShow(Show::All, tr("All"));
    addShow(Show::Free, tr("Free"));
    addShow(Show::InCalls, tr("In calls"));
    connect(m_shows, &QButtonGroup::idClicked, this, [this](int id) { emit showChosen(Show(id)); });
    addForm(Form::Tiles, tr("Show as tiles"));
    addForm(Form::List, tr("Show as list"));
    addForm(Form::Dense, tr("Show as small tiles"));
    connect(m_forms, &QButtonGroup::idClicked, this, [this](int id) { emit formChosen(Form(id)); });

    m_menu->setAccessibleName(tr("Order and groups of the people"));
    m_menu->setToolTip(tr("Order and groups"));
    layout->addWidget(m_menu);
    connect(m_menu, &QToolButton::clicked, this, &PeopleControls::menuWanted);
    setShow(Show::All);
    setForm(Form::Tiles);
    dress();
    connect(&look.theme, &Theme::changed, this, &PeopleControls::dress);
}

QSize PeopleControls::minimumSizeHint() const
{
    return {m_look.px(120), QWidget::minimumSizeHint().height()};
}

/// Where there is little room the forms are left to the menu, and then the states to the field,
/// which understands them: no word stands there cut.
void PeopleControls::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int gap = layout()->spacing();
    const auto widthOf = [gap](const QButtonGroup &group) {
        int width = 0;
        for (const QAbstractButton *button : group.buttons())
            width += button->sizeHint().width() + gap;
        return width;
    };
    int room = width() - m_look.px(76) - m_menu->sizeHint().width() - gap;
    const auto showIfFits = [&room, &widthOf](const QButtonGroup &group) {
        const bool fits = widthOf(group) <= room;
        for (QAbstractButton *button : group.buttons())
            button->setVisible(fits);
        room -= fits ? widthOf(group) : 0;
    };
    showIfFits(*m_shows);
    showIfFits(*m_forms);
}

void PeopleControls::setShow(Show show) { m_shows->button(int(show))->setChecked(true); }

void PeopleControls::setForm(Form form) { m_forms->button(int(form))->setChecked(true); }

void PeopleControls::addShow(Show show, const QString &word)
{
    auto *button = new QPushButton(word, this);
    button->setProperty("kind", QStringLiteral("quiet"));
    button->setCheckable(true);
    m_shows->addButton(button, int(show));
    layout()->addWidget(button);
}

void PeopleControls::addForm(Form form, const QString &name)
{
    auto *button = new QToolButton(this);
    button->setCheckable(true);
    button->setAccessibleName(name);
    button->setToolTip(name);
    m_forms->addButton(button, int(form));
    layout()->addWidget(button);
}

void PeopleControls::dress()
{
    const auto icon = [this](const char *name) {
        return m_look.theme.icon(QLatin1String(name), m_look.tokens().secondInk);
    };
    m_forms->button(int(Form::Tiles))->setIcon(icon("tiles"));
    m_forms->button(int(Form::List))->setIcon(icon("lines"));
    m_forms->button(int(Form::Dense))->setIcon(icon("dense"));
    m_menu->setIcon(icon("order"));
}

} // namespace ui
