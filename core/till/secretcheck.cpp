// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/secretcheck.h"

#include "core/base/background.h"

namespace vezne::till {

SecretCheck::SecretCheck(Roster &roster, Purpose purpose, QString name, SecretBytes secret, QObject *parent)
    : QObject(parent)
    , m_roster(roster)
    , m_purpose(purpose)
    , m_name(std::move(name))
    , m_secret(std::move(secret))
{}

void SecretCheck::start()
{
    const auto hash = m_roster.hashOf(m_purpose, m_name);
    if (!hash) {
        QMetaObject::invokeMethod(
            this, [this, error = hash.error()] { end(tl::unexpected(error)); }, Qt::QueuedConnection);
        return;
    }
    inBackground(
        this, [hash = *hash, secret = std::move(m_secret)] { return access::matches(hash, secret); },
        [this](bool isRight) { end(m_roster.conclude(m_purpose, m_name, isRight)); });
}

void SecretCheck::end(const journal::Result<Proof> &result)
{
    if (result)
        Q_EMIT finished({.proof = *result, .error = std::nullopt});
    else
        Q_EMIT finished({.proof = std::nullopt, .error = result.error()});
    deleteLater();
}

} // namespace vezne::till
