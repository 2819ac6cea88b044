// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/cardwords.h"

#include <QCoreApplication>
#include <QStringList>

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {

struct CardWords
{
    Q_DECLARE_TR_FUNCTIONS(vezne::ui::CardWords)
};

} // namespace

QString cardTypeWord(const QString &cardType)
{
    if (cardType == "CREDIT_CARD"_L1)
        return CardWords::tr("credit");
    if (cardType == "DEBIT_CARD"_L1)
        return CardWords::tr("debit");
    if (cardType == "PREPAID_CARD"_L1)
        return CardWords::tr("prepaid");
    return cardType;
}

QString cardFactsText(const QString &bank, const QString &family, const QString &cardType,
                      std::optional<bool> commercial)
{
    QStringList parts{bank, family, cardTypeWord(cardType)};
    if (commercial)
        parts += *commercial ? CardWords::tr("commercial") : CardWords::tr("personal");
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString installmentText(int count)
{
    return count <= 1 ? CardWords::tr("Single payment") : CardWords::tr("%n instalment(s)", nullptr, count);
}

} // namespace vezne::ui
