// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <cstddef>
#include <span>
#include <vector>

namespace vezne::ui {

/// Which operation stands in which row of a list: four bytes a row, so that a list of millions has an exact
/// scroll bar and any row of it is one look away. Seqs of a journal fit into 32 bits.
class RowIndex
{
public:
    [[nodiscard]] int size() const { return static_cast<int>(m_seqs.size()); }
    [[nodiscard]] qint64 seqAt(int row) const { return m_seqs[static_cast<std::size_t>(row)]; }
    [[nodiscard]] std::vector<qint64> seqs() const { return {m_seqs.begin(), m_seqs.end()}; }
    /// -1 when it is not in the list.
    [[nodiscard]] int rowOf(qint64 seq) const;
    /// Where a new operation belongs among falling seqs.
    [[nodiscard]] int placeOf(qint64 seq) const;

    void clear();
    /// `isFalling`: the seqs go on falling after those that are there.
    void append(std::span<const qint64> seqs, bool isFalling);
    void insert(int row, qint64 seq);
    /// Takes row `from` out and puts it back so that it is row `to`.
    void move(int from, int to);

private:
    std::vector<quint32> m_seqs;
    bool m_isFalling = true;
};

} // namespace vezne::ui
