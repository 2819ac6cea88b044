// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QHeaderView>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/journalbuilder.h"
#include "ui/kit/plainlabel.h"
#include "ui/kit/tile.h"
#include "ui/refund/refunddialog.h"
#include "ui/transactions/transactionspage.h"

namespace vezne::test {

using namespace Qt::StringLiterals;

/// The page in a window, over a journal, with a provider that nobody asks.
struct ListScreen
{
    JournalBuilder book;
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    std::unique_ptr<journal::ReaderThread> reader;
    std::unique_ptr<iyzico::Client> client;
    std::unique_ptr<till::Till> till;
    std::unique_ptr<ui::TransactionsPage> page;

    void open(QSize size = {1280, 800})
    {
        openOn(book.place(), size);
        QTRY_VERIFY(rows() > 0 || find<QPushButton>(u"emptyStateButton"_s));
        settle();
    }

    void openOn(const journal::Place &place, QSize size)
    {
        reader = std::make_unique<journal::ReaderThread>(place);
        client = std::make_unique<iyzico::Client>(
            QUrl(u"http://127.0.0.1:1"_s),
            std::make_shared<iyzico::Credentials>(iyzico::Credentials{"key", SecretBytes(16)}));
        till = std::make_unique<till::Till>(book.journal(), *client, till::Recovery::Options{});
        page = std::make_unique<ui::TransactionsPage>(*reader, *till, book.clock(), &settings);
        page->resize(size);
        page->show();
        QVERIFY(QTest::qWaitForWindowExposed(page.get()));
        page->activateWindow();
    }

    /// Until everything that was asked of the reader has been answered: it answers in order.
    void settle()
    {
        bool answered = false;
        reader->ask(
            page.get(), [](const journal::Reader &read) { return read.paymentOfItem(u"none"_s); },
            [&](const journal::Result<QString> &) { answered = true; });
        QTRY_VERIFY(answered);
    }

    void tell(const QString &operation)
    {
        Q_EMIT till->changed(operation);
        settle();
    }

    template<class Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return page->findChild<Widget *>(name);
    }
    [[nodiscard]] QTableView *table() const { return find<QTableView>(u"transactionTable"_s); }
    [[nodiscard]] int rows() const { return table()->model()->rowCount(); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    [[nodiscard]] QWidget *detail() const { return find<QWidget>(u"detailPane"_s); }
    [[nodiscard]] QString text(const QString &label) const { return find<ui::PlainLabel>(label)->text(); }
    [[nodiscard]] qint64 count(const QString &tile) const
    {
        return find<ui::Tile>(tile)->count().value_or(-1);
    }
    [[nodiscard]] ui::RefundDialog *dialog() const { return page->findChild<ui::RefundDialog *>(); }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
};

} // namespace vezne::test
