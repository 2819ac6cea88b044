// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/engine/serverprobe.h"

#include <array>
#include <cerrno>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace vezne::journal {

namespace {

using SteadyClock = std::chrono::steady_clock;

/// SSLRequest of postgresql.org/docs/15/protocol-message-formats.html: its length, and 80877103. A server
/// answers it with one letter.
constexpr std::array<unsigned char, 8> speaksTls{0, 0, 0, 8, 0x04, 0xd2, 0x16, 0x2f};

bool waitFor(int socket, short what, SteadyClock::time_point until)
{
    for (;;) {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(until - SteadyClock::now()).count();
        pollfd waited{.fd = socket, .events = what, .revents = 0};
        const int ready = left > 0 ? ::poll(&waited, 1, static_cast<int>(left)) : 0;
        if (ready >= 0)
            return ready > 0;
        if (errno != EINTR)
            return false;
    }
}

bool asks(int socket, const sockaddr *server, socklen_t size, SteadyClock::time_point until)
{
    if (::connect(socket, server, size) != 0 && (errno != EINPROGRESS || !waitFor(socket, POLLOUT, until)))
        return false;
    const auto sent = ::send(socket, speaksTls.data(), speaksTls.size(), MSG_NOSIGNAL);
    char answer = 0;
    return sent == static_cast<ssize_t>(speaksTls.size()) && waitFor(socket, POLLIN, until) &&
           ::recv(socket, &answer, 1, 0) == 1;
}

} // namespace

bool answersAnew(int socket, std::chrono::milliseconds patience)
{
    sockaddr_storage storage{};
    auto *const server = reinterpret_cast<sockaddr *>(&storage);
    socklen_t size = sizeof storage;
    if (::getpeername(socket, server, &size) != 0)
        return false;
    const int own = ::socket(server->sa_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (own < 0)
        return false;
    const bool isThere = asks(own, server, size, SteadyClock::now() + patience);
    ::close(own);
    return isThere;
}

} // namespace vezne::journal
