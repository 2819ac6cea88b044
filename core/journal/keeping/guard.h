// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <memory>
#include <optional>
#include <vector>

#include "core/journal/engine/diskspace.h"
#include "core/journal/history/anchor.h"
#include "core/journal/keeping/emergency.h"

namespace vezne::journal {

class Reader;

/// What stands beside a journal's own file. A till has all of it; a journal that is thrown away needs none.
struct Safeguards
{
    std::shared_ptr<AnchorStore> anchor;
    std::shared_ptr<const DiskSpace> space = std::make_shared<SystemDiskSpace>();
    bool hasBallast = false;
    QString emergencyFile; ///< empty for none
    /// The last events are checked before the first thing is written, and not when the journal is opened: a
    /// window need not wait for it. Journal::checkEnd() tells.
    bool isEndCheckedLater = false;
};

/// Watches over a journal that is being written: whether something new may begin, and what is done when a
/// result does not fit on the disk.
class Guard
{
public:
    Guard(QString journalFile, Safeguards safeguards);

    /// Compares with the anchor, heeds what the journal's own trail says (marks.h) and looks through the
    /// emergencies of earlier runs. Call once, at open.
    [[nodiscard]] Result<void> inspect(const Database &database);

    /// An error when nothing new may begin: a result was not recorded, the chain is not to be trusted, or
    /// the disk is almost full.
    [[nodiscard]] Result<void> mayBegin() const;

    [[nodiscard]] Room room() const;
    /// Why nothing new may begin until a person acts; nothing when all is well.
    [[nodiscard]] const std::optional<Error> &distrust() const { return m_distrust; }
    /// Of a journal that was rolled back: from when to when entries are missing, as far as that is known.
    struct Gap
    {
        std::optional<Instant> from;  ///< the last event that is there
        std::optional<Instant> until; ///< when it was last written
    };
    [[nodiscard]] const Gap &gap() const { return m_gap; }
    /// Results of this journal that could not be recorded and are not yet known otherwise.
    [[nodiscard]] std::vector<Emergency> emergencies() const { return m_book.of(m_file); }

    /// From now on nothing new may begin. The first reason stays.
    void setDistrust(const Error &reason);
    /// A person has looked into it: the chain is good as it is, up to `end`.
    void accept(const Anchor &end);

    /// The chain has come to `end`, on disk.
    void advance(const Anchor &end);
    /// A write failed. Room is made when that may help: then true, and the write is worth another try.
    [[nodiscard]] bool canTryAgain(const Error &error) const;
    /// A result is lost to the journal: nothing new begins until it was written after all.
    void setUnrecorded(const Emergency &emergency, const Error &error);
    /// The journal knows how `operation` ended.
    void settle(const QString &operation);
    /// The same of every result that stands in the journal by now.
    void settleKnown(const Reader &reader);

private:
    [[nodiscard]] Result<void> compareWithAnchor(const Database &database);
    void distrustAsOlder(const Database &database, const Error &reason, std::optional<Instant> until);

    QString m_file;
    Safeguards m_safeguards;
    Ballast m_ballast;
    EmergencyBook m_book;
    std::optional<Error> m_distrust;
    Gap m_gap;
    bool m_hasEmergencies = false;
    QSet<QString> m_unrecorded; ///< operations whose results this process could not write
};

} // namespace vezne::journal
