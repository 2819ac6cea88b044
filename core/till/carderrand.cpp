// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/carderrand.h"

namespace vezne::till {

using namespace Qt::StringLiterals;

namespace {

/// The card or its owner is not there: for who wants it forgotten, that is as good as done.
bool isGone(const iyzico::Answer &answer)
{
    return answer.errorCode() == "3005"_L1 || answer.errorCode() == "3006"_L1;
}

} // namespace

CardErrand::CardErrand(const journal::CardBook &book, iyzico::Client &client, QString customer,
                       QObject *parent)
    : QObject(parent)
    , m_book(book)
    , m_client(client)
    , m_customer(std::move(customer))
{}

void CardErrand::start(std::optional<iyzico::Call> call, Enter enter, Absence absence)
{
    m_absence = absence;
    m_enter = std::move(enter);
    if (!call) {
        QMetaObject::invokeMethod(
            this, [this] { end({.isDone = true}); }, Qt::QueuedConnection);
        return;
    }
    iyzico::Job *job = m_client.send(std::move(*call));
    connect(job, &iyzico::Job::finished, this, &CardErrand::hear);
}

void CardErrand::hear(const iyzico::Outcome &outcome)
{
    CardErrandEnd ended{.outcome = outcome};
    const auto *answer = std::get_if<iyzico::Answer>(&outcome);
    const bool isAbsent = answer && !answer->isSuccess() && isGone(*answer);
    ended.isDoubtful = isAbsent && m_absence == Absence::Doubtful;
    if (answer && (answer->isSuccess() || isAbsent) && !ended.isDoubtful) {
        const auto entered = m_enter(m_book, *answer);
        ended.isDone = entered.has_value();
        if (!entered)
            ended.unrecorded = entered.error();
    }
    end(std::move(ended));
}

void CardErrand::end(CardErrandEnd ended)
{
    ended.cards = m_book.cardsOf(m_customer).value_or(std::vector<journal::StoredCard>());
    Q_EMIT finished(ended);
    deleteLater();
}

} // namespace vezne::till
