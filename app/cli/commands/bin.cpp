// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/iyzico/endpoints/bincheck.h"

#include "app/cli/command.h"
#include "app/cli/input.h"
#include "app/cli/run.h"
#include "app/cli/text.h"
#include "core/base/uuid7.h"

namespace vezne::cli {

using namespace Qt::StringLiterals;

namespace {

void report(Run &run, const iyzico::BinFacts &facts)
{
    const QJsonObject object{
        {"bin"_L1, facts.bin},
        {"cardType"_L1, facts.cardType},
        {"cardAssociation"_L1, facts.cardAssociation},
        {"cardFamily"_L1, facts.cardFamily},
        {"bankName"_L1, facts.bankName},
        {"bankCode"_L1, facts.bankCode ? QJsonValue(*facts.bankCode) : QJsonValue()},
        {"commercial"_L1, facts.commercial ? QJsonValue(*facts.commercial) : QJsonValue()},
    };
    const QStringList words{facts.bin, facts.bankName, facts.cardFamily, facts.cardAssociation,
                            facts.cardType};
    run.answer(object, words.join(u"  "_s));
}

} // namespace

void startBin(Run &run)
{
    const auto bin = readBin(run.arguments().constFirst());
    if (!bin)
        return run.fail(ExitCode::Usage,
                        Words::tr("Give the first 6 to 8 digits of the card, never the whole number."));
    iyzico::Client *client = run.client();
    if (!client)
        return;
    iyzico::Job *job =
        client->send(iyzico::binCheckCall(*bin, uuid7(SystemClock().now()), run.settings().language));
    QObject::connect(job, &iyzico::Job::finished, &run, [&run](const iyzico::Outcome &outcome) {
        const auto *answer = std::get_if<iyzico::Answer>(&outcome);
        if (!answer)
            return run.fail(exitCodeOf(outcome), textOf(outcome));
        if (!answer->isSuccess())
            return run.fail(ExitCode::No, textOf(outcome));
        report(run, iyzico::readBinFacts(*answer));
        run.finish(ExitCode::Done);
    });
}

} // namespace vezne::cli
