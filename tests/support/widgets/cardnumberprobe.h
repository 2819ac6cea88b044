// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <memory>

#include "ui/kit/cardnumberedit.h"

namespace vezne::test {

/// Shows what the field paints: gaps where it leaves space, `|` where the caret stands.
class Probe : public ui::CardNumberEdit
{
public:
    [[nodiscard]] QString shown() const
    {
        const int cellWidth = offsetOf(1);
        QString text;
        for (int index = 0; index <= digitCount(); ++index) {
            if (index > 0 && offsetOf(index) - offsetOf(index - 1) > cellWidth)
                text += u' ';
            if (index == caret())
                text += u'|';
            if (index < digitCount())
                text += cell(index);
        }
        return text;
    }
};

/// Plays keys: digits and signs as typed; `<` `>` left and right, `H` Home, `E` End, `B` Backspace, `D`
/// Delete, `A` select all.
void play(QWidget &edit, const QString &keys);

[[nodiscard]] QString digitsOf(const ui::CardNumberEdit &edit);

/// A window with the field, which has the keyboard, and something else that could have it.
class CardNumberProbe
{
protected:
    void open();
    void focus();

    std::unique_ptr<QWidget> m_window;
    Probe *m_edit = nullptr;
    QWidget *m_other = nullptr;
};

} // namespace vezne::test
