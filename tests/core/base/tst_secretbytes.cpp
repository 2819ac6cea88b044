// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secretbytes.h"
#include "tests/support/suite.h"

#include <QTest>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <string_view>
#include <sys/resource.h>
#include <sys/wait.h>
#include <type_traits>
#include <unistd.h>

using namespace vezne;
using namespace Qt::StringLiterals;

static_assert(!std::is_copy_constructible_v<SecretBytes> && !std::is_copy_assignable_v<SecretBytes>);
static_assert(std::is_nothrow_move_constructible_v<SecretBytes> &&
              std::is_nothrow_move_assignable_v<SecretBytes>);
static_assert(!std::is_convertible_v<SecretBytes, QByteArray> &&
              !std::is_convertible_v<SecretBytes, QString>);

namespace {

/// Where and how much was last wiped by the function that stands in for libsodium's below.
struct Wiped
{
    const void *memory = nullptr;
    std::size_t size = 0;
} lastWiped;

SecretBytes secretOf(std::string_view text)
{
    return SecretBytes(std::span<const char>(text.data(), text.size()));
}

std::string_view textOf(const SecretBytes &secret)
{
    return {secret.data(), secret.size()};
}

/// Whether a process that does `access` is killed for it.
template<typename Access>
bool kills(Access access)
{
    const pid_t child = fork();
    if (child == 0) {
        const rlimit noCore{0, 0};
        setrlimit(RLIMIT_CORE, &noCore);
        std::signal(SIGSEGV, SIG_DFL);
        std::signal(SIGABRT, SIG_DFL);
        dup2(open("/dev/null", O_WRONLY), STDERR_FILENO);
        access();
        _exit(0);
    }
    int status = 0;
    return waitpid(child, &status, 0) == child && !(WIFEXITED(status) && WEXITSTATUS(status) == 0);
}

} // namespace

/// Stands in for libsodium's function of the same name in this program: the buffer of a QByteArray cannot be
/// looked at once it is released, so the order to wipe it is what can be seen.
extern "C" void sodium_memzero(void *const memory, const std::size_t size)
{
    lastWiped = {memory, size};
    volatile char *byte = static_cast<volatile char *>(memory);
    for (std::size_t i = 0; i < size; ++i)
        byte[i] = 0;
}

class TestSecretBytes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsEmpty();
    void newMemoryIsZero();
    void copiesItsSource();
    void takingWipesTheSourceInPlace();
    void takingNothingGivesNothing();
    void movedFromIsEmpty();
    void movingOntoItselfKeepsTheContent();
    void aCloneHasMemoryOfItsOwn();
    void wipedMemoryIsGone();
    void assignedOverMemoryIsGone();
    void readingPastTheEndKills();
    void comparesContents_data();
    void comparesContents();
};

void TestSecretBytes::beginsEmpty()
{
    const SecretBytes none;
    QVERIFY(none.isEmpty());
    QCOMPARE(none.size(), std::size_t(0));
    QVERIFY(none.bytes().empty());
    QVERIFY(SecretBytes(0).isEmpty());
    QVERIFY(none.clone().isEmpty());
}

void TestSecretBytes::newMemoryIsZero()
{
    const SecretBytes secret(100);
    QCOMPARE(secret.size(), std::size_t(100));
    QCOMPARE(textOf(secret), std::string_view(QByteArray(100, '\0').constData(), 100));
}

void TestSecretBytes::copiesItsSource()
{
    char source[] = "5528790000000008";
    const SecretBytes secret(std::span<const char>(source, 16));
    std::memset(source, 'x', 16);
    QCOMPARE(textOf(secret), std::string_view("5528790000000008"));
}

