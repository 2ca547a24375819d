// SPDX-License-Identifier: MIT
#include "ui/contacts/importdialog.h"

#include "ui/contacts/columntable.h"
#include "ui/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableWidget>

namespace ui {

namespace {

    QLabel *plain(QWidget *parent)
    {
        auto *label = new QLabel(parent);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        return label;
    }

    QString numbersOf(const desk::Contact &contact)
    {
        QStringList numbers;
        for (const desk::ContactNumber &number : contact.numbers)
            numbers += ImportDialog::tr("%1 (%2)").arg(number.number, desk::wordFor(number.kind));
        return numbers.join(QStringLiteral(", "));
    }

} // namespace

ImportDialog::ImportDialog(const Look &look, QWidget *parent)
    : QDialog(parent), m_look(look), m_stack(new QStackedWidget(this)), m_title(plain(this)),
      m_encoding(new QComboBox(this)), m_delimiter(new QComboBox(this)),
      m_quote(new QComboBox(this)),
      m_headings(new QCheckBox(tr("The first line has headings"), this)),
      m_tableOnly(new QWidget(this)), m_columns(new ColumnTable(look, this)),
      m_preview(new QTableWidget(0, 6, this)), m_duplicates(new QComboBox(this)),
      m_progress(new QProgressBar(this)), m_summary(plain(this)),
      m_complaints(new QListWidget(this)), m_import(new QPushButton(tr("Import"), this)),
      m_close(new QPushButton(tr("Cancel"), this))
{
    setWindowTitle(tr("Import contacts"));
    resize(look.px(820), look.px(680));
    m_stack->addWidget(makeChoices());
    m_stack->addWidget(makeResult());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(look.px(12));
    layout->addWidget(m_title);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_progress);
    m_progress->setRange(0, 1000);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->hide();
    makeButtons();
}

QWidget *ImportDialog::makeChoices()
{
    auto *page = new QWidget(this);
    for (const desk::TextEncoding encoding : desk::textEncodings)
        m_encoding->addItem(desk::nameOf(encoding), int(encoding));
    m_delimiter->addItem(tr("Comma"), QChar(u','));
    m_delimiter->addItem(tr("Semicolon"), QChar(u';'));
    m_delimiter->addItem(tr("Tabulator"), QChar(u'\t'));
    m_delimiter->addItem(tr("Bar"), QChar(u'|'));
    m_quote->addItem(QStringLiteral("\""), QChar(u'"'));
    m_quote->addItem(QStringLiteral("'"), QChar(u'\''));
    const auto name = [](QComboBox *box, const QString &label) {
        box->setAccessibleName(label);
        auto *caption = new QLabel(label);
        caption->setBuddy(box);
        return caption;
    };
    auto *line = new QHBoxLayout;
    line->setSpacing(m_look.px(8));
    line->addWidget(name(m_encoding, tr("Letters")));
    line->addWidget(m_encoding);
    auto *table = new QHBoxLayout(m_tableOnly);
    table->setContentsMargins(0, 0, 0, 0);
    table->setSpacing(m_look.px(8));
    table->addWidget(name(m_delimiter, tr("Between columns")));
    table->addWidget(m_delimiter);
    table->addWidget(name(m_quote, tr("Quotes")));
    table->addWidget(m_quote);
    table->addWidget(m_headings);
    line->addWidget(m_tableOnly);
    line->addStretch(1);
    m_preview->setHorizontalHeaderLabels(
        {desk::nameOf(desk::ContactField::Name), desk::nameOf(desk::ContactField::Company),
            tr("Numbers"), desk::nameOf(desk::ContactField::Email),
            desk::nameOf(desk::ContactField::Groups), tr("Remarks")});
    m_preview->verticalHeader()->hide();
    m_preview->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_preview->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_preview->horizontalHeader()->setStretchLastSection(true);
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_preview->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_preview->setShowGrid(false);
    m_preview->setTabKeyNavigation(false);
    m_preview->setAccessibleName(tr("The first contacts as they will be"));
    m_duplicates->addItem(tr("add what the file knows more"), int(desk::Duplicates::Merge));
    m_duplicates->addItem(tr("leave them as they are"), int(desk::Duplicates::Skip));
    m_duplicates->addItem(tr("replace them"), int(desk::Duplicates::Replace));
    auto *known = new QHBoxLayout;
    known->addWidget(name(m_duplicates, tr("Those I have already, by number or name:")));
    known->addWidget(m_duplicates);
    known->addStretch(1);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(m_look.px(12));
    layout->addLayout(line);
    layout->addWidget(m_columns, 1);
    layout->addWidget(m_preview, 1);
    layout->addLayout(known);
    for (QComboBox *box : {m_encoding, m_delimiter, m_quote})
        connect(box, &QComboBox::activated, this, &ImportDialog::takeFormat);
    connect(m_headings, &QCheckBox::clicked, this, &ImportDialog::takeColumns);
    connect(m_columns, &ColumnTable::edited, this, &ImportDialog::takeColumns);
    return page;
}

