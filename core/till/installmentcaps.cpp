// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/installmentcaps.h"

#include <algorithm>

#include "core/till/shoprules.h"

namespace vezne::till {

using namespace Qt::StringLiterals;

namespace {

const QString noCaps = u"-"_s;
constexpr QChar rowMark = u';';
constexpr QChar cellMark = u'|';

std::optional<InstallmentCap> capFrom(const QString &row)
{
    const QStringList cells = row.split(cellMark);
    if (cells.size() != 3 || cells[0].isEmpty())
        return std::nullopt;
    bool isNumber = false;
    const int most = cells[1].toInt(&isNumber);
    const QDate since = QDate::fromString(cells[2], Qt::ISODate);
    if (!isNumber || most < 1 || most > mostInstallments || since.isValid() == cells[2].isEmpty())
        return std::nullopt;
    return InstallmentCap{cells[0], most, since};
}

} // namespace

std::vector<InstallmentCap> shippedCaps()
{
    return {{u"general"_s, 12}, {u"computer"_s, 6}, {u"jewellery"_s, 4}, {u"electronics"_s, 3},
            {u"food"_s, 1},     {u"fuel"_s, 1},     {u"telecom"_s, 1},   {u"cosmetics"_s, 1}};
}

std::vector<InstallmentCap> installmentCaps(const QHash<QString, QString> &settings)
{
    const QString kept = settings.value(setting::installmentCaps);
    if (kept.isEmpty())
        return shippedCaps();
    std::vector<InstallmentCap> caps;
    for (const QString &row : kept.split(rowMark)) {
        if (const auto cap = capFrom(row))
            caps.push_back(*cap);
    }
    return caps;
}

QString settingOf(const std::vector<InstallmentCap> &caps)
{
    QStringList rows;
    for (const InstallmentCap &cap : caps) {
        QString group = cap.group;
        group.remove(rowMark).remove(cellMark);
        if (group = group.simplified(); !group.isEmpty())
            rows << QStringList{group, QString::number(std::clamp(cap.most, 1, mostInstallments)),
                                cap.since.toString(Qt::ISODate)}
                        .join(cellMark);
    }
    return rows.isEmpty() ? noCaps : rows.join(rowMark);
}

QStringList groupsOf(const std::vector<InstallmentCap> &caps)
{
    QStringList groups;
    for (const InstallmentCap &cap : caps) {
        if (!groups.contains(cap.group))
            groups << cap.group;
    }
    return groups;
}

std::optional<int> capOf(const std::vector<InstallmentCap> &caps, const QString &group, QDate day)
{
    const InstallmentCap *newest = nullptr;
    for (const InstallmentCap &cap : caps) {
        const bool hasBegun = !cap.since.isValid() || cap.since <= day;
        const bool isNewer = !newest || !newest->since.isValid() || newest->since <= cap.since;
        if (cap.group == group && hasBegun && isNewer)
            newest = &cap;
    }
    return newest ? std::optional(newest->most) : std::nullopt;
}

std::vector<iyzico::InstallmentOffer> within(std::vector<iyzico::InstallmentOffer> offers,
                                             std::optional<int> most)
{
    for (iyzico::InstallmentOffer &offer : offers) {
        const bool isFree = !most || (*most == 1 && offer.commercial.value_or(false));
        if (!isFree)
            std::erase_if(offer.plans,
                          [&](const iyzico::InstallmentPlan &plan) { return plan.count > *most; });
    }
    return offers;
}

} // namespace vezne::till
