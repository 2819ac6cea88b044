// SPDX-License-Identifier: GPL-3.0-or-later
// What Till does with payers who go to a page: the bank's for 3-D Secure, or one of the provider's own.
#include <algorithm>

#include "core/iyzico/endpoints/threedsinitialize.h"
#include "core/journal/books/leasebook.h"
#include "core/till/cleaned.h"
#include "core/till/doubt.h"
#include "core/till/shoprules.h"
#include "core/till/till.h"

namespace vezne::till {

using namespace Qt::StringLiterals;
using journal::Intent;

template<class Kind>
Kind *Till::newVisit(const Intent &intent)
{
    auto *visit = new Kind(m_journal, m_client, intent, m_language, m_visitOptions, this);
    connect(visit, &Visit::changed, this, &Till::changed);
    connect(visit, &Visit::finished, this, &Till::takeOver);
    if constexpr (std::is_same_v<Kind, ThreeDs>)
        visit->setPaidHook(
            [this, id = intent.id](const iyzico::Outcome &outcome) { enterCardOf(id, outcome); });
    return visit;
}

journal::Result<ThreeDs *> Till::chargeWithThreeDs(const Sale &sale, const card::Card &card)
{
    const Sale clean = cleaned(sale);
    // Its port stands in the request, so it listens before anything is recorded.
    auto loopback = Loopback::open();
    if (!loopback)
        return tl::unexpected(journal::Error{journal::Problem::NoReturnPath, {}});
    const auto intent = record(clean, {.card = &card, .isThreeDs = true});
    if (!intent)
        return tl::unexpected(intent.error());
    iyzico::PaymentRequest request = requestFor(*intent, clean);
    const auto settings = m_journal.reader().staff().settings();
    request.callbackUrl =
        callbackUrl(settings ? callbackBase(*settings) : QString(), loopback->issueReturn());
    auto *threeDs = newVisit<ThreeDs>(*intent);
    Q_EMIT changed(intent->id);
    threeDs->begin(iyzico::threeDsInitializeCall(request, card, clean.taking), std::move(loopback));
    return threeDs;
}

journal::Result<HostedVisit *> Till::chargeOnPage(const Sale &sale, journal::HostedPage page,
                                                  const QUrl &otherReturn)
{
    const auto settings = m_journal.reader().staff().settings();
    const QUrl returnPage =
        otherReturn.isEmpty() && settings ? QUrl(till::returnPage(*settings)) : otherReturn;
    auto loopback = returnPage.isEmpty() ? Loopback::open() : nullptr;
    if (returnPage.isEmpty() && !loopback)
        return tl::unexpected(journal::Error{journal::Problem::NoReturnPath, {}});
    Sale whole = cleaned(sale);
    whole.paidPrice = sale.price().value_or(sale.paidPrice); // a single payment, whatever was chosen before
    whole.installment = 1;
    const bool canHold = page == journal::HostedPage::Checkout;
    if (!canHold)
        whole.taking = iyzico::Taking::Charge;
    const auto intent = record(whole, {.page = page});
    if (!intent)
        return tl::unexpected(intent.error());
    iyzico::PaymentRequest request = requestFor(*intent, whole);
    request.enabledInstallments.insert(request.enabledInstallments.end(), intent->offered.begin(),
                                       intent->offered.end());
    request.callbackUrl = (loopback ? loopback->issueReturn() : returnPage).toString(QUrl::FullyEncoded);
    auto *visit = newVisit<HostedVisit>(*intent);
    Q_EMIT changed(intent->id);
    visit->begin(iyzico::openPageCall(request, pageKindOf(page), whole.taking), std::move(loopback));
    return visit;
}

Visit *Till::visitOf(const QString &operation) const
{
    const auto all = findChildren<Visit *>(QString(), Qt::FindDirectChildrenOnly);
    const auto found = std::ranges::find(all, operation, &Visit::operation);
    return found == all.end() || (*found)->stage() == Visit::Stage::Ended ? nullptr : *found;
}

journal::Result<std::vector<journal::Operation>> Till::leftAtPages() const
{
    auto waiting = m_journal.reader().inStates({journal::State::Challenge});
    const auto elsewhere = journal::LeaseBook(m_journal.database()).heldElsewhere();
    if (!elsewhere)
        return tl::unexpected(elsewhere.error());
    if (waiting)
        std::erase_if(*waiting, [&](const journal::Operation &operation) {
            return elsewhere->contains(operation.id) || visitOf(operation.id);
        });
    return waiting;
}

journal::Result<void> Till::expireVisits()
{
    const auto waiting = leftAtPages();
    const auto doubt = Doubt::of(m_journal);
    if (!waiting || !doubt)
        return tl::unexpected(!waiting ? waiting.error() : doubt.error());
    for (const journal::Operation &operation : *waiting) {
        const bool isAtBank = operation.page == journal::HostedPage::None;
        // In what the book lost the payer may have come back from the bank, and paid.
        const bool mayBePaid = isAtBank && doubt->isAbout(operation);
        if (!mayBePaid && operation.challenge && operation.challenge->until > m_journal.clock().now())
            continue;
        auto moved =
            m_journal.move(operation.id, journal::State::Challenge,
                           isAtBank && !mayBePaid ? journal::State::Abandoned : journal::State::Unknown,
                           {.why = mayBePaid  ? u"start"_s
                                   : isAtBank ? u"expired"_s
                                              : u"page-lapsed"_s});
        if (!moved && moved.error().problem == journal::Problem::StateChanged)
            continue; // another till was quicker
        if (!moved)
            return moved;
        Q_EMIT changed(operation.id);
    }
    return {};
}

journal::Result<void> Till::resumeVisits()
{
    if (auto expired = expireVisits(); !expired)
        return expired;
    const auto waiting = leftAtPages();
    if (!waiting)
        return tl::unexpected(waiting.error());
    for (const journal::Operation &operation : *waiting) {
        const Intent intent{.id = operation.id,
                            .kind = operation.kind,
                            .orderId = operation.orderId,
                            .price = operation.price,
                            .paidPrice = operation.paidPrice,
                            .amount = operation.amount,
                            .page = operation.page,
                            .offered = operation.offered};
        if (operation.page == journal::HostedPage::None)
            newVisit<ThreeDs>(intent)->resume(operation.paymentId, *operation.challenge);
        else
            newVisit<HostedVisit>(intent)->resume(*operation.challenge);
    }
    return {};
}

} // namespace vezne::till
