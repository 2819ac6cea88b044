// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/run.h"
#include "core/iyzico/findingtext.h"

namespace vezne::cli {

using namespace Qt::StringLiterals;
using iyzico::Finding;

namespace {

bool isReachable(Finding finding)
{
    switch (finding) {
    case Finding::Well:
    case Finding::ClockOff:
    case Finding::UnknownKey:
    case Finding::OtherEnvironment:
    case Finding::WrongSecret:
    case Finding::KeysRefused:
    case Finding::ProviderDown:
        return true;
    case Finding::NoKeys:
    case Finding::InsecureAddress:
    case Finding::HostNotFound:
    case Finding::NoConnection:
    case Finding::Tls:
    case Finding::NotIyzico:
    case Finding::TooSlow:
        return false;
    }
    Q_UNREACHABLE();
}

ExitCode exitCodeFor(const iyzico::Diagnosis &diagnosis)
{
    if (diagnosis.areKeysAccepted())
        return ExitCode::Done;
    if (isReachable(diagnosis.finding))
        return ExitCode::No;
    const bool isSent = diagnosis.finding == Finding::NotIyzico || diagnosis.finding == Finding::TooSlow;
    return isSent ? ExitCode::NotKnown : ExitCode::NotSent;
}

} // namespace

void startTest(Run &run)
{
    iyzico::Client *client = run.client();
    if (!client)
        return;
    auto *doctor = new iyzico::Doctor(*client, run.clock(), run.settings().language, &run);
    QObject::connect(doctor, &iyzico::Doctor::finished, &run, [&run](const iyzico::Diagnosis &diagnosis) {
        const QString remedy = iyzico::FindingText::remedy(diagnosis, run.clock().now());
        const QString headline = iyzico::FindingText::headline(diagnosis.finding);
        run.answer({{"reachable"_L1, isReachable(diagnosis.finding)},
                    {"keysAccepted"_L1, diagnosis.areKeysAccepted()},
                    {"finding"_L1, word(diagnosis.finding)},
                    {"detail"_L1, diagnosis.detail}},
                   QStringList{headline, remedy, diagnosis.detail}.join('\n'_L1).trimmed());
        run.finish(exitCodeFor(diagnosis));
    });
    doctor->start();
}

} // namespace vezne::cli
