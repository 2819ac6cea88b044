// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/journal/books/batchbook.h"

namespace vezne::till {

/// That a person gave the password, and a second one agreed where that is asked for, to one batch of refunds
/// as a whole. Only a Till makes one. It ends with the person's sign-in, and each row is still held against
/// what the person may do.
class BatchLeave
{
public:
    [[nodiscard]] const QString &second() const { return m_second; }

private:
    friend class Till;
    BatchLeave(QString person, QString second, bool isAboveLimit)
        : m_person(std::move(person))
        , m_second(std::move(second))
        , m_isAboveLimit(isAboveLimit)
    {}

    QString m_person; ///< empty in a shop without staff
    QString m_second;
    bool m_isAboveLimit; ///< everybody who is asked for that has agreed
};

/// A batch that may be carried out now.
struct BatchStart
{
    journal::Batch batch;
    BatchLeave leave;
};

} // namespace vezne::till
