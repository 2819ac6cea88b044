// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/run.h"
#include "app/cli/text.h"
#include "core/base/uuid7.h"
#include "core/iyzico/endpoints/bincheck.h"
#include "core/iyzico/endpoints/connectiontest.h"

namespace vezne::cli {

using namespace Qt::StringLiterals;

namespace {

const QString anyBin = u"552879"_s;

/// Errors 1000 to 1009 are about the keys (iyzico's error list); any other word means they were accepted.
bool areKeysRefused(const iyzico::Answer &answer)
{
    const int code = answer.errorCode().toInt();
    return code >= 1000 && code <= 1009;
}

void report(Run &run, bool isReachable, bool areKeysAccepted, const QString &text)
{
    run.answer({{"reachable"_L1, isReachable}, {"keysAccepted"_L1, areKeysAccepted}}, text);
}

void testKeys(Run &run)
{
    iyzico::Job *job =
        run.client()->send(iyzico::binCheckCall(anyBin, uuid7(SystemClock().now()), run.settings().language));
    QObject::connect(job, &iyzico::Job::finished, &run, [&run](const iyzico::Outcome &outcome) {
        const auto *answer = std::get_if<iyzico::Answer>(&outcome);
        if (!answer) {
            report(run, false, false, textOf(outcome));
            return run.finish(exitCodeOf(outcome));
        }
        const bool isRefused = areKeysRefused(*answer);
        report(run, true, !isRefused,
               isRefused ? textOf(outcome) : Words::tr("iyzico is reachable and accepts the keys."));
        run.finish(isRefused ? ExitCode::No : ExitCode::Done);
    });
}

} // namespace

void startTest(Run &run)
{
    iyzico::Client *client = run.client();
    if (!client)
        return;
    iyzico::Job *job = client->send(iyzico::connectionTestCall());
    QObject::connect(job, &iyzico::Job::finished, &run, [&run](const iyzico::Outcome &outcome) {
        const auto *answer = std::get_if<iyzico::Answer>(&outcome);
        if (answer && answer->isSuccess())
            return testKeys(run);
        report(run, false, false, textOf(outcome));
        run.finish(answer ? ExitCode::No : exitCodeOf(outcome));
    });
}

} // namespace vezne::cli
