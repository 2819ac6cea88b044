// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QTimer>
#include <QUrl>
#include <QWidget>

#include "core/till/cardlookup.h"
#include "core/till/till.h"
#include "ui/sale/outcometext.h"

class QCheckBox;
class QGridLayout;
class QStackedWidget;

namespace vezne::ui {

class AmountPanel;
class CardForm;
class CustomerPanel;
class InstallmentPicker;
class OutcomePanel;
class Panel;
class PayBar;
class StoredCardChoice;
class ThreeDsChoice;
class ThreeDsPanel;

/// Keying in a sale and charging it.
class SalePage : public QWidget
{
    Q_OBJECT

public:
    SalePage(till::Till &till, till::CardLookup &lookup, const Clock &clock, QWidget *parent = nullptr);

    /// A request is out whose answer has not come.
    [[nodiscard]] bool isSending() const;

    /// Card fields that are full and right pass the focus on; off for those who work with a screen reader.
    void setAutoAdvance(bool on);

    /// Forgets the card; for idle lock and shutdown.
    void wipeCard();

Q_SIGNALS:
    /// A page of this machine that the system's browser is to show: the bank's, for 3-D Secure.
    void browserRequested(const QUrl &page);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Phase { Editing, Sending, ThreeDs, Outcome };

    void build();
    void arrange(bool wide);
    void connectParts();
    void retranslate();
    void setPhase(Phase phase);

    void askLater();
    void ask();
    void showOffers();

    void pay();
    void askWhetherRepeated(const std::vector<journal::Operation> &earlier);
    void charge();
    void chargeWithThreeDs();
    void showDemand();
    void showCustomersCards();
    [[nodiscard]] bool passes();
    [[nodiscard]] till::Sale sale(const iyzico::InstallmentPlan &plan) const;
    void finish(const till::AttemptEnd &end);
    void showOutcome(const journal::Operation &charge, Recorded recorded);
    void showOutcome(const OutcomeText &text);
    void operationChanged(const QString &operation);
    void showWaiting();
    void act(OutcomeAction action);
    void startOver();

    till::Till &m_till;
    till::CardLookup &m_lookup;
    const Clock &m_clock;

    QGridLayout *m_grid;
    CustomerPanel *m_customer;
    AmountPanel *m_amount;
    CardForm *m_card;
    ThreeDsChoice *m_threeDsChoice;
    QCheckBox *m_hold;
    StoredCardChoice *m_storedCards;
    OutcomePanel *m_outcome;
    ThreeDsPanel *m_threeDsPanel;
    QStackedWidget *m_cardPlace;
    Panel *m_plans;
    InstallmentPicker *m_picker;
    PayBar *m_bar;

    Phase m_phase = Phase::Editing;
    QTimer m_pause;    ///< before the provider is asked about a card or an amount that is still being typed
    QTimer m_second;   ///< while a result is awaited
    till::Sale m_sale; ///< as it was sent
    QPointer<till::ThreeDs> m_threeDs;
    std::optional<journal::Operation> m_charge;
    bool m_isWide = false;
};

} // namespace vezne::ui
