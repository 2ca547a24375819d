// SPDX-License-Identifier: MIT
#include "ui/dialogs/exportdialog.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDateTime>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

    using Show = desk::CallQuery::Show;

    QDate dayOf(pbx::Moment moment)
    {
        const auto sinceEpoch = floor<std::chrono::milliseconds>(moment.time_since_epoch());
        return QDateTime::fromMSecsSinceEpoch(sinceEpoch.count()).date();
    }

    pbx::Moment beginOf(QDate day)
    {
        return pbx::Moment(std::chrono::milliseconds(day.startOfDay().toMSecsSinceEpoch()));
    }

} // namespace

ExportDialog::ExportDialog(
    const Look &look, const desk::CallLog &log, const desk::CallQuery &query, QWidget *parent)
    : QDialog(parent), m_look(look), m_log(log), m_query(query), m_show(new QComboBox(this)),
      m_period(new QComboBox(this)), m_from(new QDateEdit(this)), m_until(new QDateEdit(this)),
      m_count(new QLabel(this)), m_progress(new QProgressBar(this)),
      m_write(new QPushButton(tr("Write the file\u2026"), this))
{
    setWindowTitle(tr("Export the history"));
    makeFields();
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_write->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_write);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(look.px(8));
    form->addRow(tr("Calls"), m_show);
    form->addRow(tr("Days"), m_period);
    form->addRow(tr("From"), m_from);
    form->addRow(tr("To"), m_until);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(look.px(12));
    layout->addLayout(form);
    layout->addWidget(m_count);
    layout->addWidget(m_progress);
    layout->addLayout(buttons);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setProperty("ink", QStringLiteral("second"));
    m_progress->setAccessibleName(windowTitle());
    m_progress->hide();
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_write, &QPushButton::clicked, this, &ExportDialog::chooseFile);
    connect(this, &QDialog::rejected, this, [this] {
        if (m_export)
            m_export->cancel();
    });
    count();
}

void ExportDialog::makeFields()
{
    m_show->addItem(tr("All"), int(Show::All));
    m_show->addItem(tr("Missed"), int(Show::Missed));
    m_show->addItem(tr("In"), int(Show::In));
    m_show->addItem(tr("Out"), int(Show::Out));
    m_show->addItem(tr("With note"), int(Show::Noted));
    m_show->setCurrentIndex(m_show->findData(int(m_query.show)));
    m_period->addItem(tr("All that are remembered"), false);
    m_period->addItem(tr("Between two days"), true);
    const QDate today = dayOf(m_look.now());
    m_from->setDate(today.addMonths(-1));
    m_until->setDate(today);
    for (QDateEdit *const edit : {m_from, m_until}) {
        edit->setCalendarPopup(true);
        edit->setEnabled(false);
        connect(edit, &QDateEdit::dateChanged, this, &ExportDialog::count);
    }
    connect(m_show, &QComboBox::currentIndexChanged, this, &ExportDialog::count);
    connect(m_period, &QComboBox::currentIndexChanged, this, [this] {
        m_from->setEnabled(m_period->currentData().toBool());
        m_until->setEnabled(m_period->currentData().toBool());
        count();
    });
}

desk::CallQuery ExportDialog::query() const
{
    desk::CallQuery query = m_query;
    query.show = Show(m_show->currentData().toInt());
    if (m_period->currentData().toBool()) {
        query.from = beginOf(m_from->date());
        query.until = beginOf(m_until->date().addDays(1));
    }
    return query;
}

void ExportDialog::count()
{
    m_log.count(query(), this, [this](int calls) {
        m_count->setText(m_query.typed.isEmpty()
                ? tr("%n call(s)", nullptr, calls)
                : tr("%n call(s) with \u201c%1\u201d", nullptr, calls).arg(m_query.typed));
        m_write->setEnabled(calls > 0 && !m_export);
    });
}

void ExportDialog::chooseFile()
{
    auto *chooser = new QFileDialog(this, tr("Export the history"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setNameFilter(tr("Tables (*.csv)"));
    chooser->setDefaultSuffix(QStringLiteral("csv"));
    chooser->selectFile(tr("calls.csv"));
    connect(chooser, &QFileDialog::fileSelected, this, &ExportDialog::writeTo);
    chooser->open();
}

void ExportDialog::writeTo(const QString &path)
{
    m_path = path;
    m_export = new desk::CallExport(m_log, query(), path, this);
    connect(m_export, &desk::CallExport::progressed, this, [this](int done, int all) {
        m_progress->setRange(0, std::max(all, 1));
        m_progress->setValue(done);
    });
    connect(m_export, &desk::CallExport::finished, this, &ExportDialog::finish);
    m_write->setEnabled(false);
    m_progress->show();
    m_export->start();
}

void ExportDialog::finish(int written, const QString &problem)
{
    if (!problem.isEmpty())
        emit told(problem, false);
    else
        emit told(
            tr("%n call(s) are in %1.", nullptr, written).arg(QFileInfo(m_path).fileName()), true);
    if (isVisible())
        accept();
}

} // namespace ui
