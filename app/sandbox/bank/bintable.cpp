// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/bank/bintable.h"

#include <algorithm>
#include <array>

#include "app/sandbox/bank/plans.h"

namespace vezne::sandbox {

namespace {

struct Bank
{
    const char *name;
    int code; ///< EFT code
};

constexpr Bank ziraat{"Ziraat Bankası", 10};
constexpr Bank halkbank{"Halk Bankası", 12};
constexpr Bank vakifbank{"Vakıfbank", 15};
constexpr Bank teb{"TEB", 32};
constexpr Bank akbank{"Akbank", 46};
constexpr Bank garanti{"Garanti Bankası", 62};
constexpr Bank isBankasi{"İş Bankası", 64};
constexpr Bank yapiKredi{"Yapı Kredi Bankası", 67};
constexpr Bank qnb{"QNB", 111};
constexpr Bank hsbc{"HSBC", 123};
constexpr Bank denizbank{"Denizbank", 134};
constexpr Bank iyzico{"iyzico", 864};

constexpr auto credit = "CREDIT_CARD";
constexpr auto debit = "DEBIT_CARD";
constexpr auto visa = "VISA";
constexpr auto mastercard = "MASTER_CARD";
constexpr auto amex = "AMERICAN_EXPRESS";
constexpr auto troy = "TROY";

struct Entry
{
    const char *bin, *type, *association, *family;
    Bank bank;
    bool isCommercial = false;
};

// The BINs of the provider's test cards, and some well-known ones so that every programme occurs.
constexpr std::array entries{
    Entry{"589004", debit, mastercard, "Neo", akbank},
    Entry{"552608", credit, mastercard, "Axess", akbank},
    Entry{"979207", credit, troy, "Axess", akbank},
    Entry{"413252", credit, visa, "Axess", akbank},
    Entry{"476662", debit, visa, "Denizbank DC", denizbank},
    Entry{"460345", credit, visa, "Denizbank CC", denizbank},
    Entry{"472915", credit, visa, "Bonus", denizbank},
    Entry{"979202", debit, troy, "QNB DC", qnb},
    Entry{"498749", debit, visa, "QNB DC", qnb},
    Entry{"531157", credit, mastercard, "CardFinans", qnb},
    Entry{"402277", credit, visa, "CardFinans", qnb},
    Entry{"979203", credit, troy, "QNB CC", qnb},
    Entry{"517041", debit, mastercard, "Paracard", garanti},
    Entry{"540036", credit, mastercard, "Bonus", garanti},
    Entry{"549997", credit, mastercard, "Bonus", garanti},
    Entry{"554960", credit, mastercard, "Bonus", garanti},
    Entry{"426888", credit, visa, "Bonus", garanti},
    Entry{"514915", credit, mastercard, "Miles&Smiles", garanti},
    Entry{"374427", credit, amex, "Bonus", garanti},
    Entry{"447505", debit, visa, "Halkbank DC", halkbank},
    Entry{"552879", credit, mastercard, "Paraf", halkbank},
    Entry{"405903", debit, visa, "HSBC DC", hsbc},
    Entry{"550472", credit, mastercard, "Advantage", hsbc},
    Entry{"589283", debit, mastercard, "Bankamatik", isBankasi},
    Entry{"454359", credit, visa, "Maximum", isBankasi},
    Entry{"454360", credit, visa, "Maximum", isBankasi},
    Entry{"491005", debit, visa, "Vakıfbank DC", vakifbank},
    Entry{"650052", debit, troy, "Vakıfbank DC", vakifbank},
    Entry{"415792", credit, visa, "World", vakifbank},
    Entry{"650170", credit, troy, "World", vakifbank},
    Entry{"411724", credit, visa, "World", vakifbank},
    Entry{"547244", credit, mastercard, "World", vakifbank, true},
    Entry{"516888", debit, mastercard, "Tlcard", yapiKredi},
    Entry{"545103", credit, mastercard, "World", yapiKredi},
    Entry{"450634", credit, visa, "World", yapiKredi},
    Entry{"469884", credit, visa, "Maximum", ziraat},
    Entry{"454671", credit, visa, "BankkartCombo", ziraat},
    Entry{"440273", credit, visa, "Bonus", teb},
    Entry{"535805", debit, mastercard, "iyzico DC", iyzico},
};

BinFacts factsOf(const Entry &entry)
{
    return {.bin = QString::fromLatin1(entry.bin),
            .cardType = QString::fromLatin1(entry.type),
            .cardAssociation = QString::fromLatin1(entry.association),
            .cardFamily = QString::fromUtf8(entry.family),
            .bankName = QString::fromUtf8(entry.bank.name),
            .bankCode = entry.bank.code,
            .isCommercial = entry.isCommercial};
}

} // namespace

std::optional<BinFacts> factsOf(QStringView digits)
{
    const QStringView bin = digits.first(std::min<qsizetype>(digits.size(), 6));
    const auto *const found = std::find_if(entries.begin(), entries.end(), [bin](const Entry &entry) {
        return bin == QLatin1StringView(entry.bin);
    });
    return found == entries.end() ? std::nullopt : std::optional(factsOf(*found));
}

std::vector<BinFacts> installmentFamilies()
{
    std::vector<BinFacts> families;
    for (const Entry &entry : entries) {
        const BinFacts facts = factsOf(entry);
        const bool isKnown = std::any_of(families.begin(), families.end(), [&facts](const BinFacts &other) {
            return other.bankCode == facts.bankCode && other.cardFamily == facts.cardFamily;
        });
        if (facts.isCredit() && !isKnown && offersInstallments(facts.cardFamily))
            families.push_back(facts);
    }
    return families;
}

} // namespace vezne::sandbox
