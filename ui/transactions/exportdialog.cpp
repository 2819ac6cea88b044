// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/exportdialog.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QRadioButton>
#include <QStackedWidget>
#include <QStandardPaths>

#include "core/finance/csvsheet.h"
#include "core/finance/xlsxsheet.h"
#include "core/till/exportpermit.h"
#include "ui/help/failure.h"
#include "ui/kit/dialogfoot.h"
#include "ui/kit/iconview.h"
#include "ui/kit/language.h"
#include "ui/kit/plainlabel.h"
#include "ui/transactions/exportcolumns.h"
#include "ui/transactions/transactioncells.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int exportWidth = 520;
constexpr qint64 mostInWorkbook = 1'048'575; ///< rows of an Excel sheet below its header
constexpr int barSteps = 1000;

PlainLabel *newWrapped(const QString &name, TextRole role = TextRole::Body)
{
    auto *label = new PlainLabel({}, role);
    label->setObjectName(name);
    label->setWordWrap(true);
    return label;
}

/// The titles of `columns`, in their order.
QString titlesOf(const std::vector<int> &columns)
{
    QStringList titles;
    for (const int column : columns)
        titles.append(columnTitle(column));
    return titles.join(u", "_s);
}

QString rowsText(qint64 rows)
{
    return localeOf(language()).toString(rows);
}

} // namespace

ExportDialog::ExportDialog(List list, till::Roster &roster, QWidget *parent)
    : QDialog(parent)
    , m_list(std::move(list))
    , m_roster(roster)
    , m_pages(new QStackedWidget)
    , m_workbook(new QRadioButton(tr("Excel workbook (XLSX), with real numbers and dates")))
    , m_csv(new QRadioButton(language() == Language::Turkish
                                 ? tr("CSV for Turkish Excel: semicolons, decimal comma")
                                 : tr("CSV: commas, decimal point, ISO dates")))
    , m_mask(new QCheckBox(tr("Shorten customers’ names (A••• Y•••)")))
    , m_withoutRoom(new QCheckBox)
    , m_count(newWrapped(u"exportProgressLabel"_s))
    , m_bar(new QProgressBar)
    , m_icon(new IconView(Glyph::Info, normalIcon, Ink::Info))
    , m_title(newWrapped(u"exportResultTitle"_s, TextRole::Section))
    , m_text(newWrapped(u"exportResultText"_s))
    , m_close(new QPushButton(tr("Cancel")))
    , m_choose(new QPushButton(tr("Choose a file…")))
{
    setObjectName(u"exportDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Export the list"));
    setMinimumWidth(exportWidth);
    m_close->setObjectName(u"exportCloseButton"_s);
    m_choose->setObjectName(u"exportChooseButton"_s);
    m_pages->addWidget(newForm());
    m_pages->addWidget(newProgress());

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(new PlainLabel(windowTitle(), TextRole::Title));
    layout->addWidget(m_pages, 1);
    layout->addLayout(newDialogFoot(this, {.leave = m_close, .act = m_choose}));
    connect(m_choose, &QPushButton::clicked, this, &ExportDialog::chooseFile);
}

QWidget *ExportDialog::newForm()
{
    m_workbook->setObjectName(u"xlsxRadio"_s);
    m_csv->setObjectName(u"csvRadio"_s);
    m_mask->setObjectName(u"maskNamesCheck"_s);
    const bool isTooLong = m_list.rows > mostInWorkbook;
    m_workbook->setEnabled(!isTooLong);
    (isTooLong ? m_csv : m_workbook)->setChecked(true);
    const bool maySeeNames = !m_roster.refusalOf(access::Action::SeeCustomers);
    m_mask->setChecked(true);
    m_mask->setEnabled(maySeeNames);

    m_withoutRoom->setObjectName(u"withoutRoomCheck"_s);
    std::vector<int> unseen = m_list.columns;
    std::erase_if(unseen, [this](int column) { return !m_list.withoutRoom.contains(column); });
    m_withoutRoom->setText(tr("Also what the window has no room for: %1").arg(titlesOf(unseen)));
    m_withoutRoom->setVisible(!unseen.empty());

    auto *what = newWrapped(u"exportWhatLabel"_s);
    what->setText(m_list.restriction.isEmpty()
                      ? tr("All %1 records, with the columns and in the order of the screen.")
                            .arg(rowsText(m_list.rows))
                      : tr("%1 records, with the columns and in the order of the screen: %2")
                            .arg(rowsText(m_list.rows), m_list.restriction));
    auto *note = newWrapped(u"exportNoteLabel"_s, TextRole::Secondary);
    note->setText(isTooLong ? tr("A workbook holds %1 records; choose CSV.").arg(rowsText(mostInWorkbook))
                            : tr("What you export, and where to, is recorded in the audit trail."));

    auto *form = new QWidget;
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(what);
    layout->addSpacing(space::s);
    layout->addWidget(m_workbook);
    layout->addWidget(m_csv);
    layout->addSpacing(space::s);
    layout->addWidget(m_mask);
    layout->addWidget(m_withoutRoom);
    layout->addSpacing(space::s);
    layout->addWidget(note);
    layout->addStretch();
    return form;
}

