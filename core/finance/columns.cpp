// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/finance/columns.h"

#include <algorithm>

#include "core/base/fold.h"

namespace vezne::finance {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t rowsBeforeHeader = 40;

/// Names as files give them, folded and without anything but letters and digits; the surest first. iyzico's
/// are those of its page "Mutabakat Dosyaları"; banks' are what their exports are known to say.
const QMap<Field, QStringList> &namesFor(FileKind kind)
{
    static const QMap<Field, QStringList> settlement{
        {Field::Date, {u"transactiondate"_s, u"islemtarihi"_s, u"createddate"_s, u"tarih"_s}},
        {Field::Status,
         {u"transactionstatus"_s, u"transactiontype"_s, u"islemtipi"_s, u"islemturu"_s, u"islemdurumu"_s}},
        {Field::Conversation, {u"conversationid"_s, u"paymentconversationid"_s}},
        {Field::Line,
         {u"paymenttxid"_s, u"paymenttransactionid"_s, u"odemekirilimid"_s, u"kirilimnumarasi"_s}},
        {Field::Payment, {u"paymentid"_s, u"odemeid"_s, u"odemenumarasi"_s, u"odemeno"_s}},
        {Field::Order, {u"basketid"_s, u"sepetid"_s, u"siparisno"_s, u"siparisnumarasi"_s}},
        {Field::Price, {u"price"_s, u"tutar"_s, u"urunfiyati"_s}},
        {Field::PaidPrice, {u"paidprice"_s, u"odenentutar"_s, u"tahsilattutari"_s, u"islemtutari"_s}},
        {Field::Commission,
         {u"iyzicommissionrateamount"_s, u"iyzicocommission"_s, u"iyzicokomisyontutari"_s,
          u"komisyontutari"_s}},
        {Field::Fee, {u"iyzicommissionfee"_s, u"iyzicofee"_s, u"islemucreti"_s, u"sabitucret"_s}},
        {Field::Payout,
         {u"merchantpayoutamount"_s, u"payoutamount"_s, u"hakedis"_s, u"hakedistutari"_s, u"netutar"_s,
          u"nettutar"_s}},
        {Field::Currency, {u"transactioncurrency"_s, u"currency"_s, u"parabirimi"_s, u"dovizcinsi"_s}},
        {Field::PayoutDay,
         {u"settlementresolvedate"_s, u"blockageresolveddate"_s, u"payoutdate"_s, u"odemetarihi"_s,
          u"hakedistarihi"_s, u"valor"_s}},
    };
    static const QMap<Field, QStringList> bank{
        {Field::Date,
         {u"islemtarihi"_s, u"tarih"_s, u"valor"_s, u"valortarihi"_s, u"muhasebetarihi"_s, u"date"_s,
          u"transactiondate"_s, u"bookingdate"_s, u"valuedate"_s}},
        {Field::Time, {u"saat"_s, u"islemsaati"_s, u"time"_s}},
        {Field::Description,
         {u"aciklama"_s, u"islemaciklamasi"_s, u"islem"_s, u"detay"_s, u"description"_s, u"details"_s,
          u"karsitaraf"_s, u"gonderen"_s}},
        {Field::Amount,
         {u"tutar"_s, u"islemtutari"_s, u"tutartl"_s, u"tutartry"_s, u"miktar"_s, u"amount"_s,
          u"transactionamount"_s}},
        {Field::Credit,
         {u"alacak"_s, u"alacaktutari"_s, u"giren"_s, u"girentutar"_s, u"yatan"_s, u"credit"_s,
          u"creditamount"_s, u"paidin"_s}},
        {Field::Currency, {u"parabirimi"_s, u"dovizcinsi"_s, u"doviz"_s, u"currency"_s}},
    };
    return kind == FileKind::Settlement ? settlement : bank;
}

/// `İşlem Tarihi` and `islem_tarihi` are one name.
QString plainName(const QString &title)
{
    QString name = fold(title);
    name.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return name;
}

QMap<Field, qsizetype> columnsNamedBy(const Table::Row &row, FileKind kind)
{
    QStringList titles;
    for (const QString &cell : row.cells)
        titles.append(plainName(cell));
    QMap<Field, qsizetype> columns;
    const auto &names = namesFor(kind);
    for (auto field = names.begin(); field != names.end(); ++field) {
        for (const QString &name : *field) {
            if (const qsizetype place = titles.indexOf(name); place >= 0 && !columns.contains(field.key()))
                columns.insert(field.key(), place);
        }
    }
    return columns;
}

} // namespace

QString word(Field field)
{
    switch (field) {
    case Field::Date:
        return u"date"_s;
    case Field::Time:
        return u"time"_s;
    case Field::Status:
        return u"status"_s;
    case Field::Conversation:
        return u"conversation"_s;
    case Field::Line:
        return u"line"_s;
    case Field::Payment:
        return u"payment"_s;
    case Field::Order:
        return u"order"_s;
    case Field::Price:
        return u"price"_s;
    case Field::PaidPrice:
        return u"paid-price"_s;
    case Field::Commission:
        return u"commission"_s;
    case Field::Fee:
        return u"fee"_s;
    case Field::Payout:
        return u"payout"_s;
    case Field::Currency:
        return u"currency"_s;
    case Field::PayoutDay:
        return u"payout-day"_s;
    case Field::Description:
        return u"description"_s;
    case Field::Amount:
        return u"amount"_s;
    case Field::Credit:
        return u"credit"_s;
    }
    Q_UNREACHABLE();
}

const QList<Field> &fieldsOf(FileKind kind)
{
    static const QList<Field> settlement{
        Field::Date,      Field::Status,    Field::Conversation, Field::Line, Field::Payment,
        Field::PaidPrice, Field::Price,     Field::Commission,   Field::Fee,  Field::Payout,
        Field::Currency,  Field::PayoutDay, Field::Order};
    static const QList<Field> bank{Field::Date, Field::Amount, Field::Credit, Field::Description,
                                   Field::Currency};
    return kind == FileKind::Settlement ? settlement : bank;
}

std::optional<Field> missingIn(const ColumnMap &map, FileKind kind)
{
    if (!map.has(Field::Date))
        return Field::Date;
    if (kind == FileKind::Bank) {
        const bool hasAmount = map.has(Field::Amount) || map.has(Field::Credit);
        return hasAmount ? std::nullopt : std::optional(Field::Amount);
    }
    if (!map.has(Field::Conversation) && !map.has(Field::Payment) && !map.has(Field::Line))
        return Field::Conversation;
    const bool hasAmount = map.has(Field::PaidPrice) || map.has(Field::Price);
    return hasAmount ? std::nullopt : std::optional(Field::PaidPrice);
}

ColumnMap guessColumns(const Table &table, FileKind kind)
{
    ColumnMap best;
    for (std::size_t row = 0; row < std::min(table.rows.size(), rowsBeforeHeader); ++row) {
        const auto columns = columnsNamedBy(table.rows[row], kind);
        if (columns.size() > best.columns.size())
            best = {qsizetype(row), columns};
    }
    return best;
}

} // namespace vezne::finance
