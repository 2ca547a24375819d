// SPDX-License-Identifier: MIT
#pragma once

#include "desk/contacts/contactbook.h"
#include "desk/contacts/files/importplan.h"

#include <atomic>

namespace desk {

/// Brings the contacts of a file into the book, all or none of them, while the window goes on.
class ContactImport : public QObject
{
    Q_OBJECT

public:
    ContactImport(Archive &archive, ContactBook &book, QObject *parent = nullptr);
    /// What is not done by then is not done at all.
    ~ContactImport() override;

    /// Reads a file from disk; loaded() or failed() comes of it.
    void load(const QString &path);
    void start(const ContactFile &file, const ContactFileFormat &format, Duplicates duplicates);
    /// Nothing of the file comes into the book; cancelled() says so in a moment.
    void cancel();
    bool isRunning() const { return m_isRunning; }

signals:
    void loaded(const desk::ContactFile &file);
    /// Of a thousand.
    void progressed(int thousandths);
    void finished(const desk::ImportPlan &plan);
    void cancelled();
    /// The contacts could not be written; none is in the book. A sentence.
    void failed(const QString &sentence);

private:
    using Flag = std::shared_ptr<std::atomic_bool>;

    void write(const ImportPlan &plan);
    void conclude(const ImportPlan &plan, const QString &problem);
    void end();

    Archive &m_archive;
    ContactBook &m_book;
    Flag m_isCancelled;
    bool m_isRunning = false;
};

} // namespace desk

Q_DECLARE_METATYPE(desk::ImportPlan)
