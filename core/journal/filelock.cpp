// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/filelock.h"

namespace vezne::journal {

using namespace Qt::StringLiterals;

Result<std::unique_ptr<QLockFile>> lockFor(const QString &file, std::chrono::milliseconds patience)
{
    auto lock = std::make_unique<QLockFile>(file + u".lock"_s);
    lock->setStaleLockTime(0); // a lock is stale when its process is gone, never because it is old
    if (lock->tryLock(static_cast<int>(patience.count())))
        return lock;
    qint64 pid = 0;
    QString host, program;
    if (lock->error() == QLockFile::LockFailedError && lock->getLockInfo(&pid, &host, &program))
        return tl::unexpected(Error{Problem::Locked, u"%1 (%2, %3)"_s.arg(program).arg(pid).arg(host)});
    return tl::unexpected(
        Error{lock->error() == QLockFile::LockFailedError ? Problem::Locked : Problem::CannotOpen,
              u"%1.lock"_s.arg(file)});
}

} // namespace vezne::journal
