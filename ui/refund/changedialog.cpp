// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/refund/changedialog.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/access/consent.h"
#include "ui/help/failure.h"
#include "ui/kit/dialogfoot.h"
#include "ui/kit/panel.h"
#include "ui/kit/plainlabel.h"
#include "ui/kit/problemline.h"
#include "ui/kit/style.h"
#include "ui/refund/changeresult.h"
#include "ui/refund/paymenthead.h"
#include "ui/refund/reasonfields.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;
using journal::Kind;

namespace {

constexpr int leastWidth = 540;

QString titleFor(Kind kind, const journal::Operation &payment)
{
    if (kind == Kind::Capture)
        return ChangeDialog::tr("Capture the hold");
    if (kind == Kind::Cancel)
        return payment.isHold() ? ChangeDialog::tr("Release the hold")
                                : ChangeDialog::tr("Cancel the payment");
    return ChangeDialog::tr("Refund");
}

} // namespace

ChangeDialog::ChangeDialog(Kind kind, const journal::PaymentFile &file, till::Till &till, QWidget *choices,
                           QWidget *parent)
    : QDialog(parent)
    , m_kind(kind)
    , m_file(file)
    , m_till(till)
    , m_pages(new QStackedWidget)
    , m_reason(new ReasonFields)
    , m_consent(new Consent(till.roster()))
    , m_sentence(new PlainLabel({}, TextRole::Section))
    , m_error(new ProblemLine)
    , m_result(new ChangeResult)
    , m_giveUp(new QPushButton(tr("Back")))
    , m_act(new QPushButton)
    , m_refundInstead(new QPushButton(tr("Refund instead…")))
    , m_receipt(new QPushButton(tr("Receipt…")))
{
    const QString title = titleFor(kind, file.payment);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setMinimumWidth(leastWidth);
    m_giveUp->setObjectName(u"giveUpButton"_s);
    m_act->setObjectName(u"actButton"_s);
    m_reason->setVisible(kind != Kind::Capture); // a hold was made to be captured
    m_refundInstead->setObjectName(u"refundInsteadButton"_s);
    m_receipt->setObjectName(u"resultReceiptButton"_s);
    m_refundInstead->hide();
    m_receipt->hide();
    m_pages->addWidget(newForm(title, choices));
    m_pages->addWidget(m_result);

    QHBoxLayout *buttons = newDialogFoot(
        this, {.other = {m_receipt, m_giveUp, m_refundInstead},
               .act = m_act,
               .role = kind == Kind::Capture ? ButtonRole::Primary : ButtonRole::Danger, // danger: money out
               .enter = Enter::StepsOn});
    m_giveUp->setDefault(true); // no `leave`: it closes also what reject() does not
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::l);
    layout->addWidget(m_pages);
    layout->addLayout(buttons);

    connect(m_giveUp, &QPushButton::clicked, this, [this] { done(Rejected); });
    connect(m_act, &QPushButton::clicked, this, &ChangeDialog::act);
    connect(m_reason, &ReasonFields::changed, this, &ChangeDialog::showChoice);
    connect(m_consent, &Consent::changed, this, &ChangeDialog::showChoice);
    connect(m_consent, &Consent::given, this,
            [this](const std::optional<till::Proof> &second) { commit(m_change, second); });
    connect(m_consent, &Consent::refused, this, &ChangeDialog::showRefusal);
    connect(m_refundInstead, &QPushButton::clicked, this, [this] {
        done(Rejected);
        Q_EMIT refundWanted(m_file.payment.id);
    });
    connect(m_receipt, &QPushButton::clicked, this, [this] {
        done(Accepted);
        Q_EMIT receiptWanted(m_file.payment.id);
    });
}

ChangeDialog::~ChangeDialog()
{
    // The amount reports losing the focus while it is destroyed, when this is no such dialog any more.
    for (QWidget *child : findChildren<QWidget *>())
        child->disconnect(this);
}

QWidget *ChangeDialog::newForm(const QString &title, QWidget *choices)
{
    m_sentence->setObjectName(u"sentenceLabel"_s);
    m_sentence->setWordWrap(true);
    m_error->setObjectName(u"errorLabel"_s);

    auto *form = new QWidget;
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addWidget(new PlainLabel(title, TextRole::Title));
    layout->addWidget(newPaymentHead(m_file));
    if (choices)
        layout->addWidget(choices);
    layout->addWidget(m_reason);
    layout->addWidget(m_consent);
    layout->addStretch();
    layout->addWidget(m_sentence);
    layout->addWidget(m_error);
    return form;
}

