// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/declinewords.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {

struct GroupWords
{
    QLatin1StringView group;
    const char *text;
};

struct DeclineWords
{
    Q_DECLARE_TR_FUNCTIONS(vezne::ui::DeclineWords)

public:
    static const char *of(const QString &group);
};

/// Null for a group without words. No two texts are the same: in the filter a person chooses by them.
const char *DeclineWords::of(const QString &group)
{
    static constexpr std::array words{
        GroupWords{"NOT_SUFFICIENT_FUNDS"_L1, QT_TR_NOOP("Limit or balance not enough")},
        GroupWords{"DO_NOT_HONOUR"_L1, QT_TR_NOOP("Not approved by the bank")},
        GroupWords{"DECLINED"_L1, QT_TR_NOOP("Declined by the bank")},
        GroupWords{"INVALID_TRANSACTION"_L1, QT_TR_NOOP("Payment not accepted by the bank")},
        GroupWords{"EXPIRED_CARD"_L1, QT_TR_NOOP("Card expired")},
        GroupWords{"INVALID_EXPIRE_YEAR_MONTH"_L1, QT_TR_NOOP("Wrong expiry date")},
        GroupWords{"INVALID_CVC2"_L1, QT_TR_NOOP("Wrong security code")},
        GroupWords{"INVALID_CVC2_LENGTH"_L1, QT_TR_NOOP("Security code too short or too long")},
        GroupWords{"CVC2_MAX_ATTEMPT"_L1, QT_TR_NOOP("Too many wrong security codes")},
        GroupWords{"INVALID_CARD_NUMBER"_L1, QT_TR_NOOP("Wrong card number")},
        GroupWords{"BIN_NOT_FOUND"_L1, QT_TR_NOOP("Bank of the card not found")},
        GroupWords{"NO_SUCH_ISSUER"_L1, QT_TR_NOOP("Bank of the card not reached")},
        GroupWords{"NOT_PERMITTED_TO_CARDHOLDER"_L1, QT_TR_NOOP("Card not open to this payment")},
        GroupWords{"CARD_NOT_PERMITTED"_L1, QT_TR_NOOP("Card not permitted")},
        GroupWords{"RESTRICTED_BY_LAW"_L1, QT_TR_NOOP("Card closed to internet and phone")},
        GroupWords{"RESTRICTED_CARD"_L1, QT_TR_NOOP("Card restricted")},
        GroupWords{"BLOCKED_CARD"_L1, QT_TR_NOOP("Card blocked")},
        GroupWords{"NOT_PERMITTED_TO_TERMINAL"_L1, QT_TR_NOOP("Merchant not open to this payment")},
        GroupWords{"REFER_TO_CARD_ISSUER"_L1, QT_TR_NOOP("The bank wants to be asked")},
        GroupWords{"DEBIT_CARDS_REQUIRES_3DS"_L1, QT_TR_NOOP("Debit card without 3-D Secure")},
        GroupWords{"DEBIT_CARDS_INSTALLMENT_NOT_ALLOWED"_L1, QT_TR_NOOP("Instalments on a debit card")},
        GroupWords{"NOT_PERMITTED_TO_INSTALLMENT"_L1, QT_TR_NOOP("Card without instalments")},
        GroupWords{"NOT_PERMITTED_TO_FOREIGN_CARD"_L1, QT_TR_NOOP("Foreign card")},
        GroupWords{"EXCEEDS_WITHDRAWAL_AMOUNT_LIMIT"_L1, QT_TR_NOOP("Above the card’s limit")},
        GroupWords{"COMMUNICATION_OR_SYSTEM_ERROR"_L1, QT_TR_NOOP("No connection to the bank")},
        GroupWords{"REQUEST_TIMEOUT"_L1, QT_TR_NOOP("No answer from the bank in time")},
    };
    const auto found = std::ranges::find(words, group, &GroupWords::group);
    return found == words.end() ? nullptr : found->text;
}

} // namespace

QString declineText(const QString &errorGroup)
{
    const char *text = DeclineWords::of(errorGroup);
    return text ? DeclineWords::tr(text) : errorGroup;
}

} // namespace vezne::ui
