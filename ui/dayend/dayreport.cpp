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
         {Grouping::Family, Grouping::Brand, Grouping::Installments, Grouping::Cashier}) {
        if (!figures.groups.value(grouping).empty())
            html += heading(groupingText(grouping)) + table(groupFacts(figures, grouping));
    }
    if (!figures.payouts.empty())
        html += heading(DayReport::tr("Payouts from iyzico")) + table(payoutFacts(figures));
    if (!figures.declines.empty())
        html += heading(DayReport::tr("Declined")) + table(declineFacts(figures));
    return html;
}

QString head(const QString &title, const std::vector<Fact> &facts)
{
    return u"<h2>%1</h2>"_s.arg(title.toHtmlEscaped()) + table(facts);
}

} // namespace

QString interimReport(const journal::DayFigures &figures, QDate day, Instant at, const QString &person)
{
    return head(DayReport::tr("Interim report (X)"),
                {{DayReport::tr("Up to the end of"), dateText(day, language())},
                 {DayReport::tr("Printed"), dateTimeText(at, language())},
                 {DayReport::tr("By"), actorText(person)}}) +
           figuresHtml(figures);
}

QString closingReport(const journal::Closing &closing, Copy copy)
{
    const QString title = DayReport::tr("Day end Z %1").arg(closing.number) +
                          (copy == Copy::Again ? u" · "_s + DayReport::tr("COPY") : QString());
    return head(title, {{DayReport::tr("Day"), dateText(closing.day, language())},
                        {DayReport::tr("Closed"), dateTimeText(closing.at, language())},
                        {DayReport::tr("By"), actorText(closing.actor.name)},
                        {DayReport::tr("Records"),
                         u"%1–%2"_s.arg(closing.figures.after + 1).arg(closing.figures.upTo)}}) +
           figuresHtml(closing.figures);
}

} // namespace vezne::ui
