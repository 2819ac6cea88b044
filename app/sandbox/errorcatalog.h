// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/base/language.h"

namespace vezne::sandbox {

/// The provider's error codes that this sandbox can answer with.
enum class ErrorCode {
    EmailMissing = 3,
    EmailTooLong = 4,
    EmailMalformed = 5,
    DateMalformed = 7,
    IdentityNumberMissing = 8,
    IdentityNumberTooLong = 9,
    IdentityNumberTooShort = 10,
    InvalidRequest = 11,
    InvalidCardNumber = 12,
    InvalidExpireMonth = 13,
    InvalidExpireYear = 14,
    InvalidCvc = 15,
    CardHolderMissing = 16,
    CardExpired = 17,
    CardHolderTooLong = 19,
    ConversationIdTooLong = 20,
    CardAliasTooLong = 21,
    IpTooLong = 22,
    CallbackUrlMissing = 23,
    FieldMissing = 24,
    InvalidSignature = 1000,
    UnknownApiKey = 1001,
    ApiKeyMissing = 1006,
    SignatureMissing = 1007,
    MarketplacesOnly = 2000,
    StorageUserKeyMissing = 3001,
    StorageTokenMissing = 3002,
    StorageCardMissing = 3003,
    CardUserKeyNotFound = 3005,
    CardTokenNotFound = 3006,
    CardStorageOff = 3007,
    TransactionIdMissing = 5001,
    PaymentIdMissing = 5002,
    PriceMissing = 5004,
    PriceNotPositive = 5005,
    BinMissing = 5006,
    BinLength = 5007,
    PriceTooHigh = 5008,
    ThreeDsRequired = 5010,
    PaymentCardMissing = 5013,
    ItemSumDiffers = 5062,
    BinNotFound = 5066,
    NotCapturable = 5082,
    PaymentNotYours = 5086,
    PaymentNotFound = 5087,
    TransactionNotYours = 5092,
    RefundExceedsLine = 5093,
    CardUserKeyMissing = 5111,
    NoLongerPossible = 5115,
    TokenNotFound = 5124,
    TokenMissing = 5132,
    AccountNeedsThreeDs = 5167,
    DomesticCardForeignCurrency = 5184,
    AlreadyStarted = 8514,
    DoNotHonour = 10005,
    InvalidTransaction = 10012,
    FraudSuspect = 10034,
    LostCard = 10041,
    StolenCard = 10043,
    InsufficientFunds = 10051,
    ExpiredCard = 10054,
    NotPermittedToCardholder = 10057,
    NotPermittedToTerminal = 10058,
    InvalidCvc2 = 10084,
    ClosedToEcommerce = 10093,
    CardNotPermitted = 10201,
    GeneralError = 10202,
    InvalidCavv = 10210,
    DebitNeedsThreeDs = 10217,
    DebitInstallment = 10218,
    Declined = 10220,
    InstallmentNotPermitted = 10222,
    RateLimit = 50000,
};

/// The message in the caller's language; `field` fills the place of the named field. The Turkish words are
/// those seen on the wire; where none were seen, and for English, they are our own.
[[nodiscard]] QString message(ErrorCode code, const QString &field, Language language);

/// The bank's word for a bank error; empty for the provider's own errors.
[[nodiscard]] QString group(ErrorCode code);

} // namespace vezne::sandbox
