// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sale/captext.h"

#include <QCoreApplication>

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {

struct CapText
{
    Q_DECLARE_TR_FUNCTIONS(vezne::ui::CapText)
};

} // namespace

QString capGroupText(const QString &group)
{
    if (group == "general"_L1)
        return CapText::tr("General");
    if (group == "computer"_L1)
        return CapText::tr("Computers");
    if (group == "jewellery"_L1)
        return CapText::tr("Jewellery");
    if (group == "electronics"_L1)
        return CapText::tr("Electronics");
    if (group == "food"_L1)
        return CapText::tr("Food");
    if (group == "fuel"_L1)
        return CapText::tr("Fuel");
    if (group == "telecom"_L1)
        return CapText::tr("Telecom");
    if (group == "cosmetics"_L1)
        return CapText::tr("Cosmetics");
    return group;
}

} // namespace vezne::ui
