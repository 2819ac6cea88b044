// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/moneyreport.h"

#include "app/cli/jsonview.h"
#include "app/cli/text.h"

namespace vezne::cli {

using namespace Qt::StringLiterals;

namespace {

/// Of a payment all that is known; of a change the change itself, with the payment's id.
journal::Result<QJsonObject> jsonOf(const journal::Reader &reader, const journal::Operation &operation)
{
    if (journal::isPayment(operation.kind)) {
        return reader.paymentFile(operation.id).map([](const journal::PaymentFile &file) {
            return paymentJson(file);
        });
    }
    return reader.operation(operation.parent).map([&operation](const journal::Operation &payment) {
        QJsonObject object = operationJson(operation);
        object.insert("paymentId"_L1, payment.paymentId);
        return object;
    });
}

/// The journal may not even be readable now, so this is told from memory.
void reportUnrecorded(Run &run, const till::AttemptEnd &end)
{
    journal::Operation operation = run.till()->journal().begun(end.operation);
    operation.state = end.state;
    operation.paymentId = end.facts.paymentId;
    operation.errorCode = end.facts.errorCode;
    operation.errorGroup = end.facts.errorGroup;
    operation.errorMessage = end.facts.errorMessage;
    QJsonObject object = operationJson(operation);
    object.insert("recorded"_L1, false);
    run.answer(object, lineOf(operation, run.settings().language));
    if (end.state != journal::State::Intent)
        run.say(
            Words::tr("Result: %1 - NOT RECORDED. Run recover before anything else.").arg(textOf(end.state)));
    const bool isSent = end.state != journal::State::Intent;
    // Whatever the journal's reason, a script must not take it for the provider's no.
    isSent ? run.fail(ExitCode::JournalFault, textOf(*end.unrecorded)) : run.fail(*end.unrecorded);
}

void report(Run &run, const till::AttemptEnd &end)
{
    if (end.unrecorded)
        return reportUnrecorded(run, end);
    const journal::Reader reader = run.till()->journal().reader();
    const auto operation = reader.operation(end.operation);
    auto object = operation ? jsonOf(reader, *operation) : tl::unexpected(operation.error());
    if (!object)
        return run.fail(object.error());
    if (const auto stored = run.till()->cards().storedBy(end.operation)) {
        object->insert("cardUserKey"_L1, stored->userKey);
        object->insert("cardToken"_L1, stored->token);
    }
    run.answer(*object, lineOf(*operation, run.settings().language));
    run.finish(exitCodeOf(end.state));
}

/// The payment that holds the order, or the open change of the payment; empty where neither is the reason.
QJsonObject inTheWay(const journal::Reader &reader, const journal::Error &refusal)
{
    std::optional<journal::Operation> operation;
    if (refusal.problem == journal::Problem::SaleHeld) {
        const auto holder = reader.holderOf(refusal.detail);
        const auto payment = holder && *holder ? reader.operation(**holder) : tl::unexpected(refusal);
        operation = payment ? std::optional(*payment) : std::nullopt;
    } else if (refusal.problem == journal::Problem::ChangeOpen) {
        const auto file = reader.paymentFile(refusal.detail);
        const journal::Operation *open = file ? file->openChange() : nullptr;
        operation = open ? std::optional(*open) : std::nullopt;
    }
    return operation ? jsonOf(reader, *operation).value_or(QJsonObject()) : QJsonObject();
}

void refuse(Run &run, journal::Kind kind, const journal::Error &error)
{
    if (journal::isRefusal(error.problem) && run.settings().isJson) {
        const auto other = inTheWay(run.till()->journal().reader(), error);
        run.answer(refusalJson(kind, error.problem, textOf(error), other), {});
    }
    run.fail(error);
}

void invite(Run &run, const QUrl &page)
{
    const QString address = page.toString(QUrl::FullyEncoded);
    if (run.settings().isJson)
        run.answer({{"open"_L1, address}}, {});
    else
        run.say(Words::tr("Open this page in a browser of this machine: %1").arg(address));
}

} // namespace

void reportEnd(Run &run, journal::Kind kind, journal::Result<till::Attempt *> attempt)
{
    if (!attempt)
        return refuse(run, kind, attempt.error());
    QObject::connect(*attempt, &till::Attempt::finished, &run,
                     [&run](const till::AttemptEnd &end) { report(run, end); });
}

void reportVisit(Run &run, journal::Kind kind, journal::Result<till::Visit *> visit)
{
    if (!visit)
        return refuse(run, kind, visit.error());
    QObject::connect(*visit, &till::Visit::opened, &run, [&run](const QUrl &page) { invite(run, page); });
    QObject::connect(*visit, &till::Visit::finished, &run,
                     [&run](const till::AttemptEnd &end) { report(run, end); });
}

void reportStanding(Run &run, const QString &operation)
{
    report(run, {.operation = operation, .state = journal::State::Challenge});
}

} // namespace vezne::cli
