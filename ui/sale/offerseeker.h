// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "core/till/cardlookup.h"
#include "core/till/sale.h"
#include "ui/kit/pause.h"

namespace vezne::ui {

class SaleForm;

/// Asks the provider about card and price while they are typed, and shows in the form what it says: bank and
/// family, instalments, and whether 3-D Secure is needed.
class OfferSeeker : public QObject
{
    Q_OBJECT

public:
    OfferSeeker(SaleForm &form, till::CardLookup &lookup, QObject *parent = nullptr);

    /// Writes into `sale` what is known of the card that stands in the form now.
    void describeCard(till::Sale &sale) const;

private:
    void cardChanged();
    void ask();
    void show();
    void showDemand();
    void showPoints(const std::optional<iyzico::CardPoints> &points);

    SaleForm &m_form;
    till::CardLookup &m_lookup;
    Pause m_pause; ///< after a digit, before the provider is asked
};

} // namespace vezne::ui
