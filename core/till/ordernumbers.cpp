// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/ordernumbers.h"

#include "core/base/istanbul.h"
#include "core/journal/books/leasebook.h"
#include "core/journal/books/orderbook.h"

namespace vezne::till {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using journal::OrderBook;

namespace {

QString numbered(const QString &prefix, qint64 number)
{
    return prefix + u"%1"_s.arg(number, OrderBook::digits, 10, '0'_L1);
}

/// The first number after `last` that nobody has used. After six digits there is no greatest one to begin at,
/// since texts sort otherwise: in ever longer steps up to a free one, then back to where those in use end.
qint64 freeAfter(const OrderBook &book, const QString &prefix, qint64 last)
{
    const auto isUsed = [&](qint64 number) { return book.isKnown(numbered(prefix, number)).value_or(false); };
    qint64 used = last;
    qint64 free = last + 1;
    for (qint64 step = 1; isUsed(free); step *= 2) {
        used = free;
        free += step;
    }
    while (free - used > 1) {
        const qint64 middle = used + (free - used) / 2;
        (isUsed(middle) ? used : free) = middle;
    }
    return free;
}

} // namespace

QString OrderNumbers::next(QChar kind) const
{
    const QString prefix = u"%1-%2-"_s.arg(kind).arg(istanbul::day(m_journal->clock().now()).year());
    const OrderBook book(m_journal->database());
    const journal::LeaseBook leases(m_journal->database());
    qint64 number = book.last(prefix).value_or(0);
    while (true) {
        number = freeAfter(book, prefix, number);
        QString order = numbered(prefix, number);
        const auto isOurs = leases.take(u"order "_s + order, 1h);
        if (!isOurs || *isOurs)
            return order;
    }
}

bool OrderNumbers::isUsed(const QString &orderId) const
{
    return OrderBook(m_journal->database()).isKnown(orderId).value_or(false);
}

bool OrderNumbers::isLinked(const QString &orderId) const
{
    return OrderBook(m_journal->database()).isLinked(orderId).value_or(false);
}

} // namespace vezne::till
