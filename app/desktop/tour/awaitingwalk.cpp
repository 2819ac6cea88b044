// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDialog>
#include <QLineEdit>
#include <QRadioButton>

#include "app/desktop/tour/tour.h"
#include "app/desktop/tour/walks.h"

namespace vezne::desktop {

using namespace Qt::StringLiterals;

namespace {

/// Other results are asked about at the same time; one of the answers must be for this charge.
constexpr int inquiriesMeanwhile = 6;

std::span<const char> charactersOf(const QByteArray &text)
{
    return {text.constData(), static_cast<std::size_t>(text.size())};
}

/// A charge whose answer is lost although it was made; what asks about it then hears another amount. So it
/// comes before a person.
void chargeForReview(Tour &tour, int round)
{
    till::Till &till = tour.desk().till();
    // An order number of its own: the sale page has the next one on show already.
    till::Sale sale{.orderId = u"T-%1"_s.arg(1001 + round),
                    .items = till::singleItem(Money(86'000, Currency::TRY), u"Bakır cezve"_s),
                    .paidPrice = Money(86'000, Currency::TRY)};
    sale.repeatReason = u"demo"_s;
    sale.buyer = till::completed({.name = u"Zeynep"_s, .surname = u"Arslan"_s});
    sale.billingAddress = till::addressOf(sale.buyer);
    card::KeyedCard card{.holder = u"Zeynep Arslan"_s,
                         .number = SecretBytes(charactersOf("5526080000000006")),
                         .expiry = {12, 2030},
                         .cvc = SecretBytes(charactersOf("123"))};
    bool isSet = tour.sandbox().setFault(u"/payment/auth"_s, u"drop-after-commit"_s);
    for (int i = 0; i < inquiriesMeanwhile; ++i)
        isSet = isSet && tour.sandbox().setFault(u"/payment/detail"_s, u"wrong-amount"_s);
    if (!isSet)
        return; // the step then waits in vain and says so
    const auto attempt = till.charge(sale, std::move(card));
    if (!attempt)
        return;
    QObject::connect(*attempt, &till::Attempt::finished, &till,
                     [&till](const till::AttemptEnd &end) { till.recovery().askNow(end.operation); });
}

void fillIn(const QString &name, const QString &text)
{
    if (auto *edit = Tour::openDialog()->findChild<QLineEdit *>(name))
        edit->setText(text);
}

} // namespace

void addAwaitingWalk(Tour &tour, const Tour::Round &round)
{
    tour.add(
        {}, [&tour, number = round.number] { chargeForReview(tour, number); },
        [&tour] { return tour.isShown(u"decisionChip"_s); });
    tour.add(
        u"13-awaiting"_s, [&tour] { tour.press(u"decisionChip"_s); },
        [&tour] { return tour.isShown(u"awaitedEntry"_s); });
    tour.add(
        u"14-decide"_s,
        [&tour] {
            tour.press(u"decideButton"_s);
            Tour::openDialog()->findChild<QRadioButton *>(u"ruling0"_s)->click();
            fillIn(u"evidenceEdit"_s, u"iyzico panel, 14:30"_s);
            fillIn(u"secondPersonEdit"_s, u"Mehmet Kaya"_s);
        },
        [] { return Tour::openDialog() != nullptr; });
    tour.add(
        {},
        [&tour] {
            if (tour.sandbox().clearFaults(u"/payment/detail"_s)) // the walks that follow ask too
                tour.press(u"actButton"_s);
        },
        [] { return Tour::openDialog() == nullptr; });
}

} // namespace vezne::desktop
