// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/approvalbar.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QPushButton>

#include "core/journal/problemtext.h"
#include "ui/help/failure.h"
#include "ui/kit/plainlabel.h"
#include "ui/transactions/itemtable.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;
using iyzico::Approval;
using till::ApprovalEnd;

ApprovalBar::ApprovalBar(till::Till &till, ItemModel *model, ItemTable *table, QWidget *parent)
    : QWidget(parent)
    , m_till(till)
    , m_model(model)
    , m_table(table)
    , m_message(new PlainLabel({}, TextRole::Secondary))
    , m_approve(new QPushButton)
    , m_takeBack(new QPushButton)
{
    m_message->setObjectName(u"approvalMessage"_s);
    m_message->setWordWrap(true);
    m_approve->setObjectName(u"approveItemButton"_s);
    m_takeBack->setObjectName(u"takeBackItemButton"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    row->addWidget(m_message, 1);
    row->addWidget(m_approve);
    row->addWidget(m_takeBack);
    connect(m_approve, &QPushButton::clicked, this, [this] { act(Approval::Approve); });
    connect(m_takeBack, &QPushButton::clicked, this, [this] { act(Approval::TakeBack); });
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ApprovalBar::showSelection);
    connect(model, &QAbstractItemModel::modelReset, this, &ApprovalBar::showSelection);
    retranslate();
}

void ApprovalBar::retranslate()
{
    m_approve->setText(tr("Approve the item"));
    m_takeBack->setText(tr("Take the approval back"));
}

void ApprovalBar::show(const journal::PaymentFile &file, bool isOffered)
{
    if (m_payment != file.payment.id)
        m_message->clear();
    m_payment = file.payment.id;
    const bool isPaid =
        journal::isCollected(file.payment.state) && !file.payment.cancelled && !file.payment.isHold();
    setVisible(isOffered && isPaid);
    if (isOffered && isPaid && m_model->rowCount() == 1)
        m_table->selectRow(0); // nothing to choose
    showSelection();
}

QString ApprovalBar::transaction() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? QString() : rows.constFirst().data(ItemModel::TransactionRole).toString();
}

void ApprovalBar::showSelection()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const bool mayAct = !rows.isEmpty() && !m_underWay && !transaction().isEmpty() &&
                        !m_till.roster().refusalOf(access::Action::ApproveItem);
    const auto approval =
        rows.isEmpty() ? journal::Item::Approval::NotKnown : m_model->at(rows.constFirst().row())->approval();
    // What is not known may be asked for either way.
    m_approve->setEnabled(mayAct && approval != journal::Item::Approval::Approved);
    m_takeBack->setEnabled(mayAct && approval != journal::Item::Approval::Waiting);
}

void ApprovalBar::act(Approval approval)
{
    const auto item = m_till.approve(m_payment, transaction(), approval);
    if (!item)
        return m_message->setText(textOf(failureOf(item.error())));
    m_underWay = *item;
    m_message->setText(tr("Asking iyzico…"));
    connect(*item, &till::ItemApproval::finished, this, &ApprovalBar::hear);
    showSelection();
}

void ApprovalBar::hear(const ApprovalEnd &end)
{
    m_underWay.clear();
    switch (end.outcome) {
    case ApprovalEnd::Outcome::Done:
        m_message->setText(end.unrecorded ? journal::ProblemText::what(end.unrecorded->problem)
                                          : tr("Done."));
        break;
    case ApprovalEnd::Outcome::Refused:
        m_message->setText(tr("iyzico refused it: %1").arg(end.errorMessage));
        break;
    case ApprovalEnd::Outcome::NotSent:
        m_message->setText(tr("Nothing was sent. Check the connection."));
        break;
    case ApprovalEnd::Outcome::NotKnown:
        m_message->setText(tr("The result is not known. Asking for the same again does no harm."));
        break;
    }
    showSelection();
}

} // namespace vezne::ui
