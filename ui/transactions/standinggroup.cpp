// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/standinggroup.h"

#include <QCoreApplication>
#include <algorithm>

namespace vezne::ui {

using namespace Qt::StringLiterals;
using journal::Standing;

namespace {

struct StandingGroupText
{
    Q_DECLARE_TR_FUNCTIONS(vezne::ui::StandingGroup)
};

} // namespace

QSet<Standing> standingsOf(StandingGroup group)
{
    switch (group) {
    case StandingGroup::Paid:
        return {Standing::Paid};
    case StandingGroup::Reserved:
        return {Standing::Reserved};
    case StandingGroup::Waiting:
        return {Standing::Pending, Standing::Challenge, Standing::Held};
    case StandingGroup::Attention:
        return {Standing::Attention};
    case StandingGroup::Declined:
        return {Standing::Declined};
    case StandingGroup::Refunded:
        return {Standing::PartlyRefunded, Standing::Refunded};
    case StandingGroup::Cancelled:
        return {Standing::Cancelled};
    case StandingGroup::NotSent:
        return {Standing::NotSent};
    }
    Q_UNREACHABLE();
}

ChipText chipOf(StandingGroup group)
{
    switch (group) {
    case StandingGroup::Paid:
        return {Tone::Success, Glyph::CheckCircle, StandingGroupText::tr("Paid")};
    case StandingGroup::Reserved:
        return {Tone::Info, Glyph::Lock, StandingGroupText::tr("On hold")};
    case StandingGroup::Waiting:
        return {Tone::Waiting, Glyph::Clock, StandingGroupText::tr("Awaited")};
    case StandingGroup::Attention:
        return {Tone::Danger, Glyph::Warning, StandingGroupText::tr("Needs checking")};
    case StandingGroup::Declined:
        return {Tone::Danger, Glyph::CrossCircle, StandingGroupText::tr("Declined")};
    case StandingGroup::Refunded:
        return {Tone::Refund, Glyph::Refund, StandingGroupText::tr("Refunded")};
    case StandingGroup::Cancelled:
        return {Tone::Neutral, Glyph::Cancel, StandingGroupText::tr("Cancelled")};
    case StandingGroup::NotSent:
        return {Tone::Neutral, Glyph::Plug, StandingGroupText::tr("Not sent")};
    }
    Q_UNREACHABLE();
}

qint64 countOf(StandingGroup group, const QMap<Standing, qint64> &counts)
{
    qint64 sum = 0;
    for (const Standing standing : standingsOf(group))
        sum += counts.value(standing);
    return sum;
}

QString word(StandingGroup group)
{
    switch (group) {
    case StandingGroup::Paid:
        return u"paid"_s;
    case StandingGroup::Reserved:
        return u"reserved"_s;
    case StandingGroup::Waiting:
        return u"waiting"_s;
    case StandingGroup::Attention:
        return u"attention"_s;
    case StandingGroup::Declined:
        return u"declined"_s;
    case StandingGroup::Refunded:
        return u"refunded"_s;
    case StandingGroup::Cancelled:
        return u"cancelled"_s;
    case StandingGroup::NotSent:
        return u"not_sent"_s;
    }
    Q_UNREACHABLE();
}

std::optional<StandingGroup> standingGroupFromWord(QStringView text)
{
    const auto found =
        std::ranges::find_if(allStandingGroups, [text](StandingGroup group) { return word(group) == text; });
    return found == allStandingGroups.end() ? std::nullopt : std::optional(*found);
}

} // namespace vezne::ui
