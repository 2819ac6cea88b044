// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/finance/importfile.h"

#include <algorithm>

#include "core/base/fold.h"
#include "core/base/istanbul.h"
#include "core/finance/tablevalues.h"

namespace vezne::finance {

using namespace Qt::StringLiterals;
using iyzico::ReportedRow;
using iyzico::RowKind;

namespace {

constexpr std::size_t rowsForDecimalMark = 2'000;

/// Walks the rows below the header, reading cells by field and noting what cannot be read.
class RowReader
{
public:
    RowReader(const Table &table, const ColumnMap &map, std::initializer_list<Field> amounts)
        : m_table(table)
        , m_map(map)
    {
        QStringList samples;
        const std::size_t first = std::size_t(map.header) + 1;
        for (std::size_t i = first; i < std::min(table.rows.size(), first + rowsForDecimalMark); ++i) {
            for (const Field field : amounts)
                samples.append(map.cell(table.rows[i], field));
        }
        m_mark = decimalMarkOf(samples);
    }

    template<class Row>
    [[nodiscard]] Imported<Row> read(bool (RowReader::*readRow)(Row &))
    {
        Imported<Row> imported;
        for (std::size_t i = std::size_t(m_map.header) + 1; i < m_table.rows.size(); ++i) {
            m_row = &m_table.rows[i];
            if (isSummary())
                continue;
            m_bad.reset();
            Row row;
            const bool isWanted = (this->*readRow)(row);
            if (m_bad)
                imported.bad.push_back(*m_bad);
            else if (isWanted)
                imported.rows.push_back(std::move(row));
            if (!m_bad && m_day && (!imported.first.isValid() || *m_day < imported.first))
                imported.first = *m_day;
            if (!m_bad && m_day && (!imported.last.isValid() || *m_day > imported.last))
                imported.last = *m_day;
        }
        return imported;
    }

    bool readSettlement(ReportedRow &row)
    {
        row.type = text(Field::Status);
        row.kind = kindOf(row.type);
        m_day = day(Field::Date);
        if (m_day)
            row.at = istanbul::startOf(*m_day) + sinceMidnight();
        row.conversationId = text(Field::Conversation);
        row.paymentTransactionId = text(Field::Line);
        row.transactionId = row.paymentTransactionId;
        row.paymentId = text(Field::Payment);
        row.basketId = text(Field::Order);
        row.currency = currency();
        const Field paid = m_map.has(Field::PaidPrice) ? Field::PaidPrice : Field::Price;
        const Field price = m_map.has(Field::Price) ? Field::Price : Field::PaidPrice;
        // A file may write what was given back with a minus.
        row.paidPrice = magnitudeOf(amount(paid).value_or(Decimal()));
        row.price = magnitudeOf(amount(price).value_or(Decimal()));
        row.commission = optionalAmount(Field::Commission);
        row.fee = optionalAmount(Field::Fee);
        row.merchantPayout = optionalAmount(Field::Payout);
        if (row.conversationId.isEmpty() && row.paymentId.isEmpty() && row.paymentTransactionId.isEmpty())
            reject(Field::Conversation);
        return row.kind != RowKind::Other;
    }

    bool readDeposit(Deposit &deposit)
    {
        deposit.line = m_row->line;
        m_day = day(Field::Date);
        deposit.day = m_day.value_or(QDate());
        deposit.description = text(Field::Description);
        deposit.currency = currency();
        const Field field = m_map.has(Field::Credit) ? Field::Credit : Field::Amount;
        if (field == Field::Credit && text(field).isEmpty())
            return false; // went out
        deposit.amount = amount(field).value_or(Decimal());
        return deposit.amount > Decimal();
    }

private:
    [[nodiscard]] QString text(Field field) const { return m_map.cell(*m_row, field); }

    void reject(Field field)
    {
        if (!m_bad)
            m_bad = {m_row->line, field, text(field)};
    }

    /// Sums and remarks below a table have neither date nor amount.
    [[nodiscard]] bool isSummary() const
    {
        const QString date = text(Field::Date);
        const bool hasNumber = std::ranges::any_of(date, [](QChar c) { return c.isDigit(); });
        return !hasNumber;
    }

    [[nodiscard]] std::optional<QDate> day(Field field)
    {
        const auto read = dateFrom(text(field));
        if (!read)
            reject(field);
        return read;
    }

    [[nodiscard]] std::chrono::milliseconds sinceMidnight() const
    {
        return std::chrono::milliseconds(timeFrom(text(Field::Date)).msecsSinceStartOfDay());
    }

    std::optional<Decimal> amount(Field field)
    {
        const auto read = amountFrom(text(field), m_mark);
        if (!read)
            reject(field);
        return read;
    }

    std::optional<Decimal> optionalAmount(Field field)
    {
        return text(field).isEmpty() ? std::nullopt : amount(field);
    }

    [[nodiscard]] Currency currency()
    {
        const QString name = text(Field::Currency).toUpper();
        if (name.isEmpty() || name == "TL"_L1)
            return Currency::TRY;
        const auto read = currencyFromCode(name);
        if (!read)
            reject(Field::Currency);
        return read.value_or(Currency::TRY);
    }

    [[nodiscard]] static Decimal magnitudeOf(Decimal amount)
    {
        return amount < Decimal() ? Decimal().minus(amount).value_or(amount) : amount;
    }

    [[nodiscard]] static RowKind kindOf(const QString &status)
    {
        const QString folded = fold(status);
        if (folded.isEmpty() || folded.startsWith("payment"_L1) || folded.startsWith("odeme"_L1) ||
            folded.startsWith("satis"_L1))
            return RowKind::Payment;
        if (folded.contains("refund"_L1) || folded.contains("iade"_L1))
            return RowKind::Refund;
        return folded.contains("cancel"_L1) || folded.contains("iptal"_L1) ? RowKind::Cancel : RowKind::Other;
    }

    const Table &m_table;
    const ColumnMap &m_map;
    QChar m_mark;
    const Table::Row *m_row = nullptr;
    std::optional<QDate> m_day;
    std::optional<BadRow> m_bad;
};

} // namespace

Imported<ReportedRow> settlementRows(const Table &table, const ColumnMap &map)
{
    RowReader reader(table, map, {Field::PaidPrice, Field::Price, Field::Payout});
    return reader.read<ReportedRow>(&RowReader::readSettlement);
}

Imported<Deposit> depositRows(const Table &table, const ColumnMap &map)
{
    RowReader reader(table, map, {Field::Amount, Field::Credit});
    return reader.read<Deposit>(&RowReader::readDeposit);
}

} // namespace vezne::finance
