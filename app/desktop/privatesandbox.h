// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QProcess>
#include <QUrl>
#include <chrono>
#include <memory>

#include "core/iyzico/credentials.h"

namespace vezne::desktop {

/// A `vezne-sandbox` of our own for demo mode: on a free loopback port, gone when we are.
class PrivateSandbox
{
public:
    /// Starts it; with `dataFile` it remembers between starts.
    explicit PrivateSandbox(const QString &dataFile = {});
    ~PrivateSandbox();
    PrivateSandbox(const PrivateSandbox &) = delete;
    PrivateSandbox &operator=(const PrivateSandbox &) = delete;

    /// Empty when it could not be started.
    [[nodiscard]] QUrl url() const { return m_url; }
    [[nodiscard]] static std::shared_ptr<const iyzico::Credentials> credentials();

    /// Moves the provider's clock. Waits for the answer: used only while the demo's past is laid.
    [[nodiscard]] bool setClock(const QDateTime &now) const;
    /// Lets the next call of `path` misbehave; `delay` is what the behaviour makes of it.
    [[nodiscard]] bool setFault(const QString &path, const QString &behaviour,
                                std::chrono::milliseconds delay = {}) const;
    /// Lets calls of `path` behave again.
    [[nodiscard]] bool clearFaults(const QString &path) const;
    /// Makes the account a marketplace's, whose lines wait for approval, or any other's.
    [[nodiscard]] bool setMarketplace(bool on) const;

private:
    [[nodiscard]] bool control(const QString &path, const QJsonObject &body) const;

    QProcess m_process;
    QUrl m_url;
};

} // namespace vezne::desktop
