// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/doubt.h"

namespace vezne::till {

journal::Result<Doubt> Doubt::of(const journal::Journal &journal)
{
    const auto trusts =
        journal.reader().audit().page({.kinds = {journal::DeedKind::JournalTrusted}}, std::nullopt, 1);
    if (!trusts)
        return tl::unexpected(trusts.error());
    Doubt doubt;
    const auto &distrust = journal.guard().distrust();
    doubt.m_isRolledBack = distrust && distrust->problem == journal::Problem::RolledBack;
    if (!trusts->empty())
        doubt.m_trustedAt = trusts->front().at;
    return doubt;
}

bool Doubt::isAbout(const journal::Operation &operation) const
{
    return m_isRolledBack || (m_trustedAt && operation.createdAt <= *m_trustedAt);
}

} // namespace vezne::till
