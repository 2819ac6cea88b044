// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/trustdialog.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/kit/dialogfoot.h"
#include "ui/kit/field.h"
#include "ui/kit/metrics.h"
#include "ui/kit/plainlabel.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int trustWidth = 480;
constexpr int longestTrustReason = 200;
} // namespace

TrustDialog::TrustDialog(QWidget *parent)
    : QDialog(parent)
    , m_reason(new QLineEdit)
    , m_wait(new QPushButton(tr("Charge nothing yet")))
    , m_trust(new QPushButton(tr("Go on with this journal")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"trustDialog"_s);
    setWindowTitle(tr("Go on with this journal?"));
    setMinimumWidth(trustWidth);
    m_reason->setObjectName(u"trustReasonEdit"_s);
    m_reason->setMaxLength(longestTrustReason);
    m_wait->setObjectName(u"waitButton"_s);
    m_trust->setObjectName(u"trustButton"_s);
    m_trust->setEnabled(false);

    auto *explanation = new PlainLabel(tr(
        "Vezne once wrote entries that this file does not hold. Payments, refunds and cancels may be "
        "missing, "
        "and a sale that is missing could be charged a second time. Go on only when you have compared this "
        "journal with iyzico’s list."));
    explanation->setWordWrap(true);
    auto *field = new Field(tr("What was compared, and by whom"), m_reason);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(new PlainLabel(windowTitle(), TextRole::Title));
    layout->addWidget(explanation);
    layout->addWidget(field);
    layout->addLayout(newDialogFoot(
        this, {.leave = m_wait, .act = m_trust, .role = ButtonRole::Danger, .enter = Enter::StepsOn}));

    connect(m_reason, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_trust->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_trust, &QPushButton::clicked, this, [this] {
        const QString reason = m_reason->text().trimmed();
        accept();
        Q_EMIT trusted(reason);
    });
}

} // namespace vezne::ui
