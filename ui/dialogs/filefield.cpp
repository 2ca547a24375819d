// SPDX-License-Identifier: MIT
#include "ui/dialogs/filefield.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace ui {

FileField::FileField(Purpose purpose, const QString &title, QWidget *parent)
    : QWidget(parent), m_purpose(purpose), m_title(title), m_path(new QLineEdit(this))
{
    m_path->setAccessibleName(title);
    auto *browse = new QPushButton(tr("File\u2026"), this);
    browse->setAutoDefault(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_path, 1);
    layout->addWidget(browse);
    setFocusProxy(m_path);
    connect(browse, &QPushButton::clicked, this, &FileField::choose);
    connect(m_path, &QLineEdit::textChanged, this, &FileField::edited);
}

void FileField::setPath(const QString &path)
{
    m_path->setText(QDir::toNativeSeparators(path));
    m_path->setCursorPosition(0);
}

QString FileField::path() const { return QDir::fromNativeSeparators(m_path->text().trimmed()); }

void FileField::choose()
{
    auto *dialog = new QFileDialog(this, m_title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const bool isSaving = m_purpose == Purpose::Save;
    dialog->setAcceptMode(isSaving ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(isSaving ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Recordings (*.ami *.json)"), tr("All files (*)")});
    dialog->setDefaultSuffix(QStringLiteral("ami"));
    const QFileInfo info(path());
    if (info.dir().exists())
        dialog->setDirectory(info.dir());
    if (isSaving)
        dialog->selectFile(info.fileName());
    connect(dialog, &QFileDialog::fileSelected, this, &FileField::setPath);
    dialog->open();
}

} // namespace ui
