// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include "core/base/secretbytes.h"

namespace vezne::ui {

/// The text of a secret field: ASCII digits in locked memory of fixed size, with caret and selection, and
/// nothing to undo. What is deleted is zeroed at once. Spaces between groups are a matter of display and no
/// part of it.
class SecretDigits
{
public:
    enum class Selecting { No, Yes };

    explicit SecretDigits(int capacity);

    [[nodiscard]] int capacity() const;
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] bool isEmpty() const { return m_count == 0; }

    /// The digits, in place. Valid until the next change; never to be copied into a QString.
    [[nodiscard]] QStringView view() const;

    /// A copy as ASCII bytes.
    [[nodiscard]] SecretBytes bytes() const;

    /// Between digits: 0 stands before the first.
    [[nodiscard]] int caret() const { return m_caret; }
    void moveTo(int position, Selecting selecting = Selecting::No);
    void selectAll();
    [[nodiscard]] bool hasSelection() const { return m_caret != m_anchor; }
    [[nodiscard]] int selectionStart() const { return qMin(m_caret, m_anchor); }
    [[nodiscard]] int selectionEnd() const { return qMax(m_caret, m_anchor); }

    /// Puts `digits` in place of the selection; the caret goes behind them. When more than `limit` digits
    /// would stand there, nothing changes and the answer is false.
    [[nodiscard]] bool insert(QStringView digits, int limit);

    void deleteBackward();
    void deleteForward();
    void deleteToStart();
    void wipe();

private:
    void removeRange(int from, int to);

    SecretBytes m_memory;
    char16_t *m_digits;
    int m_count = 0;
    int m_caret = 0;
    int m_anchor = 0;
};

} // namespace vezne::ui
