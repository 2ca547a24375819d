// SPDX-License-Identifier: MIT
#pragma once

#include "desk/settings/settingsimport.h"
#include "ui/look.h"

#include <QDialog>

#include <optional>

class QButtonGroup;
class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace ui {

class FileField;

/// Shows what a file of settings would change at this desk, and lets it be chosen from. Nothing is
/// changed by the dialog itself.
class SettingsImportDialog : public QDialog
{
    Q_OBJECT

public:
    /// The profiles outlive it.
    SettingsImportDialog(
        const Look &look, const desk::Profiles &profiles, QWidget *parent = nullptr);

    /// Reads that file and shows what is in it.
    void load(const QString &path);
    /// What was chosen, of what is planned.
    QStringList chosen() const;

public slots:
    /// It could not be kept, and why.
    void showProblem(const QString &problem);

signals:
    void importWanted(const desk::SettingsImport &import, const QList<desk::ProfileImport> &plan,
        const QStringList &names);

private:
    void makeManners();
    void layOut();
    void read(const QString &path);
    void plan();
    void addProfile(const desk::ProfileImport &one);
    void addLine(QTreeWidgetItem *profile, const QString &icon, const QString &text);
    void review();

    Look m_look;
    const desk::Profiles &m_profiles;
    std::optional<desk::SettingsImport> m_import;
    QList<desk::ProfileImport> m_plan;
    FileField *m_file;
    QLabel *m_origin;
    QButtonGroup *m_manners;
    QTreeWidget *m_tree;
    QLabel *m_problem;
    QPushButton *m_write;
};

} // namespace ui
