// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/cli/listfilter.h"

namespace vezne::cli {

using namespace Qt::StringLiterals;

namespace {

QCommandLineOption valued(const QString &name, const QString &value)
{
    return {name, QString(), value};
}

QList<QCommandLineOption> reasonOptions()
{
    return {valued(u"reason"_s, u"R"_s), valued(u"note"_s, u"T"_s)};
}

QString payArguments()
{
    return u"--order ID --price P [--paid-price P] [--installment N] [--currency TRY] [--basket FILE] "
           "[--buyer FILE] [--register] [--threeds] [--repeat-reason TEXT]"_s;
}

QList<QCommandLineOption> payOptions()
{
    return {valued(u"order"_s, u"ID"_s),       valued(u"price"_s, u"P"_s),
            valued(u"paid-price"_s, u"P"_s),   valued(u"installment"_s, u"N"_s),
            valued(u"currency"_s, u"C"_s),     valued(u"basket"_s, u"FILE"_s),
            valued(u"buyer"_s, u"FILE"_s),     valued(u"repeat-reason"_s, u"TEXT"_s),
            QCommandLineOption(u"register"_s), QCommandLineOption(u"threeds"_s)};
}

QString reconcileArguments()
{
    return u"--date DATE [--to DATE] [--again] | --settlement FILE | --bank FILE [--columns FIELD=TITLE,...] "
           u"| "
           "--accept ID --note T [--with ID] | --reopen ID --note T | --take-in ID --note T"_s;
}

QList<QCommandLineOption> reconcileOptions()
{
    return {valued(u"date"_s, u"DATE"_s),       valued(u"to"_s, u"DATE"_s),
            QCommandLineOption(u"again"_s),     valued(u"accept"_s, u"ID"_s),
            valued(u"reopen"_s, u"ID"_s),       valued(u"with"_s, u"ID"_s),
            valued(u"note"_s, u"T"_s),          valued(u"bank"_s, u"FILE"_s),
            valued(u"settlement"_s, u"FILE"_s), valued(u"columns"_s, u"FIELD=TITLE,..."_s),
            valued(u"take-in"_s, u"ID"_s)};
}

} // namespace

const QList<Command> &commands()
{
    static const QList<Command> all{
        {u"test"_s, {}, 0, 0, {}, startTest},
        {u"bin"_s, u"NUMBER"_s, 1, 1, {}, startBin},
        {u"installments"_s,
         u"--price P [--bin NUMBER]"_s,
         0,
         0,
         {valued(u"price"_s, u"P"_s), valued(u"bin"_s, u"NUMBER"_s), valued(u"currency"_s, u"C"_s)},
         startInstallments},
        {u"points"_s, u"[--currency TRY]"_s, 0, 0, {valued(u"currency"_s, u"C"_s)}, startPoints},
        {u"pay"_s, payArguments(), 0, 0, payOptions(), startPay},
        {u"preauth"_s, payArguments(), 0, 0, payOptions(), startPreauth},
        {u"capture"_s, u"PAYMENT_ID [AMOUNT]"_s, 1, 2, {}, startCapture},
        {u"cards"_s,
         u"list CUSTOMER | save CUSTOMER [--name N] [--email E] [--alias A] | delete CUSTOMER TOKEN"_s,
         2,
         3,
         {valued(u"name"_s, u"N"_s), valued(u"email"_s, u"E"_s), valued(u"alias"_s, u"A"_s)},
         startCards},
        {u"customers"_s,
         u"find [TEXT] | export PHONE --output FILE | erase PHONE | retire"_s,
         1,
         2,
         {valued(u"output"_s, u"FILE"_s)},
         startCustomers},
        {u"hosted"_s,
         u"--order ID --price P [--way checkout|pwi|bkm] [--hold] [--installments] [--currency TRY] "
         u"[--basket FILE] "
         "[--buyer FILE] [--return-url URL] [--wait SECONDS]"_s,
         0,
         0,
         {valued(u"order"_s, u"ID"_s), valued(u"price"_s, u"P"_s), valued(u"currency"_s, u"C"_s),
          valued(u"basket"_s, u"FILE"_s), valued(u"buyer"_s, u"FILE"_s), valued(u"way"_s, u"W"_s),
          valued(u"return-url"_s, u"URL"_s), valued(u"wait"_s, u"SECONDS"_s), QCommandLineOption(u"hold"_s),
          QCommandLineOption(u"installments"_s)},
         startHosted},
        {u"link"_s,
         u"create --order ID --price P [--name N] [--description D] [--fast] [--installments] [--repeatable] "
         "[--buyer FILE] | list | show ID | on ID | off ID | delete ID | confirm ID PAYMENT_ID | "
         "reject ID PAYMENT_ID"_s,
         1,
         3,
         {valued(u"order"_s, u"ID"_s), valued(u"price"_s, u"P"_s), valued(u"currency"_s, u"C"_s),
          valued(u"name"_s, u"N"_s), valued(u"description"_s, u"D"_s), valued(u"buyer"_s, u"FILE"_s),
          QCommandLineOption(u"fast"_s), QCommandLineOption(u"installments"_s),
          QCommandLineOption(u"repeatable"_s)},
         startLink},
        {u"show"_s, u"ID"_s, 1, 1, {}, startShow, Needs::Journal},
        {u"list"_s, filterUsage() + u" [--limit N]"_s, 0, 0,
         filterOptions() + QList{valued(u"limit"_s, u"N"_s)}, startList, Needs::Journal},
        {u"cancel"_s, u"PAYMENT_ID [--reason R] [--note T]"_s, 1, 1, reasonOptions(), startCancel},
        {u"refund"_s, u"PAYMENT_ID AMOUNT [--item PAYMENT_TRANSACTION_ID] [--reason R] [--note T]"_s, 2, 2,
         reasonOptions() + QList{valued(u"item"_s, u"PAYMENT_TRANSACTION_ID"_s)}, startRefund},
        {u"inquire"_s, u"ID"_s, 1, 1, {}, startInquire},
        {u"item"_s, u"approve|take-back PAYMENT_TRANSACTION_ID"_s, 2, 2, {}, startItem},
        {u"refunds"_s, u"FILE [--dry-run] [--again] [--reason R] [--note T] | --resume | --discard"_s, 0, 1,
         reasonOptions() + QList{QCommandLineOption(u"dry-run"_s), QCommandLineOption(u"again"_s),
                                 QCommandLineOption(u"resume"_s), QCommandLineOption(u"discard"_s)},
         startRefunds},
        {u"recover"_s, u"[--wait SECONDS]"_s, 0, 0, {valued(u"wait"_s, u"SECONDS"_s)}, startRecover},
        {u"staff"_s,
         u"list | add NAME --role cashier|finance|admin|owner | deactivate NAME"_s,
         1,
         2,
         {valued(u"role"_s, u"R"_s)},
         startStaff},
        {u"support"_s,
         u"--output FILE"_s,
         0,
         0,
         {valued(u"output"_s, u"FILE"_s)},
         startSupport,
         Needs::Journal},
        {u"verify"_s, u"[--chain]"_s, 0, 0, {QCommandLineOption(u"chain"_s)}, startVerify},
        {u"trust"_s, u"--reason TEXT"_s, 0, 0, {valued(u"reason"_s, u"TEXT"_s)}, startTrust},
        {u"book"_s,
         u"create [--tills A,B,...] [--finance C,...] | check | join [--write-key FILE | --key FILE] | "
         "carry-in FILE | carry-out FILE  "
         "[--password]"_s,
         1,
         2,
         {valued(u"tills"_s, u"NAMES"_s), valued(u"finance"_s, u"NAMES"_s), valued(u"key"_s, u"FILE"_s),
          valued(u"write-key"_s, u"FILE"_s), QCommandLineOption(u"password"_s)},
         startBook,
         Needs::Journal},
        {u"backup"_s,
         u"[--to DIR] [--write-key FILE]"_s,
         0,
         0,
         {valued(u"to"_s, u"DIR"_s), valued(u"write-key"_s, u"FILE"_s)},
         startBackup},
        {u"restore"_s,
         u"FILE --to JOURNAL [--key FILE]"_s,
         1,
         1,
         {valued(u"to"_s, u"JOURNAL"_s), valued(u"key"_s, u"FILE"_s)},
         startRestore},
        {u"export"_s, u"--format csv|xlsx --output FILE "_s + filterUsage(), 0, 0,
         filterOptions() + QList{valued(u"format"_s, u"csv|xlsx"_s), valued(u"output"_s, u"FILE"_s)},
         startExport, Needs::Journal},
        {u"receipt"_s,
         u"ID --output FILE"_s,
         1,
         1,
         {valued(u"output"_s, u"FILE"_s)},
         startReceipt,
         Needs::Journal},
        {u"dayend"_s, u"x|z [--date DATE]"_s, 1, 1, {valued(u"date"_s, u"DATE"_s)}, startDayEnd},
        {u"payouts"_s,
         u"[--from DATE] [--to DATE]"_s,
         0,
         0,
         {valued(u"from"_s, u"DATE"_s), valued(u"to"_s, u"DATE"_s)},
         startPayouts,
         Needs::Journal},
        {u"reconcile"_s, reconcileArguments(), 0, 0, reconcileOptions(), startReconcile},
    };
    return all;
}

} // namespace vezne::cli
