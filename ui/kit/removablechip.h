// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace vezne::ui {

/// A restriction that is in force, with a cross: pressing it anywhere takes it away.
class RemovableChip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit RemovableChip(QWidget *parent = nullptr);

    /// `text` is shown as it is; `&` is no mnemonic. `action` is what a press does, for screen readers.
    void setTexts(const QString &text, const QString &action);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace vezne::ui
