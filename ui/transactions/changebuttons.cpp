// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/changebuttons.h"

#include <QHBoxLayout>
#include <QPushButton>

#include "ui/kit/icon.h"
#include "ui/kit/plainlabel.h"
#include "ui/transactions/operationtext.h"
#include "ui/transactions/undo.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;
using journal::Kind;
using journal::Problem;

namespace {

QString reasonOf(std::optional<Problem> problem)
{
    return problem ? problemText(*problem) : QString();
}

void offer(QPushButton *button, const QString &text, const QString &whyNot)
{
    button->setText(text);
    button->setEnabled(whyNot.isEmpty());
    button->setAccessibleDescription(whyNot);
}

} // namespace

ChangeButtons::ChangeButtons(QWidget *parent)
    : QWidget(parent)
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
    const bool isHold = file.payment.isHold();
    m_capture->setVisible(isHold);
    m_undo->setVisible(!isHold);
    m_refund->setVisible(!isHold);
    if (isHold) {
        const QString noChange = reasonOf(refusalOfCapture(file, now));
        offer(m_capture, tr("Capture…"), noChange);
        offer(m_cancel, tr("Release…"), noChange);
        m_why->setText(noChange);
        m_why->setVisible(!noChange.isEmpty());
        return;
    }
    const QString noRefund = reasonOf(refusalOfRefund(file, now));
    const QString noCancel = reasonOf(refusalOfCancel(file, now));
    m_undoKind = undoOf(file, now);
    offer(m_undo, tr("Undo…"), m_undoKind ? QString() : noRefund);
    offer(m_refund, tr("Refund…"), noRefund);
    offer(m_cancel, tr("Cancel…"), noCancel);
    // Two reasons at once would say little more than the first.
    m_why->setText(noRefund.isEmpty() ? noCancel : noRefund);
    m_why->setVisible(!m_why->text().isEmpty());
}

} // namespace vezne::ui
