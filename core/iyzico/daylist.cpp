// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/iyzico/daylist.h"

#include <QTimer>

#include "core/base/json.h"
#include "core/base/uuid7.h"
#include "core/iyzico/trouble.h"

using namespace Qt::StringLiterals;

namespace vezne::iyzico {

namespace {

constexpr int mostPages = 10'000; // a provider that never ends would keep us for ever

QString whyNoAnswer(const Outcome &outcome)
{
    if (const auto *notSent = std::get_if<NotSent>(&outcome))
        return word(notSent->trouble);
    if (const auto *noAnswer = std::get_if<NoAnswer>(&outcome))
        return word(noAnswer->trouble);
    const auto &answer = std::get<Answer>(outcome);
    return u"failure %1"_s.arg(answer.errorCode());
}

std::optional<Trouble> troubleOf(const Outcome &outcome)
{
    if (const auto *notSent = std::get_if<NotSent>(&outcome))
        return notSent->trouble;
    if (const auto *noAnswer = std::get_if<NoAnswer>(&outcome))
        return noAnswer->trouble;
    return std::nullopt;
}

/// A page as it is kept. The digest is that of the bytes which the provider sent.
QByteArray toContent(const Answer &answer)
{
    return json::toBytes({{"digest"_L1, QString::fromLatin1(answer.digest)}, {"body"_L1, answer.body}});
}

std::optional<Answer> fromContent(const QByteArray &content)
{
    const auto object = json::parseObject(content);
    if (!object)
        return std::nullopt;
    return Answer{.body = object->value("body"_L1).toObject(),
                  .digest = object->value("digest"_L1).toString().toLatin1()};
}

} // namespace

DayList::DayList(Client &client, QDate day, Language language, Budget budget, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_day(day)
    , m_language(language)
    , m_budget(std::move(budget))
{}

void DayList::askPage(int page)
{
    if (takeKept(page))
        return;
    if (const auto wait = m_budget(); wait.count() > 0) {
        QTimer::singleShot(wait, this, [this, page] { askPage(page); });
        return;
    }
    Job *job = m_client.send(reportingTransactionsCall(m_day, page, uuid7(SystemClock().now()), m_language));
    connect(job, &Job::finished, this, [this, page](const Outcome &outcome) { hearPage(page, outcome); });
}

bool DayList::takeKept(int page)
{
    const auto content = m_shelf.kept ? m_shelf.kept(page) : std::nullopt;
    const auto answer = content ? fromContent(*content) : std::nullopt;
    const auto read = answer ? readReportingTransactions(*answer) : tl::unexpected(QString());
    if (!read || read->page != page)
        return false;
    // From the event loop, like a page that travels.
    QTimer::singleShot(0, this, [this, page, read = *read] { take(page, read); });
    return true;
}

void DayList::hearPage(int page, const Outcome &outcome)
{
    const auto *answer = std::get_if<Answer>(&outcome);
    if (!answer || !answer->isSuccess())
        return end(whyNoAnswer(outcome), troubleOf(outcome), answer ? answer->errorCode() : QString());
    const auto read = readReportingTransactions(*answer);
    if (!read)
        return end(read.error());
    if (read->page != page)
        return end(u"asked for page %1, got page %2"_s.arg(page).arg(read->page));
    if (m_shelf.keep)
        m_shelf.keep(page, toContent(*answer));
    take(page, *read);
}

void DayList::take(int page, const ReportedPage &read)
{
    for (const ReportedRow &row : read.rows) {
        const QString name = QStringList{row.type, row.transactionId, row.paymentTransactionId}.join('/'_L1);
        if (!m_seen.contains(name))
            m_rows.push_back(row);
        m_seen.insert(name);
    }
    Q_EMIT progressed(page, read.pageCount);
    if (page < read.pageCount && page < mostPages)
        return askPage(page + 1);
    end(page < read.pageCount ? u"the day has no end"_s : QString());
}

void DayList::end(const QString &trouble, const std::optional<Trouble> &cause, const QString &errorCode)
{
    Q_EMIT finished(trouble.isEmpty() ? DayRows{std::move(m_rows), {}}
                                      : DayRows{{}, trouble, cause, errorCode});
    deleteLater();
}

} // namespace vezne::iyzico
