// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/errorcatalog.h"

#include <algorithm>
#include <array>

namespace vezne::sandbox {

namespace {

struct Entry
{
    ErrorCode code;
    const char *group;
    const char *turkish;
    const char *english;
};

using enum ErrorCode;

constexpr std::array entries{
    Entry{EmailMissing, "", "email gönderilmesi zorunludur", "email is required"},
    Entry{EmailTooLong, "", "email çok uzun", "email is too long"},
    Entry{EmailMalformed, "", "email geçerli formatta değil", "email is not in a valid format"},
    Entry{DateMalformed, "", "Tarih formatı geçersizdir", "Date format is invalid"},
    Entry{IdentityNumberMissing, "", "identityNumber gönderilmesi zorunludur", "identityNumber is required"},
    Entry{IdentityNumberTooLong, "", "identityNumber çok uzun", "identityNumber is too long"},
    Entry{IdentityNumberTooShort, "", "identityNumber çok kısa", "identityNumber is too short"},
    Entry{InvalidRequest, "", "Geçersiz istek", "Invalid request"},
    Entry{InvalidCardNumber, "", "Kart numarası geçersizdir", "Card number is invalid"},
    Entry{InvalidExpireMonth, "", "Son kullanma ayı geçersizdir", "Expire month is invalid"},
    Entry{InvalidExpireYear, "", "Son kullanma yılı geçersizdir", "Expire year is invalid"},
    Entry{InvalidCvc, "", "Cvc geçersizdir", "Cvc is invalid"},
    Entry{CardHolderMissing, "", "cardHolderName gönderilmesi zorunludur", "cardHolderName is required"},
    Entry{CardExpired, "", "Kartın son kullanma tarihi geçersizdir", "Card expiry date is invalid"},
    Entry{CardHolderTooLong, "", "cardHolderName çok uzun", "cardHolderName is too long"},
    Entry{ConversationIdTooLong, "", "conversationId çok uzun", "conversationId is too long"},
    Entry{IpTooLong, "", "ip çok uzun", "ip is too long"},
    Entry{FieldMissing, "", "%1 gönderilmesi zorunludur", "%1 is required"},
    Entry{InvalidSignature, "", "Geçersiz imza", "Invalid signature"},
    Entry{UnknownApiKey, "", "api bilgileri bulunamadı", "api credentials not found"},
    Entry{ApiKeyMissing, "", "apiKey gönderilmesi zorunludur", "apiKey is required"},
    Entry{SignatureMissing, "", "Signature gönderilmesi zorunludur", "Signature is required"},
    Entry{CardUserKeyNotFound, "", "cardUserKey bulunamadı", "cardUserKey not found"},
    Entry{TransactionIdMissing, "", "paymentTransactionId gönderilmesi zorunludur",
          "paymentTransactionId is required"},
    Entry{PaymentIdMissing, "", "paymentId gönderilmesi zorunludur", "paymentId is required"},
    Entry{PriceMissing, "", "price gönderilmesi zorunludur", "price is required"},
    Entry{PriceNotPositive, "", "price sıfırdan büyük olmalıdır", "price must be greater than zero"},
    Entry{BinMissing, "", "binNumber gönderilmesi zorunludur", "binNumber is required"},
    Entry{BinLength, "", "binNumber 6 karakter olmalıdır", "binNumber must be 6 characters"},
    Entry{PriceTooHigh, "", "Tutar, hesabın işlem sınırını aşıyor", "Price exceeds the account's limit"},
    Entry{PaymentCardMissing, "", "PaymentCard gönderilmesi zorunludur", "PaymentCard is required"},
    Entry{ItemSumDiffers, "", "Gönderilen tutar tüm kırılımların toplam tutarına eşit olmalıdır",
          "Price must be equal to the sum of the basket items"},
    Entry{BinNotFound, "", "Bin bulunamadı", "Bin not found"},
    Entry{PaymentNotYours, "", "Ödeme kaydı üye işyerine ait değil",
          "Payment does not belong to the merchant"},
    Entry{PaymentNotFound, "", "Üye işyerine ait ödeme kaydı bulunamadı",
          "Payment of the merchant not found"},
    Entry{TransactionNotYours, "", "Ödeme kırılımı üye işyerine ait değil",
          "Payment transaction does not belong to the merchant"},
    Entry{RefundExceedsLine, "", "İade tutarı kalan tutardan büyük olamaz",
          "Refund price exceeds the amount that is left"},
    Entry{CardUserKeyMissing, "", "cardUserKey gönderilmesi zorunludur", "cardUserKey is required"},
    Entry{NoLongerPossible, "", "Bu işlem artık gerçekleştirilemez", "This operation is no longer possible"},
    Entry{DomesticCardForeignCurrency, "", "Yerli kartlarla yabancı para birimiyle ödeme yapılamaz",
          "Domestic cards cannot pay in a foreign currency"},
    Entry{AlreadyStarted, "", "Bu işlem önceden başlatıldı ve devam etmektedir",
          "This operation has already been started and is in progress"},
    Entry{DoNotHonour, "DO_NOT_HONOUR", "İşlem onaylanmadı", "Do not honour"},
    Entry{InvalidTransaction, "INVALID_TRANSACTION", "Geçersiz işlem", "Invalid transaction"},
    Entry{FraudSuspect, "FRAUD_SUSPECT", "Dolandırıcılık şüphesi", "Fraud suspect"},
    Entry{LostCard, "LOST_CARD", "Kayıp kart, karta el koyunuz", "Lost card, pick up the card"},
    Entry{StolenCard, "STOLEN_CARD", "Çalıntı kart, karta el koyunuz", "Stolen card, pick up the card"},
    Entry{InsufficientFunds, "NOT_SUFFICIENT_FUNDS", "Kart limiti yetersiz, yetersiz bakiye",
          "Card limit is not sufficient, not sufficient funds"},
    Entry{ExpiredCard, "EXPIRED_CARD", "Vadesi dolmuş kart", "Expired card"},
    Entry{NotPermittedToCardholder, "NOT_PERMITTED_TO_CARDHOLDER", "Kart sahibi bu işlemi yapamaz",
          "Not permitted to the card holder"},
    Entry{NotPermittedToTerminal, "NOT_PERMITTED_TO_TERMINAL", "Terminalin bu işlemi yapmaya yetkisi yok",
          "Not permitted to the terminal"},
    Entry{InvalidCvc2, "INVALID_CVC2", "CVC2 bilgisi hatalı", "Invalid CVC2"},
    Entry{ClosedToEcommerce, "RESTRICTED_BY_LAW",
          "Kartınız e-ticaret işlemlerine kapalıdır. Bankanızı arayınız.",
          "Your card is closed to e-commerce. Call your bank."},
    Entry{GeneralError, "UNKNOWN", "Ödeme işlemi esnasında genel bir hata oluştu",
          "A general error occurred during the payment"},
    Entry{DebitInstallment, "DEBIT_CARDS_INSTALLMENT_NOT_ALLOWED", "Banka kartları ile taksit yapılamaz",
          "Installments are not allowed with debit cards"},
    Entry{Declined, "DECLINED", "Ödeme alınamadı", "Payment could not be taken"},
    Entry{InstallmentNotPermitted, "NOT_PERMITTED_TO_INSTALLMENT", "Terminal taksitli işleme kapalı",
          "The terminal is closed to installments"},
    Entry{RateLimit, "", "Request Limit Exceeded", "Request Limit Exceeded"},
};

const Entry &entryOf(ErrorCode code)
{
    const auto *const found = std::find_if(entries.begin(), entries.end(),
                                           [code](const Entry &entry) { return entry.code == code; });
    Q_ASSERT(found != entries.end());
    return *found;
}

} // namespace

QString message(ErrorCode code, const QString &field, Language language)
{
    const Entry &entry = entryOf(code);
    const QString text = QString::fromUtf8(language == Language::Turkish ? entry.turkish : entry.english);
    return field.isEmpty() ? text : text.arg(field);
}

QString group(ErrorCode code)
{
    return QString::fromLatin1(entryOf(code).group);
}

} // namespace vezne::sandbox
