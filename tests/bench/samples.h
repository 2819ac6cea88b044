// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <algorithm>
#include <cstdio>
#include <vector>

namespace vezne::bench {

/// How long something took, many times over; milliseconds.
class Samples
{
public:
    template<class Act>
    void time(Act act)
    {
        QElapsedTimer clock;
        clock.start();
        act();
        add(static_cast<double>(clock.nsecsElapsed()) / 1e6);
    }
    void add(double milliseconds) { m_values.push_back(milliseconds); }
    void add(const Samples &others)
    {
        m_values.insert(m_values.end(), others.m_values.begin(), others.m_values.end());
    }

    [[nodiscard]] double median() const { return at(0.5); }
    [[nodiscard]] double p99() const { return at(0.99); }
    [[nodiscard]] double worst() const { return at(1.0); }

private:
    [[nodiscard]] double at(double part) const
    {
        std::vector<double> sorted = m_values;
        std::ranges::sort(sorted);
        return sorted.empty()
                   ? 0
                   : sorted[std::min(sorted.size() - 1,
                                     static_cast<std::size_t>(part * static_cast<double>(sorted.size())))];
    }

    std::vector<double> m_values;
};

/// One line of the table: `reference` below zero for none.
inline void printLine(const char *what, double figure, double reference, const char *bar)
{
    if (reference >= 0)
        std::printf("| %s | %.2f ms | %.2f ms | %.2f | %s |\n", what, figure, reference,
                    reference > 0 ? figure / reference : 0.0, bar);
    else
        std::printf("| %s | %.2f ms | | | %s |\n", what, figure, bar);
    std::fflush(stdout);
}

} // namespace vezne::bench
