// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sandbox.h"

#include <QTimer>
#include <cstdio>

#include "app/sandbox/authorization.h"
#include "app/sandbox/http/pathpattern.h"
#include "app/sandbox/services/fields.h"
#include "app/sandbox/services/routes.h"
#include "core/base/json.h"

namespace vezne::sandbox {

using namespace Qt::StringLiterals;

namespace {

const QByteArray errorPage =
    "<!DOCTYPE html><html><head><title>Error</title></head><body><h1>Service unavailable</h1>"
    "<p>The request could not be completed.</p></body></html>";

/// What a web framework says of a path or method it does not have; not an envelope of the provider's.
Response noSuchService(const Request &request, int status, const QString &error)
{
    const wire::Object body{
        {u"status"_s, status}, {u"error"_s, error}, {u"path"_s, QString::fromUtf8(request.path)}};
    return {.status = status, .body = wire::toBytes(body, wire::Spelling::Plain)};
}

/// Whether the method may come without a body.
bool mayBeBare(const QByteArray &method)
{
    return method == "GET" || method == "DELETE" || method == "PATCH";
}

/// What the query says and, for a call with a body, what that says.
QJsonObject fieldsOf(const Request &request)
{
    QJsonObject fields = formFields(request.query.toString(QUrl::FullyEncoded).toUtf8());
    if (request.method == "GET")
        return fields;
    const QJsonObject body = json::parseObject(request.body).value_or(QJsonObject());
    for (auto field = body.begin(); field != body.end(); ++field)
        fields.insert(field.key(), field.value());
    return fields;
}

QJsonObject formOf(const Request &request)
{
    return formFields(request.method == "GET" ? request.query.toString(QUrl::FullyEncoded).toUtf8()
                                              : request.body);
}

} // namespace

Sandbox::Sandbox(const Options &options, Ledger ledger)
    : m_ledger(std::move(ledger))
    , m_controlPlane(m_ledger, m_faults, m_clock, options.account)
    , m_credentials{options.apiKey, SecretBytes(std::span<const char>(options.secretKey))}
    , m_rateLimit(options.rateLimit)
    , m_spelling(options.spelling)
    , m_binDigits(options.binDigits)
    , m_isQuiet(options.isQuiet)
    , m_server([this](const Request &request, const Exchange &exchange) { take(request, exchange); })
    , m_messenger(m_ledger, m_controlPlane, m_clock, m_credentials)
{
    m_controlPlane.restore();
    for (const Fault &fault : options.faults)
        m_faults.add(fault);
}

tl::expected<QString, QString> Sandbox::start(const QHostAddress &host, quint16 port)
{
    return m_server.start(host, port).map([this, &host](quint16 taken) {
        const bool isV6 = host.protocol() == QAbstractSocket::IPv6Protocol;
        m_origin = u"http://%1:%2"_s.arg(isV6 ? u'[' + host.toString() + u']' : host.toString()).arg(taken);
        return m_origin;
    });
}

void Sandbox::take(const Request &request, const Exchange &exchange)
{
    if (ControlPlane::isResponsibleFor(request.path)) {
        exchange.answer(m_controlPlane.handle(request));
        return;
    }
    const QString conversationId = fieldsOf(request).value("conversationId"_L1).toString();
    m_ledger.countRequest(QString::fromUtf8(request.path), conversationId);
    if (!m_isQuiet)
        std::fprintf(stderr, "%s %s %s\n", request.method.constData(), request.path.constData(),
                     qPrintable(conversationId));
    if (m_rateLimit.admits(request.path, m_clock.monotonic()))
        answer(request, exchange, m_faults.take(request.path));
    else
        exchange.answer(refused(request, ErrorCode::RateLimit));
}

void Sandbox::answer(const Request &request, const Exchange &exchange, const Faults::Verdict &verdict)
{
    if (verdict.fault)
        answerBadly(request, exchange, *verdict.fault, verdict.hiddenFor);
    else
        exchange.answer(perform(request, verdict.hiddenFor));
}

void Sandbox::answerBadly(const Request &request, const Exchange &exchange, const Fault &fault,
                          std::chrono::milliseconds hiddenFor)
{
    const auto perhapsPerform = [&] {
        if (fault.misbehaves == Commit::After)
            static_cast<void>(perform(request, hiddenFor));
    };
    switch (fault.behaviour) {
    case Behaviour::Hang:
        perhapsPerform();
        return;
    case Behaviour::Drop:
        perhapsPerform();
        exchange.hangUp();
        return;
    case Behaviour::LateCommit:
        exchange.hangUp();
        m_faults.beginPutOff();
        QTimer::singleShot(fault.delay, Qt::PreciseTimer, this, [this, request, hiddenFor] {
            static_cast<void>(perform(request, hiddenFor));
            m_faults.endPutOff();
        });
        return;
    case Behaviour::Delay:
        QTimer::singleShot(fault.delay, this,
                           [exchange, response = perform(request, hiddenFor)] { exchange.answer(response); });
        return;
    case Behaviour::ServerError:
        perhapsPerform();
        exchange.answer({.status = 500, .contentType = "text/html;charset=UTF-8", .body = errorPage});
        return;
    case Behaviour::Html:
        perhapsPerform();
        exchange.answer({.contentType = "text/html;charset=UTF-8", .body = errorPage});
        return;
    case Behaviour::Garbage:
        perhapsPerform();
        exchange.answer({.body = "\x8b\x1f{\"status\":suc\xff\xfe\x00 not JSON"_ba});
        return;
    case Behaviour::Truncate:
        exchange.answerHalf(perform(request, hiddenFor));
        return;
    case Behaviour::BadSignature:
        exchange.answer(perform(request, hiddenFor, Distortion::BadSignature));
        return;
    case Behaviour::WrongAmount:
        exchange.answer(perform(request, hiddenFor, Distortion::WrongAmount));
        return;
    case Behaviour::WrongConversation:
        exchange.answer(perform(request, hiddenFor, Distortion::WrongConversation));
        return;
    case Behaviour::RateLimit:
        exchange.answer(refused(request, ErrorCode::RateLimit));
        return;
    case Behaviour::Invisible: // goes beside another fault, see Faults::take()
        exchange.answer(perform(request, fault.delay));
        return;
    }
}

Response Sandbox::perform(const Request &request, std::chrono::milliseconds hiddenFor,
                          Distortion distortion) const
{
    bool isPathKnown = false;
    for (const PageRoute &route : pageRoutes()) {
        const auto parts = partsOf(request.path, route.path);
        isPathKnown = isPathKnown || parts;
        if (parts && route.method == request.method) {
            Call call = readCall(hiddenFor, formOf(request));
            if (call.fields.value("lang"_L1) == "en"_L1)
                call.language = Language::English;
            call.parts = *parts;
            return show(route, call, distortion);
        }
    }
    for (const Route &route : routes()) {
        const auto parts = partsOf(request.path, route.path);
        isPathKnown = isPathKnown || parts;
        if (!parts || route.method != request.method)
            continue;
        if (const auto fault = accessFault(request, route))
            return refused(request, *fault);
        Call call = readCall(hiddenFor, fieldsOf(request));
        call.parts = *parts;
        return written(route.service(call, m_ledger), call, distortion);
    }
    return isPathKnown ? noSuchService(request, 405, u"Method Not Allowed"_s)
                       : noSuchService(request, 404, u"Not Found"_s);
}

std::optional<ErrorCode> Sandbox::accessFault(const Request &request, const Route &route) const
{
    if (route.access == Access::Signed) {
        if (const auto fault = authorizationFault(request, m_credentials))
            return fault;
    }
    const bool isBare = mayBeBare(request.method) && (request.method == "GET" || request.body.isEmpty());
    const bool isReadable = isBare || json::parseObject(request.body);
    return isReadable ? std::nullopt : std::optional(ErrorCode::InvalidRequest);
}

Response Sandbox::show(const PageRoute &route, const Call &call, Distortion distortion) const
{
    const html::Page page = route.page(call, m_ledger, [this, distortion](const QStringList &values) {
        return signatureOver(values, m_credentials.secretKey, distortion);
    });
    return {.status = page.status, .contentType = page.type, .body = page.content};
}

Call Sandbox::readCall(std::chrono::milliseconds hiddenFor, const QJsonObject &fields) const
{
    const QJsonValue conversationId = fields.value("conversationId"_L1);
    const Instant now = m_clock.now();
    return {
        .fields = fields,
        .language = fields.value("locale"_L1).toString() == "en"_L1 ? Language::English : Language::Turkish,
        .conversationId = conversationId.isString() ? std::optional(conversationId.toString()) : std::nullopt,
        .now = now,
        .binDigits = m_binDigits,
        .visibleFrom = now + hiddenFor,
        .parts = {},
        .account = m_controlPlane.account(),
        .origin = m_origin};
}

Response Sandbox::refused(const Request &request, ErrorCode code) const
{
    return written(tl::unexpected(Failure{.code = code, .field = {}, .extras = {}}),
                   readCall({}, fieldsOf(request)), Distortion::None);
}

Response Sandbox::written(const Outcome &outcome, const Call &call, Distortion distortion) const
{
    return {.body = wire::toBytes(seal(outcome, call, m_credentials.secretKey, distortion), m_spelling)};
}

} // namespace vezne::sandbox
