// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/till/ordernumbers.h"

namespace vezne::ui {

class CustomerPanel;

/// The order number that a new sale is shown with. It is recorded long after it was drawn, so it gives way
/// when another sale has used it meanwhile; a number that was typed, that this sale has used, or for which
/// somebody made a link from what the form showed, stays: under another the sale would not be kept from being
/// charged twice.
class OrderProposal
{
public:
    OrderProposal(const till::OrderNumbers &numbers, CustomerPanel &panel)
        : m_numbers(numbers)
        , m_panel(panel)
    {}

    /// For a new sale.
    [[nodiscard]] QString draw();
    /// Before the sale is recorded: another, where somebody has used it.
    void renew();
    /// The sale has been recorded under it.
    void keep() { m_order.clear(); }
    /// The sale may have been.
    void keepIfUsed();

private:
    const till::OrderNumbers &m_numbers;
    CustomerPanel &m_panel;
    QString m_order; ///< empty once it is kept
};

} // namespace vezne::ui
