// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/rulespanel.h"

#include <QEvent>
#include <QGridLayout>
#include <QSpinBox>

#include "core/till/shoprules.h"
#include "core/till/staffoffice.h"
#include "ui/help/failure.h"
#include "ui/kit/field.h"
#include "ui/kit/moneyedit.h"
#include "ui/kit/problemline.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int longestWindow = 24 * 60;
} // namespace

RulesPanel::RulesPanel(till::Roster &roster, QWidget *parent)
    : Panel({}, parent)
    , m_roster(roster)
    , m_cancel(new MoneyEdit)
    , m_cancelField(new Field({}, m_cancel))
    , m_window(new QSpinBox)
    , m_windowField(new Field({}, m_window))
    , m_refund(new MoneyEdit)
    , m_refundField(new Field({}, m_refund))
    , m_idle(new QSpinBox)
    , m_idleField(new Field({}, m_idle))
    , m_problem(new ProblemLine)
{
    setObjectName(u"rulesPanel"_s);
    m_cancel->setObjectName(u"cashierCancelEdit"_s);
    m_window->setObjectName(u"cancelWindowSpin"_s);
    m_refund->setObjectName(u"fourEyesEdit"_s);
    m_idle->setObjectName(u"idleSpin"_s);
    m_window->setRange(0, longestWindow);
    m_idle->setRange(1, static_cast<int>(till::idleMost.count()));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::l);
    grid->setVerticalSpacing(space::xs);
    grid->addWidget(m_cancelField, 0, 0);
    grid->addWidget(m_windowField, 0, 1);
    grid->addWidget(m_refundField, 1, 0);
    grid->addWidget(m_idleField, 1, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    body()->addLayout(grid);
    body()->addWidget(m_problem);

    for (MoneyEdit *edit : {m_cancel, m_refund}) {
        connect(edit, &QLineEdit::editingFinished, this, &RulesPanel::save);
        connect(edit, &MoneyEdit::amountChanged, this, &RulesPanel::mendErrors);
    }
    for (QSpinBox *spin : {m_window, m_idle})
        connect(spin, &QSpinBox::editingFinished, this, &RulesPanel::save);
    connect(&roster, &till::Roster::changed, this, &RulesPanel::refresh);
    retranslate();
    refresh();
}

void RulesPanel::refresh()
{
    const access::Limits limits = m_roster.limits();
    const auto settings = m_roster.journal().reader().staff().settings();
    m_cancel->setAmount(limits.cashierCancel);
    m_window->setValue(static_cast<int>(limits.ownCancelWindow.count()));
    m_refund->setAmount(limits.fourEyesRefund);
    m_idle->setValue(static_cast<int>(till::idleFrom(settings.value_or(QHash<QString, QString>())).count()));
    // Without staff there is nobody to limit. While the panel stands nowhere yet, showing it would open a
    // window.
    if (!m_roster.hasStaff())
        hide();
    else if (parentWidget())
        show();
    setEnabled(!m_roster.refusalOf(access::Action::ChangeSettings));
    m_problem->tell({});
}

void RulesPanel::save()
{
    const auto cancel = m_cancel->amount();
    const auto refund = m_refund->amount();
    for (Field *field : {m_cancelField, m_refundField})
        checkAmount(field);
    if (!cancel || !refund)
        return;
    const access::Limits limits{.ownCancelWindow = std::chrono::minutes(m_window->value()),
                                .cashierCancel = *cancel,
                                .fourEyesRefund = *refund};
    const std::chrono::minutes idle(m_idle->value());
    till::StaffOffice office(m_roster.journal(), m_roster);
    auto saved = office.setLimits(limits);
    if (saved)
        saved = office.setIdle(idle);
    m_problem->tell(saved ? QString() : textOf(failureOf(saved.error())));
}

void RulesPanel::checkAmount(Field *field)
{
    const auto *edit = field == m_cancelField ? m_cancel : m_refund;
    field->setError(edit->amount() ? QString() : tr("An amount is needed."));
}

/// An error goes as soon as there is an amount, and speaks the language of now while there is none.
void RulesPanel::mendErrors()
{
    for (Field *field : {m_cancelField, m_refundField}) {
        if (field->hasError())
            checkAmount(field);
    }
}

void RulesPanel::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RulesPanel::retranslate()
{
    setTitle(tr("Limits"));
    m_cancelField->setLabel(tr("A cashier cancels up to"));
    m_windowField->setLabel(tr("and within (minutes)"));
    m_refundField->setLabel(tr("Second person for refunds above"));
    m_refundField->setHelp(tr("All refunds of a payment together."));
    m_idleField->setLabel(tr("Screen locks after (minutes)"));
    m_idleField->setHelp(tr("15 at most."));
    mendErrors();
}

} // namespace vezne::ui
