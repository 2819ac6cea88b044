// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace vezne::ui {

/// A scroll area that is no higher than what it holds, so that what stands below it stays near.
class SnugScroll : public QScrollArea
{
    Q_OBJECT

public:
    explicit SnugScroll(QWidget *content, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace vezne::ui
