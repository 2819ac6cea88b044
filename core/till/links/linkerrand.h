// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <deque>
#include <functional>
#include <optional>

#include "core/iyzico/client.h"
#include "core/iyzico/daylist.h"
#include "core/journal/books/linkbook.h"
#include "core/journal/journal.h"

namespace vezne::till {

/// How what was asked for about one link ended.
struct LinkErrandEnd
{
    bool isDone = false; ///< iyzico did what was asked, and the book says so too
    journal::Link link;  ///< as the book has it now
    iyzico::Outcome outcome;
    std::optional<journal::Error> unrecorded;
};

/// Calls about one link, one after the other, each with its entry in the book; the first that fails is the
/// last. Reports once, then deletes itself.
class LinkErrand : public QObject
{
    Q_OBJECT

public:
    /// What `outcome` makes of the link, at the book's time `now`; true when what was asked for was done.
    using Enter = std::function<bool(journal::Link &link, const iyzico::Outcome &outcome, Instant now)>;

    struct Step
    {
        iyzico::Call call;
        Enter enter;
        bool isInquiry = false; ///< one of those that iyzico counts
    };

    /// `link` stands in the book with LinkBook::begin().
    LinkErrand(journal::Journal &journal, iyzico::Client &client, iyzico::DayList::Budget budget,
               journal::Link link, QObject *parent);
    void start(std::deque<Step> steps);

    [[nodiscard]] const journal::Link &link() const { return m_link; }

Q_SIGNALS:
    void finished(const vezne::till::LinkErrandEnd &end);

private:
    void send();
    void hear(const iyzico::Outcome &outcome);
    /// Within the journal's lock: what stands there now, and what `outcome` makes of it.
    [[nodiscard]] journal::Result<void> enter(const iyzico::Outcome &outcome, LinkErrandEnd &end);

    journal::Journal &m_journal;
    iyzico::Client &m_client;
    journal::LinkBook m_book;
    iyzico::DayList::Budget m_budget;
    journal::Link m_link;
    std::deque<Step> m_steps; ///< the first is under way
};

} // namespace vezne::till
