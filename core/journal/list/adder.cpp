// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/list/adder.h"

namespace vezne::journal {

using namespace Qt::StringLiterals;

namespace {

/// SQL that is 1 for a row that the totals take in.
QString collectedIn(const QSet<State> &states)
{
    QStringList words;
    for (const State state : {State::Paid, State::PaidHeld, State::LateCharge}) {
        if (states.isEmpty() || states.contains(state))
            words.append(u"'%1'"_s.arg(word(state)));
    }
    return words.isEmpty()
               ? u"0"_s
               : u"CASE WHEN (operation.kind = 'charge' OR operation.captured > 0) AND operation.state IN "
                 "(%1) THEN 1 ELSE 0 END"_s.arg(words.join(','_L1));
}

} // namespace

QString rowSums(const QSet<State> &states, const QString &group)
{
    return u"SELECT %3, count(*), sum(%1), sum(%1 * %2), "
           "sum(%1 * operation.cancelled * %2), sum(%1 * operation.refunded)"_s.arg(
               collectedIn(states),
               u"CASE operation.kind WHEN 'charge' THEN operation.paid_price ELSE operation.captured END"_s,
               group);
}

} // namespace vezne::journal
