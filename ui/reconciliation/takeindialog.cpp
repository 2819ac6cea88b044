// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reconciliation/takeindialog.h"

#include <QTime>
#include <QTimeZone>
#include <memory>

#include "core/base/istanbul.h"
#include "ui/help/failure.h"
#include "ui/kit/language.h"
#include "ui/kit/plainlabel.h"
#include "ui/payment/operationtext.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;
using Word = till::ElsewhereEnd::Word;

TakeInDialog::TakeInDialog(const journal::Difference &difference, till::Till &till, QWidget *parent)
    : ReasonDialog(difference, tr("Take into the journal"), tr("Where it was made, and how you know"), parent)
    , m_till(till)
{
    setObjectName(u"takeInDialog"_s);
    auto *meaning = new PlainLabel(difference.cause == journal::Cause::CapturedElsewhere
                                       ? tr("iyzico is asked first. The capture then stands in this journal: "
                                            "the payment is no longer a hold, and can be refunded here.")
                                   : difference.subject == journal::Subject::Payment
                                       ? tr("iyzico is asked first. The payment, with whatever was given "
                                            "back of it, then stands in this "
                                            "journal and can be refunded here. Do not take in what another "
                                            "till of yours has in its own.")
                                       : tr("iyzico is asked first. What was given back then stands in this "
                                            "journal, and cannot be given "
                                            "back once more."),
                                   TextRole::Secondary);
    meaning->setWordWrap(true);
    addPart(meaning);
    setActText(tr("Take in"));
}

void TakeInDialog::act()
{
    // A list tells the day, not the hour; so does this.
    const Instant noon = istanbul::startOf(difference().day) + std::chrono::hours(12);
    auto *intake = new till::ElsewhereIntake(m_till.journal(), m_till.client(), m_till.recovery().budget(),
                                             {.paymentId = difference().paymentId,
                                              .at = std::min(noon, m_till.journal().clock().now()),
                                              .why = why()},
                                             language(), this);
    connect(intake, &till::ElsewhereIntake::finished, this, &TakeInDialog::hear);
    if (const auto started = intake->start(m_till.roster()); !started) {
        intake->deleteLater();
        return say(textOf(failureOf(started.error())));
    }
    setActText(tr("Asking iyzico…"));
    setBusy(true);
}

void TakeInDialog::hear(const till::ElsewhereEnd &end)
{
    setActText(tr("Take in"));
    setBusy(false);
    switch (end.word) {
    case Word::TakenIn:
        m_till.recovery().start(); // what is under review is asked about
        return accept();
    case Word::NothingToTake:
        return say(tr("The journal has all of it already. Compare the day again."));
    case Word::NoAnswer:
        return say(tr("iyzico did not answer clearly. Nothing has changed; try again."));
    case Word::Contradicts:
        return say(tr("iyzico does not confirm it as a payment of this amount, so it was not taken in."));
    case Word::OpenHere:
        return say(tr("A result of this payment is still awaited here, and comes first; see the awaited "
                      "results."));
    case Word::UnderReview:
        return say(tr("iyzico still reviews this payment. Try again once it has decided."));
    case Word::Refused:
        return say(textOf(failureOf(end.refusal.value_or(journal::Error{}))));
    }
    Q_UNREACHABLE();
}

} // namespace vezne::ui
