<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>ReceiptWords</name>
    <message>
        <source>Date</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Sipariş</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Müşteri</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kart</translation>
    </message>
    <message>
        <source>Authorisation code</source>
        <translation>Onay kodu</translation>
    </message>
    <message>
        <source>iyzico payment number</source>
        <translation>iyzico ödeme numarası</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Satış tutarı</translation>
    </message>
    <message>
        <source>Instalment surcharge</source>
        <translation>Vade farkı</translation>
    </message>
    <message>
        <source>Collected by card</source>
        <translation>Karttan tahsil edilen</translation>
    </message>
    <message>
        <source>%1, the last %2</source>
        <translation>%1, son taksit %2</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Taksit</translation>
    </message>
    <message>
        <source>Cancelled on %1</source>
        <translation>İptal, %1</translation>
    </message>
    <message>
        <source>Refunded on %1</source>
        <translation>İade, %1</translation>
    </message>
    <message>
        <source>Remains collected</source>
        <translation>Kalan tahsilat</translation>
    </message>
    <message>
        <source>Collection receipt</source>
        <translation>Tahsilat makbuzu</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Kalemler</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Tutar</translation>
    </message>
    <message>
        <source>In words: %1</source>
        <translation>Yazıyla: %1</translation>
    </message>
    <message>
        <source>This paper shows that the amount was collected from the card. It is not a fiscal document and stands in for no invoice, till receipt or e-archive document.</source>
        <translation>Bu belge, tutarın karttan tahsil edildiğini gösterir. Mali değeri yoktur; fatura, ÖKC fişi veya e‑arşiv belgesi yerine geçmez.</translation>
    </message>
    <message>
        <source>Made on %1 with Vezne</source>
        <translation>%1 tarihinde Vezne ile hazırlandı</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>İncelemede</translation>
    </message>
    <message>
        <source>iyzico has not approved this payment yet</source>
        <translation>iyzico bu ödemeyi henüz onaylamadı</translation>
    </message>
    <message>
        <source>Held on the card before</source>
        <translation>Önceden kartta bloke edilen</translation>
    </message>
    <message>
        <source>Remains collected, in words: %1</source>
        <translation>Kalan tahsilat, yazıyla: %1</translation>
    </message>
</context>
<context>
    <name>vezne::access::SecretText</name>
    <message>
        <source>This session has no keychain.</source>
        <translation>Bu oturumda anahtarlık yok.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Anahtarlık kilitli.</translation>
    </message>
    <message>
        <source>The keychain did not give out the keys.</source>
        <translation>Anahtarlık anahtarları vermedi.</translation>
    </message>
    <message>
        <source>The keychain holds no keys for this profile.</source>
        <translation>Anahtarlıkta bu profilin anahtarları yok.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>Anahtarlık yanıt vermiyor.</translation>
    </message>
    <message>
        <source>The keychain failed.</source>
        <translation>Anahtarlık hata verdi.</translation>
    </message>
    <message>
        <source>Install GNOME Keyring or KWallet, sign in to the desktop again and try again.</source>
        <translation>GNOME Keyring veya KWallet kurun, masaüstü oturumunu yeniden açın ve yeniden deneyin.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Kilidini açın ve yeniden deneyin.</translation>
    </message>
    <message>
        <source>Enter the keys again in the settings.</source>
        <translation>Anahtarları Ayarlar’dan yeniden girin.</translation>
    </message>
    <message>
        <source>Its dialog may be open behind this window. Answer it and try again.</source>
        <translation>Penceresi bu pencerenin arkasında açık olabilir. Yanıtlayıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>Sign in to the desktop again and try again.</source>
        <translation>Masaüstü oturumunu yeniden açın ve yeniden deneyin.</translation>
    </message>
    <message>
        <source>Allow Vezne in the keychain’s dialog and try again.</source>
        <translation>Anahtarlığın penceresinde Vezne’ye izin verin ve yeniden deneyin.</translation>
    </message>
</context>
<context>
    <name>vezne::cli::Words</name>
    <message>
        <source>Give the first 6 to 8 digits of the card, never the whole number.</source>
        <translation>Kartın ilk 6 ila 8 hanesini verin, asla tamamını değil.</translation>
    </message>
    <message>
        <source>--price needs an amount such as 150.00.</source>
        <translation>--price 150.00 gibi bir tutar ister.</translation>
    </message>
    <message>
        <source>--limit needs a whole number.</source>
        <translation>--limit bir tam sayı ister.</translation>
    </message>
    <message>
        <source>--paid-price needs an amount and --installment a whole number.</source>
        <translation>--paid-price bir tutar, --installment bir tam sayı ister.</translation>
    </message>
    <message>
        <source>The items of the basket do not add up to --price.</source>
        <translation>Sepetteki kalemlerin toplamı --price ile tutmuyor.</translation>
    </message>
    <message>
        <source>--wait needs whole seconds.</source>
        <translation>--wait tam saniye ister.</translation>
    </message>
    <message>
        <source>AMOUNT needs a figure above zero such as 20.00.</source>
        <translation>AMOUNT, 20.00 gibi sıfırdan büyük bir tutar ister.</translation>
    </message>
    <message>
        <source>left to refund: %1</source>
        <translation>iade edilebilir kalan: %1</translation>
    </message>
    <message numerus="yes">
        <source>Journal intact: %n entry(s).</source>
        <translation>
            <numerusform>Defter sağlam: %n kayıt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal is not intact: %1</source>
        <translation>Defter sağlam değil: %1</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 okunamıyor.</translation>
    </message>
    <message>
        <source>--%1 needs a day such as 2026-11-22.</source>
        <translation>--%1, 2026-11-22 gibi bir gün ister.</translation>
    </message>
    <message>
        <source>--state needs a state such as PAID or UNKNOWN.</source>
        <translation>--state, PAID ya da UNKNOWN gibi bir durum ister.</translation>
    </message>
    <message>
        <source>%1: every item needs a price above zero.</source>
        <translation>%1: her kalemin fiyatı sıfırdan büyük olmalı.</translation>
    </message>
    <message>
        <source>%1 is not a JSON array of items.</source>
        <translation>%1, kalemlerden oluşan bir JSON dizisi değil.</translation>
    </message>
    <message>
        <source>%1 is not a JSON object with the buyer.</source>
        <translation>%1, alıcıyı içeren bir JSON nesnesi değil.</translation>
    </message>
    <message>
        <source>Give the card as a JSON object on standard input.</source>
        <translation>Kartı standart girdiden JSON nesnesi olarak verin.</translation>
    </message>
    <message>
        <source>A stored card needs both cardUserKey and cardToken.</source>
        <translation>Kayıtlı kart için hem cardUserKey hem cardToken gerekir.</translation>
    </message>
    <message>
        <source>--reason is buyer_request, double_payment, fraud or other.</source>
        <translation>--reason şunlardan biridir: buyer_request, double_payment, fraud, other.</translation>
    </message>
    <message>
        <source>--reason other needs a --note.</source>
        <translation>--reason other için --note gerekir.</translation>
    </message>
    <message>
        <source>Wrong number of arguments.</source>
        <translation>Argüman sayısı yanlış.</translation>
    </message>
    <message>
        <source>Which command?</source>
        <translation>Hangi komut?</translation>
    </message>
    <message>
        <source>An option has a value that it cannot have.</source>
        <translation>Bir seçeneğin değeri geçersiz.</translation>
    </message>
    <message>
        <source>Result: %1 - NOT RECORDED. Run recover before anything else.</source>
        <translation>Sonuç: %1 - KAYDEDİLEMEDİ. Her şeyden önce recover çalıştırın.</translation>
    </message>
    <message>
        <source>This command needs --api URL.</source>
        <translation>Bu komut --api URL ister.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Give the path of your credentials file.</source>
        <translation>%1 okunamıyor. Kimlik dosyanızın yolunu verin.</translation>
    </message>
    <message>
        <source>%1 can be read by others. Protect it first: chmod 600 %1</source>
        <translation>%1 başkalarınca okunabiliyor. Önce koruyun: chmod 600 %1</translation>
    </message>
    <message>
        <source>%1 is not a credentials file. It must hold {&quot;apiKey&quot;, &quot;secretKey&quot;}.</source>
        <translation>%1 bir kimlik dosyası değil. {&quot;apiKey&quot;, &quot;secretKey&quot;} içermeli.</translation>
    </message>
    <message>
        <source>The card number is too short.</source>
        <translation>Kart numarası kısa.</translation>
    </message>
    <message>
        <source>A digit of the card number looks wrong.</source>
        <translation>Kart numarasında bir rakam yanlış görünüyor.</translation>
    </message>
    <message>
        <source>The expiry date is not valid.</source>
        <translation>Son kullanma tarihi geçersiz.</translation>
    </message>
    <message>
        <source>The card has expired.</source>
        <translation>Kartın süresi dolmuş.</translation>
    </message>
    <message>
        <source>The security code has the wrong length.</source>
        <translation>Güvenlik kodunun uzunluğu yanlış.</translation>
    </message>
    <message>
        <source>The order number is missing.</source>
        <translation>Sipariş numarası eksik.</translation>
    </message>
    <message>
        <source>The basket is empty.</source>
        <translation>Sepet boş.</translation>
    </message>
    <message>
        <source>A basket holds 500 items at most.</source>
        <translation>Sepette en çok 500 kalem olur.</translation>
    </message>
    <message>
        <source>Every item needs a price above zero.</source>
        <translation>Her kalemin fiyatı sıfırdan büyük olmalı.</translation>
    </message>
    <message>
        <source>Every item needs a name.</source>
        <translation>Her kalemin adı olmalı.</translation>
    </message>
    <message>
        <source>Every item needs an id of its own.</source>
        <translation>Her kalemin kendi kimliği olmalı.</translation>
    </message>
    <message>
        <source>The amount to charge must be above zero, in the currency of the items.</source>
        <translation>Tahsil edilecek tutar sıfırdan büyük ve kalemlerin para biriminde olmalı.</translation>
    </message>
    <message>
        <source>The number of instalments must be 1 or more.</source>
        <translation>Taksit sayısı en az 1 olmalı.</translation>
    </message>
    <message>
        <source>recorded, not sent</source>
        <translation>kaydedildi, gönderilmedi</translation>
    </message>
    <message>
        <source>sent, answer awaited</source>
        <translation>gönderildi, yanıt bekleniyor</translation>
    </message>
    <message>
        <source>RESULT NOT KNOWN YET - do not charge again</source>
        <translation>SONUÇ HENÜZ BİLİNMİYOR - yeniden tahsil etmeyin</translation>
    </message>
    <message>
        <source>not sent, nothing charged</source>
        <translation>gönderilmedi, tahsilat yapılmadı</translation>
    </message>
    <message>
        <source>needs a decision</source>
        <translation>karar bekliyor</translation>
    </message>
    <message>
        <source>given up before sending</source>
        <translation>gönderilmeden vazgeçildi</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>ödendi</translation>
    </message>
    <message>
        <source>paid, under review - do not deliver</source>
        <translation>ödendi, incelemede - teslim etmeyin</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>reddedildi</translation>
    </message>
    <message>
        <source>not charged</source>
        <translation>tahsil edilmedi</translation>
    </message>
    <message>
        <source>CHARGED LATE - cancel or refund</source>
        <translation>GEÇ TAHSİL EDİLDİ - iptal ya da iade edin</translation>
    </message>
    <message>
        <source>done</source>
        <translation>yapıldı</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>reddedildi</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>yapılmadı</translation>
    </message>
    <message>
        <source>charge</source>
        <translation>tahsilat</translation>
    </message>
    <message>
        <source>pre-authorisation</source>
        <translation>ön provizyon</translation>
    </message>
    <message>
        <source>capture</source>
        <translation>provizyon kapama</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>iptal</translation>
    </message>
    <message>
        <source>refund</source>
        <translation>iade</translation>
    </message>
    <message>
        <source>iyzico could not be reached (%1).</source>
        <translation>iyzico’ya ulaşılamadı (%1).</translation>
    </message>
    <message>
        <source>iyzico gave no usable answer (%1).</source>
        <translation>iyzico kullanılabilir bir yanıt vermedi (%1).</translation>
    </message>
    <message>
        <source>iyzico refused: %1 (%2).</source>
        <translation>iyzico reddetti: %1 (%2).</translation>
    </message>
    <message>
        <source>The same card was charged the same amount a few minutes ago, for order %1.</source>
        <translation>Aynı karttan aynı tutar birkaç dakika önce %1 siparişi için çekildi.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zaman</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Sipariş</translation>
    </message>
    <message>
        <source>Payment number</source>
        <translation>Ödeme no</translation>
    </message>
    <message>
        <source>Conversation id</source>
        <translation>İşlem no</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Müşteri</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banka</translation>
    </message>
    <message>
        <source>Card family</source>
        <translation>Kart ailesi</translation>
    </message>
    <message>
        <source>Last four</source>
        <translation>Son dört hane</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Taksit</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Satış tutarı</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Tahsil edilen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>evet</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Para birimi</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Kasiyer</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Hata kodu</translation>
    </message>
    <message>
        <source>--output needs a file in a folder that can be written.</source>
        <translation>--output için yazılabilir bir klasörde dosya adı verin.</translation>
    </message>
    <message>
        <source>--format is csv or xlsx.</source>
        <translation>--format csv ya da xlsx olmalıdır.</translation>
    </message>
    <message>
        <source>%1 could not be written. Is the disk full?</source>
        <translation>%1 yazılamadı. Diskte yer kalmamış olabilir.</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) written.</source>
        <translation>
            <numerusform>%n ödeme yazıldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sales: %1, %2</source>
        <translation>Satış: %1 adet, %2</translation>
    </message>
    <message>
        <source>Cancels: %1, %2</source>
        <translation>İptal: %1 adet, %2</translation>
    </message>
    <message>
        <source>Refunds: %1, %2</source>
        <translation>İade: %1 adet, %2</translation>
    </message>
    <message>
        <source>Net: %1</source>
        <translation>Net: %1</translation>
    </message>
    <message>
        <source>Nothing was taken or given back since the last day end.</source>
        <translation>Son gün sonundan beri tahsilat ya da iade yok.</translation>
    </message>
    <message>
        <source>--date needs a day such as 2026-11-22, not after today.</source>
        <translation>--date için 2026-11-22 biçiminde, bugünden sonra olmayan bir gün verin.</translation>
    </message>
    <message>
        <source>Day end %1</source>
        <translation>Gün sonu %1</translation>
    </message>
    <message>
        <source>dayend needs x (look) or z (close).</source>
        <translation>dayend için x (bak) ya da z (kapat) verin.</translation>
    </message>
    <message>
        <source>Open this page in a browser of this machine: %1</source>
        <translation>Bu sayfayı bu bilgisayardaki bir tarayıcıda açın: %1</translation>
    </message>
    <message>
        <source>Use either --profile or --api and --credentials.</source>
        <translation>--profile, --api ve --credentials yerine kullanılır.</translation>
    </message>
    <message>
        <source>%1 cannot be understood.</source>
        <translation>%1 anlaşılamadı.</translation>
    </message>
    <message>
        <source>There is no profile %1.</source>
        <translation>%1 adında profil yok.</translation>
    </message>
    <message>
        <source>This command needs --profile NAME or --credentials FILE.</source>
        <translation>Bu komut --profile NAME veya --credentials FILE ister.</translation>
    </message>
    <message>
        <source>Backed up and checked: %1</source>
        <translation>Yedeklendi ve doğrulandı: %1</translation>
    </message>
    <message>
        <source>--to is needed: where the journal is to go.</source>
        <translation>--to ile defterin nereye konacağını yazın.</translation>
    </message>
    <message numerus="yes">
        <source>Restored, %n event(s).</source>
        <translation>
            <numerusform>Yedeğe dönüldü: %n kayıt.</numerusform>
        </translation>
    </message>
    <message>
        <source>--reason is needed: why this journal can be trusted.</source>
        <translation>--reason ile bu deftere neden güvenilebileceğini yazın.</translation>
    </message>
    <message>
        <source>There is nothing to decide: the journal is trusted.</source>
        <translation>Karar verilecek bir şey yok: deftere güveniliyor.</translation>
    </message>
    <message>
        <source>The journal is trusted as it is. New sales may begin.</source>
        <translation>Deftere bu hâliyle güveniliyor. Yeni satış yapılabilir.</translation>
    </message>
    <message numerus="yes">
        <source>The journal that was here, with %n event(s), is gone. A new one begins.</source>
        <translation>
            <numerusform>Buradaki %n kayıtlık defter artık yok. Yeni bir defter açılıyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not recorded when it came: order %1, %2, %3. iyzico is asked about it.</source>
        <translation>Geldiğinde kaydedilemedi: sipariş %1, %2, %3. iyzico’ya soruluyor.</translation>
    </message>
    <message>
        <source>Little space is left on the disk of the journal.</source>
        <translation>Defterin bulunduğu diskte az yer kaldı.</translation>
    </message>
    <message>
        <source>Give the card itself, not its tokens.</source>
        <translation>cardUserKey ve cardToken değil, kart bilgilerini verin.</translation>
    </message>
    <message>
        <source>This customer has no such card.</source>
        <translation>Bu müşterinin böyle bir kartı yok.</translation>
    </message>
    <message>
        <source>CUSTOMER is a phone number or an e-mail.</source>
        <translation>CUSTOMER bir telefon numarası ya da e-postadır.</translation>
    </message>
    <message>
        <source>cards needs list, save or delete.</source>
        <translation>cards komutu list, save ya da delete ister.</translation>
    </message>
    <message>
        <source>Every item needs its category1.</source>
        <translation>Her kalemin category1 değeri olmalı.</translation>
    </message>
    <message>
        <source>A field that iyzico requires of the buyer is empty.</source>
        <translation>iyzico’nun alıcı için istediği bir alan boş.</translation>
    </message>
    <message>
        <source>An address lacks name, city, country or street.</source>
        <translation>Bir adreste ad, şehir, ülke ya da açık adres eksik.</translation>
    </message>
    <message>
        <source>--role is cashier, finance, admin or owner.</source>
        <translation>--role cashier, finance, admin veya owner olmalıdır.</translation>
    </message>
    <message>
        <source>staff list, staff add NAME --role R, or staff deactivate NAME.</source>
        <translation>staff list, staff add AD --role R veya staff deactivate AD.</translation>
    </message>
    <message>
        <source>--%1 needs an amount such as 1250.00.</source>
        <translation>--%1 için 1250.00 gibi bir tutar gerekir.</translation>
    </message>
    <message>
        <source>--currency needs a code such as TRY.</source>
        <translation>--currency için TRY gibi bir kod gerekir.</translation>
    </message>
    <message>
        <source>--installment needs a number from 1, or the word several.</source>
        <translation>--installment için 1 ve üzeri bir sayı ya da several sözcüğü gerekir.</translation>
    </message>
    <message>
        <source>--security is 3ds or moto.</source>
        <translation>--security 3ds ya da moto olmalıdır.</translation>
    </message>
    <message>
        <source>The receipt of %1 was written to %2.</source>
        <translation>%1 makbuzu %2 dosyasına yazıldı.</translation>
    </message>
    <message>
        <source>A PDF needs the program vezne-paper beside vezne-cli.</source>
        <translation>PDF için vezne-cli’nin yanında vezne-paper programı gerekir.</translation>
    </message>
    <message>
        <source>--output needs a file whose name ends with .pdf, .html or .txt.</source>
        <translation>--output adı .pdf, .html ya da .txt ile biten bir dosya ister.</translation>
    </message>
    <message>
        <source>No money was collected, so there is no receipt.</source>
        <translation>Tahsilat yapılmadı; makbuz yok.</translation>
    </message>
    <message>
        <source>--way is checkout, pwi or bkm.</source>
        <translation>--way checkout, pwi ya da bkm olur.</translation>
    </message>
    <message>
        <source>--return-url needs an https address.</source>
        <translation>--return-url bir https adresi ister.</translation>
    </message>
    <message numerus="yes">
        <source>paid %n time(s)</source>
        <translation>
            <numerusform>%n kez ödendi</numerusform>
        </translation>
    </message>
    <message>
        <source>link create needs --order or --name.</source>
        <translation>link create için --order ya da --name gerekir.</translation>
    </message>
    <message>
        <source>iyzico has not approved your links yet; nobody can pay.</source>
        <translation>iyzico bağlantılarınızı henüz onaylamadı; kimse ödeme yapamaz.</translation>
    </message>
    <message>
        <source>No such payment was found for this link.</source>
        <translation>Bu bağlantı için böyle bir ödeme bulunmadı.</translation>
    </message>
    <message>
        <source>There is no such link.</source>
        <translation>Böyle bir bağlantı yok.</translation>
    </message>
    <message>
        <source>This link is not at iyzico: %1.</source>
        <translation>Bu bağlantı iyzico’da değil: %1.</translation>
    </message>
    <message>
        <source>link needs create, list, show, on, off, delete, confirm or reject.</source>
        <translation>link için create, list, show, on, off, delete, confirm ya da reject gerekir.</translation>
    </message>
    <message>
        <source>No column of %1 was found for %2. Name it: --columns %2=TITLE.</source>
        <translation>%1 dosyasında %2 için bir sütun bulunamadı. Adını verin: --columns %2=BAŞLIK.</translation>
    </message>
    <message>
        <source>%1: page %2 of %3</source>
        <translation>%1: sayfa %2 / %3</translation>
    </message>
    <message>
        <source>--columns: %1 names no field or no column.</source>
        <translation>--columns: %1 bir alanı veya sütunu göstermiyor.</translation>
    </message>
    <message>
        <source>Line %1: %2 cannot be read: %3</source>
        <translation>Satır %1: %2 okunamadı: %3</translation>
    </message>
    <message>
        <source>The file holds no row that can be compared.</source>
        <translation>Dosyada karşılaştırılabilecek satır yok.</translation>
    </message>
    <message>
        <source>--%1 needs a day such as 2026-11-22, not after today.</source>
        <translation>--%1 için 2026-11-22 gibi, bugünden sonra olmayan bir gün gerekir.</translation>
    </message>
    <message>
        <source>%1: %2, here %3, there %4. %5</source>
        <translation>%1: %2, burada %3, karşıda %4. %5</translation>
    </message>
    <message>
        <source>Explained by %1: %2</source>
        <translation>Açıklayan %1: %2</translation>
    </message>
    <message>
        <source>%1: %2 matched, %3 open, %4 explained</source>
        <translation>%1: %2 eşleşti, %3 açık, %4 açıklandı</translation>
    </message>
    <message>
        <source>  taken %1 / %2, given back %3 / %4</source>
        <translation>  tahsilat %1 / %2, iade %3 / %4</translation>
    </message>
    <message>
        <source>Missing here</source>
        <translation>Burada yok</translation>
    </message>
    <message>
        <source>Missing there</source>
        <translation>Karşıda yok</translation>
    </message>
    <message>
        <source>Amount differs</source>
        <translation>Tutar farklı</translation>
    </message>
    <message>
        <source>Refund differs</source>
        <translation>İade farklı</translation>
    </message>
    <message>
        <source>Fee differs</source>
        <translation>Kesinti farklı</translation>
    </message>
    <message>
        <source>The result is still awaited here; ask with recover.</source>
        <translation>Sonuç burada hâlâ bekleniyor; recover ile sorun.</translation>
    </message>
    <message>
        <source>Was recorded as not charged but was charged after all; refund or keep it.</source>
        <translation>Tahsil edilmedi sayılmıştı, yine de tahsil edildi; iade edin ya da kabul edin.</translation>
    </message>
    <message>
        <source>Declined or never sent by this journal; give it back at iyzico.</source>
        <translation>Bu deftere göre reddedildi veya gönderilmedi; iyzico panelinden iade edin.</translation>
    </message>
    <message>
        <source>A second payment for one attempt; give one back at iyzico.</source>
        <translation>Tek deneme için ikinci ödeme; birini iyzico panelinden iade edin.</translation>
    </message>
    <message>
        <source>Too recent or too close to midnight; compare again with the next day.</source>
        <translation>Çok yeni veya gece yarısına çok yakın; ertesi günle birlikte yeniden karşılaştırın.</translation>
    </message>
    <message>
        <source>The amounts are not the same; ask iyzico which one the card paid.</source>
        <translation>Tutarlar aynı değil; karttan hangisinin çekildiğini iyzico’ya sorun.</translation>
    </message>
    <message>
        <source>The currencies are not the same.</source>
        <translation>Para birimleri aynı değil.</translation>
    </message>
    <message>
        <source>More or less was given back than this journal knows.</source>
        <translation>Bu defterin bildiğinden fazla veya az iade edildi.</translation>
    </message>
    <message>
        <source>Cancelled on one side, refunded on the other; the sums agree.</source>
        <translation>Bir tarafta iptal, diğerinde iade; toplamlar tutuyor.</translation>
    </message>
    <message>
        <source>iyzico charges another commission than announced with the payment.</source>
        <translation>iyzico, ödemeyle bildirdiğinden farklı komisyon kesiyor.</translation>
    </message>
    <message>
        <source>iyzico charges another fee than announced with the payment.</source>
        <translation>iyzico, ödemeyle bildirdiğinden farklı işlem ücreti kesiyor.</translation>
    </message>
    <message>
        <source>iyzico pays out another amount than announced with the payment.</source>
        <translation>iyzico, ödemeyle bildirdiğinden farklı tutar aktarıyor.</translation>
    </message>
    <message>
        <source>The bank got less than iyzico announced.</source>
        <translation>Bankaya iyzico’nun bildirdiğinden az geldi.</translation>
    </message>
    <message>
        <source>The bank got more than iyzico announced.</source>
        <translation>Bankaya iyzico’nun bildirdiğinden fazla geldi.</translation>
    </message>
    <message>
        <source>Announced by iyzico, not on the statement.</source>
        <translation>iyzico bildirdi, ekstrede yok.</translation>
    </message>
    <message>
        <source>On the statement, not announced by iyzico.</source>
        <translation>Ekstrede var, iyzico bildirmedi.</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 çok büyük.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 boş.</translation>
    </message>
    <message>
        <source>%1 is not a text file. Save it as CSV first.</source>
        <translation>%1 metin dosyası değil. Önce CSV olarak kaydedin.</translation>
    </message>
    <message>
        <source>%1 has no columns: its lines are not separated by semicolons, commas or tabs.</source>
        <translation>%1 dosyasında sütun yok: satırlar noktalı virgül, virgül veya sekmeyle ayrılmamış.</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>günü belli değil</translation>
    </message>
    <message>
        <source>Neither the journal nor iyzico knows this id.</source>
        <translation>Bu numarayı ne defter ne de iyzico tanıyor.</translation>
    </message>
    <message>
        <source>iyzico does not know this payment, and the journal claims nothing of it.</source>
        <translation>iyzico bu ödemeyi tanımıyor; defter de tahsilat yapıldığını söylemiyor.</translation>
    </message>
    <message>
        <source>The journal and iyzico agree.</source>
        <translation>Defter ile iyzico kayıtları aynı.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Tamamlandı.</translation>
    </message>
    <message>
        <source>iyzico refused it.</source>
        <translation>iyzico kabul etmedi.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>İstek gönderilmedi.</translation>
    </message>
    <message>
        <source>The result is not known. Asking for the same again does no harm.</source>
        <translation>Sonuç bilinmiyor. Aynı isteği tekrarlamanın zararı yoktur.</translation>
    </message>
    <message>
        <source>item needs approve or take-back.</source>
        <translation>item komutu approve ya da take-back ister.</translation>
    </message>
    <message>
        <source>The day is closed, but not backed up: %1</source>
        <translation>Gün kapatıldı ancak yedeği alınamadı: %1</translation>
    </message>
    <message>
        <source>The audit trail will not tell of this: %1</source>
        <translation>Bu işlem denetim izine geçmeyecek: %1</translation>
    </message>
    <message>
        <source>%1 names no payments. Its first column must hold a payment number or an order.</source>
        <translation>%1 hiçbir ödeme belirtmiyor. İlk sütunda ödeme numarası ya da sipariş olmalı.</translation>
    </message>
    <message>
        <source>Halted: the last row did not come to a certain end. Go on with --resume.</source>
        <translation>Durdu: son satırın sonucu kesin değil. --resume ile sürdürün.</translation>
    </message>
    <message>
        <source>No run of refunds was interrupted.</source>
        <translation>Yarım kalmış toplu iade yok.</translation>
    </message>
    <message>
        <source>A run of refunds was interrupted: --resume or --discard it.</source>
        <translation>Yarım kalmış bir toplu iade var: --resume ile sürdürün ya da --discard ile kapatın.</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>Hangi dosya?</translation>
    </message>
    <message>
        <source>Nothing was sent, since some rows cannot be given back.</source>
        <translation>Bazı satırlar iade edilemediği için istek gönderilmedi.</translation>
    </message>
    <message>
        <source>--matching is reconciled or unreconciled.</source>
        <translation>--matching reconciled ya da unreconciled olur.</translation>
    </message>
    <message>
        <source>iyzico did not answer clearly. Nothing has changed; try again.</source>
        <translation>iyzico net yanıt vermedi. Hiçbir şey değişmedi; yeniden deneyin.</translation>
    </message>
    <message>
        <source>iyzico does not confirm this payment, or names other amounts. It was not taken in.</source>
        <translation>iyzico bu ödemeyi doğrulamıyor ya da başka tutarlar bildiriyor. Kayda alınmadı.</translation>
    </message>
    <message>
        <source>iyzico shows this payment as cancelled, so there is nothing to take in.</source>
        <translation>iyzico bu ödemeyi iptal edilmiş gösteriyor; kayda alınacak bir şey yok.</translation>
    </message>
    <message>
        <source>waiting for the customer at a page</source>
        <translation>müşteri bekleniyor (sayfada)</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 yazılamadı.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>%1 dosyasına yazıldı.</translation>
    </message>
    <message numerus="yes">
        <source>Erased. Of %n record(s) name and address stay, as the law asks.</source>
        <translation>
            <numerusform>Silindi. %n kayıtta ad ve adres, yasa gereği duruyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) erased.</source>
        <translation>
            <numerusform>%n kayıt silindi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give find, export, erase or retire, and a phone number.</source>
        <translation>find, export, erase ya da retire ile bir telefon numarası verin.</translation>
    </message>
    <message>
        <source>Written to %1. It names no person, no card and no key; read it before you send it.</source>
        <translation>%1 dosyasına yazıldı. İçinde kişi, kart ve anahtar yoktur; göndermeden önce okuyun.</translation>
    </message>
    <message numerus="yes">
        <source>Carried over and checked: %n entry(s).</source>
        <translation>
            <numerusform>Taşındı ve doğrulandı: %n kayıt.</numerusform>
        </translation>
    </message>
    <message>
        <source>--journal postgresql://USER@HOST/BOOK is needed.</source>
        <translation>--journal postgresql://KULLANICI@SUNUCU/DEFTER gerekli.</translation>
    </message>
    <message>
        <source>The book is there. Each password above is shown once: enter it at its till.</source>
        <translation>Defter hazır. Yukarıdaki parolalar yalnız bir kez gösterilir; her birini kendi kasasında girin.</translation>
    </message>
    <message>
        <source>This book was begun with another key. Bring it from a till that has joined: book join --write-key FILE there, --key FILE here.</source>
        <translation>Bu defter başka bir anahtarla başlatılmış. Anahtarı, katılmış bir kasadan getirin: orada book join --write-key DOSYA, burada --key DOSYA.</translation>
    </message>
    <message>
        <source>The journal of before stays as it is: %1</source>
        <translation>Önceki defter olduğu gibi duruyor: %1</translation>
    </message>
    <message>
        <source>%1 now keeps its payments in %2.</source>
        <translation>%1 artık ödemelerini %2 içinde tutuyor.</translation>
    </message>
    <message>
        <source>%1 holds no key, or others can read it.</source>
        <translation>%1 içinde anahtar yok ya da dosyayı başkaları okuyabiliyor.</translation>
    </message>
    <message>
        <source>A till joins with --profile NAME and --journal BOOK.</source>
        <translation>Kasa, --profile AD ve --journal DEFTER ile katılır.</translation>
    </message>
    <message>
        <source>book create, book check, book join, book carry-in FILE or book carry-out FILE.</source>
        <translation>book create, book check, book join, book carry-in DOSYA ya da book carry-out DOSYA.</translation>
    </message>
    <message>
        <source>A shared book is backed up at its server, by its owner.</source>
        <translation>Ortak defteri, sunucusunda sahibi yedekler.</translation>
    </message>
    <message>
        <source>A customer’s first card needs --email.</source>
        <translation>Müşterinin ilk kartı için --email gerekir.</translation>
    </message>
    <message>
        <source>The answer’s signature is wrong; nothing of it is shown.</source>
        <translation>Yanıtın imzası geçersiz; içeriği gösterilmiyor.</translation>
    </message>
    <message>
        <source>iyzico’s reports did not answer: cancels and refunds were not compared.</source>
        <translation>iyzico raporları yanıt vermedi: iptal ve iadeler karşılaştırılamadı.</translation>
    </message>
    <message numerus="yes">
        <source>This minute’s inquiries are used up; going on in %n second(s).</source>
        <translation>
            <numerusform>Bu dakikanın sorgu hakkı doldu; %n saniye sonra devam edilecek.</numerusform>
        </translation>
    </message>
    <message>
        <source>iyzico’s list of %1 could not be read. What was compared stays; run the command again to go on.</source>
        <translation>iyzico’nun %1 listesi okunamadı. Karşılaştırılanlar duruyor; devam etmek için komutu yeniden çalıştırın.</translation>
    </message>
    <message>
        <source>Not made from this journal: iyzico’s panel, a link or another till.</source>
        <translation>Bu defterden yapılmadı: iyzico paneli, bağlantı veya başka kasa.</translation>
    </message>
    <message>
        <source>Given back elsewhere, for example in iyzico’s panel.</source>
        <translation>Başka yerden iade edildi, örneğin iyzico panelinden.</translation>
    </message>
    <message>
        <source>Only held here, taken there: captured in iyzico’s panel.</source>
        <translation>Burada yalnızca provizyonda, karşıda tahsil edilmiş: iyzico panelinden kapatıldı.</translation>
    </message>
    <message>
        <source>Certain here, not listed there; ask iyzico with the payment’s number.</source>
        <translation>Burada kesin, karşıda listede yok; ödeme numarasıyla iyzico’ya sorun.</translation>
    </message>
    <message>
        <source>Last entry here: %1; last written: %2. Restore a newer backup, or compare these days with iyzico’s lists; then say so with trust --reason.</source>
        <translation>Buradaki son kayıt: %1; en son yazılan: %2. Daha yeni bir yedeğe dönün ya da bu günleri iyzico listeleriyle karşılaştırın; sonra trust --reason ile bildirin.</translation>
    </message>
    <message>
        <source>The card holder’s name is missing.</source>
        <translation>Kart sahibinin adı eksik.</translation>
    </message>
    <message>
        <source>The card holder’s surname is missing.</source>
        <translation>Kart sahibinin soyadı eksik.</translation>
    </message>
    <message>
        <source>The order number reads like a card number. Give the order’s own.</source>
        <translation>Sipariş numarası kart numarasına benziyor. Siparişin kendi numarasını verin.</translation>
    </message>
    <message>
        <source>The journal has all of it already.</source>
        <translation>Bunların tümü defterde zaten var.</translation>
    </message>
    <message>
        <source>iyzico does not confirm it as a payment of this amount.</source>
        <translation>iyzico bunu bu tutarda bir ödeme olarak doğrulamıyor.</translation>
    </message>
    <message>
        <source>reconcile needs one of --date DATE, --settlement FILE, --bank FILE, --accept ID, --reopen ID and --take-in ID.</source>
        <translation>reconcile için şunlardan biri gerekir: --date DATE, --settlement FILE, --bank FILE, --accept ID, --reopen ID, --take-in ID.</translation>
    </message>
    <message>
        <source>There are other entries already, and one history has one beginning. The journal stays where it was.</source>
        <translation>Orada başka kayıtlar var; bir geçmişin tek bir başlangıcı olur. Defter olduğu yerde kaldı.</translation>
    </message>
    <message>
        <source>Something is still on its way. Run recover first, then try again.</source>
        <translation>Sürmekte olan bir işlem var. Önce recover çalıştırıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kasa</translation>
    </message>
    <message>
        <source>%1; the same amount went back before</source>
        <translation>%1; aynı tutar daha önce iade edilmiş</translation>
    </message>
    <message numerus="yes">
        <source>Of %n payment(s) this very amount went back before. Nothing was sent; with --again it is given back once more.</source>
        <translation>
            <numerusform>%n ödemede aynı tutar daha önce iade edilmiş. Hiçbir şey gönderilmedi; --again ile bir kez daha iade edilir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Tutar</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>on the card, not charged</comment>
        <translation>Bloke</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>İade edilen</translation>
    </message>
    <message>
        <source>Line %2 of %1 has more cells than it should: an amount such as 12,50 may have been split at its comma. Separate the columns with semicolons, or write the amounts as 12.50.</source>
        <translation>%1 dosyasının %2. satırında fazla hücre var: 12,50 gibi bir tutar virgülünden bölünmüş olabilir. Sütunları noktalı virgülle ayırın ya da tutarları 12.50 biçiminde yazın.</translation>
    </message>
    <message>
        <source>held on the card, under review</source>
        <translation>kartta bloke, incelemede</translation>
    </message>
    <message>
        <source>held on the card</source>
        <translation>kartta bloke</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>iptal edildi</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>iade edildi</translation>
    </message>
    <message>
        <source>partly refunded</source>
        <translation>kısmen iade edildi</translation>
    </message>
    <message>
        <source>On another computer backups open with this key alone. Keep %1 apart from them: who has both can read and rewrite the journal.</source>
        <translation>Yedekler başka bir bilgisayarda yalnızca bu anahtarla açılır. %1 dosyasını yedeklerden ayrı bir yerde saklayın: ikisini birden ele geçiren, defteri okuyabilir ve değiştirebilir.</translation>
    </message>
    <message>
        <source>This till still awaits: %1. Nobody would look after that once it has joined. Run recover until it is known, and switch open links off.</source>
        <translation>Bu kasanın izlediği kayıtlar var: %1. Kasa katılınca bunları kimse izlemez. Sonuçlanana kadar recover çalıştırın, açık linkleri kapatın.</translation>
    </message>
    <message>
        <source>What was there before is now %1; it goes after 90 days.</source>
        <translation>Önceki dosya şimdi burada: %1. 90 gün sonra silinir.</translation>
    </message>
    <message>
        <source>The card may be kept by another account than these keys’. It stays in the journal.</source>
        <translation>Kart, bu anahtarların hesabından başka bir hesapta saklanıyor olabilir. Defterdeki kaydı duruyor.</translation>
    </message>
    <message>
        <source>A result of this payment is awaited; run recover first.</source>
        <translation>Bu ödemenin sonucu bekleniyor; önce recover komutunu çalıştırın.</translation>
    </message>
    <message>
        <source>iyzico still reviews this payment. Try again once it has decided.</source>
        <translation>iyzico bu ödemeyi hâlâ inceliyor. Karar verildikten sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>With --profile money moves in the profile’s own journal only.</source>
        <translation>--profile ile para yalnızca o profilin kendi defterinde hareket eder.</translation>
    </message>
    <message>
        <source>--output needs the name of a file.</source>
        <translation>--output bir dosya adı ister.</translation>
    </message>
    <message>
        <source>Only what was done elsewhere can be taken in: payments, refunds, cancels and captures that the journal lacks.</source>
        <translation>Yalnızca başka yerde yapılanlar deftere alınabilir: defterde olmayan ödemeler, iadeler, iptaller ve provizyon kapatmaları.</translation>
    </message>
    <message>
        <source>--to lies before --date.</source>
        <translation>--to, --date gününden önce olamaz.</translation>
    </message>
    <message>
        <source>--note says why; it cannot be empty.</source>
        <translation>--note nedeni bildirir, boş bırakılamaz.</translation>
    </message>
    <message>
        <source>this is not an amount</source>
        <translation>bu bir tutar değil</translation>
    </message>
    <message>
        <source>the number of one payment and the order of another</source>
        <translation>bir ödemenin numarası, başka bir ödemenin siparişi</translation>
    </message>
    <message>
        <source>stands in the list already</source>
        <translation>listede zaten var</translation>
    </message>
    <message>
        <source>beyond the %1 payments of one run</source>
        <translation>bir seferde en çok %1 ödeme işlenir</translation>
    </message>
    <message>
        <source>The result of a row is not known yet. Ask with recover.</source>
        <translation>Bir satırın sonucu henüz bilinmiyor. recover ile sorun.</translation>
    </message>
    <message>
        <source>--currency is one of %1.</source>
        <translation>--currency şunlardan biridir: %1.</translation>
    </message>
    <message>
        <source>--to lies before --from.</source>
        <translation>--to, --from gününden önce olamaz.</translation>
    </message>
    <message>
        <source>There is no option %1 here.</source>
        <translation>Burada %1 diye bir seçenek yok.</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>%1 diye bir komut yok.</translation>
    </message>
    <message>
        <source>The answer could not be written to the standard output.</source>
        <translation>Yanıt standart çıktıya yazılamadı.</translation>
    </message>
    <message>
        <source>Nobody was found.</source>
        <translation>Kimse bulunamadı.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %n payment(s)</source>
        <translation>
            <numerusform>%1: %n ödemeden %2</numerusform>
        </translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>gönderilmedi</translation>
    </message>
    <message>
        <source>being made</source>
        <translation>oluşturuluyor</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>sonuç bekleniyor</translation>
    </message>
    <message>
        <source>open</source>
        <translation>açık</translation>
    </message>
    <message>
        <source>off</source>
        <translation>kapalı</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>silindi</translation>
    </message>
    <message>
        <source>not made</source>
        <translation>oluşturulmadı</translation>
    </message>
</context>
<context>
    <name>vezne::desktop::Deed</name>
    <message>
        <source>Export the list</source>
        <translation>Listeyi dışa aktar</translation>
    </message>
    <message>
        <source>Refund several payments</source>
        <translation>Toplu iade</translation>
    </message>
    <message>
        <source>Ask iyzico about a payment</source>
        <translation>Bir ödemeyi iyzico’ya sor</translation>
    </message>
    <message>
        <source>New payment link</source>
        <translation>Yeni ödeme bağlantısı</translation>
    </message>
    <message>
        <source>Interim report (X)</source>
        <translation>Ara rapor (X)</translation>
    </message>
    <message>
        <source>Close the day (Z)</source>
        <translation>Günü kapat (Z)</translation>
    </message>
</context>
<context>
    <name>vezne::desktop::DemoStaff</name>
    <message>
        <source>In the demo:</source>
        <translation>Demoda:</translation>
    </message>
</context>
<context>
    <name>vezne::desktop::Desk</name>
    <message>
        <source>Sale</source>
        <translation>Satış</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>İşlemler</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Day end</source>
        <translation>Gün sonu</translation>
    </message>
    <message>
        <source>Awaited results</source>
        <translation>Sonuç bekleyenler</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Müşteriler</translation>
    </message>
    <message>
        <source>Audit trail…</source>
        <translation>Denetim izi…</translation>
    </message>
    <message numerus="yes">
        <source>Refund requests (%n)</source>
        <translation>
            <numerusform>İade talepleri (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Bağlantılar</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Mutabakat</translation>
    </message>
    <message>
        <source>Ask iyzico…</source>
        <translation>iyzico’ya sor…</translation>
    </message>
    <message>
        <source>What iyzico knows of a payment, by its id</source>
        <translation>Numarası bilinen bir ödeme için iyzico’nun bildikleri</translation>
    </message>
    <message>
        <source>Try with sample staff</source>
        <translation>Örnek personelle dene</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Grafikler</translation>
    </message>
    <message>
        <source>Charts of day, week, month…</source>
        <translation>Gün, hafta, ay grafikleri…</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>Ekranı kilitle</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Açık renkler</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Koyu renkler</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Yüksek karşıtlık</translation>
    </message>
    <message>
        <source>Colours as the system</source>
        <translation>Sistemin renkleri</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Görünüm</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Change to “%1”</source>
        <translation>“%1” profiline geç</translation>
    </message>
    <message>
        <source>Merchant profile</source>
        <translation>İşyeri profili</translation>
    </message>
    <message>
        <source>Saved. Read it before you send it.</source>
        <translation>Kaydedildi. Göndermeden önce okuyun.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Klavye kısayolları</translation>
    </message>
    <message>
        <source>Find the caller by phone number</source>
        <translation>Arayanı telefon numarasıyla bul</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>Yeni satış</translation>
    </message>
    <message>
        <source>Compare with iyzico</source>
        <translation>iyzico ile karşılaştır</translation>
    </message>
    <message>
        <source>Receipt of the chosen payment</source>
        <translation>Seçili ödemenin makbuzu</translation>
    </message>
    <message>
        <source>Refund the chosen payment</source>
        <translation>Seçili ödemeyi iade et</translation>
    </message>
</context>
<context>
    <name>vezne::desktop::DeskKeeper</name>
    <message>
        <source>Backups</source>
        <translation>Yedekler</translation>
    </message>
    <message>
        <source>The backup could not be used; the journal is as it was. %1</source>
        <translation>Yedek kullanılamadı; defter olduğu gibi duruyor. %1</translation>
    </message>
</context>
<context>
    <name>vezne::desktop::Merchant</name>
    <message>
        <source>%1 could not be read. Move the file away or correct it.</source>
        <translation>%1 anlaşılamadı. Dosyayı taşıyın ya da düzeltin.</translation>
    </message>
    <message>
        <source>Vezne</source>
        <translation>Vezne</translation>
    </message>
    <message>
        <source>A payment is under way. Wait for its answer first.</source>
        <translation>Süren bir ödeme var. Önce yanıtını bekleyin.</translation>
    </message>
    <message>
        <source>A payment is under way.</source>
        <translation>Süren bir ödeme var.</translation>
    </message>
    <message>
        <source>Wait for its answer first.</source>
        <translation>Önce yanıtını bekleyin.</translation>
    </message>
    <message>
        <source>The profile could not be saved.</source>
        <translation>Profil kaydedilemedi.</translation>
    </message>
    <message>
        <source>Free some space or mend the rights of your settings folder, then try again.</source>
        <translation>Diskte yer açın ya da ayar klasörünün izinlerini düzeltip yeniden deneyin.</translation>
    </message>
    <message>
        <source>The book has entries of other tills already, and one history has one beginning. Join without this till’s history; it stays readable in its file.</source>
        <translation>Defterde başka kasaların kayıtları var ve bir geçmişin tek bir başlangıcı olur. Bu kasanın geçmişi olmadan katılın; geçmiş kendi dosyasında okunabilir kalır.</translation>
    </message>
    <message>
        <source>It was begun with another key: choose the key of a till that has joined.</source>
        <translation>Defter başka bir anahtarla başlatılmış: katılmış bir kasanın anahtarını seçin.</translation>
    </message>
    <message>
        <source>Another Vezne works under this user’s name. Every till has a name of its own.</source>
        <translation>Bu kullanıcı adıyla başka bir Vezne çalışıyor. Her kasanın kendi adı vardır.</translation>
    </message>
    <message>
        <source>The shared book is copied into a file of this computer.</source>
        <translation>Ortak defter bu bilgisayardaki bir dosyaya kopyalanıyor.</translation>
    </message>
    <message>
        <source>This till’s history is carried into the shared book. The file of before is only read.</source>
        <translation>Bu kasanın geçmişi ortak deftere taşınıyor. Önceki dosya yalnızca okunur.</translation>
    </message>
    <message>
        <source>This till joins the shared book.</source>
        <translation>Bu kasa ortak deftere katılıyor.</translation>
    </message>
    <message>
        <source>The journal stays where it was. %1</source>
        <translation>Defter olduğu yerde kaldı. %1</translation>
    </message>
    <message>
        <source>Stopped: the journal stays where it was. What was carried is gone on with next time.</source>
        <translation>Durduruldu: defter olduğu yerde kaldı. Taşınanlar korunur, bir dahaki sefere kalınan yerden sürdürülür.</translation>
    </message>
    <message>
        <source>The key is in %1. Carry it to the other till and destroy the file.</source>
        <translation>Anahtar %1 dosyasında. Öteki kasaya götürün ve dosyayı yok edin.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 yazılamadı.</translation>
    </message>
    <message>
        <source>The shared book could not be joined.</source>
        <translation>Ortak deftere katılınamadı.</translation>
    </message>
    <message>
        <source>Not all of the history in %1 is in this book yet, and until then nobody works on it. Take that along first, at the till where it was begun: it is gone on with.</source>
        <translation>%1 dosyasındaki geçmiş bu deftere henüz tümüyle taşınmadı; o zamana dek defterde kimse çalışamaz. Önce başlatıldığı kasada yeniden taşıyın: kaldığı yerden sürer.</translation>
    </message>
    <message>
        <source>Results are still awaited, or links can still be paid. Wait for them on the page “Awaited results” and switch those links off, then try again.</source>
        <translation>Sonucu beklenen işlemler veya ödenebilecek linkler var. İşlemlerin “Sonuç bekleyenler” sayfasında sonuçlanmasını bekleyin, linkleri kapatın ve yeniden deneyin.</translation>
    </message>
    <message>
        <source>The key is in %1. Keep it apart from the backups: who has both can read and rewrite the journal.</source>
        <translation>Anahtar %1 dosyasında. Yedeklerden ayrı bir yerde saklayın: ikisini birden ele geçiren, defteri okuyabilir ve değiştirebilir.</translation>
    </message>
    <message>
        <source>This key does not open the journal.</source>
        <translation>Bu anahtar defteri açmıyor.</translation>
    </message>
</context>
<context>
    <name>vezne::desktop::News</name>
    <message>
        <source>A charge appeared late</source>
        <translation>Geç görünen bir tahsilat var</translation>
    </message>
    <message>
        <source>%1: taken for not charged, and charged after all. Decide what to do with it.</source>
        <translation>%1: tahsil edilmedi sayılmıştı, edilmiş. Ne yapılacağına karar verin.</translation>
    </message>
    <message>
        <source>A result needs a decision</source>
        <translation>Bir sonuç karar bekliyor</translation>
    </message>
    <message>
        <source>The result is known: %1</source>
        <translation>Sonuç belli oldu: %1</translation>
    </message>
    <message>
        <source>A payment link was paid</source>
        <translation>Bir ödeme bağlantısı ödendi</translation>
    </message>
</context>
<context>
    <name>vezne::desktop::Tray</name>
    <message numerus="yes">
        <source>%n result(s) awaited</source>
        <translation>
            <numerusform>%n sonuç bekleniyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a decision</source>
        <translation>
            <numerusform>%n karar bekliyor</numerusform>
        </translation>
    </message>
    <message>
        <source>No result is awaited</source>
        <translation>Bekleyen sonuç yok</translation>
    </message>
    <message>
        <source>Hide Vezne</source>
        <translation>Vezne’yi gizle</translation>
    </message>
    <message>
        <source>Show Vezne</source>
        <translation>Vezne’yi göster</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Vezne’den çık</translation>
    </message>
</context>
<context>
    <name>vezne::iyzico::FindingText</name>
    <message>
        <source>The connection works and iyzico accepts the keys.</source>
        <translation>Bağlantı çalışıyor, iyzico anahtarları kabul ediyor.</translation>
    </message>
    <message>
        <source>iyzico does not know this API key.</source>
        <translation>iyzico bu API anahtarını tanımıyor.</translation>
    </message>
    <message>
        <source>The secret key does not belong to this API key.</source>
        <translation>Gizli anahtar bu API anahtarına ait değil.</translation>
    </message>
    <message>
        <source>There are no keys to try.</source>
        <translation>Denenecek anahtar yok.</translation>
    </message>
    <message>
        <source>iyzico knows the keys but does not let them in.</source>
        <translation>iyzico anahtarları tanıyor ama izin vermiyor.</translation>
    </message>
    <message>
        <source>This address is not encrypted.</source>
        <translation>Bu adres şifreli değil.</translation>
    </message>
    <message>
        <source>The address could not be found.</source>
        <translation>Adres bulunamadı.</translation>
    </message>
    <message>
        <source>Nobody answers at this address.</source>
        <translation>Bu adreste yanıt veren yok.</translation>
    </message>
    <message>
        <source>No trusted connection could be made.</source>
        <translation>Güvenilir bağlantı kurulamadı.</translation>
    </message>
    <message>
        <source>Something answered that is not iyzico.</source>
        <translation>Yanıt veren iyzico değil.</translation>
    </message>
    <message>
        <source>iyzico did not answer in time.</source>
        <translation>iyzico zamanında yanıt vermedi.</translation>
    </message>
    <message>
        <source>iyzico says that it is not available.</source>
        <translation>iyzico şu anda hizmet veremediğini bildiriyor.</translation>
    </message>
    <message numerus="yes">
        <source>It shows %1 and is off by %n minute(s). Set it right: a payment can be cancelled on its own day only.</source>
        <translation>
            <numerusform>Saat %1 gösteriyor, %n dakika kaymış. Düzeltin: bir ödeme yalnızca kendi gününde iptal edilebilir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the API key again from the merchant panel, whole and without spaces.</source>
        <translation>API anahtarını işyeri panelinden yeniden, eksiksiz ve boşluksuz kopyalayın.</translation>
    </message>
    <message>
        <source>Keys that begin with “sandbox-” are for the test environment, all others for live payments. Choose the other environment or take its keys.</source>
        <translation>“sandbox-” ile başlayan anahtarlar test ortamı, diğerleri canlı ödemeler içindir. Diğer ortamı seçin ya da bu ortamın anahtarlarını alın.</translation>
    </message>
    <message>
        <source>Copy the secret key again from the merchant panel. The API key is right.</source>
        <translation>Gizli anahtarı işyeri panelinden yeniden kopyalayın. API anahtarı doğru.</translation>
    </message>
    <message>
        <source>Paste the API key and the secret key from the merchant panel.</source>
        <translation>İşyeri panelindeki API anahtarını ve gizli anahtarı yapıştırın.</translation>
    </message>
    <message>
        <source>Ask iyzico whether the account is open and the API is switched on.</source>
        <translation>Hesabın açık, API erişiminin etkin olup olmadığını iyzico’ya sorun.</translation>
    </message>
    <message>
        <source>Use an address that begins with https://.</source>
        <translation>https:// ile başlayan bir adres kullanın.</translation>
    </message>
    <message>
        <source>Check the internet connection and whether a firewall blocks it, then try again.</source>
        <translation>İnternet bağlantısını ve güvenlik duvarını kontrol edip yeniden deneyin.</translation>
    </message>
    <message>
        <source>Try again in a few minutes. The keys were not judged.</source>
        <translation>Birkaç dakika sonra yeniden deneyin. Anahtarlar denenemedi.</translation>
    </message>
    <message>
        <source>iyzico accepts the keys, but this computer’s clock is wrong.</source>
        <translation>iyzico anahtarları kabul ediyor ama bu bilgisayarın saati yanlış.</translation>
    </message>
    <message>
        <source>This API key belongs to iyzico’s other environment.</source>
        <translation>Bu API anahtarı iyzico’nun diğer ortamına ait.</translation>
    </message>
    <message>
        <source>Check this computer’s internet connection, then the spelling of the address.</source>
        <translation>Bu bilgisayarın internet bağlantısını, sonra adresin yazılışını kontrol edin.</translation>
    </message>
    <message>
        <source>This computer’s clock shows %1; if that is right, something between here and iyzico reads along: a proxy, a virus scanner or a guest network’s sign-in page. Do not go on with it.</source>
        <translation>Bu bilgisayarın saati %1 gösteriyor. Saat doğruysa iyzico ile aranıza giren bir şey var: vekil sunucu, virüs tarayıcısı veya misafir ağının giriş sayfası. Bu bağlantıyla devam etmeyin.</translation>
    </message>
    <message>
        <source>Check the address. A guest network’s sign-in page answers like this too.</source>
        <translation>Adresi kontrol edin. Misafir ağlarının giriş sayfaları da böyle yanıt verir.</translation>
    </message>
</context>
<context>
    <name>vezne::journal::ObstacleText</name>
    <message>
        <source>The shared book is ready.</source>
        <translation>Ortak defter hazır.</translation>
    </message>
    <message>
        <source>Qt’s part for PostgreSQL is missing.</source>
        <translation>Qt’nin PostgreSQL bileşeni eksik.</translation>
    </message>
    <message>
        <source>Install the package libqt6sql6-psql, then try again.</source>
        <translation>libqt6sql6-psql paketini kurup yeniden deneyin.</translation>
    </message>
    <message>
        <source>Nobody knows a server of this name.</source>
        <translation>Bu adla bir sunucu bulunamadı.</translation>
    </message>
    <message>
        <source>Check the spelling of the server’s name and this computer’s network.</source>
        <translation>Sunucu adının yazımını ve bu bilgisayarın ağ bağlantısını denetleyin.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Sunucuya ulaşılamıyor.</translation>
    </message>
    <message>
        <source>Check that the server is on, the network cable, and whether a firewall lies between.</source>
        <translation>Sunucunun açık olduğunu, ağ kablosunu ve arada bir güvenlik duvarı olup olmadığını denetleyin.</translation>
    </message>
    <message>
        <source>No PostgreSQL answers at this server’s port.</source>
        <translation>Sunucunun bu bağlantı noktasında PostgreSQL yanıt vermiyor.</translation>
    </message>
    <message>
        <source>Check the port (usually 5432), that PostgreSQL runs, and its listen_addresses.</source>
        <translation>Bağlantı noktasını (genellikle 5432), PostgreSQL’in çalıştığını ve listen_addresses ayarını denetleyin.</translation>
    </message>
    <message>
        <source>The server speaks no TLS.</source>
        <translation>Sunucu TLS konuşmuyor.</translation>
    </message>
    <message>
        <source>Ask who looks after the server to switch TLS on (ssl = on); without it Vezne connects on this computer only.</source>
        <translation>Sunucunun sorumlusundan TLS’yi açmasını isteyin (ssl = on); Vezne TLS’siz yalnızca bu bilgisayardaki bir sunucuya bağlanır.</translation>
    </message>
    <message>
        <source>The file of the authority cannot be read.</source>
        <translation>Sertifika otoritesinin dosyası okunamıyor.</translation>
    </message>
    <message>
        <source>Choose the PEM file of the authority that signed the server’s certificate, or leave the field empty for the system’s.</source>
        <translation>Sunucu sertifikasını imzalayan otoritenin PEM dosyasını seçin ya da sistemdekiler için alanı boş bırakın.</translation>
    </message>
    <message>
        <source>The server’s certificate is not trusted.</source>
        <translation>Sunucunun sertifikasına güvenilmiyor.</translation>
    </message>
    <message>
        <source>Choose the file of the authority that signed it. Do not go on with a server that you do not know.</source>
        <translation>Sertifikayı imzalayan otoritenin dosyasını seçin. Tanımadığınız bir sunucuyla sürdürmeyin.</translation>
    </message>
    <message>
        <source>The server’s certificate is for another name.</source>
        <translation>Sunucunun sertifikası başka bir ada ait.</translation>
    </message>
    <message>
        <source>Enter the server’s name as its certificate has it, not its number.</source>
        <translation>Sunucunun adını sertifikasındaki gibi yazın; IP numarasını değil.</translation>
    </message>
    <message>
        <source>No trusted connection could be made.</source>
        <translation>Güvenilir bir bağlantı kurulamadı.</translation>
    </message>
    <message>
        <source>Check this computer’s clock and the server’s certificate.</source>
        <translation>Bu bilgisayarın saatini ve sunucunun sertifikasını denetleyin.</translation>
    </message>
    <message>
        <source>The server does not know this user, or the password is another.</source>
        <translation>Sunucu bu kullanıcıyı tanımıyor ya da parola yanlış.</translation>
    </message>
    <message>
        <source>Enter both as “vezne-cli book create” showed them; it can give the till a new password.</source>
        <translation>İkisini de “vezne-cli book create” komutunun gösterdiği gibi girin; aynı komut kasaya yeni parola verebilir.</translation>
    </message>
    <message>
        <source>The server does not let this user into the book from here.</source>
        <translation>Sunucu bu kullanıcıyı buradan deftere almıyor.</translation>
    </message>
    <message>
        <source>Ask who looks after the server for a hostssl line in pg_hba.conf for this computer’s network, and for this user’s right to connect.</source>
        <translation>Sunucunun sorumlusundan pg_hba.conf dosyasına bu bilgisayarın ağı için bir hostssl satırı eklemesini ve kullanıcıya bağlanma yetkisi vermesini isteyin.</translation>
    </message>
    <message>
        <source>The server has no database of this name.</source>
        <translation>Sunucuda bu adla bir veritabanı yok.</translation>
    </message>
    <message>
        <source>Check the database’s name; its owner makes the book with “vezne-cli book create”.</source>
        <translation>Veritabanının adını denetleyin; defteri sahibi “vezne-cli book create” ile oluşturur.</translation>
    </message>
    <message>
        <source>This PostgreSQL is too old.</source>
        <translation>Bu PostgreSQL sürümü çok eski.</translation>
    </message>
    <message>
        <source>Vezne needs PostgreSQL 14 or newer. Ask who looks after the server to update it.</source>
        <translation>Vezne, PostgreSQL 14 veya daha yenisini ister. Sunucunun sorumlusundan güncellemesini isteyin.</translation>
    </message>
    <message>
        <source>A setting of the server is not safe for money.</source>
        <translation>Sunucunun bir ayarı para için güvenli değil.</translation>
    </message>
    <message>
        <source>Ask who looks after the server to set right what is named below: after a power cut it may forget payments, or it sorts by a language.</source>
        <translation>Sunucunun sorumlusundan aşağıda adı geçen ayarı düzeltmesini isteyin: bu haliyle elektrik kesilince ödemeleri unutabilir ya da bir dile göre sıralar.</translation>
    </message>
    <message>
        <source>No book was made in this database.</source>
        <translation>Bu veritabanında defter oluşturulmamış.</translation>
    </message>
    <message>
        <source>Its owner makes the book first, with “vezne-cli book create”. Check the database’s name.</source>
        <translation>Defteri önce sahibi “vezne-cli book create” ile oluşturur. Veritabanının adını denetleyin.</translation>
    </message>
    <message>
        <source>This book is of another version of Vezne.</source>
        <translation>Bu defter başka bir Vezne sürümünün.</translation>
    </message>
    <message>
        <source>Use the same version of Vezne at every till; after an update its owner runs “vezne-cli book create” once more.</source>
        <translation>Bütün kasalarda aynı Vezne sürümünü kullanın; güncellemeden sonra defterin sahibi “vezne-cli book create” komutunu yeniden çalıştırır.</translation>
    </message>
    <message>
        <source>This user has not the rights of a till, or more than those.</source>
        <translation>Bu kullanıcının yetkileri bir kasanınkinden az ya da fazla.</translation>
    </message>
    <message>
        <source>Use the name that “vezne-cli book create” made for this till; the owner’s own is not for selling.</source>
        <translation>“vezne-cli book create” komutunun bu kasa için oluşturduğu adı kullanın; sahibin kendi adı satış için değildir.</translation>
    </message>
    <message>
        <source>This book was begun with another key.</source>
        <translation>Bu defter başka bir anahtarla başlatılmış.</translation>
    </message>
    <message>
        <source>Save the book’s key at a till that has joined (Settings, Where the journal is kept) and choose the file here. If no till of yours is in it, it is another merchant’s book.</source>
        <translation>Katılmış bir kasada defterin anahtarını kaydedin (Ayarlar, Defterin yeri) ve dosyayı burada seçin. Hiçbir kasanız katılmadıysa bu başka bir işletmenin defteridir.</translation>
    </message>
    <message>
        <source>The tills of this book work for another account at iyzico.</source>
        <translation>Bu defterin kasaları başka bir iyzico hesabıyla çalışıyor.</translation>
    </message>
    <message>
        <source>Check the book’s name. If your keys were renewed, a till that has joined joins once more with the new ones first.</source>
        <translation>Defterin adını denetleyin. Anahtarlarınız yenilendiyse önce katılmış bir kasa yeni anahtarlarla bir kez daha katılsın.</translation>
    </message>
    <message>
        <source>The shared book cannot be opened.</source>
        <translation>Ortak defter açılamıyor.</translation>
    </message>
    <message>
        <source>Show the words below to who looks after the server.</source>
        <translation>Aşağıdaki iletiyi sunucunun sorumlusuna gösterin.</translation>
    </message>
    <message>
        <source>A till’s history is not all in this book yet.</source>
        <translation>Bir kasanın geçmişi bu deftere henüz tümüyle taşınmadı.</translation>
    </message>
    <message>
        <source>Take it along once more at the till where that was begun: it is gone on with. Until it is all there nobody works on this book.</source>
        <translation>Taşımanın başlatıldığı kasada yeniden taşıyın: kaldığı yerden sürer. Tamamlanana dek bu defterde kimse çalışamaz.</translation>
    </message>
    <message>
        <source>The server lets nobody in just now.</source>
        <translation>Sunucu şu anda kimseyi içeri almıyor.</translation>
    </message>
    <message>
        <source>It is starting, or all its connections are taken. Try again in a minute; if it stays so, ask who looks after the server.</source>
        <translation>Sunucu açılıyor veya tüm bağlantıları dolu. Bir dakika sonra yeniden deneyin; sürerse sunucunun sorumlusuna danışın.</translation>
    </message>
</context>
<context>
    <name>vezne::journal::ProblemText</name>
    <message>
        <source>The journal cannot be opened.</source>
        <translation>Defter açılamıyor.</translation>
    </message>
    <message>
        <source>Check that the disk is there and that you may write to the folder.</source>
        <translation>Diskin takılı olduğuna ve klasöre yazabildiğinize bakın.</translation>
    </message>
    <message>
        <source>The journal could not be written.</source>
        <translation>Deftere yazılamadı.</translation>
    </message>
    <message>
        <source>The journal cannot be opened. Nothing was charged.</source>
        <translation>Defter açılamıyor. Tahsilat yapılmadı.</translation>
    </message>
    <message>
        <source>Another program is writing this journal.</source>
        <translation>Bu defteri başka bir program kullanıyor.</translation>
    </message>
    <message>
        <source>Close the other window or wait until the other program has ended.</source>
        <translation>Öteki pencereyi kapatın ya da öteki programın bitmesini bekleyin.</translation>
    </message>
    <message>
        <source>Another program is writing the journal.</source>
        <translation>Defteri başka bir program kullanıyor.</translation>
    </message>
    <message>
        <source>Another program is writing this journal. Close it and try again.</source>
        <translation>Bu defteri başka bir program kullanıyor. Kapatıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>A till’s history is not all in this book yet.</source>
        <translation>Bir kasanın geçmişi bu deftere henüz tümüyle taşınmadı.</translation>
    </message>
    <message>
        <source>Take the history along once more at the till where that was begun: it is gone on with, and until it is all there nobody works on this book.</source>
        <translation>Taşımanın başlatıldığı kasada geçmişi yeniden taşıyın: kaldığı yerden sürer. Tamamlanana dek bu defterde kimse çalışamaz.</translation>
    </message>
    <message>
        <source>A till’s history is being carried into this book.</source>
        <translation>Bu deftere bir kasanın geçmişi taşınıyor.</translation>
    </message>
    <message>
        <source>A till’s history is not all in this book yet, and until then nobody works on it. Go on with it where it was begun: book carry-in FILE.</source>
        <translation>Bir kasanın geçmişi bu deftere henüz tümüyle taşınmadı; o zamana dek defterde kimse çalışamaz. Taşımayı başlatıldığı yerde sürdürün: book carry-in DOSYA.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Disk dolu.</translation>
    </message>
    <message>
        <source>Free some space on the disk, then do it again.</source>
        <translation>Diskte yer açıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was charged. Free some space and try again.</source>
        <translation>Disk dolu. Tahsilat yapılmadı. Yer açıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>Almost no space is left on the disk.</source>
        <translation>Diskte neredeyse hiç yer kalmadı.</translation>
    </message>
    <message>
        <source>Less than 50 MB are free on the disk. Free some space, then try again.</source>
        <translation>Diskte 50 MB’tan az yer var. Yer açıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>Less than 50 MB are free on the disk. Nothing was done. Free some space first.</source>
        <translation>Diskte 50 MB’tan az yer var. Hiçbir işlem yapılmadı. Önce yer açın.</translation>
    </message>
    <message>
        <source>The disk could not be read or written.</source>
        <translation>Diske yazılamadı ya da diskten okunamadı.</translation>
    </message>
    <message>
        <source>The journal could not be read or written.</source>
        <translation>Defter okunamadı ya da yazılamadı.</translation>
    </message>
    <message>
        <source>The journal is damaged.</source>
        <translation>Defter hasarlı.</translation>
    </message>
    <message>
        <source>Go back to the newest backup in Settings; the file is kept.</source>
        <translation>Ayarlar’dan en yeni yedeğe dönün; dosya saklanır.</translation>
    </message>
    <message>
        <source>The journal cannot be trusted as it is.</source>
        <translation>Deftere bu hâliyle güvenilemez.</translation>
    </message>
    <message>
        <source>The journal is damaged. Keep the file and restore a backup.</source>
        <translation>Defter hasarlı. Dosyayı saklayın ve bir yedeğe dönün.</translation>
    </message>
    <message>
        <source>This file is not a journal of Vezne.</source>
        <translation>Bu dosya bir Vezne defteri değil.</translation>
    </message>
    <message>
        <source>Choose the journal’s own file.</source>
        <translation>Defterin kendi dosyasını seçin.</translation>
    </message>
    <message>
        <source>This file is not a Vezne journal.</source>
        <translation>Bu dosya bir Vezne defteri değil.</translation>
    </message>
    <message>
        <source>This journal was written by a later version of Vezne.</source>
        <translation>Bu defter daha yeni bir Vezne sürümünde yazılmış.</translation>
    </message>
    <message>
        <source>Install the later version of Vezne.</source>
        <translation>Vezne’nin yeni sürümünü kurun.</translation>
    </message>
    <message>
        <source>This journal was written by a newer Vezne. Update the program.</source>
        <translation>Bu defter daha yeni bir Vezne sürümünde yazılmış. Programı güncelleyin.</translation>
    </message>
    <message>
        <source>This journal was written by an earlier version of Vezne and has not been brought up yet.</source>
        <translation>Bu defter önceki bir Vezne sürümünde yazılmış, henüz yükseltilmemiş.</translation>
    </message>
    <message>
        <source>Start Vezne once with its keys; it brings the journal up.</source>
        <translation>Vezne’yi anahtarlarıyla bir kez başlatın; defteri yeni biçime getirir.</translation>
    </message>
    <message>
        <source>This journal was written by an earlier Vezne and has not been brought up yet.</source>
        <translation>Bu defter önceki bir Vezne sürümünde yazılmış, henüz yükseltilmemiş.</translation>
    </message>
    <message>
        <source>This journal belongs to another key.</source>
        <translation>Bu defter başka bir anahtara ait.</translation>
    </message>
    <message>
        <source>Choose the merchant profile to which this journal belongs.</source>
        <translation>Bu defterin ait olduğu işyeri profilini seçin.</translation>
    </message>
    <message>
        <source>This journal belongs to other keys, or its last entry was changed.</source>
        <translation>Bu defter başka anahtarlara ait ya da son kaydı değiştirilmiş.</translation>
    </message>
    <message>
        <source>Nothing can be changed now: the keychain did not give out the keys, or the server of the shared book takes no entries.</source>
        <translation>Şu anda değişiklik yapılamaz: anahtarlık anahtarları vermedi ya da ortak defterin sunucusu kayıt kabul etmiyor.</translation>
    </message>
    <message>
        <source>Unlock the keychain, or ask who looks after the server to let it take entries; then try again.</source>
        <translation>Anahtarlığın kilidini açın ya da sunucunun sorumlusundan kayda izin vermesini isteyin; sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The journal can only be read at present.</source>
        <translation>Defter şu anda yalnızca okunabiliyor.</translation>
    </message>
    <message>
        <source>The journal is open for reading only: the keychain did not give out its key, or the server of the shared book takes no entries at present.</source>
        <translation>Defter yalnızca okunmak üzere açık: anahtarlık anahtarı vermedi ya da ortak defterin sunucusu şu anda kayıt kabul etmiyor.</translation>
    </message>
    <message>
        <source>The server of the shared book does not answer.</source>
        <translation>Ortak defterin sunucusu yanıt vermiyor.</translation>
    </message>
    <message>
        <source>Leave Vezne open; it connects again by itself. Check the network meanwhile.</source>
        <translation>Vezne’yi kapatmayın; bağlantıyı kendisi yeniden kurar. Bu sırada ağı kontrol edin.</translation>
    </message>
    <message>
        <source>The server of the shared book does not answer. Nothing new is charged until it does.</source>
        <translation>Ortak defterin sunucusu yanıt vermiyor. Yanıt verene kadar yeni tahsilat yapılmaz.</translation>
    </message>
    <message>
        <source>An older copy of the journal stands in its place.</source>
        <translation>Defterin yerinde eski bir kopyası var.</translation>
    </message>
    <message>
        <source>An older copy of the journal stands in its place; payments may be missing from it.</source>
        <translation>Defterin yerinde eski bir kopyası var; bazı ödemeler eksik olabilir.</translation>
    </message>
    <message>
        <source>ROLLED_BACK: an older or another copy of the journal stands here, and payments may be missing from it. Nothing new is charged. Put the right file back or restore the newest backup; if there is none, compare with iyzico’s list and then run trust.</source>
        <translation>ROLLED_BACK: Burada defterin eski veya başka bir kopyası var; bazı ödemeler eksik olabilir. Yeni tahsilat yapılmaz. Doğru dosyayı yerine koyun veya en yeni yedeğe dönün; yoksa iyzico listesiyle karşılaştırıp trust komutunu çalıştırın.</translation>
    </message>
    <message>
        <source>An earlier result could not be recorded. Start Vezne anew.</source>
        <translation>Önceki bir sonuç kaydedilemedi. Vezne’yi yeniden başlatın.</translation>
    </message>
    <message>
        <source>Start Vezne anew.</source>
        <translation>Vezne’yi yeniden başlatın.</translation>
    </message>
    <message>
        <source>An earlier result could not be recorded. Start Vezne anew, so that it asks iyzico first.</source>
        <translation>Önceki bir sonuç kaydedilemedi. Vezne’yi yeniden başlatın; önce iyzico’ya sorar.</translation>
    </message>
    <message>
        <source>An earlier result could not be recorded. Start again: iyzico is asked first.</source>
        <translation>Önceki bir sonuç kaydedilemedi. Yeniden başlatın: önce iyzico’ya sorulur.</translation>
    </message>
    <message>
        <source>The payment is not complete.</source>
        <translation>Ödeme bilgileri eksik.</translation>
    </message>
    <message>
        <source>The sale is not complete.</source>
        <translation>Satış bilgileri eksik.</translation>
    </message>
    <message>
        <source>A similar payment was made a few minutes ago.</source>
        <translation>Birkaç dakika önce benzer bir ödeme alındı.</translation>
    </message>
    <message>
        <source>A similar payment was made a few minutes ago, and no reason was given for another.</source>
        <translation>Birkaç dakika önce benzer bir ödeme alındı ve yenisi için neden belirtilmedi.</translation>
    </message>
    <message>
        <source>A similar payment was made a few minutes ago. It was not charged again.</source>
        <translation>Birkaç dakika önce benzer bir ödeme alındı. Yeniden tahsilat yapılmadı.</translation>
    </message>
    <message>
        <source>The journal has this payment already.</source>
        <translation>Bu ödeme kayıtlarda zaten var.</translation>
    </message>
    <message>
        <source>This order has a payment that is made or not settled yet.</source>
        <translation>Bu siparişin tahsil edilmiş ya da sonucu beklenen bir ödemesi var.</translation>
    </message>
    <message>
        <source>This order already has a payment that was made or is not settled. Look it up in Transactions.</source>
        <translation>Bu siparişin tahsil edilmiş ya da sonucu beklenen bir ödemesi var. İşlemler sayfasından bakın.</translation>
    </message>
    <message>
        <source>This order already has a payment that is live or not settled. It was not charged again.</source>
        <translation>Bu siparişin tahsil edilmiş ya da sonucu beklenen bir ödemesi var. Yeniden tahsilat yapılmadı.</translation>
    </message>
    <message>
        <source>A cancel or refund of this payment is not finished yet.</source>
        <translation>Bu ödemenin bir iptali ya da iadesi henüz sonuçlanmadı.</translation>
    </message>
    <message>
        <source>Look under Awaited results, then do it again.</source>
        <translation>Sonuç bekleyenlere bakın, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>A cancel or refund of this payment is still open. Wait for its result.</source>
        <translation>Bu ödemenin bir iptali ya da iadesi sürüyor. Sonucunu bekleyin.</translation>
    </message>
    <message>
        <source>There is no hold to capture.</source>
        <translation>Kapatılacak provizyon yok.</translation>
    </message>
    <message>
        <source>There is no hold to capture on this payment.</source>
        <translation>Bu ödemede kapatılacak bir provizyon yok.</translation>
    </message>
    <message>
        <source>There is no collected money to give back.</source>
        <translation>İade edilebilecek bir tahsilat yok.</translation>
    </message>
    <message>
        <source>There is nothing to give back on this payment.</source>
        <translation>Bu ödemede iade edilebilecek tutar yok.</translation>
    </message>
    <message>
        <source>That is more than what is left.</source>
        <translation>Bu tutar kalandan fazla.</translation>
    </message>
    <message>
        <source>That is more than what is left of this payment.</source>
        <translation>Bu, ödemeden kalan tutardan fazla.</translation>
    </message>
    <message>
        <source>Part of it was refunded, so it can only be refunded.</source>
        <translation>Kısmen iade edildiği için artık yalnızca iade edilebilir.</translation>
    </message>
    <message>
        <source>A payment that was partly refunded cannot be cancelled. Refund the rest instead.</source>
        <translation>Kısmen iade edilen ödeme iptal edilemez. Kalanı iade edin.</translation>
    </message>
    <message>
        <source>Cancelling is possible on the day of the payment only.</source>
        <translation>İptal yalnızca ödemenin yapıldığı gün mümkündür.</translation>
    </message>
    <message>
        <source>A payment can be cancelled on its own day only. Refund it instead.</source>
        <translation>Ödeme yalnızca kendi gününde iptal edilebilir. İade edin.</translation>
    </message>
    <message>
        <source>The journal does not know this payment.</source>
        <translation>Defterde böyle bir ödeme yok.</translation>
    </message>
    <message>
        <source>No such payment in the journal.</source>
        <translation>Defterde böyle bir ödeme yok.</translation>
    </message>
    <message>
        <source>The payment has no such item.</source>
        <translation>Bu ödemede böyle bir kalem yok.</translation>
    </message>
    <message>
        <source>This payment has no such item.</source>
        <translation>Bu ödemede böyle bir kalem yok.</translation>
    </message>
    <message>
        <source>Some results are not known yet.</source>
        <translation>Bazı sonuçlar henüz bilinmiyor.</translation>
    </message>
    <message>
        <source>There are results that are not known yet. Run recover, then close the day.</source>
        <translation>Sonucu bilinmeyen işlemler var. Önce recover çalıştırın, sonra günü kapatın.</translation>
    </message>
    <message>
        <source>Nothing has happened since the last day end.</source>
        <translation>Son gün sonundan beri işlem olmadı.</translation>
    </message>
    <message>
        <source>Look at the closed days under Day end.</source>
        <translation>Gün sonu sayfasında kapatılan günlere bakın.</translation>
    </message>
    <message>
        <source>There is nothing to close: nothing has happened since the last day end.</source>
        <translation>Kapatılacak bir şey yok: son gün sonundan beri işlem olmadı.</translation>
    </message>
    <message>
        <source>A payment link of this order can be paid, or was. See Links.</source>
        <translation>Bu siparişin ödenebilen ya da ödenmiş bir bağlantısı var. Bağlantılar sayfasına bakın.</translation>
    </message>
    <message>
        <source>Look at the order under Links.</source>
        <translation>Siparişe Bağlantılar sayfasından bakın.</translation>
    </message>
    <message>
        <source>A payment link of this order can be paid, or was. Switch it off first; it is in link list.</source>
        <translation>Bu siparişin ödenebilen ya da ödenmiş bir ödeme bağlantısı var. Önce onu kapatın; link list gösterir.</translation>
    </message>
    <message>
        <source>A payment link of this order was closed within the last half hour; somebody may still be paying on its page.</source>
        <translation>Bu siparişin bağlantısı son yarım saat içinde kapatıldı; sayfası birinde hâlâ açık olabilir.</translation>
    </message>
    <message>
        <source>A payment link of this order was closed a moment ago, and somebody may still be paying on its page. The order is held until %1. If the link was never sent to anybody, use another order number.</source>
        <translation>Bu siparişin bağlantısı az önce kapatıldı; sayfası birinde hâlâ açık olabilir. Sipariş %1 saatine kadar bekletilir. Bağlantı kimseye gönderilmediyse başka bir sipariş numarası kullanın.</translation>
    </message>
    <message>
        <source>A payment link of this order was closed, and somebody may still be paying on its page; the order is held until the time given.</source>
        <translation>Bu siparişin bir ödeme bağlantısı kapatıldı; sayfası birinde hâlâ açık olabilir. Sipariş belirtilen saate kadar bekletilir.</translation>
    </message>
    <message>
        <source>The page for the return from the bank could not be opened.</source>
        <translation>Bankadan dönüş sayfası açılamadı.</translation>
    </message>
    <message>
        <source>Do it again; if it stays so, send the customer a payment link.</source>
        <translation>Yeniden deneyin; sorun sürerse müşteriye ödeme bağlantısı gönderin.</translation>
    </message>
    <message>
        <source>The local page for the return from the bank could not be opened. Nothing was charged.</source>
        <translation>Bankadan dönüş için yerel sayfa açılamadı. Tahsilat yapılmadı.</translation>
    </message>
    <message>
        <source>The payment has changed in the meantime.</source>
        <translation>Ödeme bu arada değişti.</translation>
    </message>
    <message>
        <source>The payment has changed meanwhile. Look at it again.</source>
        <translation>Ödeme bu arada değişti. Yeniden bakın.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Önce oturum açın.</translation>
    </message>
    <message>
        <source>Sign in, then do it again.</source>
        <translation>Oturum açıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Oturum açılmamış.</translation>
    </message>
    <message>
        <source>This journal has staff. Say who you are with --as NAME.</source>
        <translation>Bu defterin personeli var. Kim olduğunuzu --as AD ile belirtin.</translation>
    </message>
    <message>
        <source>Your role may not do this.</source>
        <translation>Rolünüzün bu işleme yetkisi yok.</translation>
    </message>
    <message>
        <source>Ask somebody who may: the roles stand in Settings under Staff.</source>
        <translation>Yetkili birinden isteyin; roller Ayarlar’da, Personel altındadır.</translation>
    </message>
    <message>
        <source>Your role may not take payments.</source>
        <translation>Rolünüzün tahsilat yetkisi yok.</translation>
    </message>
    <message>
        <source>This is more, or later, than your role may do by itself. Ask finance.</source>
        <translation>Tutar veya süre, rolünüzün sınırını aşıyor. Finansa başvurun.</translation>
    </message>
    <message>
        <source>A second person with the same right has to agree.</source>
        <translation>Aynı yetkiye sahip ikinci bir kişinin onayı gerekir.</translation>
    </message>
    <message>
        <source>A second person with the same right must agree. Do it in the window.</source>
        <translation>Aynı yetkiye sahip ikinci bir kişinin onayı gerekir. İşlemi pencereden yapın.</translation>
    </message>
    <message>
        <source>Give your password again.</source>
        <translation>Parolanızı yeniden girin.</translation>
    </message>
    <message>
        <source>Give your password again before money goes out.</source>
        <translation>Para çıkışı öncesinde parolanızı yeniden girin.</translation>
    </message>
    <message>
        <source>The name or the PIN or password is wrong.</source>
        <translation>Ad, PIN veya parola hatalı.</translation>
    </message>
    <message>
        <source>Too many wrong tries. The account is locked for a while.</source>
        <translation>Çok fazla hatalı deneme. Hesap bir süre kilitli.</translation>
    </message>
    <message>
        <source>Wait half an hour, or let an administrator set a new PIN or password.</source>
        <translation>Yarım saat bekleyin ya da yöneticiden yeni PIN veya parola isteyin.</translation>
    </message>
    <message>
        <source>This PIN or password cannot be used.</source>
        <translation>Bu PIN veya parola kullanılamaz.</translation>
    </message>
    <message>
        <source>Choose another PIN or password, one that nobody guesses.</source>
        <translation>Kimsenin tahmin edemeyeceği başka bir PIN veya parola seçin.</translation>
    </message>
    <message>
        <source>This PIN or password cannot be used. A PIN has 6 to 12 digits, a password at least 12 characters; neither may be a plain run.</source>
        <translation>Bu PIN veya parola kullanılamaz. PIN 6–12 hane, parola en az 12 karakter olmalı; ardışık veya tek karakterin tekrarı olamaz.</translation>
    </message>
    <message>
        <source>This name cannot be used.</source>
        <translation>Bu ad kullanılamaz.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Başka bir ad seçin.</translation>
    </message>
    <message>
        <source>This name is already taken.</source>
        <translation>Bu ad zaten kullanılıyor.</translation>
    </message>
    <message>
        <source>There is nobody with this name.</source>
        <translation>Bu adda biri yok.</translation>
    </message>
    <message>
        <source>Look at the list in Settings under Staff, then choose again.</source>
        <translation>Ayarlar’daki Personel listesine bakın, sonra yeniden seçin.</translation>
    </message>
    <message>
        <source>The first account is an owner’s, and the last owner stays.</source>
        <translation>İlk hesap işletme sahibinindir; son işletme sahibi kaldırılamaz.</translation>
    </message>
    <message>
        <source>Make somebody an owner first.</source>
        <translation>Önce birini işletme sahibi yapın.</translation>
    </message>
    <message>
        <source>There is no such refund request.</source>
        <translation>Böyle bir iade talebi yok.</translation>
    </message>
    <message>
        <source>This difference is gone: the books were compared again.</source>
        <translation>Bu fark artık yok: kayıtlar yeniden karşılaştırıldı.</translation>
    </message>
    <message>
        <source>Look under Reconciliation, then choose again.</source>
        <translation>Mutabakat sayfasına bakın, sonra yeniden seçin.</translation>
    </message>
    <message>
        <source>There is no such difference.</source>
        <translation>Böyle bir fark yok.</translation>
    </message>
    <message>
        <source>This refund request was settled in the meantime.</source>
        <translation>Bu iade talebi bu arada sonuçlandırıldı.</translation>
    </message>
    <message>
        <source>This refund request was settled meanwhile.</source>
        <translation>Bu iade talebi bu arada sonuçlandırıldı.</translation>
    </message>
    <message>
        <source>This computer’s clock is off by more than half a day. Set it first.</source>
        <translation>Bu bilgisayarın saatinde yarım günden fazla sapma var. Önce saati düzeltin.</translation>
    </message>
    <message>
        <source>Set this computer’s clock right, then do it again.</source>
        <translation>Bu bilgisayarın saatini düzeltip yeniden deneyin.</translation>
    </message>
    <message>
        <source>The clock of this computer is off by more than half a day; set it first.</source>
        <translation>Bu bilgisayarın saatinde yarım günden fazla sapma var; önce saati düzeltin.</translation>
    </message>
    <message>
        <source>The second person must be somebody else.</source>
        <translation>İkinci kişi başka biri olmalı.</translation>
    </message>
    <message>
        <source>Ask somebody else to agree.</source>
        <translation>Onayı başka birinden isteyin.</translation>
    </message>
    <message>
        <source>Look at the payment in the list, then choose again.</source>
        <translation>Ödemeye listeden bakıp yeniden seçin.</translation>
    </message>
    <message>
        <source>This journal was carried into a shared book and goes on there.</source>
        <translation>Bu defter ortak deftere taşındı ve orada sürüyor.</translation>
    </message>
    <message>
        <source>Join the shared book in Settings. This file stays readable.</source>
        <translation>Ayarlar’dan ortak deftere katılın. Bu dosya okunabilir kalır.</translation>
    </message>
    <message>
        <source>This journal was carried into a shared book and goes on there. Charge, cancel and refund in that book.</source>
        <translation>Bu defter ortak deftere taşındı ve orada sürüyor. Tahsilat, iptal ve iadeyi o defterde yapın.</translation>
    </message>
    <message>
        <source>The journal was put back since this run of refunds began, so rows that are missing here may have been carried out already.</source>
        <translation>Bu toplu iade başladıktan sonra defter yedekten geri yüklendi; burada görünmeyen satırlar yapılmış olabilir.</translation>
    </message>
    <message>
        <source>Give the rest of the run up, compare with iyzico’s list and take in what is missing; then begin a new run with what is left.</source>
        <translation>Kalanından vazgeçin, iyzico listesiyle karşılaştırıp eksikleri deftere alın; kalan için yeni bir toplu iade başlatın.</translation>
    </message>
    <message>
        <source>The journal was put back since this run of refunds began, so rows that are missing here may have been carried out already. Nothing was sent. Discard it with --discard, compare with iyzico’s list, and begin a new run with what is left.</source>
        <translation>Bu toplu iade başladıktan sonra defter yedekten geri yüklendi; burada görünmeyen satırlar yapılmış olabilir. Hiçbir şey gönderilmedi. --discard ile kapatın, iyzico listesiyle karşılaştırın ve kalan için yeni bir toplu iade başlatın.</translation>
    </message>
    <message>
        <source>iyzico keeps cards of this customer.</source>
        <translation>Bu müşterinin iyzico’da kayıtlı kartı var.</translation>
    </message>
    <message>
        <source>Delete the stored cards first.</source>
        <translation>Önce kayıtlı kartları silin.</translation>
    </message>
    <message>
        <source>iyzico keeps cards of this customer. Delete them first: cards delete.</source>
        <translation>Bu müşterinin iyzico’da kayıtlı kartı var. Önce onları silin: cards delete.</translation>
    </message>
</context>
<context>
    <name>vezne::till::MismatchText</name>
    <message>
        <source>declined</source>
        <translation>reddedildi</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>gönderilmedi</translation>
    </message>
    <message>
        <source>not charged</source>
        <translation>tahsil edilmedi</translation>
    </message>
    <message>
        <source>waiting for the customer</source>
        <translation>müşteri bekleniyor</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>henüz bilinmiyor</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>incelenmeli</translation>
    </message>
    <message>
        <source>charged late</source>
        <translation>geç tahsil edildi</translation>
    </message>
    <message>
        <source>begun, not paid</source>
        <translation>başladı, ödenmedi</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>blokede</translation>
    </message>
    <message>
        <source>under review</source>
        <translation>incelemede</translation>
    </message>
    <message>
        <source>rejected by the fraud review</source>
        <translation>inceleme sonucu reddedildi</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>ödendi</translation>
    </message>
    <message>
        <source>The payment is missing here: iyzico has it with %1.</source>
        <translation>Ödeme burada yok; iyzico’daki durumu: %1.</translation>
    </message>
    <message>
        <source>The payment is missing at iyzico: here it stands with %1.</source>
        <translation>Ödeme iyzico’da yok; buradaki durumu: %1.</translation>
    </message>
    <message>
        <source>State: here %1, at iyzico %2.</source>
        <translation>Durum: burada %1, iyzico’da %2.</translation>
    </message>
    <message>
        <source>Amount: here %1, at iyzico %2.</source>
        <translation>Tutar: burada %1, iyzico’da %2.</translation>
    </message>
    <message>
        <source>Instalments: here %1, at iyzico %2.</source>
        <translation>Taksit: burada %1, iyzico’da %2.</translation>
    </message>
    <message>
        <source>Order number: here %1, at iyzico %2.</source>
        <translation>Sipariş no: burada %1, iyzico’da %2.</translation>
    </message>
    <message>
        <source>Cancelled here, not at iyzico.</source>
        <translation>Burada iptal edilmiş, iyzico’da edilmemiş.</translation>
    </message>
    <message>
        <source>Cancelled at iyzico, not here.</source>
        <translation>iyzico’da iptal edilmiş, burada edilmemiş.</translation>
    </message>
    <message>
        <source>A refund: here %1, at iyzico %2 (%3).</source>
        <translation>Bir iade: burada %1, iyzico’da %2 (%3).</translation>
    </message>
    <message>
        <source>A refund of %1 is missing here; it may have been made in iyzico’s panel.</source>
        <translation>%1 tutarında bir iade burada yok; iyzico panelinden yapılmış olabilir.</translation>
    </message>
    <message>
        <source>A refund of %1 is missing here (%2).</source>
        <translation>%1 tutarında bir iade burada yok (%2).</translation>
    </message>
    <message>
        <source>A refund of %1 is missing at iyzico (%2).</source>
        <translation>%1 tutarında bir iade iyzico’da yok (%2).</translation>
    </message>
    <message>
        <source>Item %1: here %2, at iyzico %3.</source>
        <translation>Kalem %1: burada %2, iyzico’da %3.</translation>
    </message>
    <message>
        <source>An item of %1 is missing here (%2).</source>
        <translation>%1 tutarında bir kalem burada yok (%2).</translation>
    </message>
    <message>
        <source>An item of %1 is missing at iyzico (%2).</source>
        <translation>%1 tutarında bir kalem iyzico’da yok (%2).</translation>
    </message>
    <message>
        <source>iyzico has %1 payments under this conversation id.</source>
        <translation>iyzico’da bu işlem numarasıyla %1 ödeme var.</translation>
    </message>
</context>
<context>
    <name>vezne::ui::AcceptDialog</name>
    <message>
        <source>Take the explanation back</source>
        <translation>Açıklamayı geri al</translation>
    </message>
    <message>
        <source>Explain the difference</source>
        <translation>Farkı açıkla</translation>
    </message>
    <message>
        <source>Its other half</source>
        <translation>Karşılığı</translation>
    </message>
    <message>
        <source>When both are one and the same, they are explained together.</source>
        <translation>İkisi aynı işlemse birlikte açıklanır.</translation>
    </message>
    <message>
        <source>Why it is taken back</source>
        <translation>Geri alma nedeni</translation>
    </message>
    <message>
        <source>What explains it, and how you know</source>
        <translation>Farkın nedeni ve dayanağı</translation>
    </message>
    <message>
        <source>None: it is explained alone</source>
        <translation>Yok: tek başına açıklanır</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Açıkla</translation>
    </message>
    <message>
        <source>Match both</source>
        <translation>İkisini eşle</translation>
    </message>
</context>
<context>
    <name>vezne::ui::AccessText</name>
    <message>
        <source>Taking a payment</source>
        <translation>Tahsilat</translation>
    </message>
    <message>
        <source>Cancelling a payment</source>
        <translation>Ödeme iptali</translation>
    </message>
    <message>
        <source>Asking for a refund</source>
        <translation>İade talebi</translation>
    </message>
    <message>
        <source>Refunding</source>
        <translation>İade</translation>
    </message>
    <message>
        <source>Capturing</source>
        <translation>Provizyon kapama</translation>
    </message>
    <message>
        <source>Asking about results</source>
        <translation>Sonuç sorgulama</translation>
    </message>
    <message>
        <source>Settling what is in doubt</source>
        <translation>Sonucu belirsiz işlemi karara bağlama</translation>
    </message>
    <message>
        <source>Seeing payments</source>
        <translation>Ödemeleri görme</translation>
    </message>
    <message>
        <source>Seeing customers</source>
        <translation>Müşterileri görme</translation>
    </message>
    <message>
        <source>Keeping customers</source>
        <translation>Müşteri kayıtlarını düzenleme</translation>
    </message>
    <message>
        <source>Closing the day</source>
        <translation>Gün sonu</translation>
    </message>
    <message>
        <source>Reconciling</source>
        <translation>Mutabakat</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Dışa aktarma</translation>
    </message>
    <message>
        <source>Reading the audit trail</source>
        <translation>Denetim izini okuma</translation>
    </message>
    <message>
        <source>Keeping staff</source>
        <translation>Personel yönetimi</translation>
    </message>
    <message>
        <source>Keeping owners’ accounts</source>
        <translation>İşletme sahibi hesaplarının yönetimi</translation>
    </message>
    <message>
        <source>Changing settings</source>
        <translation>Ayar değiştirme</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Yedek alma</translation>
    </message>
    <message>
        <source>Restoring a backup</source>
        <translation>Yedeğe dönme</translation>
    </message>
    <message>
        <source>Minutes for a cashier’s cancel</source>
        <translation>Kasiyer iptal süresi (dk)</translation>
    </message>
    <message>
        <source>Limit of a cashier’s cancel</source>
        <translation>Kasiyer iptal limiti</translation>
    </message>
    <message>
        <source>Limit for a second person</source>
        <translation>İkinci onay limiti</translation>
    </message>
    <message>
        <source>Minutes until the screen locks</source>
        <translation>Ekran kilitleme süresi (dk)</translation>
    </message>
    <message>
        <source>default</source>
        <translation>varsayılan</translation>
    </message>
    <message>
        <source>cashier</source>
        <translation>kasiyer</translation>
    </message>
    <message>
        <source>finance</source>
        <translation>finans</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>yönetici</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>işletme sahibi</translation>
    </message>
    <message>
        <source>At least 12 characters; a sentence is easy to remember.</source>
        <translation>En az 12 karakter; bir cümle akılda kolay kalır.</translation>
    </message>
    <message>
        <source>6 to 12 digits, for the number pad.</source>
        <translation>6–12 hane; sayı tuşlarından girilir.</translation>
    </message>
    <message>
        <source>A password has at least 12 characters.</source>
        <translation>Parola en az 12 karakter olmalı.</translation>
    </message>
    <message>
        <source>A PIN has at least 6 digits.</source>
        <translation>PIN en az 6 hane olmalı.</translation>
    </message>
    <message>
        <source>That is too long.</source>
        <translation>Çok uzun.</translation>
    </message>
    <message>
        <source>A PIN has digits only.</source>
        <translation>PIN yalnızca rakamlardan oluşur.</translation>
    </message>
    <message>
        <source>This is easily guessed. Choose another.</source>
        <translation>Kolay tahmin edilir. Başka bir tane seçin.</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Oturum açıldı</translation>
    </message>
    <message>
        <source>Wrong PIN or password</source>
        <translation>Hatalı PIN veya parola</translation>
    </message>
    <message>
        <source>Account locked</source>
        <translation>Hesap kilitlendi</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Oturum kapatıldı</translation>
    </message>
    <message>
        <source>Screen locked</source>
        <translation>Ekran kilitlendi</translation>
    </message>
    <message>
        <source>Password given again</source>
        <translation>Parola yeniden girildi</translation>
    </message>
    <message>
        <source>Agreed as second person</source>
        <translation>İkinci kişi onayı</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Yetkisiz deneme</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Personel eklendi</translation>
    </message>
    <message>
        <source>Role changed</source>
        <translation>Rol değişti</translation>
    </message>
    <message>
        <source>PIN or password set</source>
        <translation>PIN veya parola belirlendi</translation>
    </message>
    <message>
        <source>Account closed</source>
        <translation>Hesap kapatıldı</translation>
    </message>
    <message>
        <source>Account opened again</source>
        <translation>Hesap yeniden açıldı</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Ayar değişti</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Dışa aktarıldı</translation>
    </message>
    <message>
        <source>Refund asked for</source>
        <translation>İade talep edildi</translation>
    </message>
    <message>
        <source>Refund granted</source>
        <translation>İade onaylandı</translation>
    </message>
    <message>
        <source>Refund request declined</source>
        <translation>İade talebi reddedildi</translation>
    </message>
    <message>
        <source>on</source>
        <translation>açıldı</translation>
    </message>
    <message>
        <source>off</source>
        <translation>kapatıldı</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>silindi</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>onaylandı</translation>
    </message>
    <message>
        <source>not this one</source>
        <translation>bu değil</translation>
    </message>
    <message>
        <source>Payment link made</source>
        <translation>Ödeme bağlantısı oluşturuldu</translation>
    </message>
    <message>
        <source>Payment link changed</source>
        <translation>Ödeme bağlantısı değiştirildi</translation>
    </message>
    <message>
        <source>Payment of a link decided</source>
        <translation>Bağlantının ödemesi belirlendi</translation>
    </message>
    <message>
        <source>Explaining differences</source>
        <translation>Farkları açıklama</translation>
    </message>
    <message>
        <source>Books compared</source>
        <translation>Kayıtlar karşılaştırıldı</translation>
    </message>
    <message>
        <source>Difference explained</source>
        <translation>Fark açıklandı</translation>
    </message>
    <message>
        <source>Explanation taken back</source>
        <translation>Açıklama geri alındı</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 açık</translation>
    </message>
    <message>
        <source>Approving an item</source>
        <translation>Kalem onaylama</translation>
    </message>
    <message>
        <source>Keeping customers’ cards</source>
        <translation>Müşteri kartlarını saklama</translation>
    </message>
    <message>
        <source>Account of a marketplace</source>
        <translation>Pazaryeri hesabı</translation>
    </message>
    <message>
        <source>Address for the return from the bank</source>
        <translation>Bankadan dönüş adresi</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>onayla</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>onayı geri al</translation>
    </message>
    <message>
        <source>done</source>
        <translation>tamamlandı</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>kabul edilmedi</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>gönderilmedi</translation>
    </message>
    <message>
        <source>Approval of an item asked for</source>
        <translation>Kalem onayı istendi</translation>
    </message>
    <message>
        <source>Approval of an item answered</source>
        <translation>Kalem onayı yanıtlandı</translation>
    </message>
    <message>
        <source>Went on with a journal that was rolled back</source>
        <translation>Eski kopyayla devam edildi</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Yedek alındı</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Yedeğe dönüldü</translation>
    </message>
    <message>
        <source>Note on a payment</source>
        <translation>Ödemeye not</translation>
    </message>
    <message>
        <source>Several refunds begun</source>
        <translation>Toplu iade başladı</translation>
    </message>
    <message>
        <source>Several refunds ended</source>
        <translation>Toplu iade bitti</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n ödeme</numerusform>
        </translation>
    </message>
    <message>
        <source>Address for the return from iyzico’s pages</source>
        <translation>iyzico sayfalarından dönüş adresi</translation>
    </message>
    <message>
        <source>Customer erased</source>
        <translation>Müşteri silindi</translation>
    </message>
    <message>
        <source>Till joined the shared book</source>
        <translation>Kasa ortak deftere katıldı</translation>
    </message>
    <message>
        <source>Instalments allowed</source>
        <translation>İzin verilen taksitler</translation>
    </message>
    <message>
        <source>Journal carried into a shared book</source>
        <translation>Defter ortak deftere taşındı</translation>
    </message>
    <message>
        <source>Giving back above the limit</source>
        <translation>Limit üstü geri ödeme</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>evet</translation>
    </message>
    <message>
        <source>no</source>
        <translation>hayır</translation>
    </message>
    <message numerus="yes">
        <source>%n product group(s)</source>
        <translation>
            <numerusform>%n ürün grubu</numerusform>
        </translation>
    </message>
    <message>
        <source>Customer’s name changed</source>
        <translation>Müşteri adı değiştirildi</translation>
    </message>
</context>
<context>
    <name>vezne::ui::AccountPanel</name>
    <message>
        <source>An address that begins with https://, without ? and #.</source>
        <translation>https:// ile başlayan, ? ve # içermeyen bir adres girin.</translation>
    </message>
    <message>
        <source>About the account</source>
        <translation>Hesap özellikleri</translation>
    </message>
    <message>
        <source>This is a marketplace account</source>
        <translation>Hesap bir pazaryerine ait</translation>
    </message>
    <message>
        <source>Items of a payment are then approved one by one before their share is paid out.</source>
        <translation>Bu durumda ödemenin kalemleri, payları aktarılmadan önce tek tek onaylanır.</translation>
    </message>
    <message>
        <source>Address for the return from the bank (3-D Secure)</source>
        <translation>Bankadan dönüş adresi (3D Secure)</translation>
    </message>
    <message>
        <source>Usually empty; else an address of yours that leads on to this computer.</source>
        <translation>Genellikle boştur; gerekirse bu bilgisayara yönlendiren kendi adresiniz.</translation>
    </message>
    <message>
        <source>Address for the return from iyzico’s pages</source>
        <translation>iyzico sayfalarından dönüş adresi</translation>
    </message>
    <message>
        <source>Usually empty; for customers elsewhere a page of yours.</source>
        <translation>Genellikle boştur; uzaktaki müşteriler için sizin bir sayfanız.</translation>
    </message>
</context>
<context>
    <name>vezne::ui::ActiveFilters</name>
    <message>
        <source>Remove this filter</source>
        <translation>Bu filtreyi kaldır</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Temizle</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Tüm filtreleri temizle</translation>
    </message>
    <message numerus="yes">
        <source>%n new record(s) outside the filter</source>
        <translation>
            <numerusform>Filtre dışında %n yeni kayıt var</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vezne::ui::AmountError</name>
    <message>
        <source>This is not an amount.</source>
        <translation>Geçerli bir tutar girin.</translation>
    </message>
    <message>
        <source>An amount has two decimals at most.</source>
        <translation>Virgülden sonra en çok iki hane yazılabilir.</translation>
    </message>
    <message>
        <source>This amount is too large. Was another number typed here?</source>
        <translation>Tutar çok büyük. Buraya başka bir numara yazılmış olabilir mi?</translation>
    </message>
</context>
<context>
    <name>vezne::ui::AmountPanel</name>
    <message>
        <source>Phone order</source>
        <translation>Telefon siparişi</translation>
    </message>
    <message>
        <source>Enter the amount.</source>
        <translation>Tutarı girin.</translation>
    </message>
    <message>
        <source>Each item needs a name and a price above zero.</source>
        <translation>Her kalemin adı ve sıfırdan büyük fiyatı olmalı.</translation>
    </message>
    <message>
        <source>The amount must be above zero.</source>
        <translation>Tutar sıfırdan büyük olmalı.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Tutar</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Para birimi</translation>
    </message>
    <message>
        <source>Add item…</source>
        <translation>Kalem ekle…</translation>
    </message>
    <message>
        <source>Remove item</source>
        <translation>Kalemi çıkar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Kalemler</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s), listed at %1; the difference is spread</source>
        <translation>
            <numerusform>%n kalem, liste tutarı %1; fark kalemlere dağıtıldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sum of %n item(s); another total is spread over them</source>
        <translation>
            <numerusform>%n kalemin toplamı; farklı bir tutar kalemlere dağıtılır</numerusform>
        </translation>
    </message>
    <message>
        <source>Note (item name on receipt and at iyzico)</source>
        <translation>Not (makbuzda ve iyzico’da ürün adıdır)</translation>
    </message>
</context>
<context>
    <name>vezne::ui::ApprovalBar</name>
    <message>
        <source>Approve the item</source>
        <translation>Kalemi onayla</translation>
    </message>
    <message>
        <source>Take the approval back</source>
        <translation>Onayı geri al</translation>
    </message>
    <message>
        <source>Asking iyzico…</source>
        <translation>iyzico’ya soruluyor…</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Tamamlandı.</translation>
    </message>
    <message>
        <source>iyzico refused it: %1</source>
        <translation>iyzico kabul etmedi: %1</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the connection.</source>
        <translation>İstek gönderilmedi. Bağlantıyı kontrol edin.</translation>
    </message>
    <message>
        <source>The result is not known. Asking for the same again does no harm.</source>
        <translation>Sonuç bilinmiyor. Aynı isteği tekrarlamanın zararı yoktur.</translation>
    </message>
</context>
<context>
    <name>vezne::ui::AuditDialog</name>
    <message>
        <source>Older entries</source>
        <translation>Daha eski kayıtlar</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Denetim izi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Search: person, setting, order</source>
        <translation>Ara: kişi, ayar, sipariş</translation>
    </message>
    <message>
        <source>Search the audit trail</source>
        <translation>Denetim izinde ara</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Yapılan işlem</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>The audit trail cannot be read</source>
        <translation>Denetim izi okunamıyor</translation>
    </message>
    <message>
        <source>No matching entry</source>
        <translation>Eşleşen kayıt yok</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Henüz kayıt yok</translation>
    </message>
    <message>
        <source>No entry has these words and this kind.</source>
        <translation>Bu sözcükleri ve türü içeren kayıt yok.</translation>
    </message>
    <message>
        <source>Who signs in, who changes staff or settings, who asks for refunds: it is recorded here.</source>
        <translation>Oturum açan, personel veya ayar değiştiren, iade talep eden herkes burada görünür.</translation>
    </message>
</context>
<context>
    <name>vezne::ui::AuditModel</name>
    <message>
        <source>When</source>
        <translation>Zaman</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kim</translation>
    </message>
    <message>
        <source>What</source>
        <translation>İşlem</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Konu</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Neden</translation>
    </message>
</context>
<context>
    <name>vezne::ui::AwaitedEntry</name>
    <message>
        <source>Open payment</source>
        <translation>Ödemeyi aç</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Şimdi sor</translation>
    </message>
    <message>
        <source>Give back…</source>
        <translation>İade et…</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>Kabul et…</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Karara bağla…</translation>
    </message>
</context>
<context>
    <name>vezne::ui::AwaitedText</name>
    <message>
        <source>iyzico was not asked yet.</source>
        <translation>iyzico’ya henüz sorulmadı.</translation>
    </message>
    <message numerus="yes">
        <source>Asked %n time(s); iyzico does not know of it so far.</source>
        <translation>
            <numerusform>%n kez soruldu; iyzico şimdilik bu işlemi tanımıyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asked %n time(s), without a clear answer.</source>
        <translation>
            <numerusform>%n kez soruldu, açık bir yanıt alınamadı.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was sent; the result is not known.</source>
        <translation>Gönderildi; sonucu bilinmiyor.</translation>
    </message>
    <message>
        <source>It was sent, but the result is not known: %1.</source>
        <translation>Gönderildi ama sonucu bilinmiyor: %1.</translation>
    </message>
    <message>
        <source>Asking iyzico…</source>
        <translation>iyzico’ya soruluyor…</translation>
    </message>
    <message>
        <source>Asks again at %1.</source>
        <translation>Yeniden sorulacak: %1.</translation>
    </message>
    <message>
        <source>Before %1 “not found” proves nothing: iyzico may enter it late.</source>
        <translation>%1 saatine kadar “bulunamadı” yanıtı kesin sayılmaz: iyzico geç işleyebilir.</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>Karar bekleyenler</translation>
    </message>
    <message>
        <source>Result awaited</source>
        <translation>Sonuç bekleniyor</translation>
    </message>
    <message>
        <source>Under review at iyzico</source>
        <translation>iyzico incelemesinde</translation>
    </message>
    <message>
        <source>Not charged, still watched</source>
        <translation>Tahsil edilmedi, izleniyor</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>az önce</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 dk</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 sa %2 dk</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n gün</numerusform>
        </translation>
    </message>
    <message>
        <source>It is being sent; the answer is awaited.</source>
        <translation>Gönderiliyor; yanıt bekleniyor.</translation>
    </message>
    <message>
        <source>The money was taken, but iyzico is reviewing the payment. Do not deliver.</source>
        <translation>Para çekildi ama iyzico ödemeyi inceliyor. Ürünü teslim etmeyin.</translation>
    </message>
    <message>
        <source>iyzico did not know of it for as long as it could have been late. The order may be charged again.</source>
        <translation>Gecikme payı boyunca iyzico’da görülmedi. Sipariş yeniden tahsil edilebilir.</translation>
    </message>
    <message>
        <source>iyzico gave no clear answer for a day.</source>
        <translation>iyzico’dan bir gün boyunca açık yanıt alınamadı.</translation>
    </message>
    <message>
        <source>It had been taken for not charged, then it appeared at iyzico: the money was taken.</source>
        <translation>Tahsil edilmedi sayılmıştı, sonradan iyzico’da göründü: para çekilmiş.</translation>
    </message>
    <message>
        <source>Vezne waits up to two minutes for the answer, then it asks.</source>
        <translation>Vezne yanıtı en çok iki dakika bekler, sonra sorar.</translation>
    </message>
    <message>
        <source>Without a confirmation it ends after ten minutes.</source>
        <translation>Onay gelmezse on dakika sonra kapanır.</translation>
    </message>
    <message>
        <source>If the order was paid in another way meanwhile, give this one back. If not, two persons may keep it.</source>
        <translation>Sipariş bu arada başka yolla ödendiyse bu tutarı iade edin. Ödenmediyse iki kişinin kararıyla kabul edilebilir.</translation>
    </message>
    <message>
        <source>iyzico names %1 instead of %2.</source>
        <translation>iyzico %2 yerine %1 bildiriyor.</translation>
    </message>
    <message>
        <source>Vezne asks every few seconds until the page lapses, after half an hour.</source>
        <translation>Vezne, sayfanın yarım saatlik süresi dolana kadar birkaç saniyede bir sorar.</translation>
    </message>
    <message>
        <source>It was paid on the page of a link, and its order has another payment.</source>
        <translation>Bağlantı sayfasında ödendi; siparişin başka bir ödemesi daha var.</translation>
    </message>
    <message>
        <source>iyzico’s answers contradict each other.</source>
        <translation>iyzico’nun yanıtları birbiriyle çelişiyor.</translation>
    </message>
    <message>
        <source>The customer is at the bank’s page. No money has moved.</source>
        <translation>Müşteri bankanın sayfasında. Henüz para çekilmedi.</translation>
    </message>
    <message>
        <source>The customer is at iyzico’s page and may pay there.</source>
        <translation>Müşteri iyzico’nun sayfasında; ödemeyi orada yapabilir.</translation>
    </message>
    <message>
        <source>Looked for until %1, also in iyzico’s lists of the days.</source>
        <translation>%1 tarihine kadar iyzico’nun günlük listelerinde de aranır.</translation>
    </message>
    <message>
        <source>It was paid elsewhere, and its order has another payment.</source>
        <translation>Başka yerde ödendi; siparişin başka bir ödemesi daha var.</translation>
    </message>
    <message>
        <source>Compare with iyzico’s panel, then two persons decide. Until then nothing else can be done with this order.</source>
        <translation>iyzico panelinden kontrol edin, sonra iki kişi karar verir. O zamana kadar bu siparişle başka işlem yapılamaz.</translation>
    </message>
</context>
<context>
    <name>vezne::ui::AwaitingPage</name>
    <message>
        <source>The awaited results cannot be read</source>
        <translation>Sonuç bekleyenler okunamadı</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Vezne asks iyzico about these until their result is certain, also after a restart. While a payment is awaited, its order cannot be charged again.</source>
        <translation>Vezne, sonucu kesinleşene kadar bunları iyzico’ya sorar; yeniden başlatılsa da sürdürür. Sonucu beklenen bir ödemenin siparişi yeniden tahsil edilemez.</translation>
    </message>
    <message>
        <source>Ask about all now</source>
        <translation>Hepsini şimdi sor</translation>
    </message>
    <message>
        <source>Nothing is awaited</source>
        <translation>Bekleyen sonuç yok</translation>
    </message>
    <message>
        <source>The result of every payment, cancel and refund is certain. When an answer is lost, the operation appears here by itself.</source>
        <translation>Bütün ödeme, iptal ve iadelerin sonucu kesin. Yanıtı gelmeyen bir işlem kendiliğinden burada görünür.</translation>
    </message>
    <message>
        <source>Vezne goes on asking.</source>
        <translation>Vezne sormayı sürdürür.</translation>
    </message>
</context>
<context>
    <name>vezne::ui::BackupModel</name>
    <message>
        <source>just now</source>
        <translation>az önce</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n dakika önce</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n saat önce</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n gün önce</numerusform>
        </translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Zaman</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Ne kadar önce</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Kayıt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Boyut</translation>
    </message>
</context>
<context>
    <name>vezne::ui::BackupPanel</name>
    <message>
        <source>Backups</source>
        <translation>Yedekler</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Şimdi yedekle</translation>
    </message>
    <message>
        <source>Go back to this…</source>
        <translation>Bu yedeğe dön…</translation>
    </message>
    <message>
        <source>Change place…</source>
        <translation>Yeri değiştir…</translation>
    </message>
    <message>
        <source>Hourly and encrypted. Hourly ones are kept for 2 days, daily ones for 90.</source>
        <translation>Saatte bir, şifreli. Saatlik yedekler 2 gün, günlük yedekler 90 gün saklanır.</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Yedekler, en yenisi üstte</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>Yer: %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Başarısız</translation>
    </message>
    <message>
        <source>The last backup was not made. %1</source>
        <translation>Son yedek alınamadı. %1</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Sürüyor</translation>
    </message>
    <message>
        <source>The journal is being copied and checked. You can go on working.</source>
        <translation>Defter kopyalanıp doğrulanıyor. Çalışmaya devam edebilirsiniz.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Henüz yok</translation>
    </message>
    <message>
        <source>There is no backup in this place yet.</source>
        <translation>Burada henüz yedek yok.</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Doğrulandı</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Eski</translation>
    </message>
    <message>
        <source>The newest backup was made %1.</source>
        <translation>En yeni yedek: %1.</translation>
    </message>
    <message>
        <source>Where backups go</source>
        <translation>Yedeklerin yeri</translation>
    </message>
    <message>
        <source>Vezne cannot write into this folder.</source>
        <translation>Vezne bu klasöre yazamıyor.</translation>
    </message>
    <message>
        <source>On the same disk as the journal: if that fails, both are lost.</source>
        <translation>Defterle aynı diskte: disk bozulursa ikisi birden kaybolur.</translation>
    </message>
    <message>
        <source>On another disk than the journal. Should this computer be lost, they open with the journal’s key alone: save that too, apart from them.</source>
        <translation>Defterden başka bir diskte. Bu bilgisayar kaybolursa yedekler yalnızca defterin anahtarıyla açılır: anahtarı da kaydedin ve yedeklerden ayrı saklayın.</translation>
    </message>
    <message>
        <source>Go back to another…</source>
        <translation>Başka bir yedeğe dön…</translation>
    </message>
    <message>
        <source>Go back to a backup that lies elsewhere, also one of another computer</source>
        <translation>Başka yerdeki, başka bilgisayarda alınmış da olabilen bir yedeğe dön</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>Yedeğe dön</translation>
    </message>
    <message>
        <source>Backups (%1)</source>
        <translation>Yedekler (%1)</translation>
    </message>
    <message>
        <source>%1 is no backup of Vezne, or has another name than it was given.</source>
        <translation>%1, Vezne’nin aldığı bir yedek değil ya da adı değiştirilmiş.</translation>
    </message>
</context>
<context>
    <name>vezne::ui::BasketModel</name>
    <message>
        <source>Item</source>
        <translation>Kalem</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Fiyat</translation>
    </message>
    <message>
        <source>physical</source>
        <translation>fiziksel</translation>
    </message>
    <message>
        <source>digital</source>
        <translation>dijital</translation>
    </message>
</context>
<context>
    <name>vezne::ui::BatchModel</name>
    <message>
        <source>None of these payments can be given back.</source>
        <translation>Bu ödemelerin hiçbiri iade edilemez.</translation>
    </message>
    <message>
        <source>Will be cancelled</source>
        <translation>İptal edilecek</translation>
    </message>
    <message>
        <source>Will be refunded</source>
        <translation>İade edilecek</translation>
    </message>
    <message>
        <source>Line %1: no such payment</source>
        <translation>Satır %1: böyle bir ödeme yok</translation>
    </message>
    <message>
        <source>No such payment</source>
        <translation>Böyle bir ödeme yok</translation>
    </message>
    <message>
        <source>Line %1: this is not an amount</source>
        <translation>Satır %1: tutar anlaşılmadı</translation>
    </message>
    <message>
        <source>Already in the list</source>
        <translation>Listede zaten var</translation>
    </message>
    <message>
        <source>Beyond the %1 payments of one run</source>
        <translation>Bir seferde en çok %1 ödeme</translation>
    </message>
    <message>
        <source>Not begun. %1</source>
        <translation>Başlatılmadı. %1</translation>
    </message>
    <message>
        <source>Under way…</source>
        <translation>Sürüyor…</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Sipariş</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Müşteri</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kart</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Kalan</translation>
    </message>
    <message>
        <source>Goes back</source>
        <translation>İade edilecek</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ne olacak</translation>
    </message>
    <message>
        <source>Once more: the same amount went back on %1</source>
        <translation>Yeniden: aynı tutar %1 tarihinde iade edildi</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) will be given back, %1 in all. This cannot be undone.</source>
        <translation>
            <numerusform>%n ödeme, toplam %1 iade edilecek. Geri alınamaz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be given back.</source>
        <translation>
            <numerusform>%n satır iade edilemez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: the number of one payment and the order of another</source>
        <translation>Satır %1: bir ödemenin numarası, başka bir ödemenin siparişi</translation>
    </message>
</context>
<context>
    <name>vezne::ui::BenchStarter</name>
    <message>
        <source>Interrupted refunds…</source>
        <translation>Yarım kalan iadeler…</translation>
    </message>
    <message>
        <source>Refund several…</source>
        <translation>Toplu iade…</translation>
    </message>
    <message>
        <source>A run of refunds was interrupted. Nothing is done twice.</source>
        <translation>Bir toplu iade yarım kaldı. Hiçbir şey iki kez yapılmaz.</translation>
    </message>
    <message>
        <source>What is selected in the list, or what a CSV file names</source>
        <translation>Listede seçilenler ya da bir CSV dosyasındakiler</translation>
    </message>
</context>
<context>
    <name>vezne::ui::BookFindingView</name>
    <message>
        <source>Trying the server…</source>
        <translation>Sunucu deneniyor…</translation>
    </message>
    <message>
        <source>PostgreSQL %1</source>
        <translation>PostgreSQL %1</translation>
    </message>
    <message>
        <source>This user may sell and give money back.</source>
        <translation>Bu kullanıcı satış ve iade yapabilir.</translation>
    </message>
    <message>
        <source>This user may sell.</source>
        <translation>Bu kullanıcı satış yapabilir.</translation>
    </message>
    <message>
        <source>Other tills have written in it.</source>
        <translation>Defterde başka kasaların kayıtları var.</translation>
    </message>
    <message>
        <source>Nothing is written in it yet.</source>
        <translation>Defterde henüz kayıt yok.</translation>
    </message>
</context>
<context>
    <name>vezne::ui::BookForm</name>
    <message>
        <source>Required.</source>
        <translation>Gerekli.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Sunucu</translation>
    </message>
    <message>
        <source>As its certificate names it</source>
        <translation>Sertifikasındaki adıyla</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Bağlantı noktası</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Veritabanı</translation>
    </message>
    <message>
        <source>User of this till</source>
        <translation>Bu kasanın kullanıcısı</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parola</translation>
    </message>
    <message>
        <source>Kept in this computer’s keychain only</source>
        <translation>Yalnızca bu bilgisayarın anahtarlığında saklanır</translation>
    </message>
    <message>
        <source>Authority’s certificate (PEM)</source>
        <translation>Sertifika otoritesi (CA) dosyası (PEM)</translation>
    </message>
    <message>
        <source>the system’s</source>
        <translation>sistemdekiler</translation>
    </message>
    <message>
        <source>The book’s key</source>
        <translation>Defterin anahtarı</translation>
    </message>
    <message>
        <source>none: a new book</source>
        <translation>yok: yeni defter</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Bağlantıyı sına</translation>
    </message>
    <message>
        <source>From a till that has joined</source>
        <translation>Katılmış bir kasadan alınır</translation>
    </message>
</context>
<context>
    <name>vezne::ui::BookPanel</name>
    <message>
        <source>The book’s key</source>
        <translation>Defterin anahtarı</translation>
    </message>
    <message>
        <source>Leave the shared book</source>
        <translation>Ortak defterden ayrıl</translation>
    </message>
    <message>
        <source>Everything in the book is copied into a file of this computer, checked, and this till goes on there. The book stays as it is; what the other tills do from then on is not seen here. Refund a payment in one of the two only.</source>
        <translation>Defterdeki her şey bu bilgisayardaki bir dosyaya kopyalanır, doğrulanır ve bu kasa orada sürdürür. Defter olduğu gibi kalır; öteki kasaların bundan sonra yaptıkları burada görünmez. Bir ödemeyi ikisinden yalnızca birinde iade edin.</translation>
    </message>
    <message>
        <source>Copy and leave</source>
        <translation>Kopyala ve ayrıl</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Where the journal is kept</source>
        <translation>Defterin yeri</translation>
    </message>
    <message>
        <source>In the shared book %1, as %2</source>
        <translation>%1 ortak defterinde, kullanıcı %2</translation>
    </message>
    <message>
        <source>On this computer: %1</source>
        <translation>Bu bilgisayarda: %1</translation>
    </message>
    <message>
        <source>Who may change the settings may move it.</source>
        <translation>Yerini, ayarları değiştirme yetkisi olanlar değiştirebilir.</translation>
    </message>
    <message>
        <source>Another till joins with the book’s key: save it to a file, carry it there, and destroy the file. Who has it can write what passes for history.</source>
        <translation>Başka bir kasa defterin anahtarıyla katılır: anahtarı bir dosyaya kaydedin, oraya götürün ve dosyayı yok edin. Anahtarı ele geçiren, geçmiş diye kabul edilecek kayıtlar yazabilir.</translation>
    </message>
    <message>
        <source>Join a shared book…</source>
        <translation>Ortak deftere katıl…</translation>
    </message>
    <message>
        <source>Save the book’s key…</source>
        <translation>Defterin anahtarını kaydet…</translation>
    </message>
    <message>
        <source>Leave the book…</source>
        <translation>Defterden ayrıl…</translation>
    </message>
    <message>
        <source>The journal’s key</source>
        <translation>Defterin anahtarı</translation>
    </message>
    <message>
        <source>If this computer is lost, its backups open with the journal’s key alone: save it to a file and keep that apart from the backups, such as on a stick in the safe. Several tills can keep one journal on a PostgreSQL server.</source>
        <translation>Bu bilgisayar kaybolursa yedekler yalnızca defterin anahtarıyla açılır: anahtarı bir dosyaya kaydedin ve yedeklerden ayrı, örneğin kasadaki bir bellekte saklayın. Birden çok kasa, bir PostgreSQL sunucusunda tek bir defter tutabilir.</translation>
    </message>
    <message>
        <source>Save the journal’s key…</source>
        <translation>Defterin anahtarını kaydet…</translation>
    </message>
</context>
<context>
    <name>vezne::ui::BuyerForm</name>
    <message>
        <source>This number fails its checksum.</source>
        <translation>Numara doğrulamadan geçmiyor.</translation>
    </message>
    <message>
        <source>Not an e-mail address.</source>
        <translation>Geçerli bir e-posta adresi girin.</translation>
    </message>
    <message>
        <source>Not a phone number.</source>
        <translation>Geçerli bir telefon numarası değil.</translation>
    </message>
    <message>
        <source>iyzico wants these of every customer. For one who gives nothing a sale takes them from here; what stays empty is sent as shown in grey.</source>
        <translation>iyzico bu bilgileri her müşteri için ister. Bilgi vermeyen müşterinin satışında buradakiler kullanılır; boş bırakılanlar yerine gri yazılanlar gönderilir.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Soyad</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Identity number (TCKN)</source>
        <translation>Kimlik numarası (TCKN)</translation>
    </message>
    <message>
        <source>City</source>
        <translation>İl</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Posta kodu</translation>
    </message>
</context>
<context>
    <name>vezne::ui::CancelDialog</name>
    <message>
        <source>This cannot be undone.</source>
        <translation>Bu işlem geri alınamaz.</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>%1 iptal et</translation>
    </message>
    <message>
        <source>The hold of %1 on card %2 will be released; nothing will be collected.</source>
        <translation>%2 kartındaki %1 blokesi kaldırılacak; tahsilat yapılmayacak.</translation>
    </message>
    <message>
        <source>Release %1</source>
        <translation>%1 blokesini kaldır</translation>
    </message>
    <message>
        <source>The whole payment of %1 on card %2 will be cancelled; the customer’s statement will not show it.</source>
        <translation>%1 tutarındaki ödemenin tamamı %2 kartında iptal edilecek; müşterinin ekstresinde görünmeyecek.</translation>
    </message>
</context>
<context>
    <name>vezne::ui::CapText</name>
    <message>
        <source>General</source>
        <translation>Genel</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Bilgisayar</translation>
    </message>
    <message>
        <source>Jewellery</source>
        <translation>Kuyum</translation>
    </message>
    <message>
        <source>Electronics</source>
        <translation>Elektronik</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Gıda</translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation>Akaryakıt</translation>
    </message>
    <message>
        <source>Telecom</source>
        <translation>Telekomünikasyon</translation>
    </message>
    <message>
        <source>Cosmetics</source>
        <translation>Kozmetik</translation>
    </message>
</context>
<context>
    <name>vezne::ui::CapsModel</name>
    <message>
        <source>single payment</source>
        <translation>tek çekim</translation>
    </message>
    <message>
        <source>from the beginning</source>
        <translation>baştan beri</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Ürünler</translation>
    </message>
    <message>
        <source>Instalments at most</source>
        <translation>En çok taksit</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Geçerlilik başlangıcı</translation>
    </message>
</context>
<context>
    <name>vezne::ui::CapsPanel</name>
    <message>
        <source>Instalments allowed</source>
        <translation>İzin verilen taksitler</translation>
    </message>
</context>
<context>
    <name>vezne::ui::CapsTable</name>
    <message>
        <source>New group</source>
        <translation>Yeni grup</translation>
    </message>
    <message>
        <source>New group %1</source>
        <translation>Yeni grup %1</translation>
    </message>
    <message>
        <source>The law limits instalments by what is sold, and changes the limits often. These figures were published earlier; check them and enter the day from which a new one holds. A sale begins with the first row.</source>
        <translation>Taksit sayısını mevzuat ürün grubuna göre sınırlar ve sık değiştirir. Bu rakamlar daha önce yayımlananlardır; güncelini kontrol edin, yenisini geçerlilik günüyle girin. Satış ilk satırdaki grupla başlar.</translation>
    </message>
    <message>
        <source>Instalments allowed</source>
        <translation>İzin verilen taksitler</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Satır ekle</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Satırı sil</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>Varsayılana dön</translation>
    </message>
</context>
<context>
    <name>vezne::ui::CaptureDialog</name>
    <message>
        <source>%1 will be collected from card %2.</source>
        <translation>%1, %2 kartından tahsil edilecek.</translation>
    </message>
    <message>
        <source>The remaining %1 is released; a hold can be captured once.</source>
        <translation>Kalan %1 serbest kalır; provizyon bir kez kapatılır.</translation>
    </message>
    <message>
        <source>A hold can be captured once.</source>
        <translation>Provizyon bir kez kapatılır.</translation>
    </message>
    <message>
        <source>Capture %1</source>
        <translation>%1 tahsil et</translation>
    </message>
</context>
<context>
    <name>vezne::ui::CardForm</name>
    <message>
        <source>The card number is not complete.</source>
        <translation>Kart numarası eksik.</translation>
    </message>
    <message>
        <source>Enter the name on the card.</source>
        <translation>Karttaki adı girin.</translation>
    </message>
    <message>
        <source>First name and surname, please.</source>
        <translation>Ad ve soyadı birlikte girin.</translation>
    </message>
    <message>
        <source>Month and year, as 12 / 30.</source>
        <translation>Ay ve yıl, örneğin 12 / 30.</translation>
    </message>
    <message>
        <source>This card has expired.</source>
        <translation>Bu kartın süresi dolmuş.</translation>
    </message>
    <message>
        <source>The code is not complete.</source>
        <translation>Kod eksik.</translation>
    </message>
    <message>
        <source>Bank not known; the card can still be charged.</source>
        <translation>Bankası bilinmiyor; yine de tahsil edilebilir.</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kart</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Kart numarası</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Son kullanma</translation>
    </message>
    <message>
        <source>Security code (CVC)</source>
        <translation>Güvenlik kodu (CVC)</translation>
    </message>
    <message>
        <source>Card holder</source>
        <translation>Kart sahibi</translation>
    </message>
    <message>
        <source>Not needed for a stored card.</source>
        <translation>Kayıtlı kartta zorunlu değil.</translation>
    </message>
    <message>
        <source>Asking iyzico…</source>
        <translation>iyzico’ya soruluyor…</translation>
    </message>
    <message>
        <source>Ask for points</source>
        <translation>Puan sor</translation>
    </message>
    <message>
        <source>Ask iyzico what the card has in points</source>
        <translation>Karttaki puanı iyzico’ya sor</translation>
    </message>
    <message>
        <source>The call is not being recorded now</source>
        <translation>Görüşme şu anda kaydedilmiyor</translation>
    </message>
    <message>
        <source>The card’s fields open when you tick this.</source>
        <translation>İşaretlediğinizde kart alanları açılır.</translation>
    </message>
    <message>
        <source>One digit looks wrong; read it back in blocks of four.</source>
        <translation>Bir rakam yanlış görünüyor; dörderli okuyun.</translation>
    </message>
</context>
<context>
    <name>vezne::ui::CardWords</name>
    <message>
        <source>credit</source>
        <translation>kredi</translation>
    </message>
    <message>
        <source>debit</source>
        <translation>banka kartı</translation>
    </message>
    <message>
        <source>prepaid</source>
        <translation>ön ödemeli</translation>
    </message>
    <message>
        <source>commercial</source>
        <translation>ticari</translation>
    </message>
    <message>
        <source>personal</source>
        <translation>bireysel</translation>
    </message>
    <message>
        <source>Single payment</source>
        <translation>Tek çekim</translation>
    </message>
    <message numerus="yes">
        <source>%n instalment(s)</source>
        <translation>
            <numerusform>%n taksit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vezne::ui::ChainKeyDialog</name>
    <message>
        <source>The backup has another key</source>
        <translation>Yedeğin anahtarı farklı</translation>
    </message>
    <message>
        <source>The journal has another key</source>
        <translation>Defterin anahtarı farklı</translation>
    </message>
    <message>
        <source>It was made under another key than this journal’s, perhaps on another computer. It opens with the key that was saved there, and this is from then on the journal’s key.</source>
        <translation>Bu yedek, başka bir anahtarla, belki de başka bir bilgisayarda alınmış. Orada kaydedilen anahtarla açılır; bundan sonra defterin anahtarı o olur.</translation>
    </message>
    <message>
        <source>The key in the keychain does not open it. It opens with the key that was saved for it; the keychain then keeps that one.</source>
        <translation>Anahtarlıktaki anahtar bu defteri açmıyor. Defter, kendisi için kaydedilen anahtarla açılır; bundan sonra anahtarlıkta o saklanır.</translation>
    </message>
    <message>
        <source>File of the journal’s key</source>
        <translation>Defterin anahtar dosyası</translation>
    </message>
    <message>
        <source>Keep the present journal</source>
        <translation>Şimdiki defterde kal</translation>
    </message>
    <message>
        <source>Close Vezne</source>
        <translation>Vezne’yi kapat</translation>
    </message>
    <message>
        <source>Go back to the backup</source>
        <translation>Yedeğe dön</translation>
    </message>
    <message>
        <source>Open the journal</source>
        <translation>Defteri aç</translation>
    </message>
    <message>
        <source>Required.</source>
        <translation>Gerekli.</translation>
    </message>
</context>
<context>
    <name>vezne::ui::ChainKeyPick</name>
    <message>
        <source>No key, or others can read it too.</source>
        <translation>Anahtar değil ya da başkaları da okuyabiliyor.</translation>
    </message>
</context>
<context>
    <name>vezne::ui::ChangeButtons</name>
    <message>
        <source>Undo…</source>
        <translation>Geri al…</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>İade et…</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>İptal et…</translation>
    </message>
    <message>
        <source>Capture…</source>
        <translation>Provizyonu kapat…</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>Blokeyi kaldır…</translation>
    </message>
    <message>
        <source>Ask for a refund…</source>
        <translation>İade talep et…</translation>
    </message>
</context>
<context>
    <name>vezne::ui::ChangeDialog</name>
    <message>
        <source>Refund instead…</source>
        <translation>Bunun yerine iade et…</translation>
    </message>
    <message>
        <source>Cancel the payment</source>
        <translation>Ödemeyi iptal et</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>İade et</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Capture the hold</source>
        <translation>Provizyonu kapat</translation>
    </message>
    <message>
        <source>Release the hold</source>
        <translation>Blokeyi kaldır</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>Makbuz…</translation>
    </message>
</context>
<context>
    <name>vezne::ui::ChangeResult</name>
    <message>
        <source>Under way</source>
        <translation>İşlem sürüyor</translation>
    </message>
    <message>
        <source>The cancel is under way…</source>
        <translation>İptal işlemi sürüyor…</translation>
    </message>
    <message>
        <source>The refund is under way…</source>
        <translation>İade işlemi sürüyor…</translation>
    </message>
    <message>
        <source>The answer can take two minutes. You may close this window: the list shows the result.</source>
        <translation>Yanıt iki dakikayı bulabilir. Bu pencereyi kapatabilirsiniz; sonuç listede görünür.</translation>
    </message>
    <message>
        <source>Host reference</source>
        <translation>Banka referansı</translation>
    </message>
    <message>
        <source>Authorisation code</source>
        <translation>Onay kodu</translation>
    </message>
    <message>
        <source>iyzico says</source>
        <translation>iyzico yanıtı</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Defter</translation>
    </message>
    <message>
        <source>%1 was cancelled.</source>
        <translation>%1 iptal edildi.</translation>
    </message>
    <message>
        <source>%1 was refunded.</source>
        <translation>%1 iade edildi.</translation>
    </message>
    <message>
        <source>%1 was refunded to card %2.</source>
        <translation>%1, %2 kartına iade edildi.</translation>
    </message>
    <message>
        <source>The result is not known yet.</source>
        <translation>Sonuç henüz bilinmiyor.</translation>
    </message>
    <message>
        <source>Do not repeat it. Vezne asks iyzico until the answer is certain; the list shows it.</source>
        <translation>İşlemi tekrarlamayın. Vezne, yanıt kesinleşene kadar iyzico’ya sorar; sonuç listede görünür.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>İstek gönderilmedi.</translation>
    </message>
    <message>
        <source>No money has moved. The journal could not be written; start Vezne anew before you try again.</source>
        <translation>Para hareketi olmadı. Deftere yazılamadı; yeniden denemeden önce Vezne’yi yeniden başlatın.</translation>
    </message>
    <message>
        <source>No money has moved. You may try again.</source>
        <translation>Para hareketi olmadı. Yeniden deneyebilirsiniz.</translation>
    </message>
    <message>
        <source>The result could not be written to the journal. Note it down; Vezne asks iyzico again at the next start.</source>
        <translation>Sonuç deftere yazılamadı. Not edin; Vezne bir sonraki açılışta iyzico’ya yeniden sorar.</translation>
    </message>
    <message>
        <source>The cancel was refused.</source>
        <translation>İptal reddedildi.</translation>
    </message>
    <message>
        <source>The refund was refused.</source>
        <translation>İade reddedildi.</translation>
    </message>
    <message>
        <source>No money has moved.</source>
        <translation>Para hareketi olmadı.</translation>
    </message>
    <message>
        <source>The capture is under way…</source>
        <translation>Provizyon kapatılıyor…</translation>
    </message>
    <message>
        <source>%1 was collected.</source>
        <translation>%1 tahsil edildi.</translation>
    </message>
    <message>
        <source>From now on it can be refunded like any payment.</source>
        <translation>Artık her ödeme gibi iade edilebilir.</translation>
    </message>
    <message>
        <source>The capture was refused.</source>
        <translation>Provizyon kapatma reddedildi.</translation>
    </message>
    <message>
        <source>The refund was asked for.</source>
        <translation>İade talep edildi.</translation>
    </message>
    <message>
        <source>No money has moved. Finance sees the request and grants or declines it.</source>
        <translation>Para çıkışı olmadı. Finans talebi görür; onaylar veya reddeder.</translation>
    </message>
    <message>
        <source>The payment leaves no line on the customer’s statement.</source>
        <translation>Ödeme, müşterinin ekstresinde görünmez.</translation>
    </message>
    <message>
        <source>The customer’s bank shows it within a few days.</source>
        <translation>İade, müşterinin kartına birkaç gün içinde yansır.</translation>
    </message>
    <message>
        <source>If the customer asks the bank</source>
        <translation>Müşteri bankasına sorarsa</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Ayrıntı</translation>
    </message>
</context>
<context>
    <name>vezne::ui::CloseDialog</name>
    <message>
        <source>Close the day</source>
        <translation>Günü kapat</translation>
    </message>
    <message>
        <source>The day %1 will be closed with these figures. They cannot be changed afterwards.</source>
        <translation>%1 günü bu rakamlarla kapatılacak. Rakamlar sonradan değiştirilemez.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>The period %1 will be closed with these figures. They cannot be changed afterwards.</source>
        <translation>%1 dönemi bu rakamlarla kapatılacak. Rakamlar sonradan değiştirilemez.</translation>
    </message>
</context>
<context>
    <name>vezne::ui::ClosePanel</name>
    <message>
        <source>Close the day</source>
        <translation>Günü kapat</translation>
    </message>
    <message>
        <source>Day to close</source>
        <translation>Kapatılacak gün</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) not known yet. The day can be closed once they are.</source>
        <translation>
            <numerusform>%n işlemin sonucu henüz bilinmiyor. Sonuçlar öğrenilince gün kapatılabilir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has happened since the last day end.</source>
        <translation>Son gün sonundan beri işlem olmadı.</translation>
    </message>
    <message>
        <source>The figures are frozen under the next number. They can be printed again, but not changed.</source>
        <translation>Rakamlar sıradaki numarayla kesinleşir; yeniden yazdırılabilir, değiştirilemez.</translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) of today can still be cancelled. From tomorrow on they can only be refunded.</source>
        <translation>
            <numerusform>Bugünün %n satışı hâlâ iptal edilebilir. Yarından itibaren yalnızca iade edilebilir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Göster</translation>
    </message>
    <message>
        <source>Close the day (Z)</source>
        <translation>Günü kapat (Z)</translation>
    </message>
    <message>
        <source>Interim report (X)…</source>
        <translation>Ara rapor (X)…</translation>
    </message>
    <message>
        <source>Your day</source>
        <translation>Gününüz</translation>
    </message>
    <message>
        <source>You see your own operations. Finance or the owner closes the day, which counts everybody’s.</source>
        <translation>Yalnızca kendi işlemlerinizi görürsünüz. Herkesin işlemlerini kapsayan gün sonunu finans veya işletme sahibi kapatır.</translation>
    </message>
</context>
<context>
    <name>vezne::ui::ClosedPage</name>
    <message>
        <source>No money can be taken or given back</source>
        <translation>Tahsilat ve iade kapalı</translation>
    </message>
    <message>
        <source>The keys for iyzico are kept in the keychain only. Past payments can be looked at meanwhile; results that are awaited are asked about once the keys are there.</source>
        <translation>iyzico anahtarları yalnızca anahtarlıkta durur. Bu sırada geçmiş işlemlere bakabilirsiniz; beklenen sonuçlar anahtarlar gelince sorgulanır.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Enter the keys…</source>
        <translation>Anahtarları gir…</translation>
    </message>
</context>
<context>
    <name>vezne::ui::ClosingModel</name>
    <message>
        <source>No.</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
</context>
<context>
    <name>vezne::ui::ColumnLook</name>
    <message>
        <source>Compact rows</source>
        <translation>Sık satırlar</translation>
    </message>
    <message>
        <source>Normal rows</source>
        <translation>Normal satırlar</translation>
    </message>
    <message>
        <source>Roomy rows</source>
        <translation>Geniş satırlar</translation>
    </message>
    <message>
        <source>Reset the columns</source>
        <translation>İlk hâline getir</translation>
    </message>
    <message>
        <source>%1 (no room now)</source>
        <translation>%1 (şu an sığmıyor)</translation>
    </message>
</context>
<context>
    <name>vezne::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Komutlar</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Ne yapmak istiyorsunuz?</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Komut bul</translation>
    </message>
    <message>
        <source>The arrow keys choose, Enter carries it out.</source>
        <translation>Ok tuşlarıyla seçilir, Enter ile uygulanır.</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Bulunan komutlar</translation>
    </message>
    <message>
        <source>Look for “%1” among the payments</source>
        <translation>Ödemelerde “%1” ara</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>İşlemler</translation>
    </message>
    <message numerus="yes">
        <source>%n command(s)</source>
        <translation>
            <numerusform>%n komut</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vezne::ui::ComparisonModel</name>
    <message>
        <source>All together</source>
        <translation>Tümü birlikte</translation>
    </message>
    <message>
        <source>Day or file</source>
        <translation>Gün veya dosya</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
</context>
<context>
    <name>vezne::ui::Consent</name>
    <message>
        <source>Your password</source>
        <translation>Parolanız</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>İkinci kişi</translation>
    </message>
    <message>
        <source>Their password</source>
        <translation>İkinci kişinin parolası</translation>
    </message>
    <message>
        <source>Above the limit somebody else with the same right has to agree.</source>
        <translation>Limit üstü iade, aynı yetkideki ikinci kişinin onayını ister.</translation>
    </message>
</context>
<context>
    <name>vezne::ui::CustomerModel</name>
    <message>
        <source>Customer</source>
        <translation>Müşteri</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
</context>
<context>
    <name>vezne::ui::CustomerNote</name>
    <message>
        <source>The note is kept.</source>
        <translation>Not kaydedildi.</translation>
    </message>
    <message>
        <source>The note on %1 was saved.</source>
        <translation>%1 için yazılan not kaydedildi.</translation>
    </message>
    <message>
        <source>The note on %1 is not saved yet and waits there.</source>
        <translation>%1 için yazılan not henüz kaydedilmedi; müşteri yeniden seçildiğinde yerinde durur.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Note on the customer</source>
        <translation>Müşteri notu</translation>
    </message>
    <message>
        <source>What the next person at the phone should know; no card numbers</source>
        <translation>Telefona bakacak kişi ne bilmeli? Kart numarası yazmayın.</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Notu kaydet</translation>
    </message>
</context>
<context>
    <name>vezne::ui::CustomerPane</name>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>Kimlik numarası</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Delete the stored cards first.</source>
        <translation>Önce saklı kartları silin.</translation>
    </message>
    <message>
        <source>Export personal data</source>
        <extracomment>Name of a file, without blanks.</extracomment>
        <translation>Kişisel verileri dışa aktar</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>musteri</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Kaydedildi.</translation>
    </message>
    <message>
        <source>Erase the customer</source>
        <translation>Müşteriyi sil</translation>
    </message>
    <message>
        <source>What is known of %1 will be erased: phone, e-mail, note, and names on links. Of payments the name and address stay for ten years, as the law on books asks. This cannot be undone.</source>
        <translation>%1 hakkında bilinenler silinecek: telefon, e-posta, not ve bağlantılardaki adlar. Ödemelerde ad ve adres, defter saklama yükümlülüğü nedeniyle on yıl durur. Geri alınamaz.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Ödemeler</translation>
    </message>
    <message>
        <source>Payments of the customer</source>
        <translation>Müşterinin ödemeleri</translation>
    </message>
    <message>
        <source>Export personal data…</source>
        <translation>Kişisel verileri dışa aktar…</translation>
    </message>
    <message>
        <source>A file with everything, for the person it is about (KVKK)</source>
        <translation>İlgili kişiye verilmek üzere her şeyi içeren dosya (KVKK)</translation>
    </message>
    <message>
        <source>Erase the customer…</source>
        <translation>Müşteriyi sil…</translation>
    </message>
    <message>
        <source>The name is that of the stored card.</source>
        <translation>Ad, kayıtlı karttan gelir.</translation>
    </message>
    <message>
        <source>The name was changed.</source>
        <translation>Ad değiştirildi.</translation>
    </message>
    <message>
        <source>Change the name…</source>
        <translation>Adı değiştir…</translation>
    </message>
</context>
<context>
    <name>vezne::ui::CustomerPanel</name>
    <message>
        <source>Required.</source>
        <translation>Gerekli.</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Daha az göster</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Diğer bilgiler…</translation>
    </message>
    <message>
        <source>Not a phone number.</source>
        <translation>Numara eksik ya da hatalı.</translation>
    </message>
    <message>
        <source>This number fails its checksum; read it back.</source>
        <translation>Numara doğrulamadan geçmiyor; okuyarak karşılaştırın.</translation>
    </message>
    <message>
        <source>Order and customer</source>
        <translation>Sipariş ve müşteri</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Sipariş</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Soyad</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Identity number (TCKN)</source>
        <translation>Kimlik numarası (TCKN)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>City</source>
        <translation>İl</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Posta kodu</translation>
    </message>
    <message>
        <source>Not an e-mail address.</source>
        <translation>Geçerli bir e-posta adresi girin.</translation>
    </message>
    <message>
        <source>Looks like a card number.</source>
        <translation>Kart numarasına benziyor.</translation>
    </message>
    <message>
        <source>On record: %1</source>
        <translation>Kayıtlı adı: %1</translation>
    </message>
    <message>
        <source>For this sale alone.</source>
        <translation>Yalnızca bu satışta.</translation>
    </message>
</context>
<context>
    <name>vezne::ui::CustomersPage</name>
    <message>
        <source>Nobody found</source>
        <translation>Müşteri bulunamadı</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Müşteri ara</translation>
    </message>
    <message>
        <source>Not for this role</source>
        <translation>Bu rol için kapalı</translation>
    </message>
    <message>
        <source>Your role may not see customers and their cards.</source>
        <translation>Rolünüzün müşterileri ve kartlarını görme yetkisi yok.</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Henüz müşteri yok</translation>
    </message>
    <message>
        <source>Who gives a phone number with a sale stands here, with payments and stored cards.</source>
        <translation>Satışta telefon numarası veren müşteriler, ödemeleri ve saklı kartlarıyla burada görünür.</translation>
    </message>
    <message>
        <source>No customer fits “%1”.</source>
        <translation>“%1” ile eşleşen müşteri yok.</translation>
    </message>
    <message>
        <source>Name, phone number, order or last digits</source>
        <translation>Ad, telefon, sipariş ya da son haneler</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Müşteriler</translation>
    </message>
</context>
<context>
    <name>vezne::ui::CvcEdit</name>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation>
            <numerusform>%n hane</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vezne::ui::DatePreset</name>
    <message>
        <source>All dates</source>
        <translation>Tüm tarihler</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Dün</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Bu hafta</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Son 7 gün</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Bu ay</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Geçen ay</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Son 12 ay</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Özel</translation>
    </message>
</context>
<context>
    <name>vezne::ui::DayEndPage</name>
    <message>
        <source>The journal cannot be read: %1</source>
        <translation>Defter okunamıyor: %1</translation>
    </message>
    <message>
        <source>The day was not closed. %1</source>
        <translation>Gün kapatılmadı. %1</translation>
    </message>
    <message>
        <source>Interim report (X)</source>
        <translation>Ara rapor (X)</translation>
    </message>
    <message>
        <source>Day end Z %1 is closed. Its first print is the original; those after it say COPY.</source>
        <translation>Gün sonu Z %1 kapatıldı. İlk çıktı asıl belgedir; sonraki çıktılarda KOPYA yazar.</translation>
    </message>
</context>
<context>
    <name>vezne::ui::DayFiguresView</name>
    <message>
        <source>Nothing was taken or given back since the last day end.</source>
        <translation>Son gün sonundan beri tahsilat ya da iade yok.</translation>
    </message>
    <message>
        <source>Since the last day end</source>
        <translation>Son gün sonundan beri</translation>
    </message>
    <message>
        <source>Sales breakdown</source>
        <translation>Satışların dağılımı</translation>
    </message>
    <message>
        <source>Payouts from iyzico</source>
        <translation>iyzico aktarımları</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Reddedilen</translation>
    </message>
    <message>
        <source>Divide the sales</source>
        <translation>Dağılım</translation>
    </message>
    <message>
        <source>Your own operations since the last day end</source>
        <translation>Kendi işlemleriniz (son gün sonundan beri)</translation>
    </message>
</context>
<context>
    <name>vezne::ui::DayReport</name>
    <message>
        <source>Payouts from iyzico</source>
        <translation>iyzico aktarımları</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Reddedilen</translation>
    </message>
    <message>
        <source>Interim report (X)</source>
        <translation>Ara rapor (X)</translation>
    </message>
    <message>
        <source>Up to the end of</source>
        <translation>Kapsadığı son gün</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Yazdırılma</translation>
    </message>
    <message>
        <source>By</source>
        <translation>İşlemi yapan</translation>
    </message>
    <message>
        <source>Day end Z %1</source>
        <translation>Gün sonu Z %1</translation>
    </message>
    <message>
        <source>COPY</source>
        <translation>KOPYA</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Kapanış</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Kayıtlar</translation>
    </message>
    <message>
        <source>Your own operations</source>
        <translation>Kendi işlemleriniz</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Dönem</translation>
    </message>
</context>
<context>
    <name>vezne::ui::DayText</name>
    <message>
        <source>By brand</source>
        <translation>Markaya göre</translation>
    </message>
    <message>
        <source>By card family</source>
        <translation>Kart ailesine göre</translation>
    </message>
    <message>
        <source>By instalments</source>
        <translation>Taksite göre</translation>
    </message>
    <message>
        <source>By cashier</source>
        <translation>Kasiyere göre</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Bilinmiyor</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Satış</translation>
    </message>
    <message>
        <source>of which instalment surcharge</source>
        <translation>içindeki vade farkı</translation>
    </message>
    <message>
        <source>Cancels</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>İade</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>Refused by iyzico</source>
        <translation>iyzico reddetti</translation>
    </message>
    <message>
        <source>Already due</source>
        <translation>Vadesi gelmiş (son 30 gün)</translation>
    </message>
    <message>
        <source>3-D Secure</source>
        <translation>3D Secure</translation>
    </message>
    <message>
        <source>Made elsewhere</source>
        <translation>Başka yerde yapılan</translation>
    </message>
    <message>
        <source>On iyzico’s page</source>
        <translation>iyzico sayfasında</translation>
    </message>
    <message>
        <source>By verification</source>
        <translation>Doğrulamaya göre</translation>
    </message>
</context>
<context>
    <name>vezne::ui::DeclineCoach</name>
    <message>
        <source>Your bank did not approve the payment. Please speak to your bank.</source>
        <translation>Bankanız işlemi onaylamadı. Lütfen bankanızla görüşün.</translation>
    </message>
    <message>
        <source>The limit or balance does not seem to be enough.</source>
        <translation>Limit ya da bakiye yetersiz görünüyor.</translation>
    </message>
    <message>
        <source>Try another card, fewer instalments or part of the amount.</source>
        <translation>Başka bir kart, daha az taksit ya da tutarın bir kısmını deneyin.</translation>
    </message>
    <message>
        <source>Another card, or part of the amount.</source>
        <translation>Başka kart ya da tutarın bir kısmı.</translation>
    </message>
    <message>
        <source>The caller phones the bank. Try once more at most.</source>
        <translation>Müşteri bankasını arasın. En fazla bir kez daha deneyin.</translation>
    </message>
    <message>
        <source>The bank did not accept the payment.</source>
        <translation>Banka işlemi kabul etmedi.</translation>
    </message>
    <message>
        <source>Check instalments and currency; else the caller asks the bank.</source>
        <translation>Taksiti ve para birimini kontrol edin; olmazsa müşteri bankasına sorsun.</translation>
    </message>
    <message>
        <source>May I have the security code once more?</source>
        <translation>Güvenlik kodunu tekrar alabilir miyim?</translation>
    </message>
    <message>
        <source>Enter the code again; the rest is kept.</source>
        <translation>Kodu yeniden girin; diğer bilgiler duruyor.</translation>
    </message>
    <message>
        <source>Your bank takes no more tries with this card today.</source>
        <translation>Bankanız bu kartla bugün yeni deneme kabul etmiyor.</translation>
    </message>
    <message>
        <source>Ask for another card.</source>
        <translation>Başka kart isteyin.</translation>
    </message>
    <message>
        <source>The expiry date does not seem right.</source>
        <translation>Son kullanma tarihi doğru görünmüyor.</translation>
    </message>
    <message>
        <source>Check the date, or ask for another card.</source>
        <translation>Tarihi kontrol edin ya da başka kart isteyin.</translation>
    </message>
    <message>
        <source>Let us read the number once more, in blocks of four.</source>
        <translation>Numarayı bir kez daha, dörderli okuyalım.</translation>
    </message>
    <message>
        <source>Enter the number again.</source>
        <translation>Numarayı yeniden girin.</translation>
    </message>
    <message>
        <source>Your card is closed to shopping by internet and phone.</source>
        <translation>Kartınız internet ve telefon alışverişine kapalı.</translation>
    </message>
    <message>
        <source>This card cannot pay in instalments.</source>
        <translation>Bu karta taksit yapılamıyor.</translation>
    </message>
    <message>
        <source>Offer a single payment.</source>
        <translation>Tek çekim önerin.</translation>
    </message>
    <message>
        <source>This card is closed to this payment.</source>
        <translation>Kart bu işleme kapalı.</translation>
    </message>
    <message>
        <source>Ask for another card, or the caller asks the bank.</source>
        <translation>Başka kart isteyin ya da müşteri bankasına sorsun.</translation>
    </message>
    <message>
        <source>We cannot take cards from abroad at the moment.</source>
        <translation>Şu an yurt dışı kartlarını kabul edemiyoruz.</translation>
    </message>
    <message>
        <source>Ask for a Turkish card.</source>
        <translation>Türkiye’de verilmiş bir kart isteyin.</translation>
    </message>
    <message>
        <source>Turkish cards are charged in lira.</source>
        <translation>Türkiye’de verilmiş kartlardan yalnızca TL tahsil edebiliyoruz.</translation>
    </message>
    <message>
        <source>Try in lira, or ask for a foreign card.</source>
        <translation>TL ile deneyin ya da yurt dışı kartı isteyin.</translation>
    </message>
    <message>
        <source>There is a problem on our side; we will fix it and call you back.</source>
        <translation>Bizden kaynaklı bir sorun var; düzeltip size döneceğiz.</translation>
    </message>
    <message>
        <source>Do not try again. Tell the person in charge; iyzico can help.</source>
        <translation>Yeniden denemeyin. Yöneticinize bildirin; iyzico yardımcı olur.</translation>
    </message>
    <message>
        <source>Do not try again, and give no reason. Tell your supervisor.</source>
        <translation>Yeniden denemeyin, neden belirtmeyin. Yöneticinize bildirin.</translation>
    </message>
    <message>
        <source>Please get approval from your bank.</source>
        <translation>Lütfen bankanızdan onay alın.</translation>
    </message>
    <message>
        <source>Try again after the call.</source>
        <translation>Görüşmeden sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Bir dakika lütfen.</translation>
    </message>
    <message>
        <source>Too many requests at once; nothing was charged. Try again in a minute.</source>
        <translation>Aynı anda çok istek gitti; tahsilat yapılmadı. Bir dakika sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>Your bank did not confirm the payment.</source>
        <translation>Bankanız ödemeyi doğrulamadı.</translation>
    </message>
    <message>
        <source>What came back from the browser was not genuine. Try once more at most, and tell the person in charge.</source>
        <translation>Tarayıcıdan gelen yanıt doğrulanamadı. En çok bir kez daha deneyin ve yöneticinize bildirin.</translation>
    </message>
    <message>
        <source>May I have the name as it stands on the card?</source>
        <translation>Kartın üzerindeki adı alabilir miyim?</translation>
    </message>
    <message>
        <source>That stored card is no longer there.</source>
        <translation>Kayıtlı kartınız artık bulunamıyor.</translation>
    </message>
    <message>
        <source>Ask for the card again.</source>
        <translation>Kartı yeniden isteyin.</translation>
    </message>
    <message>
        <source>The points are not enough for this payment.</source>
        <translation>Puanınız bu ödeme için yeterli değil.</translation>
    </message>
    <message>
        <source>Charge without points, or another card.</source>
        <translation>Puansız tahsil edin ya da başka kart isteyin.</translation>
    </message>
    <message>
        <source>One moment, please; I have to correct something here.</source>
        <translation>Bir dakika lütfen, burada bir şeyi düzeltmem gerekiyor.</translation>
    </message>
    <message>
        <source>iyzico did not accept a field of the sale; the details say which.</source>
        <translation>iyzico satış bilgilerinden birini kabul etmedi; hangisi olduğu “Ayrıntı”da yazar.</translation>
    </message>
    <message>
        <source>I am checking the result; one moment, please.</source>
        <translation>Sonucu kontrol ediyorum, bir dakika lütfen.</translation>
    </message>
    <message>
        <source>Do not charge again before the result is known.</source>
        <translation>Sonuç belli olmadan yeniden tahsil etmeyin.</translation>
    </message>
    <message>
        <source>The amount is above your card’s limit for one payment.</source>
        <translation>Tutar, kartınızın tek işlem limitini aşıyor.</translation>
    </message>
    <message>
        <source>The caller can open it in the bank’s app; then try again.</source>
        <translation>Müşteri bankasının uygulamasından açabilir; sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>Check the card holder’s name.</source>
        <translation>Kart sahibinin adını kontrol edin.</translation>
    </message>
    <message>
        <source>Check the currency; else the caller asks the bank.</source>
        <translation>Para birimini kontrol edin; olmazsa müşteri bankasına sorsun.</translation>
    </message>
    <message>
        <source>Your bank wants you to approve this payment yourself.</source>
        <translation>Bankanız bu ödemeyi sizin onaylamanızı istiyor.</translation>
    </message>
    <message>
        <source>Try with 3-D Secure if the customer is with you; on the phone send a payment link. Never ask for the bank’s code.</source>
        <translation>Müşteri yanınızdaysa 3D Secure ile deneyin; telefondaysa ödeme bağlantısı gönderin. Bankanın kodunu asla sormayın.</translation>
    </message>
    <message>
        <source>The customer may try once more; else another card, or a payment link.</source>
        <translation>Müşteri bir kez daha deneyebilir; olmazsa başka kart ya da ödeme bağlantısı.</translation>
    </message>
</context>
<context>
    <name>vezne::ui::DeclineWords</name>
    <message>
        <source>Limit or balance not enough</source>
        <translation>Yetersiz limit ya da bakiye</translation>
    </message>
    <message>
        <source>Not approved by the bank</source>
        <translation>Banka onay vermedi</translation>
    </message>
    <message>
        <source>Declined by the bank</source>
        <translation>Banka reddetti</translation>
    </message>
    <message>
        <source>Payment not accepted by the bank</source>
        <translation>Banka işlemi kabul etmedi</translation>
    </message>
    <message>
        <source>Card expired</source>
        <translation>Kartın süresi dolmuş</translation>
    </message>
    <message>
        <source>Wrong expiry date</source>
        <translation>Son kullanma tarihi yanlış</translation>
    </message>
    <message>
        <source>Wrong security code</source>
        <translation>Güvenlik kodu yanlış</translation>
    </message>
    <message>
        <source>Security code too short or too long</source>
        <translation>Güvenlik kodu eksik ya da fazla</translation>
    </message>
    <message>
        <source>Too many wrong security codes</source>
        <translation>Güvenlik kodu çok kez yanlış</translation>
    </message>
    <message>
        <source>Wrong card number</source>
        <translation>Kart numarası yanlış</translation>
    </message>
    <message>
        <source>Bank of the card not found</source>
        <translation>Kartın bankası bulunamadı</translation>
    </message>
    <message>
        <source>Bank of the card not reached</source>
        <translation>Kartın bankasına ulaşılamadı</translation>
    </message>
    <message>
        <source>Card not open to this payment</source>
        <translation>Kart bu işleme kapalı</translation>
    </message>
    <message>
        <source>Card not permitted</source>
        <translation>Karta izin verilmiyor</translation>
    </message>
    <message>
        <source>Card closed to internet and phone</source>
        <translation>Kart internet ve telefona kapalı</translation>
    </message>
    <message>
        <source>Card restricted</source>
        <translation>Kart kısıtlı</translation>
    </message>
    <message>
        <source>Card blocked</source>
        <translation>Kart bloke</translation>
    </message>
    <message>
        <source>Merchant not open to this payment</source>
        <translation>İşyeri bu işleme kapalı</translation>
    </message>
    <message>
        <source>The bank wants to be asked</source>
        <translation>Banka onayı gerekiyor</translation>
    </message>
    <message>
        <source>Debit card without 3-D Secure</source>
        <translation>Banka kartı, 3D Secure yok</translation>
    </message>
    <message>
        <source>Instalments on a debit card</source>
        <translation>Banka kartına taksit</translation>
    </message>
    <message>
        <source>Card without instalments</source>
        <translation>Kart taksite kapalı</translation>
    </message>
    <message>
        <source>Foreign card</source>
        <translation>Yurt dışı kartı</translation>
    </message>
    <message>
        <source>Above the card’s limit</source>
        <translation>Kart limiti aşıldı</translation>
    </message>
    <message>
        <source>No connection to the bank</source>
        <translation>Bankayla bağlantı kurulamadı</translation>
    </message>
    <message>
        <source>No answer from the bank in time</source>
        <translation>Banka zamanında yanıt vermedi</translation>
    </message>
</context>
<context>
    <name>vezne::ui::DetailPane</name>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Listeye dön</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Listeye dön (Esc)</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Tutarlar</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Kalemler</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Müşteri</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Ayrıntı</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geçmiş</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referanslar</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>Makbuz…</translation>
    </message>
    <message>
        <source>Print, PDF or e-mail (P)</source>
        <translation>Yazdır, PDF ya da e-posta (P)</translation>
    </message>
    <message>
        <source>Compare with iyzico…</source>
        <translation>iyzico ile karşılaştır…</translation>
    </message>
    <message>
        <source>Dispute pack…</source>
        <translation>İtiraz dosyası…</translation>
    </message>
    <message>
        <source>One PDF with everything about the payment, for the bank</source>
        <translation>Ödemeyle ilgili her şey tek PDF’de, banka için</translation>
    </message>
</context>
<context>
    <name>vezne::ui::DifferenceCard</name>
    <message>
        <source>Ask iyzico now</source>
        <translation>iyzico’ya şimdi sor</translation>
    </message>
    <message>
        <source>Awaited results</source>
        <translation>Sonuç bekleyenler</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Yeniden karşılaştır</translation>
    </message>
    <message>
        <source>Open the payment</source>
        <translation>Ödemeyi aç</translation>
    </message>
    <message>
        <source>Copy the payment number</source>
        <translation>Ödeme numarasını kopyala</translation>
    </message>
    <message>
        <source>Explain…</source>
        <translation>Açıkla…</translation>
    </message>
    <message>
        <source>Take it back…</source>
        <translation>Geri al…</translation>
    </message>
    <message>
        <source>Explained by %1 on %2: %3</source>
        <translation>%2 tarihinde %1 açıkladı: %3</translation>
    </message>
    <message>
        <source>Take into the journal…</source>
        <translation>Deftere al…</translation>
    </message>
</context>
<context>
    <name>vezne::ui::DifferenceModel</name>
    <message>
        <source>Difference</source>
        <translation>Fark</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Sipariş</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Burada</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Karşıda</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Fark tutarı</translation>
    </message>
</context>
<context>
    <name>vezne::ui::DifferencePane</name>
    <message>
        <source>The comparisons cannot be read</source>
        <translation>Karşılaştırmalar okunamıyor</translation>
    </message>
    <message>
        <source>None of this class</source>
        <translation>Bu türden fark yok</translation>
    </message>
    <message>
        <source>Another class or day may have some.</source>
        <translation>Başka bir türde veya günde olabilir.</translation>
    </message>
    <message>
        <source>Show all differences</source>
        <translation>Tüm farkları göster</translation>
    </message>
    <message>
        <source>Nothing was compared yet</source>
        <translation>Henüz karşılaştırma yapılmadı</translation>
    </message>
    <message>
        <source>Compare the journal with iyzico’s list of each day, or read a file. What does not agree appears here, with its cause and what to do.</source>
        <translation>Defteri iyzico’nun günlük listeleriyle karşılaştırın veya bir dosya okutun. Tutmayanlar nedeni ve yapılacak işle birlikte burada görünür.</translation>
    </message>
    <message>
        <source>No open difference so far</source>
        <translation>Şimdilik açık fark yok</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) were not compared yet.</source>
        <translation>
            <numerusform>%n gün henüz karşılaştırılmadı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both books are equal</source>
        <translation>İki taraf mutabık</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Farklar</translation>
    </message>
    <message>
        <source>Every payment, cancel and refund agrees.</source>
        <translation>Bütün ödemeler, iptaller ve iadeler tutuyor.</translation>
    </message>
    <message>
        <source>No unexplained difference</source>
        <translation>Açıklanmamış fark yok</translation>
    </message>
    <message>
        <source>The differences were explained.</source>
        <translation>Farklar açıklandı.</translation>
    </message>
    <message>
        <source>Differences explained: %1</source>
        <translation>Farklar açıklandı: %1</translation>
    </message>
</context>
<context>
    <name>vezne::ui::DisputePack</name>
    <message>
        <source>Amount</source>
        <translation>Tutar</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Taksit</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kart</translation>
    </message>
    <message>
        <source>First digits of the card</source>
        <translation>Kartın ilk haneleri</translation>
    </message>
    <message>
        <source>Kind of card</source>
        <translation>Kart türü</translation>
    </message>
    <message>
        <source>How the card holder was asked</source>
        <translation>Kart sahibinin onayı</translation>
    </message>
    <message>
        <source>3-D Secure, confirmed at the bank</source>
        <translation>3D Secure, bankada onaylandı</translation>
    </message>
    <message>
        <source>By phone or mail order, without 3-D Secure</source>
        <translation>Telefon ya da posta siparişi (mail order), 3D Secure olmadan</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gönderildi</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Sonuçlandı</translation>
    </message>
    <message>
        <source>Authorisation code</source>
        <translation>Onay kodu</translation>
    </message>
    <message>
        <source>Host reference</source>
        <translation>Banka referansı</translation>
    </message>
    <message>
        <source>iyzico payment number</source>
        <translation>iyzico ödeme numarası</translation>
    </message>
    <message>
        <source>Conversation id</source>
        <translation>İşlem no</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Tahsil eden</translation>
    </message>
    <message>
        <source>Note of the call</source>
        <translation>Görüşme notu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP adresi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Aşama</translation>
    </message>
    <message>
        <source>Fraud check</source>
        <translation>Sahtecilik kontrolü</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Komisyon</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>İşlem ücreti</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Kalem</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Fiyat</translation>
    </message>
    <message>
        <source>iyzico transaction number</source>
        <translation>iyzico kırılım numarası</translation>
    </message>
    <message>
        <source>Payment %1: everything about it</source>
        <translation>Ödeme %1: tüm bilgiler</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Kanıt</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Alıcı</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Kalemler</translation>
    </message>
    <message>
        <source>Cancels and refunds</source>
        <translation>İptal ve iadeler</translation>
    </message>
    <message>
        <source>Delivery, consent, notes</source>
        <translation>Teslimat, onay, notlar</translation>
    </message>
    <message>
        <source>What iyzico says</source>
        <translation>iyzico’nun kaydı</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Neler oldu</translation>
    </message>
    <message>
        <source>iyzico could not be asked when this was made.</source>
        <translation>Bu belge hazırlanırken iyzico’ya sorulamadı.</translation>
    </message>
    <message>
        <source>iyzico did not answer the question when this was made.</source>
        <translation>Bu belge hazırlanırken iyzico soruyu yanıtlamadı.</translation>
    </message>
    <message>
        <source>An answer came when this was made, but its signature is wrong; nothing of it is shown.</source>
        <translation>Bu belge hazırlanırken gelen yanıtın imzası geçersizdi; içeriği gösterilmiyor.</translation>
    </message>
    <message>
        <source>iyzico does not know this payment.</source>
        <translation>iyzico bu ödemeyi tanımıyor.</translation>
    </message>
    <message>
        <source>Its reports did not answer, so cancels and refunds were not compared.</source>
        <translation>Raporları yanıt vermediği için iptal ve iadeler karşılaştırılmadı.</translation>
    </message>
    <message>
        <source>iyzico</source>
        <translation>iyzico</translation>
    </message>
    <message>
        <source>Asked on %1. %2</source>
        <translation>%1 tarihinde soruldu. %2</translation>
    </message>
    <message>
        <source>What iyzico said at the time</source>
        <translation>İşlem sırasında iyzico ne dedi</translation>
    </message>
    <message>
        <source>On iyzico’s own page, by the card holder</source>
        <translation>Kart sahibi tarafından iyzico’nun kendi sayfasında</translation>
    </message>
    <message>
        <source>The merchant’s records and iyzico agree.</source>
        <translation>İşyeri kayıtları ile iyzico kayıtları aynı.</translation>
    </message>
    <message>
        <source>Merchant’s records</source>
        <translation>İşyeri kayıtları</translation>
    </message>
    <message>
        <source>Made on %1 by %2 from the merchant’s records.</source>
        <translation>%1 tarihinde %2 tarafından işyerinin kayıtlarından hazırlandı.</translation>
    </message>
    <message>
        <source>Not by this till; see iyzico’s panel</source>
        <translation>Bu kasadan değil; iyzico paneline bakın</translation>
    </message>
</context>
<context>
    <name>vezne::ui::Doorkeeper</name>
    <message>
        <source>Lock the screen</source>
        <translation>Ekranı kilitle</translation>
    </message>
    <message>
        <source>To lock the screen, add staff first: it opens again with a PIN or a password. What was typed is still there.</source>
        <translation>Ekranı kilitlemek için önce personel ekleyin: ekran PIN ya da parolayla açılır. Yazılanlar yerinde duruyor.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Set up staff…</source>
        <translation>Personel ekle…</translation>
    </message>
</context>
<context>
    <name>vezne::ui::EmptyList</name>
    <message>
        <source>No payments yet</source>
        <translation>Henüz ödeme yok</translation>
    </message>
    <message>
        <source>Every attempt to take a payment appears here, also one that failed. Take the first one on the page “Sale”.</source>
        <translation>Başarısız olanlar dahil her ödeme denemesi burada görünür. İlk ödemeyi “Satış” sayfasından alın.</translation>
    </message>
    <message>
        <source>No record fits these filters: %1</source>
        <translation>Bu filtrelere uyan kayıt yok: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) outside the filters</source>
        <translation>
            <numerusform>%n kayıt filtre dışında</numerusform>
        </translation>
    </message>
    <message>
        <source>What “%1” finds is outside these filters: %2</source>
        <translation>“%1” aramasının sonucu şu filtrelerin dışında: %2</translation>
    </message>
    <message>
        <source>Show without filters</source>
        <translation>Filtresiz göster</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Filtreleri temizle</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Eşleşen kayıt yok</translation>
    </message>
    <message>
        <source>Filter by the state “%1”</source>
        <translation>“%1” durumunu süz</translation>
    </message>
    <message>
        <source>Ask iyzico about “%1”</source>
        <translation>“%1” için iyzico’ya sor</translation>
    </message>
</context>
<context>
    <name>vezne::ui::ExpiryEdit</name>
    <message>
        <source>MM / YY</source>
        <translation>AA / YY</translation>
    </message>
</context>
<context>
    <name>vezne::ui::ExplainedGaps</name>
    <message>
        <source>taken %1, given back %2</source>
        <translation>tahsil edilen %1, iade edilen %2</translation>
    </message>
</context>
<context>
    <name>vezne::ui::ExportDialog</name>
    <message>
        <source>Excel workbook (XLSX), with real numbers and dates</source>
        <translation>Excel çalışma kitabı (XLSX): gerçek sayı ve tarihlerle</translation>
    </message>
    <message>
        <source>CSV for Turkish Excel: semicolons, decimal comma</source>
        <translation>Türkçe Excel için CSV: noktalı virgül, ondalık virgül</translation>
    </message>
    <message>
        <source>CSV: commas, decimal point, ISO dates</source>
        <translation>CSV: virgül, ondalık nokta, ISO tarihleri</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Dosya seç…</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Listeyi dışa aktar</translation>
    </message>
    <message>
        <source>All %1 records, with the columns and in the order of the screen.</source>
        <translation>%1 kaydın tümü, ekrandaki sütun ve sırayla.</translation>
    </message>
    <message>
        <source>%1 records, with the columns and in the order of the screen: %2</source>
        <translation>%1 kayıt, ekrandaki sütun ve sırayla: %2</translation>
    </message>
    <message>
        <source>A workbook holds %1 records; choose CSV.</source>
        <translation>Bir çalışma kitabına %1 kayıt sığar; CSV seçin.</translation>
    </message>
    <message>
        <source>What you export, and where to, is recorded in the audit trail.</source>
        <translation>Neyi nereye dışa aktardığınız denetim izine yazılır.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Dışa aktarım</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Dışa aktar</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel çalışma kitabı (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>transactions</source>
        <translation>islemler</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>Dışa aktarılmadı</translation>
    </message>
    <message>
        <source>%1 of %2 records</source>
        <translation>%1 / %2 kayıt</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Yazılıyor: %1</translation>
    </message>
    <message>
        <source>%1 records were written</source>
        <translation>%1 kayıt yazıldı</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Durduruldu</translation>
    </message>
    <message>
        <source>There is no file; what stood there before stays.</source>
        <translation>Dosya oluşturulmadı; önceki dosya olduğu gibi duruyor.</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>Yazılamadı</translation>
    </message>
    <message>
        <source>%1 could not be written. The disk may be full, or you may not be allowed to write there.</source>
        <translation>%1 yazılamadı. Disk dolu olabilir ya da buraya yazma izniniz olmayabilir.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Also what the window has no room for: %1</source>
        <translation>Pencereye sığmayanlar da: %1</translation>
    </message>
    <message>
        <source>Shorten customers’ names (A••• Y•••)</source>
        <translation>Müşteri adlarını kısalt (A••• Y•••)</translation>
    </message>
</context>
<context>
    <name>vezne::ui::FactList</name>
    <message>
        <source>Copy: %1</source>
        <translation>Kopyala: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
</context>
<context>
    <name>vezne::ui::Failure</name>
    <message>
        <source>One result is not in the journal yet. Nothing new is charged until iyzico has been asked for it.</source>
        <translation>Bir sonuç henüz defterde değil. iyzico’ya sorulana kadar yeni tahsilat yapılmaz.</translation>
    </message>
    <message>
        <source>Nothing was sent; no money moved.</source>
        <translation>İstek gönderilmedi; tahsilat ya da iade yapılmadı.</translation>
    </message>
    <message>
        <source>Nothing was recorded and nothing was sent; no money moved.</source>
        <translation>Kayıt yapılmadı, istek gönderilmedi; tahsilat ya da iade yok.</translation>
    </message>
    <message>
        <source>No money moves until the keys can be read; lists stay readable.</source>
        <translation>Anahtarlar okunana kadar tahsilat ve iade yapılamaz; listeler açılır.</translation>
    </message>
    <message>
        <source>The test moves no money. What was sent before is asked about until its result is known.</source>
        <translation>Bu test tahsilat yapmaz. Daha önce gönderilen isteklerin sonucu öğrenilene kadar sorulur.</translation>
    </message>
    <message>
        <source>The payment stands as it is; only the paper is missing.</source>
        <translation>Ödeme olduğu gibi duruyor; yalnızca belge eksik.</translation>
    </message>
    <message>
        <source>The printer did not take it.</source>
        <translation>Yazıcı kabul etmedi.</translation>
    </message>
    <message>
        <source>Check the printer, or save it as PDF.</source>
        <translation>Yazıcıya bakın ya da PDF olarak kaydedin.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Dosya yazılamadı.</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space.</source>
        <translation>Başka bir klasör seçin ya da yer açın.</translation>
    </message>
    <message>
        <source>The message could not be handed to a mail program.</source>
        <translation>İleti bir e-posta programına verilemedi.</translation>
    </message>
    <message>
        <source>Save it as PDF and attach it yourself.</source>
        <translation>PDF olarak kaydedip kendiniz ekleyin.</translation>
    </message>
    <message>
        <source>Support code: %1</source>
        <translation>Destek kodu: %1</translation>
    </message>
    <message>
        <source>No money moves by this, and what was recorded stays recorded.</source>
        <translation>Bundan ötürü para hareket etmez; kaydedilenler olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>What was written last may or may not be in the book. Nothing new is charged until the server answers.</source>
        <translation>Son yazılan deftere işlenmiş de olabilir, işlenmemiş de. Sunucu yanıt verene kadar yeni tahsilat yapılmaz.</translation>
    </message>
</context>
<context>
    <name>vezne::ui::FailureDialog</name>
    <message>
        <source>It did not work</source>
        <translation>Yapılamadı</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Ne yapmalı</translation>
    </message>
    <message>
        <source>Support code</source>
        <translation>Destek kodu</translation>
    </message>
    <message>
        <source>Save for support…</source>
        <translation>Destek için kaydet…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>vezne::ui::FamilyModel</name>
    <message>
        <source>Total %1</source>
        <translation>Toplam %1</translation>
    </message>
    <message>
        <source>Card family</source>
        <extracomment>Column of a table: so many monthly parts.</extracomment>
        <translation>Kart ailesi</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
</context>
<context>
    <name>vezne::ui::FiguresPage</name>
    <message numerus="yes">
        <source>%n sale(s), %1</source>
        <translation>
            <numerusform>%n satış, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Hafta</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Ay</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Dönem</translation>
    </message>
    <message>
        <source>A day of the period</source>
        <translation>Dönemden bir gün</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Önceki</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Sonraki</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Para birimi</translation>
    </message>
    <message>
        <source>As tables</source>
        <translation>Tablo olarak</translation>
    </message>
</context>
<context>
    <name>vezne::ui::FiguresPanel</name>
    <message>
        <source>%1, as a chart; the table shows the same</source>
        <translation>%1, grafik; tabloda aynı bilgiler var</translation>
    </message>
    <message>
        <source>Nothing in this time</source>
        <translation>Bu dönemde kayıt yok</translation>
    </message>
</context>
<context>
    <name>vezne::ui::FilePick</name>
    <message>
        <source>Choose…</source>
        <translation>Seç…</translation>
    </message>
</context>
<context>
    <name>vezne::ui::FilterBar</name>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>İlk gün</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Son gün</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Kayıt türü</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Tüm kayıtlar</translation>
    </message>
    <message>
        <source>Sales only</source>
        <translation>Yalnızca satışlar</translation>
    </message>
    <message>
        <source>Search (/). Words for days work too: today, 17.09, September. In quotes they are searched as text.</source>
        <translation>Ara (/). Gün de yazılabilir: bugün, 17.09, eylül. Tırnak içinde yazılan metin olarak aranır.</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtreler</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Diğer filtreler</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sütunlar</translation>
    </message>
    <message>
        <source>Columns and density</source>
        <translation>Sütunlar ve satır sıklığı</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Dışa aktar…</translation>
    </message>
    <message>
        <source>The list as it is on screen, as CSV or Excel workbook</source>
        <translation>Ekrandaki liste, CSV ya da Excel olarak</translation>
    </message>
    <message>
        <source>From this time of the first day</source>
        <translation>İlk günün bu saatinden itibaren</translation>
    </message>
    <message>
        <source>To this time of the last day</source>
        <translation>Son günün bu saatine kadar</translation>
    </message>
    <message>
        <source>Order, name, amount…</source>
        <translation>Sipariş, ad, tutar…</translation>
    </message>
</context>
<context>
    <name>vezne::ui::FilterPanel</name>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>Amount from</source>
        <translation>En az tutar</translation>
    </message>
    <message>
        <source>Amount to</source>
        <translation>En çok tutar</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Kasiyer</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banka</translation>
    </message>
    <message>
        <source>Card family</source>
        <translation>Kart ailesi</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Taksit</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Doğrulama</translation>
    </message>
    <message>
        <source>Reason for refusal</source>
        <translation>Ret nedeni</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Uygula</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Sıfırla</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Diğer filtreler</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Mutabakat</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kasa</translation>
    </message>
</context>
<context>
    <name>vezne::ui::FindingView</name>
    <message>
        <source>Asking iyzico…</source>
        <translation>iyzico’ya soruluyor…</translation>
    </message>
</context>
<context>
    <name>vezne::ui::GrantDialog</name>
    <message>
        <source>Asked by</source>
        <translation>Talep eden</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>%1 will be refunded to card %2.</source>
        <translation>%1, %2 kartına iade edilecek.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Bu işlem geri alınamaz.</translation>
    </message>
    <message>
        <source>Grant %1</source>
        <translation>%1 iadesini onayla</translation>
    </message>
    <message>
        <source>Since this was asked, %1 of this payment was given back already. Grant it only if this one is meant to come on top.</source>
        <translation>Bu istekten sonra bu ödemeden %1 zaten iade edildi. Yalnızca ek bir iade isteniyorsa onaylayın.</translation>
    </message>
</context>
<context>
    <name>vezne::ui::GroupModel</name>
    <message>
        <source>Group</source>
        <translation>Grup</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Satış</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Tutar</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Pay</translation>
    </message>
</context>
<context>
    <name>vezne::ui::Guidance</name>
    <message>
        <source>The result is not known yet.</source>
        <translation>Sonuç henüz bilinmiyor.</translation>
    </message>
    <message>
        <source>Do not charge this order again. Vezne asks iyzico until the answer is certain, also after a restart.</source>
        <translation>Bu siparişi yeniden tahsil etmeyin. Vezne, yanıt kesinleşene kadar iyzico’ya sorar; yeniden başlatıldığında da sormayı sürdürür.</translation>
    </message>
    <message>
        <source>iyzico is reviewing this payment.</source>
        <translation>iyzico bu ödemeyi inceliyor.</translation>
    </message>
    <message>
        <source>The money was taken. Do not deliver before the review is over.</source>
        <translation>Tutar tahsil edildi. İnceleme bitmeden teslim etmeyin.</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>Tahsilat yapılmadı.</translation>
    </message>
    <message>
        <source>iyzico does not know this payment. The order may be charged again; Vezne keeps watching for a day.</source>
        <translation>iyzico bu ödemeyi tanımıyor. Sipariş yeniden tahsil edilebilir; Vezne bir gün boyunca izlemeyi sürdürür.</translation>
    </message>
    <message>
        <source>This charge appeared late.</source>
        <translation>Bu tahsilat geç ortaya çıktı.</translation>
    </message>
    <message>
        <source>It had been taken for not charged. If the order was paid in another way meanwhile, give this one back.</source>
        <translation>Tahsil edilmemiş sayılmıştı. Sipariş bu arada başka yolla ödendiyse bu ödemeyi iade edin.</translation>
    </message>
    <message>
        <source>A person must look at this.</source>
        <translation>Bu kaydın incelenmesi gerekiyor.</translation>
    </message>
    <message>
        <source>The request never left this computer. The order may be charged again.</source>
        <translation>İstek bu bilgisayardan hiç çıkmadı. Sipariş yeniden tahsil edilebilir.</translation>
    </message>
    <message>
        <source>The payment is on its way.</source>
        <translation>Ödeme gönderiliyor.</translation>
    </message>
    <message>
        <source>Wait for the answer; it can take two minutes.</source>
        <translation>Yanıtı bekleyin; iki dakikayı bulabilir.</translation>
    </message>
    <message>
        <source>Money is on its way back.</source>
        <translation>İade işlemi sürüyor.</translation>
    </message>
    <message>
        <source>The result of the cancel is not known yet.</source>
        <translation>İptalin sonucu henüz bilinmiyor.</translation>
    </message>
    <message>
        <source>The result of the refund is not known yet.</source>
        <translation>İadenin sonucu henüz bilinmiyor.</translation>
    </message>
    <message>
        <source>Do not repeat it: its amount is held until Vezne has learnt the truth from iyzico.</source>
        <translation>Tekrarlamayın: Vezne kesin sonucu iyzico’dan öğrenene kadar tutar ayrılmış kalır.</translation>
    </message>
    <message>
        <source>No money has moved yet. Wait for the confirmation, or give it up.</source>
        <translation>Henüz para çekilmedi. Onayı bekleyin ya da vazgeçin.</translation>
    </message>
    <message>
        <source>The payment was not confirmed at the bank. The order may be charged again.</source>
        <translation>Ödeme bankada doğrulanmadı. Sipariş yeniden tahsil edilebilir.</translation>
    </message>
    <message>
        <source>Held since today.</source>
        <translation>Bugünden beri blokede.</translation>
    </message>
    <message numerus="yes">
        <source>Held for %n day(s).</source>
        <translation>
            <numerusform>%n gündür blokede.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A hold may lapse by itself, often after %n day(s). Capture it now or release it.</source>
        <translation>
            <numerusform>Bloke kendiliğinden düşebilir, çoğu kez %n gün sonra. Provizyonu şimdi kapatın ya da blokeyi kaldırın.</numerusform>
        </translation>
    </message>
    <message>
        <source>The capture is on its way.</source>
        <translation>Provizyon kapatılıyor.</translation>
    </message>
    <message>
        <source>The result of the capture is not known yet.</source>
        <translation>Provizyon kapatmanın sonucu henüz bilinmiyor.</translation>
    </message>
    <message>
        <source>They may pay as long as the page is open. Vezne goes on asking; do not charge this order in another way meanwhile.</source>
        <translation>Sayfa açık kaldıkça ödeyebilir. Vezne sormayı sürdürür; bu arada bu siparişi başka yolla tahsil etmeyin.</translation>
    </message>
    <message>
        <source>This order was paid twice.</source>
        <translation>Bu sipariş iki kez ödendi.</translation>
    </message>
    <message>
        <source>This payment was made on the page of a link, beside another. Give one of the two back.</source>
        <translation>Bu ödeme, başka bir ödemenin yanında bağlantı sayfasında yapıldı. İkisinden birini iade edin.</translation>
    </message>
    <message>
        <source>The customer is at iyzico’s page.</source>
        <translation>Müşteri iyzico’nun sayfasında.</translation>
    </message>
    <message>
        <source>The customer is at the bank’s page.</source>
        <translation>Müşteri bankanın sayfasında.</translation>
    </message>
    <message>
        <source>What is known contradicts itself, or could not be learnt for a day. Do not charge again; compare with iyzico’s panel.</source>
        <translation>Bilgiler çelişiyor ya da bir gün boyunca alınamadı. Yeniden tahsil etmeyin; iyzico paneliyle karşılaştırın.</translation>
    </message>
    <message>
        <source>Whether the money went back is not certain. Compare with iyzico’s panel before anything else.</source>
        <translation>Paranın iade edilip edilmediği kesin değil. Başka bir şey yapmadan önce iyzico paneliyle karşılaştırın.</translation>
    </message>
    <message>
        <source>This payment was made elsewhere, beside another of this till. Give one of the two back.</source>
        <translation>Bu ödeme, bu kasadaki ödemenin yanı sıra başka yerde alındı. İkisinden birini iade edin.</translation>
    </message>
    <message>
        <source>The amount is held on the card, not taken. Capture it or release it; it does not count as takings until then.</source>
        <translation>Tutar kartta bloke, çekilmedi. Provizyonu kapatın ya da blokeyi kaldırın; o zamana kadar ciro sayılmaz.</translation>
    </message>
</context>
<context>
    <name>vezne::ui::HelpPanel</name>
    <message>
        <source>Save for support</source>
        <translation>Destek için kaydet</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Yardım</translation>
    </message>
    <message>
        <source>Keys (F1)</source>
        <translation>Kısayollar (F1)</translation>
    </message>
    <message>
        <source>Commands (Ctrl+K)</source>
        <translation>Komutlar (Ctrl+K)</translation>
    </message>
    <message>
        <source>Save for support…</source>
        <translation>Destek için kaydet…</translation>
    </message>
    <message>
        <source>The file for support tells versions, settings, how many operations stand in which state, and the last lines of the log. It names no customer, no card, no amount and no key. Read it before you send it.</source>
        <translation>Destek dosyasında sürümler, ayarlar, hangi durumda kaç işlem olduğu ve kaydın son satırları bulunur. Müşteri, kart, tutar ve anahtar bulunmaz. Göndermeden önce okuyun.</translation>
    </message>
</context>
<context>
    <name>vezne::ui::HistoryText</name>
    <message>
        <source>iyzico answered</source>
        <translation>iyzico yanıtladı</translation>
    </message>
    <message>
        <source>learnt by asking iyzico</source>
        <translation>iyzico’ya sorularak öğrenildi</translation>
    </message>
    <message>
        <source>found unfinished when Vezne started</source>
        <translation>Vezne açıldığında yarım bulundu</translation>
    </message>
    <message>
        <source>iyzico does not know of it</source>
        <translation>iyzico bu işlemi tanımıyor</translation>
    </message>
    <message>
        <source>no clear answer for a day</source>
        <translation>bir gün boyunca net yanıt alınamadı</translation>
    </message>
    <message>
        <source>iyzico finished its review</source>
        <translation>iyzico incelemesini bitirdi</translation>
    </message>
    <message>
        <source>the answer was incomplete</source>
        <translation>yanıt eksikti</translation>
    </message>
    <message>
        <source>the answer names another amount</source>
        <translation>yanıtta başka bir tutar var</translation>
    </message>
    <message>
        <source>iyzico refused the connection</source>
        <translation>iyzico bağlantıyı kabul etmedi</translation>
    </message>
    <message>
        <source>no secure connection</source>
        <translation>güvenli bağlantı kurulamadı</translation>
    </message>
    <message>
        <source>iyzico could not be reached</source>
        <translation>iyzico’ya ulaşılamadı</translation>
    </message>
    <message>
        <source>the address is not secure</source>
        <translation>adres güvenli değil</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>zamanında yanıt gelmedi</translation>
    </message>
    <message>
        <source>the connection was lost</source>
        <translation>bağlantı koptu</translation>
    </message>
    <message>
        <source>the answer pointed elsewhere</source>
        <translation>yanıt başka adrese yönlendirdi</translation>
    </message>
    <message>
        <source>the server reported an error</source>
        <translation>sunucu hata bildirdi</translation>
    </message>
    <message>
        <source>the answer made no sense</source>
        <translation>yanıt anlaşılamadı</translation>
    </message>
    <message>
        <source>the answer was too large</source>
        <translation>yanıt çok büyüktü</translation>
    </message>
    <message>
        <source>the answer was to something else</source>
        <translation>yanıt başka bir isteğe aitti</translation>
    </message>
    <message>
        <source>Vezne stopped waiting</source>
        <translation>Vezne beklemeyi bıraktı</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Kaydedildi</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gönderildi</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Yapıldı</translation>
    </message>
    <message>
        <source>decided by people</source>
        <translation>yetkililerce karara bağlandı</translation>
    </message>
    <message>
        <source>the computer slept while it was sent</source>
        <translation>gönderim sırasında bilgisayar uykudaydı</translation>
    </message>
    <message>
        <source>nobody came back from the bank in time</source>
        <translation>bankadan süresi içinde dönülmedi</translation>
    </message>
    <message>
        <source>given up at the till</source>
        <translation>kasada vazgeçildi</translation>
    </message>
    <message>
        <source>the customer left the bank, but did not come back here</source>
        <translation>müşteri banka sayfasından ayrıldı ama buraya dönmedi</translation>
    </message>
    <message>
        <source>the bank did not confirm it</source>
        <translation>banka doğrulamadı</translation>
    </message>
    <message>
        <source>what came back from the bank could not be verified</source>
        <translation>bankadan gelen yanıt doğrulanamadı</translation>
    </message>
    <message>
        <source>the answer names another payment</source>
        <translation>yanıt başka bir ödemeyi gösteriyor</translation>
    </message>
    <message>
        <source>the page never reached anybody, so nobody paid</source>
        <translation>sayfa kimseye ulaşmadı, kimse ödemedi</translation>
    </message>
    <message>
        <source>it could not be recorded in time</source>
        <translation>zamanında kaydedilemedi</translation>
    </message>
    <message>
        <source>paid on the page of a link; found at iyzico and confirmed</source>
        <translation>bağlantı sayfasında ödendi; iyzico’da bulundu ve onaylandı</translation>
    </message>
    <message>
        <source>iyzico’s answers contradict</source>
        <translation>iyzico’nun yanıtları çelişiyor</translation>
    </message>
    <message>
        <source>found in iyzico’s list of the day</source>
        <translation>iyzico’nun günlük listesinde görüldü</translation>
    </message>
    <message>
        <source>the answer’s signature is wrong</source>
        <translation>yanıtın imzası geçersiz</translation>
    </message>
    <message>
        <source>iyzico’s address was not found</source>
        <translation>iyzico’nun adresi bulunamadı</translation>
    </message>
    <message>
        <source>paid on iyzico’s page</source>
        <translation>iyzico’nun sayfasında ödendi</translation>
    </message>
    <message>
        <source>iyzico’s page lapsed before a payment was seen</source>
        <translation>ödeme görülmeden iyzico sayfasının süresi doldu</translation>
    </message>
    <message>
        <source>made elsewhere; found at iyzico and taken in</source>
        <translation>başka yerde yapıldı; iyzico’da bulundu ve deftere alındı</translation>
    </message>
    <message>
        <source>paid, and cancelled at iyzico meanwhile</source>
        <translation>tahsil edilmiş, sonra iyzico’da iptal edilmiş</translation>
    </message>
    <message>
        <source>iyzico says that it was paid</source>
        <translation>iyzico ödendiğini bildiriyor</translation>
    </message>
    <message>
        <source>the answer takes a hold for a charge, or a charge for a hold</source>
        <translation>yanıt, blokeyi tahsilat ya da tahsilatı bloke gösteriyor</translation>
    </message>
    <message>
        <source>iyzico carried it out after all; found there later</source>
        <translation>iyzico sonradan gerçekleştirdi; daha sonra orada görüldü</translation>
    </message>
</context>
<context>
    <name>vezne::ui::ImportDialog</name>
    <message>
        <source>Compare</source>
        <translation>Karşılaştır</translation>
    </message>
    <message>
        <source>Bank statement</source>
        <translation>Banka ekstresi</translation>
    </message>
    <message>
        <source>Settlement file</source>
        <translation>Mutabakat dosyası</translation>
    </message>
    <message>
        <source>%1: encoding %2. These columns were recognised; put right what is not.</source>
        <translation>%1: kodlama %2. Tanınan sütunlar aşağıdadır; yanlış olanı düzeltin.</translation>
    </message>
    <message>
        <source>– none –</source>
        <translation>– yok –</translation>
    </message>
    <message>
        <source>Choose the column for: %1</source>
        <translation>Sütununu seçin: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) from %1 to %2 will be compared.</source>
        <translation>
            <numerusform>%1 ile %2 arasındaki %n satır karşılaştırılacak.</numerusform>
        </translation>
    </message>
    <message>
        <source>No row can be read with these columns.</source>
        <translation>Bu sütunlarla hiçbir satır okunamıyor.</translation>
    </message>
    <message>
        <source>Line %1: %2 is not readable: “%3”</source>
        <translation>Satır %1: %2 okunamıyor: “%3”</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ve %n satır daha</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: encoding %2. No column was recognised; choose each of them.</source>
        <translation>%1: kodlama %2. Hiçbir sütun tanınmadı; sütunları seçin.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
</context>
<context>
    <name>vezne::ui::InputFault</name>
    <message>
        <source>The pasted text has no digits.</source>
        <translation>Yapıştırılan metinde rakam yok.</translation>
    </message>
    <message>
        <source>The pasted text is not a number alone. Nothing was taken.</source>
        <translation>Yapıştırılan metinde numaradan başka şeyler var. Hiçbir şey alınmadı.</translation>
    </message>
    <message>
        <source>The pasted text holds more than one number. Nothing was taken.</source>
        <translation>Yapıştırılan metinde birden çok numara var. Hiçbir şey alınmadı.</translation>
    </message>
    <message>
        <source>No more digits fit in here.</source>
        <translation>Bu alan dolu.</translation>
    </message>
</context>
<context>
    <name>vezne::ui::InquiryDialog</name>
    <message>
        <source>Ask iyzico</source>
        <translation>iyzico’ya sor</translation>
    </message>
    <message>
        <source>Open in the list</source>
        <translation>Listede aç</translation>
    </message>
    <message>
        <source>Compare with iyzico</source>
        <translation>iyzico ile karşılaştır</translation>
    </message>
    <message>
        <source>The journal beside iyzico</source>
        <translation>Defter ile iyzico yan yana</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>iyzico knows payment ids and conversation ids; the journal also finds orders. Nothing is changed by asking.</source>
        <translation>iyzico ödeme ve işlem numaralarını tanır; defter sipariş numarasını da bulur. Sormak hiçbir şeyi değiştirmez.</translation>
    </message>
    <message>
        <source>Payment id, order or conversation id</source>
        <translation>Ödeme no, sipariş ya da işlem no</translation>
    </message>
    <message>
        <source>Asking iyzico…</source>
        <translation>iyzico’ya soruluyor…</translation>
    </message>
    <message>
        <source>iyzico could not be asked.</source>
        <translation>iyzico’ya sorulamadı.</translation>
    </message>
    <message>
        <source>iyzico did not answer the question.</source>
        <translation>iyzico soruyu yanıtlamadı.</translation>
    </message>
    <message>
        <source>Nothing of it is shown. Tell the person in charge.</source>
        <translation>İçeriği gösterilmiyor. Yöneticinize bildirin.</translation>
    </message>
    <message>
        <source>Neither side knows this id.</source>
        <translation>Bu numarayı iki taraf da tanımıyor.</translation>
    </message>
    <message>
        <source>iyzico finds payments by payment id and conversation id, not by order.</source>
        <translation>iyzico ödemeyi ödeme no ve işlem no ile bulur, sipariş numarasıyla bulmaz.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n fark</numerusform>
        </translation>
    </message>
    <message>
        <source>iyzico does not know this payment.</source>
        <translation>iyzico bu ödemeyi tanımıyor.</translation>
    </message>
    <message>
        <source>The journal says that no money was taken, which fits.</source>
        <translation>Defter de tahsilat yapılmadığını söylüyor; bu tutarlı.</translation>
    </message>
    <message>
        <source>The journal and iyzico agree.</source>
        <translation>Defter ile iyzico kayıtları aynı.</translation>
    </message>
    <message numerus="yes">
        <source>This minute’s inquiries are used up; going on in %n second(s).</source>
        <translation>
            <numerusform>Bu dakikanın sorgu hakkı doldu; %n saniye sonra devam edilecek.</numerusform>
        </translation>
    </message>
    <message>
        <source>iyzico’s reports did not answer: cancels and refunds were not compared.</source>
        <translation>iyzico raporları yanıt vermedi: iptal ve iadeler karşılaştırılamadı.</translation>
    </message>
    <message>
        <source>Only the journal’s side is shown. Try again.</source>
        <translation>Yalnızca defterdeki bilgiler gösteriliyor. Yeniden deneyin.</translation>
    </message>
    <message>
        <source>The answer’s signature is wrong.</source>
        <translation>Yanıtın imzası geçersiz.</translation>
    </message>
</context>
<context>
    <name>vezne::ui::InstallmentModel</name>
    <message>
        <source>Plan</source>
        <translation>Taksit</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Aylık</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Toplam</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Fark</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 × %2, the last one %3</source>
        <translation>%1 × %2, son taksit %3</translation>
    </message>
</context>
<context>
    <name>vezne::ui::InstallmentPicker</name>
    <message>
        <source>Debit cards: no instalments.</source>
        <translation>Banka kartına taksit yapılmaz.</translation>
    </message>
    <message>
        <source>Prepaid cards: no instalments.</source>
        <translation>Ön ödemeli karta taksit yapılmaz.</translation>
    </message>
    <message>
        <source>A foreign or unknown card: no instalments.</source>
        <translation>Yurt dışı kartı ya da tanınmayan kart: taksit yok.</translation>
    </message>
    <message>
        <source>A commercial card: your contract has no instalments for it.</source>
        <translation>Ticari kart: sözleşmenizde taksiti yok.</translation>
    </message>
    <message>
        <source>No instalments for this card family; your contract or its settings exclude it.</source>
        <translation>Bu kart ailesine taksit yok; sözleşmenizde ya da ayarlarda kapalı.</translation>
    </message>
    <message>
        <source>To read aloud: monthly part by card family</source>
        <translation>Okumak için: kart ailesine göre aylık tutar</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Taksit</translation>
    </message>
    <message>
        <source>%1 is not offered for this card; back to a single payment.</source>
        <translation>%1 bu kartta yok; tek çekime dönüldü.</translation>
    </message>
    <message>
        <source>Plans appear once there is an amount.</source>
        <translation>Tutar girilince seçenekler gelir.</translation>
    </message>
    <message>
        <source>Asking for %1…</source>
        <translation>%1 için tutar alınıyor…</translation>
    </message>
    <message>
        <source>Loading instalments…</source>
        <translation>Taksit seçenekleri alınıyor…</translation>
    </message>
    <message>
        <source>Instalments could not be loaded. A single payment can still be charged.</source>
        <translation>Taksit seçenekleri alınamadı. Tek çekim yine de tahsil edilebilir.</translation>
    </message>
    <message>
        <source>This card asks for 3-D Secure; by phone it may be declined.</source>
        <translation>Bu kart 3D Secure ister; telefonla reddedilebilir.</translation>
    </message>
    <message>
        <source>Choose with the arrow keys, or type how many instalments.</source>
        <translation>Ok tuşlarıyla ya da taksit sayısını yazarak seçin.</translation>
    </message>
    <message>
        <source>This card may be charged in its own currency.</source>
        <translation>Bu karttan kendi para biriminde çekim yapılabilir.</translation>
    </message>
    <message>
        <source>A farmer’s card: its terms are the bank’s own.</source>
        <translation>Çiftçi kartı: koşulları bankanındır.</translation>
    </message>
    <message>
        <source>These products are sold without instalments.</source>
        <translation>Bu ürün grubunda taksit yapılamaz.</translation>
    </message>
    <message numerus="yes">
        <source>These products allow %n instalment(s) at most.</source>
        <translation>
            <numerusform>Bu ürün grubunda en çok %n taksit yapılabilir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Instalments open with the card’s first six digits.</source>
        <translation>Taksitler, kartın ilk altı hanesi girilince görünür.</translation>
    </message>
</context>
<context>
    <name>vezne::ui::ItemModel</name>
    <message>
        <source>Item</source>
        <translation>Kalem</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Ödenen</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Kesintiler</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Aktarılacak</translation>
    </message>
    <message>
        <source>Paid out on</source>
        <translation>Aktarım günü</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Kalan</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>bilinmiyor</translation>
    </message>
    <message>
        <source>awaits approval</source>
        <translation>onay bekliyor</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>onaylandı</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Bloke</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Onay</translation>
    </message>
</context>
<context>
    <name>vezne::ui::ItemTable</name>
    <message>
        <source>Items of the payment</source>
        <translation>Ödemenin kalemleri</translation>
    </message>
</context>
<context>
    <name>vezne::ui::JoinDialog</name>
    <message>
        <source>Take this till’s history along</source>
        <translation>Bu kasanın geçmişini de taşı</translation>
    </message>
    <message>
        <source>The book’s owner</source>
        <translation>Defterin sahibi</translation>
    </message>
    <message>
        <source>Owner’s password</source>
        <translation>Sahibin parolası</translation>
    </message>
    <message>
        <source>Join a shared book</source>
        <translation>Ortak deftere katıl</translation>
    </message>
    <message>
        <source>The file of before stays as it is: %1</source>
        <translation>Önceki dosya olduğu gibi kalır: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>A book that was begun with another till’s key has its own beginning; the history stays in its file and can be read there.</source>
        <translation>Başka bir kasanın anahtarıyla başlatılmış defterin kendi başlangıcı vardır; geçmiş kendi dosyasında kalır ve orada okunabilir.</translation>
    </message>
    <message>
        <source>Into a book in which nothing is written yet: every entry is checked and entered anew. What is cut off is gone on with when you join again.</source>
        <translation>Henüz kayıt olmayan bir deftere: her kayıt doğrulanıp yeniden işlenir. Yarıda kalırsa yeniden katıldığınızda kalınan yerden sürdürülür.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Katıl</translation>
    </message>
    <message>
        <source>Test and join</source>
        <translation>Dene ve katıl</translation>
    </message>
    <message>
        <source>Required.</source>
        <translation>Gerekli.</translation>
    </message>
</context>
<context>
    <name>vezne::ui::JournalNotice</name>
    <message>
        <source>An older copy of the journal is in use</source>
        <translation>Defterin eski bir kopyası kullanılıyor</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Karar ver…</translation>
    </message>
    <message>
        <source>The journal was changed or damaged</source>
        <translation>Defter değiştirilmiş veya hasarlı</translation>
    </message>
    <message>
        <source>Nothing new is charged. Go back to a backup in Settings; the file is kept. First fault: %1</source>
        <translation>Yeni tahsilat yapılmaz. Ayarlar’dan bir yedeğe dönün; bu dosya saklanır. İlk hata: %1</translation>
    </message>
    <message>
        <source>The journal could not be written</source>
        <translation>Deftere yazılamadı</translation>
    </message>
    <message>
        <source>Nothing new is charged. Check the disk, then start Vezne anew: it asks iyzico first what became of the payments under way.</source>
        <translation>Yeni tahsilat yapılmaz. Diski kontrol edin, sonra Vezne’yi yeniden başlatın: süren ödemelerin sonucunu önce iyzico’ya sorar.</translation>
    </message>
    <message>
        <source>The disk is almost full</source>
        <translation>Disk neredeyse dolu</translation>
    </message>
    <message>
        <source>Less than 50 MB are free, so nothing new is charged. Free some space; results under way are still recorded.</source>
        <translation>50 MB’tan az yer var; bu yüzden yeni tahsilat yapılmaz. Yer açın; süren işlemlerin sonuçları yine de kaydedilir.</translation>
    </message>
    <message>
        <source>Little space is left on the disk</source>
        <translation>Diskte az yer kaldı</translation>
    </message>
    <message>
        <source>Less than 500 MB are free. Below 50 MB Vezne charges nothing new.</source>
        <translation>500 MB’tan az yer var. 50 MB’ın altında Vezne yeni tahsilat yapmaz.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>bilinmiyor</translation>
    </message>
    <message>
        <source>Last entry here: %1; last written: %2.</source>
        <translation>Buradaki son kayıt: %1; en son yazılan: %2.</translation>
    </message>
    <message>
        <source>The server of the shared book does not answer</source>
        <translation>Ortak defterin sunucusu yanıt vermiyor</translation>
    </message>
    <message>
        <source>Nothing new is charged until it does; Vezne connects again by itself. What is on screen stays readable, and results under way are written as soon as the server is back.</source>
        <translation>Yanıt verene kadar yeni tahsilat yapılmaz; Vezne kendiliğinden yeniden bağlanır. Ekrandakiler okunabilir kalır, süren işlemlerin sonuçları sunucu dönünce yazılır.</translation>
    </message>
    <message>
        <source>Payments may be missing from it, so nothing new is charged. Go back to the newest backup in Settings, or compare the days between with iyzico’s list and then decide.</source>
        <translation>İçinde ödemeler eksik olabilir; bu yüzden yeni tahsilat yapılmaz. Ayarlar’dan en yeni yedeğe dönün ya da aradaki günleri iyzico listesiyle karşılaştırıp karar verin.</translation>
    </message>
    <message>
        <source>The shared book can only be read at present</source>
        <translation>Ortak defter şu anda yalnızca okunabiliyor</translation>
    </message>
    <message>
        <source>A stand-by answers in the server’s place. Nothing new is charged until its owner has made it the server; results under way are written then.</source>
        <translation>Sunucunun yerine yedeği yanıt veriyor. Sahibi onu sunucu yapana kadar yeni tahsilat yapılmaz; sürmekte olan sonuçlar o zaman yazılır.</translation>
    </message>
    <message>
        <source>Nothing can be charged: the server of the shared book does not answer. Vezne connects again by itself.</source>
        <translation>Tahsilat yapılamaz: ortak defterin sunucusu yanıt vermiyor. Vezne kendiliğinden yeniden bağlanır.</translation>
    </message>
    <message>
        <source>Nothing can be charged: the shared book can only be read at present.</source>
        <translation>Tahsilat yapılamaz: ortak defter şu anda yalnızca okunabiliyor.</translation>
    </message>
    <message>
        <source>This journal goes on in a shared book</source>
        <translation>Bu defter ortak defterde sürüyor</translation>
    </message>
    <message>
        <source>It was carried into the shared book “%1”: charge, cancel and refund there. This file stays readable.</source>
        <translation>“%1” ortak defterine taşındı: tahsilat, iptal ve iadeyi orada yapın. Bu dosya okunabilir kalır.</translation>
    </message>
</context>
<context>
    <name>vezne::ui::KeysDialog</name>
    <message>
        <source>Test and save</source>
        <translation>Sına ve kaydet</translation>
    </message>
    <message>
        <source>Save without a test</source>
        <translation>Sınamadan kaydet</translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <translation>%1 anahtarları</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>The key that protects this journal was in the keychain too. With the file that it was saved in the journal goes on. Without it the journal stays where it is (%1); a new one is begun, and results still awaited there must be looked up at iyzico.</source>
        <translation>Bu defteri koruyan anahtar da anahtarlıktaydı. Anahtarın kaydedildiği dosyayla defter sürer. O dosya yoksa defter yerinde kalır (%1) ve yeni bir defter açılır; eski defterde sonucu beklenen işlemler varsa iyzico panelinden kontrol edin.</translation>
    </message>
    <message>
        <source>The password and the key of the shared book were in the keychain too. This till begins with an empty journal of its own: join the book again under Settings → Where the journal is kept before you sell.</source>
        <translation>Ortak defterin parolası ve anahtarı da anahtarlıktaydı. Bu kasa kendi boş defteriyle başlar: satış yapmadan önce Ayarlar → Defterin yeri bölümünden ortak deftere yeniden katılın.</translation>
    </message>
    <message>
        <source>File of the journal’s key</source>
        <translation>Defterin anahtar dosyası</translation>
    </message>
    <message>
        <source>If it was not saved, a new journal is begun</source>
        <translation>Kaydedilmediyse yeni defter açılır</translation>
    </message>
</context>
<context>
    <name>vezne::ui::KeysForm</name>
    <message>
        <source>Required.</source>
        <translation>Gerekli.</translation>
    </message>
    <message>
        <source>An address that begins with https:// (http:// only on this computer).</source>
        <translation>https:// ile başlayan bir adres yazın (http:// yalnızca bu bilgisayar için).</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API anahtarı</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Gizli anahtar</translation>
    </message>
    <message>
        <source>Address of the API</source>
        <translation>API adresi</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Bağlantıyı sına</translation>
    </message>
    <message>
        <source>Copy both keys from the iyzico merchant panel. They are kept in this computer’s keychain only and are not shown again.</source>
        <translation>İki anahtarı da iyzico işyeri panelinden kopyalayın. Yalnızca bu bilgisayarın anahtarlığında saklanır, bir daha gösterilmez.</translation>
    </message>
</context>
<context>
    <name>vezne::ui::LinkCard</name>
    <message>
        <source>Switch off</source>
        <translation>Bağlantıyı kapat</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Yeniden aç</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Sil…</translation>
    </message>
    <message>
        <source>Delete the payment link</source>
        <translation>Ödeme bağlantısını sil</translation>
    </message>
    <message>
        <source>Delete the link</source>
        <translation>Bağlantıyı sil</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Asking iyzico…</source>
        <translation>iyzico’ya soruluyor…</translation>
    </message>
    <message>
        <source>%1, %2: nobody will be able to open it any more. It stays in this list with its payments.</source>
        <translation>%1, %2: Ödeme sayfasına artık girilemez. Bağlantı, ödemeleriyle birlikte bu listede kalır.</translation>
    </message>
    <message>
        <source>Its order is held for half an hour, since somebody may have its page open.</source>
        <translation>Sayfası birinde açık olabileceği için siparişi yarım saat bekletilir.</translation>
    </message>
</context>
<context>
    <name>vezne::ui::LinkDialog</name>
    <message>
        <source>Done</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Payment link</source>
        <translation>Ödeme bağlantısı</translation>
    </message>
    <message>
        <source>No link was made</source>
        <translation>Bağlantı oluşturulmadı</translation>
    </message>
    <message>
        <source>The link is being made</source>
        <translation>Bağlantı oluşturuluyor</translation>
    </message>
    <message>
        <source>iyzico is being asked for it; a moment, please.</source>
        <translation>iyzico’dan isteniyor; lütfen bekleyin.</translation>
    </message>
    <message>
        <source>Not known whether the link was made</source>
        <translation>Bağlantının oluşup oluşmadığı henüz bilinmiyor</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri dön</translation>
    </message>
</context>
<context>
    <name>vezne::ui::LinkModel</name>
    <message>
        <source>Link</source>
        <translation>Bağlantı</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Tutar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Ödendi</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Oluşturulma</translation>
    </message>
</context>
<context>
    <name>vezne::ui::LinkText</name>
    <message>
        <source>Paid</source>
        <translation>Ödendi</translation>
    </message>
    <message>
        <source>Being made</source>
        <translation>Oluşturuluyor</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Henüz bilinmiyor</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Kapalı</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Silindi</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>Oluşturulmadı</translation>
    </message>
    <message>
        <source>iyzico counts it as paid. Below is the payment that it most likely was.</source>
        <translation>iyzico bunu ödenmiş sayıyor. Aşağıdaki, büyük olasılıkla onun ödemesi.</translation>
    </message>
    <message>
        <source>iyzico is being asked for it.</source>
        <translation>iyzico’dan isteniyor.</translation>
    </message>
    <message>
        <source>Waiting for the customer; it can be paid once.</source>
        <translation>Müşteri bekleniyor; bir kez ödenebilir.</translation>
    </message>
    <message>
        <source>Can be paid any number of times.</source>
        <translation>Sınırsız sayıda ödenebilir.</translation>
    </message>
    <message>
        <source>Nobody can pay it. Switched on, it works again.</source>
        <translation>Kimse ödeyemez. Açılınca yeniden çalışır.</translation>
    </message>
    <message>
        <source>No longer at iyzico.</source>
        <translation>Artık iyzico’da yok.</translation>
    </message>
    <message>
        <source>iyzico did not make it. %1</source>
        <translation>iyzico oluşturmadı. %1</translation>
    </message>
    <message>
        <source>This order already has a payment that was made or is not settled.</source>
        <translation>Bu siparişin tahsil edilmiş ya da sonucu beklenen bir ödemesi var.</translation>
    </message>
    <message>
        <source>This order already has a link that can be paid, or was paid. It is in the list.</source>
        <translation>Bu siparişin ödenebilen ya da ödenmiş bir bağlantısı var. Listede duruyor.</translation>
    </message>
    <message>
        <source>A link needs a name and an amount.</source>
        <translation>Bağlantı için ad ve tutar gerekir.</translation>
    </message>
    <message>
        <source>Your role may not make payment links.</source>
        <translation>Rolünüzün ödeme bağlantısı oluşturma yetkisi yok.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Oturum açılmamış.</translation>
    </message>
    <message>
        <source>The journal could not be written, so nothing was asked for.</source>
        <translation>Deftere yazılamadı, bu yüzden istek gönderilmedi.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the connection and try again.</source>
        <translation>İstek gönderilmedi. Bağlantıyı kontrol edip yeniden deneyin.</translation>
    </message>
    <message>
        <source>iyzico did not answer; the list will show what became of it.</source>
        <translation>iyzico yanıt vermedi; sonucu liste gösterecek.</translation>
    </message>
    <message>
        <source>iyzico refused: %1 (%2)</source>
        <translation>iyzico reddetti: %1 (%2)</translation>
    </message>
    <message>
        <source>Paid. The payment stands in Transactions, where it can be given back.</source>
        <translation>Ödendi. Ödeme İşlemler’de; iadesi oradan yapılır.</translation>
    </message>
    <message>
        <source>iyzico did not answer clearly. Nothing has changed; try again.</source>
        <translation>iyzico net yanıt vermedi. Hiçbir şey değişmedi; yeniden deneyin.</translation>
    </message>
    <message>
        <source>iyzico does not confirm that payment, or names other amounts. It was not taken in; “Ask iyzico” in Transactions shows what iyzico says of it.</source>
        <translation>iyzico bu ödemeyi doğrulamıyor ya da başka tutarlar bildiriyor. Kayda alınmadı; iyzico’nun ne dediğini İşlemler’deki “iyzico’ya sor” gösterir.</translation>
    </message>
    <message>
        <source>iyzico shows that payment as cancelled, so there is nothing to take in.</source>
        <translation>iyzico bu ödemeyi iptal edilmiş gösteriyor; kayda alınacak bir şey yok.</translation>
    </message>
    <message>
        <source>The journal has that payment already, so it is not this link’s.</source>
        <translation>Bu ödeme kayıtlarda zaten var; bu bağlantının değil.</translation>
    </message>
    <message>
        <source>iyzico did not answer, so the link may exist. Vezne looks for it in iyzico’s list; do not make another.</source>
        <translation>iyzico yanıt vermedi, bağlantı oluşmuş olabilir. Vezne onu iyzico’nun listesinde arıyor; yenisini oluşturmayın.</translation>
    </message>
    <message>
        <source>Somebody who has its page open may still pay until %1.</source>
        <translation>Sayfası açık olan biri %1 saatine kadar ödeyebilir.</translation>
    </message>
    <message>
        <source>Somebody who has its page open may still pay, so order %1 is held until %2. If the link was never sent to anybody, sell under another order number.</source>
        <translation>Sayfası açık olan biri hâlâ ödeyebilir; bu yüzden %1 siparişi %2 saatine kadar bekletilir. Bağlantı kimseye gönderilmediyse satışı başka bir sipariş numarasıyla alın.</translation>
    </message>
    <message>
        <source>Nobody can open it any more. Switched on, it works again.</source>
        <translation>Ödeme sayfasına artık girilemez; bağlantı açılırsa yeniden çalışır.</translation>
    </message>
    <message>
        <source>A link of this order was closed a moment ago, and somebody may still be paying on its page. The order is held until %1; if that link was never sent to anybody, use another order number.</source>
        <translation>Bu siparişin bağlantısı az önce kapatıldı; sayfası birinde hâlâ açık olabilir. Sipariş %1 saatine kadar bekletilir. Bağlantı kimseye gönderilmediyse başka bir sipariş numarası kullanın.</translation>
    </message>
    <message>
        <source>Something is just being asked for this link; try again in a moment.</source>
        <translation>Bu bağlantı için şu anda bir işlem sürüyor; birazdan yeniden deneyin.</translation>
    </message>
</context>
<context>
    <name>vezne::ui::LinksPage</name>
    <message>
        <source>No payment links yet</source>
        <translation>Henüz ödeme bağlantısı yok</translation>
    </message>
    <message>
        <source>New link…</source>
        <translation>Yeni bağlantı…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Sonuç yok</translation>
    </message>
    <message>
        <source>No link fits “%1”.</source>
        <translation>“%1” için bağlantı bulunamadı.</translation>
    </message>
    <message>
        <source>Asking iyzico…</source>
        <translation>iyzico’ya soruluyor…</translation>
    </message>
    <message>
        <source>iyzico’s list could not be read: this is what was known before. %1</source>
        <translation>iyzico’nun listesi okunamadı; görünen, son bilinen durum. %1</translation>
    </message>
    <message>
        <source>iyzico has not approved your links yet. Until it has, nobody can pay them.</source>
        <translation>iyzico bağlantılarınızı henüz onaylamadı. Onaylanana kadar kimse ödeyemez.</translation>
    </message>
    <message>
        <source>Name, order, customer or amount</source>
        <translation>Ad, sipariş, müşteri ya da tutar</translation>
    </message>
    <message>
        <source>Find a payment link</source>
        <translation>Ödeme bağlantısı ara</translation>
    </message>
    <message>
        <source>Payment links</source>
        <translation>Ödeme bağlantıları</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Yenile</translation>
    </message>
    <message>
        <source>A link lets a customer pay on iyzico’s page, so that no card is read out. Make one here, or from a sale with Ctrl+B.</source>
        <translation>Müşteri bağlantıyla iyzico’nun sayfasında öder; kart bilgisi sesli okunmaz. Buradan ya da satıştan Ctrl+B ile oluşturun.</translation>
    </message>
</context>
<context>
    <name>vezne::ui::ListFilter</name>
    <message>
        <source>Sales only</source>
        <translation>Yalnızca satışlar</translation>
    </message>
    <message>
        <source>Amount %1 – %2</source>
        <translation>Tutar %1 – %2</translation>
    </message>
    <message>
        <source>Amount from %1</source>
        <translation>Tutar en az %1</translation>
    </message>
    <message>
        <source>Amount up to %1</source>
        <translation>Tutar en çok %1</translation>
    </message>
    <message>
        <source>Single payment</source>
        <translation>Tek çekim</translation>
    </message>
    <message>
        <source>In instalments</source>
        <translation>Taksitli</translation>
    </message>
    <message numerus="yes">
        <source>%n instalment(s)</source>
        <translation>
            <numerusform>%n taksit</numerusform>
        </translation>
    </message>
    <message>
        <source>3D Secure</source>
        <translation>3D Secure</translation>
    </message>
    <message>
        <source>Phone or mail order</source>
        <translation>Telefon / mail order</translation>
    </message>
    <message>
        <source>Reconciled</source>
        <translation>Mutabık</translation>
    </message>
    <message>
        <source>Not reconciled</source>
        <translation>Mutabakatsız</translation>
    </message>
    <message>
        <source>Till %1</source>
        <translation>Kasa %1</translation>
    </message>
</context>
<context>
    <name>vezne::ui::LockScreen</name>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parola</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Kontrol ediliyor…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Oturum aç</translation>
    </message>
    <message>
        <source>That is not right. Ten wrong tries lock the account.</source>
        <translation>Hatalı. On hatalı denemede hesap kilitlenir.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Locked until %1.</source>
        <translation>Çok fazla hatalı deneme. Hesap kilitli; açılacağı saat: %1.</translation>
    </message>
    <message>
        <source>Who is working?</source>
        <translation>Kim çalışıyor?</translation>
    </message>
    <message>
        <source>What was begun is kept; card data is not.</source>
        <translation>Başlanan iş korunur; kart bilgileri silinir.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personel</translation>
    </message>
</context>
<context>
    <name>vezne::ui::MainWindow</name>
    <message>
        <source>Vezne</source>
        <translation>Vezne</translation>
    </message>
</context>
<context>
    <name>vezne::ui::MatchList</name>
    <message>
        <source>Guess</source>
        <translation>Tahmin</translation>
    </message>
    <message>
        <source>Confirmed by %1</source>
        <translation>Onaylayan: %1</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Bu değil</translation>
    </message>
    <message>
        <source>payment %1</source>
        <translation>ödeme %1</translation>
    </message>
    <message>
        <source>Payments of this link</source>
        <translation>Bu bağlantının ödemeleri</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) counted by iyzico do not show in its day list yet; Vezne goes on looking.</source>
        <translation>
            <numerusform>iyzico’nun saydığı %n ödeme günlük listede henüz görünmüyor; Vezne aramayı sürdürüyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, this one</source>
        <translation>Evet, bu</translation>
    </message>
    <message>
        <source>Show the payment</source>
        <translation>Ödemeyi göster</translation>
    </message>
</context>
<context>
    <name>vezne::ui::MoveDialog</name>
    <message>
        <source>Connecting…</source>
        <translation>Bağlanılıyor…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Vezne</source>
        <translation>Vezne</translation>
    </message>
    <message>
        <source>%1 of %2 entries</source>
        <translation>%1 / %2 kayıt</translation>
    </message>
    <message>
        <source>All %1 entries are there; they are being checked.</source>
        <translation>%1 kaydın tümü taşındı; doğrulanıyor.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Durduruluyor…</translation>
    </message>
</context>
<context>
    <name>vezne::ui::NewLinkDialog</name>
    <message>
        <source>Order</source>
        <translation>Sipariş</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Tutar</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Offer instalments</source>
        <translation>Taksit seçeneği sun</translation>
    </message>
    <message>
        <source>Fast link (up to ₺750, paid once)</source>
        <translation>Hızlı bağlantı (en çok ₺750, bir kez ödenir)</translation>
    </message>
    <message>
        <source>New payment link</source>
        <translation>Yeni ödeme bağlantısı</translation>
    </message>
    <message>
        <source>The customer reads it.</source>
        <translation>Müşteri görür.</translation>
    </message>
    <message>
        <source>For WhatsApp; may stay empty.</source>
        <translation>WhatsApp için; boş kalabilir.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Make the link</source>
        <translation>Bağlantıyı oluştur</translation>
    </message>
    <message>
        <source>The link needs a name.</source>
        <translation>Bağlantıya bir ad verin.</translation>
    </message>
    <message>
        <source>Enter an amount above zero.</source>
        <translation>Sıfırdan büyük bir tutar girin.</translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation>Geçerli bir telefon numarası girin.</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Ödeme konusu</translation>
    </message>
    <message>
        <source>Not an e-mail address.</source>
        <translation>Geçerli bir e-posta adresi girin.</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>Boş kalabilir.</translation>
    </message>
    <message>
        <source>Can be paid more than once</source>
        <translation>Birden fazla kez ödenebilir</translation>
    </message>
    <message>
        <source>Left clear, it is paid once; so are links with an order and fast links.</source>
        <translation>İşaretlenmezse bir kez ödenir; siparişli ve hızlı bağlantılar her zaman bir kez ödenir.</translation>
    </message>
    <message>
        <source>A fast link takes %1 at most.</source>
        <translation>Hızlı bağlantı en çok %1 olabilir.</translation>
    </message>
</context>
<context>
    <name>vezne::ui::NextSteps</name>
    <message>
        <source>Ask now</source>
        <translation>Şimdi sor</translation>
    </message>
    <message>
        <source>Asking iyzico…</source>
        <translation>iyzico’ya soruluyor…</translation>
    </message>
    <message>
        <source>Asks again at %1</source>
        <translation>Yeniden sorulacak: %1</translation>
    </message>
    <message>
        <source>Ends by itself at %1</source>
        <translation>Kendiliğinden sona erecek: %1</translation>
    </message>
    <message>
        <source>The page is open until %1</source>
        <translation>Sayfanın kapanışı: %1</translation>
    </message>
    <message>
        <source>Stop this payment</source>
        <translation>Ödemeyi durdur</translation>
    </message>
</context>
<context>
    <name>vezne::ui::NotesPanel</name>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Teslimat</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Onay</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notlar</translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation>Notun türü</translation>
    </message>
    <message>
        <source>Parcel number, agreement, anything worth knowing</source>
        <translation>Kargo no, onay, bilinmesi gereken her şey</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>It stays with the payment and cannot be taken back. Card numbers are struck out.</source>
        <translation>Ödemeyle birlikte saklanır, geri alınamaz. Kart numaraları çıkarılır.</translation>
    </message>
</context>
<context>
    <name>vezne::ui::OfferSeeker</name>
    <message>
        <source>iyzico did not say what the card has in points.</source>
        <translation>iyzico kartın puanını bildirmedi.</translation>
    </message>
    <message>
        <source>The card has no points to spend.</source>
        <translation>Kartta harcanacak puan yok.</translation>
    </message>
    <message>
        <source>The card has %1 in points (%2). Vezne cannot spend them.</source>
        <translation>Kartta %1 değerinde puan var (%2). Vezne’den puan kullanılamaz.</translation>
    </message>
</context>
<context>
    <name>vezne::ui::OperationText</name>
    <message>
        <source>Refunded</source>
        <translation>İade</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Kapatıldı</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Başarılı</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Satış</translation>
    </message>
    <message>
        <source>Pre-authorisation</source>
        <translation>Ön provizyon</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Provizyon kapama</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>noun: a kind of record</comment>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Refund</source>
        <comment>noun: a kind of record</comment>
        <translation>İade</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Gönderiliyor</translation>
    </message>
    <message>
        <source>Result awaited</source>
        <translation>Sonuç bekleniyor</translation>
    </message>
    <message>
        <source>Waiting for 3D</source>
        <translation>3D bekliyor</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Gönderilmedi</translation>
    </message>
    <message>
        <source>Needs checking</source>
        <translation>İncelenmeli</translation>
    </message>
    <message>
        <source>Late charge</source>
        <translation>Geç tahsilat</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>İncelemede</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Reddedildi</translation>
    </message>
    <message>
        <source>Not charged</source>
        <translation>Tahsil edilmedi</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Reddedildi</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Yapılmadı</translation>
    </message>
    <message>
        <source>Partly refunded</source>
        <translation>Kısmi iade</translation>
    </message>
    <message>
        <source>Paid twice</source>
        <translation>Mükerrer ödeme</translation>
    </message>
    <message>
        <source>Fraud</source>
        <translation>Sahtecilik</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Diğer</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Bloke</translation>
    </message>
    <message>
        <source>Waiting for customer</source>
        <translation>Müşteri bekleniyor</translation>
    </message>
    <message>
        <source>Page</source>
        <comment>where the payer keyed in the card</comment>
        <translation>Sayfa</translation>
    </message>
    <message>
        <source>Paid twice</source>
        <comment>of an order</comment>
        <translation>İki kez ödendi</translation>
    </message>
    <message>
        <source>Customer’s request</source>
        <translation>Müşteri talebi</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <comment>where the payment was made</comment>
        <translation>Başka yer</translation>
    </message>
    <message>
        <source>Hold</source>
        <comment>noun: a kind of record</comment>
        <translation>Bloke</translation>
    </message>
    <message>
        <source>Capture</source>
        <comment>noun, in one word: a kind of record</comment>
        <translation>Kapama</translation>
    </message>
    <message>
        <source>Not completed</source>
        <translation>Tamamlanmadı</translation>
    </message>
    <message>
        <source>[card number]</source>
        <translation>[kart numarası]</translation>
    </message>
</context>
<context>
    <name>vezne::ui::OutcomePanel</name>
    <message>
        <source>Say to the caller</source>
        <translation>Müşteriye söyleyin</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Ayrıntı</translation>
    </message>
    <message>
        <source>Print, PDF or e-mail (P)</source>
        <translation>Yazdır, PDF ya da e-posta (P)</translation>
    </message>
</context>
<context>
    <name>vezne::ui::OwnerStep</name>
    <message>
        <source>Enter the name that the history will show.</source>
        <translation>Geçmişte görünecek adı yazın.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>İki giriş aynı değil.</translation>
    </message>
    <message>
        <source>The owner signs in, may do everything and adds others later. You stay signed in while you work; after a pause Vezne asks for the password and hides what is on the screen.</source>
        <translation>İşletme sahibi oturum açar, her şeyi yapabilir ve sonradan başkalarını ekler. Çalıştığınız sürece oturumunuz açık kalır; ara verdiğinizde Vezne ekrandakileri gizler ve parola ister.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Adınız</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parola</translation>
    </message>
    <message>
        <source>Repeat it</source>
        <translation>Yeniden girin</translation>
    </message>
</context>
<context>
    <name>vezne::ui::PaperChoice</name>
    <message>
        <source>Save the report</source>
        <translation>Raporu kaydet</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Kaydedildi: %1</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another place.</source>
        <translation>%1 yazılamadı. Başka bir yer seçin.</translation>
    </message>
</context>
<context>
    <name>vezne::ui::PaperDialog</name>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF olarak kaydet…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Yazdır…</translation>
    </message>
    <message>
        <source>Handed to the printer.</source>
        <translation>Yazıcıya gönderildi.</translation>
    </message>
</context>
<context>
    <name>vezne::ui::PaperStarter</name>
    <message>
        <source>No money was collected with this payment, so there is no receipt.</source>
        <translation>Bu ödemeyle tahsilat yapılmadı; makbuz yok.</translation>
    </message>
    <message>
        <source>Save the dispute pack</source>
        <translation>İtiraz dosyasını kaydet</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>dispute</source>
        <translation>itiraz</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Kaydedildi: %1</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another place.</source>
        <translation>%1 yazılamadı. Başka bir yer seçin.</translation>
    </message>
    <message>
        <source>Asking iyzico…</source>
        <translation>iyzico’ya soruluyor…</translation>
    </message>
</context>
<context>
    <name>vezne::ui::PastPanel</name>
    <message>
        <source>Handed to the printer.</source>
        <translation>Yazıcıya gönderildi.</translation>
    </message>
    <message>
        <source>Earlier day ends</source>
        <translation>Önceki gün sonları</translation>
    </message>
    <message>
        <source>No day has been closed yet. Close each day in the evening; its figures then stay as they are.</source>
        <translation>Henüz kapatılmış gün yok. Her akşam günü kapatın; rakamlar böylece olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Yazdır…</translation>
    </message>
</context>
<context>
    <name>vezne::ui::PayBar</name>
    <message>
        <source>Charge %1, %2</source>
        <translation>%1 tahsil et, %2</translation>
    </message>
    <message>
        <source>Charge %1</source>
        <translation>%1 tahsil et</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Tahsil et</translation>
    </message>
    <message>
        <source>Enter: next field. Ctrl+Enter: charge.</source>
        <translation>Enter sonraki alana geçer, Ctrl+Enter tahsil eder.</translation>
    </message>
    <message numerus="yes">
        <source>Sent to the bank, waiting for the answer: %n second(s)</source>
        <translation>
            <numerusform>Bankaya gönderildi, yanıt bekleniyor: %n sn</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold %1, %2</source>
        <translation>%1 bloke et, %2</translation>
    </message>
    <message>
        <source>Hold %1</source>
        <translation>%1 bloke et</translation>
    </message>
    <message>
        <source>iyzico page</source>
        <translation>iyzico sayfası</translation>
    </message>
    <message>
        <source>The card is keyed in on iyzico’s page in the browser</source>
        <translation>Kart, tarayıcıda iyzico’nun sayfasına girilir</translation>
    </message>
    <message>
        <source>Payment link</source>
        <translation>Ödeme bağlantısı</translation>
    </message>
    <message>
        <source>The customer pays on iyzico’s page instead (Ctrl+B)</source>
        <translation>Müşteri iyzico’nun sayfasında öder (Ctrl+B)</translation>
    </message>
    <message>
        <source>Let the customer choose instalments there</source>
        <translation>Müşteri orada taksit seçebilsin</translation>
    </message>
</context>
<context>
    <name>vezne::ui::PaymentFacts</name>
    <message>
        <source>Paid</source>
        <translation>Ödenen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>İptal edilen</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>İade edilen</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Bekleyen</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Kalan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Payment number</source>
        <translation>Ödeme no</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Sipariş</translation>
    </message>
    <message>
        <source>Authorisation code</source>
        <translation>Onay kodu</translation>
    </message>
    <message>
        <source>Host reference</source>
        <translation>Banka referansı</translation>
    </message>
    <message>
        <source>Conversation id</source>
        <translation>İşlem no</translation>
    </message>
    <message>
        <source>%1: conversation id</source>
        <translation>%1: işlem no</translation>
    </message>
    <message>
        <source>%1: host reference</source>
        <translation>%1: banka referansı</translation>
    </message>
    <message>
        <source>iyzico says</source>
        <translation>iyzico yanıtı</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grup</translation>
    </message>
    <message>
        <source>Charged again because</source>
        <translation>Yeniden tahsilat nedeni</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Bloke</translation>
    </message>
    <message>
        <source>Card type</source>
        <translation>Kart türü</translation>
    </message>
    <message>
        <source>The bank did not approve the payment.</source>
        <translation>Banka ödemeyi onaylamadı.</translation>
    </message>
    <message>
        <source>Not for the caller</source>
        <translation>Müşteriye söylenmez</translation>
    </message>
    <message>
        <source>Do not tell the caller what is written here.</source>
        <translation>Burada yazanı müşteriye söylemeyin.</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kasa</translation>
    </message>
</context>
<context>
    <name>vezne::ui::PaymentHead</name>
    <message>
        <source>Order</source>
        <translation>Sipariş</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Müşteri</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kart</translation>
    </message>
</context>
<context>
    <name>vezne::ui::PayoutModel</name>
    <message>
        <source>Day not known</source>
        <translation>Günü belli değil</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vadesi geldi</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Bekleniyor</translation>
    </message>
    <message>
        <source>Day of payout</source>
        <translation>Aktarım günü</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Ödeme</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Tahsil edilen</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Kesintiler</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>İade</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>Aktarılacak tutar</translation>
    </message>
</context>
<context>
    <name>vezne::ui::PayoutView</name>
    <message>
        <source>The calendar cannot be read</source>
        <translation>Takvim okunamıyor</translation>
    </message>
    <message>
        <source>Due in the last 30 days</source>
        <translation>Son 30 günde</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>In the next 7 days</source>
        <translation>Önümüzdeki 7 gün</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Daha sonra</translation>
    </message>
    <message>
        <source>Day not known</source>
        <translation>Günü belli değil</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>Beklenen toplam</translation>
    </message>
    <message>
        <source>Payout calendar</source>
        <translation>Aktarım takvimi</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Toplamlar</translation>
    </message>
    <message>
        <source>As iyzico announced with each payment: after commission and fee, on the day its blockage ends. Refunds are deducted in proportion. The transfer itself may take some days.</source>
        <translation>iyzico’nun her ödemeyle bildirdiği tutar ve gün: komisyon ve işlem ücreti düşülmüş, blokajın kalktığı gün. İadeler oranlı düşülür. Havale birkaç gün sürebilir.</translation>
    </message>
    <message>
        <source>No payout is announced</source>
        <translation>Bildirilmiş aktarım yok</translation>
    </message>
    <message>
        <source>iyzico announces with each payment what it will pay out and when; it appears here.</source>
        <translation>iyzico her ödemeyle ne zaman ne kadar aktaracağını bildirir; burada görünür.</translation>
    </message>
</context>
<context>
    <name>vezne::ui::PinPad</name>
    <message>
        <source>Delete the last digit</source>
        <translation>Son haneyi sil</translation>
    </message>
</context>
<context>
    <name>vezne::ui::PlaceStep</name>
    <message>
        <source>Vezne writes down every payment before it is sent. One till needs nothing but this computer; you can join a shared book later, in Settings.</source>
        <translation>Vezne her ödemeyi göndermeden önce deftere yazar. Tek kasaya bu bilgisayar yeter; ortak deftere sonra da Ayarlar’dan katılabilirsiniz.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Bu bilgisayarda</translation>
    </message>
    <message>
        <source>In a file, with backups beside it. Nothing else is needed.</source>
        <translation>Bir dosyada, yanında yedekleriyle. Başka bir şey gerekmez.</translation>
    </message>
    <message>
        <source>In a book that several tills share</source>
        <translation>Kasaların paylaştığı ortak bir defterde</translation>
    </message>
    <message>
        <source>On a PostgreSQL server, where its owner has made the book.</source>
        <translation>Sahibinin defteri oluşturduğu bir PostgreSQL sunucusunda.</translation>
    </message>
</context>
<context>
    <name>vezne::ui::PrivacyPanel</name>
    <message>
        <source>Privacy on the phone</source>
        <translation>Telefonda gizlilik</translation>
    </message>
    <message>
        <source>Hide the card number while it is typed</source>
        <translation>Kart numarasını yazılırken gizle</translation>
    </message>
    <message>
        <source>Without it the number is hidden as soon as you go on to the next field.</source>
        <translation>Seçili değilken numara, sonraki alana geçildiğinde gizlenir.</translation>
    </message>
    <message>
        <source>The security code may be kept nowhere, recordings of calls included.</source>
        <translation>Güvenlik kodu, görüşme kayıtları dahil hiçbir yerde saklanamaz.</translation>
    </message>
    <message>
        <source>Ask before each card whether the call’s recording is paused</source>
        <translation>Her karttan önce görüşme kaydının durdurulduğunu sor</translation>
    </message>
</context>
<context>
    <name>vezne::ui::ProfilePanel</name>
    <message>
        <source>Account at iyzico</source>
        <translation>iyzico hesabı</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Bağlantıyı sına</translation>
    </message>
    <message>
        <source>New profile…</source>
        <translation>Yeni profil…</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Anahtarları değiştir…</translation>
    </message>
    <message>
        <source>Shop…</source>
        <translation>İşyeri…</translation>
    </message>
</context>
<context>
    <name>vezne::ui::PurchaseModel</name>
    <message>
        <source>Time</source>
        <translation>Zaman</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Sipariş</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kart</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Tutar</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Durum</translation>
    </message>
</context>
<context>
    <name>vezne::ui::ReasonDialog</name>
    <message>
        <source>Difference</source>
        <translation>Fark</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Sipariş</translation>
    </message>
    <message>
        <source>Payment number</source>
        <translation>Ödeme no</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Burada</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Karşıda</translation>
    </message>
    <message>
        <source>Your name, the time and this are kept.</source>
        <translation>Adınız, saat ve bu açıklama saklanır.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
</context>
<context>
    <name>vezne::ui::ReasonFields</name>
    <message>
        <source>Reason</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Say why, in a few words.</source>
        <translation>Nedenini kısaca yazın.</translation>
    </message>
</context>
<context>
    <name>vezne::ui::ReceiptDialog</name>
    <message>
        <source>Print…</source>
        <translation>Yazdır…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF olarak kaydet…</translation>
    </message>
    <message>
        <source>E-mail…</source>
        <translation>E-posta…</translation>
    </message>
    <message>
        <source>Collection receipt</source>
        <translation>Tahsilat makbuzu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Language of the receipt</source>
        <translation>Makbuzun dili</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Makbuzu kaydet</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Kaydedildi: %1</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another place.</source>
        <translation>%1 yazılamadı. Başka bir yer seçin.</translation>
    </message>
    <message>
        <source>The message is open in your mail program, with the receipt attached.</source>
        <translation>E-posta, makbuz eklenmiş olarak e-posta programınızda açıldı.</translation>
    </message>
    <message>
        <source>This desktop takes no attachments. The message holds the receipt as text; save the PDF to attach it yourself.</source>
        <translation>Bu masaüstü e-postaya dosya ekleyemiyor. Makbuz e-postada metin olarak yer alıyor; kendiniz eklemek için PDF’yi kaydedin.</translation>
    </message>
    <message>
        <source>The shop’s name and address are missing. The owner enters them in the settings.</source>
        <translation>İşyerinin adı ve adresi eksik. İşletme sahibi bunları Ayarlar’dan girer.</translation>
    </message>
    <message>
        <source>No mail program could be started. Save the PDF and send it another way.</source>
        <translation>Bir e-posta programı açılamadı. PDF olarak kaydedip başka yoldan gönderin.</translation>
    </message>
</context>
<context>
    <name>vezne::ui::ReconcilePage</name>
    <message>
        <source>Bank statement</source>
        <translation>Banka ekstresi</translation>
    </message>
    <message>
        <source>Settlement file</source>
        <translation>Mutabakat dosyası</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Tablolar (*.csv *.txt *.tsv);;Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>%1 was not compared. %2</source>
        <translation>%1 karşılaştırılmadı. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 could not be read and were left out.</source>
        <translation>
            <numerusform>%1 dosyasının %n satırı okunamadı ve dışarıda kaldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Days at iyzico</source>
        <translation>Günlük listeler</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dosyalar</translation>
    </message>
    <message>
        <source>Payout calendar</source>
        <translation>Aktarım takvimi</translation>
    </message>
    <message>
        <source>Compare a file</source>
        <translation>Dosya karşılaştır</translation>
    </message>
    <message>
        <source>iyzico’s settlement file…</source>
        <translation>iyzico mutabakat dosyası…</translation>
    </message>
    <message>
        <source>Bank statement…</source>
        <translation>Banka ekstresi…</translation>
    </message>
    <message>
        <source>CSV files as iyzico and the bank hand them out. The columns are recognised and can be put right before anything is compared.</source>
        <translation>iyzico’nun ve bankanın verdiği CSV dosyaları. Sütunlar tanınır; karşılaştırmadan önce düzeltilebilir.</translation>
    </message>
    <message>
        <source>Files that were compared</source>
        <translation>Karşılaştırılan dosyalar</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Günler</translation>
    </message>
    <message>
        <source>All of these days were compared after their end.</source>
        <translation>Bu günlerin tümü, gün bittikten sonra karşılaştırılmış.</translation>
    </message>
</context>
<context>
    <name>vezne::ui::ReconcileText</name>
    <message>
        <source>iyzico cannot be reached.</source>
        <translation>iyzico’ya ulaşılamıyor.</translation>
    </message>
    <message>
        <source>The secure connection to iyzico failed.</source>
        <translation>iyzico ile güvenli bağlantı kurulamadı.</translation>
    </message>
    <message>
        <source>There are no keys for iyzico.</source>
        <translation>iyzico anahtarları yok.</translation>
    </message>
    <message>
        <source>iyzico did not answer in time.</source>
        <translation>iyzico zamanında yanıt vermedi.</translation>
    </message>
    <message>
        <source>iyzico’s answer did not come whole.</source>
        <translation>iyzico’nun yanıtı eksik geldi.</translation>
    </message>
    <message>
        <source>Missing here</source>
        <translation>Burada yok</translation>
    </message>
    <message>
        <source>Missing there</source>
        <translation>Karşıda yok</translation>
    </message>
    <message>
        <source>Amount differs</source>
        <translation>Tutar farklı</translation>
    </message>
    <message>
        <source>Refund differs</source>
        <translation>İade farklı</translation>
    </message>
    <message>
        <source>Fee differs</source>
        <translation>Kesinti farklı</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Eşleşti</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Açıklandı</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Karşılaştırılmadı</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n fark</numerusform>
        </translation>
    </message>
    <message>
        <source>Equal so far</source>
        <translation>Şimdilik mutabık</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Mutabık</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Ödeme</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>İade</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Aktarım</translation>
    </message>
    <message>
        <source>Not made here</source>
        <translation>Buradan yapılmadı</translation>
    </message>
    <message>
        <source>Given back elsewhere</source>
        <translation>Başka yerden iade edildi</translation>
    </message>
    <message>
        <source>Result awaited here</source>
        <translation>Sonuç burada bekleniyor</translation>
    </message>
    <message>
        <source>Recorded as not charged</source>
        <translation>Tahsil edilmedi sayıldı</translation>
    </message>
    <message>
        <source>Declined here</source>
        <translation>Burada reddedildi</translation>
    </message>
    <message>
        <source>Captured elsewhere</source>
        <translation>Başka yerden kapatıldı</translation>
    </message>
    <message>
        <source>Charged twice</source>
        <translation>İki kez tahsil edildi</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>Listede yok</translation>
    </message>
    <message>
        <source>Not listed yet</source>
        <translation>Henüz listede yok</translation>
    </message>
    <message>
        <source>Another amount</source>
        <translation>Başka tutar</translation>
    </message>
    <message>
        <source>Another currency</source>
        <translation>Başka para birimi</translation>
    </message>
    <message>
        <source>Another refund</source>
        <translation>Başka iade tutarı</translation>
    </message>
    <message>
        <source>Cancel against refund</source>
        <translation>İptale karşı iade</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Komisyon</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>İşlem ücreti</translation>
    </message>
    <message>
        <source>Less than announced</source>
        <translation>Bildirilenden az</translation>
    </message>
    <message>
        <source>More than announced</source>
        <translation>Bildirilenden fazla</translation>
    </message>
    <message>
        <source>Not at the bank</source>
        <translation>Bankada yok</translation>
    </message>
    <message>
        <source>Not announced</source>
        <translation>Bildirilmedi</translation>
    </message>
    <message>
        <source>iyzico lists a payment of which this journal has no trace: from its panel, a link or another till.</source>
        <translation>iyzico’nun listesinde bu defterde izi olmayan bir ödeme var: panelden, bağlantıdan veya başka bir kasadan.</translation>
    </message>
    <message>
        <source>iyzico gave money back that was not given back from here, perhaps in its panel.</source>
        <translation>iyzico’da buradan yapılmamış bir iade var; belki panelden yapıldı.</translation>
    </message>
    <message>
        <source>iyzico lists it already; here its result is still awaited.</source>
        <translation>iyzico listeliyor; burada sonucu hâlâ bekleniyor.</translation>
    </message>
    <message>
        <source>It was recorded as not charged, and iyzico charged it after all.</source>
        <translation>Tahsil edilmedi sayılmıştı, iyzico yine de tahsil etmiş.</translation>
    </message>
    <message>
        <source>Here it was declined or never sent, and iyzico lists it as paid.</source>
        <translation>Burada reddedildi veya gönderilmedi, iyzico ödenmiş gösteriyor.</translation>
    </message>
    <message>
        <source>Here the amount is only held; it was captured in iyzico’s panel.</source>
        <translation>Tutar burada yalnızca provizyonda; iyzico panelinden kapatılmış.</translation>
    </message>
    <message>
        <source>iyzico lists a second payment for an attempt that was paid once.</source>
        <translation>iyzico, bir kez ödenen deneme için ikinci bir ödeme listeliyor.</translation>
    </message>
    <message>
        <source>Here it is certain; iyzico does not list it.</source>
        <translation>Burada kesin; iyzico’nun listesinde yok.</translation>
    </message>
    <message>
        <source>It is so recent, or so close to midnight, that iyzico may list it later.</source>
        <translation>Çok yeni veya gece yarısına çok yakın; iyzico sonra listeleyebilir.</translation>
    </message>
    <message>
        <source>iyzico took another amount from the card than was charged here.</source>
        <translation>iyzico karttan buradakinden farklı bir tutar çekmiş.</translation>
    </message>
    <message>
        <source>The same payment stands in two currencies.</source>
        <translation>Aynı ödeme iki para biriminde görünüyor.</translation>
    </message>
    <message>
        <source>iyzico gave back another amount than is known here.</source>
        <translation>iyzico, buradaki kayıttan farklı bir tutar iade etmiş.</translation>
    </message>
    <message>
        <source>One side cancelled, the other refunded. The sums agree.</source>
        <translation>Bir tarafta iptal, diğerinde iade var. Toplamlar tutuyor.</translation>
    </message>
    <message>
        <source>iyzico charges another commission than it announced with the payment.</source>
        <translation>iyzico, ödemeyle bildirdiğinden farklı komisyon kesiyor.</translation>
    </message>
    <message>
        <source>iyzico charges another fee than it announced with the payment.</source>
        <translation>iyzico, ödemeyle bildirdiğinden farklı işlem ücreti kesiyor.</translation>
    </message>
    <message>
        <source>iyzico pays out another amount than it announced with the payment.</source>
        <translation>iyzico, ödemeyle bildirdiğinden farklı tutar aktarıyor.</translation>
    </message>
    <message>
        <source>Less arrived at the bank than iyzico announced up to that day.</source>
        <translation>Bankaya, iyzico’nun o güne kadar bildirdiğinden az gelmiş.</translation>
    </message>
    <message>
        <source>More arrived at the bank than iyzico announced up to that day.</source>
        <translation>Bankaya, iyzico’nun o güne kadar bildirdiğinden fazla gelmiş.</translation>
    </message>
    <message>
        <source>iyzico announced it; the statement does not have it.</source>
        <translation>iyzico bildirdi; ekstrede yok.</translation>
    </message>
    <message>
        <source>It came from iyzico, and nothing was due then.</source>
        <translation>iyzico’dan gelmiş, ama o gün beklenen bir aktarım yoktu.</translation>
    </message>
    <message>
        <source>Ask iyzico now; once the result is known, compare again.</source>
        <translation>iyzico’ya şimdi sorun; sonuç belli olunca yeniden karşılaştırın.</translation>
    </message>
    <message>
        <source>It stands under the awaited results: give it back or keep it.</source>
        <translation>“Sonuç bekleyenler” sayfasında duruyor: iade edin ya da kabul edin.</translation>
    </message>
    <message>
        <source>Give it back in iyzico’s panel, then explain it here.</source>
        <translation>iyzico panelinden iade edin, sonra burada açıklayın.</translation>
    </message>
    <message>
        <source>Open the payment and ask iyzico’s support with its number.</source>
        <translation>Ödemeyi açın, numarasıyla iyzico desteğine sorun.</translation>
    </message>
    <message>
        <source>Compare again tomorrow, together with the next day.</source>
        <translation>Yarın, ertesi günle birlikte yeniden karşılaştırın.</translation>
    </message>
    <message>
        <source>Open the payment, see what iyzico’s panel says, and explain or mend it.</source>
        <translation>Ödemeyi açın, iyzico panelindeki kayda bakın; düzeltin veya açıklayın.</translation>
    </message>
    <message>
        <source>Nothing is missing; explain it.</source>
        <translation>Eksik bir şey yok; açıklayın.</translation>
    </message>
    <message>
        <source>Compare with your contract; ask iyzico when it is not what was agreed.</source>
        <translation>Sözleşmenizle karşılaştırın; anlaşılandan farklıysa iyzico’ya sorun.</translation>
    </message>
    <message>
        <source>Refunds, chargebacks and blockage change a payout: see the payout calendar.</source>
        <translation>İade, ters ibraz ve blokaj aktarımı değiştirir: aktarım takvimine bakın.</translation>
    </message>
    <message>
        <source>Look at the next statement; ask iyzico when it is not there either.</source>
        <translation>Sonraki ekstreye bakın; orada da yoksa iyzico’ya sorun.</translation>
    </message>
    <message>
        <source>Payments of another till may be in it; compare iyzico’s settlement file.</source>
        <translation>İçinde başka kasanın ödemeleri olabilir; iyzico’nun mutabakat dosyasıyla karşılaştırın.</translation>
    </message>
    <message>
        <source>Stopped at %1. The next run goes on there.</source>
        <translation>%1 gününde durduruldu. Sonraki karşılaştırma oradan devam eder.</translation>
    </message>
    <message>
        <source>The journal did not take the result. %1</source>
        <translation>Sonuç deftere yazılamadı. %1</translation>
    </message>
    <message>
        <source>iyzico’s list was not understood.</source>
        <translation>iyzico’nun listesi anlaşılamadı.</translation>
    </message>
    <message>
        <source>iyzico refused to give the list (%1).</source>
        <translation>iyzico listeyi vermedi (%1).</translation>
    </message>
    <message>
        <source>%1 %2 was not compared. What was compared stays; the next run goes on there.</source>
        <translation>%1 %2 karşılaştırılmadı. Karşılaştırılanlar duruyor; sonraki karşılaştırma oradan devam eder.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Dosya okunamıyor.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Dosya çok büyük.</translation>
    </message>
    <message>
        <source>This is not a text file. Open it in a spreadsheet and save it as CSV.</source>
        <translation>Bu bir metin dosyası değil. Hesap tablosunda açıp CSV olarak kaydedin.</translation>
    </message>
    <message>
        <source>No columns were found: the lines are not separated by semicolons, commas or tabs.</source>
        <translation>Sütun bulunamadı: satırlar noktalı virgül, virgül veya sekmeyle ayrılmamış.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>Kind (PAYMENT, REFUND)</source>
        <translation>Tür (PAYMENT, REFUND)</translation>
    </message>
    <message>
        <source>Conversation id</source>
        <translation>İşlem no (conversationId)</translation>
    </message>
    <message>
        <source>Line id (paymentTxId)</source>
        <translation>Kırılım no (paymentTxId)</translation>
    </message>
    <message>
        <source>Payment number</source>
        <translation>Ödeme no</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Sipariş</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Satış tutarı</translation>
    </message>
    <message>
        <source>Paid amount</source>
        <translation>Ödenen tutar</translation>
    </message>
    <message>
        <source>Commission (amount)</source>
        <translation>Komisyon (tutar)</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Para birimi</translation>
    </message>
    <message>
        <source>Day of payout</source>
        <translation>Aktarım günü</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Açıklama</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Tutar</translation>
    </message>
    <message>
        <source>Money in</source>
        <translation>Gelen tutar</translation>
    </message>
    <message>
        <source>Look it up in iyzico’s panel by its payment number. Take it in when it belongs into this journal; else explain it.</source>
        <translation>Ödeme numarasıyla iyzico panelinde bakın. Bu deftere aitse deftere alın, değilse açıklayın.</translation>
    </message>
    <message>
        <source>Take it in, so that it cannot be given back once more here.</source>
        <translation>Buradan ikinci kez iade edilmemesi için deftere alın.</translation>
    </message>
    <message>
        <source>The file is empty. Download it once more.</source>
        <translation>Dosya boş. Yeniden indirin.</translation>
    </message>
    <message>
        <source>Take it in: from then on it is paid, and can be refunded here.</source>
        <translation>Deftere alın: ödenmiş sayılır ve buradan iade edilebilir.</translation>
    </message>
    <message>
        <source>Explained so far</source>
        <translation>Şimdilik açıklandı</translation>
    </message>
</context>
<context>
    <name>vezne::ui::RefundBench</name>
    <message>
        <source>From a CSV file…</source>
        <translation>CSV dosyasından…</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Listeden çıkar</translation>
    </message>
    <message>
        <source>Drop the rest</source>
        <translation>Kalanından vazgeç</translation>
    </message>
    <message>
        <source>Refund several payments</source>
        <translation>Toplu iade</translation>
    </message>
    <message>
        <source>A dry run: nothing is sent before you say so. A file holds a payment number or order in its first column and, if not everything is to go back, the amount in its second.</source>
        <translation>Önizleme: siz onaylamadan bir şey gönderilmez. Dosyanın ilk sütununda ödeme numarası ya da sipariş, tamamı iade edilmeyecekse ikinci sütununda tutar bulunur.</translation>
    </message>
    <message>
        <source>Refunds from a file</source>
        <translation>Dosyadan iade</translation>
    </message>
    <message>
        <source>CSV (*.csv *.txt)</source>
        <translation>CSV (*.csv *.txt)</translation>
    </message>
    <message>
        <source>%1 began this on %2 and it was interrupted: %3 of %4 payments were begun. Going on takes up the rest; nothing is done twice.</source>
        <translation>%1 bunu %2 tarihinde başlattı, yarım kaldı: %4 ödemeden %3 tanesi başlatılmıştı. Sürdürürseniz kalanlar yapılır; hiçbir şey iki kez yapılmaz.</translation>
    </message>
    <message>
        <source>the rest was given up</source>
        <translation>kalanından vazgeçildi</translation>
    </message>
    <message>
        <source>Go on with the rest</source>
        <translation>Kalanları sürdür</translation>
    </message>
    <message>
        <source>Give %1 back</source>
        <translation>%1 iade et</translation>
    </message>
    <message>
        <source>Payment after payment. You can stop between two of them; what was sent stays sent.</source>
        <translation>Ödemeler sırayla iade ediliyor. Arada durdurabilirsiniz; gönderilen geri alınmaz.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Every payment was tried. The rows say what became of each.</source>
        <translation>Tüm ödemeler denendi. Sonuçlar satırlarda.</translation>
    </message>
    <message>
        <source>Stopped. The rest was not begun; it is offered again when you open this window.</source>
        <translation>Durduruldu. Kalanlar başlatılmadı; bu pencereyi açtığınızda yeniden sunulur.</translation>
    </message>
    <message>
        <source>Halted, since the last row did not come to a certain end. The rest was not begun; it is offered again when you open this window.</source>
        <translation>Son satırın sonucu kesin olmadığı için durdu. Kalanlar başlatılmadı; bu pencereyi açtığınızda yeniden sunulur.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Vazgeç</translation>
    </message>
    <message numerus="yes">
        <source>Give the same amount back once more from %n payment(s)</source>
        <translation>
            <numerusform>%n ödemede aynı tutarı bir kez daha iade et</numerusform>
        </translation>
    </message>
    <message>
        <source>No payments in the list yet</source>
        <translation>Listede henüz ödeme yok</translation>
    </message>
    <message>
        <source>Select payments on the page “Transactions” and press R, or take a file with “From a CSV file…”.</source>
        <translation>“İşlemler” sayfasında ödemeleri seçip R tuşuna basın ya da “CSV dosyasından…” ile bir dosya seçin.</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>İade et</translation>
    </message>
</context>
<context>
    <name>vezne::ui::RefundChoice</name>
    <message>
        <source>All that is left: %1</source>
        <translation>Kalanın tamamı: %1</translation>
    </message>
    <message>
        <source>A part of it</source>
        <translation>Bir kısmı</translation>
    </message>
    <message>
        <source>One item</source>
        <translation>Bir kalem</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Tutar</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Kalemler</translation>
    </message>
    <message>
        <source>%1 at most</source>
        <translation>En çok %1</translation>
    </message>
    <message>
        <source>Only %1 is left.</source>
        <translation>Yalnızca %1 kaldı.</translation>
    </message>
    <message>
        <source>The amount must be above zero.</source>
        <translation>Tutar sıfırdan büyük olmalı.</translation>
    </message>
    <message>
        <source>All that is held: %1</source>
        <translation>Blokenin tamamı: %1</translation>
    </message>
</context>
<context>
    <name>vezne::ui::RefundDialog</name>
    <message>
        <source>Refund %1</source>
        <translation>%1 iade et</translation>
    </message>
    <message>
        <source>%1 will be refunded to card %2.</source>
        <translation>%1, %2 kartına iade edilecek.</translation>
    </message>
    <message>
        <source>%1 for “%3” will be refunded to card %2.</source>
        <translation>“%3” için %1, %2 kartına iade edilecek.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Bu işlem geri alınamaz.</translation>
    </message>
    <message>
        <source>Ask to refund %1</source>
        <translation>%1 iade talep et</translation>
    </message>
    <message>
        <source>Finance will be asked to refund %1 to card %2. No money moves until then.</source>
        <translation>%1 tutarının %2 kartına iadesi için finanstan onay istenecek. Onaydan önce para çıkışı olmaz.</translation>
    </message>
    <message>
        <source>A refund of this amount, asked for on %1, was taken for not done. Should iyzico have made it late, the customer gets the money twice; compare with iyzico’s list first.</source>
        <translation>Bu tutarda, %1 tarihinde istenen bir iade yapılmamış sayıldı. iyzico onu sonradan yaptıysa müşteri parayı iki kez alır; önce iyzico listesiyle karşılaştırın.</translation>
    </message>
</context>
<context>
    <name>vezne::ui::RenameDialog</name>
    <message>
        <source>Required.</source>
        <translation>Gerekli.</translation>
    </message>
    <message>
        <source>Too long.</source>
        <translation>Çok uzun.</translation>
    </message>
    <message>
        <source>Looks like a card number.</source>
        <translation>Kart numarasına benziyor.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Soyad</translation>
    </message>
    <message>
        <source>Save the name</source>
        <translation>Adı kaydet</translation>
    </message>
    <message>
        <source>Change the customer’s name</source>
        <translation>Müşterinin adını değiştir</translation>
    </message>
    <message>
        <source>%1 goes by this name from now on. Payments keep the name that they were made under.</source>
        <translation>%1 numaralı müşteri bundan sonra bu adla görünür. Yapılmış ödemelerdeki ad değişmez.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
</context>
<context>
    <name>vezne::ui::RepeatDialog</name>
    <message>
        <source>Order</source>
        <translation>Sipariş</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Tutar</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kart</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Müşteri</translation>
    </message>
    <message>
        <source>By</source>
        <translation>İşlemi yapan</translation>
    </message>
    <message>
        <source>Do not charge</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Charge anyway</source>
        <translation>Yine de tahsil et</translation>
    </message>
    <message>
        <source>Charged already?</source>
        <translation>Daha önce tahsil edilmiş olabilir</translation>
    </message>
    <message numerus="yes">
        <source>This card was charged the same amount %n minute(s) ago.</source>
        <translation>
            <numerusform>Bu karttan %n dakika önce aynı tutar çekildi.</numerusform>
        </translation>
    </message>
    <message>
        <source>If it is the same sale, do not charge it again.</source>
        <translation>Aynı satışsa yeniden tahsil etmeyin.</translation>
    </message>
    <message>
        <source>Why is this a separate sale?</source>
        <translation>Bu neden ayrı bir satış?</translation>
    </message>
    <message>
        <source>Kept with the payment. For example: the customer ordered a second one.</source>
        <translation>Ödemeyle birlikte saklanır. Örnek: müşteri ikinci bir ürün istedi.</translation>
    </message>
    <message>
        <source>This card was charged the same amount just now.</source>
        <translation>Bu karttan az önce aynı tutar çekildi.</translation>
    </message>
</context>
<context>
    <name>vezne::ui::RequestModel</name>
    <message>
        <source>Asked</source>
        <translation>Talep zamanı</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Sipariş</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Tutar</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Talep eden</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Neden</translation>
    </message>
</context>
<context>
    <name>vezne::ui::RequestsDialog</name>
    <message>
        <source>Why it is declined</source>
        <translation>Ret nedeni</translation>
    </message>
    <message>
        <source>Grant…</source>
        <translation>Onayla…</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Reddet</translation>
    </message>
    <message>
        <source>Refund requests</source>
        <translation>İade talepleri</translation>
    </message>
    <message>
        <source>No refund requests</source>
        <translation>Bekleyen iade talebi yok</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>It is kept with the request.</source>
        <translation>Talep kaydında saklanır.</translation>
    </message>
    <message>
        <source>Finance or the owner grants and declines.</source>
        <translation>Finans veya işletme sahibi onaylar ya da reddeder.</translation>
    </message>
    <message>
        <source>Cashiers’ refund requests stay here until they are granted or declined.</source>
        <translation>Kasiyerlerin iade talepleri, sonuçlanana kadar burada durur.</translation>
    </message>
</context>
<context>
    <name>vezne::ui::RestoreDialog</name>
    <message>
        <source>The journal is damaged and cannot be used. Nothing is charged on it.</source>
        <translation>Defter hasarlı ve kullanılamıyor. Bu defterle tahsilat yapılmaz.</translation>
    </message>
    <message>
        <source>The journal of %1, with %2 entries, takes the place of the present one. It is checked first.</source>
        <translation>%1 tarihli, %2 kayıtlı defter şimdikinin yerini alır. Önce doğrulanır.</translation>
    </message>
    <message>
        <source>The window closes and opens again.</source>
        <translation>Pencere kapanıp yeniden açılır.</translation>
    </message>
    <message>
        <source>The journal is damaged</source>
        <translation>Defter hasarlı</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>Yedeğe dön</translation>
    </message>
    <message>
        <source>Close Vezne</source>
        <translation>Vezne’yi kapat</translation>
    </message>
    <message>
        <source>Keep the present journal</source>
        <translation>Şimdiki defterde kal</translation>
    </message>
    <message>
        <source>Go back to %1</source>
        <translation>%1 yedeğine dön</translation>
    </message>
    <message>
        <source>What was written after this backup is then missing. Vezne notices that and charges nothing new until it has been compared with iyzico’s list.</source>
        <translation>Bu yedekten sonra yazılanlar eksik kalır. Vezne bunu fark eder ve iyzico listesiyle karşılaştırılana kadar yeni tahsilat yapmaz.</translation>
    </message>
    <message>
        <source>The present journal is renamed and kept for 90 days.</source>
        <translation>Şimdiki defter adı değiştirilerek 90 gün saklanır.</translation>
    </message>
</context>
<context>
    <name>vezne::ui::RulesPanel</name>
    <message>
        <source>An amount is needed.</source>
        <translation>Tutar girin.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limitler</translation>
    </message>
    <message>
        <source>A cashier cancels up to</source>
        <translation>Kasiyer iptal limiti</translation>
    </message>
    <message>
        <source>and within (minutes)</source>
        <translation>Kasiyer iptal süresi (dk)</translation>
    </message>
    <message>
        <source>Second person for refunds above</source>
        <translation>İkinci onay limiti (iade)</translation>
    </message>
    <message>
        <source>Screen locks after (minutes)</source>
        <translation>Ekran kilitleme süresi (dk)</translation>
    </message>
    <message>
        <source>15 at most.</source>
        <translation>En çok 15.</translation>
    </message>
    <message>
        <source>All refunds of a payment together.</source>
        <translation>Bir ödemenin tüm iadeleri birlikte.</translation>
    </message>
</context>
<context>
    <name>vezne::ui::RulingDialog</name>
    <message>
        <source>Order</source>
        <translation>Sipariş</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Tutar</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Müşteri</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kart</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gönderildi</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>İşlem no</translation>
    </message>
    <message>
        <source>Keep the late charge</source>
        <translation>Geç tahsilatı kabul et</translation>
    </message>
    <message>
        <source>What was seen, where and when</source>
        <translation>Nerede, ne zaman, ne görüldü</translation>
    </message>
    <message>
        <source>Without it the payment could not be refunded from here.</source>
        <translation>Bu numara olmadan ödeme buradan iade edilemez.</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>İkinci kişi</translation>
    </message>
    <message>
        <source>Both names are kept. Leave it empty only if you run the shop alone.</source>
        <translation>İki ad da kayda geçer. Yalnızca işyerini tek başınıza yönetiyorsanız boş bırakın.</translation>
    </message>
    <message>
        <source>Payment number in iyzico’s panel</source>
        <translation>iyzico panelindeki ödeme numarası</translation>
    </message>
    <message>
        <source>For example: iyzico’s panel on 17 September at 14:30 lists no such payment.</source>
        <translation>Örneğin: 17 Eylül 14:30’da iyzico panelinde böyle bir ödeme yok.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Decide the result</source>
        <translation>Karara bağla</translation>
    </message>
</context>
<context>
    <name>vezne::ui::RulingText</name>
    <message>
        <source>The customer owes this money; the order was not paid in another way</source>
        <translation>Bu para müşterinin borcu; sipariş başka yolla ödenmedi</translation>
    </message>
    <message>
        <source>The money was taken</source>
        <translation>Para çekilmiş</translation>
    </message>
    <message>
        <source>Nothing was taken</source>
        <translation>Para çekilmemiş</translation>
    </message>
    <message>
        <source>The hold was captured</source>
        <translation>Provizyon kapatılmış</translation>
    </message>
    <message>
        <source>Nothing was captured</source>
        <translation>Provizyon kapatılmamış</translation>
    </message>
    <message>
        <source>The payment was cancelled</source>
        <translation>Ödeme iptal edilmiş</translation>
    </message>
    <message>
        <source>The payment was not cancelled</source>
        <translation>Ödeme iptal edilmemiş</translation>
    </message>
    <message>
        <source>The money went back</source>
        <translation>Para iade edilmiş</translation>
    </message>
    <message>
        <source>Nothing went back</source>
        <translation>Para iade edilmemiş</translation>
    </message>
    <message>
        <source>Keep the payment</source>
        <translation>Ödemeyi kabul et</translation>
    </message>
    <message>
        <source>Record as paid</source>
        <translation>Ödendi olarak kaydet</translation>
    </message>
    <message>
        <source>Record as not charged</source>
        <translation>Tahsil edilmedi olarak kaydet</translation>
    </message>
    <message>
        <source>Record as done</source>
        <translation>Yapıldı olarak kaydet</translation>
    </message>
    <message>
        <source>Record as not done</source>
        <translation>Yapılmadı olarak kaydet</translation>
    </message>
    <message>
        <source>%1 of order %2 will stand as paid. This cannot be changed afterwards.</source>
        <translation>%2 siparişinin %1 tutarındaki ödemesi ödendi olarak kaydedilecek. Sonradan değiştirilemez.</translation>
    </message>
    <message>
        <source>%1 of order %2 will stand as not charged, and the order may be charged again. Vezne keeps watching. This cannot be changed afterwards.</source>
        <translation>%2 siparişinin %1 tutarındaki ödemesi tahsil edilmedi olarak kaydedilecek; sipariş yeniden tahsil edilebilecek. Vezne izlemeyi sürdürür. Sonradan değiştirilemez.</translation>
    </message>
    <message>
        <source>%1 of order %2 will stand as done. This cannot be changed afterwards.</source>
        <translation>%2 siparişinin %1 tutarındaki işlemi yapıldı olarak kaydedilecek. Sonradan değiştirilemez.</translation>
    </message>
    <message>
        <source>%1 of order %2 will stand as not done, and may be tried again. This cannot be changed afterwards.</source>
        <translation>%2 siparişinin %1 tutarındaki işlemi yapılmadı olarak kaydedilecek; yeniden denenebilecek. Sonradan değiştirilemez.</translation>
    </message>
</context>
<context>
    <name>vezne::ui::RunPanel</name>
    <message>
        <source>Finance and the owner can compare.</source>
        <translation>Finans ve işletme sahibi karşılaştırabilir.</translation>
    </message>
    <message>
        <source>Day %1 of %2: %3</source>
        <translation>Gün %1 / %2: %3</translation>
    </message>
    <message>
        <source>(page %1 of %2)</source>
        <translation>(sayfa %1 / %2)</translation>
    </message>
    <message>
        <source>Compare with iyzico</source>
        <translation>iyzico ile karşılaştır</translation>
    </message>
    <message>
        <source>Days to compare</source>
        <translation>Karşılaştırılacak günler</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>İlk gün</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Son gün</translation>
    </message>
    <message>
        <source>Include days that are already finished</source>
        <translation>Tamamlanmış günleri de karşılaştır</translation>
    </message>
    <message>
        <source>Days that were compared after their end are left out otherwise.</source>
        <translation>İşaretlenmezse, gün bittikten sonra karşılaştırılmış günler atlanır.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Karşılaştır</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>İlerleme</translation>
    </message>
</context>
<context>
    <name>vezne::ui::SaleForm</name>
    <message>
        <source>Instalments</source>
        <translation>Taksit</translation>
    </message>
    <message>
        <source>Hold only, take it later (pre-authorisation)</source>
        <translation>Yalnızca bloke et, sonra tahsil et (ön provizyon)</translation>
    </message>
    <message>
        <source>Product group</source>
        <translation>Ürün grubu</translation>
    </message>
    <message>
        <source>What is sold decides how many instalments the law allows</source>
        <translation>Kaç taksit yapılabileceğini ürün grubu belirler</translation>
    </message>
</context>
<context>
    <name>vezne::ui::SaleOutcome</name>
    <message>
        <source>Approved</source>
        <translation>Onaylandı</translation>
    </message>
    <message>
        <source>Authorisation code %1</source>
        <translation>Onay kodu %1</translation>
    </message>
    <message>
        <source>Charged, under review</source>
        <translation>Tahsil edildi, incelemede</translation>
    </message>
    <message>
        <source>iyzico is checking this payment. Do not deliver until it is cleared; Vezne goes on asking.</source>
        <translation>iyzico bu ödemeyi inceliyor. Sonuç gelene kadar teslim etmeyin; Vezne sormayı sürdürür.</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Reddedildi</translation>
    </message>
    <message>
        <source>Nothing was charged. %1</source>
        <translation>Tahsilat yapılmadı. %1</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Gönderilmedi</translation>
    </message>
    <message>
        <source>The line is down for a moment; nothing was charged.</source>
        <translation>Hattımızda kısa bir kesinti var; kartınızdan tahsilat yapılmadı.</translation>
    </message>
    <message>
        <source>Nothing left this till, so nothing was charged. Check the connection and try again.</source>
        <translation>Bu kasadan istek çıkmadı, tahsilat yapılmadı. Bağlantıyı kontrol edip yeniden deneyin.</translation>
    </message>
    <message>
        <source>Result not yet known</source>
        <translation>Sonuç henüz bilinmiyor</translation>
    </message>
    <message>
        <source>I am checking the result; one moment, please.</source>
        <translation>Sonucu kontrol ediyorum, bir dakika lütfen.</translation>
    </message>
    <message>
        <source>Do not charge again. The answer was lost on the way; the card may have been charged. Vezne asks iyzico until it knows, also after a restart.</source>
        <translation>Yeniden tahsil etmeyin. Yanıt yolda kayboldu; tahsilat yapılmış olabilir. Vezne, yeniden başlatılsa da sonucu öğrenene kadar iyzico’ya sorar.</translation>
    </message>
    <message>
        <source>Not charged</source>
        <translation>Tahsil edilmedi</translation>
    </message>
    <message>
        <source>The payment did not go through; your card was not charged.</source>
        <translation>Ödeme gerçekleşmedi; kartınızdan tahsilat yapılmadı.</translation>
    </message>
    <message>
        <source>iyzico does not know this payment. Vezne keeps an eye on it for a day.</source>
        <translation>iyzico’da böyle bir ödeme yok. Vezne bir gün daha izler.</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>Karar gerekiyor</translation>
    </message>
    <message>
        <source>We will check this and call you back.</source>
        <translation>Kontrol edip size döneceğiz.</translation>
    </message>
    <message>
        <source>Do not charge again. What iyzico says does not fit what was asked for; finance must look.</source>
        <translation>Yeniden tahsil etmeyin. iyzico’nun yanıtı istenenle uyuşmuyor; finans incelemeli.</translation>
    </message>
    <message>
        <source>Approved, not recorded</source>
        <translation>Onaylandı, kaydedilemedi</translation>
    </message>
    <message>
        <source>Write this down: %1, order %2, approval code %3. The journal could not be written; Vezne asks iyzico at its next start. Do not charge again.</source>
        <translation>Not alın: %1, sipariş %2, onay kodu %3. Deftere yazılamadı; Vezne bir sonraki açılışta iyzico’ya sorar. Yeniden tahsil etmeyin.</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>İstek gönderilmedi. %1</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>Yeni satış</translation>
    </message>
    <message>
        <source>Enter the code and try again</source>
        <translation>Güvenlik kodunu girip yeniden dene</translation>
    </message>
    <message>
        <source>Enter the number again</source>
        <translation>Numarayı yeniden gir</translation>
    </message>
    <message>
        <source>Correct the expiry date</source>
        <translation>Tarihi düzelt</translation>
    </message>
    <message>
        <source>Another card</source>
        <translation>Başka kartla dene</translation>
    </message>
    <message>
        <source>Try as a single payment</source>
        <translation>Tek çekim dene</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Şimdi sor</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Bloke</translation>
    </message>
    <message>
        <source>Nothing was charged, and a confirmation that still comes is refused. Try again, or take another card.</source>
        <translation>Tahsilat yapılmadı; geç gelen bir onay da kabul edilmez. Yeniden deneyin ya da başka kart isteyin.</translation>
    </message>
    <message>
        <source>Try with 3-D Secure</source>
        <translation>3D Secure ile dene</translation>
    </message>
    <message>
        <source>Send a payment link</source>
        <translation>Ödeme bağlantısı gönder</translation>
    </message>
    <message>
        <source>Not completed</source>
        <translation>Tamamlanmadı</translation>
    </message>
    <message>
        <source>The payment was not completed; your card was not charged.</source>
        <translation>Ödeme tamamlanmadı; kartınızdan tahsilat yapılmadı.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was charged to your card ending in %2, in %n instalments.</source>
        <translation>
            <numerusform>%2 ile biten kartınızdan %n taksitle %1 çekildi.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was charged to your card ending in %2.</source>
        <translation>%2 ile biten kartınızdan %1 çekildi.</translation>
    </message>
    <message>
        <source>%1 is on hold on your card ending in %2; nothing has been taken yet.</source>
        <translation>%2 ile biten kartınızda %1 bloke edildi; henüz para çekilmedi.</translation>
    </message>
    <message>
        <source>Capture or release it in Transactions before it lapses.</source>
        <translation>Bloke düşmeden önce İşlemler’den provizyonu kapatın ya da blokeyi kaldırın.</translation>
    </message>
    <message>
        <source>Try in lira</source>
        <translation>TL ile dene</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>Makbuz…</translation>
    </message>
</context>
<context>
    <name>vezne::ui::SalePage</name>
    <message>
        <source>Not charged. Please correct what is marked.</source>
        <translation>Tahsil edilmedi. İşaretli alanları düzeltin.</translation>
    </message>
    <message>
        <source>Instalments are still loading; wait, or choose a single payment.</source>
        <translation>Taksit seçenekleri henüz alınıyor; isterseniz tek çekim seçin.</translation>
    </message>
    <message numerus="yes">
        <source>Sent %n second(s) ago.</source>
        <translation>
            <numerusform>%n sn önce gönderildi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asks again at %1.</source>
        <translation>Sonraki sorgu: %1.</translation>
    </message>
    <message>
        <source>Being asked now.</source>
        <translation>Şu an soruluyor.</translation>
    </message>
    <message>
        <source>Not charged.</source>
        <translation>Tahsil edilmedi.</translation>
    </message>
    <message>
        <source>No link was made. Please correct what is marked.</source>
        <translation>Bağlantı oluşturulmadı. İşaretli alanları düzeltin.</translation>
    </message>
</context>
<context>
    <name>vezne::ui::SavedView</name>
    <message>
        <source>Result awaited</source>
        <translation>Sonuç bekleyenler</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Reddedilenler</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>İade edilenler</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Blokeler</translation>
    </message>
    <message>
        <source>Not reconciled</source>
        <translation>Mutabakatsızlar</translation>
    </message>
    <message>
        <source>Today’s</source>
        <translation>Bugünküler</translation>
    </message>
</context>
<context>
    <name>vezne::ui::SecretEdit</name>
    <message>
        <source>%1 of %2 digits entered</source>
        <extracomment>Screen reader. %1 digits entered, in Turkish with its suffix (12’si); %2 digits in all.</extracomment>
        <translation>%2 haneden %1 girildi</translation>
    </message>
</context>
<context>
    <name>vezne::ui::SecretField</name>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parola</translation>
    </message>
</context>
<context>
    <name>vezne::ui::SettingsPage</name>
    <message>
        <source>Appearance</source>
        <translation>Görünüm</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Renkler</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Sistemle aynı</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Hakkında</translation>
    </message>
    <message>
        <source>Vezne %1</source>
        <translation>Vezne %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>GNU Genel Kamu Lisansı, sürüm 3 veya üstü ile özgür yazılım.</translation>
    </message>
    <message>
        <source>Card entry</source>
        <translation>Kart girişi</translation>
    </message>
    <message>
        <source>Go on to the next field when one is full</source>
        <translation>Alan dolunca sonrakine geç</translation>
    </message>
    <message>
        <source>Switch it off if you work with a screen reader.</source>
        <translation>Ekran okuyucu kullanıyorsanız kapatın.</translation>
    </message>
    <message>
        <source>No setting fits “%1”</source>
        <translation>“%1” ile eşleşen ayar yok</translation>
    </message>
    <message>
        <source>Try another word.</source>
        <translation>Başka bir sözcük deneyin.</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Ayar bul</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Yüksek karşıtlık</translation>
    </message>
    <message>
        <source>Vezne opens with</source>
        <translation>Vezne’nin açıldığı sayfa</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Satış</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>İşlemler</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>Pencere kapatılınca</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Bildirim alanında çalışmayı sürdür</translation>
    </message>
    <message>
        <source>Vezne goes on asking about results and telling news. Its icon brings the window back.</source>
        <translation>Vezne sonuçları sormayı ve bildirim göndermeyi sürdürür. Simgesi pencereyi geri getirir.</translation>
    </message>
    <message>
        <source>This desktop shows no tray now. While it shows none, closing the window ends Vezne.</source>
        <translation>Bu masaüstünde şu anda bildirim alanı yok. Olmadığı sürece pencere kapatılınca Vezne de kapanır.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Genel</translation>
    </message>
    <message>
        <source>iyzico</source>
        <translation>iyzico</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personel</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Kayıtlar</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Destek</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Ayar bölümleri</translation>
    </message>
</context>
<context>
    <name>vezne::ui::SetupWindow</name>
    <message>
        <source>Set up Vezne</source>
        <translation>Vezne kurulumu</translation>
    </message>
    <message>
        <source>Welcome to Vezne</source>
        <translation>Vezne’ye hoş geldiniz</translation>
    </message>
    <message>
        <source>Another profile</source>
        <translation>Yeni profil</translation>
    </message>
    <message>
        <source>Connect to iyzico</source>
        <translation>iyzico’ya bağlanın</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>İşyeriniz</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Adım %1 / %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Open the till</source>
        <translation>Kasayı aç</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Yeniden sına</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Burada kim çalışıyor</translation>
    </message>
    <message>
        <source>Open without sign-in</source>
        <translation>Oturum açmadan başla</translation>
    </message>
    <message>
        <source>Customers without details</source>
        <translation>Bilgi vermeyen müşteriler</translation>
    </message>
    <message>
        <source>Instalments allowed</source>
        <translation>İzin verilen taksitler</translation>
    </message>
    <message>
        <source>Continue without a test</source>
        <translation>Sınamadan devam et</translation>
    </message>
    <message>
        <source>Test and continue</source>
        <translation>Sına ve devam et</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Devam et</translation>
    </message>
    <message>
        <source>Where the journal is kept</source>
        <translation>Defterin yeri</translation>
    </message>
</context>
<context>
    <name>vezne::ui::ShareBox</name>
    <message>
        <source>Copied</source>
        <translation>Kopyalandı</translation>
    </message>
    <message>
        <source>QR code of the link</source>
        <translation>Bağlantının karekodu</translation>
    </message>
    <message>
        <source>Address of the link</source>
        <translation>Bağlantının adresi</translation>
    </message>
    <message>
        <source>Message for the customer</source>
        <translation>Müşteriye mesaj</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Bağlantıyı kopyala</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Mesajı kopyala</translation>
    </message>
    <message>
        <source>For an SMS or any other message</source>
        <translation>SMS ya da başka bir mesaj için</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-posta</translation>
    </message>
</context>
<context>
    <name>vezne::ui::ShopDialog</name>
    <message>
        <source>Change %1</source>
        <translation>%1 profilini düzenle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Customers without details</source>
        <translation>Bilgi vermeyen müşteriler</translation>
    </message>
</context>
<context>
    <name>vezne::ui::ShopForm</name>
    <message>
        <source>Required: it is printed on receipts.</source>
        <translation>Gerekli: makbuzlarda görünür.</translation>
    </message>
    <message>
        <source>Required.</source>
        <translation>Gerekli.</translation>
    </message>
    <message>
        <source>Another profile has this name.</source>
        <translation>Bu adda başka bir profil var.</translation>
    </message>
    <message>
        <source>%1 (test)</source>
        <translation>%1 (test)</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Yedek klasörü</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>İşyeri adı</translation>
    </message>
    <message>
        <source>Name of this profile</source>
        <translation>Profil adı</translation>
    </message>
    <message>
        <source>How you tell it from others.</source>
        <translation>Diğerlerinden ayırt etmek için.</translation>
    </message>
    <message>
        <source>Address of the shop</source>
        <translation>İşyeri adresi</translation>
    </message>
    <message>
        <source>Best on another disk. May stay empty for now.</source>
        <translation>Başka bir disk önerilir. Şimdilik boş kalabilir.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Seç…</translation>
    </message>
    <message>
        <source>Choose a PNG or JPEG picture of at most 1 MB.</source>
        <translation>En çok 1 MB’lık bir PNG ya da JPEG resmi seçin.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Resimler (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Printed on receipts. PNG or JPEG; may stay empty.</source>
        <translation>Makbuzlarda görünür. PNG ya da JPEG; boş kalabilir.</translation>
    </message>
</context>
<context>
    <name>vezne::ui::ShortcutSheet</name>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Refresh the list</source>
        <translation>Listeyi yenile</translation>
    </message>
    <message>
        <source>Next and previous record</source>
        <translation>Sonraki ve önceki kayıt</translation>
    </message>
    <message>
        <source>Open the payment</source>
        <translation>Ödemeyi aç</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Boşluk</translation>
    </message>
    <message>
        <source>Show the payment beside the list</source>
        <translation>Ödemeyi listenin yanında göster</translation>
    </message>
    <message>
        <source>Copy the reference</source>
        <translation>Referansı kopyala</translation>
    </message>
    <message>
        <source>Copy the selected rows as a table</source>
        <translation>Seçili satırları tablo olarak kopyala</translation>
    </message>
    <message>
        <source>Copy the cell</source>
        <translation>Hücreyi kopyala</translation>
    </message>
    <message>
        <source>Select everything</source>
        <translation>Tümünü seç</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Bu kısayol listesi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Receipt: print, PDF, e-mail</source>
        <translation>Makbuz: yazdır, PDF, e-posta</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF olarak kaydet…</translation>
    </message>
    <message>
        <source>vezne-keys</source>
        <extracomment>Name of a file, without blanks.</extracomment>
        <translation>vezne-kisayollari</translation>
    </message>
    <message>
        <source>Save the keys</source>
        <translation>Kısayolları kaydet</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Kaydedildi.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Her yerde</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Komut bul</translation>
    </message>
    <message>
        <source>Sale, Transactions, … Settings</source>
        <translation>Satış, İşlemler, … Ayarlar</translation>
    </message>
    <message>
        <source>Awaited results</source>
        <translation>Sonuç bekleyenler</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Grafikler</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>Ekranı kilitle</translation>
    </message>
    <message>
        <source>Next and previous field</source>
        <translation>Sonraki ve önceki alan</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Satış</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Sonraki alan</translation>
    </message>
    <message>
        <source>Choose an instalment plan</source>
        <translation>Taksit seç</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Tahsil et</translation>
    </message>
    <message>
        <source>Make a payment link</source>
        <translation>Ödeme bağlantısı oluştur</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>İşlemler</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Mutabakat</translation>
    </message>
    <message>
        <source>Next and previous difference</source>
        <translation>Sonraki ve önceki fark</translation>
    </message>
    <message>
        <source>Explain the difference</source>
        <translation>Farkı açıkla</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Yeniden oku</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Yazdır…</translation>
    </message>
    <message>
        <source>Handed to the printer.</source>
        <translation>Yazıcıya gönderildi.</translation>
    </message>
    <message>
        <source>Pay on iyzico’s page</source>
        <translation>iyzico sayfasıyla tahsil et</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Klavye kısayolları</translation>
    </message>
    <message>
        <source>The phone rings: find the caller by number</source>
        <translation>Telefon çalınca: arayanı numarasıyla bul</translation>
    </message>
    <message>
        <source>Refund the payment, or all selected</source>
        <translation>Ödemeyi ya da seçilenleri iade et</translation>
    </message>
    <message>
        <source>Day end</source>
        <translation>Gün sonu</translation>
    </message>
    <message>
        <source>Interim report</source>
        <translation>Ara rapor</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Günü kapat</translation>
    </message>
    <message>
        <source>Dialogs</source>
        <translation>Pencereler</translation>
    </message>
    <message>
        <source>Carry out what the window says</source>
        <translation>Penceredeki işlemi yap</translation>
    </message>
    <message>
        <source>Close without doing it</source>
        <translation>İşlem yapmadan kapat</translation>
    </message>
</context>
<context>
    <name>vezne::ui::SidesModel</name>
    <message>
        <source>yes</source>
        <translation>evet</translation>
    </message>
    <message>
        <source>no</source>
        <translation>hayır</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>onaylandı</translation>
    </message>
    <message>
        <source>awaits approval</source>
        <translation>onay bekliyor</translation>
    </message>
    <message>
        <source>under review</source>
        <translation>incelemede</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>reddedildi</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>bilinmiyor</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Taksit</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>yanıt yok</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Bloke</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Ödenen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>İade</translation>
    </message>
    <message>
        <source>%1: approval</source>
        <translation>%1: onay</translation>
    </message>
    <message>
        <source>Item: %1</source>
        <translation>Kalem: %1</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Sipariş</translation>
    </message>
    <message>
        <source>Payment number</source>
        <translation>Ödeme no</translation>
    </message>
    <message>
        <source>Conversation id</source>
        <translation>İşlem no</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kart</translation>
    </message>
    <message>
        <source>Authorisation code</source>
        <translation>Onay kodu</translation>
    </message>
    <message>
        <source>%1, differs</source>
        <translation>%1, farklı</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Bilgi</translation>
    </message>
    <message>
        <source>Vezne’s journal</source>
        <translation>Vezne defteri</translation>
    </message>
    <message>
        <source>iyzico</source>
        <translation>iyzico</translation>
    </message>
</context>
<context>
    <name>vezne::ui::SliceModel</name>
    <message>
        <source>Attempts</source>
        <translation>Deneme</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Satış</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Tutar</translation>
    </message>
</context>
<context>
    <name>vezne::ui::SliceText</name>
    <message>
        <source>By hour</source>
        <translation>Saate göre</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Güne göre</translation>
    </message>
    <message>
        <source>By brand</source>
        <translation>Markaya göre</translation>
    </message>
    <message>
        <source>By card family</source>
        <translation>Kart ailesine göre</translation>
    </message>
    <message>
        <source>By instalments</source>
        <translation>Taksite göre</translation>
    </message>
    <message>
        <source>Declined, by reason</source>
        <translation>Reddedilenler, nedene göre</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Bilinmiyor</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marka</translation>
    </message>
    <message>
        <source>Card family</source>
        <translation>Kart ailesi</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Taksit</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Neden</translation>
    </message>
    <message numerus="yes">
        <source>%n declined attempt(s)</source>
        <translation>
            <numerusform>%n reddedilen deneme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s)</source>
        <translation>
            <numerusform>%n satış</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vezne::ui::StaffDialog</name>
    <message>
        <source>Add a person</source>
        <translation>Personel ekle</translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation>Rolü değiştir</translation>
    </message>
    <message>
        <source>Set a PIN or password</source>
        <translation>PIN veya parola belirle</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Değiştir</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Belirle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>The first account is the owner’s.</source>
        <translation>İlk hesap işletme sahibinindir.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parola</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>İki giriş aynı değil.</translation>
    </message>
    <message>
        <source>Repeat it</source>
        <translation>Yeniden girin</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
</context>
<context>
    <name>vezne::ui::StaffModel</name>
    <message>
        <source>open</source>
        <translation>açık</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>kapalı</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Hesap</translation>
    </message>
</context>
<context>
    <name>vezne::ui::StaffPanel</name>
    <message>
        <source>Open the account</source>
        <translation>Hesabı aç</translation>
    </message>
    <message>
        <source>Close the account</source>
        <translation>Hesabı kapat</translation>
    </message>
    <message>
        <source>Add the owner’s account…</source>
        <translation>İşletme sahibinin hesabını ekle…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ekle…</translation>
    </message>
    <message>
        <source>No staff is set up: whoever sits here may do everything. Once there is an account, everybody signs in.</source>
        <translation>Personel tanımlı değil: kasanın başındaki herkes her şeyi yapabilir. İlk hesaptan sonra herkes oturum açar.</translation>
    </message>
    <message>
        <source>Ctrl+L locks the screen, so that somebody else can sign in.</source>
        <translation>Ctrl+L ekranı kilitler; başka biri oturum açabilir.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Hesaplar</translation>
    </message>
    <message>
        <source>Role…</source>
        <translation>Rol…</translation>
    </message>
    <message>
        <source>PIN or password…</source>
        <translation>PIN veya parola…</translation>
    </message>
</context>
<context>
    <name>vezne::ui::StandingGroup</name>
    <message>
        <source>Paid</source>
        <translation>Başarılı</translation>
    </message>
    <message>
        <source>Awaited</source>
        <translation>Bekleyen</translation>
    </message>
    <message>
        <source>Needs checking</source>
        <translation>İncelenmeli</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Reddedilen</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>İade</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Gönderilmedi</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Bloke</translation>
    </message>
</context>
<context>
    <name>vezne::ui::StatusBand</name>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <translation>SANDBOX</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>CANLI</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>bağlı</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>bağlantı yok</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) awaited</source>
        <translation>
            <numerusform>%n sonuç bekleniyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clock %n hour(s) slow</source>
        <translation>
            <numerusform>Saat %n saat geri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clock %n minute(s) slow</source>
        <translation>
            <numerusform>Saat %n dakika geri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clock %n hour(s) fast</source>
        <translation>
            <numerusform>Saat %n saat ileri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clock %n minute(s) fast</source>
        <translation>
            <numerusform>Saat %n dakika ileri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a decision</source>
        <translation>
            <numerusform>%n karar bekliyor</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the awaited results (Ctrl+8)</source>
        <translation>Sonuç bekleyenleri göster (Ctrl+8)</translation>
    </message>
    <message numerus="yes">
        <source>%n hold(s) may lapse</source>
        <translation>
            <numerusform>%n bloke düşebilir</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is on hold</source>
        <translation>Blokede duranları göster</translation>
    </message>
    <message>
        <source>This computer’s clock and iyzico’s differ. Set this computer’s clock; above twelve hours no money is moved.</source>
        <translation>Bu bilgisayarın saati iyzico’nunkinden farklı. Saati düzeltin; fark on iki saati aşarsa para işlemi yapılmaz.</translation>
    </message>
    <message>
        <source>being reconnected</source>
        <translation>yeniden bağlanılıyor</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>salt okunur</translation>
    </message>
    <message>
        <source>reachable</source>
        <translation>ulaşılabilir</translation>
    </message>
    <message>
        <source>Shared book: %1 · till %2</source>
        <translation>Ortak defter: %1 · kasa %2</translation>
    </message>
</context>
<context>
    <name>vezne::ui::StoredCardChoice</name>
    <message>
        <source>Card of the customer</source>
        <translation>Müşterinin kartı</translation>
    </message>
    <message>
        <source>The customer agrees: keep this card for next time</source>
        <translation>Müşteri onayladı: kartı sonraki satışlar için sakla</translation>
    </message>
    <message>
        <source>iyzico keeps the card; here only its last digits are kept.</source>
        <translation>Kartı iyzico saklar; burada yalnızca son haneleri durur.</translation>
    </message>
    <message numerus="yes">
        <source>New card (%n stored)</source>
        <translation>
            <numerusform>Yeni kart (%n kayıtlı kart var)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vezne::ui::StoredCardModel</name>
    <message>
        <source>Customer</source>
        <translation>Müşteri</translation>
    </message>
    <message>
        <source>Phone or e-mail</source>
        <translation>Telefon ya da e-posta</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kart</translation>
    </message>
</context>
<context>
    <name>vezne::ui::StoredCardsPanel</name>
    <message>
        <source>Delete the stored card</source>
        <translation>Kayıtlı kartı sil</translation>
    </message>
    <message>
        <source>%1 of %2 will be deleted at iyzico and here. Payments made with it stay.</source>
        <translation>%2 adlı müşterinin %1 kartı iyzico’dan ve buradan silinecek. Bu kartla yapılan ödemeler kalır.</translation>
    </message>
    <message>
        <source>Delete the card</source>
        <translation>Kartı sil</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Siliniyor…</translation>
    </message>
    <message>
        <source>The card was deleted.</source>
        <translation>Kart silindi.</translation>
    </message>
    <message>
        <source>iyzico did not answer; the card may still be there. Try again.</source>
        <translation>iyzico yanıt vermedi; kart hâlâ orada olabilir. Yeniden deneyin.</translation>
    </message>
    <message>
        <source>The card was not deleted.</source>
        <translation>Kart silinmedi.</translation>
    </message>
    <message>
        <source>Stored cards</source>
        <translation>Kayıtlı kartlar</translation>
    </message>
    <message>
        <source>None. When a customer agrees, keep the card with a sale.</source>
        <translation>Yok. Müşteri onay verdiğinde kartı bir satışla saklayın.</translation>
    </message>
    <message>
        <source>Delete the card…</source>
        <translation>Kartı sil…</translation>
    </message>
    <message>
        <source>The card was deleted here.</source>
        <translation>Kartın buradaki kaydı silindi.</translation>
    </message>
    <message>
        <source>With these keys iyzico knows no such card as %1 of %2. If it was stored with another account’s keys, it is still kept there: delete it in that account’s panel. Delete it here?</source>
        <translation>iyzico bu anahtarlarla %2 adlı müşterinin %1 kartını tanımıyor. Kart başka bir hesabın anahtarlarıyla saklandıysa orada duruyordur; o hesabın panelinden silin. Buradaki kaydı silinsin mi?</translation>
    </message>
</context>
<context>
    <name>vezne::ui::SumsGrid</name>
    <message>
        <source>Here</source>
        <translation>Burada</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Karşıda</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Fark</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Aktarılan</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Tahsil edilen</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>İade edilen</translation>
    </message>
    <message>
        <source>%1 here: %2</source>
        <translation>%1, burada: %2</translation>
    </message>
    <message>
        <source>%1 there: %2</source>
        <translation>%1, karşıda: %2</translation>
    </message>
    <message>
        <source>%1, gap: %2</source>
        <translation>%1, fark: %2</translation>
    </message>
    <message>
        <source>Fees %1, payout before cancels and refunds %2</source>
        <translation>Kesinti %1, iptal ve iadeler düşülmeden aktarılacak %2</translation>
    </message>
</context>
<context>
    <name>vezne::ui::TakeInDialog</name>
    <message>
        <source>Take into the journal</source>
        <translation>Deftere al</translation>
    </message>
    <message>
        <source>Where it was made, and how you know</source>
        <translation>Nerede yapıldı, nereden biliyorsunuz</translation>
    </message>
    <message>
        <source>iyzico is asked first. The payment, with whatever was given back of it, then stands in this journal and can be refunded here. Do not take in what another till of yours has in its own.</source>
        <translation>Önce iyzico’ya sorulur. Ödeme, varsa iadeleriyle birlikte bu deftere yazılır ve buradan iade edilebilir. Başka bir kasanızın kendi defterinde olan ödemeyi almayın.</translation>
    </message>
    <message>
        <source>iyzico is asked first. What was given back then stands in this journal, and cannot be given back once more.</source>
        <translation>Önce iyzico’ya sorulur. İade bu deftere yazılır; aynı tutar ikinci kez iade edilemez.</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Deftere al</translation>
    </message>
    <message>
        <source>Asking iyzico…</source>
        <translation>iyzico’ya soruluyor…</translation>
    </message>
    <message>
        <source>The journal has all of it already. Compare the day again.</source>
        <translation>Bunların tümü defterde zaten var. Günü yeniden karşılaştırın.</translation>
    </message>
    <message>
        <source>iyzico did not answer clearly. Nothing has changed; try again.</source>
        <translation>iyzico net bir yanıt vermedi. Hiçbir şey değişmedi; yeniden deneyin.</translation>
    </message>
    <message>
        <source>iyzico does not confirm it as a payment of this amount, so it was not taken in.</source>
        <translation>iyzico bunu bu tutarda bir ödeme olarak doğrulamıyor; deftere alınmadı.</translation>
    </message>
    <message>
        <source>iyzico is asked first. The capture then stands in this journal: the payment is no longer a hold, and can be refunded here.</source>
        <translation>Önce iyzico’ya sorulur. Provizyonun kapatıldığı bu deftere yazılır; ödeme artık provizyonda görünmez, buradan iade edilebilir.</translation>
    </message>
    <message>
        <source>A result of this payment is still awaited here, and comes first; see the awaited results.</source>
        <translation>Bu ödemeyle ilgili bir sonuç hâlâ bekleniyor ve önce o gelmeli; “Sonuç bekleyenler” ekranına bakın.</translation>
    </message>
    <message>
        <source>iyzico still reviews this payment. Try again once it has decided.</source>
        <translation>iyzico bu ödemeyi hâlâ inceliyor. Karar verildikten sonra yeniden deneyin.</translation>
    </message>
</context>
<context>
    <name>vezne::ui::ThreeDsChoice</name>
    <message>
        <source>The bank asks for it with this card.</source>
        <translation>Bu kart için banka istiyor.</translation>
    </message>
    <message>
        <source>Debit cards are charged with it only.</source>
        <translation>Banka kartından yalnızca 3D Secure ile tahsilat yapılır.</translation>
    </message>
    <message>
        <source>The bank asked for it with the last try.</source>
        <translation>Son denemede banka istedi.</translation>
    </message>
    <message>
        <source>3-D Secure</source>
        <translation>3D Secure</translation>
    </message>
    <message>
        <source>When needed</source>
        <translation>Gerekirse</translation>
    </message>
    <message>
        <source>3-D Secure when needed</source>
        <translation>Gerekirse 3D Secure</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Her zaman</translation>
    </message>
    <message>
        <source>3-D Secure always</source>
        <translation>Her zaman 3D Secure</translation>
    </message>
</context>
<context>
    <name>vezne::ui::TotalsFoot</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln kayıt</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken %1   Given back %2   Net %3</source>
        <translation>Tahsilat %1   İade %2   Net %3</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 seçili</translation>
    </message>
</context>
<context>
    <name>vezne::ui::TransactionModel</name>
    <message>
        <source>Single</source>
        <translation>Tek çekim</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zaman</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Sipariş</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Müşteri</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kart</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Taksit</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Tutar</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Kasiyer</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Para birimi</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s)</source>
        <comment>a hold and its age</comment>
        <translation>
            <numerusform>%1, %n gün</numerusform>
        </translation>
    </message>
    <message>
        <source>3D / MOTO</source>
        <translation>3D / MOTO</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kasa</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Tahsil edilen</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>on the card, not collected</comment>
        <translation>Bloke</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>İade edilen</translation>
    </message>
</context>
<context>
    <name>vezne::ui::TransactionTable</name>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>İade et…</translation>
    </message>
    <message>
        <source>Copy reference</source>
        <translation>Referansı kopyala</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>Hücreyi kopyala</translation>
    </message>
    <message>
        <source>Copy selected rows</source>
        <translation>Seçili satırları kopyala</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>Makbuz…</translation>
    </message>
    <message>
        <source>Refund the selected…</source>
        <translation>Seçilenleri iade et…</translation>
    </message>
</context>
<context>
    <name>vezne::ui::TransactionsPage</name>
    <message>
        <source>The list cannot be read</source>
        <translation>Liste okunamıyor</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>İşlemler</translation>
    </message>
    <message>
        <source>The search took too long and was stopped; older records may be missing. Choose a range of dates, or type three letters and more.</source>
        <translation>Arama uzun sürdüğü için durduruldu; daha eski kayıtlar eksik olabilir. Bir tarih aralığı seçin ya da en az üç harf yazın.</translation>
    </message>
    <message>
        <source>These are too many records to sort. Choose a range of dates.</source>
        <translation>Sıralamak için çok fazla kayıt var. Bir tarih aralığı seçin.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were copied; more do not fit the clipboard.</source>
        <translation>
            <numerusform>%Ln kayıt kopyalandı; daha fazlası panoya sığmaz.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is being asked, when next, and what you can do:</source>
        <translation>Neler soruluyor, sıradaki ne zaman, siz ne yapabilirsiniz:</translation>
    </message>
    <message>
        <source>Awaited results</source>
        <translation>Sonuç bekleyenler</translation>
    </message>
    <message>
        <source>Take no payment before the list is back.</source>
        <translation>Liste gelmeden ödeme almayın.</translation>
    </message>
    <message>
        <source>You cannot refund several payments at once. Choose one to ask for its refund.</source>
        <translation>Toplu iade yetkiniz yok. İadesini talep etmek için tek bir ödeme seçin.</translation>
    </message>
    <message>
        <source>The dates of the search count: %1. “%2” does not meanwhile.</source>
        <translation>Aramadaki tarih geçerli: %1. “%2” filtresi şimdilik uygulanmıyor.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) copied</source>
        <translation>
            <numerusform>%Ln kayıt kopyalandı</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopyalandı: %1</translation>
    </message>
</context>
<context>
    <name>vezne::ui::TrustDialog</name>
    <message>
        <source>Charge nothing yet</source>
        <translation>Henüz tahsilat yapma</translation>
    </message>
    <message>
        <source>Go on with this journal</source>
        <translation>Bu defterle devam et</translation>
    </message>
    <message>
        <source>Go on with this journal?</source>
        <translation>Bu defterle devam edilsin mi?</translation>
    </message>
    <message>
        <source>What was compared, and by whom</source>
        <translation>Neyi, kim karşılaştırdı</translation>
    </message>
    <message>
        <source>Vezne once wrote entries that this file does not hold. Payments, refunds and cancels may be missing, and a sale that is missing could be charged a second time. Go on only when you have compared this journal with iyzico’s list.</source>
        <translation>Vezne’nin yazdığı bazı kayıtlar bu dosyada yok. Ödemeler, iadeler ve iptaller eksik olabilir; eksik bir satış ikinci kez tahsil edilebilir. Yalnızca bu defteri iyzico listesiyle karşılaştırdıysanız devam edin.</translation>
    </message>
</context>
<context>
    <name>vezne::ui::UnopenedDialog</name>
    <message>
        <source>Copy message</source>
        <translation>Mesajı kopyala</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Bağlantıyı kopyala</translation>
    </message>
    <message>
        <source>No mail program</source>
        <translation>E-posta programı yok</translation>
    </message>
    <message>
        <source>No browser</source>
        <translation>Tarayıcı yok</translation>
    </message>
    <message>
        <source>No mail program could be started.</source>
        <translation>Bir e-posta programı açılamadı.</translation>
    </message>
    <message>
        <source>No browser could be started.</source>
        <translation>Bir tarayıcı açılamadı.</translation>
    </message>
    <message>
        <source>Copy the message and send it to the customer another way.</source>
        <translation>Mesajı kopyalayıp müşteriye başka yoldan gönderin.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mesaj</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Bağlantı</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopyalandı</translation>
    </message>
    <message>
        <source>Copy the link and open it in a browser on this computer. Nothing else has changed.</source>
        <translation>Bağlantıyı kopyalayıp bu bilgisayarda bir tarayıcıda açın. Başka bir şey değişmedi.</translation>
    </message>
</context>
<context>
    <name>vezne::ui::ViewsButton</name>
    <message>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Yeniden adlandır…</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Görünümü yeniden adlandır</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Bu görünümü kaydet…</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Görünümü kaydet</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Görünümün adı</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Görünümler</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Kayıtlı görünümler</translation>
    </message>
</context>
<context>
    <name>vezne::ui::VisitPanel</name>
    <message>
        <source>Say to the caller</source>
        <translation>Müşteriye söyleyin</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopyalandı</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Bağlantıyı kopyala</translation>
    </message>
</context>
<context>
    <name>vezne::ui::VisitWords</name>
    <message>
        <source>Ends by itself in %1.</source>
        <translation>%1 sonra kendiliğinden sona erer.</translation>
    </message>
    <message>
        <source>No money has moved yet.</source>
        <translation>Henüz para çekilmedi.</translation>
    </message>
    <message>
        <source>It opens in the browser of this computer, once. No money has moved yet.</source>
        <translation>Bu bilgisayarın tarayıcısında bir kez açılır. Henüz para çekilmedi.</translation>
    </message>
    <message>
        <source>Confirmed, being charged</source>
        <translation>Doğrulandı, tahsil ediliyor</translation>
    </message>
    <message>
        <source>Thank you; one moment, please.</source>
        <translation>Teşekkürler, bir dakika lütfen.</translation>
    </message>
    <message>
        <source>Sent to the bank; wait for the answer. It can take two minutes.</source>
        <translation>Bankaya gönderildi; yanıtı bekleyin. İki dakika sürebilir.</translation>
    </message>
    <message>
        <source>Asking iyzico for the page</source>
        <translation>iyzico’dan sayfa isteniyor</translation>
    </message>
    <message>
        <source>No card comes near this computer.</source>
        <translation>Kart bilgisi bu bilgisayara gelmez.</translation>
    </message>
    <message>
        <source>The page is open for another %1.</source>
        <translation>Sayfa %1 daha açık kalır.</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Sayfayı aç</translation>
    </message>
    <message>
        <source>Waiting for the payment: %1</source>
        <translation>Ödeme bekleniyor: %1</translation>
    </message>
    <message>
        <source>Stop waiting here</source>
        <translation>Beklemeyi bırak</translation>
    </message>
    <message>
        <source>The last try was declined; nothing was charged. Another try on the same page is possible.</source>
        <translation>Son deneme reddedildi; tahsilat yapılmadı. Aynı sayfada yeniden denenebilir.</translation>
    </message>
    <message>
        <source>Pay with iyzico</source>
        <translation>iyzico ile Öde</translation>
    </message>
    <message>
        <source>BKM Express</source>
        <translation>BKM Express</translation>
    </message>
    <message>
        <source>Payment form</source>
        <translation>Ödeme formu</translation>
    </message>
    <message>
        <source>Payment link</source>
        <translation>Ödeme bağlantısı</translation>
    </message>
    <message>
        <source>Open the bank’s page</source>
        <translation>Banka sayfasını aç</translation>
    </message>
    <message>
        <source>Address of the bank’s page</source>
        <translation>Banka sayfasının adresi</translation>
    </message>
    <message>
        <source>Asking for the bank’s page</source>
        <translation>Banka sayfası isteniyor</translation>
    </message>
    <message>
        <source>At the bank’s page</source>
        <translation>Banka sayfasında</translation>
    </message>
    <message>
        <source>The bank’s page is ready</source>
        <translation>Banka sayfası hazır</translation>
    </message>
    <message>
        <source>Address of iyzico’s page</source>
        <translation>iyzico sayfasının adresi</translation>
    </message>
    <message>
        <source>Stop this payment</source>
        <translation>Ödemeyi durdur</translation>
    </message>
    <message>
        <source>The payment is completed on the page that opens in this computer’s browser. Vezne asks iyzico and goes on by itself.</source>
        <translation>Ödeme, bu bilgisayarın tarayıcısında açılan sayfada tamamlanır. Vezne sonucu iyzico’ya sorar ve kendiliğinden devam eder.</translation>
    </message>
    <message>
        <source>The customer approves in the bank’s app or, if here, types the code into the browser; Vezne goes on by itself. On the phone never ask for the code: stop this payment and send a payment link. No money has moved yet.</source>
        <translation>Müşteri bankasının uygulamasında onaylar ya da yanınızdaysa kodu tarayıcıya kendisi girer; Vezne kendiliğinden devam eder. Telefonda kodu asla sormayın: ödemeyi durdurup ödeme bağlantısı gönderin. Henüz para çekilmedi.</translation>
    </message>
    <message>
        <source>Your bank asks you to approve this payment. Please give the code to nobody, not even to us.</source>
        <translation>Bankanız bu ödemeyi onaylamanızı istiyor. Gelen kodu kimseyle, bizimle de paylaşmayın.</translation>
    </message>
</context>
<context>
    <name>vezne::ui::WaysPanel</name>
    <message>
        <source>Ways to pay</source>
        <translation>Ödeme yolları</translation>
    </message>
    <message>
        <source>Offer BKM Express</source>
        <translation>BKM Express seçeneğini sun</translation>
    </message>
    <message>
        <source>iyzico no longer describes BKM Express and may have withdrawn it. Ask iyzico before you offer it.</source>
        <translation>iyzico BKM Express’i artık tanıtmıyor, kaldırmış olabilir. Sunmadan önce iyzico’ya sorun.</translation>
    </message>
</context>
<context>
    <name>vezne::ui::WelcomeStep</name>
    <message>
        <source>Vezne takes card payments by phone through your iyzico account.</source>
        <translation>Vezne ile iyzico hesabınız üzerinden telefonda kartlı tahsilat yaparsınız.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>Nasıl kullanacaksınız?</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Önce denemek istiyorum</translation>
    </message>
    <message>
        <source>A demo with made-up payments. No account is needed, no money moves.</source>
        <translation>Örnek ödemelerle demo. Hesap gerekmez, gerçek tahsilat yapılmaz.</translation>
    </message>
    <message>
        <source>Real payments</source>
        <translation>Gerçek ödemeler</translation>
    </message>
    <message>
        <source>With the keys of your merchant account. Cards are charged for real.</source>
        <translation>İşyeri hesabınızın anahtarlarıyla. Kartlardan gerçekten tahsilat yapılır.</translation>
    </message>
    <message>
        <source>iyzico’s test environment</source>
        <translation>iyzico test ortamı</translation>
    </message>
    <message>
        <source>With the keys of your sandbox account and iyzico’s test cards. No money moves.</source>
        <translation>Sandbox hesabınızın anahtarları ve iyzico test kartlarıyla. Gerçek tahsilat yapılmaz.</translation>
    </message>
</context>
<context>
    <name>vezne::ui::WishText</name>
    <message>
        <source>%1 names no payments. Its first column must hold a payment number or an order.</source>
        <translation>%1 hiçbir ödeme belirtmiyor. İlk sütunda ödeme numarası ya da sipariş olmalı.</translation>
    </message>
    <message>
        <source>Line %2 of %1 has more cells than it should: an amount such as 12,50 may have been split at its comma. Separate the columns with semicolons, or write the amounts as 12.50.</source>
        <translation>%1 dosyasının %2. satırında fazla hücre var: 12,50 gibi bir tutar virgülünden bölünmüş olabilir. Sütunları noktalı virgülle ayırın ya da tutarları 12.50 biçiminde yazın.</translation>
    </message>
</context>
</TS>
