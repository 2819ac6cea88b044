// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>

#include "core/till/installmentcaps.h"

namespace vezne::ui {

class FamilyModel;
class InstallmentModel;
class PlainLabel;
class PlanView;
class TableView;

/// How the amount is paid: a table of plans, single payment first and chosen. Before a card is known it shows
/// what each family offers, to be read aloud.
class InstallmentPicker : public QWidget
{
    Q_OBJECT

public:
    explicit InstallmentPicker(QWidget *parent = nullptr);

    /// The amount changed; plans for the old one are gone, the choice is remembered.
    void setPrice(std::optional<Money> price);

    /// The provider is being asked; a choice of instalments has no total until the answer.
    void setAsking();

    /// The answer for `bin`, which may be empty. The choice stays when it is still offered; else it falls to
    /// a single payment, and a line says so.
    void setOffers(const std::vector<iyzico::InstallmentOffer> &asTheyCame, const QString &bin);

    /// No plan above `most` instalments is offered; nothing for no limit.
    void setMost(std::optional<int> most);

    /// The provider could not be asked: single payment alone, and a line says so.
    void setUnavailable();

    /// What is chosen; nothing while there is no amount or the chosen plan's total is not known.
    [[nodiscard]] std::optional<iyzico::InstallmentPlan> plan() const;
    void choose(int count);

    /// The chosen row while somebody chooses, in the picker's coordinates; empty while the focus is
    /// elsewhere.
    [[nodiscard]] QRect rowBeingChosen() const;

    /// The line below the table.
    [[nodiscard]] QString notice() const;

Q_SIGNALS:
    void planChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Phase { NoPrice, Asking, Families, Plans, Unavailable };

    void enter(Phase phase, std::vector<iyzico::InstallmentPlan> plans);
    void showParts();
    void selectRow();
    void rowChosen();
    [[nodiscard]] QString noticeText() const;
    [[nodiscard]] QString chosenText() const;
    [[nodiscard]] iyzico::InstallmentPlan single() const;

    InstallmentModel *m_plans;
    FamilyModel *m_families;
    PlanView *m_planView;
    TableView *m_familyView;
    QWidget *m_familySheet;
    PlainLabel *m_familyTitle;
    PlainLabel *m_notice;

    Phase m_phase = Phase::NoPrice;
    std::optional<Money> m_price;
    std::vector<iyzico::InstallmentOffer> m_offers; ///< as they came
    QString m_bin;                                  ///< for which they came
    std::optional<int> m_most;
    bool m_isCut = false; ///< plans were left out
    iyzico::InstallmentOffer m_offer;
    int m_wanted = 1;
    int m_lost = 0; ///< the choice that the last answer did not offer
};

} // namespace vezne::ui
