// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <chrono>
#include <deque>

namespace vezne::sandbox {

/// At most so many calls of one path in any 60 seconds.
class RateLimit
{
public:
    /// 0: no limit.
    explicit RateLimit(int perMinute)
        : m_perMinute(perMinute)
    {}

    /// Whether one more call of `path` is allowed at this monotonic time; if so, it counts.
    [[nodiscard]] bool admits(const QByteArray &path, std::chrono::milliseconds monotonic);

private:
    int m_perMinute;
    QHash<QByteArray, std::deque<std::chrono::milliseconds>> m_calls;
};

} // namespace vezne::sandbox
