// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/refund/changeresult.h"

#include <QProgressBar>
#include <QVBoxLayout>
#include <memory>

#include "core/journal/problemtext.h"
#include "core/money/moneytext.h"
#include "ui/kit/factlist.h"
#include "ui/kit/iconview.h"
#include "ui/kit/language.h"
#include "ui/kit/panel.h"
#include "ui/kit/plainlabel.h"
#include "ui/payment/operationtext.h"
#include "ui/refund/paymenthead.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;
using journal::Kind;
using journal::State;
using till::AttemptEnd;

namespace {
constexpr int resultSize = 40;
constexpr int progressHeight = 6;
} // namespace

ChangeResult::ChangeResult(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconView(Glyph::Clock, resultSize, Ink::Waiting))
    , m_title(new PlainLabel({}, TextRole::Title))
    , m_text(new PlainLabel)
    , m_progress(new QProgressBar)
    , m_panels(new QVBoxLayout)
{
    m_title->setObjectName(u"resultTitle"_s);
    m_text->setObjectName(u"resultText"_s);
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(progressHeight);
    m_progress->setAccessibleName(tr("Under way"));

    auto *words = new QVBoxLayout;
    words->setSpacing(space::xs);
    words->addWidget(m_title);
    words->addWidget(m_text);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::m);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    m_panels->setSpacing(space::m);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::l);
    layout->addLayout(head);
    layout->addWidget(m_progress);
    layout->addLayout(m_panels);
    layout->addStretch();
}

void ChangeResult::show(const Words &words)
{
    m_icon->setIcon(words.glyph, inkOf(words.tone));
    m_title->setText(words.title);
    m_text->setText(words.text);
}

void ChangeResult::showProgress(Kind kind)
{
    show({Tone::Waiting, Glyph::Clock,
          kind == Kind::Capture  ? tr("The capture is under way…")
          : kind == Kind::Cancel ? tr("The cancel is under way…")
                                 : tr("The refund is under way…"),
          tr("The answer can take two minutes. You may close this window: the list shows the result.")});
}

void ChangeResult::showAsked()
{
    m_progress->hide();
    show({Tone::Info, Glyph::CheckCircle, tr("The refund was asked for."),
          tr("No money has moved. Finance sees the request and grants or declines it.")});
}

void ChangeResult::showEnd(Kind kind, Money amount, const journal::PaymentFile &file, const AttemptEnd &end)
{
    m_progress->hide();
    show(wordsFor(kind, amount, file.payment.cardLast4, end));
    m_panels->addWidget(newPaymentHead(file));
    addDetails(end);
}

void ChangeResult::addDetails(const AttemptEnd &end)
{
    auto details = std::make_unique<FactList>();
    details->setFacts({
        {tr("Host reference"), end.facts.hostReference, Fact::Manner::Copyable},
        {tr("Authorisation code"), end.facts.authCode, Fact::Manner::Copyable},
        {tr("iyzico says"), end.facts.errorMessage},
        {tr("Code"), end.facts.errorCode, Fact::Manner::Copyable},
        {tr("Journal"), end.unrecorded ? journal::ProblemText::what(end.unrecorded->problem) : QString()},
    });
    if (details->isEmpty())
        return;
    const bool isForTheBank = end.state == State::Done && !end.unrecorded;
    auto *panel = new Panel(isForTheBank ? tr("If the customer asks the bank") : tr("Details"));
    panel->body()->addWidget(details.release());
    m_panels->addWidget(panel);
}

ChangeResult::Words ChangeResult::wordsForDone(Kind kind, Money amount, const QString &lastFour)
{
    const QString sum = toText(amount, language());
    if (kind == Kind::Capture)
        return {Tone::Success, Glyph::CheckCircle, tr("%1 was collected.").arg(sum),
                tr("From now on it can be refunded like any payment.")};
    if (kind == Kind::Cancel)
        return {Tone::Success, Glyph::CheckCircle, tr("%1 was cancelled.").arg(sum),
                tr("The payment leaves no line on the customer’s statement.")};
    const QString text = tr("The customer’s bank shows it within a few days.");
    if (lastFour.isEmpty())
        return {Tone::Success, Glyph::CheckCircle, tr("%1 was refunded.").arg(sum), text};
    return {Tone::Success, Glyph::CheckCircle,
            tr("%1 was refunded to card %2.").arg(sum, lastFourText(lastFour)), text};
}

ChangeResult::Words ChangeResult::wordsFor(Kind kind, Money amount, const QString &lastFour,
                                           const AttemptEnd &end)
{
    Words unknown{Tone::Waiting, Glyph::Clock, tr("The result is not known yet."),
                  tr("Do not repeat it. Vezne asks iyzico until the answer is certain; the list shows "
                     "it.")};
    // What could not be recorded still holds the amount, and a second try would be refused.
    Words nothingSent{Tone::Neutral, Glyph::Plug, tr("Nothing was sent."),
                      end.unrecorded ? tr("No money has moved. The journal could not be written; start Vezne "
                                          "anew before you try again.")
                                     : tr("No money has moved. You may try again.")};
    switch (end.state) {
    case State::Done: {
        Words words = wordsForDone(kind, amount, lastFour);
        if (end.unrecorded)
            words.text = tr("The result could not be written to the journal. Note it down; Vezne asks iyzico "
                            "again at the next start.");
        return words;
    }
    case State::Refused:
        return {Tone::Danger, Glyph::CrossCircle,
                kind == Kind::Capture  ? tr("The capture was refused.")
                : kind == Kind::Cancel ? tr("The cancel was refused.")
                                       : tr("The refund was refused."),
                tr("No money has moved.")};
    case State::Intent:
    case State::NotSent:
    case State::Abandoned:
    case State::NotDone:
        return nothingSent;
    case State::Sending:
    case State::Unknown:
    case State::Review:
    case State::Challenge:
    case State::Paid:
    case State::PaidHeld:
    case State::Declined:
    case State::NotCharged:
    case State::LateCharge:
        return unknown;
    }
    Q_UNREACHABLE();
}

} // namespace vezne::ui
