// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/iyzico/findingtext.h"

#include "core/base/istanbul.h"

namespace vezne::iyzico {

using namespace Qt::StringLiterals;

QString FindingText::headline(Finding finding)
{
    switch (finding) {
    case Finding::Well:
        return tr("The connection works and iyzico accepts the keys.");
    case Finding::ClockOff:
        return tr("iyzico accepts the keys, but this computer’s clock is wrong.");
    case Finding::UnknownKey:
        return tr("iyzico does not know this API key.");
    case Finding::OtherEnvironment:
        return tr("This API key belongs to iyzico’s other environment.");
    case Finding::WrongSecret:
        return tr("The secret key does not belong to this API key.");
    case Finding::NoKeys:
        return tr("There are no keys to try.");
    case Finding::KeysRefused:
        return tr("iyzico knows the keys but does not let them in.");
    case Finding::InsecureAddress:
        return tr("This address is not encrypted.");
    case Finding::HostNotFound:
        return tr("The address could not be found.");
    case Finding::NoConnection:
        return tr("Nobody answers at this address.");
    case Finding::Tls:
        return tr("No trusted connection could be made.");
    case Finding::NotIyzico:
        return tr("Something answered that is not iyzico.");
    case Finding::TooSlow:
        return tr("iyzico did not answer in time.");
    case Finding::ProviderDown:
        return tr("iyzico says that it is not available.");
    }
    Q_UNREACHABLE();
}

QString FindingText::remedy(const Diagnosis &diagnosis, Instant now)
{
    const QString time = istanbul::dateTime(now).toString(u"dd.MM.yyyy HH:mm"_s);
    switch (diagnosis.finding) {
    case Finding::Well:
        return {};
    case Finding::ClockOff:
        return tr("It shows %1 and is off by %n minute(s). Set it right: a payment can be cancelled on its "
                  "own "
                  "day only.",
                  nullptr,
                  static_cast<int>(
                      std::chrono::round<std::chrono::minutes>(
                          std::chrono::abs(diagnosis.skew.value_or(std::chrono::milliseconds(0))))
                          .count()))
            .arg(time);
    case Finding::UnknownKey:
        return tr("Copy the API key again from the merchant panel, whole and without spaces.");
    case Finding::OtherEnvironment:
        return tr(
            "Keys that begin with “sandbox-” are for the test environment, all others for live payments. "
            "Choose the other environment or take its keys.");
    case Finding::WrongSecret:
        return tr("Copy the secret key again from the merchant panel. The API key is right.");
    case Finding::NoKeys:
        return tr("Paste the API key and the secret key from the merchant panel.");
    case Finding::KeysRefused:
        return tr("Ask iyzico whether the account is open and the API is switched on.");
    case Finding::InsecureAddress:
        return tr("Use an address that begins with https://.");
    case Finding::HostNotFound:
        return tr("Check this computer’s internet connection, then the spelling of the address.");
    case Finding::NoConnection:
        return tr("Check the internet connection and whether a firewall blocks it, then try again.");
    case Finding::Tls:
        return tr("This computer’s clock shows %1; if that is right, something between here and iyzico reads "
                  "along: a proxy, a virus scanner or a guest network’s sign-in page. Do not go on with it.")
            .arg(time);
    case Finding::NotIyzico:
        return tr("Check the address. A guest network’s sign-in page answers like this too.");
    case Finding::TooSlow:
    case Finding::ProviderDown:
        return tr("Try again in a few minutes. The keys were not judged.");
    }
    Q_UNREACHABLE();
}

} // namespace vezne::iyzico
