// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dayend/dayreport.h"

#include <QCoreApplication>

#include "core/money/moneytext.h"
#include "ui/dayend/daytext.h"
#include "ui/kit/instanttext.h"
#include "ui/kit/language.h"
#include "ui/payment/operationtext.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {

/// Gives free functions a translation context.
struct DayReport
{
    Q_DECLARE_TR_FUNCTIONS(vezne::ui::DayReport)
};

QString heading(const QString &text)
{
    return u"<h3>%1</h3>"_s.arg(text.toHtmlEscaped());
}

QString row(const QString &left, const QString &right, bool isStrong)
{
    const QString shape = isStrong ? u"<tr><td><b>%1</b></td><td align='right'><b>%2</b></td></tr>"_s
                                   : u"<tr><td>%1</td><td align='right'>%2</td></tr>"_s;
    return shape.arg(left.toHtmlEscaped(), right.toHtmlEscaped());
}

QString table(const std::vector<Fact> &facts)
{
    QString rows;
    for (const Fact &fact : facts)
        rows += row(fact.label, fact.value, fact.manner == Fact::Manner::Strong);
    return u"<table width='100%' cellspacing='0' cellpadding='3'>"_s + rows + u"</table>"_s;
}

std::vector<Fact> groupFacts(const journal::DayFigures &figures, journal::Grouping grouping)
{
    std::vector<Fact> facts;
    for (const journal::DayGroup &group : figures.groups.value(grouping)) {
        facts.push_back({u"%1 (%2)"_s.arg(groupText(grouping, group.name)).arg(group.count),
                         toText(group.gross, language())});
    }
    return facts;
}

QString figuresHtml(const journal::DayFigures &figures)
{
    using journal::Grouping;
    QString html;
    for (const journal::DaySums &sums : figures.sums)
        html += heading(code(sums.gross.currency())) + table(sumFacts(sums));
    for (const Grouping grouping :
         {Grouping::Family, Grouping::Brand, Grouping::Installments, Grouping::Security, Grouping::Cashier}) {
        if (!figures.groups.value(grouping).empty())
            html += heading(groupingText(grouping)) + table(groupFacts(figures, grouping));
    }
    if (!figures.payouts.empty())
        html += heading(DayReport::tr("Payouts from iyzico")) + table(payoutFacts(figures));
    if (!figures.declines.empty())
        html += heading(DayReport::tr("Declined")) + table(declineFacts(figures));
    return html;
}

/// Who the shop is, then what this is.
QString head(const finance::ReceiptShop &shop, const QString &title, const std::vector<Fact> &facts)
{
    QString html;
    if (!shop.name.isEmpty())
        html += u"<p><b>%1</b>"_s.arg(shop.name.toHtmlEscaped());
    if (!shop.address.isEmpty())
        html += (html.isEmpty() ? u"<p>"_s : u"<br>"_s) +
                shop.address.trimmed().toHtmlEscaped().replace(u'\n', u"<br>"_s);
    if (!html.isEmpty())
        html += u"</p>"_s;
    return html + u"<h2>%1</h2>"_s.arg(title.toHtmlEscaped()) + table(facts);
}

} // namespace

QString interimReport(const finance::ReceiptShop &shop, const Interim &interim)
{
    QString title = DayReport::tr("Interim report (X)");
    if (interim.whose == Whose::Own)
        title += u" · "_s + DayReport::tr("Your own operations");
    std::vector<Fact> facts{{DayReport::tr("Up to the end of"), dateText(interim.day, language())}};
    if (isBeyond(interim.figures, interim.day))
        facts.push_back({DayReport::tr("Period"), periodText(interim.figures, interim.day)});
    facts.push_back({DayReport::tr("Printed"), dateTimeText(interim.at, language())});
    facts.push_back({DayReport::tr("By"), actorText(interim.person)});
    return head(shop, title, facts) + figuresHtml(interim.figures);
}

QString closingReport(const finance::ReceiptShop &shop, const journal::Closing &closing, Copy copy)
{
    const journal::DayFigures &figures = closing.figures;
    const QString title = DayReport::tr("Day end Z %1").arg(closing.number) +
                          (copy == Copy::Again ? u" · "_s + DayReport::tr("COPY") : QString());
    const QString covered = isBeyond(figures, closing.day) ? DayReport::tr("Period") : DayReport::tr("Day");
    return head(shop, title,
                {{covered, periodText(figures, closing.day)},
                 {DayReport::tr("Closed"), dateTimeText(closing.at, language())},
                 {DayReport::tr("By"), actorText(closing.actor.name)},
                 {DayReport::tr("Records"), u"%1–%2"_s.arg(figures.after + 1).arg(figures.upTo)}}) +
           figuresHtml(figures);
}

} // namespace vezne::ui
