// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/list/adder.h"

namespace vezne::journal {

using namespace Qt::StringLiterals;

namespace {

/// SQL of a condition: a row that the totals take in.
QString collectedIn(const QSet<State> &states)
{
    QStringList words;
    for (const State state : {State::Paid, State::PaidHeld, State::LateCharge}) {
        if (states.isEmpty() || states.contains(state))
            words.append(u"'%1'"_s.arg(word(state)));
    }
    return words.isEmpty()
               ? u"FALSE"_s
               : u"operation.state IN (%1) AND (operation.captured > 0 OR operation.kind = 'charge')"_s.arg(
                     words.join(','_L1));
}

} // namespace

QString rowSums(const QSet<State> &states, const QString &group)
{
    // What few rows have is asked first: comparing texts is most of the work. Only of what was authorised
    // alone is something captured.
    return u"SELECT %3, count(*), count(*) FILTER (WHERE %1), sum(%2) FILTER (WHERE %1), "
           "sum(%2) FILTER (WHERE operation.cancelled = 1 AND %1), "
           "sum(operation.refunded) FILTER (WHERE operation.refunded > 0 AND %1)"_s.arg(
               collectedIn(states),
               u"CASE WHEN operation.captured > 0 THEN operation.captured ELSE operation.paid_price END"_s,
               group);
}

} // namespace vezne::journal