void TestSecretBytes::takingWipesTheSourceInPlace()
{
    QByteArray source("sandbox-secret");
    source.detach();
    const void *const memory = source.constData();
    lastWiped = {};
    const SecretBytes secret = SecretBytes::taking(source);
    QCOMPARE(textOf(secret), std::string_view("sandbox-secret"));
    QVERIFY(source.isEmpty());
    QCOMPARE(lastWiped.memory, memory);
    QCOMPARE(lastWiped.size, std::size_t(14));
}

void TestSecretBytes::takingNothingGivesNothing()
{
    QByteArray source;
    QVERIFY(SecretBytes::taking(source).isEmpty());
}

void TestSecretBytes::movedFromIsEmpty()
{
    SecretBytes first = secretOf("123");
    const char *const memory = first.data();
    SecretBytes second = std::move(first);
    QVERIFY(first.isEmpty() && !first.data()); // NOLINT(bugprone-use-after-move): what it leaves is the point
    QCOMPARE(textOf(second), std::string_view("123"));
    QCOMPARE(static_cast<const void *>(second.data()), static_cast<const void *>(memory));

    SecretBytes third = secretOf("to be replaced");
    third = std::move(second);
    QVERIFY(second.isEmpty() && !second.data()); // NOLINT(bugprone-use-after-move)
    QCOMPARE(textOf(third), std::string_view("123"));
}

void TestSecretBytes::movingOntoItselfKeepsTheContent()
{
    SecretBytes secret = secretOf("123");
    SecretBytes &same = secret;
    secret = std::move(same);
    QCOMPARE(textOf(secret), std::string_view("123"));
}

void TestSecretBytes::aCloneHasMemoryOfItsOwn()
{
    SecretBytes secret = secretOf("123");
    const SecretBytes copy = secret.clone();
    secret.data()[0] = '9';
    secret.wipe();
    QVERIFY(secret.isEmpty());
    QCOMPARE(textOf(copy), std::string_view("123"));
}

void TestSecretBytes::wipedMemoryIsGone()
{
    SecretBytes secret = secretOf("4111111111111129");
    const volatile char *const memory = secret.data();
    const auto readIt = [memory] { static_cast<void>(*memory); };
    QVERIFY(!kills(readIt));
    secret.wipe();
    QVERIFY(kills(readIt));
    secret.wipe(); // a second time is harmless
    QVERIFY(secret.isEmpty());
}

void TestSecretBytes::assignedOverMemoryIsGone()
{
    SecretBytes secret = secretOf("first");
    const volatile char *const memory = secret.data();
    secret = SecretBytes();
    QVERIFY(kills([memory] { static_cast<void>(*memory); }));
}

void TestSecretBytes::readingPastTheEndKills()
{
    const SecretBytes secret = secretOf("4111111111111129");
    const volatile char *const end = secret.data() + secret.size();
    QVERIFY(!kills([end] { static_cast<void>(end[-1]); }));
    QVERIFY(kills([end] { static_cast<void>(end[0]); }));
}

void TestSecretBytes::comparesContents_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    QTest::addColumn<bool>("equal");
    QTest::newRow("the same bytes") << QByteArray("abc") << QByteArray("abc") << true;
    QTest::newRow("another last byte") << QByteArray("abc") << QByteArray("abd") << false;
    QTest::newRow("another first byte") << QByteArray("abc") << QByteArray("xbc") << false;
    QTest::newRow("a beginning of the other") << QByteArray("abc") << QByteArray("abcd") << false;
    QTest::newRow("a difference behind a zero byte")
        << QByteArray("a\0b", 3) << QByteArray("a\0c", 3) << false;
    QTest::newRow("nothing and nothing") << QByteArray() << QByteArray() << true;
    QTest::newRow("nothing and something") << QByteArray() << QByteArray("a") << false;
}

void TestSecretBytes::comparesContents()
{
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, b);
    QFETCH(bool, equal);
    QCOMPARE(constantTimeEquals(a, b), equal);
    QCOMPARE(constantTimeEquals(b, a), equal);
}

VEZNE_TEST(TestSecretBytes)
#include "tst_secretbytes.moc"
