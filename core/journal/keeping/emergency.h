// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "core/base/clock.h"

namespace vezne::journal {

/// A result that the journal could not take. Masked data only: what a person needs to look it up.
struct Emergency
{
    Instant at;
    QString journal; ///< file
    QString operation, kind, order, state;
    QString amount; ///< as on the wire, with its currency
    QString paymentId, authCode;
};

/// One line for each such result, in a file that should lie on another file system than the journal. The
/// line is a reminder, not a proof: the truth is asked for at the provider, and then the line goes.
class EmergencyBook
{
public:
    /// An empty path keeps nothing.
    explicit EmergencyBook(QString file);

    /// False when this could not be written either.
    bool add(const Emergency &emergency) const;
    [[nodiscard]] std::vector<Emergency> of(const QString &journal) const;
    void clear(const QString &journal, const QString &operation) const;

    [[nodiscard]] QString file() const { return m_file; }

private:
    QString m_file;
};

} // namespace vezne::journal
