// SPDX-License-Identifier: MIT
#include "ui/settings/profilespage.h"

#include "desk/profiles.h"
#include "ui/dialogs/nameprompt.h"

#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

ProfilesPage::ProfilesPage(const PageFacts &facts, QWidget *parent)
    : SettingsPage(tr("Profiles"), QStringLiteral("profile"), parent), m_board(facts.board),
      m_requests(facts.requests), m_list(new QListWidget(this)),
      m_use(new QPushButton(tr("Use"), this)), m_copy(new QPushButton(tr("Copy\u2026"), this)),
      m_rename(new QPushButton(tr("Rename\u2026"), this)),
      m_remove(new QPushButton(tr("Remove\u2026"), this))
{
    auto *const note = new QLabel(tr("Each profile is a desk of its own: its exchanges, phone, "
                                     "people, keys and all that the other pages set. What your "
                                     "administrator has set holds in every profile."),
        this);
    note->setProperty("ink", QStringLiteral("second"));
    note->setWordWrap(true);
    m_list->setAccessibleName(tr("Profiles"));
    m_list->setProperty("part", QStringLiteral("list"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(facts.look.px(8));
    layout->addWidget(note);
    layout->addWidget(m_list, 1);
    makeButtons(facts.look);
    connect(m_list, &QListWidget::currentRowChanged, this, &ProfilesPage::review);
    connect(m_list, &QListWidget::itemActivated, m_use, &QPushButton::click);
    connect(&facts.board, &Board::profilesChanged, this, &ProfilesPage::fill);
    fill();
}

void ProfilesPage::makeButtons(const Look &look)
{
    auto *const buttons = new QHBoxLayout;
    buttons->setSpacing(look.px(8));
    for (QPushButton *const button : {m_use, m_copy, m_rename, m_remove}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    static_cast<QVBoxLayout *>(layout())->addLayout(buttons);
    connect(
        m_use, &QPushButton::clicked, this, [this] { emit m_requests.profileChosen(chosen()); });
    connect(m_copy, &QPushButton::clicked, this, &ProfilesPage::askForCopy);
    connect(m_rename, &QPushButton::clicked, this, &ProfilesPage::askForNewName);
    connect(m_remove, &QPushButton::clicked, this, &ProfilesPage::askToRemove);
}

QStringList ProfilesPage::searchWords() const
{
    return {tr("desk"), tr("switch"), tr("copy"), tr("rename"), tr("remove")};
}

QString ProfilesPage::chosen() const
{
    const QListWidgetItem *const line = m_list->currentItem();
    return line ? line->data(Qt::UserRole).toString() : QString();
}

void ProfilesPage::fill()
{
    const QString before = chosen();
    const ProfileList &profiles = m_board.profiles();
    m_list->clear();
    for (const QString &name : profiles.names) {
        auto *const line = new QListWidgetItem(
            name == profiles.current ? tr("%1 (in use)").arg(name) : name, m_list);
        line->setData(Qt::UserRole, name);
    }
    if (profiles.names.isEmpty()) {
        auto *const none
            = new QListWidgetItem(tr("None yet: the first connection makes one."), m_list);
        none->setFlags(Qt::NoItemFlags);
    }
    const QString wanted = profiles.names.contains(before) ? before : profiles.current;
    m_list->setCurrentRow(int(std::max<qsizetype>(0, profiles.names.indexOf(wanted))));
    review();
}

void ProfilesPage::review()
{
    const QString name = chosen();
    const bool isInUse = name == m_board.profiles().current;
    m_use->setEnabled(!name.isEmpty() && !isInUse);
    m_copy->setEnabled(!name.isEmpty());
    m_rename->setEnabled(!name.isEmpty());
    const bool isLast = m_board.profiles().names.size() < 2;
    m_remove->setEnabled(!name.isEmpty() && !isInUse && !isLast);
    m_use->setToolTip(isInUse ? tr("This profile is in use.") : QString());
    m_remove->setToolTip(isLast ? tr("It is the only one.")
            : isInUse           ? tr("It is in use: first use another one.")
                                : QString());
    for (QPushButton *const button : {m_use, m_remove})
        button->setAccessibleDescription(button->toolTip());
}

/// Lets a name through that a profile can have and none has yet.
NamePrompt *ProfilesPage::askForName(const QString &title, const QString &text)
{
    auto *const prompt = new NamePrompt(title, tr("Name of the profile"), text, this);
    const auto isUsable = [names = m_board.profiles().names](const QString &name) {
        return desk::Profiles::isName(name) && !names.contains(name, Qt::CaseInsensitive);
    };
    prompt->setCheck(isUsable,
        tr("Letters, digits, spaces, _ and - only, 40 at most, and no name that is there "
           "already."));
    return prompt;
}

void ProfilesPage::askForCopy()
{
    const QString name = chosen();
    NamePrompt *const prompt = askForName(tr("Copy of %1").arg(name), tr("%1 copy").arg(name));
    connect(prompt, &NamePrompt::named, this,
        [this, name](const QString &newName) { emit m_requests.profileCopyWanted(name, newName); });
    prompt->open();
}

void ProfilesPage::askForNewName()
{
    const QString name = chosen();
    NamePrompt *const prompt = askForName(tr("Another name for %1").arg(name), name);
    connect(prompt, &NamePrompt::named, this, [this, name](const QString &newName) {
        emit m_requests.profileRenameWanted(name, newName);
    });
    prompt->open();
}

void ProfilesPage::askToRemove()
{
    const QString name = chosen();
    auto *const question = new QMessageBox(QMessageBox::Question, tr("Remove a profile"),
        tr("Remove the profile %1 with all its settings? It cannot be brought back.").arg(name),
        QMessageBox::Cancel, this);
    question->setTextFormat(Qt::PlainText);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *const remove = question->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(remove, &QPushButton::clicked, this,
        [this, name] { emit m_requests.profileRemovalWanted(name); });
    question->open();
}

} // namespace ui
