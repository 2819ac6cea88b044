// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal.h"

namespace vezne::till {

/// Which operations may have come further than the journal says: it was put back from a copy, or its server
/// lost what it held last, and a person has trusted it or will have to (decision 032). What stands there as
/// not sent, as waiting at a bank or as a page that nobody saw proves nothing then.
class Doubt
{
public:
    [[nodiscard]] static journal::Result<Doubt> of(const journal::Journal &journal);

    [[nodiscard]] bool isAbout(const journal::Operation &operation) const;
    /// The same of what was begun then.
    [[nodiscard]] bool isAbout(Instant begun) const;

private:
    bool m_isRolledBack = false;       ///< and nobody has trusted it yet
    std::optional<Instant> m_turnedAt; ///< when it was last put back, or a person went on with one that was
};

} // namespace vezne::till
