// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/readerthread.h"
#include "core/till/till.h"
#include "tests/support/journalbuilder.h"
#include "tests/support/sandboxprocess.h"

namespace vezne::test {

/// A till with its journal, open for business at a sandbox provider. Provider and till begin at the same time
/// of the same day.
class Shop
{
public:
    Shop();

    [[nodiscard]] test::SandboxProcess &sandbox() { return m_sandbox; }
    [[nodiscard]] journal::Journal &journal() { return m_book.journal(); }
    [[nodiscard]] JournalBuilder &book() { return m_book; }
    [[nodiscard]] journal::ReaderThread &reader() { return m_reader; }
    [[nodiscard]] till::Till &till() { return *m_till; }
    [[nodiscard]] ManualClock &clock() { return m_book.clock(); }

    /// Charges a test card; each item costs `minorUnits`. Returns the operation, empty when it was not paid.
    [[nodiscard]] QString pay(qint64 minorUnits, int items = 1);
    /// What pay() charges, under an order of its own.
    [[nodiscard]] till::Sale sale(qint64 minorUnits, int items = 1);
    /// A card of iyzico's list that works.
    [[nodiscard]] static card::Card card();
    /// The same, whatever comes of it. Empty when nothing was recorded.
    [[nodiscard]] QString charge(qint64 minorUnits, int items = 1);
    /// The same, only begun.
    [[nodiscard]] journal::Result<till::Attempt *> begin(qint64 minorUnits, int items = 1);
    /// Carries a change out, and how it ended; Intent when it was refused or had no end.
    [[nodiscard]] journal::State change(journal::Kind kind, const QString &payment, const Money &amount);
    [[nodiscard]] journal::PaymentFile file(const QString &payment);

    /// The provider's own record of a payment.
    [[nodiscard]] QJsonObject ledgerOf(const QString &payment);

private:
    test::SandboxProcess m_sandbox;
    JournalBuilder m_book;
    journal::ReaderThread m_reader;
    std::unique_ptr<iyzico::Client> m_client;
    std::unique_ptr<till::Till> m_till;
    int m_orders = 0;
};

} // namespace vezne::test
