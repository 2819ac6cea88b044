// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

namespace vezne::test {

/// Many classes of tests in one program, each run by itself under the name of its file; one program links
/// once what dozens would link each for itself.
class Suite
{
public:
    using Run = int (*)(int argc, char **argv);

    /// Adds the class of the file `path`. Called before main(), by VEZNE_TEST.
    Suite(const char *path, Run function);

    /// Runs the class named by the first argument with the arguments after it; without one, prints the names.
    /// Returns the number of failures, or 2 for a name that is not there.
    [[nodiscard]] static int run(int argc, char **argv);
};

} // namespace vezne::test

/// Puts the QtTest class `Class` into the program, under the name of the file it stands in.
#define VEZNE_TEST(Class)                                                                                    \
    static const vezne::test::Suite suiteOf##Class(__FILE__, [](int argc, char **argv) {                     \
        Class tests;                                                                                         \
        return QTest::qExec(&tests, argc, argv);                                                             \
    });
