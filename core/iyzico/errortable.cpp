// SPDX-License-Identifier: GPL-3.0-or-later
// The provider's error list as data: its documentation of 2018 and of today, and what was seen on its wire.
#include <array>

#include "core/iyzico/errors.h"

namespace vezne::iyzico {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array errors{
    // Requests: no group.
    ErrorEntry{"1"_L1, {}, Cause::NotKnown, Retry::Unknown},
    ErrorEntry{"2"_L1, {}, Cause::NotKnown, Retry::Unknown},
    ErrorEntry{"3"_L1, {}, Cause::OurData, Retry::Fix},
    ErrorEntry{"4"_L1, {}, Cause::OurData, Retry::Fix},
    ErrorEntry{"5"_L1, {}, Cause::OurData, Retry::Fix},
    ErrorEntry{"6"_L1, {}, Cause::OurData, Retry::Fix},
    ErrorEntry{"7"_L1, {}, Cause::OurData, Retry::Fix},
    ErrorEntry{"8"_L1, {}, Cause::OurData, Retry::Fix},
    ErrorEntry{"9"_L1, {}, Cause::OurData, Retry::Fix},
    ErrorEntry{"10"_L1, {}, Cause::OurData, Retry::Fix},
    ErrorEntry{"11"_L1, {}, Cause::OurData, Retry::Fix},
    ErrorEntry{"12"_L1, {}, Cause::Number, Retry::Payer},
    ErrorEntry{"13"_L1, {}, Cause::Expiry, Retry::Payer},
    ErrorEntry{"14"_L1, {}, Cause::Expiry, Retry::Payer},
    ErrorEntry{"17"_L1, {}, Cause::Expiry, Retry::Payer},
    ErrorEntry{"15"_L1, {}, Cause::Code, Retry::Payer},
    ErrorEntry{"16"_L1, {}, Cause::Holder, Retry::Payer},
    ErrorEntry{"19"_L1, {}, Cause::Holder, Retry::Payer},
    ErrorEntry{"18"_L1, {}, Cause::OurData, Retry::Fix},
    ErrorEntry{"20"_L1, {}, Cause::OurData, Retry::Fix},
    ErrorEntry{"21"_L1, {}, Cause::OurData, Retry::Fix},
    ErrorEntry{"22"_L1, {}, Cause::OurData, Retry::Fix},
    ErrorEntry{"23"_L1, {}, Cause::OurData, Retry::Fix},
    ErrorEntry{"24"_L1, {}, Cause::OurData, Retry::Fix},
    ErrorEntry{"25"_L1, {}, Cause::OurData, Retry::Fix},
    // Keys and account.
    ErrorEntry{"1000"_L1, {}, Cause::OurSetting, Retry::Fix},
    ErrorEntry{"1001"_L1, {}, Cause::OurSetting, Retry::Fix},
    ErrorEntry{"1002"_L1, {}, Cause::OurSetting, Retry::Support},
    ErrorEntry{"1003"_L1, {}, Cause::OurSetting, Retry::Support},
    ErrorEntry{"1006"_L1, {}, Cause::OurSetting, Retry::Fix},
    ErrorEntry{"1007"_L1, {}, Cause::OurSetting, Retry::Fix},
    ErrorEntry{"2000"_L1, {}, Cause::OurSetting, Retry::Support},
    // Stored cards.
    ErrorEntry{"3001"_L1, {}, Cause::OurData, Retry::Fix},
    ErrorEntry{"3002"_L1, {}, Cause::OurData, Retry::Fix},
    ErrorEntry{"3003"_L1, {}, Cause::OurData, Retry::Fix},
    ErrorEntry{"3005"_L1, {}, Cause::StoredCardGone, Retry::Fix},
    ErrorEntry{"3006"_L1, {}, Cause::StoredCardGone, Retry::Fix},
    ErrorEntry{"3007"_L1, {}, Cause::OurSetting, Retry::Support},
    // Rules of payments.
    ErrorEntry{"5001"_L1, {}, Cause::OurData, Retry::Fix},
    ErrorEntry{"5002"_L1, {}, Cause::OurData, Retry::Fix},
    ErrorEntry{"5004"_L1, {}, Cause::OurData, Retry::Fix},
    ErrorEntry{"5005"_L1, {}, Cause::OurData, Retry::Fix},
    ErrorEntry{"5006"_L1, {}, Cause::OurData, Retry::Fix},
    ErrorEntry{"5007"_L1, {}, Cause::OurData, Retry::Fix},
    ErrorEntry{"5008"_L1, {}, Cause::OurSetting, Retry::Support},
    ErrorEntry{"5010"_L1, {}, Cause::Needs3ds, Retry::Payer},
    ErrorEntry{"5013"_L1, {}, Cause::OurData, Retry::Fix},
    ErrorEntry{"5062"_L1, {}, Cause::OurData, Retry::Fix},
    ErrorEntry{"5066"_L1, {}, Cause::Number, Retry::Payer},
    ErrorEntry{"5077"_L1, {}, Cause::OurData, Retry::Fix},
    ErrorEntry{"5079"_L1, {}, Cause::OurData, Retry::Fix},
    ErrorEntry{"5082"_L1, {}, Cause::OurData, Retry::Fix},
    ErrorEntry{"5086"_L1, {}, Cause::OurData, Retry::Fix},
    ErrorEntry{"5087"_L1, {}, Cause::OurData, Retry::Fix},
    ErrorEntry{"5092"_L1, {}, Cause::OurData, Retry::Fix},
    ErrorEntry{"5093"_L1, {}, Cause::OurData, Retry::Fix},
    ErrorEntry{"5111"_L1, {}, Cause::OurData, Retry::Fix},
    ErrorEntry{"5115"_L1, {}, Cause::OurData, Retry::Fix},
    ErrorEntry{"5167"_L1, {}, Cause::Needs3ds, Retry::Payer},
    ErrorEntry{"5184"_L1, {}, Cause::CurrencyOfCard, Retry::Payer},
    ErrorEntry{"6001"_L1, {}, Cause::Neutral, Retry::Never},
    ErrorEntry{"8514"_L1, {}, Cause::NotKnown, Retry::Unknown},
    ErrorEntry{"9000"_L1, {}, Cause::OurSetting, Retry::Support},
    ErrorEntry{"50000"_L1, {}, Cause::TooMany, Retry::Wait},
    ErrorEntry{"100001"_L1, {}, Cause::OurSetting, Retry::Support},
    // Banks.
    ErrorEntry{"10005"_L1, "DO_NOT_HONOUR"_L1, Cause::NotApproved, Retry::Payer},
    ErrorEntry{"10012"_L1, "INVALID_TRANSACTION"_L1, Cause::InvalidTransaction, Retry::Payer},
    ErrorEntry{"10034"_L1, "FRAUD_SUSPECT"_L1, Cause::Neutral, Retry::Never},
    ErrorEntry{"10041"_L1, "LOST_CARD"_L1, Cause::Neutral, Retry::Never},
    ErrorEntry{"10041"_L1, "PICKUP_CARD"_L1, Cause::Neutral, Retry::Never},
    ErrorEntry{"10043"_L1, "STOLEN_CARD"_L1, Cause::Neutral, Retry::Never},
    ErrorEntry{"10043"_L1, "LOST_CARD"_L1, Cause::Neutral, Retry::Never},
    ErrorEntry{"10051"_L1, "NOT_SUFFICIENT_FUNDS"_L1, Cause::Funds, Retry::Payer},
    ErrorEntry{"10054"_L1, "EXPIRED_CARD"_L1, Cause::Expiry, Retry::Payer},
    ErrorEntry{"10057"_L1, "NOT_PERMITTED_TO_CARDHOLDER"_L1, Cause::CardClosed, Retry::Payer},
    ErrorEntry{"10058"_L1, "NOT_PERMITTED_TO_TERMINAL"_L1, Cause::OurSetting, Retry::Support},
    ErrorEntry{"10084"_L1, "INVALID_CVC2"_L1, Cause::Code, Retry::Payer},
    ErrorEntry{"10093"_L1, "RESTRICTED_BY_LAW"_L1, Cause::ClosedOnline, Retry::Payer},
    ErrorEntry{"10201"_L1, "CARD_NOT_PERMITTED"_L1, Cause::CardClosed, Retry::Payer},
    ErrorEntry{"10202"_L1, "UNKNOWN"_L1, Cause::NotKnown, Retry::Unknown},
    ErrorEntry{"10203"_L1, "APPROVED_COMPLETED"_L1, Cause::NotKnown, Retry::Unknown},
    ErrorEntry{"10204"_L1, "UNKNOWN"_L1, Cause::NotKnown, Retry::Unknown},
    ErrorEntry{"10205"_L1, "INVALID_CHARS_IN_EMAIL"_L1, Cause::OurData, Retry::Fix},
    ErrorEntry{"10206"_L1, "INVALID_CVC2_LENGTH"_L1, Cause::Code, Retry::Payer},
    ErrorEntry{"10207"_L1, "REFER_TO_CARD_ISSUER"_L1, Cause::AskBank, Retry::Payer},
    ErrorEntry{"10208"_L1, "INVALID_MERCHANT_OR_SP"_L1, Cause::OurSetting, Retry::Support},
    ErrorEntry{"10209"_L1, "BLOCKED_CARD"_L1, Cause::CardClosed, Retry::Never},
    ErrorEntry{"10210"_L1, "INVALID_CAVV"_L1, Cause::NotConfirmed, Retry::Payer},
    ErrorEntry{"10211"_L1, "INVALID_ECI"_L1, Cause::NotConfirmed, Retry::Payer},
    ErrorEntry{"10212"_L1, "CVC2_MAX_ATTEMPT"_L1, Cause::CodeTries, Retry::Never},
    ErrorEntry{"10213"_L1, "BIN_NOT_FOUND"_L1, Cause::Number, Retry::Payer},
    ErrorEntry{"10214"_L1, "COMMUNICATION_OR_SYSTEM_ERROR"_L1, Cause::NotKnown, Retry::Unknown},
    ErrorEntry{"10215"_L1, "INVALID_CARD_NUMBER"_L1, Cause::Number, Retry::Payer},
    ErrorEntry{"10216"_L1, "NO_SUCH_ISSUER"_L1, Cause::Number, Retry::Unknown},
    ErrorEntry{"10217"_L1, "DEBIT_CARDS_REQUIRES_3DS"_L1, Cause::Needs3ds, Retry::Payer},
    ErrorEntry{"10218"_L1, "DEBIT_CARDS_INSTALLMENT_NOT_ALLOWED"_L1, Cause::NoInstallments, Retry::Payer},
    ErrorEntry{"10219"_L1, "REQUEST_TIMEOUT"_L1, Cause::NotKnown, Retry::Unknown},
    ErrorEntry{"10220"_L1, "DECLINED"_L1, Cause::NotApproved, Retry::Payer},
    ErrorEntry{"10221"_L1, "NOT_PERMITTED_TO_FOREIGN_CARD"_L1, Cause::ForeignCard, Retry::Payer},
    ErrorEntry{"10222"_L1, "NOT_PERMITTED_TO_INSTALLMENT"_L1, Cause::NoInstallments, Retry::Payer},
    ErrorEntry{"10223"_L1, "REQUIRES_DAY_END"_L1, Cause::NotKnown, Retry::Unknown},
    ErrorEntry{"10224"_L1, "EXCEEDS_WITHDRAWAL_AMOUNT_LIMIT"_L1, Cause::Limit, Retry::Payer},
    ErrorEntry{"10225"_L1, "RESTRICTED_CARD"_L1, Cause::CardClosed, Retry::Never},
    ErrorEntry{"10226"_L1, "EXCEEDS_ALLOWABLE_PIN_TRIES"_L1, Cause::CardClosed, Retry::Payer},
    ErrorEntry{"10227"_L1, "INVALID_PIN"_L1, Cause::NotApproved, Retry::Payer},
    ErrorEntry{"10228"_L1, "ISSUER_OR_SWITCH_INOPERATIVE"_L1, Cause::NotKnown, Retry::Unknown},
    ErrorEntry{"10229"_L1, "INVALID_EXPIRE_YEAR_MONTH"_L1, Cause::Expiry, Retry::Payer},
    ErrorEntry{"10230"_L1, "REQUEST_BLOCKED_BY_BANK"_L1, Cause::NotApproved, Retry::Payer},
    ErrorEntry{"10231"_L1, "SALES_AMOUNT_LESS_THAN_AWARD"_L1, Cause::Points, Retry::Payer},
    ErrorEntry{"10232"_L1, "INVALID_AMOUNT"_L1, Cause::OurData, Retry::Fix},
    ErrorEntry{"10233"_L1, "INVALID_CARD_TYPE"_L1, Cause::CardClosed, Retry::Payer},
    ErrorEntry{"10234"_L1, "NOT_SUFFICIENT_AWARD"_L1, Cause::Points, Retry::Payer},
    ErrorEntry{"10235"_L1, "AMEX_CAN_USE_ONLY_MR"_L1, Cause::CardClosed, Retry::Payer},
    ErrorEntry{"10236"_L1, "UNKNOWN"_L1, Cause::NotKnown, Retry::Unknown},
    ErrorEntry{"10240"_L1, "TIMEOUT"_L1, Cause::NotKnown, Retry::Unknown},
    ErrorEntry{"10241"_L1, "REMOTE_ERROR"_L1, Cause::NotKnown, Retry::Unknown},
    ErrorEntry{"10242"_L1, "LOCAL_ERROR"_L1, Cause::NotKnown, Retry::Unknown},
    ErrorEntry{"10243"_L1, "LOCAL_DECLINE"_L1, Cause::NotApproved, Retry::Payer},
    ErrorEntry{"10244"_L1, "REMOTE_DECLINE"_L1, Cause::NotApproved, Retry::Payer},
    ErrorEntry{"10246"_L1, "REFUND_DECLINE"_L1, Cause::NotApproved, Retry::Wait},
    ErrorEntry{"10248"_L1, "EXCEEDED_TRANSACTION_AMOUNT"_L1, Cause::Limit, Retry::Payer},
    // Ours: how the card holder came back from the bank.
    ErrorEntry{""_L1, "THREEDS"_L1, Cause::NotConfirmed, Retry::Payer}, // the first of its group: the usual case
    ErrorEntry{"FORGED_RETURN"_L1, "THREEDS"_L1, Cause::ForgedReturn, Retry::Payer},
};

} // namespace

std::span<const ErrorEntry> errorTable()
{
    return errors;
}

} // namespace vezne::iyzico
