// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/links/linktext.h"
#include "core/journal/problemtext.h"
#include <QCoreApplication>

#include "core/money/moneytext.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;
using journal::Link;
using journal::LinkState;
using journal::Problem;

namespace {

struct LinkText
{
    Q_DECLARE_TR_FUNCTIONS(vezne::ui::LinkText)
};

bool isPaid(const Link &link)
{
    return link.stock && link.soldCount >= *link.stock;
}

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

} // namespace

ChipText chipOf(const Link &link)
{
    if (isPaid(link))
        return {Tone::Success, Glyph::CheckCircle, LinkText::tr("Paid")};
    switch (link.state) {
    case LinkState::Making:
        return {Tone::Info, Glyph::Clock, LinkText::tr("Being made")};
    case LinkState::Unknown:
        return {Tone::Waiting, Glyph::Clock, LinkText::tr("Not known yet")};
    case LinkState::On:
        return {Tone::Info, Glyph::Links, LinkText::tr("Open")};
    case LinkState::Off:
        return {Tone::Neutral, Glyph::Lock, LinkText::tr("Off")};
    case LinkState::Deleted:
        return {Tone::Neutral, Glyph::Trash, LinkText::tr("Deleted")};
    case LinkState::NotMade:
        return {Tone::Danger, Glyph::CrossCircle, LinkText::tr("Not made")};
    }
    Q_UNREACHABLE();
}

namespace {

QString goneText()
{
    return LinkText::tr("No longer at iyzico.");
}

QString heldText(const Link &link, Instant until)
{
    const QString time = journal::heldUntilText(until);
    if (link.orderId.isEmpty())
        return LinkText::tr("Somebody who has its page open may still pay until %1.").arg(time);
    return LinkText::tr("Somebody who has its page open may still pay, so order %1 is held until %2. If the "
                        "link was never sent to anybody, sell under another order number.")
        .arg(link.orderId, time);
}

} // namespace

QString standingText(const Link &link, int inJournal, const std::optional<Instant> &heldUntil)
{
    const bool isOff = link.state == LinkState::Off;
    if (heldUntil)
        return (isOff ? LinkText::tr("Nobody can open it any more. Switched on, it works again.")
                      : goneText()) +
               u' ' + heldText(link, *heldUntil);
    if (isPaid(link) && inJournal >= link.soldCount)
        return LinkText::tr("Paid. The payment stands in Transactions, where it can be given back.");
    if (isPaid(link))
        return LinkText::tr("iyzico counts it as paid. Below is the payment that it most likely was.");
    switch (link.state) {
    case LinkState::Making:
        return LinkText::tr("iyzico is being asked for it.");
    case LinkState::Unknown:
        return LinkText::tr("iyzico did not answer, so the link may exist. Vezne looks for it in iyzico’s "
                            "list; do not make another.");
    case LinkState::On:
        return link.stock ? LinkText::tr("Waiting for the customer; it can be paid once.")
                          : LinkText::tr("Can be paid any number of times.");
    case LinkState::Off:
        return LinkText::tr("Nobody can pay it. Switched on, it works again.");
    case LinkState::Deleted:
        return goneText();
    case LinkState::NotMade:
        return LinkText::tr("iyzico did not make it. %1").arg(link.error);
    }
    Q_UNREACHABLE();
}

QString linkProblemText(const journal::Error &error)
{
    switch (error.problem) {
    case Problem::SaleHeld:
        return LinkText::tr("This order already has a payment that was made or is not settled.");
    case Problem::LinkOpen:
        return LinkText::tr(
            "This order already has a link that can be paid, or was paid. It is in the list.");
    case Problem::LinkClosing:
        return LinkText::tr(
                   "A link of this order was closed a moment ago, and somebody may still be paying on "
                   "its page. The order is held until %1; if that link was never sent to anybody, "
                   "use another order number.")
            .arg(error.detail);
    case Problem::StateChanged:
        return LinkText::tr("Something is just being asked for this link; try again in a moment.");
    case Problem::Incomplete:
        return LinkText::tr("A link needs a name and an amount.");
    case Problem::NoRight:
        return LinkText::tr("Your role may not make payment links.");
    case Problem::NotSignedIn:
        return LinkText::tr("Nobody is signed in.");
    default:
        return isRefusal(error.problem)
                   ? journal::ProblemText::what(error.problem)
                   : LinkText::tr("The journal could not be written, so nothing was asked for.");
    }
}

QString intakeText(const till::IntakeEnd &end)
{
    using Word = till::IntakeEnd::Word;
    switch (end.word) {
    case Word::TakenIn:
        return {};
    case Word::NoAnswer:
        return LinkText::tr("iyzico did not answer clearly. Nothing has changed; try again.");
    case Word::Contradicts:
        return LinkText::tr("iyzico does not confirm that payment, or names other amounts. It was not taken "
                            "in; “Ask iyzico” in Transactions shows what iyzico says of it.");
    case Word::Undone:
        return LinkText::tr("iyzico shows that payment as cancelled, so there is nothing to take in.");
    case Word::Refused:
        return end.refusal->problem == Problem::AlreadyKnown
                   ? LinkText::tr("The journal has that payment already, so it is not this link’s.")
                   : linkProblemText(*end.refusal);
    }
    Q_UNREACHABLE();
}

QString linkTroubleText(const iyzico::Outcome &outcome)
{
    if (std::holds_alternative<iyzico::NotSent>(outcome))
        return LinkText::tr("Nothing was sent. Check the connection and try again.");
    const auto *answer = std::get_if<iyzico::Answer>(&outcome);
    if (!answer || answer->isSuccess()) // or so that it was not understood
        return LinkText::tr("iyzico did not answer; the list will show what became of it.");
    return LinkText::tr("iyzico refused: %1 (%2)").arg(answer->errorMessage(), answer->errorCode());
}

// No tr(): the customer's language is not the interface's.
QString customerMessage(const Link &link, Language language)
{
    const bool isTurkish = language == Language::Turkish;
    const QString greeting = link.customer.isEmpty() ? (isTurkish ? u"Merhaba,"_s : u"Hello,"_s)
                             : isTurkish             ? u"Merhaba %1,"_s.arg(link.customer)
                                                     : u"Hello %1,"_s.arg(link.customer);
    const QString amount = toText(link.amount, language);
    if (isTurkish)
        return u"%1 “%2” için %3 tutarındaki ödemenizi iyzico’nun güvenli sayfasından yapabilirsiniz: %4"_s
            .arg(greeting, link.name, amount, link.url);
    return u"%1 you can pay %3 for “%2” on iyzico’s secure page: %4"_s.arg(greeting, link.name, amount,
                                                                           link.url);
}

QString customerSubject(const Link &link, Language language)
{
    return (language == Language::Turkish ? u"Ödeme bağlantınız: %1"_s : u"Your payment link: %1"_s)
        .arg(link.name);
}

QUrl whatsAppAddress(const QString &phone, const QString &message)
{
    QString digits;
    for (const QChar c : phone) {
        if (c >= u'0' && c <= u'9')
            digits += c;
    }
    return QUrl(u"https://wa.me/%1?text=%2"_s.arg(digits, encoded(message)), QUrl::StrictMode);
}

QUrl mailAddress(const QString &email, const QString &subject, const QString &message)
{
    return QUrl(u"mailto:%1?subject=%2&body=%3"_s.arg(encoded(email), encoded(subject), encoded(message)),
                QUrl::StrictMode);
}

} // namespace vezne::ui
