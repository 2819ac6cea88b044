// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/awaiting/awaitedtext.h"

#include <QCoreApplication>

#include "core/money/moneytext.h"
#include "core/till/daywatch.h"
#include "ui/kit/instanttext.h"
#include "ui/kit/language.h"
#include "ui/payment/historytext.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;
using journal::State;

namespace {

struct AwaitedText
{
    Q_DECLARE_TR_FUNCTIONS(vezne::ui::AwaitedText)
};

QString askedText(const AwaitedProgress &progress)
{
    if (progress.asked == 0)
        return AwaitedText::tr("iyzico was not asked yet.");
    if (progress.isMissed)
        return AwaitedText::tr("Asked %n time(s); iyzico does not know of it so far.", nullptr,
                               progress.asked);
    return AwaitedText::tr("Asked %n time(s), without a clear answer.", nullptr, progress.asked);
}

QString unknownText(const Awaited &awaited, const AwaitedProgress &progress)
{
    const QString why = whyText(awaited.why);
    const QString sent = why.isEmpty()
                             ? AwaitedText::tr("It was sent; the result is not known.")
                             : AwaitedText::tr("It was sent, but the result is not known: %1.").arg(why);
    return sent + u' ' + askedText(progress);
}

QString reviewText(const Awaited &awaited)
{
    if (awaited.reported)
        return AwaitedText::tr("iyzico names %1 instead of %2.")
            .arg(toText(*awaited.reported, language()), toText(awaited.operation.amount, language()));
    return awaited.why == "contradiction"_L1 ? AwaitedText::tr("iyzico’s answers contradict each other.")
                                             : AwaitedText::tr("iyzico gave no clear answer for a day.");
}

QString nextQuestion(const AwaitedProgress &progress, Instant now)
{
    if (!progress.next || *progress.next <= now)
        return AwaitedText::tr("Asking iyzico…");
    return AwaitedText::tr("Asks again at %1.").arg(clockText(*progress.next));
}

QString nextOfUnknown(const AwaitedProgress &progress, Instant now)
{
    const QString question = nextQuestion(progress, now);
    if (progress.believedFrom <= now)
        return question;
    return question + u' ' +
           AwaitedText::tr("Before %1 “not found” proves nothing: iyzico may enter it late.")
               .arg(clockText(progress.believedFrom));
}

} // namespace

QString titleOf(Awaited::Group group)
{
    switch (group) {
    case Awaited::Group::Decision:
        return AwaitedText::tr("Needs a decision");
    case Awaited::Group::Open:
        return AwaitedText::tr("Result awaited");
    case Awaited::Group::Held:
        return AwaitedText::tr("Under review at iyzico");
    case Awaited::Group::Watched:
        return AwaitedText::tr("Not charged, still watched");
    }
    Q_UNREACHABLE();
}

QString ageText(std::chrono::milliseconds age)
{
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(age).count();
    if (minutes < 1)
        return AwaitedText::tr("just now");
    if (minutes < 60)
        return AwaitedText::tr("%1 min").arg(minutes);
    if (minutes < 48 * 60)
        return AwaitedText::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
    return AwaitedText::tr("%n day(s)", nullptr, static_cast<int>(minutes / (24 * 60)));
}

QString knownText(const Awaited &awaited, const AwaitedProgress &progress)
{
    switch (awaited.operation.state) {
    case State::Intent:
    case State::Sending:
        return AwaitedText::tr("It is being sent; the answer is awaited.");
    case State::Challenge:
        return awaited.operation.page == journal::HostedPage::None
                   ? AwaitedText::tr("The customer is at the bank’s page. No money has moved.")
                   : AwaitedText::tr("The customer is at iyzico’s page and may pay there.");
    case State::PaidHeld:
        return AwaitedText::tr("The money was taken, but iyzico is reviewing the payment. Do not deliver.");
    case State::NotCharged:
        return AwaitedText::tr(
            "iyzico did not know of it for as long as it could have been late. The order may be "
            "charged again.");
    case State::Review:
        return reviewText(awaited);
    case State::LateCharge:
        if (awaited.operation.page == journal::HostedPage::Elsewhere)
            return AwaitedText::tr("It was paid elsewhere, and its order has another payment.");
        return awaited.operation.page == journal::HostedPage::Link
                   ? AwaitedText::tr("It was paid on the page of a link, and its order has another payment.")
                   : AwaitedText::tr("It had been taken for not charged, then it appeared at iyzico: the "
                                     "money was taken.");
    case State::Unknown:
    case State::NotSent:
    case State::Abandoned:
    case State::Paid:
    case State::Declined:
    case State::Done:
    case State::Refused:
    case State::NotDone:
        return unknownText(awaited, progress);
    }
    Q_UNREACHABLE();
}

QString nextText(const Awaited &awaited, const AwaitedProgress &progress, Instant now)
{
    switch (awaited.operation.state) {
    case State::Intent:
    case State::Sending:
        return AwaitedText::tr("Vezne waits up to two minutes for the answer, then it asks.");
    case State::Challenge:
        return awaited.operation.page == journal::HostedPage::None
                   ? AwaitedText::tr("Without a confirmation it ends after ten minutes.")
                   : AwaitedText::tr(
                         "Vezne asks every few seconds until the page lapses, after half an hour.");
    case State::PaidHeld:
        return nextQuestion(progress, now);
    case State::NotCharged:
        return AwaitedText::tr("Looked for until %1, also in iyzico’s lists of the days.")
            .arg(dateTimeText(till::DayWatch::endOf(awaited.operation), language()));
    case State::Review:
        return AwaitedText::tr(
            "Compare with iyzico’s panel, then two persons decide. Until then nothing else can be done with "
            "this order.");
    case State::LateCharge:
        return AwaitedText::tr(
            "If the order was paid in another way meanwhile, give this one back. If not, two "
            "persons may keep it.");
    case State::Unknown:
    case State::NotSent:
    case State::Abandoned:
    case State::Paid:
    case State::Declined:
    case State::Done:
    case State::Refused:
    case State::NotDone:
        return nextOfUnknown(progress, now);
    }
    Q_UNREACHABLE();
}

} // namespace vezne::ui
