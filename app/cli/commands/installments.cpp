// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>

#include "app/cli/command.h"
#include "app/cli/input.h"
#include "app/cli/jsonview.h"
#include "app/cli/run.h"
#include "app/cli/text.h"
#include "core/base/uuid7.h"
#include "core/iyzico/endpoints/installment.h"
#include "core/money/moneytext.h"

namespace vezne::cli {

using namespace Qt::StringLiterals;

namespace {

QString offerText(const iyzico::InstallmentOffer &offer, Language language)
{
    QStringList lines{QStringList{offer.bankName, offer.cardFamily, offer.bin}.join(u"  "_s).simplified()};
    for (const iyzico::InstallmentPlan &plan : offer.plans)
        lines.append(u"  %1 x %2 = %3"_s.arg(plan.count)
                         .arg(toText(plan.monthly, language), toText(plan.total, language)));
    return lines.join('\n'_L1);
}

QJsonObject jsonOf(const iyzico::InstallmentOffer &offer)
{
    QJsonArray plans;
    for (const iyzico::InstallmentPlan &plan : offer.plans) {
        plans.append(QJsonObject{{"installment"_L1, plan.count},
                                 {"installmentPrice"_L1, plan.monthly.toWire()},
                                 {"totalPrice"_L1, plan.total.toWire()}});
    }
    return {
        {"bin"_L1, orNull(offer.bin)},
        {"cardType"_L1, orNull(offer.cardType)},
        {"cardAssociation"_L1, orNull(offer.cardAssociation)},
        {"cardFamily"_L1, orNull(offer.cardFamily)},
        {"bankName"_L1, orNull(offer.bankName)},
        {"bankCode"_L1, offer.bankCode ? QJsonValue(*offer.bankCode) : QJsonValue()},
        {"commercial"_L1, offer.commercial ? QJsonValue(*offer.commercial) : QJsonValue()},
        {"force3ds"_L1, offer.force3ds},
        {"dcc"_L1, offer.dcc ? QJsonValue(*offer.dcc) : QJsonValue()},
        {"agriculture"_L1, offer.agriculture ? QJsonValue(*offer.agriculture) : QJsonValue()},
        {"plans"_L1, plans},
    };
}

} // namespace

void startInstallments(Run &run)
{
    const auto price = readPrice(run);
    if (!price)
        return;
    QString bin;
    if (run.has(u"bin"_s)) {
        const auto given = readBin(run.option(u"bin"_s));
        if (!given)
            return run.fail(ExitCode::Usage,
                            Words::tr("Give the first 6 to 8 digits of the card, never the whole number."));
        bin = *given;
    }
    iyzico::Client *client = run.client();
    if (!client)
        return;
    iyzico::Job *job = client->send(
        iyzico::installmentCall(*price, bin, uuid7(SystemClock().now()), run.settings().language));
    QObject::connect(job, &iyzico::Job::finished, &run, [&run, price](const iyzico::Outcome &outcome) {
        const auto *answer = std::get_if<iyzico::Answer>(&outcome);
        if (!answer)
            return run.fail(exitCodeOf(outcome), textOf(outcome));
        if (!answer->isSuccess())
            return run.fail(ExitCode::No, textOf(outcome));
        for (const iyzico::InstallmentOffer &offer :
             iyzico::readInstallmentOffers(*answer, price->currency()))
            run.answer(jsonOf(offer), offerText(offer, run.settings().language));
        run.finish(ExitCode::Done);
    });
}

} // namespace vezne::cli
