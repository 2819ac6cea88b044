// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSemaphore>
#include <algorithm>
#include <array>
#include <atomic>
#include <functional>
#include <thread>
#include <vector>

#include "core/journal/engine/readahead.h"
#include "core/journal/reader.h"

namespace vezne::finance {

/// The rows of a list that leaves little out, newest first, read by two threads in turns, each with a
/// connection of its own: making a row of what SQLite gives takes longer than writing it. What is read lies a
/// few pages ahead of what is taken, and no more.
class RowsAhead
{
public:
    /// `filter` is one of Listing::matchesMost(), `span` what it spans. `newest` is the journal's last
    /// operation.
    RowsAhead(const journal::Place &place, const journal::Filter &filter,
              const journal::OperationFields &fields, journal::Span span, qint64 newest)
        : m_span(span)
        , m_newest(newest)
        , m_ahead(place)
    {
        for (std::size_t lane = 0; lane < lanes; ++lane) {
            m_lanes[lane].thread = std::thread([this, place, filter, fields, lane] {
                const auto database = journal::Database::open(place, journal::Database::Access::ReadOnly);
                work(database, filter, fields, lane);
            });
        }
    }
    ~RowsAhead()
    {
        m_isWanted = false;
        for (Lane &lane : m_lanes) {
            lane.empty.release();
            lane.thread.join();
        }
    }
    RowsAhead(const RowsAhead &) = delete;
    RowsAhead &operator=(const RowsAhead &) = delete;

    /// Shows the next page; none at the end.
    [[nodiscard]] journal::Result<void> next(const std::function<void(journal::Operation &row)> &visit)
    {
        for (std::size_t rows = 0; rows == 0 && lastOf(m_next) >= m_span.first; ++m_next) {
            m_ahead.reach(static_cast<double>(lastOf(m_next)) / static_cast<double>(m_newest));
            Lane &lane = m_lanes[m_next % lanes];
            lane.full.acquire();
            if (!lane.outcome)
                return tl::unexpected(lane.outcome.error());
            rows = lane.count;
            std::for_each_n(lane.rows.begin(), rows, visit);
            lane.empty.release();
        }
        return {};
    }

private:
    static constexpr std::size_t lanes = 2;
    static constexpr qint64 stretch = 1'200; ///< events; some hundred payments

    struct Lane
    {
        std::vector<journal::Operation> rows; ///< whose they are, the semaphores say; memory is used again
        std::size_t count = 0;
        journal::Result<void> outcome;
        QSemaphore empty{1}, full{0};
        std::thread thread;
    };

    /// Where a page begins, counted from the newest.
    [[nodiscard]] qint64 lastOf(std::size_t page) const
    {
        return m_span.last - static_cast<qint64>(page) * stretch;
    }

    void work(const journal::Result<journal::Database> &database, const journal::Filter &filter,
              const journal::OperationFields &fields, std::size_t number)
    {
        Lane &lane = m_lanes[number];
        for (std::size_t page = number; lastOf(page) >= m_span.first; page += lanes) {
            lane.empty.acquire();
            if (!m_isWanted)
                return;
            lane.count = 0;
            const qint64 last = lastOf(page);
            lane.outcome = database ? journal::Reader(*database).listing().between(
                                          filter, {std::max(m_span.first, last - stretch + 1), last}, fields,
                                          [&lane]() -> journal::Operation & {
                                              if (lane.count == lane.rows.size())
                                                  lane.rows.emplace_back();
                                              return lane.rows[lane.count++];
                                          })
                                    : tl::unexpected(database.error());
            lane.full.release();
        }
    }

    journal::Span m_span;
    qint64 m_newest;
    std::size_t m_next = 0; ///< page
    journal::ReadAhead m_ahead;
    std::atomic<bool> m_isWanted = true;
    std::array<Lane, lanes> m_lanes;
};

} // namespace vezne::finance
