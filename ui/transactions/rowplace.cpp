// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/rowplace.h"

#include <QCollator>
#include <algorithm>

namespace vezne::ui {

namespace {

/// The rows of a list but one, which is compared with them as ListWalk sorts.
class OtherRows
{
public:
    OtherRows(const journal::Reader &reader, const std::vector<qint64> &seqs, qint64 seq,
              const ListOrder &order, Language language)
        : m_listing(reader.listing())
        , m_seqs(seqs)
        , m_own(static_cast<std::size_t>(std::ranges::find(seqs, seq) - seqs.begin()))
        , m_seq(seq)
        , m_order(order)
        , m_collator(localeOf(language))
    {
        m_collator.setNumericMode(true);
    }

    [[nodiscard]] journal::Result<int> place()
    {
        auto key = keyOf(m_seq);
        if (!key)
            return tl::unexpected(key.error());
        m_key = std::move(*key);
        if (m_own < m_seqs.size()) {
            const auto stays = isBetween(m_own);
            if (!stays || *stays)
                return stays.map([this](bool) { return static_cast<int>(m_own); });
        }
        std::size_t first = 0;
        std::size_t last = size();
        while (first < last) {
            const std::size_t middle = first + (last - first) / 2;
            const auto isLater = comesAfter(middle);
            if (!isLater)
                return tl::unexpected(isLater.error());
            if (*isLater)
                first = middle + 1;
            else
                last = middle;
        }
        return static_cast<int>(first);
    }

private:
    [[nodiscard]] std::size_t size() const { return m_seqs.size() - (m_own < m_seqs.size() ? 1 : 0); }
    [[nodiscard]] qint64 at(std::size_t row) const { return m_seqs[row < m_own ? row : row + 1]; }

    [[nodiscard]] journal::Result<bool> isBetween(std::size_t row) const
    {
        auto isAfterOneBefore = row == 0 ? journal::Result<bool>(true) : comesAfter(row - 1);
        if (!isAfterOneBefore || !*isAfterOneBefore || row == size())
            return isAfterOneBefore;
        return comesAfter(row).map([](bool isAfterNext) { return !isAfterNext; });
    }

    /// Whether the one that is placed stands below this row. Equal keys are newest first in either direction.
    [[nodiscard]] journal::Result<bool> comesAfter(std::size_t row) const
    {
        const qint64 other = at(row);
        return keyOf(other).map([this, other](const QVariant &key) {
            const int order = compare(m_key, key);
            if (order == 0)
                return m_seq < other;
            return m_order.direction == Qt::DescendingOrder ? order < 0 : order > 0;
        });
    }

    [[nodiscard]] int compare(const QVariant &left, const QVariant &right) const
    {
        if (left.typeId() == QMetaType::QString || right.typeId() == QMetaType::QString)
            return m_collator.compare(left.toString(), right.toString());
        const qint64 difference = left.toLongLong() - right.toLongLong();
        return difference < 0 ? -1 : static_cast<int>(difference > 0);
    }

    [[nodiscard]] journal::Result<QVariant> keyOf(qint64 seq) const
    {
        if (m_order.by == journal::SortBy::Time)
            return QVariant(seq);
        return m_listing.slice({}, seq + 1, 1, m_order.by).map([](const journal::Slice &slice) {
            return slice.keys.empty() ? QVariant() : slice.keys.front();
        });
    }

    journal::Listing m_listing;
    const std::vector<qint64> &m_seqs;
    std::size_t m_own; ///< where the one that is placed stands now; past the end when it does not
    qint64 m_seq;
    ListOrder m_order;
    QCollator m_collator;
    QVariant m_key;
};

} // namespace

journal::Result<int> placeIn(const journal::Reader &reader, const std::vector<qint64> &seqs, qint64 seq,
                             const ListOrder &order, Language language)
{
    return OtherRows(reader, seqs, seq, order, language).place();
}

} // namespace vezne::ui