QWidget *ExportDialog::newProgress()
{
    m_bar->setObjectName(u"exportBar"_s);
    m_bar->setAccessibleName(tr("Export"));
    m_bar->setRange(0, barSteps);
    m_bar->setTextVisible(false);
    m_icon->hide();
    auto *head = new QHBoxLayout;
    head->setSpacing(space::s);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addWidget(m_title, 1);
    auto *progress = new QWidget;
    auto *layout = new QVBoxLayout(progress);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addLayout(head);
    layout->addWidget(m_text);
    layout->addWidget(m_bar);
    layout->addWidget(m_count);
    layout->addStretch();
    return progress;
}

bool ExportDialog::isWorkbook() const
{
    return m_workbook->isChecked();
}

std::vector<int> ExportDialog::columns() const
{
    std::vector<int> columns = m_list.columns;
    if (!m_withoutRoom->isChecked())
        std::erase_if(columns, [this](int column) { return m_list.withoutRoom.contains(column); });
    return columns;
}

void ExportDialog::chooseFile()
{
    const QString suffix = isWorkbook() ? u"xlsx"_s : u"csv"_s;
    auto *dialog = new QFileDialog(this, tr("Export to"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                   isWorkbook() ? tr("Excel workbook (*.xlsx)") : tr("CSV (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(tr("transactions") + u'.' + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, &ExportDialog::write);
    dialog->open();
}

void ExportDialog::write(const QString &file)
{
    if (m_export)
        return;
    m_file = file;
    m_choose->hide();
    m_pages->setCurrentIndex(1);
    const auto permitted = till::permitExport(
        m_roster, {.file = file, .format = isWorkbook() ? u"xlsx"_s : u"csv"_s, .what = m_list.restriction});
    if (!permitted) {
        showMessage(false, tr("Not exported"), textOf(failureOf(permitted.error())));
        return;
    }
    std::unique_ptr<finance::Sheet> sheet;
    if (isWorkbook())
        sheet = std::make_unique<finance::XlsxSheet>(file);
    else
        sheet = std::make_unique<finance::CsvSheet>(file, language());
    m_export = new finance::ListExport(
        m_list.journal, m_list.pages,
        exportColumns(columns(), m_mask->isChecked() ? Names::Masked : Names::Whole), std::move(sheet), this);
    connect(m_export, &finance::ListExport::advanced, this, [this](qint64 rows) {
        m_bar->setValue(
            static_cast<int>(std::min<qint64>(barSteps, rows * barSteps / std::max<qint64>(1, m_list.rows))));
        m_count->setText(tr("%1 of %2 records").arg(rowsText(rows), rowsText(std::max(rows, m_list.rows))));
    });
    connect(m_export, &finance::ListExport::finished, this, &ExportDialog::showEnd);
    m_title->setText(tr("Writing %1").arg(QDir::toNativeSeparators(file)));
    m_text->hide();
    m_close->setFocus();
    m_export->start();
}

void ExportDialog::showEnd(const finance::ExportResult &result)
{
    m_export->deleteLater();
    m_export = nullptr;
    const QString file = QDir::toNativeSeparators(m_file);
    if (result.error)
        showMessage(false, tr("Not exported"), textOf(failureOf(*result.error)));
    else if (result.end == finance::ExportEnd::Written)
        showMessage(true, tr("%1 records were written").arg(rowsText(result.rows)), file);
    else if (result.end == finance::ExportEnd::Stopped)
        showMessage(false, tr("Stopped"), tr("There is no file; what stood there before stays."));
    else
        showMessage(
            false, tr("Not written"),
            tr("%1 could not be written. The disk may be full, or you may not be allowed to write there.")
                .arg(file));
}

void ExportDialog::showMessage(bool isDone, const QString &title, const QString &text)
{
    m_icon->setIcon(isDone ? Glyph::CheckCircle : Glyph::Info, isDone ? Ink::Success : Ink::Info);
    m_icon->show();
    m_title->setText(title);
    m_text->setText(text);
    m_text->show();
    m_bar->hide();
    m_count->hide();
    m_close->setText(tr("Close"));
    m_close->setEnabled(true);
    m_close->setDefault(true);
    m_close->setFocus();
}

void ExportDialog::reject()
{
    if (!m_export) {
        QDialog::reject();
        return;
    }
    m_export->stop(); // its end is shown
    m_close->setEnabled(false);
}

} // namespace vezne::ui
