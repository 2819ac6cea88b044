// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/kit/pause.h"

namespace vezne::ui {

/// Grey bars in place of rows that are being read. Lies over its parent; appears only when reading takes long
/// enough to notice, so that a quick answer does not flicker.
class Skeleton : public QWidget
{
    Q_OBJECT

public:
    /// Shows after this time.
    static constexpr std::chrono::milliseconds patience{150};

    explicit Skeleton(QWidget *covered);

    void begin();
    void end();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Pause m_pause{patience};
};

} // namespace vezne::ui
