// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sale/orderproposal.h"

#include "ui/sale/customerpanel.h"

namespace vezne::ui {

QString OrderProposal::draw()
{
    m_order = m_numbers.forSale();
    return m_order;
}

void OrderProposal::renew()
{
    if (!m_order.isEmpty() && m_panel.orderId() == m_order && m_numbers.isUsed(m_order) &&
        !m_numbers.isLinked(m_order))
        m_panel.setOrderId(draw());
}

void OrderProposal::keepIfUsed()
{
    if (!m_order.isEmpty() && m_numbers.isUsed(m_order))
        keep();
}

} // namespace vezne::ui
