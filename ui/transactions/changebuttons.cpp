// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/changebuttons.h"

#include <QHBoxLayout>
#include <QPushButton>

#include "core/journal/problemtext.h"
#include "core/till/roster.h"
#include "ui/kit/icon.h"
#include "ui/kit/plainlabel.h"
#include "ui/payment/undo.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;
using journal::Kind;
using journal::Problem;

namespace {

QString reasonOf(std::optional<Problem> problem)
{
    return problem ? journal::ProblemText::what(*problem) : QString();
}

std::optional<Problem> rightProblem(std::optional<access::Refusal> refusal)
{
    return refusal ? std::optional(till::problemOf(*refusal)) : std::nullopt;
}

void offer(QPushButton *button, const QString &text, const QString &whyNot)
{
    button->setText(text);
    button->setEnabled(whyNot.isEmpty());
    button->setAccessibleDescription(whyNot);
}

} // namespace

ChangeButtons::ChangeButtons(const till::Roster &roster, QWidget *parent)
    : QWidget(parent)
    , m_roster(roster)
    , m_capture(new QPushButton)
    , m_undo(new QPushButton)
    , m_refund(new QPushButton)
    , m_cancel(new QPushButton)
    , m_why(new PlainLabel({}, TextRole::Secondary))
{
    m_capture->setObjectName(u"captureButton"_s);
    m_undo->setObjectName(u"undoButton"_s);
    m_refund->setObjectName(u"refundButton"_s);
    m_cancel->setObjectName(u"cancelButton"_s);
    m_why->setObjectName(u"whyNotLabel"_s);
    m_why->setWordWrap(true);

    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    for (QPushButton *button : {m_capture, m_undo, m_refund, m_cancel}) {
        button->setEnabled(false); // until there is a payment to change
        row->addWidget(button);
    }
    row->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addLayout(row);
    layout->addWidget(m_why);

    connect(m_capture, &QPushButton::clicked, this, [this] { Q_EMIT requested(Kind::Capture); });
    connect(m_undo, &QPushButton::clicked, this, [this] {
        if (m_undoKind)
            Q_EMIT requested(*m_undoKind);
    });
    connect(m_refund, &QPushButton::clicked, this, [this] { Q_EMIT requested(Kind::Refund); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { Q_EMIT requested(Kind::Cancel); });
}

void ChangeButtons::show(const journal::PaymentFile &file, Instant now)
{
    const std::optional<Problem> readOnly = m_isReadOnly ? std::optional(Problem::ReadOnly) : std::nullopt;
    const bool isHold = file.payment.isHold();
    m_capture->setVisible(isHold);
    m_undo->setVisible(!isHold);
    m_refund->setVisible(!isHold);
    if (isHold) {
        const QString noChange = reasonOf(readOnly ? readOnly : refusalOfCapture(file, now));
        const QString noCaptureRight = reasonOf(rightProblem(m_roster.refusalOf(access::Action::Capture)));
        const QString noCancelRight = reasonOf(rightProblem(m_roster.refusalOfCancel(file.payment)));
        offer(m_capture, tr("Capture…"), noChange.isEmpty() ? noCaptureRight : noChange);
        offer(m_cancel, tr("Release…"), noChange.isEmpty() ? noCancelRight : noChange);
        m_why->setText(noChange);
        m_why->setVisible(!noChange.isEmpty());
        return;
    }
    const bool mayRefund = !m_roster.refusalOf(access::Action::Refund);
    const bool mayAsk = !m_roster.refusalOf(access::Action::AskRefund);
    const auto cancelRight = m_roster.refusalOfCancel(file.payment);
    QString noRefund = reasonOf(readOnly ? readOnly : refusalOfRefund(file, now));
    QString noCancel = reasonOf(readOnly ? readOnly : refusalOfCancel(file, now));
    if (noRefund.isEmpty() && !mayRefund && !mayAsk)
        noRefund = journal::ProblemText::what(Problem::NoRight);
    if (noCancel.isEmpty() && cancelRight)
        noCancel = reasonOf(rightProblem(cancelRight));
    m_undoKind = readOnly ? std::nullopt : undoOf(file, now);
    if (m_undoKind == Kind::Cancel && !noCancel.isEmpty())
        m_undoKind = Kind::Refund;
    if (m_undoKind == Kind::Refund && !noRefund.isEmpty())
        m_undoKind.reset();
    offer(m_undo, tr("Undo…"), m_undoKind ? QString() : noRefund);
    offer(m_refund, mayRefund ? tr("Refund…") : tr("Ask for a refund…"), noRefund);
    offer(m_cancel, tr("Cancel…"), noCancel);
    // Two reasons at once would say little more than the first.
    m_why->setText(noRefund.isEmpty() ? noCancel : noRefund);
    m_why->setVisible(!m_why->text().isEmpty());
}

} // namespace vezne::ui
