// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <QUrl>
#include <chrono>
#include <functional>
#include <memory>

#include "core/iyzico/client.h"
#include "core/iyzico/endpoints/threedsreturn.h"
#include "core/journal/inquirybook.h"
#include "core/journal/journal.h"
#include "core/money/moneytext.h"
#include "core/till/attempt.h"
#include "core/till/threeds/loopback.h"

namespace vezne::till {

/// One payment with 3-D Secure, from the call that asks for the bank's page to the call that takes the money.
/// Reports exactly once, then deletes itself. Destroying it early gives up listening, never the operation:
/// the journal knows where it stands, and Till::resumeThreeDs() takes it up again.
class ThreeDs : public QObject
{
    Q_OBJECT

public:
    enum class Stage {
        Starting,  ///< the bank's page is asked for
        AtBank,    ///< the card holder is, or should be, at the bank's page; no money can move
        Finishing, ///< the call that takes the money is out
        Ended,
    };

    struct Options
    {
        std::chrono::milliseconds patience{600'000}; ///< from the bank's page to the return
        /// How long after the page, and then how often, the provider is asked whether the card holder came
        /// back without our hearing of it.
        std::chrono::milliseconds firstLook{20'000}, nextLook{15'000};
        int budget = 50; ///< of inquiries a minute, shared by every process of the journal
    };

    ThreeDs(journal::Journal &journal, iyzico::Client &client, const journal::Intent &intent,
            Language language, const Options &options, QObject *parent);

    /// Sends `initialize`, whose callbackUrl is a page of `loopback`. The operation is recorded as Intent.
    void begin(iyzico::Call initialize, std::unique_ptr<Loopback> loopback);

    /// Called with the answer that took the money, before its end is reported.
    void setPaidHook(std::function<void(const iyzico::Outcome &)> hook) { m_paidHook = std::move(hook); }

    /// Takes up a challenge of an earlier process. The return is caught when its port can be had again; the
    /// bank's page cannot be shown a second time.
    void resume(const QString &paymentId, const journal::Challenge &challenge);

    [[nodiscard]] QString operation() const { return m_intent.id; }
    [[nodiscard]] Stage stage() const { return m_stage; }
    /// Where the bank's page can be opened once, by a browser of this machine; empty before and afterwards.
    [[nodiscard]] QUrl page() const { return m_page; }
    /// When it is given up by itself; nothing unless AtBank.
    [[nodiscard]] std::optional<Instant> until() const;

    /// The card holder or the cashier gives up. Before the bank's page has come, as soon as it has; nothing
    /// happens once the call that takes the money is out.
    void giveUp();

Q_SIGNALS:
    /// The journal's row has changed.
    void changed(const QString &operation);
    void stageChanged();
    /// The bank's page is ready to be opened.
    void opened(const QUrl &page);
    void finished(const vezne::till::AttemptEnd &end);

private:
    void setStage(Stage stage);
    [[nodiscard]] Attempt *attempt(journal::State from, iyzico::Call call, Attempt::Judge judge);
    void hearInitialized(const AttemptEnd &end);
    void wait(const journal::Challenge &challenge);
    void hearReturn(const QByteArray &form);
    void finish(const iyzico::ThreeDsReturn &proof);
    void watch();
    void look();
    void hearLook(const iyzico::Outcome &outcome);
    void dismiss(journal::State to, const journal::Facts &facts);
    void end(const AttemptEnd &end);

    journal::Journal &m_journal;
    iyzico::Client &m_client;
    journal::InquiryBook m_book;
    journal::Intent m_intent;
    Language m_language;
    Options m_options;
    std::function<void(const iyzico::Outcome &)> m_paidHook;

    Stage m_stage = Stage::Starting;
    std::unique_ptr<Loopback> m_loopback; ///< null when a challenge was taken up and its port was not free
    QByteArray m_html;
    QUrl m_page;
    QString m_paymentId;
    Instant m_until;
    Instant m_nextLook;
    int m_returnsSeen = 0; ///< by the provider and not by us
    bool m_isLooking = false;
    bool m_isGivenUp = false;
    QTimer m_second;
};

} // namespace vezne::till
