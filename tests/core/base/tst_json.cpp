// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <clocale>

using namespace vezne;
using namespace Qt::StringLiterals;

namespace {

QByteArray nested(int depth)
{
    return QByteArray("{\"a\":").repeated(depth - 1) + "{}" + QByteArray("}").repeated(depth - 1);
}

/// Gives the C library a locale with a decimal comma, made on the spot so that the machine need not have one.
bool setCommaLocale()
{
    const QTemporaryDir folder;
    QFile source(folder.filePath(u"source"_s));
    if (!source.open(QIODevice::WriteOnly))
        return false;
    source.write("LC_CTYPE\ncopy \"POSIX\"\nEND LC_CTYPE\n"
                 "LC_NUMERIC\ndecimal_point \",\"\nthousands_sep \".\"\ngrouping 3;3\nEND LC_NUMERIC\n");
    source.close();
    const QString made = folder.filePath(u"comma"_s);
    QProcess::execute(u"localedef"_s, {u"-c"_s, u"--quiet"_s, u"-i"_s, source.fileName(), u"-f"_s,
                                       u"ANSI_X3.4-1968"_s, made});
    qputenv("LOCPATH", folder.path().toUtf8()); // read anew at every setlocale
    const bool isSet = std::setlocale(LC_NUMERIC, "comma");
    qunsetenv("LOCPATH");
    return isSet;
}

} // namespace

class TestJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersKeepTheirText_data();
    void numbersKeepTheirText();
    void numbersKeepTheirPointOnATurkishMachine();
    void readsEverythingElseAsQtDoes_data();
    void readsEverythingElseAsQtDoes();
    void idsReadAlikeAsNumbersAndStrings();
    void refuses_data();
    void refuses();
    void complaintsDoNotQuoteTheInput();
    void everyTruncationIsRefused();
    void writesNamesInSortedOrder();
    void writtenTextReadsBack();
};

void TestJson::numbersKeepTheirText_data()
{
    QTest::addColumn<QByteArray>("number");
    for (const char *const number :
         {"0", "1", "-1", "20.00000000", "0E-8", "0e8", "1.0", "1.50", "10.209999999999999", "1E+2", "-0.5",
          "9223372036854775807", "-9223372036854775808", "9223372036854775808", "18446744073709551615",
          "18446744073709551616", "123456789012345678901234567890", "0.1000000000000000055511151231257827"})
        QTest::newRow(number) << QByteArray(number);
}

void TestJson::numbersKeepTheirText()
{
    QFETCH(QByteArray, number);
    const QString text = QString::fromLatin1(number);
    const auto object =
        json::parseObject("{\"n\": " + number + " , \"list\":[" + number + ",{\"n\":" + number + "}]}");
    QVERIFY(object);
    QCOMPARE(object->value("n"_L1), QJsonValue(text));
    const QJsonArray list = object->value("list"_L1).toArray();
    QCOMPARE(list.at(0), QJsonValue(text));
    QCOMPARE(list.at(1).toObject().value("n"_L1), QJsonValue(text));
}

void TestJson::numbersKeepTheirPointOnATurkishMachine()
{
    if (!setCommaLocale())
        QSKIP("no localedef on this machine to make the locale with");
    const QString pointOfLocale = QString::fromUtf8(std::localeconv()->decimal_point);
    const auto object = json::parseObject(R"({"price":1250.50000000,"small":-1.5e-3})");
    std::setlocale(LC_NUMERIC, "C");

    QCOMPARE(pointOfLocale, u","_s);
    QVERIFY(object);
    QCOMPARE(object->value("price"_L1).toString(), u"1250.50000000"_s);
    QCOMPARE(object->value("small"_L1).toString(), u"-1.5e-3"_s);
}

void TestJson::readsEverythingElseAsQtDoes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing in it") << QByteArray("{}");
    QTest::newRow("white space around and within") << QByteArray(" \r\n\t{ \"a\" :\n true }\n");
    QTest::newRow("words") << QByteArray(R"({"yes":true,"no":false,"none":null})");
    QTest::newRow("empty containers") << QByteArray(R"({"list":[],"object":{},"text":""})");
    QTest::newRow("lists in lists") << QByteArray(R"({"a":[[],[["x"]],{"b":[null]}]})");
    QTest::newRow("the same name in different objects")
        << QByteArray(R"({"a":{"a":{"a":"x"}},"b":{"a":"y"}})");
    QTest::newRow("Turkish text") << QByteArray(R"({"ad":"Işık Çağrı ₺"})");
    QTest::newRow("escapes") << QByteArray(R"({"a":"\"\\\/\b\f\n\r\t\u0131"})");
    QTest::newRow("a surrogate pair") << QByteArray(R"({"a":"\ud83e\uded6"})");
    QTest::newRow("a zero character") << QByteArray(R"({"a":"x\u0000y"})");
    QTest::newRow("an empty name") << QByteArray(R"({"":"x"})");
    QTest::newRow("text that looks like a number") << QByteArray(R"({"a":"20.00"})");
    QTest::newRow("names that differ by case") << QByteArray(R"({"a":"x","A":"y"})");
    QTest::newRow("the deepest allowed") << nested(32);
}

void TestJson::readsEverythingElseAsQtDoes()
{
    QFETCH(QByteArray, text);
    const auto object = json::parseObject(text);
    QVERIFY2(object, object ? "" : qPrintable(object.error()));
    QJsonParseError error;
    QCOMPARE(*object, QJsonDocument::fromJson(text, &error).object());
    QCOMPARE(error.error, QJsonParseError::NoError);
}

void TestJson::idsReadAlikeAsNumbersAndStrings()
{
    QCOMPARE(json::parseObject(R"({"paymentId":25738420})"),
             json::parseObject(R"({"paymentId":"25738420"})"));
}

