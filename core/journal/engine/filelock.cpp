// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/engine/filelock.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QSysInfo>
#include <QThread>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace vezne::journal {

using namespace Qt::StringLiterals;

namespace {

constexpr unsigned long pauseMs = 20;

/// For people alone; the lock does not depend on it, so a failure to write it changes nothing.
void signAsHolder(int descriptor)
{
    const QByteArray name = u"%1 (%2, %3)"_s.arg(QCoreApplication::applicationName())
                                .arg(QCoreApplication::applicationPid())
                                .arg(QSysInfo::machineHostName())
                                .toUtf8();
    const off_t before = ::lseek(descriptor, 0, SEEK_END);
    (void)!::pwrite(descriptor, name.constData(), static_cast<std::size_t>(name.size()), 0);
    if (before > name.size()) // only then: a file system may write all of its own log for it
        (void)!::ftruncate(descriptor, name.size());
}

QString holderOf(int descriptor)
{
    char name[256];
    const ssize_t size = ::pread(descriptor, name, sizeof name, 0);
    return size > 0 ? QString::fromUtf8(name, static_cast<qsizetype>(size)) : QString();
}

} // namespace

FileLock::~FileLock()
{
    ::close(m_descriptor);
}

Result<std::unique_ptr<FileLock>> lockFor(const QString &file, std::chrono::milliseconds patience)
{
    const QString path = file + u".lock"_s;
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor < 0)
        return tl::unexpected(Error{Problem::CannotOpen, path});
    auto lock = std::make_unique<FileLock>(descriptor);
    const QDeadlineTimer deadline(patience);
    while (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK && errno != EINTR)
            return tl::unexpected(Error{Problem::CannotOpen, path});
        if (deadline.hasExpired())
            return tl::unexpected(Error{Problem::Locked, holderOf(descriptor)});
        QThread::msleep(pauseMs);
    }
    signAsHolder(descriptor);
    return lock;
}

} // namespace vezne::journal
