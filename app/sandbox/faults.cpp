// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/faults.h"

#include "app/sandbox/http/pathpattern.h"

#include <QStringList>
#include <algorithm>
#include <array>

namespace vezne::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// When a behaviour strikes, as its name says it.
enum class Timing { Fixed, Named, Optional };

struct NamedFault
{
    QLatin1StringView name;
    Behaviour behaviour;
    Timing timing;
};

constexpr std::array namedFaults{
    NamedFault{"hang"_L1, Behaviour::Hang, Timing::Named},
    NamedFault{"drop"_L1, Behaviour::Drop, Timing::Named},
    NamedFault{"late-commit"_L1, Behaviour::LateCommit, Timing::Fixed},
    NamedFault{"delay"_L1, Behaviour::Delay, Timing::Fixed},
    NamedFault{"http-500"_L1, Behaviour::ServerError, Timing::Optional},
    NamedFault{"html"_L1, Behaviour::Html, Timing::Optional},
    NamedFault{"truncate"_L1, Behaviour::Truncate, Timing::Fixed},
    NamedFault{"garbage"_L1, Behaviour::Garbage, Timing::Optional},
    NamedFault{"bad-signature"_L1, Behaviour::BadSignature, Timing::Fixed},
    NamedFault{"wrong-amount"_L1, Behaviour::WrongAmount, Timing::Fixed},
    NamedFault{"wrong-conversation"_L1, Behaviour::WrongConversation, Timing::Fixed},
    NamedFault{"rate-limit"_L1, Behaviour::RateLimit, Timing::Fixed},
    NamedFault{"invisible"_L1, Behaviour::Invisible, Timing::Fixed},
};

constexpr auto before = "-before-commit"_L1;
constexpr auto after = "-after-commit"_L1;

} // namespace

std::optional<Fault> faultFromName(const QString &name)
{
    for (const NamedFault &named : namedFaults) {
        const bool isBare = name == named.name && named.timing != Timing::Named;
        const bool isBefore = named.timing != Timing::Fixed && name == named.name + before;
        const bool isAfter = named.timing != Timing::Fixed && name == named.name + after;
        if (isBare || isBefore || isAfter)
            return Fault{.path = {},
                         .behaviour = named.behaviour,
                         .misbehaves = isBefore ? Commit::Before : Commit::After,
                         .times = 1,
                         .delay = {}};
    }
    return std::nullopt;
}

tl::expected<Fault, QString> faultFromSpec(const QString &spec)
{
    const qsizetype equals = spec.indexOf(u'=');
    const QStringList parts = spec.sliced(equals + 1).split(u':');
    if (equals <= 0 || !spec.startsWith(u'/') || parts.size() > 3)
        return tl::unexpected(u"'%1' is not path=behaviour[:times[:delayMs]]"_s.arg(spec));
    std::optional<Fault> fault = faultFromName(parts[0]);
    if (!fault)
        return tl::unexpected(u"no behaviour is called '%1'"_s.arg(parts[0]));
    bool isTimes = true;
    bool isDelay = true;
    fault->path = spec.first(equals).toUtf8();
    fault->times = parts.size() > 1 ? parts[1].toInt(&isTimes) : 1;
    fault->delay = std::chrono::milliseconds(parts.size() > 2 ? parts[2].toInt(&isDelay) : 0);
    if (!isTimes || !isDelay || fault->times < 1 || fault->delay.count() < 0)
        return tl::unexpected(u"times and delayMs of '%1' are not counts"_s.arg(spec));
    return *fault;
}

void Faults::forget(const QByteArray &path)
{
    std::erase_if(m_pending, [&path](const Fault &fault) { return fault.path == path; });
}

Faults::Verdict Faults::take(const QByteArray &path)
{
    const std::optional<Fault> invisible = takeOne(path, true);
    return {takeOne(path, false), invisible ? invisible->delay : std::chrono::milliseconds(0)};
}

std::optional<Fault> Faults::takeOne(const QByteArray &path, bool isInvisible)
{
    const auto found = std::find_if(m_pending.begin(), m_pending.end(), [&](const Fault &fault) {
        return partsOf(path, fault.path) && (fault.behaviour == Behaviour::Invisible) == isInvisible;
    });
    if (found == m_pending.end())
        return std::nullopt;
    Fault fault = *found;
    if (--found->times == 0)
        m_pending.erase(found);
    return fault;
}

} // namespace vezne::sandbox
