// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/refund/bench/batchmodel.h"

#include "core/journal/problemtext.h"
#include "core/money/moneytext.h"
#include "ui/kit/instanttext.h"
#include "ui/kit/language.h"
#include "ui/payment/operationtext.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;
using journal::Kind;
using till::PlanFault;
using till::PlanRow;

void BatchModel::setPlan(till::BatchPlan plan)
{
    beginResetModel();
    m_plan = std::move(plan);
    m_fates.assign(m_plan.rows.size(), {});
    m_rowOf.clear();
    endResetModel();
}

QString BatchModel::totalsText() const
{
    QStringList sums;
    for (const auto &[currency, sum] : m_plan.totals())
        sums.append(toText(sum, language()));
    return sums.join(u" + "_s);
}

QString BatchModel::summary() const
{
    const int good = m_plan.good();
    const int bad = rowCount() - good;
    if (good == 0)
        return tr("None of these payments can be given back.");
    // Cancels and refunds alike.
    const QString back =
        tr("%n payment(s) will be given back, %1 in all. This cannot be undone.", nullptr, good)
            .arg(totalsText());
    return bad == 0 ? back : back + u' ' + tr("%n row(s) cannot be given back.", nullptr, bad);
}

void BatchModel::removeRow(int row)
{
    beginRemoveRows({}, row, row);
    m_plan.rows.erase(m_plan.rows.begin() + row);
    m_fates.erase(m_fates.begin() + row);
    endRemoveRows();
}

void BatchModel::begin()
{
    m_rowOf.clear();
    for (std::size_t row = 0; row < m_plan.rows.size(); ++row) {
        if (m_plan.rows[row].isGood())
            m_rowOf.push_back(static_cast<int>(row));
    }
}

void BatchModel::setUnderWay(int batchRow)
{
    m_fates[static_cast<std::size_t>(m_rowOf[static_cast<std::size_t>(batchRow)])].isUnderWay = true;
    tell(batchRow);
}

void BatchModel::setEnd(int batchRow, const till::RowEnd &end)
{
    m_fates[static_cast<std::size_t>(m_rowOf[static_cast<std::size_t>(batchRow)])] = {false, end};
    tell(batchRow);
}

void BatchModel::tell(int batchRow)
{
    const int row = m_rowOf[static_cast<std::size_t>(batchRow)];
    Q_EMIT dataChanged(index(row, Result), index(row, Result));
}

int BatchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_plan.rows.size());
}

int BatchModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString BatchModel::text(const PlanRow &row, int column) const
{
    const bool isKnown = !row.file.payment.id.isEmpty();
    switch (static_cast<Column>(column)) {
    case Reference:
        return isKnown ? recordedText(row.file.payment.orderId) : row.wish.reference;
    case Customer:
        return recordedText(row.file.payment.buyerName);
    case Card:
        return isKnown ? cardText(row.file.payment) : QString();
    case Left:
        return isKnown ? toText(row.file.left(), language()) : QString();
    case Amount:
        if (row.fault == PlanFault::BadAmount)
            return row.wish.amount;
        return isKnown ? toText(row.amount, language()) : row.wish.amount;
    case Result:
    case ColumnCount:
        break;
    }
    return {};
}

BatchModel::Words BatchModel::wordsFor(const PlanRow &row)
{
    switch (row.fault) {
    case PlanFault::None:
        if (row.before)
            return {
                tr("Once more: the same amount went back on %1").arg(dateTimeText(*row.before, language())),
                Tone::Waiting, Glyph::Warning};
        return {row.kind == Kind::Cancel ? tr("Will be cancelled") : tr("Will be refunded"), Tone::Info,
                row.kind == Kind::Cancel ? Glyph::Cancel : Glyph::Refund};
    case PlanFault::NotFound:
        return {row.wish.line > 0 ? tr("Line %1: no such payment").arg(row.wish.line) : tr("No such payment"),
                Tone::Danger, Glyph::Warning};
    case PlanFault::BadAmount:
        return {tr("Line %1: this is not an amount").arg(row.wish.line), Tone::Danger, Glyph::Warning};
    case PlanFault::Ambiguous:
        return {tr("Line %1: the number of one payment and the order of another").arg(row.wish.line),
                Tone::Danger, Glyph::Warning};
    case PlanFault::Twice:
        return {tr("Already in the list"), Tone::Danger, Glyph::Warning};
    case PlanFault::TooMany:
        return {tr("Beyond the %1 payments of one run").arg(journal::mostBatchRows), Tone::Danger,
                Glyph::Warning};
    case PlanFault::Rule:
        return {journal::ProblemText::what(row.problem), Tone::Danger, Glyph::Warning};
    }
    Q_UNREACHABLE();
}

BatchModel::Words BatchModel::wordsFor(const PlanRow &row, const till::RowEnd &end)
{
    if (!end.state)
        return {tr("Not begun. %1").arg(end.problem ? journal::ProblemText::what(*end.problem) : QString()),
                Tone::Danger, Glyph::Warning};
    const ChipText chip = chipOf(row.kind, *end.state);
    if (end.problem) // the journal could not take the result
        return {chip.word + u" · "_s + journal::ProblemText::what(*end.problem), Tone::Danger,
                Glyph::Warning};
    return {chip.word, chip.tone, chip.glyph};
}

BatchModel::Words BatchModel::resultOf(int row) const
{
    const Fate &fate = m_fates[static_cast<std::size_t>(row)];
    const PlanRow &planned = m_plan.rows[static_cast<std::size_t>(row)];
    if (fate.end)
        return wordsFor(planned, *fate.end);
    if (fate.isUnderWay)
        return {tr("Under way…"), Tone::Waiting, Glyph::Clock};
    return wordsFor(planned);
}

QVariant BatchModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PlanRow &row = m_plan.rows[static_cast<std::size_t>(index.row())];
    const bool isResult = index.column() == Result;
    const bool isFigure = index.column() == Left || index.column() == Amount;
    switch (role) {
    case Qt::DisplayRole:
        return isResult ? resultOf(index.row()).text : text(row, index.column());
    case Qt::DecorationRole:
        if (isResult) {
            const Words words = resultOf(index.row());
            return themedIcon(words.glyph, inkOf(words.tone));
        }
        return {};
    case Qt::ToolTipRole:
        return isResult ? resultOf(index.row()).text.toHtmlEscaped() : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(isFigure ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant BatchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment(section == Left || section == Amount ? Qt::AlignRight : Qt::AlignLeft) |
            Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Reference:
        return tr("Order");
    case Customer:
        return tr("Customer");
    case Card:
        return tr("Card");
    case Left:
        return tr("Left");
    case Amount:
        return tr("Goes back");
    case Result:
        return tr("What happens");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace vezne::ui
