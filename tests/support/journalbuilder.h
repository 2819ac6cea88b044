// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>

#include "core/journal/journal.h"
#include "tests/support/manualclock.h"

namespace vezne::test {

/// A sale as a test describes it; lines share the amount.
struct Sold
{
    QString order;
    qint64 minorUnits = 10'000;
    journal::State outcome = journal::State::Paid;
    QString name = QStringLiteral("Ayşe");
    QString surname = QStringLiteral("Yılmaz");
    int items = 1;
    int installment = 1;
    Currency currency = Currency::TRY;
    QString note;
    QString cardLikeness;
    QString bank = QStringLiteral("Halkbank");
    QString family = QStringLiteral("Paraf");
    QString phone;
    QString email;
    bool isSecure = false; ///< the card holder was at the bank's page
};

/// A journal in a folder of its own, filled through the journal's own door: every row that a test sees has
/// been through the rules. With VEZNE_TEST_BOOK=shared it is a shared book of its own. Its clock stands at
/// 2026-09-17 14:05 in Istanbul at first.
class JournalBuilder
{
public:
    JournalBuilder();

    [[nodiscard]] journal::Journal &journal() { return *m_journal; }
    [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("journal.vezne")); }
    [[nodiscard]] const journal::Place &place() const { return m_place; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] static SecretBytes key() { return SecretBytes(32); }
    [[nodiscard]] ManualClock &clock() { return m_clock; }

    /// Lets go of the file, so that a test can do something to it.
    void close() { m_journal.reset(); }
    /// Opens it again as at the next start.
    [[nodiscard]] journal::Result<void> reopen(const journal::Safeguards &safeguards = {});

    /// Records a payment and leads it to its outcome. Returns its operation id.
    QString pay(const Sold &sold);
    QString refund(const QString &payment, qint64 minorUnits, journal::State outcome = journal::State::Done,
                   const QString &itemTransaction = {});
    QString cancel(const QString &payment, journal::State outcome = journal::State::Done);

    /// Leads an operation from Unknown on.
    void settle(const QString &operation, journal::State outcome);

    /// `count` payments of every outcome, the clock moving on between them; some are refunded or cancelled.
    void fill(int count, std::chrono::milliseconds between);

private:
    void lead(const QString &operation, journal::State outcome, const journal::Facts &facts,
              bool isSecure = false);
    QString change(const journal::Change &change, journal::State outcome);

    QTemporaryDir m_folder;
    journal::Place m_place;
    ManualClock m_clock;
    std::unique_ptr<journal::Journal> m_journal;
    int m_orders = 0;
    qint64 m_paymentIds = 21'000'000;
};

} // namespace vezne::test
