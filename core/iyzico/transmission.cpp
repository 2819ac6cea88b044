// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/iyzico/transmission.h"

#include <QNetworkProxy>
#include <utility>

#include "core/base/clock.h"
#include "core/base/log.h"
#include "core/iyzico/trouble.h"

using namespace Qt::StringLiterals;

namespace vezne::iyzico {

namespace {

/// When a call began, by the wall and by the time since the machine started. The timer of its deadline stands
/// still while the machine sleeps or this process is stopped; by then somebody else may have settled it.
struct Moment
{
    Instant wall;
    std::chrono::milliseconds up;

    static Moment now() { return {SystemClock().now(), SystemClock().boottime()}; }
    [[nodiscard]] bool isWithin(std::chrono::milliseconds lasting) const
    {
        const Moment then = now();
        return then.up - up <= lasting && std::chrono::abs(then.wall - wall) <= lasting;
    }
};

QByteArray verb(Method method)
{
    switch (method) {
    case Method::Get:
        return "GET";
    case Method::Post:
        return "POST";
    case Method::Put:
        return "PUT";
    case Method::Patch:
        return "PATCH";
    case Method::Delete:
        return "DELETE";
    }
    Q_UNREACHABLE();
}

std::optional<qint64> announcedLength(const QNetworkReply &reply)
{
    if (!reply.hasRawHeader("Content-Length"))
        return std::nullopt;
    bool isNumber = false;
    const qint64 length = reply.rawHeader("Content-Length").toLongLong(&isNumber);
    return isNumber ? length : -1;
}

} // namespace

std::unique_ptr<QNetworkAccessManager> makeNetworkManager()
{
    auto manager = std::make_unique<QNetworkAccessManager>();
    manager->setProxy(QNetworkProxy::NoProxy);
    manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    return manager;
}

Transmission::Transmission(Call call, const QNetworkRequest &request, std::chrono::milliseconds deadline,
                           QNetworkAccessManager *inquiries, QObject *parent)
    : Job(parent)
    , m_call(std::move(call))
{
    m_started.start();
    m_reply.reset(transmit(request, deadline, inquiries));
    // Without a limit of Qt's own, which would have its thread and this one report to each other about every
    // piece (a tenth of what a call costs): read() takes what comes, and hangs up beyond maxAnswerBytes.
    connect(m_reply.get(), &QIODevice::readyRead, this, &Transmission::read);
    // Queued: whoever hears the report may delete this job and the reply, which must not happen while the
    // reply is still emitting.
    connect(m_reply.get(), &QNetworkReply::finished, this, &Transmission::conclude, Qt::QueuedConnection);

    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer); // a coarse timer may be 5 % late
    connect(&m_deadline, &QTimer::timeout, this, [this] { hangUp(Trouble::Deadline); });
    m_deadline.start(deadline);
}

Transmission::Transmission(Call call, const NotSent &refusal, QObject *parent)
    : Job(parent)
    , m_call(std::move(call))
    , m_refusal(refusal)
{
    m_started.start();
    QMetaObject::invokeMethod(this, &Transmission::conclude, Qt::QueuedConnection);
}

Transmission::~Transmission()
{
    if (m_isReported)
        return;
    if (m_reply) {
        m_reply->disconnect(this);
        hangUp(Trouble::Aborted);
    }
    m_isReported = true;
    const Outcome result = outcome();
    log(result);
    Q_EMIT finished(result);
}

QNetworkReply *Transmission::transmit(const QNetworkRequest &request, std::chrono::milliseconds deadline,
                                      QNetworkAccessManager *inquiries)
{
    SecretBytes body = std::move(m_call.body);
    if (m_call.effect == Effect::Money) {
        m_manager = makeNetworkManager();
        m_body = std::make_unique<OneShotBody>(std::move(body), [this, deadline, begun = Moment::now()] {
            const bool isInTime = begun.isWithin(deadline);
            if (!isInTime)
                QMetaObject::invokeMethod(
                    this, [this] { hangUp(Trouble::Deadline); }, Qt::QueuedConnection);
            return isInTime;
        });
        QNetworkRequest once(request);
        once.setRawHeader("Connection", "close");
        once.setHeader(QNetworkRequest::ContentLengthHeader, m_body->length());
        // Without it Qt copies the body into a buffer that it can rewind and send again.
        once.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        return m_manager->sendCustomRequest(once, verb(m_call.method), m_body.get());
    }
    if (m_call.method == Method::Get)
        return inquiries->get(request);
    const QByteArray bytes(body.data(), static_cast<qsizetype>(body.size()));
    return inquiries->sendCustomRequest(request, verb(m_call.method), bytes);
}

void Transmission::read()
{
    if (m_hungUp)
        return;
    m_received += m_reply->readAll();
    if (m_received.size() > maxAnswerBytes)
        hangUp(Trouble::TooLarge);
}

void Transmission::hangUp(Trouble why)
{
    if (m_isReported || m_hungUp || !m_reply || m_reply->isFinished())
        return;
    m_hungUp = why;
    m_reply->abort(); // emits finished()
}

void Transmission::conclude()
{
    if (m_isReported)
        return;
    m_isReported = true;
    m_deadline.stop();
    const Outcome result = outcome();
    log(result);
    // Qt's own buffers hold what was sent. They go now, not when whoever hears the report is done with it.
    m_reply.reset();
    m_body.reset();
    m_manager.reset();
    deleteLater();
    Q_EMIT finished(result); // may delete this
}

Outcome Transmission::outcome()
{
    if (m_refusal)
        return *m_refusal;
    read();
    Reception reception{.bodyUntouched = m_body && m_body->length() > 0 && m_body->bytesRead() == 0,
                        .hungUp = m_hungUp,
                        .error = m_reply->error(),
                        .errorText = m_reply->errorString(),
                        .httpStatus = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                        .announced = announcedLength(*m_reply),
                        .bytes = std::exchange(m_received, {})};
    if (m_body)
        m_body->close(); // whatever is left of it stays here
    return judge(reception, m_call.effect, m_call.conversationId);
}

void Transmission::log(const Outcome &outcome) const
{
    const auto line = [this](int status, const QString &result) {
        return u"%1 %2 %3 %4 ms %5 %6"_s.arg(QLatin1StringView(verb(m_call.method)), m_call.path)
            .arg(status)
            .arg(m_started.elapsed())
            .arg(m_call.conversationId.isEmpty() ? u"-"_s : m_call.conversationId, result);
    };
    if (const auto *answer = std::get_if<Answer>(&outcome))
        qCInfo(logIyzico).noquote() << line(answer->httpStatus,
                                            answer->isSuccess() ? u"success"_s : u"failure"_s);
    else if (const auto *notSent = std::get_if<NotSent>(&outcome))
        qCInfo(logIyzico).noquote() << line(0, word(notSent->trouble)) << "(not sent)";
    else if (const auto *noAnswer = std::get_if<NoAnswer>(&outcome))
        qCWarning(logIyzico).noquote()
            << line(noAnswer->httpStatus, word(noAnswer->trouble)) << "(no answer)";
}

} // namespace vezne::iyzico
