// SPDX-License-Identifier: GPL-3.0-or-later
// `preauth` and `capture` against the real sandbox.
#include <QFile>
#include <QJsonArray>
#include <QTest>

#include "tests/support/cliprocess.h"
#include "tests/support/sandboxprocess.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace vezne::test;

namespace {

QString word(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString();
}

} // namespace

class TestCliHold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_sandbox = std::make_unique<SandboxProcess>();
        m_cli = std::make_unique<CliProcess>(*m_sandbox);
        const CliAnswer held =
            m_cli->run({u"preauth"_s, u"--order"_s, u"S-1"_s, u"--price"_s, u"150.00"_s}, CliProcess::card());
        QCOMPARE(held.exitCode, 0);
        QCOMPARE(word(held.line(), "kind"), u"preauth"_s);
        QCOMPARE(word(held.line(), "state"), u"PAID"_s);
        QCOMPARE(word(held.line(), "captured"), u"0.00"_s);
        m_payment = word(held.line(), "paymentId");
    }

    void capturesWhole()
    {
        const CliAnswer done = m_cli->run({u"capture"_s, m_payment});
        QCOMPARE(done.exitCode, 0);
        QCOMPARE(word(done.line(), "kind"), u"capture"_s);
        QCOMPARE(word(done.line(), "state"), u"DONE"_s);
        QCOMPARE(word(done.line(), "amount"), u"150.00"_s);
        QCOMPARE(word(done.line(), "paymentId"), m_payment);
        QCOMPARE(m_cli->run({u"verify"_s}).exitCode, 0);
    }

    void capturesAPartOnce()
    {
        QCOMPARE(m_cli->run({u"capture"_s, m_payment, u"100.00"_s}).exitCode, 0);
        const CliAnswer again = m_cli->run({u"capture"_s, m_payment, u"50.00"_s});
        QCOMPARE(again.exitCode, 1);
        QCOMPARE(word(again.line(), "errorCode"), u"NOT_HELD"_s);
        const QJsonObject shown = m_cli->run({u"show"_s, m_payment}).line();
        QCOMPARE(word(shown, "captured"), u"100.00"_s);
        const QString hold = exported().second; // tells what was taken
        QVERIFY2(hold.contains(u"\"150.00\",\"100.00\",\"0.00\",\"0.00\""_s), qPrintable(hold));
        QCOMPARE(m_cli->run({u"refund"_s, m_payment, u"100.01"_s}).exitCode, 1);
        QCOMPARE(m_cli->run({u"refund"_s, m_payment, u"100.00"_s}).exitCode, 0);
        QCOMPARE(m_cli->run({u"verify"_s}).exitCode, 0);
    }

    void releases()
    {
        const auto [title, hold] = exported();
        QVERIFY2(title.contains(u"\"Amount\",\"Charged\",\"Held\",\"Given back\""_s), qPrintable(title));
        QVERIFY2(hold.contains(u"\"150.00\",\"0.00\",\"150.00\",\"0.00\""_s), qPrintable(hold));
        QVERIFY2(hold.contains(u"\"held on the card\""_s), qPrintable(hold));
        QCOMPARE(m_cli->run({u"cancel"_s, m_payment}).exitCode, 0);
        QCOMPARE(m_cli->run({u"capture"_s, m_payment}).exitCode, 1);
        QCOMPARE(m_sandbox->requestCount(u"/payment/postauth"_s), 0);
    }

    void refusesNonsense()
    {
        QCOMPARE(m_cli->run({u"capture"_s, m_payment, u"-1"_s}).exitCode, 2);
        QCOMPARE(m_cli->run({u"capture"_s}).exitCode, 2);
        QCOMPARE(m_cli->run({u"capture"_s, m_payment, u"150.01"_s}).exitCode, 1);
        QCOMPARE(m_cli->run({u"capture"_s, u"1"_s}).exitCode, 1);
    }

private:
    /// Title and payment of an export.
    [[nodiscard]] std::pair<QString, QString> exported() const
    {
        const QString path = m_cli->folder() + u"/list.csv"_s;
        const CliAnswer written =
            m_cli->run({u"export"_s, u"--format"_s, u"csv"_s, u"--output"_s, path, u"--locale"_s, u"en"_s});
        QFile file(path);
        if (written.exitCode != 0 || !file.open(QIODevice::ReadOnly))
            return {};
        const QStringList lines = QString::fromUtf8(file.readAll()).trimmed().split(u'\n');
        return {lines.value(lines.size() - 2), lines.last()};
    }

    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<CliProcess> m_cli;
    QString m_payment;
};

VEZNE_TEST(TestCliHold)
#include "tst_clihold.moc"
