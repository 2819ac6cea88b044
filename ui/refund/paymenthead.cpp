// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/refund/paymenthead.h"

#include <QCoreApplication>

#include "ui/kit/factlist.h"
#include "ui/kit/panel.h"
#include "ui/payment/operationtext.h"
#include "ui/payment/paymentfacts.h"

namespace vezne::ui {

namespace {

struct HeadText
{
    Q_DECLARE_TR_FUNCTIONS(vezne::ui::PaymentHead)
};

} // namespace

Panel *newPaymentHead(const journal::PaymentFile &file)
{
    auto *who = new FactList;
    who->setFacts({
        {HeadText::tr("Order"), recordedText(file.payment.orderId)},
        {HeadText::tr("Customer"), recordedText(file.payment.buyerName)},
        {HeadText::tr("Card"), cardText(file.payment)},
    });
    auto *amounts = new FactList(FactList::Values::Figures);
    amounts->setFacts(amountFacts(file));
    auto *panel = new Panel;
    auto *row = new QHBoxLayout;
    row->setSpacing(space::xl);
    row->addWidget(who, 1, Qt::AlignTop);
    row->addWidget(amounts, 0, Qt::AlignTop);
    panel->body()->addLayout(row);
    return panel;
}

} // namespace vezne::ui
