// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>

#include "tests/support/postgres.h"

namespace vezne::test {

/// Each test has a fresh shared book. Without PostgreSQL on the machine all are skipped.
class SharedBookTest : public QObject
{
    Q_OBJECT

protected:
    std::unique_ptr<journal::Place> m_book;

private Q_SLOTS: // QtTest calls those of a base class too
    void initTestCase();
    void init();
};

} // namespace vezne::test
