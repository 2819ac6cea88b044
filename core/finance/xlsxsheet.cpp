// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/finance/xlsxsheet.h"

#include <QFile>
#include <QFileInfo>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <cstdio>
#include <map>
#include <xlsxwriter.h>

#include "core/base/istanbul.h"

namespace vezne::finance {

using namespace Qt::StringLiterals;

namespace {

constexpr double usualWidth = 18;

lxw_datetime cellTime(Instant at)
{
    const istanbul::WallClock local = istanbul::wallClock(at);
    return {.year = local.year,
            .month = local.month,
            .day = local.day,
            .hour = local.hour,
            .min = local.minute,
            .sec = local.second + local.millisecond / 1000.0};
}

} // namespace

struct XlsxSheet::Book
{
    explicit Book(const QString &file)
        : target(file)
        // Beside the target, so that the finished file can be put in its place in one step.
        , folder(QFileInfo(file).absolutePath() + u"/.vezne-export-XXXXXX"_s)
    {
        if (!folder.isValid())
            return;
        draft = folder.filePath(u"draft.xlsx"_s);
        const QByteArray name = QFile::encodeName(draft);
        QByteArray temporary = QFile::encodeName(folder.path());
        lxw_workbook_options options{
            .constant_memory = LXW_TRUE, .tmpdir = temporary.data(), .use_zip64 = LXW_FALSE};
        workbook = workbook_new_opt(name.constData(), &options);
        if (!workbook)
            return;
        sheet = workbook_add_worksheet(workbook, nullptr);
        title = workbook_add_format(workbook);
        format_set_bold(title);
        time = workbook_add_format(workbook);
        format_set_num_format(time, "dd\\.mm\\.yyyy hh:mm:ss");
    }

    ~Book()
    {
        if (workbook)
            workbook_close(workbook); // frees it; the draft goes with its folder
    }
    Book(const Book &) = delete;
    Book &operator=(const Book &) = delete;

    void note(lxw_error error) { isWell = isWell && error == LXW_NO_ERROR; }

    lxw_format *formatOf(Currency currency)
    {
        lxw_format *&format = money[currency];
        if (!format) {
            format = workbook_add_format(workbook);
            format_set_num_format(format, "#,##0.00");
        }
        return format;
    }

    /// Good until the next call.
    const char *utf8(const QString &words)
    {
        text.resize(toUtf8.requiredSpace(words.size()) + 1);
        *toUtf8.appendToBuffer(text.data(), words) = '\0';
        return text.constData();
    }

    void write(lxw_col_t column, const Cell &cell)
    {
        if (const auto *words = std::get_if<QString>(&cell)) {
            note(worksheet_write_string(sheet, row, column, utf8(*words), nullptr));
        } else if (const auto *number = std::get_if<qint64>(&cell)) {
            note(worksheet_write_number(sheet, row, column, static_cast<double>(*number), nullptr));
        } else if (const auto *amount = std::get_if<Money>(&cell)) {
            // The one place where an amount becomes a double: the format knows nothing else. 2^53 kuruş are
            // exact.
            note(worksheet_write_number(sheet, row, column, static_cast<double>(amount->minorUnits()) / 100.0,
                                        formatOf(amount->currency())));
        } else if (const auto *instant = std::get_if<Instant>(&cell)) {
            lxw_datetime local = cellTime(*instant);
            note(worksheet_write_datetime(sheet, row, column, &local, time));
        }
    }

    QString target, draft;
    QTemporaryDir folder;
    lxw_workbook *workbook = nullptr;
    lxw_worksheet *sheet = nullptr;
    lxw_format *title = nullptr;
    lxw_format *time = nullptr;
    std::map<Currency, lxw_format *> money;
    QStringEncoder toUtf8{QStringEncoder::Utf8, QStringEncoder::Flag::Stateless};
    QByteArray text; ///< one buffer for all cells; an export has millions
    lxw_row_t row = 0;
    bool isWell = true;
};

XlsxSheet::XlsxSheet(const QString &file)
    : m_book(std::make_unique<Book>(file))
{}

XlsxSheet::~XlsxSheet() = default;

void XlsxSheet::writeHeader(const QStringList &titles)
{
    if (!m_book->sheet)
        return;
    const auto last = static_cast<lxw_col_t>(std::max<qsizetype>(0, titles.size() - 1));
    worksheet_set_column(m_book->sheet, 0, last, usualWidth, nullptr);
    worksheet_freeze_panes(m_book->sheet, 1, 0);
    lxw_col_t column = 0;
    for (const QString &title : titles)
        m_book->note(worksheet_write_string(m_book->sheet, m_book->row, column++, title.toUtf8().constData(),
                                            m_book->title));
    ++m_book->row;
}

void XlsxSheet::writeRow(std::span<const Cell> cells)
{
    if (!m_book->sheet)
        return;
    lxw_col_t column = 0;
    for (const Cell &cell : cells)
        m_book->write(column++, cell);
    ++m_book->row;
}

bool XlsxSheet::finish()
{
    if (!m_book->workbook)
        return false;
    m_book->note(workbook_close(m_book->workbook));
    m_book->workbook = nullptr;
    m_book->sheet = nullptr;
    // QFile::rename() does not replace; rename() does, in one step.
    const bool isInPlace = m_book->isWell && std::rename(QFile::encodeName(m_book->draft).constData(),
                                                         QFile::encodeName(m_book->target).constData()) == 0;
    m_book->folder.remove();
    return isInPlace;
}

} // namespace vezne::finance
