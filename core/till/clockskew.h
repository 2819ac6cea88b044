// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <chrono>
#include <optional>

#include "core/base/clock.h"

namespace vezne::till {

/// How far this machine's clock and the provider's are apart, learnt from every answer. A wrong clock makes
/// certificates fail, puts sales on another day and so spoils the rule of cancelling on the same day.
class ClockSkew : public QObject
{
    Q_OBJECT

public:
    enum class Verdict {
        Fine,   ///< or not known yet
        Warn,   ///< more than 2 min: the window says so
        Refuse, ///< more than 12 h: no money call is begun
    };

    explicit ClockSkew(const Clock &clock, QObject *parent = nullptr);

    /// The provider's time in an answer that has just come.
    void hear(Instant systemTime);

    /// Provider minus this machine: positive when ours is slow. Nothing before the first answer.
    [[nodiscard]] std::optional<std::chrono::milliseconds> skew() const { return m_skew; }
    [[nodiscard]] Verdict verdict() const;

Q_SIGNALS:
    /// The verdict, or within Warn and Refuse the minutes, changed.
    void changed();

private:
    const Clock &m_clock;
    std::optional<std::chrono::milliseconds> m_skew;
};

} // namespace vezne::till
