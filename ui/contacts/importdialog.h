// SPDX-License-Identifier: MIT
#pragma once

#include "desk/contacts/files/importplan.h"
#include "ui/look.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace ui {

class ColumnTable;

/// Shows how the contacts of a file will be read, lets that be changed, and tells what became of
/// the import.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    static constexpr int previewed = 50; ///< contacts

    explicit ImportDialog(const Look &look, QWidget *parent = nullptr);

    void setFile(const QString &name, const desk::ContactFile &file);
    const desk::ContactFileFormat &format() const { return m_format; }
    desk::Duplicates duplicates() const;

public slots:
    void showProgress(int thousandths);
    void showResult(const desk::ImportPlan &plan);
    /// It went wrong, or was cancelled; nothing came into the book.
    void showFailure(const QString &sentence);

signals:
    void importWanted(const desk::ContactFile &file, const desk::ContactFileFormat &format,
        desk::Duplicates duplicates);
    void cancelWanted();

protected:
    void reject() override;

private:
    QWidget *makeChoices();
    QWidget *makeResult();
    void makeButtons();
    void takeFormat();
    void takeColumns();
    void showFormat();
    void showPreview();
    void begin();

    Look m_look;
    desk::ContactFile m_file;
    desk::ContactFileFormat m_format;
    QStackedWidget *m_stack;
    QLabel *m_title;
    QComboBox *m_encoding;
    QComboBox *m_delimiter;
    QComboBox *m_quote;
    QCheckBox *m_headings;
    QWidget *m_tableOnly;
    ColumnTable *m_columns;
    QTableWidget *m_preview;
    QComboBox *m_duplicates;
    QProgressBar *m_progress;
    QLabel *m_summary;
    QListWidget *m_complaints;
    QPushButton *m_import;
    QPushButton *m_close;
    bool m_isRunning = false;
};

} // namespace ui
