// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/engine/removal.h"

namespace vezne::journal {

using namespace Qt::StringLiterals;

RemovalText textOf(Removal removal)
{
    const QString text = u"TEXT"_s;
    const QString number = u"BIGINT"_s;
    switch (removal) {
    case Removal::OldInquiries:
        return {u"remove_old_inquiries"_s, u"inquiry"_s, u"at <= ? OR at > ?"_s, {number, number}};
    case Removal::Differences:
        return {u"remove_differences"_s, u"difference"_s, u"source = ? AND name = ?"_s, {text, text}};
    case Removal::FoundElsewhere:
        return {u"remove_found_elsewhere"_s,
                u"difference"_s,
                u"operation = ? AND subject = ? AND source = ? AND name <> ? AND finding = 'missing_there'"_s,
                {text, text, text, text}};
    case Removal::Acceptance:
        return {u"remove_acceptance"_s,
                u"accepted_difference"_s,
                u"difference = ? OR counterpart = ?"_s,
                {text, text}};
    case Removal::DayPages:
        return {u"remove_day_pages"_s, u"day_page"_s, u"day = ?"_s, {text}};
    case Removal::StoredCard:
        return {u"remove_stored_card"_s, u"stored_card"_s, u"token = ?"_s, {text}};
    case Removal::CustomerNote:
        return {u"remove_customer_note"_s, u"customer_note"_s, u"phone = ?"_s, {text}};
    case Removal::PhonesOfBuyer:
        return {u"remove_phones_of_buyer"_s, u"buyer_phone"_s, u"buyer = ?"_s, {number}};
    }
    Q_UNREACHABLE();
}

} // namespace vezne::journal
