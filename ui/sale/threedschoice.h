// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QRadioButton;

namespace vezne::ui {

class PlainLabel;

/// Whether the card holder confirms the payment at the bank: when it must be, or always. Where there is no
/// choice it says why.
class ThreeDsChoice : public QWidget
{
    Q_OBJECT

public:
    enum class Demand {
        None,    ///< the cashier's choice
        Bank,    ///< the bank wants it for this card
        Debit,   ///< iyzico takes debit cards with it only
        Decline, ///< the last try went without it and was declined for that
    };

    explicit ThreeDsChoice(QWidget *parent = nullptr);

    void setDemand(Demand demand);
    [[nodiscard]] Demand demand() const { return m_demand; }

    [[nodiscard]] bool isWanted() const;

    /// As if the cashier had chosen "always".
    void wantAlways();

    /// When needed, and no demand.
    void reset();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Demand m_demand = Demand::None;
    PlainLabel *m_title;
    QRadioButton *m_whenNeeded;
    QRadioButton *m_always;
    PlainLabel *m_why;
};

} // namespace vezne::ui
