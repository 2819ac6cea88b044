// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/failure.h"

#include <QCoreApplication>

#include "core/access/secrettext.h"
#include "core/iyzico/findingtext.h"
#include "core/journal/problemtext.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;
using journal::Problem;

namespace {

struct FailureText
{
    Q_DECLARE_TR_FUNCTIONS(vezne::ui::Failure)
};

/// `no-keychain` and `NO_KEYCHAIN` are one word to somebody who reads it out.
QString codeOf(QChar area, const QString &word)
{
    return area + u'-' + word.toUpper().replace(u'_', u'-');
}

QString moneyText(Problem problem)
{
    if (problem == Problem::Unrecorded)
        return FailureText::tr(
            "One result is not in the journal yet. Nothing new is charged until iyzico has "
            "been asked for it.");
    if (problem == Problem::Unreachable)
        return FailureText::tr(
            "What was written last may or may not be in the book. Nothing new is charged until "
            "the server answers.");
    if (isRefusal(problem))
        return FailureText::tr("Nothing was sent; no money moved.");
    return FailureText::tr("Nothing was recorded and nothing was sent; no money moved.");
}

} // namespace

Failure failureOf(const journal::Error &error)
{
    return failureOf(error.problem);
}

Failure failureOf(Problem problem)
{
    return {.what = journal::ProblemText::what(problem),
            .money = moneyText(problem),
            .next = journal::ProblemText::remedy(problem),
            .code = codeOf(u'J', word(problem))};
}

Failure failureOfReading(const journal::Error &error)
{
    Failure failure = failureOf(error);
    failure.money = FailureText::tr("No money moves by this, and what was recorded stays recorded.");
    return failure;
}

Failure failureOf(access::SecretFault fault)
{
    return {.what = access::SecretText::headline(fault),
            .money = FailureText::tr("No money moves until the keys can be read; lists stay readable."),
            .next = access::SecretText::remedy(fault),
            .code = codeOf(u'K', word(fault))};
}

Failure failureOf(const iyzico::Diagnosis &diagnosis, Instant now)
{
    return {.what = iyzico::FindingText::headline(diagnosis.finding),
            .money = FailureText::tr("The test moves no money. What was sent before is asked about until its "
                                     "result is known."),
            .next = iyzico::FindingText::remedy(diagnosis, now),
            .code = codeOf(u'N', word(diagnosis.finding))};
}

Failure failureOf(PaperFault fault)
{
    const QString money = FailureText::tr("The payment stands as it is; only the paper is missing.");
    switch (fault) {
    case PaperFault::Print:
        return {FailureText::tr("The printer did not take it."), money,
                FailureText::tr("Check the printer, or save it as PDF."), u"P-PRINT"_s};
    case PaperFault::File:
        return {FailureText::tr("The file could not be written."), money,
                FailureText::tr("Choose another folder, or free some space."), u"P-FILE"_s};
    case PaperFault::Mail:
        return {FailureText::tr("The message could not be handed to a mail program."), money,
                FailureText::tr("Save it as PDF and attach it yourself."), u"P-MAIL"_s};
    }
    Q_UNREACHABLE();
}

QString textOf(const Failure &failure)
{
    QStringList lines{failure.what, failure.money};
    if (!failure.next.isEmpty())
        lines << failure.next;
    lines << FailureText::tr("Support code: %1").arg(failure.code);
    return lines.join(u'\n');
}

} // namespace vezne::ui
