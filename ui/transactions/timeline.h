// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "core/journal/history/event.h"

class QVBoxLayout;

namespace vezne::ui {

/// A payment's history, oldest first: what happened, when, by whom and why.
class Timeline : public QWidget
{
    Q_OBJECT

public:
    explicit Timeline(QWidget *parent = nullptr);

    void show(const std::vector<journal::Event> &history);

private:
    [[nodiscard]] QWidget *newEntry(const journal::Event &event);

    QVBoxLayout *m_layout;
};

} // namespace vezne::ui
