// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/check/rebuilding.h"

#include <algorithm>
#include <atomic>
#include <limits>
#include <thread>
#include <vector>

#include "core/journal/engine/readtransaction.h"

namespace vezne::journal {

namespace {

constexpr qint64 stride = 800; ///< events that one read takes the beginnings from: some hundred payments
constexpr unsigned mostThreads = 8;

/// What the threads share.
struct Course
{
    qint64 upTo = 0;
    std::atomic<qint64> next = 1;
    std::atomic<bool> isOver = false; ///< a fault or an error was found
};

/// One thread's part.
struct Lane
{
    std::optional<RebuildCheck> check;
    std::optional<Error> error;
    qint64 faultAt = std::numeric_limits<qint64>::max(); ///< where the stride with faults begins

    void run(const Database &stored, Course &course)
    {
        auto made = RebuildCheck::over(stored);
        if (!made)
            return end(course, made.error());
        check.emplace(std::move(*made));
        while (!course.isOver) {
            const qint64 first = course.next.fetch_add(stride);
            if (first > course.upTo)
                return;
            const ReadTransaction reading(stored);
            const auto checked = check->check(first, std::min(first + stride - 1, course.upTo), course.upTo);
            if (!checked)
                return end(course, checked.error());
            if (!check->faults().isEmpty()) {
                faultAt = first;
                course.isOver = true;
            }
        }
    }

private:
    void end(Course &course, const Error &why)
    {
        error = why;
        course.isOver = true;
    }
};

} // namespace

Result<RebuildCheck> checkPayments(const Database &stored, qint64 upTo)
{
    const unsigned threads =
        stored.isAlone() ? 1 : std::clamp(std::thread::hardware_concurrency(), 1U, mostThreads);
    Course course{.upTo = upTo};
    std::vector<Lane> lanes(threads);
    {
        std::vector<std::jthread> workers;
        for (std::size_t i = 1; i < threads; ++i) {
            workers.emplace_back([&, i] {
                auto database = Database::open(stored.place(), Database::Access::ReadOnly);
                if (!database) {
                    lanes[i].error = database.error();
                    course.isOver = true;
                    return;
                }
                lanes[i].run(*database, course);
            });
        }
        lanes.front().run(stored, course);
    }
    const auto broken = std::ranges::find_if(lanes, [](const Lane &lane) { return lane.error.has_value(); });
    if (broken != lanes.end())
        return tl::unexpected(*broken->error);
    RebuildCheck &whole = *lanes.front().check;
    const auto first = std::ranges::min_element(lanes, {}, &Lane::faultAt);
    if (first->faultAt != std::numeric_limits<qint64>::max()) {
        whole.setFaults(first->check->faults());
        return std::move(whole);
    }
    // The threads have ended, and with them every other use of their databases in memory.
    for (auto lane = lanes.begin() + 1; lane != lanes.end(); ++lane) {
        if (const auto merged = whole.merge(*lane->check); !merged)
            return tl::unexpected(merged.error());
    }
    return std::move(whole);
}

} // namespace vezne::journal
