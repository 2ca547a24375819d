// SPDX-License-Identifier: MIT
#pragma once

#include "desk/profile.h"
#include "ui/settings/settingspages.h"
#include "ui/settings/settingssearch.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace ui {

class PageFrame;
class PageList;

/// All settings of this desk on pages, and a field that finds each. It lies over the panel and
/// never blocks it.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(const PageFacts &facts, const desk::Profile &profile, QWidget *parent = nullptr);

    /// Writes what was changed in the dialog, page by page; whatever else the profile says stays.
    void writeTo(desk::Profile &profile) const;
    /// The profile was changed elsewhere: pages in which nothing was changed show it.
    void follow(const desk::Profile &profile);
    bool isChanged() const;
    const QList<SettingsPage *> &pages() const { return m_pages; }
    /// Shows the page of that title.
    void open(const QString &title);

public slots:
    void reject() override;

signals:
    /// What writeTo() writes is to be kept.
    void saved();

private:
    /// A page, and what it made of the profile when nothing was changed yet.
    struct Sheet {
        SettingsPage *page;
        PageFrame *frame;
        desk::Profile untouched;
    };

    void makeSearch();
    void makeButtons();
    void layOut();
    bool isChanged(const Sheet &sheet) const;
    void lock(const SettingsPage &page, const QStringList &locked);
    static void fill(Sheet &sheet, const desk::Profile &profile);
    void review();
    bool apply();
    void search(const QString &typed);
    void step(int direction);
    void showFound();
    void showPage(SettingsPage *page);
    void turn(int direction);
    void ask();

    Look m_look;
    QList<Sheet> m_sheets;
    QList<SettingsPage *> m_pages;
    PageList *m_list;
    QStackedWidget *m_stack;
    QLineEdit *m_search;
    QLabel *m_count;
    QPushButton *m_apply;
    QPushButton *m_save;
    QPushButton *m_cancel;
    QPushButton *m_export;
    QPushButton *m_import;
    QList<FoundSetting> m_found;
    qsizetype m_current = 0; ///< of what was found
};

} // namespace ui
