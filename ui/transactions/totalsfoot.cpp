// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/totalsfoot.h"

#include <QEvent>
#include <QGridLayout>
#include <QPainter>

#include "core/money/moneytext.h"
#include "ui/kit/language.h"
#include "ui/kit/palette.h"
#include "ui/kit/plainlabel.h"
#include "ui/kit/spoken.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds sayingTime{4};
constexpr int mostSaid = 200; ///< pixels

QString countText(qint64 count)
{
    return QLocale(localeOf(language())).toString(count);
}

QString sumsText(const QMap<Currency, journal::Totals> &all)
{
    QStringList lines;
    for (const journal::Totals &totals : all) {
        const Money back = totals.cancelled.plus(totals.refunded).value_or(totals.refunded);
        lines.append(TotalsFoot::tr("Taken %1   Given back %2   Net %3")
                         .arg(toText(totals.gross, language()), toText(back, language()),
                              toText(totals.net(), language())));
    }
    return lines.join('\n'_L1);
}

} // namespace

TotalsFoot::TotalsFoot(QWidget *parent)
    : QWidget(parent)
    , m_saying(sayingTime)
    , m_count(new PlainLabel({}, TextRole::Secondary))
    , m_sums(new PlainLabel)
    , m_selectedCount(new PlainLabel({}, TextRole::Secondary))
    , m_selectedSums(new PlainLabel)
{
    m_count->setObjectName(u"rowCountLabel"_s);
    m_sums->setObjectName(u"totalsLabel"_s);
    m_selectedCount->setObjectName(u"selectedCountLabel"_s);
    m_selectedSums->setObjectName(u"selectedTotalsLabel"_s);
    for (PlainLabel *sums : {m_sums, m_selectedSums}) {
        sums->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        sums->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(space::l, space::s, space::l, space::s);
    layout->setVerticalSpacing(space::xs);
    layout->setColumnStretch(1, 1);
    layout->addWidget(m_count, 0, 0);
    layout->addWidget(m_sums, 0, 1);
    layout->addWidget(m_selectedCount, 1, 0);
    layout->addWidget(m_selectedSums, 1, 1);
    connect(&m_saying, &Pause::over, this, [this] {
        m_said.clear();
        m_count->setAccessibleName({}); // what announce() left there
        retranslate();
    });
    retranslate();
}

void TotalsFoot::sayBriefly(const QString &text)
{
    m_said = text;
    m_saying.restart();
    retranslate();
    announce(m_count, text);
}

void TotalsFoot::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    QPainter painter(this); // the last row, often cut, must not run into the sums
    painter.fillRect(0, 0, width(), 1, tokensOf(palette()).border);
}

void TotalsFoot::showSelection(qint64 rows, const QMap<Currency, journal::Totals> &totals)
{
    m_selected = rows;
    m_selectedTotals = totals;
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
    // The sums beside it keep their room.
    m_count->setText(m_said.isEmpty() ? tr("%Ln record(s)", nullptr, static_cast<int>(m_rows))
                                      : m_count->fontMetrics().elidedText(m_said, Qt::ElideRight, mostSaid));
    m_sums->setText(sumsText(m_totals));
    m_selectedCount->setText(tr("%1 selected").arg(countText(m_selected)));
    m_selectedSums->setText(sumsText(m_selectedTotals));
    m_selectedCount->setVisible(m_selected > 1);
    m_selectedSums->setVisible(m_selected > 1);
}

} // namespace vezne::ui
