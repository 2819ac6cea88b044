// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/engine/place.h"

namespace vezne::journal {

/// For who goes through a journal from the newest to the oldest: has the kernel read the file ahead, in
/// pieces that a disk likes. By itself it would fetch page by page, since nobody expects a file to be read
/// backwards, and what was recorded together lies together. Only advice: without it everything is as right,
/// and slower where the file is not in memory yet.
class ReadAhead
{
public:
    /// Does nothing for a book of a server, which looks after that by itself.
    explicit ReadAhead(const Place &place);

    /// `share` of the journal, 0 to 1, is still to be read.
    void reach(double share);

private:
    int m_descriptor = -1;
    qint64 m_size = 0;
    qint64 m_from = 0; ///< what lies from here on was asked for
};

} // namespace vezne::journal
