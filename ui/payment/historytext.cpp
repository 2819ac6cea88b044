// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payment/historytext.h"

#include <QCoreApplication>
#include <QHash>

#include "ui/payment/operationtext.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;
using journal::State;

namespace {

struct HistoryText
{
    Q_DECLARE_TR_FUNCTIONS(vezne::ui::HistoryText)
};

/// Source texts by the words that core/till and core/iyzico write.
const QHash<QString, const char *> &reasonsByWord()
{
    static const QHash<QString, const char *> reasons{
        {u"answer"_s, QT_TRANSLATE_NOOP("vezne::ui::HistoryText", "iyzico answered")},
        {u"inquiry"_s, QT_TRANSLATE_NOOP("vezne::ui::HistoryText", "learnt by asking iyzico")},
        {u"start"_s, QT_TRANSLATE_NOOP("vezne::ui::HistoryText", "found unfinished when Vezne started")},
        {u"not-found"_s, QT_TRANSLATE_NOOP("vezne::ui::HistoryText", "iyzico does not know of it")},
        {u"no-answer"_s, QT_TRANSLATE_NOOP("vezne::ui::HistoryText", "no clear answer for a day")},
        {u"contradiction"_s, QT_TRANSLATE_NOOP("vezne::ui::HistoryText", "iyzico’s answers contradict")},
        {u"cancelled-there"_s,
         QT_TRANSLATE_NOOP("vezne::ui::HistoryText", "paid, and cancelled at iyzico meanwhile")},
        {u"said-paid"_s, QT_TRANSLATE_NOOP("vezne::ui::HistoryText", "iyzico says that it was paid")},
        {u"other-phase"_s, QT_TRANSLATE_NOOP("vezne::ui::HistoryText",
                                             "the answer takes a hold for a charge, or a charge for a hold")},
        {u"expired"_s, QT_TRANSLATE_NOOP("vezne::ui::HistoryText", "nobody came back from the bank in time")},
        {u"given-up"_s, QT_TRANSLATE_NOOP("vezne::ui::HistoryText", "given up at the till")},
        {u"return-lost"_s, QT_TRANSLATE_NOOP("vezne::ui::HistoryText",
                                             "the customer left the bank, but did not come back here")},
        {u"not-authenticated"_s, QT_TRANSLATE_NOOP("vezne::ui::HistoryText", "the bank did not confirm it")},
        {u"forged-return"_s,
         QT_TRANSLATE_NOOP("vezne::ui::HistoryText", "what came back from the bank could not be verified")},
        {u"other-payment"_s, QT_TRANSLATE_NOOP("vezne::ui::HistoryText", "the answer names another payment")},
        {u"fraud-review"_s, QT_TRANSLATE_NOOP("vezne::ui::HistoryText", "iyzico finished its review")},
        {u"ruling"_s, QT_TRANSLATE_NOOP("vezne::ui::HistoryText", "decided by people")},
        {u"day-list"_s, QT_TRANSLATE_NOOP("vezne::ui::HistoryText", "found in iyzico’s list of the day")},
        {u"unrecorded"_s, QT_TRANSLATE_NOOP("vezne::ui::HistoryText", "it could not be recorded in time")},
        {u"suspend"_s, QT_TRANSLATE_NOOP("vezne::ui::HistoryText", "the computer slept while it was sent")},
        {u"incomplete"_s, QT_TRANSLATE_NOOP("vezne::ui::HistoryText", "the answer was incomplete")},
        {u"signature"_s, QT_TRANSLATE_NOOP("vezne::ui::HistoryText", "the answer’s signature is wrong")},
        {u"other-amount"_s, QT_TRANSLATE_NOOP("vezne::ui::HistoryText", "the answer names another amount")},
        {u"host-not-found"_s, QT_TRANSLATE_NOOP("vezne::ui::HistoryText", "iyzico’s address was not found")},
        {u"refused"_s, QT_TRANSLATE_NOOP("vezne::ui::HistoryText", "iyzico refused the connection")},
        {u"tls"_s, QT_TRANSLATE_NOOP("vezne::ui::HistoryText", "no secure connection")},
        {u"unreachable"_s, QT_TRANSLATE_NOOP("vezne::ui::HistoryText", "iyzico could not be reached")},
        {u"insecure-address"_s, QT_TRANSLATE_NOOP("vezne::ui::HistoryText", "the address is not secure")},
        {u"deadline"_s, QT_TRANSLATE_NOOP("vezne::ui::HistoryText", "no answer in time")},
        {u"connection-lost"_s, QT_TRANSLATE_NOOP("vezne::ui::HistoryText", "the connection was lost")},
        {u"redirected"_s, QT_TRANSLATE_NOOP("vezne::ui::HistoryText", "the answer pointed elsewhere")},
        {u"http-error"_s, QT_TRANSLATE_NOOP("vezne::ui::HistoryText", "the server reported an error")},
        {u"not-understood"_s, QT_TRANSLATE_NOOP("vezne::ui::HistoryText", "the answer made no sense")},
        {u"too-large"_s, QT_TRANSLATE_NOOP("vezne::ui::HistoryText", "the answer was too large")},
        {u"wrong-conversation"_s,
         QT_TRANSLATE_NOOP("vezne::ui::HistoryText", "the answer was to something else")},
        {u"page"_s, QT_TRANSLATE_NOOP("vezne::ui::HistoryText", "paid on iyzico’s page")},
        {u"page-lapsed"_s,
         QT_TRANSLATE_NOOP("vezne::ui::HistoryText", "iyzico’s page lapsed before a payment was seen")},
        {u"page-unseen"_s,
         QT_TRANSLATE_NOOP("vezne::ui::HistoryText", "the page never reached anybody, so nobody paid")},
        {u"link"_s, QT_TRANSLATE_NOOP("vezne::ui::HistoryText",
                                      "paid on the page of a link; found at iyzico and confirmed")},
        {u"elsewhere"_s,
         QT_TRANSLATE_NOOP("vezne::ui::HistoryText", "made elsewhere; found at iyzico and taken in")},
        {u"late"_s,
         QT_TRANSLATE_NOOP("vezne::ui::HistoryText", "iyzico carried it out after all; found there later")},
        {u"aborted"_s, QT_TRANSLATE_NOOP("vezne::ui::HistoryText", "Vezne stopped waiting")},
    };
    return reasons;
}

} // namespace

QString stepText(journal::Kind kind, State state)
{
    switch (state) {
    case State::Intent:
        return HistoryText::tr("Recorded");
    case State::Sending:
        return HistoryText::tr("Sent");
    case State::Done:
        return HistoryText::tr("Done");
    case State::Unknown:
    case State::NotSent:
    case State::Review:
    case State::Abandoned:
    case State::Challenge:
    case State::Paid:
    case State::PaidHeld:
    case State::Declined:
    case State::NotCharged:
    case State::LateCharge:
    case State::Refused:
    case State::NotDone:
        return chipOf(kind, state).word;
    }
    Q_UNREACHABLE();
}

QString eventText(const journal::Event &event)
{
    const QString to = stepText(event.kind, event.to);
    const QString step = event.from ? u"%1 → %2"_s.arg(stepText(event.kind, *event.from), to) : to;
    return u"%1: %2"_s.arg(kindText(event.kind), step);
}

QString whyText(const QString &why)
{
    if (why.isEmpty() || why == "send"_L1)
        return {};
    const char *const reason = reasonsByWord().value(why);
    return reason ? HistoryText::tr(reason) : why;
}

} // namespace vezne::ui
