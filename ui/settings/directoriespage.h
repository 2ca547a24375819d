// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/settingspage.h"
#include "ui/settings/settingspages.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace ui {

/// Directories on the network that know people, and whether they answer.
class DirectoriesPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit DirectoriesPage(const PageFacts &facts, QWidget *parent = nullptr);

    QStringList searchWords() const override;
    void show(const desk::Profile &profile) override;
    void writeTo(desk::Profile &profile) const override;
    QString problem() const override;

public slots:
    /// What came of a test: how many it found, or why it could not.
    void showTest(int found, const QString &problem);

signals:
    /// The password is what was typed; empty for the one that is kept.
    void testWanted(const desk::DirectorySettings &directory, const QString &password);
    /// A password is to be kept, under that key.
    void passwordGiven(const QString &key, const QString &password);

private:
    struct Field {
        QLineEdit *edit;
        QString desk::DirectorySettings::*member;
    };

    void makeList(QLayout &layout);
    void makeForm(QLayout &layout);
    void addField(QFormLayout &form, const QString &label, QString desk::DirectorySettings::*member,
        const QString &example = {});
    void fill(int row);
    void showOne();
    void take();
    void keepPassword();
    void test();

    Look m_look;
    desk::Directories m_directories;
    QListWidget *m_list;
    QWidget *m_form;
    QList<Field> m_fields;
    QComboBox *m_security;
    QSpinBox *m_port;
    QLineEdit *m_password;
    QSpinBox *m_most;
    QSpinBox *m_seconds;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_test;
    QLabel *m_result;
};

} // namespace ui
