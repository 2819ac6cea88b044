// SPDX-License-Identifier: GPL-3.0-or-later
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include "tests/support/places.h"
#include "tests/support/sandboxprocess.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace vezne::test;

/// The provider's official Node client talks to the sandbox unchanged. Skipped, and says so, where Node or
/// the package is missing.
class TestNodeClient final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsEveryService();
};

void TestNodeClient::runsEveryService()
{
    constexpr int packageMissing = 77;
    if (QStandardPaths::findExecutable(u"node"_s).isEmpty())
        QSKIP("Node is not installed: the official client was not tried.");
    const SandboxProcess sandbox;
    QVERIFY(sandbox.isListening());
    QProcess node;
    node.setProcessChannelMode(QProcess::MergedChannels);
    node.start(u"node"_s,
               {vezne::test::sourcePath(u"tests/app/sandbox/node/client.js"_s), sandbox.baseUrl()});
    QVERIFY(node.waitForFinished(60'000));
    const QByteArray output = node.readAll();
    if (node.exitCode() == packageMissing)
        QSKIP("The npm package iyzipay is not installed: the official client was not tried. To try it:"
              " npm install --no-package-lock --prefix tests/app/sandbox/node, as tests/run does where there "
              "is npm");
    QVERIFY2(node.exitStatus() == QProcess::NormalExit && node.exitCode() == 0, output.constData());
}

VEZNE_TEST(TestNodeClient)
#include "tst_nodeclient.moc"
