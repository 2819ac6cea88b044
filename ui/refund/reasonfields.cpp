// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/refund/reasonfields.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

#include "core/iyzico/endpoints/reason.h"
#include "ui/kit/field.h"
#include "ui/payment/operationtext.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;
using iyzico::Reason;

namespace {
constexpr int longestNote = 200;
} // namespace

ReasonFields::ReasonFields(QWidget *parent)
    : QWidget(parent)
    , m_reason(new QComboBox)
    , m_note(new QLineEdit)
    , m_reasonField(new Field(tr("Reason"), m_reason))
    , m_noteField(new Field(tr("Note"), m_note))
{
    m_reason->setObjectName(u"reasonCombo"_s);
    m_note->setObjectName(u"noteEdit"_s);
    m_note->setMaxLength(longestNote);
    for (const Reason reason : {Reason::BuyerRequest, Reason::DoublePayment, Reason::Fraud, Reason::Other})
        m_reason->addItem(reasonText(iyzico::word(reason)), iyzico::word(reason));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_reasonField, 2);
    layout->addWidget(m_noteField, 3);
    connect(m_reason, &QComboBox::activated, this, &ReasonFields::check);
    connect(m_note, &QLineEdit::textChanged, this, &ReasonFields::check);
}

QString ReasonFields::reason() const
{
    return m_reason->currentData().toString();
}

QString ReasonFields::note() const
{
    return m_note->text().trimmed();
}

bool ReasonFields::isComplete() const
{
    return reason() != iyzico::word(Reason::Other) || !note().isEmpty();
}

void ReasonFields::check()
{
    m_noteField->setHelp(isComplete() ? QString() : tr("Say why, in a few words."));
    Q_EMIT changed();
}

} // namespace vezne::ui
