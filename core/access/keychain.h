// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/secretstore.h"

namespace vezne::access {

/// The desktop's keychain (Secret Service or KWallet), through QtKeychain: the one class that knows it.
/// Nothing is ever written in plain text instead. Needs the glib event loop, which is Qt's own on Debian.
class Keychain final : public QObject, public SecretStore
{
    Q_OBJECT

public:
    /// `deadline` leaves a person time for the keychain's own unlock dialog.
    explicit Keychain(std::chrono::milliseconds deadline = std::chrono::seconds(60),
                      QObject *parent = nullptr);

    [[nodiscard]] SecretJob *read(const QString &name) override;
    [[nodiscard]] SecretJob *write(const QString &name, SecretBytes value) override;
    [[nodiscard]] SecretJob *remove(const QString &name) override;

private:
    std::chrono::milliseconds m_deadline;
};

} // namespace vezne::access
