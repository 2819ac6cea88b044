// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <optional>

#include "core/iyzico/client.h"
#include "core/iyzico/locale.h"

namespace vezne::iyzico {

/// What is wrong between this machine and iyzico, in the order in which a person can mend it.
enum class Finding {
    Well,
    ClockOff,         ///< keys and way are well; this machine's clock is not
    UnknownKey,       ///< 1001: this host does not know the API key
    OtherEnvironment, ///< 1001, and the key's prefix says that it belongs to the other host
    WrongSecret,      ///< 1000: the signature does not fit the API key
    NoKeys,           ///< there are none to try
    KeysRefused,      ///< another of 1002 to 1009: account closed, no right
    InsecureAddress,  ///< plain http to another machine; never tried
    HostNotFound,     ///< no such name, or no name server: also what a cable pulled out looks like
    NoConnection,     ///< the name is known, nobody answers there
    Tls,              ///< no trusted, encrypted connection: certificate, host name, or the clock
    NotIyzico,        ///< something else answered there
    TooSlow,
    ProviderDown, ///< iyzico itself says that it does not work
};

/// Short word for scripts: `well`, `unknown-key`, ...
[[nodiscard]] QString word(Finding finding);

struct Diagnosis
{
    Finding finding = Finding::Well;
    QString detail; ///< iyzico's or the network's own words; shown as plain text
    /// iyzico's clock minus ours, to within the time that the answer took; nothing when it gave none.
    std::optional<std::chrono::milliseconds> skew;

    /// Whether the keys were accepted, whatever else was found.
    [[nodiscard]] bool areKeysAccepted() const
    {
        return finding == Finding::Well || finding == Finding::ClockOff;
    }
};

/// From here on a skewed clock is worth a word: cancels and refunds go by iyzico's day.
inline constexpr std::chrono::minutes largestSkew{2};

/// Finds out why iyzico cannot be used with these keys, or that it can: asks whether it is there, then for
/// instalment plans, a call that moves nothing and needs a valid signature.
class Doctor : public QObject
{
    Q_OBJECT

public:
    Doctor(Client &client, const Clock &clock, Language language, QObject *parent = nullptr);

    /// Once; finished() comes once, from the event loop.
    void start();

Q_SIGNALS:
    void finished(const vezne::iyzico::Diagnosis &diagnosis);

private:
    void askForPlans();
    void conclude(const Outcome &outcome);

    Client &m_client;
    const Clock &m_clock;
    Language m_language;
    std::optional<std::chrono::milliseconds> m_skew;
};

/// What an answer to a signed call says about keys and way. `apiKey` is the one it was signed for, `host`
/// where it went.
[[nodiscard]] Finding findingOf(const Outcome &outcome, const QByteArray &apiKey, const QString &host);

} // namespace vezne::iyzico
