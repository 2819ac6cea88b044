// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/bookmove.h"

#include <QDir>
#include <QFileInfo>

#include "core/base/log.h"
#include "core/journal/engine/filelock.h"
#include "core/journal/keeping/marks.h"
#include "core/journal/places.h"
#include "core/journal/shared/carrying.h"
#include "core/till/bookentry.h"

namespace vezne::till {

using journal::Access;
using journal::Database;

BookMove::BookMove(Plan plan, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_plan(std::move(plan))
    , m_clock(clock)
{}

BookMove::~BookMove()
{
    cancel();
    if (m_thread)
        m_thread->wait();
}

void BookMove::start()
{
    const auto outcome = std::make_shared<Outcome>();
    m_thread.reset(QThread::create([this, outcome] { *outcome = run(); }));
    connect(m_thread.get(), &QThread::finished, this, [this, outcome] {
        m_outcome = *outcome;
        Q_EMIT finished();
    });
    m_thread->start();
}

BookMove::Outcome BookMove::run()
{
    const bool isCarrying = !m_plan.file.isEmpty() && (m_plan.isLeaving || m_plan.owner.isShared());
    if (const auto may = mayLeave(isCarrying); !may)
        return {.error = may.error()};
    std::unique_ptr<journal::FileLock> lock;
    if (isCarrying) {
        if (m_plan.isLeaving)
            QDir().mkpath(QFileInfo(m_plan.file).path()); // of a till that never had a file
        // Another window that is open on the file would go on selling in it until it says that it was left.
        auto taken = journal::lockFor(m_plan.file, {});
        if (!taken)
            return {.error = taken.error()};
        lock = std::move(*taken);
        if (Outcome carried = carry(); carried.isCancelled || carried.error)
            return carried;
    }
    if (m_plan.isLeaving)
        return {};
    const auto entered = enterBook(m_plan.book, m_plan.papers, m_clock, m_plan.emergencyFile);
    if (!entered)
        return {.error = entered.error()};
    if (m_carried > 0) {
        const auto closed = journal::closeCarried(m_plan.file, m_plan.book, m_carried, m_plan.papers.chainKey,
                                                  m_clock, m_plan.actor);
        if (!closed) // the till has moved all the same
            qCWarning(logJournal) << "the file of before does not say that it was left:"
                                  << closed.error().detail;
    }
    return {};
}

journal::Result<void> BookMove::mayLeave(bool isCarrying) const
{
    using journal::Problem;
    const QString left = m_plan.isLeaving ? QString() : m_plan.file;
    const auto settled = isSettled(left);
    if (!settled)
        return tl::unexpected(settled.error());
    if (!*settled)
        return tl::unexpected(journal::Error{Problem::NotSettled, left});
    // What is carried along is looked after in the book.
    const auto awaited = isCarrying ? journal::Result<QStringList>() : awaitedIn(left, m_clock.now());
    if (!awaited)
        return tl::unexpected(awaited.error());
    if (!awaited->isEmpty())
        return tl::unexpected(journal::Error{Problem::NotSettled, awaited->join(u", ")});
    return {};
}

BookMove::Outcome BookMove::carry()
{
    const auto from =
        Database::open(m_plan.isLeaving ? m_plan.book : journal::Place(m_plan.file), Access::ReadOnly);
    if (!from)
        return {.error = from.error()};
    const auto objection = journal::marks::objection(*from);
    if (!objection)
        return {.error = objection.error()};
    if (*objection) {
        // Carried before, by a move that did not come to its end.
        const bool isThere = (*objection)->problem == journal::Problem::CarriedAway &&
                             (*objection)->detail == m_plan.book.name();
        return isThere ? Outcome{} : Outcome{.error = **objection};
    }
    const auto to =
        Database::open(m_plan.isLeaving ? journal::Place(m_plan.file) : m_plan.owner, Access::Owner);
    if (!to)
        return {.error = to.error()};
    const auto carried =
        journal::carryOver(*from, *to, m_plan.papers.chainKey, [this](qint64 done, qint64 total) {
            Q_EMIT progress(done, total); // from the thread; Qt queues it
            return !m_isCancelled;
        });
    if (!carried)
        return {.error = carried.error()};
    m_carried = m_plan.isLeaving || !carried->isWhole ? 0 : carried->events;
    return {.isCancelled = !carried->isWhole};
}

} // namespace vezne::till
