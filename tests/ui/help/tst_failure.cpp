// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/failure.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include "core/base/logmemory.h"
#include "core/journal/error.h"
#include "core/till/supportbundle.h"
#include "tests/support/journalbuilder.h"
#include "tests/support/places.h"
#include "tests/support/suite.h"
#include "ui/shell/translation.h"

using namespace Qt::StringLiterals;
using namespace vezne;
using journal::Problem;

class FailureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyProblemIsListed();
    void everyFailureSaysWhatItMeansForMoneyAndHasACode();
    void adviceFitsWhatHappened_data();
    void adviceFitsWhatHappened();
    void theBundleCountsAndNamesNobody();
    void whatIsLoggedIsRememberedWithoutPersons_data();
    void whatIsLoggedIsRememberedWithoutPersons();
    void theLogRemembersTheLastLines();
};

void FailureTest::everyProblemIsListed()
{
    QFile source(test::sourcePath(u"core/journal/error.h"_s));
    QVERIFY(source.open(QFile::ReadOnly));
    const QString text = QString::fromUtf8(source.readAll());
    const QString values = text.section(u"enum class Problem {"_s, 1).section(u"};"_s, 0, 0);
    static const QRegularExpression value(u"^ +[A-Z]\\w+,?( |$)"_s, QRegularExpression::MultilineOption);
    qsizetype count = 0;
    for (auto found = value.globalMatch(values); found.hasNext(); found.next())
        ++count;
    QCOMPARE(count, qsizetype(journal::allProblems.size()));
}

void FailureTest::everyFailureSaysWhatItMeansForMoneyAndHasACode()
{
    ui::Translation translation;
    QStringList codes;
    for (const Language language : {Language::Turkish, Language::English}) {
        translation.use(language);
        std::vector<ui::Failure> all;
        for (const Problem problem : journal::allProblems)
            all.push_back(ui::failureOf(journal::Error{problem, {}}));
        for (int fault = 0; fault <= int(access::SecretFault::Other); ++fault)
            all.push_back(ui::failureOf(access::SecretFault(fault)));
        for (int finding = int(iyzico::Finding::ClockOff); finding <= int(iyzico::Finding::ProviderDown);
             ++finding)
            all.push_back(ui::failureOf(iyzico::Diagnosis{.finding = iyzico::Finding(finding),
                                                          .detail = {},
                                                          .skew = std::chrono::minutes(5)},
                                        Instant()));
        for (const auto fault : {ui::PaperFault::Print, ui::PaperFault::File, ui::PaperFault::Mail})
            all.push_back(ui::failureOf(fault));
        QStringList now;
        for (const ui::Failure &failure : all) {
            QVERIFY2(!failure.what.isEmpty() && !failure.money.isEmpty() && !failure.next.isEmpty(),
                     qPrintable(failure.code));
            now << failure.code;
        }
        QCOMPARE(QSet(now.cbegin(), now.cend()).size(), now.size()); // a code is one failure's alone
        QVERIFY(codes.isEmpty() || codes == now);                    // and the same in every language
        codes = now;
    }
    QVERIFY(codes.contains(u"J-SALE-HELD"_s) && codes.contains(u"K-LOCKED"_s) && codes.contains(u"N-TLS"_s));
}

void FailureTest::adviceFitsWhatHappened_data()
{
    QTest::addColumn<Problem>("problem");
    QTest::addColumn<QString>("money");
    QTest::addColumn<QString>("next");
    const QString nothingSent = u"Nothing was sent"_s;
    QTest::newRow("a server that is away keeps Vezne open")
        << Problem::Unreachable << u"may or may not be"_s << u"Leave Vezne open"_s;
    QTest::newRow("a name that nobody may have") << Problem::BadName << nothingSent << u"another name"_s;
    QTest::newRow("a name that somebody has") << Problem::NameTaken << nothingSent << u"another name"_s;
    QTest::newRow("a secret that is guessed")
        << Problem::WeakSecret << nothingSent << u"another PIN or password"_s;
    QTest::newRow("the last owner") << Problem::LastOwner << nothingSent << u"somebody an owner"_s;
    QTest::newRow("the same person twice") << Problem::SamePerson << nothingSent << u"somebody else"_s;
    QTest::newRow("a day without anything to close") << Problem::DayClosed << nothingSent << u"Day end"_s;
    QTest::newRow("no way back from the bank") << Problem::NoReturnPath << nothingSent << u"payment link"_s;
}

void FailureTest::adviceFitsWhatHappened()
{
    QFETCH(const Problem, problem);
    QFETCH(const QString, money);
    QFETCH(const QString, next);
    const ui::Failure failure = ui::failureOf(problem);
    QVERIFY2(failure.money.contains(money), qPrintable(failure.money));
    QVERIFY2(failure.next.contains(next), qPrintable(failure.next));
}

void FailureTest::theBundleCountsAndNamesNobody()
{
    test::JournalBuilder book;
    book.pay({.order = u"S-1"_s, .name = u"Zeynep"_s, .surname = u"Karaca"_s, .phone = u"+905321234567"_s});
    book.pay({.order = u"S-2"_s, .outcome = journal::State::Declined});
    const auto census = book.journal().reader().census();
    QVERIFY(census);
    const QString bundle = QString::fromUtf8(till::supportBundle(
        {.program = u"vezne"_s,
         .host = u"api.iyzipay.com"_s,
         .census = *census,
         .log =
             {u"could not read /home/zeynep/x for <zeynep@example.com> 0532 123 45 67 5528790000000008"_s}},
        book.clock().now()));
    for (const QString &part : {u"\"charge/PAID\": 1"_s, u"\"charge/DECLINED\": 1"_s, u"api.iyzipay.com"_s})
        QVERIFY2(bundle.contains(part), qPrintable(bundle));
    for (const QString &secret :
         {u"Karaca"_s, u"S-1"_s, u"5321234567"_s, u"552879"_s, u"zeynep"_s, u"532 123"_s})
        QVERIFY2(!bundle.contains(secret), qPrintable(bundle));
}

void FailureTest::whatIsLoggedIsRememberedWithoutPersons_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("kept");
    QTest::newRow("a mail address") << u"to a.b@c.com.tr failed"_s << u"to [e-mail] failed"_s;
    QTest::newRow("a mobile number") << u"call +905321234567 now"_s << u"call [phone] now"_s;
    QTest::newRow("a mobile number with spaces") << u"call 0 (532) 123 45 67"_s << u"call [phone]"_s;
    QTest::newRow("an operation's id stays")
        << u"0195f0a1-5321-7123-8456-789012345678"_s << u"0195f0a1-5321-7123-8456-789012345678"_s;
    QTest::newRow("somebody's home") << u"open /home/ayse/.local: no"_s << u"open ~/.local: no"_s;
}

void FailureTest::whatIsLoggedIsRememberedWithoutPersons()
{
    QFETCH(QString, line);
    QFETCH(QString, kept);
    QCOMPARE(till::withoutPersons(line), kept);
}

void FailureTest::theLogRemembersTheLastLines()
{
    QVERIFY(LogMemory::lines().isEmpty());
    {
        const LogMemory memory;
        for (int i = 0; i < 250; ++i)
            qInfo("line %d", i);
        QCOMPARE(LogMemory::lines().size(), 200);
        QVERIFY(LogMemory::lines().constLast().endsWith(u"line 249"_s));
    }
    QVERIFY(LogMemory::lines().isEmpty());
}

VEZNE_TEST(FailureTest)
#include "tst_failure.moc"
