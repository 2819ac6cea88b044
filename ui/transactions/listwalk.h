// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <memory>

#include "core/journal/readerthread.h"

namespace vezne::ui {

/// How a list is sorted.
struct ListOrder
{
    journal::SortBy by = journal::SortBy::Time;
    Qt::SortOrder direction = Qt::DescendingOrder;
    bool operator==(const ListOrder &) const = default;

    /// Newest first: rows can be shown as they are found.
    [[nodiscard]] bool isUsual() const { return *this == ListOrder{}; }
};

/// Finds out which operations a filter holds, and in which order, from the newest back: stretch by stretch on
/// the reader's thread, so that neither a write nor another question waits for more than one stretch. In the
/// usual order rows are told as they are found, in any other once all are known and sorted.
class ListWalk : public QObject
{
    Q_OBJECT

public:
    /// What the first stretch brings: enough for a screen, rows and all.
    struct Beginning
    {
        std::vector<qint64> seqs;
        std::vector<journal::Operation> rows; ///< of the first of `seqs`
        qint64 newest = 0;                    ///< greatest seq of the journal, whatever the filter
    };
    enum class End {
        Complete,
        TookTooLong, ///< a search without the index went on for longer than `patience`
        TooMany,     ///< more than `mostSorted` rows to sort
    };

    static constexpr int screenful = 100;
    static constexpr std::chrono::milliseconds patience{3000};
    static constexpr std::size_t mostSorted = 2'000'000;

    explicit ListWalk(journal::ReaderThread &reader, QObject *parent = nullptr);

    /// Begins anew; what an earlier walk still finds is dropped.
    void start(const journal::Filter &filter, const ListOrder &order);
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void began(const vezne::ui::ListWalk::Beginning &beginning);
    void found(const std::vector<qint64> &seqs);
    /// After began(); not after failed().
    void ended(vezne::ui::ListWalk::End end);
    void failed(const vezne::journal::Error &error);

private:
    class Sorter;

    void begin();
    void goOn(std::optional<qint64> before);
    void collect(std::optional<qint64> before);
    void sort();
    void end(End end);
    void fail(const journal::Error &error);
    [[nodiscard]] bool isTooLong() const;

    journal::ReaderThread &m_reader;
    journal::Filter m_filter;
    ListOrder m_order;
    std::shared_ptr<Sorter> m_sorter; ///< used on the reader's thread only
    QElapsedTimer m_clock;
    int m_generation = 0;
    bool m_isRunning = false;
};

} // namespace vezne::ui