void TestJson::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("white space") << QByteArray(" \n");
    QTest::newRow("a list") << QByteArray("[{}]");
    QTest::newRow("a string") << QByteArray("\"x\"");
    QTest::newRow("a number") << QByteArray("1");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("a web page") << QByteArray("<html><body>502 Bad Gateway</body></html>");
    QTest::newRow("an object that is cut off") << QByteArray("{\"a\":{\"b\":\"c\"}");
    QTest::newRow("a string that is cut off") << QByteArray("{\"a\":\"b");
    QTest::newRow("a number that is cut off at its point") << QByteArray("{\"a\":1.}");
    QTest::newRow("a second object") << QByteArray("{}{}");
    QTest::newRow("something behind the object") << QByteArray("{}x");
    QTest::newRow("a zero byte behind the object") << QByteArray("{}\0", 3);
    QTest::newRow("a second object behind a zero byte") << QByteArray("{}\0{}", 5);
    QTest::newRow("a name twice") << QByteArray(R"({"price":"1","price":"2"})");
    QTest::newRow("a name twice with the same value") << QByteArray(R"({"a":1,"a":1})");
    QTest::newRow("a name twice, once escaped") << QByteArray(R"({"a":"1","\u0061":"2"})");
    QTest::newRow("a name twice further in") << QByteArray(R"({"x":[{"a":null,"b":1,"a":null}]})");
    QTest::newRow("a comma too many in an object") << QByteArray(R"({"a":"b",})");
    QTest::newRow("a comma too many in a list") << QByteArray(R"({"a":["b",]})");
    QTest::newRow("no comma") << QByteArray(R"({"a":"b" "c":"d"})");
    QTest::newRow("a name without quotes") << QByteArray("{a:\"b\"}");
    QTest::newRow("single quotes") << QByteArray("{'a':'b'}");
    QTest::newRow("a comment") << QByteArray("{/* */}");
    QTest::newRow("brackets that do not match") << QByteArray("{\"a\":[}]");
    QTest::newRow("a leading zero") << QByteArray("{\"a\":01}");
    QTest::newRow("a leading plus sign") << QByteArray("{\"a\":+1}");
    QTest::newRow("no digit before the point") << QByteArray("{\"a\":.5}");
    QTest::newRow("a decimal comma") << QByteArray("{\"a\":1,5}");
    QTest::newRow("not a number") << QByteArray("{\"a\":NaN}");
    QTest::newRow("a number beyond a double's range") << QByteArray("{\"a\":1e400}");
    QTest::newRow("a line break in a string") << QByteArray("{\"a\":\"b\nc\"}");
    QTest::newRow("half a surrogate pair") << QByteArray(R"({"a":"\ud83e"})");
    QTest::newRow("a stray byte of UTF-8") << QByteArray("{\"a\":\"\x80\"}");
    QTest::newRow("Turkish text in Windows-1254") << QByteArray("{\"a\":\"I\xfe\xfdk\"}");
    QTest::newRow("a character of UTF-8 that is longer than needed") << QByteArray("{\"a\":\"\xc0\xaf\"}");
    QTest::newRow("a surrogate in UTF-8") << QByteArray("{\"a\":\"\xed\xa0\x80\"}");
    QTest::newRow("a name of invalid UTF-8") << QByteArray("{\"\xff\":1}");
    QTest::newRow("one level too deep") << nested(33);
    QTest::newRow("lists one level too deep")
        << QByteArray("{\"a\":" + QByteArray("[").repeated(32) + QByteArray("]").repeated(32) + "}");
    QTest::newRow("far too deep") << nested(200'000);
}

void TestJson::refuses()
{
    QFETCH(QByteArray, text);
    const auto object = json::parseObject(text);
    QVERIFY(!object);
    QVERIFY(!object.error().isEmpty());
    QVERIFY(!json::parseOwn(text));
}

void TestJson::complaintsDoNotQuoteTheInput()
{
    for (const char *const text :
         {"5528790000000008", R"({"cardNumber":"5528790000000008)",
          R"({"5528790000000008":1,"5528790000000008":2})", R"({"a":5528790000000008x})"}) {
        const auto object = json::parseObject(text);
        QVERIFY(!object);
        QVERIFY2(!object.error().contains("5528"_L1), qPrintable(object.error()));
    }
}

void TestJson::everyTruncationIsRefused()
{
    const QByteArray whole =
        R"({"status":"success","price":1.00000000,"list":[{"id":"x"},true],"none":null})";
    QVERIFY(json::parseObject(whole));
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY2(!json::parseObject(whole.first(size)), whole.first(size).constData());
}

void TestJson::writesNamesInSortedOrder()
{
    const QJsonObject object{
        {u"b"_s, u"2"_s}, {u"a"_s, QJsonArray{u"z"_s, true}}, {u"ç"_s, QJsonValue()}, {u"B"_s, u"1"_s}};
    QCOMPARE(json::toBytes(object), QByteArray(R"({"B":"1","a":["z",true],"b":"2","ç":null})"));
    QCOMPARE(json::toBytes({}), QByteArray("{}"));
}

void TestJson::writtenTextReadsBack()
{
    const QByteArray answer = R"({"z":20.00000000,"y":{"x":[0E-8,"\"ş\u0000\n"]},"a":true,"b":null})";
    const auto object = json::parseObject(answer);
    QVERIFY(object);
    QCOMPARE(json::parseObject(json::toBytes(*object)), object);
    for (const QByteArray &text :
         {answer, json::toBytes(*object), QByteArray(R"({"a":"b\\","c":["\"",{}],"d":"\\","e":7})")})
        QCOMPARE(json::parseOwn(text), json::parseObject(text));
}

VEZNE_TEST(TestJson)
#include "tst_json.moc"
