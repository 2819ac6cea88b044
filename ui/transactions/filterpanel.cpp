// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/filterpanel.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPushButton>

#include "ui/kit/declinewords.h"
#include "ui/kit/field.h"
#include "ui/kit/language.h"
#include "ui/kit/metrics.h"
#include "ui/kit/moneyedit.h"
#include "ui/kit/style.h"
#include "ui/payment/operationtext.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;
using journal::Matching;
using journal::Security;

namespace {

constexpr int fieldWidth = 220;

QComboBox *newCombo(const QString &name)
{
    auto *combo = new QComboBox;
    combo->setObjectName(name);
    combo->setMinimumWidth(fieldWidth);
    return combo;
}

MoneyEdit *newAmount(const QString &name)
{
    auto *edit = new MoneyEdit;
    edit->setObjectName(name);
    return edit;
}

/// Chooses the entry of `data`; one that does not occur any more is added, so that it can be taken away.
void choose(QComboBox *combo, const QString &data)
{
    int index = combo->findData(data);
    if (index < 0 && !data.isEmpty()) {
        combo->addItem(data, data);
        index = combo->count() - 1;
    }
    combo->setCurrentIndex(std::max(index, 0));
}

std::optional<qint64> unitsOf(const MoneyEdit *edit)
{
    const auto amount = edit->amount();
    return amount ? std::optional<qint64>(amount->minorUnits()) : std::nullopt;
}

std::optional<Money> moneyOf(std::optional<qint64> units)
{
    return units ? std::optional(Money(*units, Currency::TRY)) : std::nullopt;
}

} // namespace

FilterPanel::FilterPanel(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_least(newAmount(u"leastAmountEdit"_s))
    , m_most(newAmount(u"mostAmountEdit"_s))
    , m_actor(newCombo(u"actorCombo"_s))
    , m_bank(newCombo(u"bankCombo"_s))
    , m_family(newCombo(u"familyCombo"_s))
    , m_installments(newCombo(u"installmentsCombo"_s))
    , m_security(newCombo(u"securityCombo"_s))
    , m_error(newCombo(u"errorCombo"_s))
    , m_matching(newCombo(u"matchingCombo"_s))
    , m_till(newCombo(u"tillCombo"_s))
    , m_apply(new QPushButton)
    , m_reset(new QPushButton)
{
    setObjectName(u"filterPanel"_s);
    setFrameShape(StyledPanel);
    setBackgroundRole(QPalette::Base);
    m_apply->setObjectName(u"applyFiltersButton"_s);
    m_reset->setObjectName(u"resetFiltersButton"_s);
    setRole(m_apply, ButtonRole::Primary);
    setRole(m_reset, ButtonRole::Quiet);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(space::l, space::l, space::l, space::l);
    grid->setHorizontalSpacing(space::l);
    grid->setVerticalSpacing(0);
    const std::array<QWidget *, 10> editors{m_least,        m_most,     m_actor, m_bank,     m_family,
                                            m_installments, m_security, m_error, m_matching, m_till};
    for (int i = 0; i < static_cast<int>(editors.size()); ++i) {
        auto *field = new Field({}, editors[static_cast<std::size_t>(i)]);
        m_fields.push_back(field);
        grid->addWidget(field, i / 2, i % 2);
    }
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_reset);
    buttons->addStretch();
    buttons->addWidget(m_apply);
    grid->addLayout(buttons, grid->rowCount(), 0, 1, 2);

    connect(m_apply, &QPushButton::clicked, this, &FilterPanel::accept);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        show(ListFilter{});
        accept();
    });
    retranslate();
}

void FilterPanel::setChoices(const journal::Choices &choices)
{
    m_choices = choices;
    fill();
    show(m_filter);
}

