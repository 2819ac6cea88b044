// SPDX-License-Identifier: GPL-3.0-or-later
// What a spreadsheet makes of the files is read back with LibreOffice where it is installed, otherwise with
// Python's own csv and zipfile modules: other implementations than ours in any case.
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "core/base/istanbul.h"
#include "core/finance/csvsheet.h"
#include "core/finance/xlsxsheet.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace vezne;
using finance::Cell;

namespace {

const std::vector<Cell> awkward{u"=HYPERLINK(\"http://x\")"_s,
                                u"say \"hi\"; then, go"_s,
                                u"two\nlines"_s,
                                Money(-123'456, Currency::TRY),
                                qint64(12),
                                fromMilliseconds(1'795'653'000'000),
                                std::monostate()};

QByteArray run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(120'000);
    return process.readAllStandardOutput();
}

QByteArray python(const QString &script, const QString &file)
{
    return run(u"python3"_s, {u"-c"_s, script, file});
}

} // namespace

class TestSheets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formulasAreKnown_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isFormula");
        for (const QChar starter : u"=+-@\t\r"_s)
            QTest::addRow("what begins with U+%04X", starter.unicode()) << starter + u"1"_s << true;
        QTest::newRow("a name") << u"Ayşe = 1"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void formulasAreKnown()
    {
        QFETCH(const QString, text);
        QTEST(finance::isFormula(text), "isFormula");
    }

    void commaSeparatedValuesAreReadBack_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("separator");
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QString>("time");
        QTest::newRow("for Turkish Excel")
            << Language::Turkish << u";"_s << u"-1234,56"_s << u"26.11.2026 03:30:00"_s;
        QTest::newRow("for everything else")
            << Language::English << u","_s << u"-1234.56"_s << u"2026-11-26 03:30:00"_s;
    }
    void commaSeparatedValuesAreReadBack()
    {
        QFETCH(const Language, language);
        QFETCH(const QString, separator);
        QFETCH(const QString, amount);
        QFETCH(const QString, time);
        const QString path = m_folder.filePath(u"list.csv"_s);
        finance::CsvSheet sheet(path, language);
        sheet.writeHeader({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s, u"g"_s});
        sheet.writeRow(awkward);
        QVERIFY(!QFile::exists(path) || language == Language::English); // nothing half done in its place
        QVERIFY(sheet.finish());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().startsWith("\xEF\xBB\xBF"), language == Language::Turkish);

        const QByteArray read =
            python(u"import csv,sys\n"
                   "r=list(csv.reader(open(sys.argv[1],encoding='utf-8-sig',newline=''),delimiter='%1'))\n"
                   "sys.stdout.write('|'.join(r[1]))"_s.arg(separator),
                   path);
        QCOMPARE(QString::fromUtf8(read),
                 u"'=HYPERLINK(\"http://x\")|say \"hi\"; then, go|two\nlines|%1|12|%2|"_s.arg(amount, time));
    }

    void aWorkbookHoldsRealNumbersAndTimes()
    {
        const QString path = m_folder.filePath(u"list.xlsx"_s);
        finance::XlsxSheet sheet(path);
        sheet.writeHeader({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s, u"g"_s});
        sheet.writeRow(awkward);
        QVERIFY(sheet.finish());
        const QByteArray read =
            python(u"import sys,zipfile,re\n"
                   "z=zipfile.ZipFile(sys.argv[1])\n"
                   "assert z.testzip() is None\n"
                   "x=z.read('xl/worksheets/sheet1.xml').decode()\n"
                   "row=re.search(r'<row r=\"2\".*?</row>',x,re.S).group(0)\n"
                   "print('f' if '<f>' in row else 'no formula')\n"
                   "for c in re.findall(r'<c r=\"([D-F])2\"[^>]*?(?: t=\"(\\w+)\")?><v>(.*?)</v>',row):\n"
                   "  print(*c)"_s,
                   path);
        // Excel counts days since 1899-12-30: 2026-11-26 03:30 is 46352 and 3.5/24.
        QCOMPARE(read, QByteArray("no formula\nD  -1234.56\nE  12\nF  46352.14583333334\n"));
        QCOMPARE(QDir(m_folder.path()).entryList({u".vezne-export-*"_s}, QDir::Dirs | QDir::Hidden),
                 QStringList());
    }

    void aSheetThatIsGivenUpLeavesNothing()
    {
        const QString folder = m_folder.filePath(u"given-up"_s);
        QVERIFY(QDir().mkpath(folder));
        {
            finance::CsvSheet csv(folder + u"/a.csv"_s, Language::Turkish);
            csv.writeRow(awkward);
            finance::XlsxSheet xlsx(folder + u"/a.xlsx"_s);
            xlsx.writeRow(awkward);
        }
        QCOMPARE(QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList());
    }

    void aFileThatCannotBeWrittenIsSaid()
    {
        finance::CsvSheet csv(m_folder.filePath(u"no/such/folder.csv"_s), Language::English);
        csv.writeHeader({u"a"_s});
        QVERIFY(!csv.finish());
        finance::XlsxSheet xlsx(m_folder.filePath(u"no/such/folder.xlsx"_s));
        xlsx.writeHeader({u"a"_s});
        QVERIFY(!xlsx.finish());
    }

private:
    QTemporaryDir m_folder;
};

VEZNE_TEST(TestSheets)
#include "tst_sheets.moc"
