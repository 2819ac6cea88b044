// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/iyzico/linklist.h"

#include <QTimer>
#include <algorithm>

#include "core/base/uuid7.h"

using namespace Qt::StringLiterals;

namespace vezne::iyzico {

namespace {

constexpr int mostLinkPages = 1'000; // a provider that never ends would keep us for ever

} // namespace

LinkList::LinkList(Client &client, Language language, DayList::Budget budget, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_language(language)
    , m_budget(std::move(budget))
{}

void LinkList::askPage(int page)
{
    if (const auto wait = m_budget(); wait.count() > 0) {
        QTimer::singleShot(wait, this, [this, page] { askPage(page); });
        return;
    }
    Job *job = m_client.send(listLinksCall(page, uuid7(SystemClock().now()), m_language));
    connect(job, &Job::finished, this, [this, page](const Outcome &outcome) { hearPage(page, outcome); });
}

void LinkList::hearPage(int page, const Outcome &outcome)
{
    const auto *answer = std::get_if<Answer>(&outcome);
    const auto read = answer ? readLinkPage(*answer) : tl::unexpected(u"no answer"_s);
    if (!read) {
        m_rows.failure = outcome;
        return end(read.error());
    }
    m_rows.isReviewed = read->isReviewed;
    for (const ListedLink &link : read->links) {
        // A link that was made while we read pushes others on to the next page once more.
        if (std::ranges::find(m_rows.links, link.token, &ListedLink::token) == m_rows.links.end())
            m_rows.links.push_back(link);
    }
    if (page < read->pageCount && page < mostLinkPages)
        return askPage(page + 1);
    end(page < read->pageCount ? u"the list has no end"_s : QString());
}

void LinkList::end(const QString &trouble)
{
    m_rows.trouble = trouble;
    Q_EMIT finished(m_rows);
    deleteLater();
}

} // namespace vezne::iyzico
