// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/refund/bench/wishtext.h"

#include <QCoreApplication>

namespace vezne::ui {

namespace {

/// Gives free functions a translation context.
struct WishText
{
    Q_DECLARE_TR_FUNCTIONS(vezne::ui::WishText)
};

} // namespace

QString textOf(const till::WishFault &fault, const QString &file)
{
    switch (fault.kind) {
    case till::WishFault::Kind::NamesNothing:
        return WishText::tr("%1 names no payments. Its first column must hold a payment number or an order.")
            .arg(file);
    case till::WishFault::Kind::SplitAmount:
        return WishText::tr("Line %2 of %1 has more cells than it should: an amount such as 12,50 may have "
                            "been split at its comma. Separate the columns with semicolons, or write the "
                            "amounts as 12.50.")
            .arg(file, QString::number(fault.line));
    }
    Q_UNREACHABLE();
}

} // namespace vezne::ui
