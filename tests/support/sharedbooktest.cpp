// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sharedbooktest.h"

#include <QTest>

namespace vezne::test {

void SharedBookTest::initTestCase()
{
    if (!Postgres::isInstalled())
        QSKIP("PostgreSQL is not installed");
}

void SharedBookTest::init()
{
    m_book = std::make_unique<journal::Place>(Postgres::running().newBook());
}

} // namespace vezne::test
