// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <vector>

#include "core/iyzico/client.h"
#include "core/iyzico/daylist.h"
#include "core/iyzico/endpoints/link.h"

namespace vezne::iyzico {

/// Every payment link of the merchant. Whole or nothing.
struct LinkRows
{
    std::vector<ListedLink> links;
    bool isReviewed = true;         ///< false: iyzico has not approved the merchant's links yet
    std::optional<Outcome> failure; ///< of the call that ended the reading
    QString trouble;                ///< for the log; empty when the list was read whole

    [[nodiscard]] bool isWhole() const { return trouble.isEmpty(); }
};

/// Reads the list of links, page by page, within the budget of inquiries. Reports once, then deletes itself.
class LinkList : public QObject
{
    Q_OBJECT

public:
    LinkList(Client &client, Language language, DayList::Budget budget, QObject *parent);

    void start() { askPage(1); }

Q_SIGNALS:
    void finished(const vezne::iyzico::LinkRows &rows);

private:
    void askPage(int page);
    void hearPage(int page, const Outcome &outcome);
    void end(const QString &trouble);

    Client &m_client;
    Language m_language;
    DayList::Budget m_budget;
    LinkRows m_rows;
};

} // namespace vezne::iyzico
