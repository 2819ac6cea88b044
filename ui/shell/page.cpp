// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

QString nameOf(PageId id)
{
    switch (id) {
    case PageId::Sale:
        return u"sale"_s;
    case PageId::Transactions:
        return u"transactions"_s;
    case PageId::Customers:
        return u"customers"_s;
    case PageId::Links:
        return u"links"_s;
    case PageId::DayEnd:
        return u"dayEnd"_s;
    case PageId::Reconciliation:
        return u"reconciliation"_s;
    case PageId::Settings:
        return u"settings"_s;
    case PageId::Awaiting:
        return u"awaiting"_s;
    case PageId::Figures:
        return u"figures"_s;
    }
    Q_UNREACHABLE();
}

} // namespace vezne::ui
