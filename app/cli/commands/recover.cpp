// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSet>
#include <QTimer>

#include "app/cli/command.h"
#include "app/cli/input.h"
#include "app/cli/jsonview.h"
#include "app/cli/run.h"
#include "app/cli/text.h"

namespace vezne::cli {

using namespace Qt::StringLiterals;

namespace {

/// Asks about everything that is followed, once at once and then at recovery's own pace, until nothing is
/// open or the time is up. Each operation gets one line: when it is settled, or at the end.
class Recovering : public QObject
{
public:
    Recovering(Run &run, till::Till &till)
        : QObject(&run)
        , m_run(run)
        , m_till(till)
    {}

    /// `atBank` are payments whose payer is at a page, the bank's or iyzico's: waited for.
    void start(const std::vector<journal::Operation> &followed, const std::vector<journal::Operation> &atBank,
               std::chrono::seconds wait)
    {
        for (const journal::Operation &operation : followed)
            m_unasked.insert(operation.id);
        m_unreported = m_unasked;
        for (const journal::Operation &operation : atBank)
            m_unreported.insert(operation.id);
        m_isPatient = wait.count() > 0;
        if (followed.empty() && (atBank.empty() || !m_isPatient))
            return end();
        connect(&m_till, &till::Till::changed, this, &Recovering::hearChange);
        connect(&m_till.recovery(), &till::Recovery::asked, this, &Recovering::hear);
        connect(&m_till.recovery(), &till::Recovery::listTried, this, &Recovering::leaveOut);
        for (const journal::Operation &operation : followed)
            m_till.recovery().askNow(operation.id);
        if (m_isPatient)
            QTimer::singleShot(wait, this, &Recovering::end);
    }

private:
    /// The card holder came back, or the time at the bank's page is over.
    void hearChange(const QString &id)
    {
        if (m_unreported.contains(id) && !m_unasked.contains(id))
            hear(id);
        leaveOut();
    }

    /// What a list settled, or what another change overtook, while it waited for its turn, is asked about
    /// by nobody any more.
    void leaveOut()
    {
        const auto followed = m_till.recovery().followed();
        if (!followed || m_unasked.isEmpty())
            return;
        QSet<QString> still;
        for (const journal::Operation &operation : *followed)
            still.insert(operation.id);
        const QSet<QString> left = m_unasked - still;
        for (const QString &id : left)
            hear(id);
    }

    void hear(const QString &id)
    {
        m_unasked.remove(id);
        const auto operation = m_till.journal().reader().operation(id);
        if (!operation)
            return m_run.fail(operation.error());
        if (!journal::isOpen(operation->state))
            report(*operation);
        const bool isOver = !m_isPatient || m_unreported.isEmpty();
        if (m_unasked.isEmpty() && isOver)
            end();
    }

    void report(const journal::Operation &operation)
    {
        if (m_unreported.remove(operation.id))
            m_run.answer(operationJson(operation), lineOf(operation, m_run.settings().language));
    }

    void end()
    {
        for (const QString &id : QSet(m_unreported)) {
            if (const auto operation = m_till.journal().reader().operation(id))
                report(*operation);
        }
        using journal::State;
        const auto open = m_till.journal().reader().inStates({State::Unknown, State::Challenge});
        if (!open)
            return m_run.fail(open.error());
        m_run.finish(open->empty() ? ExitCode::Done : ExitCode::NotKnown);
    }

    Run &m_run;
    till::Till &m_till;
    QSet<QString> m_unasked, m_unreported;
    bool m_isPatient = false;
};

} // namespace

void startRecover(Run &run)
{
    const auto wait = run.has(u"wait"_s) ? readWhole(run.option(u"wait"_s)) : std::optional<qint64>(0);
    if (!wait)
        return run.fail(ExitCode::Usage, Words::tr("--wait needs whole seconds."));
    till::Till *till = run.till();
    if (!till)
        return;
    if (const auto allowed = till->roster().check(access::Action::AskResult); !allowed)
        return run.fail(allowed.error());
    if (const auto resumed = till->resumeVisits(); !resumed)
        return run.fail(resumed.error());
    const auto followed = till->recovery().followed();
    const auto atBank = till->journal().reader().inStates({journal::State::Challenge});
    if (!followed || !atBank)
        return run.fail(!followed ? followed.error() : atBank.error());
    (new Recovering(run, *till))->start(*followed, *atBank, std::chrono::seconds(*wait));
}

} // namespace vezne::cli
