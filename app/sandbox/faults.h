// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <chrono>
#include <optional>
#include <tl/expected.hpp>
#include <vector>

namespace vezne::sandbox {

/// How a call goes wrong; `docs/sandbox.md` has them as callers see them.
enum class Behaviour {
    Hang,              ///< no answer; the connection stays open
    Drop,              ///< no answer; hangs up
    LateCommit,        ///< hangs up now, does the work after the delay
    Delay,             ///< does the work now, answers after the delay
    ServerError,       ///< HTTP 500 and a page
    Html,              ///< HTTP 200 and a page, as from a proxy in between
    Truncate,          ///< promises the whole answer, sends half, hangs up
    Garbage,           ///< says JSON, sends none
    BadSignature,      ///< a true answer whose signature is wrong
    WrongAmount,       ///< an answer about one unit of currency more, properly signed
    WrongConversation, ///< an answer that names another conversation, properly signed
    RateLimit,         ///< 50000; nothing is done
    Invisible,         ///< answers well, but inquiries do not see it until the delay is over
};

/// Whether the work is done before the call goes wrong.
enum class Commit { Before, After };

struct Fault
{
    QByteArray path; ///< `{}` stands for any one part
    Behaviour behaviour{};
    Commit misbehaves = Commit::After; ///< Before: nothing is done; After: it is done all the same
    int times = 1;                     ///< calls it still hits
    std::chrono::milliseconds delay{0};
};

/// Reads a behaviour's name, with `-before-commit` or `-after-commit` where both exist. Nothing for other
/// text.
[[nodiscard]] std::optional<Fault> faultFromName(const QString &name);

/// Reads `path=behaviour[:times[:delayMs]]`; fails with a sentence.
[[nodiscard]] tl::expected<Fault, QString> faultFromSpec(const QString &spec);

/// The faults that are still to come.
class Faults
{
public:
    void add(const Fault &fault) { m_pending.push_back(fault); }
    void clear() { m_pending.clear(); }
    /// Those of `path` will not come.
    void forget(const QByteArray &path);

    /// What befalls one call.
    struct Verdict
    {
        std::optional<Fault> fault;             ///< of the answer
        std::chrono::milliseconds hiddenFor{0}; ///< how long inquiries do not see what it does
    };

    /// Takes the next fault of `path`, oldest first. An `invisible` goes together with one other fault on the
    /// same call: a charge whose answer is lost and that does not show yet.
    [[nodiscard]] Verdict take(const QByteArray &path);

    /// Work that a late commit put off and that is not done yet.
    [[nodiscard]] int putOff() const { return m_putOff; }
    void beginPutOff() { ++m_putOff; }
    void endPutOff() { --m_putOff; }

private:
    [[nodiscard]] std::optional<Fault> takeOne(const QByteArray &path, bool isInvisible);

    std::vector<Fault> m_pending;
    int m_putOff = 0;
};

} // namespace vezne::sandbox
