// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/secretstore.h"

#include <QTest>

#include "tests/support/secrets.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vezne;
using namespace vezne::access;

class TestSecretStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aJobReportsOnceByItsDeadline()
    {
        auto *job = new SecretJob(1ms, this);
        QCOMPARE(faultOf(job), std::optional(SecretFault::TimedOut));
    }

    void aJobReportsOnceWhenItIsDestroyed()
    {
        auto job = std::make_unique<SecretJob>(1min);
        QList<SecretFault> faults;
        connect(job.get(), &SecretJob::finished, this,
                [&](const SecretResult &result) { faults << result.error->fault; });
        job.reset();
        QCOMPARE(faults, QList{SecretFault::Other});
    }

    void aJobThatEndedSaysNothingMore()
    {
        auto job = std::make_unique<SecretJob>(1min);
        int reports = 0;
        connect(job.get(), &SecretJob::finished, this, [&] { ++reports; });
        job->finish({});
        job->finish({});
        job.reset();
        QCOMPARE(reports, 1);
    }

private:
    std::optional<SecretFault> faultOf(SecretJob *job)
    {
        std::optional<SecretFault> fault;
        bool isOver = false;
        connect(job, &SecretJob::finished, this, [&](const SecretResult &result) {
            isOver = true;
            if (result.error)
                fault = result.error->fault;
        });
        return QTest::qWaitFor([&] { return isOver; }) ? fault : std::optional(SecretFault::Other);
    }
};

VEZNE_TEST(TestSecretStore)
#include "tst_secretstore.moc"
