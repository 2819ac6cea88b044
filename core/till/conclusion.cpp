// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/conclusion.h"

#include "core/till/verdict.h"

namespace vezne::till {

using namespace Qt::StringLiterals;
using journal::State;

namespace {

constexpr std::chrono::hours longestUnknown{24};
constexpr int notFoundsNeeded = 2;

bool isNotThere(Presence presence)
{
    return presence == Presence::Absent || presence == Presence::Unfinished;
}

/// Carried out, by sources that may be believed. An unsigned answer of detail needs reporting to agree.
bool isProven(const Findings &findings)
{
    if (findings.isContradictory || findings.isDetailForged)
        return false;
    if (findings.inDetail == Presence::Found && findings.isDetailSigned)
        return findings.inReporting != Presence::Failed;
    return findings.inReporting == Presence::Found && findings.inDetail != Presence::Failed;
}

/// No service that could know has it.
bool isNowhere(const Findings &findings, journal::Kind kind)
{
    return isNotThere(findings.inReporting) && (!showsInDetail(kind) || isNotThere(findings.inDetail));
}

bool isSaidOftenEnough(const journal::InquiryState &inquiries, journal::Kind kind)
{
    return inquiries.absentInReporting >= notFoundsNeeded &&
           (!showsInDetail(kind) || inquiries.absentInDetail >= notFoundsNeeded);
}

bool contradicts(const Findings &findings)
{
    const bool oneSays = findings.inDetail == Presence::Found || findings.inReporting == Presence::Found;
    const bool otherDenies =
        findings.inDetail == Presence::Failed || findings.inReporting == Presence::Failed;
    return findings.isContradictory || (oneSays && otherDenies);
}

journal::Facts factsFor(const Findings &findings, const QString &why)
{
    journal::Facts facts = findings.facts;
    facts.why = why;
    if (findings.otherAmount)
        facts.reported = findings.otherAmount->toWireWithCode();
    return facts;
}

std::optional<Conclusion> concludeUnknown(const journal::Operation &operation, const Findings &findings,
                                          const journal::InquiryState &inquiries,
                                          const Circumstances &circumstances,
                                          std::chrono::milliseconds horizon)
{
    const bool isPayment = journal::isPayment(operation.kind);
    // Somebody cancelled it in iyzico's panel meanwhile; detail goes on saying that it was paid.
    if (isProven(findings) && findings.isCancelled)
        return Conclusion{State::Review, factsFor(findings, u"cancelled-there"_s)};
    if (isProven(findings))
        return Conclusion{isPayment ? journal::collectedState(findings.fraudStatus) : State::Done,
                          factsFor(findings, u"inquiry"_s)};
    if (contradicts(findings))
        return Conclusion{State::Review, factsFor(findings, u"contradiction"_s)};
    if (findings.inDetail == Presence::Failed || findings.inReporting == Presence::Failed)
        return Conclusion{isPayment ? State::Declined : State::Refused, factsFor(findings, u"inquiry"_s)};
    // The call that takes the money was never made, so nobody can commit it late.
    if (operation.threeDs == journal::ThreeDs::Started && isNotThere(findings.inDetail) &&
        !circumstances.isDoubtful)
        return Conclusion{State::NotCharged, factsFor(findings, u"not-authenticated"_s)};
    // Its answer was lost, so nobody ever had the page's address.
    const bool isPageUnseen =
        operation.page != journal::HostedPage::None && !operation.challenge && !circumstances.isDoubtful;
    if (isPageUnseen && isNotThere(findings.inDetail))
        return Conclusion{State::NotCharged, factsFor(findings, u"page-unseen"_s)};
    if (isNowhere(findings, operation.kind)) {
        // After a night with the till closed the second "not found" is a few seconds away: no case for
        // people.
        if (circumstances.age.atLeast <= horizon || !isSaidOftenEnough(inquiries, operation.kind))
            return std::nullopt;
        return Conclusion{isPayment ? State::NotCharged : State::NotDone, factsFor(findings, u"not-found"_s)};
    }
    if (circumstances.age.byWallClock > longestUnknown)
        return Conclusion{State::Review, factsFor(findings, u"no-answer"_s)};
    return std::nullopt;
}

std::optional<Conclusion> concludeHeld(const Findings &findings)
{
    // Detail goes on saying that it was paid. It stays held, which hands nothing over, and the reconciliation
    // takes the cancel in.
    if (findings.isCancelled)
        return std::nullopt;
    // A rejection need not say fraudStatus (iyzipay-dotnet #118). There is no way back from declined, so both
    // services have to say that nothing is collected.
    const bool isFailed =
        findings.inDetail == Presence::Failed && findings.inReporting == Presence::Unfinished;
    if (isFailed && !findings.isDetailForged && !findings.isContradictory)
        return Conclusion{State::Declined, factsFor(findings, u"fraud-review"_s)};
    if (!isProven(findings) || !findings.fraudStatus)
        return std::nullopt;
    if (*findings.fraudStatus == 1)
        return Conclusion{State::Paid, factsFor(findings, u"fraud-review"_s)};
    if (*findings.fraudStatus == -1)
        return Conclusion{State::Declined, factsFor(findings, u"fraud-review"_s)};
    return std::nullopt;
}

} // namespace

Findings believable(const journal::Operation &operation, Findings findings)
{
    const bool isDoubted = operation.state == State::Unknown && journal::isPayment(operation.kind) &&
                           !operation.errorCode.isEmpty() &&
                           !isLastWord(operation.errorCode, operation.errorGroup);
    const bool isFound = findings.inDetail == Presence::Found || findings.inReporting == Presence::Found;
    for (Presence *presence : {&findings.inDetail, &findings.inReporting}) {
        if (isDoubted && !isFound && *presence == Presence::Failed)
            *presence = Presence::Unfinished;
    }
    return findings;
}

std::optional<Conclusion> conclude(const journal::Operation &operation, const Findings &findings,
                                   const journal::InquiryState &inquiries, const Circumstances &circumstances,
                                   std::chrono::milliseconds horizon)
{
    if (operation.state == State::Unknown)
        return concludeUnknown(operation, findings, inquiries, circumstances, horizon);
    if (operation.state == State::NotCharged && !findings.isCancelled &&
        (isProven(findings) || findings.isContradictory))
        return Conclusion{State::LateCharge, factsFor(findings, u"inquiry"_s)};
    if (operation.state == State::NotDone && isProven(findings))
        return Conclusion{State::Done, factsFor(findings, u"late"_s)};
    if (operation.state == State::PaidHeld)
        return concludeHeld(findings);
    return std::nullopt;
}

} // namespace vezne::till
