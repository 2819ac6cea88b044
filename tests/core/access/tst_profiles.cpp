// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/profiles.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>

#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace vezne::access;

namespace {

Profile someProfile(const QString &id, const QString &name)
{
    return {.id = id,
            .name = name,
            .kind = ProfileKind::Live,
            .api = usualAddress(ProfileKind::Live),
            .journal = u"/tmp/%1.vezne"_s.arg(id),
            .shopName = u"Işık Çiçekçilik"_s,
            .shopAddress = u"Bağdat Cad. 1\nKadıköy"_s,
            .buyer = {{u"city"_s, u"İstanbul"_s}},
            .backups = u"/tmp/backups"_s};
}

} // namespace

class TestProfiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noFileIsNoProfile()
    {
        const auto profiles = Profiles::load(m_folder.filePath(u"none.json"_s));
        QVERIFY(profiles);
        QVERIFY(profiles->all().empty());
        QCOMPARE(profiles->last(), nullptr);
    }

    void everyFieldComesBack()
    {
        const QString file = m_folder.filePath(u"new/folder/profiles.json"_s);
        auto written = Profiles::load(file);
        QVERIFY(written && written->put(someProfile(u"a"_s, u"Mağaza"_s)));
        const auto read = Profiles::load(file);
        QVERIFY(read && read->all().size() == 1);
        QCOMPARE(toJson(read->all().front()), toJson(someProfile(u"a"_s, u"Mağaza"_s)));
    }

    void fileAndFolderAreForTheirOwnerOnly()
    {
        const QString file = m_folder.filePath(u"private/profiles.json"_s);
        auto profiles = Profiles::load(file);
        QVERIFY(profiles && profiles->put(someProfile(u"a"_s, u"A"_s)));
        QCOMPARE(modeOf(file), 0600U);
        QCOMPARE(modeOf(m_folder.filePath(u"private"_s)), 0700U);
    }

    void theLastOneIsRemembered()
    {
        const QString file = m_folder.filePath(u"last.json"_s);
        auto profiles = Profiles::load(file);
        QVERIFY(profiles && profiles->put(someProfile(u"a"_s, u"A"_s)));
        QVERIFY(profiles->put(someProfile(u"b"_s, u"B"_s)));
        QCOMPARE(profiles->last()->id, u"a"_s);
        QVERIFY(profiles->rememberLast(u"b"_s));
        const auto read = Profiles::load(file);
        QVERIFY(read);
        QCOMPARE(read->last()->id, u"b"_s);
        QCOMPARE(read->byName(u"A"_s)->id, u"a"_s);
        QCOMPARE(read->byName(u"C"_s), nullptr);
    }

    void aNameIsFoundWhateverItsCase()
    {
        auto profiles = Profiles::load(m_folder.filePath(u"case.json"_s));
        QVERIFY(profiles && profiles->put(someProfile(u"a"_s, u"Işık Şube"_s)));
        QVERIFY(profiles->byName(u"IŞIK ŞUBE"_s));
    }

    void aFileThatIsNotOursIsLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("not JSON") << QByteArray("profiles");
        QTest::newRow("cut off") << QByteArray(R"({"profiles":[)");
        QTest::newRow("a kind of a later version")
            << QByteArray(R"({"profiles":[{"id":"a","name":"A","kind":"lunar"}]})");
    }

    void aFileThatIsNotOursIsLeftAlone()
    {
        QFETCH(const QByteArray, content);
        QFile file(m_folder.filePath(u"foreign.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(content);
        file.close();
        QCOMPARE(Profiles::load(file.fileName()).error(), ProfilesFault::NotUnderstood);
    }

    void whatCannotBeWrittenIsNotKept()
    {
        QFile inTheWay(m_folder.filePath(u"plain"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        auto profiles = Profiles::load(m_folder.filePath(u"plain/profiles.json"_s));
        QVERIFY(profiles);
        QCOMPARE(profiles->put(someProfile(u"a"_s, u"A"_s)).error(), ProfilesFault::NotWritten);
        QVERIFY(profiles->all().empty());
    }

    void faults_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("api");
        QTest::addColumn<int>("count");
        QTest::newRow("none") << u"Yeni"_s << u"https://api.iyzipay.com"_s << 0;
        QTest::newRow("the sandbox on this machine") << u"Yeni"_s << u"http://127.0.0.1:8080"_s << 0;
        QTest::newRow("plain http elsewhere") << u"Yeni"_s << u"http://api.iyzipay.com"_s << 1;
        QTest::newRow("no name") << u" "_s << u"https://api.iyzipay.com"_s << 1;
        QTest::newRow("another's name in capitals") << u"BAŞKA"_s << u"https://api.iyzipay.com"_s << 1;
        QTest::newRow("no address") << u"Yeni"_s << QString() << 1;
    }

    void faults()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, api);
        Profile profile = someProfile(u"n"_s, name);
        profile.api = QUrl(api);
        QTEST(int(faultsOf(profile, {someProfile(u"o"_s, u"Başka"_s)}).size()), "count");
    }

private:
    static unsigned modeOf(const QString &path)
    {
        struct stat status = {};
        return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 0777U : 0U;
    }

    QTemporaryDir m_folder;
};

VEZNE_TEST(TestProfiles)
#include "tst_profiles.moc"
