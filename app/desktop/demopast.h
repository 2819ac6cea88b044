// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>
#include <vector>

#include "app/desktop/privatesandbox.h"
#include "core/iyzico/client.h"
#include "core/journal/journal.h"
#include "core/till/till.h"

namespace vezne::desktop {

/// The demo's past: three weeks of phone orders, really paid at the private sandbox with both clocks set
/// back, so that journal and provider agree and everything can be refunded, cancelled and asked about.
class DemoPast : public QObject
{
    Q_OBJECT

public:
    DemoPast(PrivateSandbox &sandbox, QString journalFile, QObject *parent = nullptr);
    ~DemoPast() override;

    /// Begins with the oldest sale; finished() when the last is done and both clocks are right again.
    void lay();

Q_SIGNALS:
    /// `error` tells why the past could not be laid; nothing when it was.
    void finished(const std::optional<vezne::journal::Error> &error);

private:
    struct Sale;
    class PastClock;

    [[nodiscard]] std::vector<Sale> sales() const;
    void next();
    void askPlan(const Sale &sale);
    void charge(const Sale &sale, Money paidPrice);
    void undo(const Sale &sale, const QString &operation);
    void end(const std::optional<journal::Error> &error);

    PrivateSandbox &m_sandbox;
    QString m_file;
    std::unique_ptr<PastClock> m_clock;
    std::unique_ptr<iyzico::Client> m_client;
    std::unique_ptr<journal::Journal> m_journal;
    std::unique_ptr<till::Till> m_till;
    std::vector<Sale> m_sales;
    std::size_t m_done = 0;
};

} // namespace vezne::desktop
