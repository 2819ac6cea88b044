// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>

#include "core/access/secretstore.h"

namespace vezne::access {

/// Secrets for as long as the program runs: for the demo, which has none worth keeping, and for tests.
class MemoryStore final : public QObject, public SecretStore
{
    Q_OBJECT

public:
    explicit MemoryStore(QObject *parent = nullptr);

    [[nodiscard]] SecretJob *read(const QString &name) override;
    [[nodiscard]] SecretJob *write(const QString &name, SecretBytes value) override;
    [[nodiscard]] SecretJob *remove(const QString &name) override;

    /// Lets every request from now on fail so; nothing mends it.
    void failWith(std::optional<SecretFault> fault) { m_fault = fault; }
    [[nodiscard]] bool holds(const QString &name) const { return m_values.contains(name); }

private:
    /// A job that ends with `result`, or with the fault, once the event loop runs.
    [[nodiscard]] SecretJob *answer(SecretResult result);

    std::map<QString, SecretBytes> m_values;
    std::optional<SecretFault> m_fault;
};

} // namespace vezne::access
