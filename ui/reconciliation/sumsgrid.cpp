// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reconciliation/sumsgrid.h"

#include "ui/kit/plainlabel.h"
#include "ui/reconciliation/reconciletext.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int figureWidth = 120;

} // namespace

SumsGrid::SumsGrid(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(space::l, 0, space::l, 0);
    m_grid->setHorizontalSpacing(space::l);
    m_grid->setVerticalSpacing(2);
    for (int column = 1; column <= 3; ++column)
        m_grid->setColumnMinimumWidth(column, figureWidth);
    m_grid->setColumnStretch(4, 1);
}

void SumsGrid::show(const QMap<Currency, journal::ComparedSums> &sums, Of what)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_row = 0;
    setVisible(!sums.isEmpty());
    const QString heads[]{tr("Here"), tr("There"), tr("Gap")};
    for (int column = 0; column < 3; ++column)
        addCell(column + 1, heads[column], heads[column]);
    QString rest;
    for (auto sum = sums.begin(); sum != sums.end(); ++sum) {
        addRow(what == Of::Bank ? tr("Paid out") : tr("Taken"), sum->takenHere, sum->takenThere, sum.key());
        if (what == Of::Bank)
            continue;
        addRow(tr("Given back"), sum->givenHere, sum->givenThere, sum.key());
        // iyzico's lists tell a payout with the payment alone, never what a cancel or refund takes off it.
        if (!sum->payoutThere.isZero())
            rest += (rest.isEmpty() ? QString() : u"\n"_s) +
                    tr("Fees %1, payout before cancels and refunds %2")
                        .arg(roundText(sum->feesThere, sum.key()), roundText(sum->payoutThere, sum.key()));
    }
    if (!rest.isEmpty()) {
        auto *label = new PlainLabel(rest, TextRole::Secondary);
        m_grid->addWidget(label, m_row + 1, 0, 1, 5);
    }
}

void SumsGrid::addRow(const QString &what, Decimal here, Decimal there, Currency currency)
{
    ++m_row;
    m_grid->addWidget(new PlainLabel(what, TextRole::Secondary), m_row, 0);
    const Decimal gap = there.minus(here).value_or(Decimal());
    const QString texts[]{roundText(here, currency), roundText(there, currency),
                          gap.isZero() ? u"–"_s : roundText(gap, currency)};
    const QString spoken[]{tr("%1 here: %2").arg(what, texts[0]), tr("%1 there: %2").arg(what, texts[1]),
                           tr("%1, gap: %2").arg(what, texts[2])};
    for (int column = 0; column < 3; ++column)
        addCell(column + 1, texts[column], spoken[column]);
}

void SumsGrid::addCell(int column, const QString &text, const QString &spoken)
{
    auto *label = new PlainLabel(text, m_row == 0 ? TextRole::Secondary : TextRole::Body);
    label->setAccessibleName(spoken);
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_grid->addWidget(label, m_row, column);
}

} // namespace vezne::ui
