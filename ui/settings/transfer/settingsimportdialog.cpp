// SPDX-License-Identifier: MIT
#include "ui/settings/transfer/settingsimportdialog.h"

#include "ui/dialogs/filefield.h"
#include "ui/settings/transfer/settingwords.h"
#include "ui/words.h"

#include <QButtonGroup>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

    using desk::ProfileImport;
    using Manner = desk::SettingsImport::Manner;

    QLabel *plainLabelOf(const char *ink, QWidget *parent)
    {
        auto *label = new QLabel(parent);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setProperty("ink", QLatin1String(ink));
        label->hide();
        return label;
    }

    void say(QLabel &label, const QString &text)
    {
        label.setText(text);
        label.setVisible(!text.isEmpty());
    }

} // namespace

SettingsImportDialog::SettingsImportDialog(
    const Look &look, const desk::Profiles &profiles, QWidget *parent)
    : QDialog(parent), m_look(look), m_profiles(profiles),
      m_file(new FileField(FileField::Purpose::Open, tr("File of settings"), this)),
      m_origin(plainLabelOf("second", this)), m_manners(new QButtonGroup(this)),
      m_tree(new QTreeWidget(this)), m_problem(plainLabelOf("bad", this)),
      m_write(new QPushButton(tr("Import"), this))
{
    setWindowTitle(tr("Import settings"));
    resize(look.px(640), look.px(560));
    makeManners();
    layOut();
    connect(m_file, &FileField::edited, this, [this] { read(m_file->path()); });
    connect(m_manners, &QButtonGroup::idToggled, this, [this](int, bool isOn) {
        if (isOn)
            plan();
    });
    connect(m_tree, &QTreeWidget::itemChanged, this, &SettingsImportDialog::review);
    connect(m_write, &QPushButton::clicked, this,
        [this] { emit importWanted(*m_import, m_plan, chosen()); });
    review();
}

void SettingsImportDialog::makeManners()
{
    auto *merge = new QRadioButton(tr("Add: what the file does not say stays as it is"), this);
    auto *replace
        = new QRadioButton(tr("Replace: its profiles become just as the file says"), this);
    m_manners->addButton(merge, int(Manner::Merge));
    m_manners->addButton(replace, int(Manner::Replace));
    merge->setChecked(true);
}

void SettingsImportDialog::layOut()
{
    m_tree->setHeaderHidden(true);
    m_tree->setColumnCount(1);
    m_tree->setAccessibleName(tr("What would change"));
    m_tree->setProperty("part", QStringLiteral("changes"));
    m_problem->setProperty("part", QStringLiteral("problem"));
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_write->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_write);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(m_look.px(24), m_look.px(20), m_look.px(24), m_look.px(20));
    layout->setSpacing(m_look.px(8));
    layout->addWidget(m_file);
    layout->addWidget(m_origin);
    for (QAbstractButton *const manner : m_manners->buttons())
        layout->addWidget(manner);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void SettingsImportDialog::load(const QString &path)
{
    m_file->setPath(path);
    read(path);
}

/// Whatever is wrong with it, nothing is changed here.
void SettingsImportDialog::read(const QString &path)
{
    m_import.reset();
    m_plan.clear();
    m_tree->clear();
    say(*m_origin, {});
    say(*m_problem, {});
    QFile file(path);
    if (!path.isEmpty() && !file.open(QIODevice::ReadOnly)) {
        say(*m_problem, tr("%1 cannot be read: %2").arg(path, file.errorString()));
    } else if (!path.isEmpty()) {
        const auto settings = desk::SettingsFile::read(file.read(desk::SettingsFile::longest + 1));
        if (!settings)
            say(*m_problem, settings.error());
        else
            m_import.emplace(m_profiles, *settings);
        if (settings && settings->written().isValid())
            say(*m_origin,
                tr("Written by %1 on %2.")
                    .arg(settings->program(),
                        QLocale().toString(
                            settings->written().toLocalTime(), QLocale::ShortFormat)));
        if (settings)
            say(*m_problem, settings->problems().join(QLatin1Char(' ')));
    }
    plan();
}

void SettingsImportDialog::plan()
{
    m_tree->clear();
    m_plan = m_import ? m_import->plan(Manner(m_manners->checkedId())) : QList<ProfileImport>();
    for (const ProfileImport &one : std::as_const(m_plan))
        addProfile(one);
    review();
}

void SettingsImportDialog::addProfile(const ProfileImport &one)
{
    const bool isSame = one.kind == ProfileImport::Kind::Same;
    const int count = int(one.differences.size());
    const QString what = one.kind == ProfileImport::Kind::New ? tr("%1 (new)").arg(one.name)
        : isSame ? tr("%1 (nothing changes)").arg(one.name)
                 : tr("%1 (%n setting(s) change)", nullptr, count).arg(one.name);
    auto *const line = new QTreeWidgetItem(m_tree, {what});
    line->setData(0, Qt::UserRole, one.name);
    line->setSizeHint(0, QSize(0, m_look.px(26)));
    line->setCheckState(0, isSame ? Qt::Unchecked : Qt::Checked);
    line->setDisabled(isSame && one.problems.isEmpty() && one.locked.isEmpty());
    for (const QString &problem : one.problems)
        addLine(line, QStringLiteral("warning"), problem);
    for (const QString &setting : one.locked)
        addLine(line, QStringLiteral("lock"),
            tr("%1 stays: your administrator has set it.").arg(settingName(setting)));
    for (const auto &difference : one.differences)
        addLine(line, QStringLiteral("right"),
            differenceText(difference.setting, difference.before, difference.after));
    line->setExpanded(one.kind != ProfileImport::Kind::New || !one.problems.isEmpty());
}

void SettingsImportDialog::addLine(
    QTreeWidgetItem *profile, const QString &icon, const QString &text)
{
    auto *const line = new QTreeWidgetItem(profile, {text});
    line->setIcon(0, m_look.theme.icon(icon, m_look.tokens().secondInk));
    line->setSizeHint(0, QSize(0, m_look.px(26)));
    line->setToolTip(0, plainToolTip(text));
}

QStringList SettingsImportDialog::chosen() const
{
    QStringList names;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *const line = m_tree->topLevelItem(i);
        if (line->checkState(0) == Qt::Checked)
            names.append(line->data(0, Qt::UserRole).toString());
    }
    return names;
}

void SettingsImportDialog::showProblem(const QString &problem) { say(*m_problem, problem); }

void SettingsImportDialog::review() { m_write->setEnabled(m_import && !chosen().isEmpty()); }

} // namespace ui
