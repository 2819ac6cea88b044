// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "core/till/till.h"
#include "tests/support/browser.h"
#include "tests/support/sandboxprocess.h"
#include "tests/support/widgets/typing.h"
#include "ui/sale/salepage.h"

namespace vezne::test {

inline const QString parafNumber = QStringLiteral("5528790000000008");  // Halkbank, Mastercard, credit
inline const QString debit = QStringLiteral("4766620000000001");        // Denizbank, Visa, debit
inline const QString withoutFunds = QStringLiteral("4111111111111129"); // declined with 10051

inline constexpr int patience = 15'000;

/// The real page of the sale on a real till, against a real sandbox; keys in, the provider's ledger out.
class SaleDesk
{
protected:
    void startSandbox();
    void open();
    void close();

    template<class T>
    T *part(const QString &name) const
    {
        T *found = m_page->findChild<T *>(name);
        Q_ASSERT(found);
        return found;
    }
    [[nodiscard]] QString text(const QString &label) const { return part<QLabel>(label)->text(); }
    void type(const QString &keys) const { typeOn(m_page.get(), keys); }
    /// As at the till: the amount, Enter, the card; fields move on by themselves where they can.
    void keyIn(const QString &amount, const QString &number) const;
    void pay() const { QTest::keyClick(m_page->focusWidget(), Qt::Key_Return, Qt::ControlModifier); }
    /// What the provider has taken; its ledger lists refusals too.
    [[nodiscard]] QJsonArray payments() const
    {
        QJsonArray taken;
        for (const QJsonValue payment : m_sandbox->ledger().value(QStringLiteral("payments")).toArray()) {
            if (payment.toObject().value(QStringLiteral("status")).toString() == QStringLiteral("SUCCESS"))
                taken.append(payment);
        }
        return taken;
    }

    /// Presses pay and waits for the bank's page, which the page asks to be opened.
    [[nodiscard]] QUrl payUntilBank()
    {
        QSignalSpy asked(m_page.get(), &ui::SalePage::browserRequested);
        pay();
        return asked.wait(patience) ? asked.first().first().toUrl() : QUrl();
    }

    Browser m_browser;
    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<QTemporaryDir> m_folder;
    SystemClock m_clock;
    std::unique_ptr<journal::Journal> m_journal;
    std::unique_ptr<iyzico::Client> m_client;
    std::unique_ptr<till::Till> m_till;
    std::unique_ptr<till::CardLookup> m_lookup;
    std::unique_ptr<ui::SalePage> m_page;
};

} // namespace vezne::test
