// SPDX-License-Identifier: GPL-3.0-or-later
// A receipt as vezne-paper draws it for vezne-cli.
#include <QFile>
#include <QTest>

#include "tests/support/cliprocess.h"
#include "tests/support/sandboxprocess.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace vezne::test;

class TestCliPaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void receiptIsDrawnAsPdf()
    {
        const SandboxProcess sandbox;
        const CliProcess cli(sandbox);
        QCOMPARE(cli.pay(u"S-7"_s, u"150.00"_s).exitCode, 0);
        const QString pdf = cli.folder() + u"/r.pdf"_s;
        const CliAnswer drawn = cli.run({u"receipt"_s, u"S-7"_s, u"--output"_s, pdf, u"--locale"_s, u"en"_s});
        QVERIFY2(drawn.exitCode == 0, drawn.errors.constData());
        QFile paper(pdf);
        QVERIFY(paper.open(QIODevice::ReadOnly) && paper.readAll().startsWith("%PDF-"));
    }
};

VEZNE_TEST(TestCliPaper)
#include "tst_clipaper.moc"
