// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>

#include "core/access/secretstore.h"

namespace vezne::test {

/// Secrets for as long as a test runs.
class MemoryStore final : public QObject, public access::SecretStore
{
    Q_OBJECT

public:
    explicit MemoryStore(QObject *parent = nullptr);

    [[nodiscard]] access::SecretJob *read(const QString &name) override;
    [[nodiscard]] access::SecretJob *write(const QString &name, SecretBytes value) override;
    [[nodiscard]] access::SecretJob *remove(const QString &name) override;

    /// Lets every request from now on fail so; nothing mends it.
    void failWith(std::optional<access::SecretFault> fault) { m_fault = fault; }
    [[nodiscard]] bool holds(const QString &name) const { return m_values.contains(name); }

private:
    /// A job that ends with `result`, or with the fault, once the event loop runs.
    [[nodiscard]] access::SecretJob *answer(access::SecretResult result);

    std::map<QString, SecretBytes> m_values;
    std::optional<access::SecretFault> m_fault;
};

} // namespace vezne::test
