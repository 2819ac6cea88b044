// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

#include "core/card/card.h"
#include "core/till/till.h"
#include "ui/sale/outcometext.h"

namespace vezne::ui {

/// One sale on its way: whether it looks like a repetition, the charge with or without 3-D Secure, and its
/// outcome, also one that comes long after.
class Charging : public QObject
{
    Q_OBJECT

public:
    enum class Way { Direct, ThreeDs };

    explicit Charging(till::Till &till, QObject *parent = nullptr);

    /// Earlier charges that look like this one; see till::likeCharges().
    [[nodiscard]] std::vector<journal::Operation> earlier(const card::Card &card, const Money &price) const;

    /// Charges `card`. Ends in refused(), or in sending() or visitBegun() and then in ended().
    void begin(const till::Sale &sale, const card::Card &card, Way way);

    /// Opens a page of iyzico's for the sale. Ends in refused(), or in visitBegun() and then in ended().
    void beginOnPage(const till::Sale &sale, journal::HostedPage page);

    /// A request is out whose answer has not come.
    [[nodiscard]] bool isSending() const;

    /// The charge whose outcome is shown; nothing before there is one.
    [[nodiscard]] const std::optional<journal::Operation> &charge() const { return m_charge; }
    /// Whether that outcome stands in the journal.
    [[nodiscard]] Recorded recorded() const { return m_recorded; }
    /// Why nothing was sent; nothing when something was.
    [[nodiscard]] const std::optional<journal::Error> &refusal() const { return m_refusal; }
    [[nodiscard]] const till::Sale &sale() const { return m_sale; }

    /// Done with this sale; what comes of it later is the list's.
    void forget();

Q_SIGNALS:
    /// Nothing was sent, and why.
    void refused(const vezne::journal::Error &error);
    void sending();
    /// The payer goes to a page.
    void visitBegun(vezne::till::Visit *visit);
    /// The charge has an outcome, or another one than before.
    void ended(const vezne::journal::Operation &charge, vezne::ui::Recorded recorded);

private:
    void begin(till::Visit *visit);
    void refuse(const journal::Error &error);
    void finish(const till::AttemptEnd &end);
    void follow(const QString &operation);
    void show(const journal::Operation &charge, Recorded recorded);

    till::Till &m_till;
    till::Sale m_sale; ///< as it was sent
    QPointer<till::Attempt> m_attempt;
    QPointer<till::Visit> m_visit;
    std::optional<journal::Operation> m_charge;
    Recorded m_recorded = Recorded::Yes;
    std::optional<journal::Error> m_refusal;
};

} // namespace vezne::ui
