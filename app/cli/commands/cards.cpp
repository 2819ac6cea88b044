// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/input.h"
#include "app/cli/run.h"
#include "app/cli/text.h"
#include "core/till/customerkey.h"

namespace vezne::cli {

using namespace Qt::StringLiterals;

namespace {

void answerCard(const Run &run, const journal::StoredCard &card)
{
    run.answer(
        {{"customer"_L1, card.customer},
         {"name"_L1, card.name},
         {"cardUserKey"_L1, card.userKey},
         {"cardToken"_L1, card.token},
         {"alias"_L1, card.alias},
         {"bin"_L1, card.bin},
         {"lastFour"_L1, card.lastFour},
         {"brand"_L1, card.brand},
         {"bank"_L1, card.bank},
         {"family"_L1, card.family},
         {"cardType"_L1, card.type}},
        u"%1  %2  %3  **** %4  %5"_s.arg(card.customer, card.brand, card.bank, card.lastFour, card.token));
}

ExitCode codeOf(const till::CardErrandEnd &end)
{
    if (end.isDone)
        return ExitCode::Done;
    if (end.unrecorded)
        return exitCodeOf(end.unrecorded->problem);
    return end.outcome && !std::holds_alternative<iyzico::Answer>(*end.outcome) ? exitCodeOf(*end.outcome)
                                                                                : ExitCode::No;
}

/// One line for each card that the customer has now, and what went wrong.
void hear(Run &run, const journal::Result<till::CardErrand *> &errand)
{
    if (!errand)
        return run.fail(errand.error());
    QObject::connect(*errand, &till::CardErrand::finished, &run, [&run](const till::CardErrandEnd &end) {
        for (const journal::StoredCard &card : end.cards)
            answerCard(run, card);
        if (!end.isDone && end.unrecorded)
            return run.fail(*end.unrecorded);
        if (!end.isDone && end.outcome)
            run.say(textOf(*end.outcome));
        if (end.isDoubtful)
            run.say(Words::tr("The card may be kept by another account than these keys’. It stays in the "
                              "journal."));
        run.finish(codeOf(end));
    });
}

void save(Run &run, const QString &customer)
{
    const auto card = readCard(run);
    if (!card)
        return;
    const auto *keyed = std::get_if<card::KeyedCard>(&*card);
    if (!keyed)
        return run.fail(ExitCode::Usage, Words::tr("Give the card itself, not its tokens."));
    const QString email = run.has(u"email"_s)         ? run.option(u"email"_s)
                          : customer.contains('@'_L1) ? customer
                                                      : QString();
    till::Till *till = run.till();
    if (!till)
        return;
    if (email.isEmpty() && till->cards().userKeyOf(customer).isEmpty())
        return run.fail(ExitCode::Usage, Words::tr("A customer’s first card needs --email."));
    hear(run, till->cards().keep(customer, run.option(u"name"_s), email, *keyed, run.option(u"alias"_s)));
}

void forget(Run &run, const QString &customer, const QString &token)
{
    till::Till *till = run.till();
    if (!till)
        return;
    for (const journal::StoredCard &card : till->cards().all()) {
        if (card.customer == customer && card.token == token)
            return hear(run, till->cards().forget(card));
    }
    run.fail(ExitCode::No, Words::tr("This customer has no such card."));
}

} // namespace

void startCards(Run &run)
{
    const QStringList words = run.arguments();
    const QString act = words.constFirst();
    const bool isDelete = act == "delete"_L1;
    if (words.size() != (isDelete ? 3 : 2))
        return run.fail(ExitCode::Usage, Words::tr("Wrong number of arguments."));
    const QString found = till::customerKeyOf(words.at(1));
    if (found.isEmpty() && act == "save"_L1)
        return run.fail(ExitCode::Usage, Words::tr("CUSTOMER is a phone number or an e-mail."));
    const QString customer = found.isEmpty() ? words.at(1) : found; // or the provider's key
    if (isDelete)
        return forget(run, customer, words.constLast());
    if (act == "save"_L1)
        return save(run, customer);
    if (act != "list"_L1)
        return run.fail(ExitCode::Usage, Words::tr("cards needs list, save or delete."));
    if (till::Till *till = run.till())
        hear(run, till->cards().refresh(customer));
}

} // namespace vezne::cli
