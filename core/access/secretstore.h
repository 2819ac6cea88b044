// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>
#include <chrono>
#include <optional>

#include "core/base/secretbytes.h"

namespace vezne::access {

/// Why a secret could not be had or kept.
enum class SecretFault {
    NoKeychain, ///< this session has no keychain service
    Locked,     ///< it is locked, and was not unlocked
    Denied,     ///< it, or the person it asked, said no
    NotFound,   ///< it holds nothing of this name
    TimedOut,   ///< no answer in time: its dialog may still be open
    Other,
};

/// Short word for logs and scripts: `no-keychain`, `locked`, ...
[[nodiscard]] QString word(SecretFault fault);

struct SecretError
{
    SecretFault fault = SecretFault::Other;
    QString detail; ///< the keychain's own words; never a secret
};

/// How a request ended. Not tl::expected: Qt's signals want to compare what they carry, and that cannot be.
struct SecretResult
{
    SecretBytes value;                ///< what was read; empty after a write or a removal
    std::optional<SecretError> error; ///< nothing when all went well
};

/// One request to a secret store under way. Reports exactly once, on answer, deadline and destruction alike,
/// never from inside the call that made it, and then deletes itself.
class SecretJob : public QObject
{
    Q_OBJECT

public:
    explicit SecretJob(std::chrono::milliseconds deadline, QObject *parent = nullptr);
    ~SecretJob() override;

    /// Ends the job; later calls change nothing. For stores.
    void finish(const SecretResult &result);

Q_SIGNALS:
    void finished(const vezne::access::SecretResult &result);

private:
    QTimer m_deadline;
    bool m_isReported = false;
};

/// Where secrets outlive the program: the desktop's keychain, or memory in tests and in the demo.
class SecretStore
{
public:
    SecretStore() = default;
    virtual ~SecretStore() = default;
    SecretStore(const SecretStore &) = delete;
    SecretStore &operator=(const SecretStore &) = delete;

    /// Connect to the job before returning to the event loop.
    [[nodiscard]] virtual SecretJob *read(const QString &name) = 0;
    [[nodiscard]] virtual SecretJob *write(const QString &name, SecretBytes value) = 0;
    /// A name that is not there is a success: what was asked for is true.
    [[nodiscard]] virtual SecretJob *remove(const QString &name) = 0;
};

} // namespace vezne::access
