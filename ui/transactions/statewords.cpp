// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/statewords.h"

#include <algorithm>
#include <vector>

#include "core/base/fold.h"
#include "ui/payment/operationtext.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;
using journal::Kind;
using journal::Standing;
using journal::State;

namespace {

constexpr qsizetype leastLetters = 4;

/// The states of a payment that the list shows by a word of their own.
std::vector<State> wordedStatesOf(StandingGroup group)
{
    switch (group) {
    case StandingGroup::Waiting:
        return {State::Unknown, State::Challenge, State::PaidHeld, State::Sending};
    case StandingGroup::Attention:
        return {State::Review, State::LateCharge};
    case StandingGroup::Declined:
        return {State::Declined};
    case StandingGroup::NotSent:
        return {State::NotSent, State::Abandoned, State::NotCharged};
    case StandingGroup::Paid:
    case StandingGroup::Reserved:
    case StandingGroup::Refunded:
    case StandingGroup::Cancelled:
        return {};
    }
    Q_UNREACHABLE();
}

QStringList stateWordsOf(StandingGroup group)
{
    QStringList words{chipOf(group).word};
    for (const State state : wordedStatesOf(group))
        words.append(chipOf(Kind::Charge, state).word);
    if (group == StandingGroup::Refunded) {
        journal::Operation partly;
        partly.standing = Standing::PartlyRefunded;
        words.append(chipOf(partly).word);
    }
    return words;
}

/// Every typed word begins one of the text's.
bool beginsWordsOf(const QString &text, const QStringList &typed)
{
    const QStringList words = fold(text).split(' '_L1);
    return std::ranges::all_of(typed, [&words](const QString &begin) {
        return std::ranges::any_of(words, [&begin](const QString &word) { return word.startsWith(begin); });
    });
}

} // namespace

std::optional<StandingGroup> groupOfWords(const QString &typed)
{
    const QString folded = fold(typed);
    if (folded.size() < leastLetters)
        return std::nullopt;
    const QStringList words = folded.split(' '_L1);
    for (const StandingGroup group : allStandingGroups) {
        const QStringList texts = stateWordsOf(group);
        if (std::ranges::any_of(texts, [&](const QString &text) { return beginsWordsOf(text, words); }))
            return group;
    }
    return std::nullopt;
}

} // namespace vezne::ui
