// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>

#include "app/cli/command.h"
#include "app/cli/input.h"
#include "app/cli/run.h"
#include "app/cli/text.h"
#include "core/base/istanbul.h"
#include "core/money/moneytext.h"

namespace vezne::cli {

using namespace Qt::StringLiterals;
using journal::Link;
using journal::LinkMatch;

namespace {

QJsonArray matchesJson(const std::vector<LinkMatch> &matches)
{
    QJsonArray array;
    for (const LinkMatch &match : matches) {
        array.append(QJsonObject{{"paymentId"_L1, match.paymentId},
                                 {"at"_L1, istanbul::dateTime(match.at).toString(Qt::ISODateWithMs)},
                                 {"paidPrice"_L1, match.paidPrice.toWire()},
                                 {"installment"_L1, match.installment},
                                 {"match"_L1, word(match.state)},
                                 {"operationId"_L1, match.operation.isEmpty() ? QJsonValue(QJsonValue::Null)
                                                                              : QJsonValue(match.operation)},
                                 {"by"_L1, match.decidedBy}});
    }
    return array;
}

QString lineOfLink(const Link &link, Language language)
{
    QString line = u"%1  %2  %3  %4  %5"_s.arg(textOf(link.state), link.orderId, link.name,
                                               toText(link.amount, language), link.url);
    if (link.soldCount > 0)
        line += u"  "_s + Words::tr("paid %n time(s)", nullptr, link.soldCount);
    return line;
}

void answerLink(Run &run, const Link &link)
{
    const auto matches = run.till()->links().book().matchesOf(link.id).value_or(std::vector<LinkMatch>());
    const auto until = run.till()->links().heldUntil(link);
    const auto orNothing = [](const QString &text) {
        return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
    };
    run.answer({{"linkId"_L1, link.id},
                {"state"_L1, word(link.state)},
                {"orderId"_L1, orNothing(link.orderId)},
                {"name"_L1, link.name},
                {"description"_L1, link.description},
                {"amount"_L1, link.amount.toWire()},
                {"currency"_L1, code(link.amount.currency())},
                {"kind"_L1, link.isFast ? u"fast"_s : u"product"_s},
                {"installments"_L1, link.offersInstallments},
                {"stock"_L1, link.stock ? QJsonValue(*link.stock) : QJsonValue(QJsonValue::Null)},
                {"soldCount"_L1, link.soldCount},
                {"heldUntil"_L1, until ? QJsonValue(istanbul::dateTime(*until).toString(Qt::ISODate))
                                       : QJsonValue(QJsonValue::Null)},
                {"token"_L1, orNothing(link.token)},
                {"url"_L1, orNothing(link.url)},
                {"error"_L1, orNothing(link.error)},
                {"payments"_L1, matchesJson(matches)}},
               lineOfLink(link, run.settings().language));
}

ExitCode codeOfLink(const till::LinkErrandEnd &end)
{
    if (end.isDone)
        return ExitCode::Done;
    if (end.unrecorded)
        return exitCodeOf(end.unrecorded->problem);
    return std::holds_alternative<iyzico::Answer>(end.outcome)
               ? (end.link.state == journal::LinkState::Unknown ? ExitCode::NotKnown : ExitCode::No)
               : exitCodeOf(end.outcome);
}

void hearLink(Run &run, const journal::Result<till::LinkErrand *> &errand)
{
    if (!errand)
        return run.fail(errand.error());
    QObject::connect(*errand, &till::LinkErrand::finished, &run, [&run](const till::LinkErrandEnd &end) {
        answerLink(run, end.link);
        if (end.unrecorded)
            return run.fail(*end.unrecorded);
        if (!end.isDone)
            run.say(textOf(end.outcome));
        run.finish(codeOfLink(end));
    });
}

void createLink(Run &run)
{
    const auto price = readPrice(run);
    if (!price)
        return;
    const QString order = run.option(u"order"_s).simplified();
    const QString name = run.has(u"name"_s) ? run.option(u"name"_s).trimmed() : order;
    if (name.isEmpty())
        return run.fail(ExitCode::Usage, Words::tr("link create needs --order or --name."));
    const auto buyer = readBuyer(run);
    if (!buyer)
        return;
    till::Till *till = run.till();
    if (!till)
        return;
    hearLink(run, till->links().make(
                      {.orderId = order,
                       .name = name,
                       .description = run.has(u"description"_s) ? run.option(u"description"_s) : name,
                       .amount = *price,
                       .isFast = run.has(u"fast"_s),
                       .offersInstallments = run.has(u"installments"_s),
                       .isRepeatable = run.has(u"repeatable"_s),
                       .customer = (buyer->name + ' '_L1 + buyer->surname).trimmed(),
                       .phone = buyer->gsmNumber,
                       .email = buyer->email}));
}

/// One look at iyzico, then `show`; with whatever the book has when iyzico does not answer.
void afterLook(Run &run, const std::function<void()> &show)
{
    till::Till *till = run.till();
    if (!till)
        return;
    QObject::connect(&till->links().watch(), &till::LinkWatch::looked, &run,
                     [&run, show](const iyzico::LinkRows &rows) {
                         show();
                         if (rows.isWhole() && !rows.isReviewed)
                             run.say(Words::tr("iyzico has not approved your links yet; nobody can pay."));
                         if (rows.isWhole())
                             return run.finish(ExitCode::Done);
                         if (rows.failure)
                             run.say(textOf(*rows.failure));
                         run.finish(rows.failure && !std::holds_alternative<iyzico::Answer>(*rows.failure)
                                        ? exitCodeOf(*rows.failure)
                                        : ExitCode::No);
                     });
    till->links().watch().look();
}

void listLinks(Run &run)
{
    afterLook(run, [&run] {
        for (const Link &link : run.till()->links().book().all().value_or(std::vector<Link>()))
            answerLink(run, link);
    });
}

QString textOfIntake(const till::IntakeEnd &end)
{
    switch (end.word) {
    case till::IntakeEnd::Word::TakenIn:
        return {};
    case till::IntakeEnd::Word::NoAnswer:
        return Words::tr("iyzico did not answer clearly. Nothing has changed; try again.");
    case till::IntakeEnd::Word::Contradicts:
        return Words::tr(
            "iyzico does not confirm this payment, or names other amounts. It was not taken in.");
    case till::IntakeEnd::Word::Undone:
        return Words::tr("iyzico shows this payment as cancelled, so there is nothing to take in.");
    case till::IntakeEnd::Word::Refused:
        return textOf(*end.refusal);
    }
    Q_UNREACHABLE();
}

ExitCode codeOfIntake(const till::IntakeEnd &end)
{
    switch (end.word) {
    case till::IntakeEnd::Word::TakenIn:
        return ExitCode::Done;
    case till::IntakeEnd::Word::NoAnswer:
        return ExitCode::NotKnown;
    case till::IntakeEnd::Word::Contradicts:
    case till::IntakeEnd::Word::Undone:
        return ExitCode::No;
    case till::IntakeEnd::Word::Refused:
        return exitCodeOf(end.refusal->problem);
    }
    Q_UNREACHABLE();
}

void confirmMatch(Run &run, const Link &link, const LinkMatch &match)
{
    const auto intake = run.till()->links().confirm(match);
    if (!intake)
        return run.fail(intake.error());
    QObject::connect(*intake, &till::LinkIntake::finished, &run, [&run, link](const till::IntakeEnd &end) {
        answerLink(run, link);
        if (end.word != till::IntakeEnd::Word::TakenIn)
            run.say(textOfIntake(end));
        run.finish(codeOfIntake(end));
    });
}

void decideLink(Run &run, const Link &link, const QString &paymentId, bool isTheLinks)
{
    till::Links &links = run.till()->links();
    for (const LinkMatch &match : links.book().matchesOf(link.id).value_or(std::vector<LinkMatch>())) {
        if (match.paymentId != paymentId)
            continue;
        if (isTheLinks)
            return confirmMatch(run, link, match);
        if (const auto rejected = links.reject(match); !rejected)
            return run.fail(rejected.error());
        answerLink(run, link);
        return run.finish(ExitCode::Done);
    }
    run.fail(ExitCode::No, Words::tr("No such payment was found for this link."));
}

void changeLink(Run &run, const QString &act, const QStringList &words)
{
    till::Till *till = run.till();
    if (!till)
        return;
    const auto link = till->links().book().search(words.at(1));
    if (!link)
        return run.fail(link.error());
    if (!*link)
        return run.fail(ExitCode::No, Words::tr("There is no such link."));
    if (act == "confirm"_L1 || act == "reject"_L1)
        return decideLink(run, **link, words.at(2), act == "confirm"_L1);
    if (act == "show"_L1) {
        return afterLook(run, [&run, id = (*link)->id] {
            if (const auto now = run.till()->links().book().find(id); now && *now)
                answerLink(run, **now);
        });
    }
    if (!(*link)->isAtProvider())
        return run.fail(ExitCode::No,
                        Words::tr("This link is not at iyzico: %1.").arg(textOf((*link)->state)));
    hearLink(run,
             act == "delete"_L1 ? till->links().remove(**link) : till->links().turn(**link, act == "on"_L1));
}

} // namespace

void startLink(Run &run)
{
    const QStringList words = run.arguments();
    const QString act = words.constFirst();
    const qsizetype count = act == "create"_L1 || act == "list"_L1      ? 1
                            : act == "confirm"_L1 || act == "reject"_L1 ? 3
                                                                        : 2;
    if (!QStringList{u"create"_s, u"list"_s, u"show"_s, u"on"_s, u"off"_s, u"delete"_s, u"confirm"_s,
                     u"reject"_s}
             .contains(act))
        return run.fail(ExitCode::Usage,
                        Words::tr("link needs create, list, show, on, off, delete, confirm or reject."));
    if (words.size() != count)
        return run.fail(ExitCode::Usage, Words::tr("Wrong number of arguments."));
    if (act == "create"_L1)
        return createLink(run);
    if (act == "list"_L1)
        return listLinks(run);
    changeLink(run, act, words);
}

} // namespace vezne::cli
