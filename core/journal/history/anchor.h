// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <memory>
#include <optional>

#include "core/base/clock.h"
#include "core/base/secretbytes.h"
#include "core/journal/engine/database.h"

namespace vezne::journal {

/// How far the two chains, events and audit trail, are known to have come.
struct Anchor
{
    qint64 seq = 0;
    QByteArray mac; ///< of the event `seq`
    qint64 auditSeq = 0;
    QByteArray auditMac;       ///< of the audit entry `auditSeq`
    std::optional<Instant> at; ///< when it was written; nothing in what an earlier version wrote
    QByteArray history;        ///< of the server, see Engine::history(); empty where it was not known
};

/// Keeps a journal's anchor outside its file, so that an older copy put in its place is noticed.
class AnchorStore
{
public:
    virtual ~AnchorStore() = default;

    /// Nothing when none was kept yet; Problem::Damaged when what is kept is not what we wrote.
    [[nodiscard]] virtual Result<std::optional<Anchor>> read() const = 0;

    /// May lag behind: an anchor that is older than the journal is still right, only weaker. Never ahead of
    /// what is on disk.
    [[nodiscard]] virtual Result<void> write(const Anchor &anchor) = 0;
};

/// In a small file of the user's (0600), authenticated by the chain's key. Two slots are written in turn, so
/// that a cut while one is written leaves the other. Not synced: see AnchorStore::write().
///
/// Whoever can write every file of this user can remove it too; against them only a keychain helps.
class FileAnchorStore final : public AnchorStore
{
public:
    /// For `journal`, in `folder`, which is made (0700) when it is missing.
    FileAnchorStore(const QString &folder, const Place &journal, SecretBytes key);

    [[nodiscard]] Result<std::optional<Anchor>> read() const override;
    [[nodiscard]] Result<void> write(const Anchor &anchor) override;

private:
    struct Slot
    {
        qint64 generation = 0; ///< the greater is the newer, whatever its seq
        Anchor anchor;
    };

    [[nodiscard]] QByteArray textOf(const Slot &slot) const;
    [[nodiscard]] std::optional<Slot> slotIn(const QByteArray &text) const;
    [[nodiscard]] Result<std::optional<Slot>> newest() const;

    SecretBytes m_key;
    QString m_file;
    std::optional<qint64> m_generation; ///< of the newest slot, once it is known
};

/// The same anchor in two places that are seldom put back together; the one that has come farthest counts.
class TwinAnchorStore final : public AnchorStore
{
public:
    TwinAnchorStore(std::unique_ptr<AnchorStore> first, std::unique_ptr<AnchorStore> second)
        : m_first(std::move(first))
        , m_second(std::move(second))
    {}

    [[nodiscard]] Result<std::optional<Anchor>> read() const override;
    /// Fails when neither can be written.
    [[nodiscard]] Result<void> write(const Anchor &anchor) override;

private:
    std::unique_ptr<AnchorStore> m_first, m_second;
};

/// Whether `row`, of a chain and with all of its columns, is link `seq` with this code.
[[nodiscard]] bool isLink(const Statement &row, qint64 seq, const QByteArray &mac);

/// What of `anchor` the journal does not hold: `event 12`, `audit entry 3`; empty when it holds both. An
/// older or another copy was put in its place, or the end of a chain was cut off.
[[nodiscard]] Result<QString> missingFrom(const Database &database, const Anchor &anchor);

/// The same, and `history ...` where a stand-by has taken the server's place, or a moment of the past was
/// restored: it may lack what another till wrote last, which this one could not see.
[[nodiscard]] Result<QString> reasonToDistrust(const Database &database, const Anchor &anchor);

} // namespace vezne::journal
