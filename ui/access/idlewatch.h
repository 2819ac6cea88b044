// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace vezne::ui {

/// Says when nobody has touched keyboard, mouse or screen for a while.
class IdleWatch : public QObject
{
    Q_OBJECT

public:
    explicit IdleWatch(std::chrono::milliseconds patience, QObject *parent = nullptr);

    void setPatience(std::chrono::milliseconds patience);

Q_SIGNALS:
    void idle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTimer m_timer;
};

} // namespace vezne::ui
