// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

namespace vezne::ui {

/// Many requests in a row are answered once, a little later. `begin` counts from the first of them, for
/// changes that must be seen soon however many follow; `restart` from the last, for typing, which is to end
/// first.
class Pause : public QObject
{
    Q_OBJECT

public:
    explicit Pause(std::chrono::milliseconds length, QObject *parent = nullptr);

    void begin();
    void restart();
    /// Then `over` does not come.
    void stop();

    [[nodiscard]] bool isRunning() const { return m_timer.isActive(); }

Q_SIGNALS:
    void over();

private:
    QTimer m_timer;
};

} // namespace vezne::ui
