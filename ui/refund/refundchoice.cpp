// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/refund/refundchoice.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QRadioButton>
#include <QVBoxLayout>
#include <algorithm>

#include "core/money/moneytext.h"
#include "ui/kit/field.h"
#include "ui/kit/language.h"
#include "ui/kit/moneyedit.h"
#include "ui/transactions/itemtable.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int amountWidth = 220;

QString wholeText(journal::Kind kind, Money sum)
{
    const QString figure = toText(sum, language());
    return kind == journal::Kind::Capture ? RefundChoice::tr("All that is held: %1").arg(figure)
                                          : RefundChoice::tr("All that is left: %1").arg(figure);
}

/// A payment of one line is refunded as a whole or in part; its line adds nothing.
bool hasLines(const journal::PaymentFile &file)
{
    return file.items.size() > 1 && std::ranges::none_of(file.items, [](const journal::Item &item) {
               return item.transactionId.isEmpty();
           });
}

} // namespace

RefundChoice::RefundChoice(const journal::PaymentFile &file, journal::Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_left(kind == journal::Kind::Capture ? file.payment.paidPrice : file.left())
    , m_whole(new QRadioButton(wholeText(kind, m_left)))
    , m_part(new QRadioButton(tr("A part of it")))
    , m_line(new QRadioButton(tr("One item")))
    , m_items(new ItemModel(this))
    , m_table(new ItemTable(m_items))
    , m_amount(new MoneyEdit(m_left.currency()))
    , m_amountField(new Field(tr("Amount"), m_amount))
{
    m_whole->setObjectName(u"wholeRadio"_s);
    m_part->setObjectName(u"partRadio"_s);
    m_line->setObjectName(u"itemRadio"_s);
    m_amount->setObjectName(u"amountEdit"_s);
    m_amountField->setFixedWidth(amountWidth);
    m_items->setItems(file.items, m_left.currency());
    m_table->hide();
    m_table->setAccessibleName(tr("Items"));
    m_line->setVisible(kind == journal::Kind::Refund && hasLines(file));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    for (QWidget *part : std::initializer_list<QWidget *>{m_whole, m_part, m_line, m_table, m_amountField})
        layout->addWidget(part);

    m_whole->setChecked(true);
    for (QRadioButton *radio : {m_whole, m_part, m_line}) {
        radio->installEventFilter(this);
        connect(radio, &QRadioButton::toggled, this, &RefundChoice::choose);
    }
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RefundChoice::showLimit);
    connect(m_amount, &MoneyEdit::amountChanged, this, &RefundChoice::check);
    connect(m_amount, &MoneyEdit::textChanged, this, &RefundChoice::check);
    choose();
}

void RefundChoice::choose()
{
    m_table->setVisible(m_line->isChecked());
    m_amountField->setEnabled(!m_whole->isChecked());
    if (m_line->isChecked())
        selectFirstLine();
    showLimit();
    if (m_part->isChecked()) {
        m_amount->setFocus();
        m_amount->selectAll();
    }
}

bool RefundChoice::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    const bool isFigure = !key.text().isEmpty() && key.text().front().isDigit();
    if (!isFigure || (key.modifiers() & ~Qt::KeypadModifier))
        return QWidget::eventFilter(watched, event);
    // The arrows choose "a part" and stay there; a figure typed then must not be lost, or all would go back.
    if (m_whole->isChecked())
        m_part->setChecked(true);
    m_amount->setFocus(Qt::OtherFocusReason);
    m_amount->selectAll();
    QCoreApplication::sendEvent(m_amount, event);
    return true;
}

void RefundChoice::selectFirstLine()
{
    if (chosenRow() >= 0)
        return;
    for (int row = 0; row < m_items->rowCount(); ++row) {
        if (m_items->leftAt(row).isPositive()) {
            m_table->selectRow(row);
            return;
        }
    }
}

int RefundChoice::chosenRow() const
{
    const QModelIndex current = m_table->selectionModel()->currentIndex();
    return m_line->isChecked() && current.isValid() ? current.row() : -1;
}

Money RefundChoice::limit() const
{
    if (!m_line->isChecked())
        return m_left;
    const int row = chosenRow();
    const Money ofLine = row < 0 ? Money(0, m_left.currency()) : m_items->leftAt(row);
    return ofLine < m_left ? ofLine : m_left;
}

void RefundChoice::showLimit()
{
    // What is left stands in the box from the start, so that a person only ever takes away from it.
    m_amount->setAmount(limit());
    m_amountField->setHelp(m_whole->isChecked() ? QString()
                                                : tr("%1 at most").arg(toText(limit(), language())));
    check();
}

std::optional<Money> RefundChoice::amount() const
{
    const auto typed = m_whole->isChecked() ? std::optional(m_left) : m_amount->amount();
    return typed && typed->isPositive() && *typed <= limit() ? typed : std::nullopt;
}

QString RefundChoice::itemTransaction() const
{
    const int row = chosenRow();
    return row < 0 ? QString() : m_items->at(row)->transactionId;
}

QString RefundChoice::itemName() const
{
    const int row = chosenRow();
    return row < 0 ? QString() : m_items->at(row)->name;
}

void RefundChoice::check()
{
    const auto typed = m_amount->amount();
    QString error;
    if (const auto fault = m_amount->error())
        error = messageFor(*fault);
    else if (typed && *typed > limit())
        error = tr("Only %1 is left.").arg(toText(limit(), language()));
    else if (typed && !typed->isPositive())
        error = tr("The amount must be above zero.");
    m_amountField->setError(m_whole->isChecked() ? QString() : error);
    Q_EMIT changed();
}

} // namespace vezne::ui
