// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/shared/refusal.h"

#include <QDeadlineTimer>
#include <QLibrary>
#include <QRegularExpression>
#include <QSslCertificate>
#include <algorithm>
#include <chrono>
#include <poll.h>
#include <vector>

#include "core/journal/engine/postgresengine.h"

namespace vezne::journal::sharedbook {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto patience = 5s;

/// What is asked of libpq, which is loaded already with Qt's driver (postgresql.org/docs/15/libpq-connect).
struct LibPq
{
    template<class Function>
    static Function *find(const char *name)
    {
        return reinterpret_cast<Function *>(QLibrary::resolve(u"pq"_s, 5, name));
    }

    void *(*start)(const char *const *, const char *const *,
                   int) = find<void *(const char *const *, const char *const *, int)>("PQconnectStartParams");
    int (*poll)(void *) = find<int(void *)>("PQconnectPoll");
    int (*status)(const void *) = find<int(const void *)>("PQstatus");
    int (*socket)(const void *) = find<int(const void *)>("PQsocket");
    int (*setVerbosity)(void *, int) = find<int(void *, int)>("PQsetErrorVerbosity");
    char *(*message)(const void *) = find<char *(const void *)>("PQerrorMessage");
    int (*needsPassword)(const void *) = find<int(const void *)>("PQconnectionNeedsPassword");
    void (*finish)(void *) = find<void(void *)>("PQfinish");

    [[nodiscard]] bool isWhole() const
    {
        return start && poll && status && socket && setVerbosity && message && needsPassword && finish;
    }
};

// Numbers of libpq-fe.h, which are part of its interface.
constexpr int pollFailed = 0, pollReading = 1, pollWriting = 2, pollDone = 3;
constexpr int statusMade = 3, statusSecuring = 7;
constexpr int verbose = 2;

enum class Until { Secret, Inside }; ///< TLS is agreed on, and nothing else was said; or the session began

/// One more try to connect.
class Attempt
{
public:
    Attempt(const LibPq &libPq, const Server &till, const QString &tlsMode, const SecretBytes *password)
        : m_libPq(libPq)
    {
        auto ways = waysOf(till, patience);
        ways += {{u"host"_s, till.host},
                 {u"port"_s, QString::number(till.port)},
                 {u"dbname"_s, till.database},
                 {u"user"_s, till.user},
                 {u"sslmode"_s, tlsMode}};
        if (tlsMode == "require"_L1) // a file that is there would be heeded
            ways.append({u"sslrootcert"_s, u"/nonexistent"_s});
        std::vector<QByteArray> texts;
        for (const auto &[keyword, value] : ways) // of two the later one counts
            texts.insert(texts.end(), {keyword.toLatin1(), value.toUtf8()});
        SecretBytes secret(password ? password->size() + 1 : 1); // ends with its zero
        std::vector<const char *> keywords;
        std::vector<const char *> values;
        for (std::size_t i = 0; i < texts.size(); i += 2) {
            keywords.push_back(texts[i].constData());
            values.push_back(texts[i + 1].constData());
        }
        if (password) {
            std::ranges::copy(password->bytes(), secret.data());
            keywords.push_back("password");
            values.push_back(secret.data());
        }
        keywords.push_back(nullptr);
        values.push_back(nullptr);
        m_connection = m_libPq.start(keywords.data(), values.data(), 0);
        if (m_connection)
            m_libPq.setVerbosity(m_connection, verbose);
    }
    ~Attempt()
    {
        if (m_connection)
            m_libPq.finish(m_connection);
    }
    Q_DISABLE_COPY_MOVE(Attempt)

    [[nodiscard]] bool comes(Until end)
    {
        const QDeadlineTimer deadline(patience);
        bool isSecuring = false;
        for (int wanted = pollWriting; m_connection && waitFor(wanted, deadline);) {
            wanted = m_libPq.poll(m_connection);
            if (wanted == pollFailed || wanted == pollDone)
                return wanted == pollDone;
            const int status = m_libPq.status(m_connection);
            if (end == Until::Secret && isSecuring && status == statusMade)
                return true;
            isSecuring = isSecuring || status == statusSecuring;
        }
        return false;
    }

    [[nodiscard]] bool needsPassword() const { return m_connection && m_libPq.needsPassword(m_connection); }

    /// The server's code and the place in its source, both the same in every language.
    [[nodiscard]] QString words() const
    {
        return m_connection ? QString::fromUtf8(m_libPq.message(m_connection)) : QString();
    }

private:
    [[nodiscard]] bool waitFor(int wanted, const QDeadlineTimer &deadline) const
    {
        pollfd waited{.fd = m_libPq.socket(m_connection),
                      .events = static_cast<short>(wanted == pollReading ? POLLIN : POLLOUT),
                      .revents = 0};
        return waited.fd >= 0 && ::poll(&waited, 1, static_cast<int>(deadline.remainingTime())) == 1;
    }

    const LibPq &m_libPq;
    void *m_connection = nullptr;
};

/// Codes of postgresql.org/docs/15/errcodes-appendix.html.
Obstacle obstacleIn(const QString &words)
{
    // `FATAL:  28P01: ...`, the first word in the server's language.
    static const QRegularExpression codes(u":  ([0-9A-Z]{5}): "_s);
    const QString code = codes.match(words).captured(1);
    if (code == "28P01"_L1)
        return Obstacle::Password;
    if (code == "28000"_L1) // no such user, where nobody is asked for a password; else pg_hba.conf says no
        return words.contains("InitializeSessionUserId"_L1) ? Obstacle::Password : Obstacle::Entry;
    if (code == "42501"_L1)
        return Obstacle::Entry;
    if (code == "3D000"_L1)
        return Obstacle::Book;
    if (code == "53300"_L1 || code == "57P03"_L1 || code == "57P01"_L1)
        return Obstacle::Busy;
    return Obstacle::Other;
}

/// What is wrong with TLS, by what would be well without one check after the other. Of such a connection
/// nothing is used, and nobody's name or password is said on it.
Obstacle faultOfTls(const LibPq &libPq, const Server &till)
{
    const auto isSecret = [&](const QString &mode) {
        return Attempt(libPq, till, mode, nullptr).comes(Until::Secret);
    };
    if (isSecret(u"verify-full"_s))
        return Obstacle::None;
    if (isSecret(u"verify-ca"_s))
        return Obstacle::OtherName;
    if (QSslCertificate::fromPath(authoritiesOf(till)).isEmpty())
        return Obstacle::Authority;
    return isSecret(u"require"_s) ? Obstacle::Certificate : Obstacle::Tls;
}

} // namespace

Obstacle refusalOf(const Server &till)
{
    static const LibPq libPq;
    if (!libPq.isWhole())
        return Obstacle::Other;
    if (!till.isLocal()) {
        if (const Obstacle fault = faultOfTls(libPq, till); fault != Obstacle::None)
            return fault;
    }
    Attempt attempt(libPq, till, till.isLocal() ? u"prefer"_s : u"verify-full"_s, till.password.get());
    if (attempt.comes(Until::Inside))
        return Obstacle::Other; // it has changed its mind
    return attempt.needsPassword() ? Obstacle::Password : obstacleIn(attempt.words());
}

} // namespace vezne::journal::sharedbook
