// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/customers.h"
#include "core/base/wholefile.h"

#include <QFile>
#include <QJsonDocument>

#include "app/cli/command.h"
#include "app/cli/run.h"
#include "app/cli/text.h"
#include "core/base/phone.h"

namespace vezne::cli {

using namespace Qt::StringLiterals;

namespace {

void find(Run &run, const till::Customers &customers, const QString &text)
{
    const auto found = customers.find(text);
    for (const journal::Customer &customer : found)
        run.answer({{"phone"_L1, customer.phone}, {"name"_L1, customer.name()}},
                   customer.phone + u"  "_s + customer.name());
    if (found.empty())
        return run.fail(ExitCode::No, Words::tr("Nobody was found."));
    run.finish(ExitCode::Done);
}

void exportTo(Run &run, till::Customers &customers, const QString &phone)
{
    const QString file = run.option(u"output"_s);
    if (file.isEmpty())
        return run.fail(ExitCode::Usage, Words::tr("--output needs the name of a file."));
    const auto everything = customers.everythingOf(phone);
    if (!everything)
        return run.fail(everything.error());
    if (!writeWhole(file, QJsonDocument(*everything).toJson(), Audience::OwnerOnly))
        return run.fail(ExitCode::Usage, Words::tr("%1 could not be written.").arg(file));
    run.answer({{"output"_L1, file}}, Words::tr("Written to %1.").arg(file));
    run.finish(ExitCode::Done);
}

void erase(Run &run, till::Customers &customers, const QString &phone)
{
    const auto erased = customers.erase(phone);
    if (!erased)
        return run.fail(erased.error());
    run.answer({{"erased"_L1, erased->erased}, {"shortened"_L1, erased->shortened}},
               Words::tr("Erased. Of %n record(s) name and address stay, as the law asks.", nullptr,
                         erased->shortened));
    run.finish(erased->erased + erased->shortened > 0 ? ExitCode::Done : ExitCode::No);
}

void retire(Run &run, till::Customers &customers)
{
    const auto gone = customers.retire();
    if (!gone)
        return run.fail(gone.error());
    run.answer({{"erased"_L1, *gone}}, Words::tr("%n record(s) erased.", nullptr, *gone));
    run.finish(ExitCode::Done);
}

} // namespace

/// People who bought: found, told what is kept of them, erased.
void startCustomers(Run &run)
{
    const QString act = run.arguments().constFirst();
    const QString subject = run.arguments().value(1);
    const auto phone = phoneNumber(subject);
    const bool needsPhone = act == "export"_L1 || act == "erase"_L1;
    if (!QStringList{u"find"_s, u"export"_s, u"erase"_s, u"retire"_s}.contains(act) || (needsPhone && !phone))
        return run.fail(ExitCode::Usage,
                        Words::tr("Give find, export, erase or retire, and a phone number."));
    till::Till *till = run.till();
    if (!till)
        return;
    till::Customers customers(till->journal(), till->roster());
    if (const auto &profile = run.settings().profile)
        customers.setUsualBuyer(iyzico::buyerFromJson(profile->buyer));
    if (act == "find"_L1)
        find(run, customers, subject);
    else if (act == "export"_L1)
        exportTo(run, customers, *phone);
    else if (act == "erase"_L1)
        erase(run, customers, *phone);
    else
        retire(run, customers);
}

} // namespace vezne::cli
