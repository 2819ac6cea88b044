// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sale/fielderrors.h"

#include "ui/kit/field.h"

namespace vezne::ui {

void FieldErrors::raise(Field *field, const Words &words)
{
    m_words[field] = words;
    field->setError(words());
}

void FieldErrors::clear(Field *field)
{
    m_words.erase(field);
    field->setError({});
}

void FieldErrors::retranslate() const
{
    for (const auto &[field, words] : m_words)
        field->setError(words());
}

} // namespace vezne::ui
