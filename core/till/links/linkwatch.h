// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>
#include <set>

#include "core/iyzico/linklist.h"
#include "core/journal/books/linkbook.h"
#include "core/journal/journal.h"

namespace vezne::till {

/// Two ways into the one budget of inquiries.
struct LinkBudgets
{
    iyzico::DayList::Budget waitedFor;    ///< somebody looks on
    iyzico::DayList::Budget inBackground; ///< nobody does
};

/// Looks at iyzico's list of links while some can be paid: which there are, whether they are on, how often
/// they were paid. When a count rises it looks for the payments in the day's list and enters them as guesses.
/// The count of a link that is gone is not told any more, so its payments are looked for by themselves until
/// nobody can be at its page.
///
/// A list is as old as its reading: of a link about which something was written since, or is being asked
/// for, it says nothing, and the next list tells.
class LinkWatch : public QObject
{
    Q_OBJECT

public:
    LinkWatch(journal::Journal &journal, iyzico::Client &client, LinkBudgets budgets,
              QObject *parent = nullptr);

    void setLanguage(Language language) { m_language = language; }

    /// Begins to look by itself.
    void start();
    /// Looks more often while somebody watches the list.
    void setEager(bool eager);
    /// Looks now, for somebody who waits, unless it is at it; looked() follows either way.
    void look();
    /// Something is being asked for about this link.
    void setBusy(const QString &link, bool isBusy);
    [[nodiscard]] bool isBusy(const QString &link) const { return m_busy.contains(link); }
    /// Payments that iyzico counted for the link are looked for.
    [[nodiscard]] bool isAwaited(const journal::Link &link) const;

Q_SIGNALS:
    /// The book says something else than before.
    void changed();
    /// One look is over, payments included; `rows` says what came of the list.
    void looked(const vezne::iyzico::LinkRows &rows);

private:
    enum class Who { Somebody, Nobody }; ///< waits for it
    void lookFor(Who who);
    void hear(const iyzico::LinkRows &rows);
    /// Within the journal's lock.
    [[nodiscard]] journal::Result<void> enter(const std::vector<iyzico::ListedLink> &listed);
    [[nodiscard]] journal::Result<void> enterListed(const std::vector<journal::Link> &known,
                                                    const iyzico::ListedLink &listed, Instant now);
    [[nodiscard]] journal::Result<void> enterMissing(journal::Link link, Instant now);
    /// Nothing was written about it since the look began, and nobody is at it.
    [[nodiscard]] bool isAsSeen(const journal::Link &link) const;
    [[nodiscard]] std::vector<journal::Link> unmatched() const;
    [[nodiscard]] Instant present() const;
    void searchPayments();
    void readDay(std::set<QDate> days);
    void hearDay(const std::vector<iyzico::ReportedRow> &rows);
    [[nodiscard]] bool isAccountedFor(const iyzico::ReportedRow &row) const;
    void end();
    void plan();

    journal::Journal &m_journal;
    iyzico::Client &m_client;
    journal::LinkBook m_book;
    LinkBudgets m_budgets;
    iyzico::DayList::Budget m_budget; ///< of the look under way
    Who m_who = Who::Nobody;          ///< waits for it
    QPointer<QObject> m_reading;      ///< the list that it is at
    Language m_language = Language::Turkish;
    QTimer m_timer;
    iyzico::LinkRows m_rows; ///< of the look under way
    std::optional<Instant> m_searchedAt;
    Instant m_lookBegan;
    QHash<QString, qint64> m_seen; ///< versions of the links when the look under way began
    QSet<QString> m_busy;
    QSet<QString> m_busyElsewhere; ///< while a list is entered
    bool m_isOn = false;
    bool m_isEager = false;
    bool m_isLooking = false;
    bool m_hasNews = false;
    bool m_isReviewed = true;
};

} // namespace vezne::till
