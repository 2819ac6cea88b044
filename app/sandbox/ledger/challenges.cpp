// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/ledger/challenges.h"

#include "app/sandbox/ledger/columns.h"

namespace vezne::sandbox {

using namespace Qt::StringLiterals;

namespace {

QString resultWord(Challenge::Result result)
{
    switch (result) {
    case Challenge::Result::Open:
        return u"open"_s;
    case Challenge::Result::Passed:
        return u"passed"_s;
    case Challenge::Result::Failed:
        return u"failed"_s;
    }
    Q_UNREACHABLE();
}

Challenge::Result resultFromWord(const QString &word)
{
    if (word == "open"_L1)
        return Challenge::Result::Open;
    return word == "passed"_L1 ? Challenge::Result::Passed : Challenge::Result::Failed;
}

} // namespace

void Challenges::add(const Challenge &challenge) const
{
    m_database.run(u"INSERT INTO challenge (reference, payment_id, callback_url, language, sms_code, tries,"
                   " decline, forced_md_status, result, form_token) VALUES (?,?,?,?,?,?,?,?,?,?)"_s,
                   {column::text(challenge.reference), challenge.paymentId,
                    column::text(challenge.callbackUrl), column::text(challenge.language),
                    column::text(challenge.smsCode), challenge.tries, column::number(challenge.decline),
                    column::number(challenge.forcedMdStatus), resultWord(challenge.result),
                    column::text(challenge.formToken)});
}

void Challenges::setTries(const QString &reference, int tries) const
{
    m_database.run(u"UPDATE challenge SET tries = ? WHERE reference = ?"_s, {tries, reference});
}

void Challenges::setResult(const QString &reference, Challenge::Result result) const
{
    m_database.run(u"UPDATE challenge SET result = ? WHERE reference = ?"_s, {resultWord(result), reference});
}

std::optional<Challenge> Challenges::find(const QString &reference) const
{
    return select(u"reference = ?"_s, column::text(reference));
}

std::optional<Challenge> Challenges::ofPayment(qint64 paymentId) const
{
    return select(u"payment_id = ?"_s, paymentId);
}

std::optional<Challenge> Challenges::select(const QString &where, const QVariant &value) const
{
    QSqlQuery row = m_database.run(
        u"SELECT reference, payment_id, callback_url, language, sms_code, tries, decline, forced_md_status,"
        " result, form_token FROM challenge WHERE "_s +
            where,
        {value});
    if (!row.next())
        return {};
    return Challenge{.reference = row.value(0).toString(),
                     .paymentId = row.value(1).toLongLong(),
                     .callbackUrl = row.value(2).toString(),
                     .language = row.value(3).toString(),
                     .smsCode = row.value(4).toString(),
                     .tries = row.value(5).toInt(),
                     .decline = column::optionalNumber(row.value(6)),
                     .forcedMdStatus = column::optionalNumber(row.value(7)),
                     .result = resultFromWord(row.value(8).toString()),
                     .formToken = column::optionalText(row.value(9))};
}

} // namespace vezne::sandbox
