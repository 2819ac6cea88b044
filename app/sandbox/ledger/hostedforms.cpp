// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/ledger/hostedforms.h"

#include <array>
#include <utility>

#include "app/sandbox/ledger/columns.h"
#include "core/base/json.h"

namespace vezne::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kindWords{
    std::pair{HostedForm::Kind::Checkout, "checkout"_L1},
    std::pair{HostedForm::Kind::CheckoutHold, "checkout-hold"_L1},
    std::pair{HostedForm::Kind::PayWithIyzico, "pay-with-iyzico"_L1},
    std::pair{HostedForm::Kind::Bkm, "bkm"_L1},
    std::pair{HostedForm::Kind::Link, "link"_L1},
};

QString kindWord(HostedForm::Kind kind)
{
    for (const auto &[known, text] : kindWords) {
        if (known == kind)
            return text;
    }
    Q_UNREACHABLE();
}

HostedForm::Kind kindFromWord(const QString &word)
{
    for (const auto &[kind, text] : kindWords) {
        if (word == text)
            return kind;
    }
    return HostedForm::Kind::Checkout;
}

} // namespace

void HostedForms::add(const HostedForm &form) const
{
    m_database.run(u"INSERT INTO hosted_form (token, kind, conversation_id, language, request, callback_url,"
                   " created_at, link_token) VALUES (?,?,?,?,?,?,?,?)"_s,
                   {column::text(form.token), kindWord(form.kind), column::text(form.conversationId),
                    column::text(form.language), QString::fromUtf8(json::toBytes(form.request)),
                    column::text(form.callbackUrl), column::milliseconds(form.createdAt),
                    column::text(form.linkToken)});
}

void HostedForms::setPayment(const QString &token, qint64 paymentId) const
{
    m_database.run(u"UPDATE hosted_form SET payment_id = ? WHERE token = ?"_s, {paymentId, token});
}

std::optional<HostedForm> HostedForms::find(const QString &token) const
{
    QSqlQuery row = m_database.run(u"SELECT token, kind, conversation_id, language, request, callback_url,"
                                   " created_at, link_token, payment_id FROM hosted_form WHERE token = ?"_s,
                                   {column::text(token)});
    if (!row.next())
        return {};
    const QVariant paymentId = row.value(8);
    return HostedForm{.token = row.value(0).toString(),
                      .kind = kindFromWord(row.value(1).toString()),
                      .conversationId = column::optionalText(row.value(2)),
                      .language = row.value(3).toString(),
                      .request = json::parseObject(row.value(4).toString().toUtf8()).value_or(QJsonObject()),
                      .callbackUrl = row.value(5).toString(),
                      .createdAt = column::instant(row.value(6)),
                      .linkToken = column::optionalText(row.value(7)),
                      .paymentId = paymentId.isNull() ? std::nullopt : std::optional(paymentId.toLongLong())};
}

} // namespace vezne::sandbox
