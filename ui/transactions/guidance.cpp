// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/guidance.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/till/hold.h"
#include "ui/payment/operationtext.h"

namespace vezne::ui {

using journal::Operation;
using journal::State;

namespace {

struct GuidanceText
{
    Q_DECLARE_TR_FUNCTIONS(vezne::ui::Guidance)
};

Guidance forUnknownPayment()
{
    return {Tone::Waiting, Glyph::Clock, GuidanceText::tr("The result is not known yet."),
            GuidanceText::tr("Do not charge this order again. Vezne asks iyzico until the answer is certain, "
                             "also after a restart.")};
}

std::optional<Guidance> forPayment(const Operation &payment)
{
    switch (payment.state) {
    case State::Unknown:
        return forUnknownPayment();
    case State::Challenge:
        if (payment.page != journal::HostedPage::None)
            return Guidance{
                Tone::Waiting, Glyph::Clock, GuidanceText::tr("The customer is at iyzico’s page."),
                GuidanceText::tr("They may pay as long as the page is open. Vezne goes on asking; "
                                 "do not charge this order in another way meanwhile.")};
        return Guidance{
            Tone::Waiting, Glyph::Shield, GuidanceText::tr("The customer is at the bank’s page."),
            GuidanceText::tr("No money has moved yet. Wait for the confirmation, or give it up.")};
    case State::PaidHeld:
        return Guidance{Tone::Waiting, Glyph::Shield, GuidanceText::tr("iyzico is reviewing this payment."),
                        GuidanceText::tr("The money was taken. Do not deliver before the review is over.")};
    case State::NotCharged:
        return Guidance{Tone::Neutral, Glyph::Info, GuidanceText::tr("Nothing was charged."),
                        GuidanceText::tr("iyzico does not know this payment. The order may be charged again; "
                                         "Vezne keeps watching for a day.")};
    case State::LateCharge:
        if (payment.page == journal::HostedPage::Link)
            return Guidance{Tone::Danger, Glyph::Warning, GuidanceText::tr("This order was paid twice."),
                            GuidanceText::tr("This payment was made on the page of a link, beside another. "
                                             "Give one of the two back.")};
        if (payment.page == journal::HostedPage::Elsewhere)
            return Guidance{Tone::Danger, Glyph::Warning, GuidanceText::tr("This order was paid twice."),
                            GuidanceText::tr("This payment was made elsewhere, beside another of this till. "
                                             "Give one of the two back.")};
        return Guidance{
            Tone::Danger, Glyph::Warning, GuidanceText::tr("This charge appeared late."),
            GuidanceText::tr("It had been taken for not charged. If the order was paid in another "
                             "way meanwhile, give this one back.")};
    case State::Review:
        return Guidance{
            Tone::Danger, Glyph::Warning, GuidanceText::tr("A person must look at this."),
            GuidanceText::tr("What is known contradicts itself, or could not be learnt for a day. "
                             "Do not charge again; compare with iyzico’s panel.")};
    case State::Abandoned:
        if (payment.threeDs != journal::ThreeDs::None)
            return Guidance{Tone::Neutral, Glyph::Info, GuidanceText::tr("Nothing was charged."),
                            GuidanceText::tr("The payment was not confirmed at the bank. The order may be "
                                             "charged again.")};
        [[fallthrough]];
    case State::NotSent:
        return Guidance{Tone::Neutral, Glyph::Info, GuidanceText::tr("Nothing was charged."),
                        GuidanceText::tr("The request never left this computer. The order may be charged "
                                         "again.")};
    case State::Intent:
    case State::Sending:
        return Guidance{Tone::Waiting, Glyph::Clock, GuidanceText::tr("The payment is on its way."),
                        GuidanceText::tr("Wait for the answer; it can take two minutes.")};
    case State::Paid:
    case State::Declined:
    case State::Done:
    case State::Refused:
    case State::NotDone:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

Guidance forHold(const Operation &hold, Instant now)
{
    const auto age = static_cast<int>(till::ageOfHold(hold, now).count());
    const QString held = age == 0 ? GuidanceText::tr("Held since today.")
                                  : GuidanceText::tr("Held for %n day(s).", nullptr, age);
    if (till::ageOfHold(hold, now) < till::holdWarning)
        return {Tone::Info, Glyph::Lock, held,
                GuidanceText::tr(
                    "The amount is held on the card, not taken. Capture it or release it; it does not "
                    "count as takings until then.")};
    return {
        Tone::Danger, Glyph::Warning, held,
        GuidanceText::tr("A hold may lapse by itself, often after %n day(s). Capture it now or release it.",
                         nullptr, static_cast<int>(till::usualHoldLife.count()))};
}

std::optional<Guidance> forChange(const Operation &change)
{
    switch (change.state) {
    case State::Intent:
    case State::Sending:
        return Guidance{Tone::Waiting, Glyph::Clock,
                        change.kind == journal::Kind::Capture ? GuidanceText::tr("The capture is on its way.")
                                                              : GuidanceText::tr("Money is on its way back."),
                        GuidanceText::tr("Wait for the answer; it can take two minutes.")};
    case State::Unknown:
        return Guidance{Tone::Waiting, Glyph::Clock,
                        change.kind == journal::Kind::Capture
                            ? GuidanceText::tr("The result of the capture is not known yet.")
                        : change.kind == journal::Kind::Cancel
                            ? GuidanceText::tr("The result of the cancel is not known yet.")
                            : GuidanceText::tr("The result of the refund is not known yet."),
                        GuidanceText::tr("Do not repeat it: its amount is held until Vezne has learnt the "
                                         "truth from iyzico.")};
    case State::Review:
        return Guidance{Tone::Danger, Glyph::Warning, GuidanceText::tr("A person must look at this."),
                        GuidanceText::tr("Whether the money went back is not certain. Compare with iyzico’s "
                                         "panel before anything else.")};
    case State::NotSent:
    case State::Abandoned:
    case State::Challenge:
    case State::Paid:
    case State::PaidHeld:
    case State::Declined:
    case State::NotCharged:
    case State::LateCharge:
    case State::Done:
    case State::Refused:
    case State::NotDone:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<Guidance> guidanceFor(const Dossier &dossier, Instant now)
{
    for (const Operation &change : dossier.file.changes) {
        if (auto guidance = forChange(change))
            return guidance;
    }
    if (dossier.file.payment.cancelled)
        return std::nullopt;
    if (dossier.file.payment.isHold() && dossier.file.payment.state == State::Paid)
        return forHold(dossier.file.payment, now);
    return forPayment(dossier.file.payment);
}

} // namespace vezne::ui
