// SPDX-License-Identifier: MIT
#pragma once

#include "ui/look.h"

#include <QListWidget>
#include <QSet>

namespace ui {

class SettingsPage;

/// The pages of the settings: which there are, which hold what is searched for, and which cannot be
/// saved as they are.
class PageList : public QListWidget
{
    Q_OBJECT

public:
    PageList(const Look &look, const QList<SettingsPage *> &pages, QWidget *parent = nullptr);

    /// Only these are listed.
    void setListed(const QSet<const SettingsPage *> &pages);
    void setProblem(const SettingsPage &page, const QString &problem);
    void choose(const SettingsPage &page);

signals:
    void chosen(ui::SettingsPage *page);

private:
    void dress();

    Look m_look;
    QList<SettingsPage *> m_pages;
    QSet<const SettingsPage *> m_troubled;
};

} // namespace ui
