// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "core/iyzico/daylist.h"
#include "core/journal/difference.h"
#include "core/journal/journal.h"
#include "core/till/paymentcheck.h"
#include "core/till/roster.h"

namespace vezne::till {

/// A difference that ends when the journal learns from iyzico what was done elsewhere.
[[nodiscard]] bool canBeTakenIn(const journal::Difference &difference);

/// What came of taking into the journal what was done elsewhere.
struct ElsewhereEnd
{
    enum class Word {
        TakenIn,       ///< `operations` are the journal's now
        NothingToTake, ///< the journal has all of it
        NoAnswer,      ///< iyzico did not say enough; nothing has changed, and it can be asked again
        Contradicts,   ///< iyzico says something that cannot be taken in: not paid, a hold, other amounts
        OpenHere,      ///< the payment, or a change of it, is open here: its result comes first
        UnderReview,   ///< iyzico still reviews the payment
        Refused,       ///< by the journal; see `refusal`
    };

    Word word = Word::NoAnswer;
    QStringList operations; ///< the payment before its cancels and refunds; also when not all came in
    std::optional<journal::Error> refusal;
};

/// Takes what was done elsewhere with one payment into the journal: the payment itself, when the journal has
/// no trace of it, and whatever was captured, cancelled or given back beyond what the journal knows. That is
/// how the gap behind a restored backup is closed, and how a refund made in iyzico's panel is kept from being
/// made once more. What was tried here, taken for nothing, and made by iyzico later than anybody asked
/// becomes done or a late charge. Believes only iyzico's signed detail together with reporting. A person
/// answers for it: their name and reason stand in the events. Reports once, then deletes itself.
class ElsewhereIntake : public QObject
{
    Q_OBJECT

public:
    struct What
    {
        QString paymentId; ///< the provider's
        Instant at;        ///< when it was done, as far as it is known
        QString why;       ///< in the person's words
    };

    /// Each call is taken from `budget` first.
    ElsewhereIntake(journal::Journal &journal, iyzico::Client &client, iyzico::DayList::Budget budget,
                    What what, Language language, QObject *parent);

    /// Asks iyzico; Problem::Incomplete without a reason, or what `roster` refuses
    /// (Action::AcceptDifference). finished() follows only when this returned well; otherwise the caller
    /// deletes it.
    [[nodiscard]] journal::Result<void> start(Roster &roster);

Q_SIGNALS:
    void finished(const vezne::till::ElsewhereEnd &end);

private:
    void hear(const CheckedPayment &checked);
    /// Nothing, when the answer can be worked with.
    [[nodiscard]] std::optional<ElsewhereEnd::Word> objectionTo(const CheckedPayment &checked) const;
    /// What of ours came about late; returns the payment.
    [[nodiscard]] journal::Result<QString> settleLate(const CheckedPayment &checked);
    [[nodiscard]] journal::Result<void> moveLate(const QString &operation, journal::State from,
                                                 journal::State to, journal::Facts facts);
    [[nodiscard]] journal::Result<QString> takePayment(const CheckedPayment &checked);
    /// Of a hold: before what was given back of it.
    [[nodiscard]] journal::Result<void> takeCapture(const CheckedPayment &checked, const QString &payment);
    [[nodiscard]] journal::Result<void> takeUndos(const CheckedPayment &checked, const QString &payment);
    [[nodiscard]] journal::Result<void> take(const QString &payment, journal::Kind kind, const Money &amount,
                                             const QString &line, journal::Facts facts);
    void end(ElsewhereEnd::Word word);
    void fail(const journal::Error &error);

    journal::Journal &m_journal;
    iyzico::Client &m_client;
    iyzico::DayList::Budget m_budget;
    What m_what;
    Language m_language;
    ElsewhereEnd m_end;
};

/// What the provider gave back of `payment` beyond what the journal knows: by line where every share is a
/// whole number of minor units, and else in one sum with an empty line. Nothing when the journal knows of
/// more, or the lines are others.
struct UnknownRefund
{
    QString line; ///< its paymentTransactionId
    Money amount;
};
[[nodiscard]] std::optional<std::vector<UnknownRefund>> unknownRefunds(const journal::PaymentFile &payment,
                                                                       const ProviderView &theirs);

} // namespace vezne::till
