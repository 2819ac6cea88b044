// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/ratelimit.h"

namespace vezne::sandbox {

bool RateLimit::admits(const QByteArray &path, std::chrono::milliseconds monotonic)
{
    if (m_perMinute == 0)
        return true;
    auto &calls = m_calls[path];
    while (!calls.empty() && monotonic - calls.front() >= std::chrono::minutes(1))
        calls.pop_front();
    if (std::ssize(calls) >= m_perMinute)
        return false;
    calls.push_back(monotonic);
    return true;
}

} // namespace vezne::sandbox