void FilterPanel::show(const ListFilter &filter)
{
    m_filter = filter;
    m_least->setAmount(moneyOf(filter.least));
    m_most->setAmount(moneyOf(filter.most));
    choose(m_actor, filter.actor);
    choose(m_till, filter.till);
    m_fields.back()->setVisible(m_till->count() > 1);
    choose(m_bank, filter.bank);
    choose(m_family, filter.family);
    choose(m_error, filter.error);
    m_installments->setCurrentIndex(std::max(0, m_installments->findData(filter.installments)));
    m_matching->setCurrentIndex(
        std::max(0, m_matching->findData(filter.matching ? static_cast<int>(*filter.matching) : -1)));
    m_security->setCurrentIndex(
        std::max(0, m_security->findData(filter.security ? static_cast<int>(*filter.security) : -1)));
}

ListFilter FilterPanel::applied(ListFilter filter) const
{
    filter.least = unitsOf(m_least);
    filter.most = unitsOf(m_most);
    if (filter.least && filter.most && *filter.least > *filter.most)
        std::swap(filter.least, filter.most);
    filter.actor = m_actor->currentData().toString();
    filter.till = m_till->currentData().toString();
    filter.bank = m_bank->currentData().toString();
    filter.family = m_family->currentData().toString();
    filter.error = m_error->currentData().toString();
    filter.installments = m_installments->currentData().toInt();
    const int security = m_security->currentData().toInt();
    const int matching = m_matching->currentData().toInt();
    filter.matching = matching < 0 ? std::nullopt : std::optional(static_cast<Matching>(matching));
    filter.security = security < 0 ? std::nullopt : std::optional(static_cast<Security>(security));
    return filter;
}

void FilterPanel::openBelow(QWidget *button)
{
    adjustSize();
    const QPoint below = button->mapToGlobal(QPoint(button->width() - width(), button->height() + space::xs));
    move(below);
    QFrame::show();
    m_least->setFocus(Qt::PopupFocusReason);
}

void FilterPanel::accept()
{
    m_filter = applied(m_filter);
    hide();
    Q_EMIT accepted();
}

void FilterPanel::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    show(m_filter); // what was not applied is forgotten
}

void FilterPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        accept();
    else
        QFrame::keyPressEvent(event);
}

void FilterPanel::fill()
{
    const auto fillWith = [this](QComboBox *combo, const QStringList &values, auto textFor) {
        combo->clear();
        combo->addItem(tr("All"), QString());
        for (const QString &value : values)
            combo->addItem(textFor(value), value);
    };
    const auto same = [](const QString &text) { return text; };
    fillWith(m_actor, m_choices.actors, [](const QString &actor) { return actorText(actor); });
    fillWith(m_till, m_choices.tills, same);
    fillWith(m_bank, m_choices.banks, same);
    fillWith(m_family, m_choices.families, same);
    fillWith(m_error, m_choices.errorGroups, [](const QString &group) { return declineText(group); });

    m_installments->clear();
    m_installments->addItem(tr("All"), 0);
    m_installments->addItem(installmentsText(1), 1);
    m_installments->addItem(installmentsText(ListFilter::several), ListFilter::several);
    for (const int count : m_choices.installments) {
        if (count > 1)
            m_installments->addItem(installmentsText(count), count);
    }
    m_matching->clear();
    m_matching->addItem(tr("All"), -1);
    for (const Matching matching : {Matching::Unreconciled, Matching::Reconciled})
        m_matching->addItem(matchingText(matching), static_cast<int>(matching));
    m_security->clear();
    m_security->addItem(tr("All"), -1);
    for (const Security security : {Security::ThreeDSecure, Security::Moto})
        m_security->addItem(securityText(security), static_cast<int>(security));
}

void FilterPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FilterPanel::retranslate()
{
    const std::array labels{tr("Amount from"),  tr("Amount to"),          tr("Cashier"),
                            tr("Bank"),         tr("Card family"),        tr("Instalments"),
                            tr("Verification"), tr("Reason for refusal"), tr("Reconciliation"),
                            tr("Till")};
    for (std::size_t i = 0; i < labels.size(); ++i)
        m_fields[i]->setLabel(labels[i]);
    m_apply->setText(tr("Apply"));
    m_reset->setText(tr("Reset"));
    setAccessibleName(tr("More filters"));
    fill();
    show(m_filter);
}

} // namespace vezne::ui
