// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "core/card/card.h"
#include "core/iyzico/client.h"
#include "core/iyzico/endpoints/paymentrequest.h"
#include "core/journal/journal.h"
#include "core/till/attempt.h"
#include "core/till/batch/batchleave.h"
#include "core/till/cardstore.h"
#include "core/till/clockskew.h"
#include "core/till/itemapproval.h"
#include "core/till/links/links.h"
#include "core/till/ordernumbers.h"
#include "core/till/paymentcheck.h"
#include "core/till/recovery.h"
#include "core/till/roster.h"
#include "core/till/ruling.h"
#include "core/till/sale.h"
#include "core/till/suspendwatch.h"
#include "core/till/threeds/threeds.h"
#include "core/till/visit/hostedvisit.h"

namespace vezne::till {

/// What moves money. Screens and commands ask here; each money operation is recorded, sent once and followed
/// until its result is known.
class Till : public QObject
{
    Q_OBJECT

public:
    /// `cost` is that of new PINs and passwords; tests take a cheap one.
    Till(journal::Journal &journal, iyzico::Client &client, Recovery::Options options,
         access::HashCost cost = access::HashCost::moderate(), QObject *parent = nullptr);

    /// Language of the provider's messages.
    void setLanguage(Language language);

    /// Records `sale` and charges `card`. An error means that nothing was recorded and nothing will be sent:
    /// also when a charge of the last minutes looks like this one and `sale` gives no reason for another, and
    /// while this machine's clock is hours off (ClockWrong).
    /// The attempt has been started; connect to it before returning to the event loop.
    [[nodiscard]] journal::Result<Attempt *> charge(const Sale &sale, const card::Card &card);

    /// Records and sends a cancel, refund or capture; `change.id` is filled in here. A refund that names no
    /// line goes to the payment as a whole. Asks the roster first: what the person signed in may do, whether
    /// the password was given again, and for a refund above the limit for the `second` person's proof.
    [[nodiscard]] journal::Result<Attempt *> change(journal::Change change,
                                                    const std::optional<Proof> &second = std::nullopt);

    /// What giving `amount` of this payment back is: more than the limit in all, or not.
    [[nodiscard]] access::Action refundAction(const journal::PaymentFile &file, const Money &amount) const;
    /// What cancelling this payment is for the person signed in. A cancel gives money back too, so that for
    /// whoever may refund the same limit holds; the release of a hold gives nothing back.
    [[nodiscard]] access::Action cancelAction(const journal::PaymentFile &file) const;

    /// What giving all of `batch` back is: above the limit as a whole or in one row, or not.
    [[nodiscard]] access::Action batchAction(const journal::Batch &batch) const;
    /// Records several refunds and cancels that a person decided on together, with their operations' ids, and
    /// gives leave to carry them out; rights, password and second person are asked for once. Nothing is sent.
    [[nodiscard]] journal::Result<BatchStart> beginBatch(journal::Batch batch,
                                                         const std::optional<Proof> &second = std::nullopt);
    /// Leave for a batch that was interrupted.
    [[nodiscard]] journal::Result<BatchStart> resumeBatch(const journal::Batch &batch,
                                                          const std::optional<Proof> &second = std::nullopt);
    /// The rest of it will not be carried out.
    [[nodiscard]] journal::Result<void> closeBatch(const QString &batch, const QString &why);
    /// Like change(), for a row of a batch: `change.id` is the row's operation, which begins once ever.
    [[nodiscard]] journal::Result<Attempt *> changeInBatch(const journal::Change &change,
                                                           const BatchLeave &leave);

    /// Asks for a refund that somebody else grants; returns the request's id. Refused as the refund would be.
    [[nodiscard]] journal::Result<QString> askRefund(const journal::Change &change);
    /// Grants what was asked for: the ordinary refund, with the asker's name in its history. `leftAsSeen` was
    /// left of the payment when the person decided: what was asked for may have been given back since.
    [[nodiscard]] journal::Result<Attempt *> grant(const QString &request, const Money &leftAsSeen,
                                                   const std::optional<Proof> &second = std::nullopt);
    [[nodiscard]] journal::Result<void> decline(const QString &request, const QString &why);
    /// Records `sale` and asks for the bank's page, where the card holder confirms it; the money is taken
    /// once the holder is back. Refuses like charge(), and with Problem::NoReturnPath. The work has been
    /// started; connect to it before returning to the event loop.
    [[nodiscard]] journal::Result<ThreeDs *> chargeWithThreeDs(const Sale &sale, const card::Card &card);

    /// Records `sale` and opens a page of the provider's, on which somebody keys in the card and pays: no
    /// card comes near this machine. A single payment, or one of the instalments that `sale` offers. Where
    /// the payer's browser goes afterwards is `otherReturn`, or what the shop has set, or else this machine,
    /// which is right for a browser of this machine alone.
    [[nodiscard]] journal::Result<HostedVisit *> chargeOnPage(const Sale &sale, journal::HostedPage page,
                                                              const QUrl &otherReturn = {});

    /// Settles what an earlier process left half done, of payments and of links. Call once, before anything
    /// else; then resumeVisits() or expireVisits().
    [[nodiscard]] journal::Result<void> settleLeftovers();
    /// Takes up what an earlier process left at a page: what is overdue is settled as expireVisits() does,
    /// the rest is waited for.
    [[nodiscard]] journal::Result<void> resumeVisits();
    /// What is overdue at the bank is abandoned, since its money was never taken; a page of the provider's
    /// may have been paid on, so it is Unknown. For processes that do not stay to wait.
    [[nodiscard]] journal::Result<void> expireVisits();

