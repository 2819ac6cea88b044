// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <functional>

#include "core/iyzico/daylist.h"
#include "core/journal/journal.h"
#include "core/till/inquiry.h"

namespace vezne::till {

/// What came of taking a link's payment into the journal.
struct IntakeEnd
{
    enum class Word {
        TakenIn,     ///< it is the journal's `operation` now, or was already
        NoAnswer,    ///< iyzico did not say enough; nothing has changed, and it can be asked again
        Contradicts, ///< iyzico says something else: not paid, another amount, or an answer not to be
                     ///< believed
        Undone,      ///< it was cancelled at iyzico meanwhile: nothing of it is left
        Refused,     ///< by the journal; see `refusal`
    };

    Word word = Word::NoAnswer;
    journal::LinkMatch match;
    QString operation;
    std::optional<journal::Error> refusal;
};

/// Takes one payment that is a link's into the journal: asks iyzico for it by its payment id, and records it
/// only when the signed detail and reporting agree that it was paid as the day's list said. Reports once,
/// then deletes itself.
class LinkIntake : public QObject
{
    Q_OBJECT

public:
    /// `nextOrder` draws the order that a payment of a link without one gets, at the moment in which it is
    /// recorded: what is drawn and not recorded would be drawn again. Each call is taken from `budget` first.
    LinkIntake(journal::Journal &journal, iyzico::Client &client, iyzico::DayList::Budget budget,
               journal::Link link, journal::LinkMatch match, std::function<QString()> nextOrder,
               Language language, QObject *parent);

    void start();

Q_SIGNALS:
    void finished(const vezne::till::IntakeEnd &end);

private:
    void takeCalls();
    void hear(const Findings &findings);
    [[nodiscard]] IntakeEnd::Word judge(const Findings &findings) const;
    void takeIn(const Findings &findings);
    void end(IntakeEnd::Word word);

    journal::Journal &m_journal;
    iyzico::Client &m_client;
    iyzico::DayList::Budget m_budget;
    journal::Link m_link;
    std::function<QString()> m_nextOrder;
    Language m_language;
    int m_calls = 0; ///< taken from the budget so far
    IntakeEnd m_end;
};

} // namespace vezne::till
