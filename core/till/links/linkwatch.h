// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QObject>
#include <QTimer>
#include <set>

#include "core/iyzico/linklist.h"
#include "core/journal/journal.h"
#include "core/journal/linkbook.h"

namespace vezne::till {

/// Looks at iyzico's list of links while some can be paid: which there are, whether they are on, how often
/// they were paid. When a count rises it looks for the payments in the day's list and enters them as guesses.
/// Every call comes out of the one budget of inquiries.
class LinkWatch : public QObject
{
    Q_OBJECT

public:
    LinkWatch(journal::Journal &journal, iyzico::Client &client, iyzico::DayList::Budget budget,
              QObject *parent = nullptr);

    void setLanguage(Language language) { m_language = language; }

    /// Begins to look by itself.
    void start();
    /// Looks more often while somebody watches the list.
    void setEager(bool eager);
    /// Looks now, unless it is at it; looked() follows either way.
    void look();
    [[nodiscard]] bool isReviewed() const { return m_isReviewed; }

Q_SIGNALS:
    /// The book says something else than before.
    void changed();
    /// One look is over, payments included; `rows` says what came of the list.
    void looked(const vezne::iyzico::LinkRows &rows);

private:
    void hear(const iyzico::LinkRows &rows);
    [[nodiscard]] journal::Result<void> enter(const std::vector<iyzico::ListedLink> &listed);
    [[nodiscard]] journal::Result<void> enterMissing(const std::vector<iyzico::ListedLink> &listed);
    [[nodiscard]] std::vector<journal::Link> unmatched() const;
    void searchPayments();
    void readDay(std::set<QDate> days);
    void hearDay(const std::vector<iyzico::ReportedRow> &rows);
    [[nodiscard]] bool isAccountedFor(const iyzico::ReportedRow &row) const;
    void end();
    void plan();

    journal::Journal &m_journal;
    iyzico::Client &m_client;
    journal::LinkBook m_book;
    iyzico::DayList::Budget m_budget;
    Language m_language = Language::Turkish;
    QTimer m_timer;
    iyzico::LinkRows m_rows; ///< of the look under way
    std::optional<Instant> m_searchedAt;
    Instant m_lookBegan;
    bool m_isOn = false;
    bool m_isEager = false;
    bool m_isLooking = false;
    bool m_hasNews = false;
    bool m_isReviewed = true;
};

} // namespace vezne::till
