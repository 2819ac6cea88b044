// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QTimer>
#include <QUrl>
#include <QWidget>

#include "core/journal/readerthread.h"
#include "core/till/cardlookup.h"
#include "core/till/customers.h"
#include "core/till/installmentcaps.h"
#include "core/till/till.h"
#include "ui/sale/charging.h"
#include "ui/sale/orderproposal.h"

namespace vezne::ui {

class OfferSeeker;
class OutcomePanel;
class PayBar;
class PaperStarter;
class SaleForm;
class SnugScroll;
class VisitPanel;
struct ReceiptDesk;

/// Keying in a sale and charging it.
class SalePage : public QWidget
{
    Q_OBJECT

public:
    SalePage(till::Till &till, till::CardLookup &lookup, const Clock &clock, QWidget *parent = nullptr);
    ~SalePage() override;

    /// A request is out whose answer has not come.
    [[nodiscard]] bool isSending() const { return m_charging->isSending(); }

    /// Card fields that are full and right pass the focus on; off for those who work with a screen reader.
    void setAutoAdvance(bool on);
    /// See CardForm.
    void setNumberMasked(bool on);
    void setCaps(std::vector<till::InstallmentCap> caps);
    void setAsksForPause(bool on);

    /// Whom a phone number belongs to, while it is typed. `customers` outlives the page.
    void setCustomers(const till::Customers &customers);

    /// From now on the outcome of a payment that was collected leads to its receipt. `reader` outlives the
    /// page.
    void setReceipts(journal::ReaderThread &reader, const ReceiptDesk &desk);

    /// Whether BKM Express is among the pages.
    void setBkmOffered(bool on);
    /// Why nothing can be charged at present, whatever is typed; empty when it can.
    void setObstacle(const QString &obstacle);

    /// What is told iyzico of customers who give nothing.
    void setUsualBuyer(const iyzico::Buyer &buyer);

    /// The telephone rings: on to the caller's number. A sale that is done makes way for the next; one that
    /// was refused stays as it was typed, and what is on its way is not left.
    void takeCall();

    /// Forgets the card; for idle lock and shutdown.
    void wipeCard();

Q_SIGNALS:
    /// A page of this machine that the system's browser is to show (the bank's, for 3-D Secure), or a message
    /// that is to be sent.
    void browserRequested(const QUrl &page);

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Phase { Editing, Sending, AtPage, Outcome };

    void build();
    void connectParts();
    void connectPayKeys();
    void setPhase(Phase phase);
    void bringIntoView(QWidget *part);
    void bringPlanIntoView();
    void followFocus(QWidget *now);
    /// Where the cashier goes on who comes to the page; null while there is nothing to do but wait.
    [[nodiscard]] QWidget *placeToGoOn() const;

    /// `source` marked by QT_TR_NOOP, so that what stands there can be said in the other language; null for
    /// nothing.
    void complain(const char *source);
    /// Nothing is wrong; otherwise says so and goes to the `fault`.
    [[nodiscard]] bool passes(QWidget *fault, const char *complaint);
    void pay();
    void askWhetherRepeated(const till::Sale &sale, const std::vector<journal::Operation> &earlier);
    void charge(const till::Sale &sale);
    void payOnPage(journal::HostedPage page);
    void follow(till::Visit *visit);

    void showCharge(const journal::Operation &charge, Recorded recorded);
    void showOutcome(const OutcomeText &text);
    void showWaiting();
    void sendLink();
    void showReceipt();
    void wantThreeDs();
    void act(OutcomeAction action);
    void editAgain(OutcomeAction action);
    void startOver();

    till::Till &m_till;
    const Clock &m_clock;
    SaleForm *m_form;
    SnugScroll *m_scroll;
    OfferSeeker *m_seeker;
    Charging *m_charging;
    OutcomePanel *m_outcome;
    VisitPanel *m_visitPanel;
    PayBar *m_bar;
    OrderProposal m_proposal;
    iyzico::Buyer m_usualBuyer;
    PaperStarter *m_papers = nullptr; ///< null without receipts
    QPointer<QWidget> m_left;         ///< had the focus last
    const char *m_complaint = nullptr;
    Phase m_phase = Phase::Editing;
    QTimer m_second; ///< while a result is awaited
};

} // namespace vezne::ui
