// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <QUrl>
#include <chrono>

#include "core/base/language.h"
#include "core/iyzico/client.h"
#include "core/journal/books/inquirybook.h"
#include "core/journal/journal.h"
#include "core/till/attempt.h"
#include "core/till/visit/loopback.h"

namespace vezne::till {

/// A payment whose payer is at a page in a browser: the bank's, for 3-D Secure, or one of the provider's own,
/// on which the card is keyed in. Reports exactly once, then deletes itself. Destroying it early gives up
/// waiting, never the operation: the journal knows where it stands, and Till::resumeVisits() takes it up
/// again.
class Visit : public QObject
{
    Q_OBJECT

public:
    enum class Stage {
        Starting,  ///< the page is asked for
        AtPage,    ///< the payer is, or should be, at the page
        Finishing, ///< 3-D Secure: the call that takes the money is out
        Ended,
    };

    struct Options
    {
        std::chrono::milliseconds patience{
            600'000}; ///< at the bank's page; other pages have a life of their own
        /// How long after the bank's page, and then how often, the provider is asked whether the card holder
        /// came back without our hearing of it.
        std::chrono::milliseconds firstLook{20'000}, nextLook{15'000};
        /// How often the provider is asked what became of its own page, at first and after three minutes.
        std::chrono::milliseconds pageLook{4'000}, latePageLook{10'000};
        int budget = 50; ///< of inquiries a minute, shared by every process of the journal
        std::chrono::milliseconds tick{1'000}; ///< how often it is seen whether one of these times has come
    };

    Visit(journal::Journal &journal, iyzico::Client &client, const journal::Intent &intent, Language language,
          const Options &options, QObject *parent);

    [[nodiscard]] QString operation() const { return m_intent.id; }
    /// Which of the provider's pages; None for the bank's.
    [[nodiscard]] journal::HostedPage kind() const { return m_intent.page; }
    [[nodiscard]] Stage stage() const { return m_stage; }
    /// Where the page can be opened. The bank's once, by a browser of this machine, and empty before and
    /// afterwards; the provider's while it lasts.
    [[nodiscard]] QUrl page() const { return m_page; }
    /// When waiting ends by itself; nothing unless AtPage.
    [[nodiscard]] std::optional<Instant> until() const;

Q_SIGNALS:
    /// The journal's row has changed.
    void changed(const QString &operation);
    void stageChanged();
    /// The page is ready to be opened.
    void opened(const QUrl &page);
    void finished(const vezne::till::AttemptEnd &end);

protected:
    void setStage(Stage stage);
    [[nodiscard]] Attempt *attempt(journal::State from, iyzico::Call call, Attempt::Judge judge);
    /// Waits at the page until `until`; watch() is called at every tick from now on.
    void wait(Instant until);
    virtual void watch() = 0;
    /// Time that no setting of the wall clock changes; it goes on while the machine sleeps.
    [[nodiscard]] std::chrono::milliseconds ticks() const { return m_journal.clock().boottime(); }
    [[nodiscard]] bool isOver() const;
    /// Takes one call from the budget of inquiries.
    [[nodiscard]] bool takeOneCall();
    /// Moves the operation on from Challenge and ends.
    void conclude(journal::State to, const journal::Facts &facts);
    void end(const AttemptEnd &end);

    journal::Journal &m_journal;
    iyzico::Client &m_client;
    journal::Intent m_intent;
    Language m_language;
    Options m_options;
    std::unique_ptr<Loopback> m_loopback; ///< null when a visit was taken up and its port was not free
    QUrl m_page;
    std::chrono::milliseconds m_nextLook{}; ///< in ticks()
    bool m_isLooking = false;

private:
    journal::InquiryBook m_book;
    Stage m_stage = Stage::Starting;
    Instant m_until;
    std::chrono::milliseconds m_end{}; ///< the same in ticks()
    QTimer m_tick;
};

} // namespace vezne::till
