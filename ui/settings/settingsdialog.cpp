// SPDX-License-Identifier: MIT
#include "ui/settings/settingsdialog.h"

#include "ui/clearing.h"
#include "ui/settings/locksign.h"
#include "ui/settings/pageframe.h"
#include "ui/settings/pagelist.h"
#include "ui/settings/settingspage.h"

#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

SettingsDialog::SettingsDialog(
    const PageFacts &facts, const desk::Profile &profile, QWidget *parent)
    : QDialog(parent), m_look(facts.look), m_stack(new QStackedWidget(this)),
      m_search(new QLineEdit(this)), m_count(new QLabel(this)),
      m_apply(new QPushButton(tr("&Apply"), this)), m_save(new QPushButton(tr("&Save"), this)),
      m_cancel(new QPushButton(tr("Cancel"), this)),
      m_export(new QPushButton(tr("Export\u2026"), this)),
      m_import(new QPushButton(tr("Import\u2026"), this))
{
    setWindowTitle(tr("Settings"));
    setMinimumSize(m_look.px(520), m_look.px(360));
    resize(m_look.px(860), m_look.px(620));
    m_pages = settingsPages(facts, this);
    m_list = new PageList(m_look, m_pages, this);
    layOut();
    for (SettingsPage *const page : std::as_const(m_pages)) {
        auto *const frame = new PageFrame(m_look, page, this);
        m_stack->addWidget(frame);
        m_sheets.append({page, frame, {}});
        fill(m_sheets.last(), profile);
        lock(*page, facts.locked);
        connect(page, &SettingsPage::edited, this, &SettingsDialog::review);
    }
    makeSearch();
    makeButtons();
    connect(m_list, &PageList::chosen, this, &SettingsDialog::showPage);
    connect(m_export, &QPushButton::clicked, &facts.requests, &Requests::settingsExportRequested);
    connect(m_import, &QPushButton::clicked, &facts.requests, &Requests::settingsImportRequested);
    review();
    m_list->choose(*m_pages.constFirst());
    m_list->setFocus();
}

void SettingsDialog::layOut()
{
    auto *left = new QVBoxLayout;
    left->setSpacing(m_look.px(8));
    left->addWidget(m_search);
    left->addWidget(m_count);
    left->addWidget(m_list, 1);
    auto *above = new QHBoxLayout;
    above->setSpacing(m_look.px(12));
    above->addLayout(left);
    above->addWidget(m_stack, 1);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *const button : {m_export, m_import}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_apply);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(m_look.px(16), m_look.px(16), m_look.px(16), m_look.px(16));
    layout->setSpacing(m_look.px(12));
    layout->addLayout(above, 1);
    layout->addLayout(buttons);
}

void SettingsDialog::makeSearch()
{
    m_search->setPlaceholderText(tr("Find a setting (Ctrl+F)"));
    m_search->setAccessibleName(tr("Find a setting"));
    addClearButton(*m_search);
    m_search->setMaximumWidth(m_list->maximumWidth());
    m_count->setProperty("ink", QStringLiteral("second"));
    m_count->hide();
    connect(m_search, &QLineEdit::textChanged, this, &SettingsDialog::search);
    const auto add = [this](const QKeySequence &keys, const auto &run) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, run);
    };
    add(QKeySequence::Find, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    add(Qt::CTRL | Qt::Key_PageDown, [this] { turn(1); });
    add(Qt::CTRL | Qt::Key_PageUp, [this] { turn(-1); });
    const auto here = [this](const QKeySequence &keys, const auto &run) {
        connect(new QShortcut(keys, m_search, {}, {}, Qt::WidgetShortcut), &QShortcut::activated,
            this, run);
    };
    here(Qt::Key_Return, [this] { step(1); });
    here(Qt::Key_Enter, [this] { step(1); });
    here(Qt::SHIFT | Qt::Key_Return, [this] { step(-1); });
    here(Qt::Key_Escape, [this] { m_search->text().isEmpty() ? reject() : m_search->clear(); });
}

void SettingsDialog::makeButtons()
{
    m_cancel->setAutoDefault(false);
    m_apply->setAutoDefault(false);
    m_save->setDefault(true);
    connect(m_cancel, &QPushButton::clicked, this, &SettingsDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, &SettingsDialog::apply);
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (apply())
            accept();
    });
}

void SettingsDialog::follow(const desk::Profile &profile)
{
    for (Sheet &sheet : m_sheets) {
        if (!isChanged(sheet))
            fill(sheet, profile);
    }
    review();
}

