// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/refund/requestsdialog.h"

#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/help/failure.h"
#include "ui/kit/dialogfoot.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/field.h"
#include "ui/kit/problemline.h"
#include "ui/kit/style.h"
#include "ui/kit/tableview.h"
#include "ui/refund/grantdialog.h"
#include "ui/refund/requestmodel.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr QSize requestsSize(820, 460);
} // namespace

RequestsDialog::RequestsDialog(till::Till &till, QWidget *parent)
    : QDialog(parent)
    , m_till(till)
    , m_model(new RequestModel(this))
    , m_table(new TableView)
    , m_empty(new EmptyState(Glyph::Refund))
    , m_stack(new QStackedWidget)
    , m_why(new QLineEdit)
    , m_whyField(new Field(tr("Why it is declined"), m_why))
    , m_problem(new ProblemLine)
    , m_grant(new QPushButton(tr("Grant…")))
    , m_decline(new QPushButton(tr("Decline")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"requestsDialog"_s);
    setWindowTitle(tr("Refund requests"));
    resize(requestsSize);
    m_table->setObjectName(u"requestsTable"_s);
    m_table->setAccessibleName(tr("Refund requests"));
    m_table->setModel(m_model);
    m_table->stretch(RequestModel::Why);
    m_empty->setTexts(tr("No refund requests"),
                      tr("Cashiers’ refund requests stay here until they are granted or declined."));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(new PlainLabel(tr("Refund requests"), TextRole::Title));
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_whyField);
    layout->addWidget(m_problem);
    layout->addLayout(newActions());

    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RequestsDialog::showActions);
    connect(m_why, &QLineEdit::textChanged, this, &RequestsDialog::showActions);
    connect(&m_till, &till::Till::requestsChanged, this, &RequestsDialog::refresh);
    refresh();
}

QLayout *RequestsDialog::newActions()
{
    auto *close = new QPushButton(tr("Close"));
    m_grant->setObjectName(u"grantButton"_s);
    m_decline->setObjectName(u"declineButton"_s);
    connect(m_grant, &QPushButton::clicked, this, &RequestsDialog::grant);
    connect(m_decline, &QPushButton::clicked, this, &RequestsDialog::decline);
    return newDialogFoot(this, {.leave = close,
                                .other = {m_decline},
                                .act = m_grant,
                                .role = ButtonRole::Danger,
                                .enter = Enter::StepsOn});
}

void RequestsDialog::refresh()
{
    auto waiting = m_till.journal().reader().requests().waiting();
    if (!waiting) {
        showProblem(waiting.error());
        return;
    }
    m_stack->setCurrentIndex(waiting->empty() ? 1 : 0);
    m_whyField->setVisible(!waiting->empty());
    m_model->show(std::move(*waiting));
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
    m_why->clear();
    showActions();
}

void RequestsDialog::showActions()
{
    const bool isChosen = m_model->at(m_table->currentIndex().row()) != nullptr;
    const bool mayDecide = !m_till.roster().refusalOf(access::Action::Refund);
    m_grant->setEnabled(isChosen && mayDecide);
    m_decline->setEnabled(isChosen && mayDecide && !m_why->text().trimmed().isEmpty());
    m_whyField->setHelp(mayDecide ? tr("It is kept with the request.")
                                  : tr("Finance or the owner grants and declines."));
}

void RequestsDialog::grant()
{
    const journal::RefundRequest *request = m_model->at(m_table->currentIndex().row());
    if (!request)
        return;
    const auto file = m_till.journal().reader().paymentFile(request->payment);
    if (!file) {
        showProblem(file.error());
        return;
    }
    auto *dialog = new GrantDialog(*request, *file, m_till, this);
    dialog->open();
}

void RequestsDialog::decline()
{
    const journal::RefundRequest *request = m_model->at(m_table->currentIndex().row());
    if (!request)
        return;
    if (const auto declined = m_till.decline(request->id, m_why->text().trimmed()); !declined)
        showProblem(declined.error());
}

void RequestsDialog::showProblem(const journal::Error &error)
{
    m_problem->tell(textOf(failureOf(error)));
}

} // namespace vezne::ui
