// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

#include "tests/support/shop.h"
#include "ui/kit/moneyedit.h"
#include "ui/kit/plainlabel.h"
#include "ui/refund/refunddialog.h"

namespace vezne::test {

/// A refund dialog on screen.
struct RefundScreen
{
    QPointer<ui::RefundDialog> dialog;

    RefundScreen(Shop &shop, const QString &payment)
        : dialog(new ui::RefundDialog(shop.file(payment), shop.till()))
    {
        dialog->open();
    }
    ~RefundScreen() { delete dialog; }
    Q_DISABLE_COPY_MOVE(RefundScreen)

    template<class Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return dialog->findChild<Widget *>(name);
    }
    [[nodiscard]] QPushButton *act() const { return find<QPushButton>(QStringLiteral("actButton")); }
    [[nodiscard]] QPushButton *giveUp() const { return find<QPushButton>(QStringLiteral("giveUpButton")); }
    [[nodiscard]] QString text(const QString &label) const { return find<ui::PlainLabel>(label)->text(); }
    [[nodiscard]] QString result() const { return text(QStringLiteral("resultTitle")); }

    void type(const QString &amount) const
    {
        auto *edit = find<ui::MoneyEdit>(QStringLiteral("amountEdit"));
        edit->selectAll();
        QTest::keyClicks(edit, amount);
    }
    void choosePart(const QString &amount) const
    {
        find<QRadioButton>(QStringLiteral("partRadio"))->click();
        type(amount);
    }
};

} // namespace vezne::test