void SettingsDialog::lock(const SettingsPage &page, const QStringList &locked)
{
    for (const SettingsPage::Kept &kept : page.kept()) {
        if (std::ranges::any_of(
                kept.keys, [&locked](const QString &key) { return locked.contains(key); }))
            new LockSign(m_look, kept.control);
    }
}

void SettingsDialog::fill(Sheet &sheet, const desk::Profile &profile)
{
    sheet.page->show(profile);
    sheet.untouched = profile;
    sheet.page->writeTo(sheet.untouched);
}

bool SettingsDialog::isChanged(const Sheet &sheet) const
{
    desk::Profile now = sheet.untouched;
    sheet.page->writeTo(now);
    return !(now == sheet.untouched);
}

bool SettingsDialog::isChanged() const
{
    return std::ranges::any_of(m_sheets, [this](const Sheet &sheet) { return isChanged(sheet); });
}

void SettingsDialog::writeTo(desk::Profile &profile) const
{
    for (const Sheet &sheet : m_sheets) {
        if (isChanged(sheet))
            sheet.page->writeTo(profile);
    }
}

void SettingsDialog::review()
{
    for (const Sheet &sheet : std::as_const(m_sheets)) {
        const QString problem = sheet.page->problem();
        sheet.frame->setProblem(problem);
        m_list->setProblem(*sheet.page, problem);
    }
    m_apply->setEnabled(isChanged());
}

/// What was out of order before does not keep anybody from changing something else.
bool SettingsDialog::apply()
{
    for (const Sheet &sheet : std::as_const(m_sheets)) {
        if (isChanged(sheet) && !sheet.page->problem().isEmpty()) {
            m_list->choose(*sheet.page);
            return false;
        }
    }
    if (!isChanged())
        return true;
    emit saved();
    for (Sheet &sheet : m_sheets)
        sheet.page->writeTo(sheet.untouched);
    review();
    return true;
}

void SettingsDialog::reject()
{
    if (isChanged())
        ask();
    else
        QDialog::reject();
}

void SettingsDialog::ask()
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Settings"),
        tr("What you have changed is not saved."),
        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setDefaultButton(QMessageBox::Save);
    box->button(QMessageBox::Cancel)->setText(tr("Keep editing"));
    connect(box, &QMessageBox::finished, this, [this](int answer) {
        if (answer == QMessageBox::Save)
            m_save->click();
        else if (answer == QMessageBox::Discard)
            QDialog::reject();
    });
    box->open();
}

void SettingsDialog::search(const QString &typed)
{
    m_found = findSettings(m_pages, typed);
    m_current = 0;
    QSet<const SettingsPage *> listed;
    for (const FoundSetting &found : std::as_const(m_found))
        listed.insert(found.page);
    if (typed.trimmed().isEmpty())
        listed = {m_pages.begin(), m_pages.end()};
    m_list->setListed(listed);
    m_count->setVisible(!typed.trimmed().isEmpty());
    showFound();
}

/// Enter goes to what was found, and on to the next.
void SettingsDialog::step(int direction)
{
    if (m_found.isEmpty())
        return;
    m_current = (m_current + direction + m_found.size()) % m_found.size();
    showFound();
}

void SettingsDialog::showFound()
{
    for (const Sheet &sheet : std::as_const(m_sheets))
        sheet.frame->mark(nullptr);
    if (m_found.isEmpty()) {
        m_count->setText(tr("Nothing is called that."));
        return;
    }
    const FoundSetting &found = m_found[m_current];
    m_count->setText(
        tr("%1 of %2").arg(QString::number(m_current + 1), QString::number(m_found.size())));
    m_list->choose(*found.page);
    for (const Sheet &sheet : std::as_const(m_sheets)) {
        if (sheet.page == found.page)
            sheet.frame->mark(&found);
    }
}

void SettingsDialog::showPage(SettingsPage *page)
{
    m_stack->setCurrentIndex(int(m_pages.indexOf(page)));
}

void SettingsDialog::turn(int direction)
{
    const int count = int(m_pages.size());
    m_list->choose(*m_pages[(m_stack->currentIndex() + direction + count) % count]);
}

void SettingsDialog::open(const QString &title)
{
    const auto found = std::ranges::find(m_pages, title, &SettingsPage::title);
    if (found != m_pages.end())
        m_list->choose(**found);
}

} // namespace ui
