// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/books/batchbook.h"

#include <QSqlQuery>
#include <algorithm>

#include "core/base/json.h"
#include "core/journal/history/audit.h"

namespace vezne::journal {

using namespace Qt::StringLiterals;

namespace {

constexpr int openWithin = 50; ///< batches looked through for one that is open

/// `operation payment kind amount left currency`, apart by spaces: a deed holds texts alone.
QString lineOfRow(const BatchRow &row)
{
    return QStringList{row.operation,
                       row.payment,
                       word(row.kind),
                       QString::number(row.amount.minorUnits()),
                       QString::number(row.left.minorUnits()),
                       code(row.amount.currency())}
        .join(u' ');
}

std::optional<BatchRow> rowOfLine(const QString &line)
{
    const QStringList words = line.split(u' ');
    if (words.size() != 6)
        return std::nullopt;
    const auto kind = kindFromWord(words[2]);
    const auto currency = currencyFromCode(words[5]);
    if (!kind || !currency)
        return std::nullopt;
    return BatchRow{words[0], words[1], *kind, Money(words[3].toLongLong(), *currency),
                    Money(words[4].toLongLong(), *currency)};
}

Batch batchOf(const AuditEntry &entry)
{
    const QJsonObject details = json::parseObject(entry.details).value_or(QJsonObject());
    const auto text = [&details](QLatin1StringView name) { return details.value(name).toString(); };
    Batch batch{.id = entry.subject,
                .at = entry.at,
                .actor = entry.actor.name,
                .second = text("second"_L1),
                .source = text("source"_L1),
                .reason = text("reason"_L1),
                .note = entry.why};
    for (const QString &line : text("rows"_L1).split(u'|', Qt::SkipEmptyParts)) {
        if (const auto row = rowOfLine(line))
            batch.rows.push_back(*row);
    }
    return batch;
}

} // namespace

Deed deedOf(const Batch &batch)
{
    QStringList rows;
    for (const BatchRow &row : batch.rows)
        rows.append(lineOfRow(row));
    return {.kind = DeedKind::BatchBegun,
            .subject = batch.id,
            .why = batch.note,
            .details = {{"source"_L1, batch.source},
                        {"reason"_L1, batch.reason},
                        {"second"_L1, batch.second},
                        {"rows"_L1, rows.join(u'|')}}};
}

Deed closingOf(const QString &batch, const QString &why)
{
    return {.kind = DeedKind::BatchClosed, .subject = batch, .why = why, .details = {}};
}

Result<std::vector<Batch>> BatchBook::latest(int limit) const
{
    auto query = m_database->run(
        u"SELECT %1, EXISTS (SELECT 1 FROM audit c WHERE c.deed = 'batch_closed' AND c.subject = "
        u"audit.subject) "
        "FROM audit WHERE deed = 'batch_begun' ORDER BY seq DESC LIMIT ?"_s.arg(auditColumns()),
        {limit});
    if (!query)
        return tl::unexpected(query.error());
    std::vector<Batch> batches;
    const int closedColumn = static_cast<int>(auditColumns().count(u',')) + 1;
    while (query->next()) {
        if (const auto entry = auditFromRow(*query)) {
            batches.push_back(batchOf(*entry));
            batches.back().isClosed = query->value(closedColumn).toBool();
        }
    }
    return batches;
}

Result<std::optional<Batch>> BatchBook::open() const
{
    auto batches = latest(openWithin);
    if (!batches)
        return tl::unexpected(batches.error());
    const auto found = std::ranges::find(*batches, false, &Batch::isClosed);
    return found == batches->end() ? std::nullopt : std::optional(*found);
}

} // namespace vezne::journal