void ChangeDialog::showChoice()
{
    const auto chosen = choice();
    if (chosen)
        m_consent->setAction(actionFor(chosen->amount));
    m_act->setEnabled(!m_isUnderWay && chosen && (!asksReason() || m_reason->isComplete()) &&
                      m_consent->isComplete());
    m_act->setText(chosen ? chosen->act : windowTitle());
    m_sentence->setText(chosen ? chosen->sentence : QString());
    m_error->tell({});
}

void ChangeDialog::act()
{
    const auto chosen = choice();
    if (!chosen || m_isUnderWay)
        return;
    m_isUnderWay = true;
    m_act->setEnabled(false);
    m_change = {.kind = m_kind,
                .payment = m_file.payment.id,
                .amount = chosen->amount,
                .itemTransaction = chosen->itemTransaction,
                .reason = asksReason() ? m_reason->reason() : QString(),
                .note = asksReason() ? m_reason->note() : QString(),
                .leftAsSeen = m_file.left()};
    m_consent->ask();
}

access::Action ChangeDialog::actionFor(const Money &amount) const
{
    switch (m_kind) {
    case Kind::Cancel:
        return m_till.cancelAction(m_file);
    case Kind::Capture:
        return access::Action::Capture;
    case Kind::Refund:
    case Kind::Charge:
    case Kind::Preauth:
        break;
    }
    return m_till.refundAction(m_file, amount);
}

void ChangeDialog::commit(const journal::Change &change, const std::optional<till::Proof> &second)
{
    follow(m_till.change(change, second));
}

void ChangeDialog::offerReceipt()
{
    m_offersReceipt = true;
}

void ChangeDialog::hideReason()
{
    m_hasReason = false;
    m_reason->hide();
}

void ChangeDialog::showTaken()
{
    m_isUnderWay = false;
    m_result->showAsked();
    m_pages->setCurrentWidget(m_result);
    m_giveUp->setText(tr("Close"));
    m_giveUp->setFocus();
    m_act->hide();
}

void ChangeDialog::follow(const journal::Result<till::Attempt *> &attempt)
{
    if (!attempt) {
        showRefusal(attempt.error());
        return;
    }
    connect(*attempt, &till::Attempt::finished, this, &ChangeDialog::conclude);
    m_result->showProgress(m_kind);
    m_pages->setCurrentWidget(m_result);
    m_giveUp->setText(tr("Close"));
    m_giveUp->setFocus();
    m_act->hide();
}

void ChangeDialog::showRefusal(const journal::Error &error)
{
    m_isUnderWay = false;
    // A refusal by the rules stays one: what this window shows is out of date. A full disk may be cleared.
    // A wrong password is typed again.
    const bool isFinal = journal::isRefusal(error.problem) && error.problem != journal::Problem::WrongSecret;
    m_act->setEnabled(!isFinal && m_consent->isComplete());
    m_error->tell(textOf(failureOf(error)));
    m_giveUp->setFocus();
}

void ChangeDialog::conclude(const till::AttemptEnd &end)
{
    m_isUnderWay = false;
    // What is left is what the journal says now, not what this window would reckon.
    const auto now = m_till.journal().reader().paymentFile(m_file.payment.id);
    m_result->showEnd(m_kind, m_change.amount, now.value_or(m_file), end);
    m_receipt->setVisible(m_offersReceipt && end.state == journal::State::Done && now &&
                          !now->payment.taken().isZero());
    m_pages->removeWidget(m_pages->widget(0)); // the form is higher than what became of it
    QMetaObject::invokeMethod(                 // what was just added shows only then
        this,
        [this] {
            layout()->activate();
            resize(width(), layout()->totalHeightForWidth(width()));
        },
        Qt::QueuedConnection);
    m_refundInstead->setVisible(m_kind == Kind::Cancel && !m_file.payment.isHold() &&
                                end.state == journal::State::Refused);
}

void ChangeDialog::reject()
{
    // Escape must not look as if it took back what was sent; the button says "Close" and does.
    if (!m_isUnderWay)
        QDialog::reject();
}

} // namespace vezne::ui
