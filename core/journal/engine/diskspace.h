// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace vezne::journal {

/// How much may still be written. The seam that tests replace, so that no test needs a full disk.
class DiskSpace
{
public:
    virtual ~DiskSpace() = default;

    /// Bytes that this user may still write to the file system of `path`; nothing when that is not known.
    [[nodiscard]] virtual std::optional<qint64> freeAt(const QString &path) const = 0;
};

class SystemDiskSpace final : public DiskSpace
{
public:
    [[nodiscard]] std::optional<qint64> freeAt(const QString &path) const override;
};

enum class Room {
    Ample,
    Low, ///< people are warned
    Out, ///< nothing new is begun: the results of what is under way must still fit
};

inline constexpr qint64 lowRoom = 500'000'000;
inline constexpr qint64 leastRoom = 50'000'000;

/// Not known counts as ample: the write itself will tell.
[[nodiscard]] Room roomOf(std::optional<qint64> freeBytes);

/// Space held in a file beside the journal, given back when a result must be written and the disk is full.
class Ballast
{
public:
    static constexpr qint64 size = 8 * 1024 * 1024;

    /// Of the journal at `journalFile`.
    explicit Ballast(const QString &journalFile);

    /// Makes the file when it is missing or short. False when there is no room for it.
    bool take() const;
    /// True when there was something to give back.
    bool release() const;

    [[nodiscard]] QString file() const { return m_file; }

private:
    QString m_file;
};

} // namespace vezne::journal
