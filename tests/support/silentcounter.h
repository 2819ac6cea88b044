// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/till/till.h"
#include "tests/support/sharedtill.h"

namespace vezne::test {

/// A till of a shared book with nobody at the other end of its line to the provider.
class SilentCounter
{
public:
    SilentCounter(const journal::Place &book, const QString &role)
        : m_till(book, role)
        , m_nobody(QUrl(QStringLiteral("http://127.0.0.1:9")), anyKeys())
        , m_recovery(m_till.journal(), m_nobody, {})
    {}

    [[nodiscard]] static std::shared_ptr<const iyzico::Credentials> anyKeys()
    {
        auto credentials = std::make_shared<iyzico::Credentials>();
        credentials->apiKey = QByteArray("a");
        QByteArray secret("s");
        credentials->secretKey = SecretBytes::taking(secret);
        return credentials;
    }

    [[nodiscard]] SharedTill &till() { return m_till; }
    [[nodiscard]] journal::Journal &journal() { return m_till.journal(); }
    [[nodiscard]] till::Recovery &recovery() { return m_recovery; }
    [[nodiscard]] journal::State stateOf(const QString &operation)
    {
        const auto found = journal().reader().operation(operation);
        return found ? found->state : journal::State::Review;
    }
    QString send(const QString &order)
    {
        using journal::State;
        const auto id = m_till.begin(order, 10'000);
        const bool isSent = id && journal().move(*id, State::Intent, State::Sending, {});
        return isSent ? *id : QString();
    }

private:
    SharedTill m_till;
    iyzico::Client m_nobody;
    till::Recovery m_recovery;
};

/// What the provider's yes makes known.
[[nodiscard]] inline journal::Facts paidFacts()
{
    return {.why = QStringLiteral("answer"), .paymentId = QStringLiteral("P1"), .proof = QByteArray(64, 'a')};
}

} // namespace vezne::test
