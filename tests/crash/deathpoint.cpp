// SPDX-License-Identifier: GPL-3.0-or-later
// Kills the process that it is loaded into (LD_PRELOAD), as kill -9 does, at one exact call. Part of the
// tests alone; the programs know nothing of it.
//
//   DEATHPOINT=kind:count:moment   kind sync|write|truncate|note|connect|send|receive (write: at a place of a
//                                  file, as SQLite does; note: to any other file), counted from 1 for each;
//                                  moment before|half|after (half: the call does half its bytes)
//   DEATHPOINT_TALLY=FILE          at its end, also at this one, writes how many calls of each kind it made
//
//   DEATHPOINT_CLOCK=SECONDS       shifts what the process takes for the time of day
#include <array>
#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <dlfcn.h>
#include <initializer_list>
#include <string_view>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

#include <csignal>

namespace {

enum Kind { Sync, Write, Truncate, Note, Connect, Send, Receive, KindCount };
enum class Moment { Never, Before, Half, After };

constexpr std::array<std::string_view, KindCount> kindNames{"sync",    "write", "truncate", "note",
                                                            "connect", "send",  "receive"};

std::array<std::atomic<long>, KindCount> tally;
Kind deadlyKind = KindCount;
long deadlyCount = 0;
Moment deadlyMoment = Moment::Never;
long clockShift = 0;
const char *tallyFile = nullptr;

Moment momentFromName(std::string_view name)
{
    if (name == "before")
        return Moment::Before;
    return name == "half" ? Moment::Half : name == "after" ? Moment::After : Moment::Never;
}

void readPoint(std::string_view point)
{
    const auto first = point.find(':');
    const auto second = point.find(':', first + 1);
    if (first == std::string_view::npos || second == std::string_view::npos)
        return;
    for (int kind = 0; kind < KindCount; ++kind) {
        if (kindNames[static_cast<std::size_t>(kind)] == point.substr(0, first))
            deadlyKind = static_cast<Kind>(kind);
    }
    deadlyCount = std::strtol(point.data() + first + 1, nullptr, 10);
    deadlyMoment = momentFromName(point.substr(second + 1));
}

[[gnu::constructor]] void begin()
{
    if (const char *point = std::getenv("DEATHPOINT"))
        readPoint(point);
    if (const char *shift = std::getenv("DEATHPOINT_CLOCK"))
        clockShift = std::strtol(shift, nullptr, 10);
    tallyFile = std::getenv("DEATHPOINT_TALLY");
}

[[gnu::destructor]] void end()
{
    std::FILE *file = tallyFile ? std::fopen(tallyFile, "we") : nullptr;
    if (!file)
        return;
    for (std::size_t kind = 0; kind < KindCount; ++kind)
        std::fprintf(file, "%s %ld\n", kindNames[kind].data(), tally[kind].load());
    std::fclose(file);
}

[[noreturn]] void die()
{
    end();
    ::kill(::getpid(), SIGKILL);
    while (true)
        ::pause();
}

template<class Function>
Function *next(const char *name)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, name));
}

bool isNetwork(int descriptor)
{
    int domain = 0;
    socklen_t size = sizeof domain;
    return ::getsockopt(descriptor, SOL_SOCKET, SO_DOMAIN, &domain, &size) == 0 &&
           (domain == AF_INET || domain == AF_INET6);
}

bool isFile(int descriptor)
{
    struct stat status = {};
    return ::fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode);
}

/// Counts one call of `kind` and carries it out, unless it is the one to die at.
template<class Whole, class Half>
auto pass(Kind kind, Whole whole, Half half)
{
    const bool isDeadly = ++tally[kind] == deadlyCount && kind == deadlyKind;
    if (isDeadly && deadlyMoment == Moment::Before)
        die();
    if (isDeadly && deadlyMoment == Moment::Half) {
        static_cast<void>(half());
        die();
    }
    const auto result = whole();
    if (isDeadly && deadlyMoment == Moment::After)
        die();
    return result;
}

template<class Whole>
auto pass(Kind kind, Whole whole)
{
    return pass(kind, whole, whole);
}

} // namespace

extern "C" {

int fdatasync(int descriptor)
{
    static auto *real = next<int(int)>("fdatasync");
    return pass(Sync, [=] { return real(descriptor); });
}

int fsync(int descriptor)
{
    static auto *real = next<int(int)>("fsync");
    return pass(Sync, [=] { return real(descriptor); });
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t size, off64_t offset)
{
    static auto *real = next<ssize_t(int, const void *, size_t, off64_t)>("pwrite64");
    return pass(
        Write, [=] { return real(descriptor, bytes, size, offset); },
        [=] { return real(descriptor, bytes, size / 2, offset); });
}

int ftruncate64(int descriptor, off64_t size) noexcept
{
    static auto *real = next<int(int, off64_t)>("ftruncate64");
    return pass(Truncate, [=] { return real(descriptor, size); });
}

int connect(int descriptor, const sockaddr *address, socklen_t size)
{
    static auto *real = next<int(int, const sockaddr *, socklen_t)>("connect");
    return pass(Connect, [=] { return real(descriptor, address, size); });
}

ssize_t write(int descriptor, const void *bytes, size_t size)
{
    static auto *real = next<ssize_t(int, const void *, size_t)>("write");
    const bool isSent = isNetwork(descriptor);
    if (!isSent && !isFile(descriptor))
        return real(descriptor, bytes, size);
    return pass(
        isSent ? Send : Note, [=] { return real(descriptor, bytes, size); },
        [=] { return real(descriptor, bytes, size / 2); });
}

ssize_t send(int descriptor, const void *bytes, size_t size, int flags)
{
    static auto *real = next<ssize_t(int, const void *, size_t, int)>("send");
    return pass(
        Send, [=] { return real(descriptor, bytes, size, flags); },
        [=] { return real(descriptor, bytes, size / 2, flags); });
}

ssize_t read(int descriptor, void *bytes, size_t size)
{
    static auto *real = next<ssize_t(int, void *, size_t)>("read");
    if (!isNetwork(descriptor))
        return real(descriptor, bytes, size);
    return pass(Receive, [=] { return real(descriptor, bytes, size); });
}

int clock_gettime(clockid_t clock, timespec *time) noexcept
{
    static auto *real = next<int(clockid_t, timespec *)>("clock_gettime");
    const int result = real(clock, time);
    if (result == 0 && clock == CLOCK_REALTIME)
        time->tv_sec += clockShift;
    return result;
}

} // extern "C"