QWidget *ImportDialog::makeResult()
{
    auto *page = new QWidget(this);
    m_complaints->setProperty("part", QStringLiteral("list"));
    m_complaints->setAccessibleName(tr("Lines that could not be used"));
    m_complaints->setWordWrap(true);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(m_look.px(12));
    layout->addWidget(m_summary);
    layout->addWidget(m_complaints, 1);
    return page;
}

void ImportDialog::makeButtons()
{
    m_import->setDefault(true);
    m_close->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_import);
    static_cast<QVBoxLayout *>(layout())->addLayout(buttons);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::begin);
    connect(m_close, &QPushButton::clicked, this, &ImportDialog::reject);
}

void ImportDialog::setFile(const QString &name, const desk::ContactFile &file)
{
    m_file = file;
    m_format = file.guess();
    m_title->setText(m_format.isVCard ? tr("%1: cards").arg(name) : tr("%1: a table").arg(name));
    showFormat();
    showPreview();
}

desk::Duplicates ImportDialog::duplicates() const
{
    return desk::Duplicates(m_duplicates->currentData().toInt());
}

/// With other letters or delimiters the columns are others.
void ImportDialog::takeFormat()
{
    m_format.encoding = desk::TextEncoding(m_encoding->currentData().toInt());
    m_format.csv = {m_delimiter->currentData().toChar(), m_quote->currentData().toChar()};
    if (!m_format.isVCard)
        m_format = m_file.withColumnsGuessed(m_format);
    showFormat();
    showPreview();
}

void ImportDialog::takeColumns()
{
    m_format.hasHeadings = m_headings->isChecked();
    m_format.columns = m_columns->columns();
    showPreview();
}

void ImportDialog::showFormat()
{
    m_encoding->setCurrentIndex(m_encoding->findData(int(m_format.encoding)));
    m_delimiter->setCurrentIndex(m_delimiter->findData(m_format.csv.delimiter));
    m_quote->setCurrentIndex(m_quote->findData(m_format.csv.quote));
    m_headings->setChecked(m_format.hasHeadings);
    m_tableOnly->setVisible(!m_format.isVCard);
    m_columns->setVisible(!m_format.isVCard);
    if (m_format.isVCard)
        return;
    const QStringList first = m_file.headings(m_format);
    const QStringList examples = m_file.example(m_format);
    const QSignalBlocker quiet(m_columns);
    m_columns->show(m_format.hasHeadings ? first : QStringList(), examples, m_format.columns);
}

void ImportDialog::showPreview()
{
    const QList<desk::ReadContact> read = m_file.read(m_format, previewed);
    m_preview->setRowCount(int(read.size()));
    for (int row = 0; row < read.size(); ++row) {
        const desk::Contact &contact = read[row].contact;
        const QString remark = read[row].problem.isEmpty()
            ? QString()
            : tr("Line %1: %2").arg(QString::number(read[row].line), read[row].problem);
        const QStringList cells{contact.name, contact.company, numbersOf(contact), contact.email,
            contact.groups.join(QStringLiteral(", ")), remark};
        for (int column = 0; column < cells.size(); ++column) {
            auto *item = new QTableWidgetItem(cells[column]);
            item->setToolTip(plainToolTip(cells[column]));
            m_preview->setItem(row, column, item);
        }
    }
    m_import->setEnabled(!read.isEmpty());
}

void ImportDialog::begin()
{
    m_isRunning = true;
    m_import->setEnabled(false);
    m_stack->setEnabled(false);
    m_progress->setValue(0);
    m_progress->show();
    emit importWanted(m_file, m_format, duplicates());
}

void ImportDialog::showProgress(int thousandths) { m_progress->setValue(thousandths); }

void ImportDialog::showResult(const desk::ImportPlan &plan)
{
    m_isRunning = false;
    m_progress->hide();
    m_stack->setEnabled(true);
    m_stack->setCurrentIndex(1);
    m_import->hide();
    m_close->setText(tr("Close"));
    QStringList parts{tr("%n contact(s) added.", nullptr, plan.added)};
    if (plan.merged > 0)
        parts += tr("%n contact(s) know more now.", nullptr, plan.merged);
    if (plan.replaced > 0)
        parts += tr("%n contact(s) replaced.", nullptr, plan.replaced);
    if (plan.skipped > 0)
        parts += tr("%n contact(s) left as they were.", nullptr, plan.skipped);
    if (!plan.complaints.isEmpty())
        parts += tr("%n line(s) could not be used in full:", nullptr, int(plan.complaints.size()));
    m_summary->setText(parts.join(QLatin1Char('\n')));
    constexpr qsizetype mostShown = 1000;
    for (const auto &complaint : plan.complaints.first(std::min(mostShown, plan.complaints.size())))
        m_complaints->addItem(
            tr("Line %1: %2").arg(QString::number(complaint.line), complaint.sentence));
    m_complaints->setVisible(!plan.complaints.isEmpty());
    m_close->setFocus();
}

void ImportDialog::showFailure(const QString &sentence)
{
    m_isRunning = false;
    m_progress->hide();
    m_stack->setEnabled(true);
    m_import->setEnabled(true);
    m_title->setText(sentence);
}

void ImportDialog::reject()
{
    if (m_isRunning)
        emit cancelWanted(); // and showFailure() comes of it
    else
        QDialog::reject();
}

} // namespace ui
