// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/secretdigits.h"

#include <algorithm>

namespace vezne::ui {

// UTF-16 units, so that the rules of core/card can look at the digits where they are. Locked memory is
// aligned for any type when its size is a multiple of the type's.
SecretDigits::SecretDigits(int capacity)
    : m_memory(static_cast<std::size_t>(capacity) * sizeof(char16_t))
    , m_digits(reinterpret_cast<char16_t *>(m_memory.data()))
{}

int SecretDigits::capacity() const
{
    return static_cast<int>(m_memory.size() / sizeof(char16_t));
}

QStringView SecretDigits::view() const
{
    return {m_digits, m_count};
}

SecretBytes SecretDigits::bytes() const
{
    SecretBytes bytes(static_cast<std::size_t>(m_count));
    std::copy_n(m_digits, m_count, bytes.data());
    return bytes;
}

void SecretDigits::moveTo(int position, Selecting selecting)
{
    m_caret = std::clamp(position, 0, m_count);
    if (selecting == Selecting::No)
        m_anchor = m_caret;
}

void SecretDigits::selectAll()
{
    m_anchor = 0;
    m_caret = m_count;
}

bool SecretDigits::insert(QStringView digits, int limit)
{
    const int added = static_cast<int>(digits.size());
    const int kept = m_count - (selectionEnd() - selectionStart());
    if (kept + added > std::min(limit, capacity()))
        return false;
    removeRange(selectionStart(), selectionEnd());
    std::copy_backward(m_digits + m_caret, m_digits + m_count, m_digits + m_count + added);
    std::copy(digits.utf16(), digits.utf16() + added, m_digits + m_caret);
    m_count += added;
    moveTo(m_caret + added);
    return true;
}

void SecretDigits::deleteBackward()
{
    if (hasSelection())
        removeRange(selectionStart(), selectionEnd());
    else if (m_caret > 0)
        removeRange(m_caret - 1, m_caret);
}

void SecretDigits::deleteForward()
{
    if (hasSelection())
        removeRange(selectionStart(), selectionEnd());
    else if (m_caret < m_count)
        removeRange(m_caret, m_caret + 1);
}

void SecretDigits::deleteToStart()
{
    removeRange(0, hasSelection() ? selectionEnd() : m_caret);
}

void SecretDigits::wipe()
{
    removeRange(0, m_count);
}

void SecretDigits::removeRange(int from, int to)
{
    std::copy(m_digits + to, m_digits + m_count, m_digits + from);
    std::fill(m_digits + m_count - (to - from), m_digits + m_count, u'\0');
    m_count -= to - from;
    moveTo(from);
}

} // namespace vezne::ui
