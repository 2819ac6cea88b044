// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/controlplane.h"

#include <QDateTime>
#include <algorithm>

#include "app/sandbox/http/wirejson.h"
#include "core/base/istanbul.h"
#include "core/base/json.h"

namespace vezne::sandbox {

using namespace Qt::StringLiterals;

namespace {

const QString offsetSetting = u"clockOffsetMs"_s;
const QString accountSetting = u"account"_s;

Response json(const wire::Object &object, int status = 200)
{
    return {.status = status, .body = wire::toBytes(object, wire::Spelling::Plain)};
}

Response refuse(const QString &why)
{
    return json({{u"error"_s, why}}, 400);
}

/// `account` with what the body names changed. Switches may also be true and false.
tl::expected<Account, QString> accountFrom(const QByteArray &body, Account account)
{
    const auto fields = json::parseObject(body);
    if (!fields)
        return tl::unexpected(fields.error());
    for (auto field = fields->begin(); field != fields->end(); ++field) {
        const QString value = field->isBool() ? (field->toBool() ? u"on"_s : u"off"_s) : field->toString();
        if (auto set = setOn(account, field.key(), value); !set)
            return tl::unexpected(set.error());
    }
    return account;
}

/// At least two decimals, as people write money; more only where there are more.
QString amount(Decimal value)
{
    const QString plain = value.toPlain();
    const qsizetype dot = plain.indexOf(u'.');
    const qsizetype decimals = dot < 0 ? 0 : plain.size() - dot - 1;
    return decimals >= 2 ? plain : plain + (dot < 0 ? u".00"_s : u"0"_s);
}

wire::Object describe(const Line &line)
{
    return {{u"paymentTransactionId"_s, QString::number(line.id)},
            {u"paidPrice"_s, amount(line.paidPrice)},
            {u"refunded"_s, amount(line.refunded())}};
}

wire::Object describe(const Payment &payment)
{
    wire::Array items;
    for (const Line &line : payment.lines)
        items.emplace_back(describe(line));
    return {{u"paymentId"_s, QString::number(payment.id)},
            {u"conversationId"_s, payment.conversationId.value_or(QString())},
            {u"basketId"_s, payment.basketId.value_or(QString())},
            {u"paidPrice"_s, amount(payment.paidPrice)},
            {u"currency"_s, code(payment.currency)},
            {u"status"_s, word(payment.status)},
            {u"phase"_s, payment.phase},
            {u"fraudStatus"_s, payment.fraudStatus},
            {u"cancelled"_s, payment.cancel.has_value()},
            {u"refunded"_s, amount(payment.refunded())},
            {u"items"_s, items}};
}

/// How much of `payment` inquiries do not see yet.
qsizetype hidden(const Payment &payment, Instant now)
{
    const auto isHidden = [now](const auto &record) { return record.visibleFrom > now; };
    qsizetype count = isHidden(payment) + (payment.cancel && isHidden(*payment.cancel));
    for (const Line &line : payment.lines)
        count += std::ranges::count_if(line.refunds, isHidden);
    return count;
}

} // namespace

Response ControlPlane::handle(const Request &request)
{
    if (request.method == "GET" && request.path == "/sandbox/ledger")
        return ledger();
    if (request.method == "POST" && request.path == "/sandbox/fault")
        return addFault(request.body);
    if (request.method == "GET" && request.path == "/sandbox/webhooks")
        return webhooks();
    if (request.method == "GET" && request.path == "/sandbox/account")
        return json(describe(m_account));
    if (request.method == "POST" && request.path == "/sandbox/account")
        return changeAccount(request.body);
    if (request.method == "POST" && request.path == "/sandbox/review")
        return decideReview(request.body);
    if (request.method == "POST" && request.path == "/sandbox/clock")
        return moveClock(request.body);
    if (request.method == "POST" && request.path == "/sandbox/reset")
        return reset();
    return json({{u"error"_s, u"no such call"_s}}, 404);
}

Response ControlPlane::ledger() const
{
    wire::Array requests;
    for (const RequestCount &request : m_ledger.requests())
        requests.emplace_back(wire::Object{{u"path"_s, request.path},
                                           {u"conversationId"_s, request.conversationId},
                                           {u"count"_s, request.count}});
    wire::Array payments;
    qsizetype outstanding = m_faults.putOff();
    for (const Payment &payment : m_ledger.payments()) {
        payments.emplace_back(describe(payment));
        outstanding += hidden(payment, m_clock.now());
    }
    return json({{u"requests"_s, requests}, {u"payments"_s, payments}, {u"outstanding"_s, outstanding}});
}

Response ControlPlane::addFault(const QByteArray &body)
{
    const auto fields = json::parseObject(body);
    if (!fields)
        return refuse(fields.error());
    const QString name = fields->value("behaviour"_L1).toString();
    if (name == "none"_L1) {
        m_faults.forget(fields->value("path"_L1).toString().toUtf8());
        return json({{u"status"_s, u"success"_s}});
    }
    std::optional<Fault> fault = faultFromName(name);
    if (!fault)
        return refuse(u"no behaviour is called '%1'"_s.arg(name));
    bool isTimes = true;
    bool isDelay = true;
    fault->path = fields->value("path"_L1).toString().toUtf8();
    fault->times = fields->contains("times"_L1) ? fields->value("times"_L1).toString().toInt(&isTimes) : 1;
    fault->delay = std::chrono::milliseconds(
        fields->contains("delayMs"_L1) ? fields->value("delayMs"_L1).toString().toInt(&isDelay) : 0);
    if (!fault->path.startsWith('/') || !isTimes || fault->times < 1 || !isDelay || fault->delay.count() < 0)
        return refuse(u"path begins with /, times is a count from 1, delayMs a count from 0"_s);
    m_faults.add(*fault);
    return json({{u"status"_s, u"success"_s}});
}

Response ControlPlane::webhooks() const
{
    wire::Array notices;
    for (const Notice &notice : m_ledger.notices().all())
        notices.emplace_back(wire::Object{{u"iyziEventType"_s, notice.eventType},
                                          {u"paymentId"_s, QString::number(notice.paymentId)},
                                          {u"status"_s, notice.status},
                                          {u"tries"_s, notice.tries},
                                          {u"delivered"_s, notice.isDelivered}});
    return json({{u"webhooks"_s, notices}});
}

Response ControlPlane::changeAccount(const QByteArray &body)
{
    const auto changed = accountFrom(body, m_account);
    if (!changed)
        return refuse(changed.error());
    m_account = *changed;
    m_ledger.setSetting(accountSetting,
                        QString::fromUtf8(wire::toBytes(describe(m_account), wire::Spelling::Plain)));
    return json(describe(m_account));
}

Response ControlPlane::decideReview(const QByteArray &body)
{
    const auto fields = json::parseObject(body);
    if (!fields)
        return refuse(fields.error());
    const QString verdict = fields->value("verdict"_L1).toString();
    if (verdict != "clear"_L1 && verdict != "reject"_L1)
        return refuse(u"verdict is clear or reject"_s);
    auto payment = m_ledger.payment(fields->value("paymentId"_L1).toString().toLongLong());
    if (!payment || !payment->isPaid() || payment->fraudStatus != fraudUnderReview)
        return refuse(u"paymentId is not that of a payment under review"_s);
    payment->fraudStatus = verdict == "clear"_L1 ? fraudCleared : fraudRejected;
    payment->changedAt = m_clock.now();
    m_ledger.update(*payment);
    return json(describe(*payment));
}

Response ControlPlane::moveClock(const QByteArray &body)
{
    const auto fields = json::parseObject(body);
    const QDateTime now =
        fields ? QDateTime::fromString(fields->value("now"_L1).toString(), Qt::ISODateWithMs) : QDateTime();
    if (!now.isValid() || now.timeSpec() == Qt::LocalTime)
        return refuse(u"now is not a time with its offset, such as 2026-11-22T23:59:00+03:00"_s);
    m_clock.moveTo(fromMilliseconds(now.toMSecsSinceEpoch()));
    m_ledger.setSetting(offsetSetting, QString::number(m_clock.offset().count()));
    return json({{u"now"_s, istanbul::dateTime(m_clock.now()).toString(Qt::ISODateWithMs)}});
}

Response ControlPlane::reset()
{
    m_ledger.reset();
    m_faults.clear();
    m_clock.setOffset(std::chrono::milliseconds(0));
    m_account = m_agreed;
    return json({{u"status"_s, u"success"_s}});
}

void ControlPlane::restore()
{
    if (const std::optional<QString> offset = m_ledger.setting(offsetSetting))
        m_clock.setOffset(std::chrono::milliseconds(offset->toLongLong()));
    if (const std::optional<QString> account = m_ledger.setting(accountSetting))
        m_account = accountFrom(account->toUtf8(), m_agreed).value_or(m_agreed);
}

} // namespace vezne::sandbox
