// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/iyzico/responsesignature.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vezne::iyzico;
using vezne::SecretBytes;

namespace {

constexpr char ownSecret[] = "sandbox-examplePosSecret0123456789ab";

} // namespace

class TestResponseSignature : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matchesVectors_data();
    void matchesVectors();
    void refusesWhatIsNotTheSignature_data();
    void refusesWhatIsNotTheSignature();
};

void TestResponseSignature::matchesVectors_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QString>("joined");
    QTest::addColumn<QString>("signature");

    QTest::newRow("iyzico's documentation: a payment")
        << QByteArray("sandbox-qaIiLIxhjMgx3LSKIVvp6j17NunHOFtD")
        << u"22416032:TRY:basketId:conversationId:10.5:10.5"_s
        << u"836c3a6c8db86c81043f2ca74edb13518b54a813f454f8dd762f0dd658610173"_s;
    QTest::newRow("iyzico's samples: a 3-D Secure callback with empty values")
        << QByteArray("jLc7GQHD2pyJoqXDeEcTnGHYtP7Ai5jl") << u"::1:22484292:success"_s
        << u"a4f73b80bb32a6ef8358090bbd8609a49a7b53f463048f8ef147496e236d04f0"_s;

    const auto own = [](const char *name, const QString &joined, const QString &signature) {
        QTest::newRow(name) << QByteArray(ownSecret) << joined << signature;
    };
    own("a payment or its detail", u"22416099:TRY:B1:pos-0003:100.5:100.5"_s,
        u"71e733913476eb29bc1f2d4a171626071a1ed05b6da29677ebec34155f806f9b"_s);
    own("a payment without basket and conversation", u"22416100:TRY:::250:240.1"_s,
        u"89c15b88c9bbf2aac0c51e6f961f75c4d52580989fc61e6a8a76971e0d572636"_s);
    own("the start of 3-D Secure", u"22416099:pos-0003"_s,
        u"ebd18d63edcd38590ef4ac81c55556ea16b2e9c02f62d952a1afd6ad8c0cec2f"_s);
    own("a good 3-D Secure callback", u":pos-0003:1:22416099:success"_s,
        u"cbaa1d993fb1578efb318f092068f98b503516057e66c79a8b094a97ed29fa1c"_s);
    own("a failed 3-D Secure callback with data", u"eyJ0IjoxfQ==:pos-0003:0:22416099:failure"_s,
        u"550cd0c5fcbcb199564a4821889717a32638a68b70d4a1f5db2599e5e3bce5a7"_s);
    own("a refund", u"22416099:40:TRY:pos-0007"_s,
        u"27e7dd62552f06d5cd6e91f107fef35f4cca930fc89fc212ca47015143e7d6c5"_s);
    own("the start of a hosted page", u"pos-0008:7c6ccd6f-9074-4ac1-9227-86a756df7e11"_s,
        u"d016f744c207564e3a4690017d364c66795ee1b335360cbb3cb64662e696fd29"_s);
    own("the result of a hosted page",
        u"SUCCESS:22416101:TRY:B1:pos-0008:5.2:5.2:7c6ccd6f-9074-4ac1-9227-86a756df7e11"_s,
        u"6fac74e7e3e9e13b1a7e1b3fc4083886349f59348192907c451fa4da87f7a7b4"_s);
}

void TestResponseSignature::matchesVectors()
{
    QFETCH(QByteArray, secret);
    QFETCH(QString, joined);
    QFETCH(QString, signature);
    const SecretBytes key(secret);
    const QStringList values = joined.split(u':');

    QCOMPARE(QString::fromLatin1(responseSignature(key, values)), signature);
    QCOMPARE(checkSignature(key, values, signature), SignatureCheck::Valid);
}

void TestResponseSignature::refusesWhatIsNotTheSignature_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<SignatureCheck>("verdict");

    const QString good = u"27e7dd62552f06d5cd6e91f107fef35f4cca930fc89fc212ca47015143e7d6c5"_s;
    QTest::newRow("none") << QString() << SignatureCheck::Missing;
    QTest::newRow("an empty one") << u""_s << SignatureCheck::Missing;
    QTest::newRow("one digit changed") << QString(good).replace(63, 1, u"6"_s) << SignatureCheck::Invalid;
    QTest::newRow("one digit short") << good.chopped(1) << SignatureCheck::Invalid;
    QTest::newRow("one digit more") << good + u'5' << SignatureCheck::Invalid;
    QTest::newRow("letters that are not ASCII") << u"ığüşöç"_s << SignatureCheck::Invalid;
}

void TestResponseSignature::refusesWhatIsNotTheSignature()
{
    QFETCH(QString, given);
    QFETCH(SignatureCheck, verdict);
    const QStringList values{u"22416099"_s, u"40"_s, u"TRY"_s, u"pos-0007"_s};
    QCOMPARE(checkSignature(SecretBytes(QByteArray(ownSecret)), values, given), verdict);
}

VEZNE_TEST(TestResponseSignature)
#include "tst_responsesignature.moc"
