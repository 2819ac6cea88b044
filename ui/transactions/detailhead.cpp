// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/detailhead.h"

#include <QHBoxLayout>

#include "core/money/moneytext.h"
#include "ui/kit/cardwords.h"
#include "ui/kit/instanttext.h"
#include "ui/kit/language.h"
#include "ui/kit/plainlabel.h"
#include "ui/kit/statuschip.h"
#include "ui/payment/operationtext.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

DetailHead::DetailHead(QWidget *parent)
    : QWidget(parent)
    , m_chip(new StatusChip)
    , m_order(new PlainLabel({}, TextRole::Section))
    , m_amount(new PlainLabel({}, TextRole::Title))
    , m_when(new PlainLabel({}, TextRole::Secondary))
    , m_card(new PlainLabel({}, TextRole::Secondary))
{
    m_chip->setObjectName(u"detailChip"_s);
    m_order->setObjectName(u"detailOrder"_s);
    m_amount->setObjectName(u"detailAmount"_s);
    for (PlainLabel *label : {m_order, m_when, m_card})
        label->setWordWrap(true);

    auto *first = new QHBoxLayout;
    first->addWidget(m_order, 1);
    first->addWidget(m_chip);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addLayout(first);
    for (QWidget *line : {m_amount, m_when, m_card})
        layout->addWidget(line);
}

void DetailHead::show(const journal::Operation &payment)
{
    m_chip->setChip(chipOf(payment));
    m_order->setText(recordedText(payment.orderId));
    m_amount->setText(toText(payment.paidPrice, language()));
    m_when->setText(u"%1 · %2"_s.arg(dateTimeText(payment.createdAt, language()), actorText(payment.actor)));
    QStringList card{cardText(payment), installmentText(payment.installment)};
    card.removeAll(QString());
    m_card->setText(card.join(u" · "));
}

} // namespace vezne::ui
