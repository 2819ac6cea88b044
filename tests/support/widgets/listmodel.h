// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/journalbuilder.h"
#include "ui/transactions/transactionmodel.h"

namespace vezne::test {

/// A model over a journal of its own.
struct ListModel
{
    JournalBuilder book;
    std::unique_ptr<journal::ReaderThread> reader;
    std::unique_ptr<ui::TransactionModel> model;
    std::unique_ptr<QAbstractItemModelTester> tester;

    /// Under the eyes of a model tester, which fetches more whenever it can.
    void start(const journal::Filter &filter = {})
    {
        startUntested();
        tester = std::make_unique<QAbstractItemModelTester>(
            model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        load(filter);
    }

    void startUntested()
    {
        reader = std::make_unique<journal::ReaderThread>(book.place());
        model = std::make_unique<ui::TransactionModel>(*reader);
    }

    void load(const journal::Filter &filter)
    {
        QSignalSpy completed(model.get(), &ui::TransactionModel::completed);
        model->load(filter);
        QVERIFY(completed.wait());
    }

    /// The row, read if need be.
    [[nodiscard]] journal::Operation at(int row) const
    {
        (void)model->index(row, 0).data();
        if (!QTest::qWaitFor([&] { return model->at(row) != nullptr; }))
            qFatal("a row that does not come");
        return *model->at(row);
    }
    [[nodiscard]] int rowOf(const QString &operation)
    {
        return model->rowOf(book.journal().reader().operation(operation)->seq);
    }

    void update(const QString &operation, const QSignalSpy &awaited)
    {
        const auto before = awaited.count();
        model->update(operation);
        QTRY_VERIFY(awaited.count() > before);
    }

    [[nodiscard]] QStringList ids() const
    {
        QStringList ids;
        for (int row = 0; row < model->rowCount(); ++row)
            ids.append(at(row).id);
        return ids;
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < model->rowCount(); ++row)
            names.append(model->index(row, ui::TransactionModel::Customer).data().toString());
        return names;
    }
};

} // namespace vezne::test
