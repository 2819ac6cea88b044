// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <array>

#include "core/finance/csvtable.h"

namespace vezne::finance {

/// Files that people bring.
enum class FileKind {
    Settlement, ///< iyzico's, from its SFTP server or the panel
    Bank,       ///< a bank's statement of the account that iyzico pays to
};

/// What a column can hold. Which name a file gives it is guessed; a person may put it right.
enum class Field {
    Date,
    Time,
    Status,       ///< PAYMENT, REFUND, CANCEL
    Conversation, ///< our operation's id
    Line,         ///< paymentTransactionId
    Payment,      ///< paymentId
    Order,        ///< basketId
    Price,
    PaidPrice,
    Commission, ///< an amount, not a rate
    Fee,
    Payout,
    Currency,
    PayoutDay,   ///< makes the file one of payouts, which holds a part of what moved
    Description, ///< the bank's words
    Amount,      ///< what came in is positive
    Credit,      ///< what came in, where the bank has a column for each direction
};

inline constexpr std::array allFields{
    Field::Date,     Field::Time,      Field::Status,      Field::Conversation, Field::Line,  Field::Payment,
    Field::Order,    Field::Price,     Field::PaidPrice,   Field::Commission,   Field::Fee,   Field::Payout,
    Field::Currency, Field::PayoutDay, Field::Description, Field::Amount,       Field::Credit};

/// For scripts: `date`, `paid-price`, ...
[[nodiscard]] QString word(Field field);

/// The fields that a file of this kind may have, those that matter first.
[[nodiscard]] const QList<Field> &fieldsOf(FileKind kind);

/// Where in a table its columns are.
struct ColumnMap
{
    qsizetype header = 0; ///< index into Table::rows
    QMap<Field, qsizetype> columns;

    [[nodiscard]] bool has(Field field) const { return columns.contains(field); }
    [[nodiscard]] QString cell(const Table::Row &row, Field field) const
    {
        return Table::cell(row, columns.value(field, -1));
    }
};

/// Whether the table can be read with it, and if not, which field is missing.
[[nodiscard]] std::optional<Field> missingIn(const ColumnMap &map, FileKind kind);

/// Looks for the line that names the columns (banks put lines of their own before it) and guesses what they
/// hold. What is not found is absent; see missingIn().
[[nodiscard]] ColumnMap guessColumns(const Table &table, FileKind kind);

} // namespace vezne::finance
