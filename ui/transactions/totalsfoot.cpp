// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/totalsfoot.h"

#include <QEvent>
#include <QHBoxLayout>

#include "ui/kit/language.h"
#include "ui/kit/plainlabel.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

TotalsFoot::TotalsFoot(QWidget *parent)
    : QWidget(parent)
    , m_count(new PlainLabel({}, TextRole::Secondary))
    , m_sums(new PlainLabel)
{
    m_count->setObjectName(u"rowCountLabel"_s);
    m_sums->setObjectName(u"totalsLabel"_s);
    m_sums->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_sums->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::l, space::xs, space::l, space::xs);
    layout->addWidget(m_count);
    layout->addWidget(m_sums, 1);
    retranslate();
}

void TotalsFoot::show(qint64 rows, const QMap<Currency, journal::Totals> &totals)
{
    m_rows = rows;
    m_totals = totals;
    retranslate();
}

void TotalsFoot::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TotalsFoot::retranslate()
{
    m_count->setText(tr("%Ln record(s)", nullptr, static_cast<int>(m_rows)));
    QStringList lines;
    for (const journal::Totals &totals : std::as_const(m_totals)) {
        const Money back = totals.cancelled.plus(totals.refunded).value_or(totals.refunded);
        lines.append(tr("Taken %1   Given back %2   Net %3")
                         .arg(toText(totals.gross, language()), toText(back, language()),
                              toText(totals.net(), language())));
    }
    m_sums->setText(lines.join('\n'_L1));
}

} // namespace vezne::ui
