// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/errorcatalog.h"

#include <algorithm>
#include <array>

namespace vezne::sandbox {

namespace {

struct Text
{
    ErrorCode code;
    const char *group;
    const char *turkish;
    const char *english;
};

using enum ErrorCode;

constexpr std::array texts{
    Text{EmailMissing, "", "email gönderilmesi zorunludur", "email is required"},
    Text{EmailTooLong, "", "email çok uzun", "email is too long"},
    Text{EmailMalformed, "", "email geçerli formatta değil", "email is not in a valid format"},
    Text{DateMalformed, "", "Tarih formatı geçersizdir", "Date format is invalid"},
    Text{IdentityNumberMissing, "", "identityNumber gönderilmesi zorunludur", "identityNumber is required"},
    Text{IdentityNumberTooLong, "", "identityNumber çok uzun", "identityNumber is too long"},
    Text{IdentityNumberTooShort, "", "identityNumber çok kısa", "identityNumber is too short"},
    Text{InvalidRequest, "", "Geçersiz istek", "Invalid request"},
    Text{InvalidCardNumber, "", "Kart numarası geçersizdir", "Card number is invalid"},
    Text{InvalidExpireMonth, "", "Son kullanma ayı geçersizdir", "Expire month is invalid"},
    Text{InvalidExpireYear, "", "Son kullanma yılı geçersizdir", "Expire year is invalid"},
    Text{InvalidCvc, "", "Cvc geçersizdir", "Cvc is invalid"},
    Text{CardHolderMissing, "", "cardHolderName gönderilmesi zorunludur", "cardHolderName is required"},
    Text{CardExpired, "", "Kartın son kullanma tarihi geçersizdir", "Card expiry date is invalid"},
    Text{CardHolderTooLong, "", "cardHolderName çok uzun", "cardHolderName is too long"},
    Text{ConversationIdTooLong, "", "conversationId çok uzun", "conversationId is too long"},
    Text{CardAliasTooLong, "", "cardAlias çok uzun", "cardAlias is too long"},
    Text{IpTooLong, "", "ip çok uzun", "ip is too long"},
    Text{CallbackUrlMissing, "", "callbackUrl gönderilmesi zorunludur", "callbackUrl is required"},
    Text{FieldMissing, "", "%1 gönderilmesi zorunludur", "%1 is required"},
    Text{InvalidSignature, "", "Geçersiz imza", "Invalid signature"},
    Text{UnknownApiKey, "", "api bilgileri bulunamadı", "api credentials not found"},
    Text{ApiKeyMissing, "", "apiKey gönderilmesi zorunludur", "apiKey is required"},
    Text{SignatureMissing, "", "Signature gönderilmesi zorunludur", "Signature is required"},
    Text{MarketplacesOnly, "", "Bu servis sadece pazaryeri müşterilerine açıktır",
         "This service is for marketplaces only"},
    Text{StorageUserKeyMissing, "", "cardUserKey gönderilmesi zorunludur", "cardUserKey is required"},
    Text{StorageTokenMissing, "", "cardToken gönderilmesi zorunludur", "cardToken is required"},
    Text{StorageCardMissing, "", "card bilgisi gönderilmesi zorunludur", "card is required"},
    Text{CardTokenNotFound, "", "cardToken bulunamadı", "cardToken not found"},
    Text{CardStorageOff, "", "Kart saklama özelliği aktif değil", "Card storage is not enabled"},
    Text{CardUserKeyNotFound, "", "cardUserKey bulunamadı", "cardUserKey not found"},
    Text{TransactionIdMissing, "", "paymentTransactionId gönderilmesi zorunludur",
         "paymentTransactionId is required"},
    Text{PaymentIdMissing, "", "paymentId gönderilmesi zorunludur", "paymentId is required"},
    Text{PriceMissing, "", "price gönderilmesi zorunludur", "price is required"},
    Text{PriceNotPositive, "", "price sıfırdan büyük olmalıdır", "price must be greater than zero"},
    Text{BinMissing, "", "binNumber gönderilmesi zorunludur", "binNumber is required"},
    Text{BinLength, "", "binNumber 6 karakter olmalıdır", "binNumber must be 6 characters"},
    Text{PriceTooHigh, "", "Tutar, hesabın işlem sınırını aşıyor", "Price exceeds the account's limit"},
    Text{ThreeDsRequired, "", "İşlemi 3dsecure olarak gerçekleştirmeniz gerekmektedir",
         "The payment must be made with 3-D Secure"},
    Text{PaymentCardMissing, "", "PaymentCard gönderilmesi zorunludur", "PaymentCard is required"},
    Text{ItemSumDiffers, "", "Gönderilen tutar tüm kırılımların toplam tutarına eşit olmalıdır",
         "Price must be equal to the sum of the basket items"},
    Text{BinNotFound, "", "Bin bulunamadı", "Bin not found"},
    Text{NotCapturable, "", "Bu ödeme işleminin durumu POST_AUTH işlemi için uygun değildir",
         "The state of this payment does not allow POST_AUTH"},
    Text{PaymentNotYours, "", "Ödeme kaydı üye işyerine ait değil",
         "Payment does not belong to the merchant"},
    Text{PaymentNotFound, "", "Üye işyerine ait ödeme kaydı bulunamadı", "Payment of the merchant not found"},
    Text{TransactionNotYours, "", "Ödeme kırılımı üye işyerine ait değil",
         "Payment transaction does not belong to the merchant"},
    Text{RefundExceedsLine, "", "İade tutarı kalan tutardan büyük olamaz",
         "Refund price exceeds the amount that is left"},
    Text{CardUserKeyMissing, "", "cardUserKey gönderilmesi zorunludur", "cardUserKey is required"},
    Text{NoLongerPossible, "", "Bu işlem artık gerçekleştirilemez", "This operation is no longer possible"},
    Text{TokenNotFound, "", "token bulunamadı", "token not found"},
    Text{TokenMissing, "", "token gönderilmesi zorunludur", "token is required"},
    Text{AccountNeedsThreeDs, "", "Ödeme isteği threeDS olmak zorundadır",
         "The payment request must be threeDS"},
    Text{DomesticCardForeignCurrency, "", "Yerli kartlarla yabancı para birimiyle ödeme yapılamaz",
         "Domestic cards cannot pay in a foreign currency"},
    Text{AlreadyStarted, "", "Bu işlem önceden başlatıldı ve devam etmektedir",
         "This operation has already been started and is in progress"},
    Text{DoNotHonour, "DO_NOT_HONOUR", "İşlem onaylanmadı", "Do not honour"},
    Text{InvalidTransaction, "INVALID_TRANSACTION", "Geçersiz işlem", "Invalid transaction"},
    Text{FraudSuspect, "FRAUD_SUSPECT", "Dolandırıcılık şüphesi", "Fraud suspect"},
    Text{LostCard, "LOST_CARD", "Kayıp kart, karta el koyunuz", "Lost card, pick up the card"},
    Text{StolenCard, "STOLEN_CARD", "Çalıntı kart, karta el koyunuz", "Stolen card, pick up the card"},
    Text{InsufficientFunds, "NOT_SUFFICIENT_FUNDS", "Kart limiti yetersiz, yetersiz bakiye",
         "Card limit is not sufficient, not sufficient funds"},
    Text{ExpiredCard, "EXPIRED_CARD", "Vadesi dolmuş kart", "Expired card"},
    Text{NotPermittedToCardholder, "NOT_PERMITTED_TO_CARDHOLDER", "Kart sahibi bu işlemi yapamaz",
         "Not permitted to the card holder"},
    Text{NotPermittedToTerminal, "NOT_PERMITTED_TO_TERMINAL", "Terminalin bu işlemi yapmaya yetkisi yok",
         "Not permitted to the terminal"},
    Text{InvalidCvc2, "INVALID_CVC2", "CVC2 bilgisi hatalı", "Invalid CVC2"},
    Text{ClosedToEcommerce, "RESTRICTED_BY_LAW",
         "Kartınız e-ticaret işlemlerine kapalıdır. Bankanızı arayınız.",
         "Your card is closed to e-commerce. Call your bank."},
    Text{CardNotPermitted, "CARD_NOT_PERMITTED", "Kart, işleme izin vermedi",
         "The card did not permit the transaction"},
    Text{InvalidCavv, "INVALID_CAVV", "Hatalı CAVV bilgisi", "Invalid CAVV"},
    Text{GeneralError, "UNKNOWN", "Ödeme işlemi esnasında genel bir hata oluştu",
         "A general error occurred during the payment"},
    Text{DebitNeedsThreeDs, "DEBIT_CARDS_REQUIRES_3DS",
         "Banka kartları sadece 3D Secure işleminde kullanılabilir",
         "Debit cards can be used with 3-D Secure only"},
    Text{DebitInstallment, "DEBIT_CARDS_INSTALLMENT_NOT_ALLOWED", "Banka kartları ile taksit yapılamaz",
         "Installments are not allowed with debit cards"},
    Text{Declined, "DECLINED", "Ödeme alınamadı", "Payment could not be taken"},
    Text{InstallmentNotPermitted, "NOT_PERMITTED_TO_INSTALLMENT", "Terminal taksitli işleme kapalı",
         "The terminal is closed to installments"},
    Text{RateLimit, "", "Request Limit Exceeded", "Request Limit Exceeded"},
};

const Text &knownText(ErrorCode code)
{
    const auto *const found =
        std::find_if(texts.begin(), texts.end(), [code](const Text &text) { return text.code == code; });
    Q_ASSERT(found != texts.end());
    return *found;
}

} // namespace

QString message(ErrorCode code, const QString &field, Language language)
{
    const Text &known = knownText(code);
    const QString text = QString::fromUtf8(language == Language::Turkish ? known.turkish : known.english);
    return field.isEmpty() ? text : text.arg(field);
}

QString group(ErrorCode code)
{
    return QString::fromLatin1(knownText(code).group);
}

} // namespace vezne::sandbox
