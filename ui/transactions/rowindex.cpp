// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/rowindex.h"

#include <algorithm>
#include <functional>

namespace vezne::ui {

int RowIndex::rowOf(qint64 seq) const
{
    const auto wanted = static_cast<quint32>(seq);
    const auto found = m_isFalling ? std::lower_bound(m_seqs.begin(), m_seqs.end(), wanted, std::greater<>())
                                   : std::find(m_seqs.begin(), m_seqs.end(), wanted);
    return found == m_seqs.end() || *found != wanted ? -1 : static_cast<int>(found - m_seqs.begin());
}

int RowIndex::placeOf(qint64 seq) const
{
    return static_cast<int>(
        std::lower_bound(m_seqs.begin(), m_seqs.end(), static_cast<quint32>(seq), std::greater<>()) -
        m_seqs.begin());
}

void RowIndex::clear()
{
    m_seqs.clear();
    m_seqs.shrink_to_fit();
    m_isFalling = true;
}

void RowIndex::append(std::span<const qint64> seqs, bool isFalling)
{
    m_isFalling = m_isFalling && isFalling;
    m_seqs.reserve(std::max(m_seqs.capacity(), m_seqs.size() + seqs.size()));
    for (const qint64 seq : seqs)
        m_seqs.push_back(static_cast<quint32>(seq));
}

void RowIndex::insert(int row, qint64 seq)
{
    m_seqs.insert(m_seqs.begin() + row, static_cast<quint32>(seq));
}

void RowIndex::move(int from, int to)
{
    const auto first = m_seqs.begin() + std::min(from, to);
    const auto last = m_seqs.begin() + std::max(from, to) + 1;
    std::rotate(first, from < to ? first + 1 : last - 1, last);
}

} // namespace vezne::ui
