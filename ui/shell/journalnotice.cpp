// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/journalnotice.h"

#include <QCoreApplication>

#include "core/base/istanbul.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;
using journal::Problem;

namespace {

struct JournalNotice
{
    Q_DECLARE_TR_FUNCTIONS(vezne::ui::JournalNotice)
};

/// From when to when, as far as it is known.
QString gapText(const journal::Guard::Gap &gap)
{
    const auto textOf = [](const std::optional<Instant> &at) {
        return at ? istanbul::dateTime(*at).toString(u"dd.MM.yyyy HH:mm"_s) : JournalNotice::tr("not known");
    };
    return JournalNotice::tr("Last entry here: %1; last written: %2.")
        .arg(textOf(gap.from), textOf(gap.until));
}

Notice distrustNotice(const journal::Error &reason, const journal::Guard::Gap &gap)
{
    if (reason.problem == Problem::RolledBack)
        return {.tone = Tone::Danger,
                .title = JournalNotice::tr("An older copy of the journal is in use"),
                .text = JournalNotice::tr(
                            "Payments may be missing from it, so nothing new is charged. Go back to "
                            "the newest backup in Settings, or compare the days between with "
                            "iyzico’s list and then decide.") +
                        u' ' + gapText(gap),
                .action = JournalNotice::tr("Decide…")};
    if (reason.problem == Problem::CarriedAway)
        return {.tone = Tone::Danger,
                .title = JournalNotice::tr("This journal goes on in a shared book"),
                .text = JournalNotice::tr("It was carried into the shared book “%1”: charge, cancel and "
                                          "refund there. This file stays readable.")
                            .arg(reason.detail.section(u'/', -1)),
                .action = {}};
    if (reason.problem == Problem::Damaged)
        return {.tone = Tone::Danger,
                .title = JournalNotice::tr("The journal was changed or damaged"),
                .text =
                    JournalNotice::tr("Nothing new is charged. Go back to a backup in Settings; the file is "
                                      "kept. First fault: %1")
                        .arg(reason.detail),
                .action = {}};
    return {.tone = Tone::Danger,
            .title = JournalNotice::tr("The journal could not be written"),
            .text =
                JournalNotice::tr("Nothing new is charged. Check the disk, then start Vezne anew: it asks "
                                  "iyzico first what became of the payments under way."),
            .action = {}};
}

} // namespace

std::optional<Notice> noticeOf(journal::BookState state)
{
    switch (state) {
    case journal::BookState::Away:
        return Notice{.tone = Tone::Danger,
                      .title = JournalNotice::tr("The server of the shared book does not answer"),
                      .text = JournalNotice::tr(
                          "Nothing new is charged until it does; Vezne connects again by itself. What is on "
                          "screen stays readable, and results under way are written as soon as the server is "
                          "back."),
                      .action = {}};
    case journal::BookState::ReadOnly:
        return Notice{
            .tone = Tone::Waiting,
            .title = JournalNotice::tr("The shared book can only be read at present"),
            .text = JournalNotice::tr(
                "A stand-by answers in the server’s place. Nothing new is charged until its owner has "
                "made it the server; results under way are written then."),
            .action = {}};
    case journal::BookState::Ready:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

QString saleObstacleOf(journal::BookState state)
{
    switch (state) {
    case journal::BookState::Away:
        return JournalNotice::tr(
            "Nothing can be charged: the server of the shared book does not answer. Vezne "
            "connects again by itself.");
    case journal::BookState::ReadOnly:
        return JournalNotice::tr("Nothing can be charged: the shared book can only be read at present.");
    case journal::BookState::Ready:
        return {};
    }
    Q_UNREACHABLE();
}

std::optional<Notice> noticeOf(const journal::Guard &guard)
{
    if (guard.distrust())
        return distrustNotice(*guard.distrust(), guard.gap());
    switch (guard.room()) {
    case journal::Room::Out:
        return Notice{.tone = Tone::Danger,
                      .title = JournalNotice::tr("The disk is almost full"),
                      .text =
                          JournalNotice::tr("Less than 50 MB are free, so nothing new is charged. Free some "
                                            "space; results under way are still recorded."),
                      .action = {}};
    case journal::Room::Low:
        return Notice{
            .tone = Tone::Waiting,
            .title = JournalNotice::tr("Little space is left on the disk"),
            .text = JournalNotice::tr("Less than 500 MB are free. Below 50 MB Vezne charges nothing new."),
            .action = {}};
    case journal::Room::Ample:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace vezne::ui
