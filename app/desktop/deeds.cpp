// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/deeds.h"

namespace vezne::desktop {

using namespace Qt::StringLiterals;
using ui::PageId;

const std::vector<Deed> &allDeeds()
{
    // Nothing here moves money by itself: what does asks in a dialog of its own first.
    static const std::vector<Deed> deeds{
        {PageId::Transactions, "exportButton"_L1,
         QT_TRANSLATE_NOOP("vezne::desktop::Deed", "Export the list"),
         u"dışa aktar excel csv indir rapor liste download report"},
        {PageId::Transactions, "benchButton"_L1,
         QT_TRANSLATE_NOOP("vezne::desktop::Deed", "Refund several payments"),
         u"toplu iade çoklu bench bulk batch refunds"},
        {PageId::Transactions, "inquireButton"_L1,
         QT_TRANSLATE_NOOP("vezne::desktop::Deed", "Ask iyzico about a payment"),
         u"sorgula ödeme no inquiry"},
        {PageId::Links, "newLinkButton"_L1, QT_TRANSLATE_NOOP("vezne::desktop::Deed", "New payment link"),
         u"bağlantı oluştur ödeme linki gönder send link"},
        {PageId::DayEnd, "printButton"_L1, QT_TRANSLATE_NOOP("vezne::desktop::Deed", "Interim report (X)"),
         u"x raporu ara rapor vardiya x report shift print"},
        {PageId::DayEnd, "closeDayButton"_L1, QT_TRANSLATE_NOOP("vezne::desktop::Deed", "Close the day (Z)"),
         u"z raporu gün sonu kapanış kasa kapat day end report"},
    };
    return deeds;
}

QSet<QString> buttonsOfDeeds(PageId page)
{
    QSet<QString> names;
    for (const Deed &deed : allDeeds()) {
        if (deed.page == page)
            names.insert(deed.button);
    }
    return names;
}

QString wordsOf(PageId page)
{
    switch (page) {
    case PageId::Sale:
        return u"kart tahsilat ödeme al charge card"_s;
    case PageId::Transactions:
        return u"liste ödemeler iade iptal talep list payments refund cancel"_s;
    case PageId::Customers:
        return u"kişi telefon rehber kayıtlı kart buyers phone"_s;
    case PageId::Links:
        return u"ödeme linki bağlantı iyzilink"_s;
    case PageId::DayEnd:
        return u"z raporu rapor kapanış closing report"_s;
    case PageId::Reconciliation:
        return u"karşılaştır ekstre banka hakediş uzlaştır compare statement payout"_s;
    case PageId::Settings:
        return u"tercihler seçenekler preferences options"_s;
    case PageId::Awaiting:
        return u"belirsiz sonuç unknown result"_s;
    case PageId::Figures:
        return u"rapor ciro özet report turnover statistics"_s;
    }
    Q_UNREACHABLE();
}

} // namespace vezne::desktop