    /// The visit of this operation's payer, while it is under way here; null otherwise.
    [[nodiscard]] Visit *visitOf(const QString &operation) const;
    void setVisitOptions(const Visit::Options &options) { m_visitOptions = options; }

    /// Settles what no inquiry can, by the word of persons; see ruling.h for who may and what.
    /// In a shop with staff the persons are the one signed in and whose proof `second` is.
    [[nodiscard]] journal::Result<void> rule(journal::Ruling ruling, Quorum quorum,
                                             const std::optional<Proof> &second = std::nullopt);

    /// Asks the provider about one payment and compares; see PaymentCheck, which has been started. The right
    /// is that to ask about results.
    [[nodiscard]] journal::Result<PaymentCheck *> check(const QString &anyId);

    /// Marketplaces: lets the share of one line of `payment` (operation id) be paid out, or takes that back.
    /// Recorded and started. Refused (NotPaid, NoSuchItem) when there is no such line of a collected payment.
    [[nodiscard]] journal::Result<ItemApproval *> approve(const QString &payment, const QString &transaction,
                                                          iyzico::Approval approval);

    /// A request that moves money is on its way.
    [[nodiscard]] bool isSending() const { return findChild<Attempt *>() != nullptr; }

    /// Recovery::askNow(), for a person who may.
    [[nodiscard]] journal::Result<void> askNow(const QString &operation);

    /// Numbers and freezes the day's end.
    [[nodiscard]] journal::Result<journal::Closing> closeDay(QDate day);

    [[nodiscard]] const OrderNumbers &orders() const { return m_orders; }
    [[nodiscard]] Roster &roster() { return m_roster; }
    [[nodiscard]] Recovery &recovery() { return m_recovery; }
    [[nodiscard]] ClockSkew &clockSkew() { return m_skew; }
    [[nodiscard]] CardStore &cards() { return m_cards; }
    [[nodiscard]] Links &links() { return m_links; }
    [[nodiscard]] journal::Journal &journal() { return m_journal; }
    [[nodiscard]] iyzico::Client &client() { return m_client; }

Q_SIGNALS:
    /// Something about this operation changed in the journal.
    void changed(const QString &operation);
    /// A refund was asked for, granted or declined.
    void requestsChanged();
    /// A line of this payment was approved, or that was taken back; how it ended follows with the report.
    void approvalChanged(const QString &payment);
    /// A day was closed: time for a backup.
    void dayClosed();

private:
    /// Who may undo this, with whose consent; returns the second person's name.
    [[nodiscard]] journal::Result<QString> permission(const journal::Change &change,
                                                      const std::optional<Proof> &second);
    [[nodiscard]] journal::Result<void> cancelPermission(const journal::Operation &payment);
    /// How a sale is to be paid.
    struct Way
    {
        const card::Card *card = nullptr; ///< null when it is keyed in on a page
        bool isThreeDs = false;
        journal::HostedPage page = journal::HostedPage::None;
    };
    [[nodiscard]] journal::Result<void> isWhole(const journal::Batch &batch) const;
    [[nodiscard]] journal::Result<BatchLeave> batchLeave(const journal::Batch &batch,
                                                         const std::optional<Proof> &second);
    [[nodiscard]] journal::Result<void> rowPermission(const journal::Change &change, const BatchLeave &leave);
    /// Records and sends what is permitted; `second` agreed to it.
    [[nodiscard]] journal::Result<Attempt *> carryOut(journal::Change change, const QString &second);
    /// Checks `sale` and records it as Intent; nothing has been sent.
    [[nodiscard]] journal::Result<journal::Intent> record(const Sale &sale, const Way &way);
    /// Whether a charge of the last minutes looks like this one and a reason for another was given;
    /// Problem::LooksRepeated when none was.
    [[nodiscard]] journal::Result<bool> looksRepeated(const Sale &sale, const card::Card &card) const;
    [[nodiscard]] iyzico::PaymentRequest requestFor(const journal::Intent &intent, const Sale &sale) const;
    /// Why no money may move at all now.
    [[nodiscard]] journal::Result<void> mayMoveMoney() const;
    void wake();
    /// What stands at a page and is not waited for, here or by another till.
    [[nodiscard]] journal::Result<std::vector<journal::Operation>> leftAtPages() const;
    [[nodiscard]] Attempt *begin(const journal::Intent &intent, iyzico::Call call, Attempt::Judge judge);
    template<class Kind>
    [[nodiscard]] Kind *newVisit(const journal::Intent &intent);
    /// Enters the card that a paid payment stored, where its sale asked for that.
    void enterCard(const QString &operation, const iyzico::Payment &payment);
    void enterCardOf(const QString &operation, const iyzico::Outcome &outcome);
    void takeOver(const AttemptEnd &end);

    journal::Journal &m_journal;
    iyzico::Client &m_client;
    Roster m_roster;
    OrderNumbers m_orders;
    Recovery m_recovery;
    ClockSkew m_skew;
    SuspendWatch m_sleep;
    CardStore m_cards;
    Links m_links; ///< after recovery, whose budget it takes
    Language m_language = Language::Turkish;
    Visit::Options m_visitOptions;
};

} // namespace vezne::till
