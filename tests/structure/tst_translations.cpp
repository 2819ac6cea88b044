// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

#include "tests/support/places.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString context;
    QString source;
    QString comment;
    QString state; ///< "unfinished", "vanished", "obsolete", or empty when it is done
    bool numerus = false;
    QStringList translations; ///< one, or as many as the language has plural forms
};

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.numerus = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "comment"_L1) {
            message.comment = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.state = xml.attributes().value("type"_L1).toString();
            if (!message.numerus) {
                message.translations << xml.readElementText();
                continue;
            }
            while (xml.readNextStartElement())
                message.translations << xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> messagesIn(const QByteArray &ts)
{
    QList<Message> messages;
    QXmlStreamReader xml(ts);
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            messages << readMessage(xml, context);
    }
    if (xml.hasError()) {
        Message unreadable;
        unreadable.source = xml.errorString();
        unreadable.state = u"unreadable"_s;
        messages << unreadable;
    }
    return messages;
}

/// The place markers of a text: %1, %L2, %n and so on, in order of their names.
QStringList markersOf(const QString &text)
{
    static const QRegularExpression marker(u"%L?(\\d|n)"_s);
    QStringList markers;
    for (const QRegularExpressionMatch &match : marker.globalMatch(text))
        markers << match.captured(1);
    markers.sort();
    markers.removeDuplicates();
    return markers;
}

/// What is wrong with a message, as a sentence; empty when nothing is.
QString complaintAbout(const Message &message)
{
    const QString name = message.context + u": "_s + message.source;
    if (!message.state.isEmpty())
        return name + u" is "_s + message.state;
    if (message.translations.isEmpty() || message.translations.contains(QString()))
        return name + u" is not translated"_s;
    if ((message.translations + QStringList{message.source}).join(u' ').contains(u'\''))
        return name + u" has a typewriter's apostrophe where ’ belongs"_s;
    for (const QString &translation : message.translations) {
        QStringList wanted = markersOf(message.source);
        QStringList given = markersOf(translation);
        // "one refund" is a right singular of "%n refund(s)".
        if (message.numerus) {
            wanted.removeAll(u"n"_s);
            given.removeAll(u"n"_s);
        }
        if (wanted != given)
            return u"%1 has other place markers than %2"_s.arg(translation, name);
    }
    return {};
}

QStringList complaintsAbout(const QByteArray &ts)
{
    QStringList complaints;
    for (const Message &message : messagesIn(ts)) {
        if (const QString complaint = complaintAbout(message); !complaint.isEmpty())
            complaints << complaint;
    }
    return complaints;
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString tsFile(const QString &language)
{
    return vezne::test::sourcePath(u"translations/vezne_%1.ts"_s.arg(language));
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCheckerSees_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<bool>("wrong");

        QTest::newRow("a finished text is right")
            << "<message><source>Pay</source><translation>Öde</translation></message>"_ba << false;
        QTest::newRow("an unfinished text is wrong")
            << "<message><source>Pay</source><translation type=\"unfinished\">Öde</translation></message>"_ba
            << true;
        QTest::newRow("a text the sources lost is wrong")
            << "<message><source>Pay</source><translation type=\"vanished\">Öde</translation></message>"_ba
            << true;
        QTest::newRow("an empty text is wrong")
            << "<message><source>Pay</source><translation></translation></message>"_ba << true;
        QTest::newRow("a lost place marker is wrong")
            << "<message><source>Pay %1</source><translation>Öde</translation></message>"_ba << true;
        QTest::newRow("place markers may change places")
            << "<message><source>%1 of %2</source><translation>%2 içinden %1</translation></message>"_ba
            << false;
        QTest::newRow("a singular may leave out the number")
            << "<message numerus=\"yes\"><source>%n "
               "day(s)</source><translation><numerusform>one "
               "day</numerusform>"
               "<numerusform>%n days</numerusform></translation></message>"_ba
            << false;
        QTest::newRow("a missing plural form is wrong")
            << "<message numerus=\"yes\"><source>%n "
               "day(s)</source><translation><numerusform>one "
               "day</numerusform>"
               "<numerusform></numerusform></translation></message>"_ba
            << true;
        QTest::newRow("a typewriter's apostrophe in the text is wrong")
            << "<message><source>the bank's page</source><translation>bankanın "
               "sayfası</translation></message>"_ba
            << true;
        QTest::newRow("a typewriter's apostrophe in the translation is wrong")
            << "<message><source>at iyzico</source><translation>iyzico'da</translation></message>"_ba << true;
        QTest::newRow("what is not XML is wrong") << "<message>"_ba << true;
    }

    void theCheckerSees()
    {
        QFETCH(const QByteArray, message);
        QFETCH(const bool, wrong);
        const QByteArray ts = "<TS><context><name>Sale</name>" + message + "</context></TS>";
        QCOMPARE(!complaintsAbout(ts).isEmpty(), wrong);
    }

    void everyTextIsTranslated_data() { languages(); }
    void everyTextIsTranslated()
    {
        QFETCH(const QString, language);
        const QByteArray ts = contentsOf(tsFile(language));
        QVERIFY(!ts.isEmpty());
        const QStringList complaints = complaintsAbout(ts);
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
    }

    void theSourcesSayNothingElse()
    {
        const QTemporaryDir fresh;
        for (const QString &language : {u"tr"_s, u"en"_s})
            QVERIFY(QFile::copy(tsFile(language), fresh.filePath(u"vezne_%1.ts"_s.arg(language))));

        QProcess update;
        update.setProcessChannelMode(QProcess::MergedChannels);
        update.start(qEnvironmentVariable("VEZNE_CMAKE", u"cmake"_s),
                     {u"-DLUPDATE="_s + qEnvironmentVariable("VEZNE_LUPDATE", u"/usr/lib/qt6/bin/lupdate"_s),
                      u"-DINTO=%1"_s.arg(fresh.path()), u"-P"_s,
                      vezne::test::sourcePath(u"translations/update.cmake"_s)});
        QVERIFY(update.waitForFinished());
        const QByteArray said = update.readAll();
        QVERIFY2(update.exitCode() == 0, said.constData());

        for (const QString &language : {u"tr"_s, u"en"_s}) {
            QVERIFY2(contentsOf(fresh.filePath(u"vezne_%1.ts"_s.arg(language))) ==
                         contentsOf(tsFile(language)),
                     "the sources have other texts: build update_translations and "
                     "translate what is new");
        }
    }

    void theProgramsCarryThem_data() { languages(); }
    void theProgramsCarryThem()
    {
        QFETCH(const QString, language);
        QTranslator translator;
        QVERIFY(translator.load(u":/i18n/vezne_%1.qm"_s.arg(language)));
        QCOMPARE(translator.language(), language);
        for (const Message &message : messagesIn(contentsOf(tsFile(language)))) {
            const QByteArray comment = message.comment.toUtf8();
            const QString translation = translator.translate(
                message.context.toUtf8().constData(), message.source.toUtf8().constData(),
                comment.isEmpty() ? nullptr : comment.constData(), message.numerus ? 1 : -1);
            QCOMPARE(translation, message.translations.first());
        }
    }

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("Turkish") << u"tr"_s;
        QTest::newRow("English") << u"en"_s;
    }
};

VEZNE_TEST(TestTranslations)
#include "tst_translations.moc"
