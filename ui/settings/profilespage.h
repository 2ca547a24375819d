// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/settingspage.h"
#include "ui/settings/settingspages.h"

class QListWidget;
class QPushButton;

namespace ui {

class NamePrompt;

/// The profiles themselves: which is in use, and their copies, names and end. What is done here is
/// done at once; the pages beside it are about the profile that is in use.
class ProfilesPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit ProfilesPage(const PageFacts &facts, QWidget *parent = nullptr);

    QStringList searchWords() const override;
    void show(const desk::Profile &) override { }
    void writeTo(desk::Profile &) const override { }

private:
    void makeButtons(const Look &look);
    void fill();
    void review();
    QString chosen() const;
    NamePrompt *askForName(const QString &title, const QString &text);
    void askForCopy();
    void askForNewName();
    void askToRemove();

    const Board &m_board;
    Requests &m_requests;
    QListWidget *m_list;
    QPushButton *m_use;
    QPushButton *m_copy;
    QPushButton *m_rename;
    QPushButton *m_remove;
};

} // namespace ui
