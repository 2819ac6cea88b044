// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <memory>

#include "core/journal/error.h"

namespace vezne::journal {

/// Keeps other processes from writing a journal while it lives. The kernel holds the lock and drops it with
/// the process, however that ends. A lock that is a file's content (QLockFile) does not: a process that is
/// killed between making the file and filling it leaves one that names nobody and never goes.
class FileLock
{
public:
    /// Of an open file that is locked.
    explicit FileLock(int descriptor)
        : m_descriptor(descriptor)
    {}
    ~FileLock();
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;

private:
    int m_descriptor;
};

/// Locks the journal at `file`. Waits up to `patience`, then Problem::Locked names who holds it. The file
/// beside the journal stays; it says who had the lock last.
[[nodiscard]] Result<std::unique_ptr<FileLock>> lockFor(const QString &file,
                                                        std::chrono::milliseconds patience);

} // namespace vezne::journal
