// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that fails when it is told to: preloaded into a program, it counts the calls that write to or sync
// files below VEZNE_DISK_UNDER and lets one of them fail.
//
//   VEZNE_DISK_UNDER   folder whose files are meant
//   VEZNE_DISK_FAIL    number of the call that fails, from 1; 0 or absent: none
//   VEZNE_DISK_ERROR   errno of the failure, a number
//   VEZNE_DISK_STAYS   1: every later call fails too
//   VEZNE_DISK_COUNT   file that gets the number of calls counted so far, as decimal text
//
// Reads are left alone. Close, rename and unlink are no writes.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

enum { descriptors = 1024 };
static atomic_bool isMeant[descriptors];
static atomic_long calls;

static const char *setting(const char *name)
{
    const char *value = getenv(name);
    return value ? value : "";
}

static void remember(int descriptor, const char *path)
{
    const char *under = setting("VEZNE_DISK_UNDER");
    if (descriptor >= 0 && descriptor < descriptors)
        isMeant[descriptor] = *under && strncmp(path, under, strlen(under)) == 0;
}

static void report(long count)
{
    const char *path = setting("VEZNE_DISK_COUNT");
    if (!*path)
        return;
    char text[32];
    const int length = snprintf(text, sizeof text, "%ld\n", count);
    const int descriptor = (int)syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return;
    syscall(SYS_write, descriptor, text, (size_t)length);
    syscall(SYS_close, descriptor);
}

// True, with errno set, when this call is one that fails.
static int fails(int descriptor)
{
    if (descriptor < 0 || descriptor >= descriptors || !isMeant[descriptor])
        return 0;
    const long count = atomic_fetch_add(&calls, 1) + 1;
    report(count);
    const long chosen = strtol(setting("VEZNE_DISK_FAIL"), NULL, 10);
    const int stays = *setting("VEZNE_DISK_STAYS") == '1';
    if (chosen <= 0 || count < chosen || (count > chosen && !stays))
        return 0;
    errno = (int)strtol(setting("VEZNE_DISK_ERROR"), NULL, 10);
    return 1;
}

#define NEXT(type, name) ((type)dlsym(RTLD_NEXT, name))

typedef int (*Open)(const char *, int, ...);
typedef int (*OpenAt)(int, const char *, int, ...);

#define OPEN(name)                                                                                           \
    int name(const char *path, int flags, ...)                                                               \
    {                                                                                                        \
        va_list rest;                                                                                        \
        va_start(rest, flags);                                                                               \
        const mode_t mode = va_arg(rest, mode_t);                                                            \
        va_end(rest);                                                                                        \
        const int descriptor = NEXT(Open, #name)(path, flags, mode);                                         \
        remember(descriptor, path);                                                                          \
        return descriptor;                                                                                   \
    }
OPEN(open)
OPEN(open64)

#define OPENAT(name)                                                                                         \
    int name(int folder, const char *path, int flags, ...)                                                   \
    {                                                                                                        \
        va_list rest;                                                                                        \
        va_start(rest, flags);                                                                               \
        const mode_t mode = va_arg(rest, mode_t);                                                            \
        va_end(rest);                                                                                        \
        const int descriptor = NEXT(OpenAt, #name)(folder, path, flags, mode);                               \
        remember(descriptor, path);                                                                          \
        return descriptor;                                                                                   \
    }
OPENAT(openat)
OPENAT(openat64)

#define FAILABLE(result, name, parameters, arguments)                                                        \
    result name parameters                                                                                   \
    {                                                                                                        \
        return fails(descriptor) ? (result)-1 : NEXT(result(*) parameters, #name)arguments;                  \
    }
FAILABLE(ssize_t, write, (int descriptor, const void *bytes, size_t size), (descriptor, bytes, size))
FAILABLE(ssize_t, pwrite, (int descriptor, const void *bytes, size_t size, off_t at), (descriptor, bytes, size, at))
FAILABLE(ssize_t, pwrite64, (int descriptor, const void *bytes, size_t size, off64_t at), (descriptor, bytes, size, at))
FAILABLE(ssize_t, writev, (int descriptor, const struct iovec *parts, int count), (descriptor, parts, count))
FAILABLE(int, fsync, (int descriptor), (descriptor))
FAILABLE(int, fdatasync, (int descriptor), (descriptor))
FAILABLE(int, ftruncate, (int descriptor, off_t size), (descriptor, size))
FAILABLE(int, ftruncate64, (int descriptor, off64_t size), (descriptor, size))

// These return the error's number instead of setting errno.
int posix_fallocate(int descriptor, off_t from, off_t size)
{
    return fails(descriptor) ? errno : NEXT(int (*)(int, off_t, off_t), "posix_fallocate")(descriptor, from, size);
}

int close(int descriptor)
{
    if (descriptor >= 0 && descriptor < descriptors)
        isMeant[descriptor] = 0;
    return NEXT(int (*)(int), "close")(descriptor);
}
