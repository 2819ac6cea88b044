// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>
#include <map>

namespace vezne::ui {

class Field;

/// What is wrong with the fields of a form, kept as what finds the words, so that an error that stands there
/// follows the language.
class FieldErrors
{
public:
    using Words = std::function<QString()>;

    /// The field must outlive this.
    void raise(Field *field, const Words &words);
    void clear(Field *field);

    /// Says what still stands there in the language of now.
    void retranslate() const;

private:
    std::map<Field *, Words> m_words;
};

} // namespace vezne::ui
