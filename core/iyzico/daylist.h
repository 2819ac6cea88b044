// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>
#include <chrono>
#include <functional>
#include <vector>

#include "core/iyzico/client.h"
#include "core/iyzico/endpoints/reportingtransactions.h"

namespace vezne::iyzico {

/// What the provider lists for one day: every row of every page, newest first. Whole or nothing.
struct DayRows
{
    std::vector<ReportedRow> rows;
    QString trouble; ///< why the day could not be read, for the log; empty when it was read whole
    std::optional<Trouble> cause = {}; ///< when no answer came
    QString errorCode = {};            ///< when the provider refused

    [[nodiscard]] bool isWhole() const { return trouble.isEmpty(); }
};

/// Reads one Istanbul day of the provider's list, page by page. Reports once, then deletes itself.
class DayList : public QObject
{
    Q_OBJECT

public:
    /// Asked before each page: zero takes one call from the budget of inquiries, anything else is how long to
    /// wait before asking again.
    using Budget = std::function<std::chrono::milliseconds()>;

    /// Where pages are kept that were read, so that a reading that was interrupted goes on where it stopped.
    /// Only for a day to which nothing is added any more: its pages do not shift.
    struct Shelf
    {
        std::function<std::optional<QByteArray>(int page)> kept; ///< nothing when it was not read yet
        std::function<void(int page, const QByteArray &content)> keep;
    };

    DayList(Client &client, QDate day, Language language, Budget budget, QObject *parent);

    void setShelf(Shelf shelf) { m_shelf = std::move(shelf); }
    void start() { askPage(1); }

Q_SIGNALS:
    /// `page` of `pageCount` is there.
    void progressed(int page, int pageCount);
    void finished(const vezne::iyzico::DayRows &rows);

private:
    void askPage(int page);
    [[nodiscard]] bool takeKept(int page);
    void hearPage(int page, const Outcome &outcome);
    /// The next page, or the end.
    void take(int page, const ReportedPage &read);
    void end(const QString &trouble, const std::optional<Trouble> &cause = std::nullopt,
             const QString &errorCode = {});

    Client &m_client;
    QDate m_day;
    Language m_language;
    Budget m_budget;
    Shelf m_shelf;
    std::vector<ReportedRow> m_rows;
    QSet<QString> m_seen; ///< rows that came while we read push others on to the next page once more
};

} // namespace vezne::iyzico
