// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sale/installmentpicker.h"

#include <QEvent>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "ui/kit/cardwords.h"
#include "ui/kit/plainlabel.h"
#include "ui/sale/familymodel.h"
#include "ui/sale/installmentmodel.h"
#include "ui/sale/planview.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPlans = 7;
constexpr int mostFamilies = 5;

/// Why a card that is known has nothing but a single payment.
QString whyNoPlans(const iyzico::InstallmentOffer &offer)
{
    if (offer.cardType == "DEBIT_CARD"_L1)
        return InstallmentPicker::tr("Debit cards: no instalments.");
    if (offer.cardType == "PREPAID_CARD"_L1)
        return InstallmentPicker::tr("Prepaid cards: no instalments.");
    if (offer.bankName.isEmpty())
        return InstallmentPicker::tr("A foreign or unknown card: no instalments.");
    if (offer.commercial.value_or(false))
        return InstallmentPicker::tr("A commercial card: your contract has no instalments for it.");
    return InstallmentPicker::tr(
        "No instalments for this card family; your contract or its settings exclude it.");
}

std::size_t countPlans(const std::vector<iyzico::InstallmentOffer> &offers)
{
    std::size_t count = 0;
    for (const iyzico::InstallmentOffer &offer : offers)
        count += offer.plans.size();
    return count;
}

} // namespace

InstallmentPicker::InstallmentPicker(QWidget *parent)
    : QWidget(parent)
    , m_plans(new InstallmentModel(this))
    , m_families(new FamilyModel(this))
    , m_planView(new PlanView)
    , m_familyView(new TableView)
    , m_familySheet(new QWidget)
    , m_familyTitle(new PlainLabel({}, TextRole::Secondary))
    , m_notice(new PlainLabel({}, TextRole::Secondary))
{
    m_planView->setObjectName(u"installmentTable"_s);
    m_planView->setModel(m_plans);
    m_planView->stretch(InstallmentModel::Count);
    m_familyView->setObjectName(u"familyTable"_s);
    m_familyView->setModel(m_families);
    m_familyView->setSelectionMode(QAbstractItemView::NoSelection);
    m_familyView->setFocusPolicy(Qt::NoFocus);
    m_notice->setObjectName(u"installmentNotice"_s);
    m_notice->setWordWrap(true);

    auto *sheet = new QVBoxLayout(m_familySheet);
    sheet->setContentsMargins(0, space::s, 0, 0);
    sheet->setSpacing(space::xs);
    sheet->addWidget(m_familyTitle);
    sheet->addWidget(m_familyView);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_planView);
    layout->addWidget(m_notice);
    layout->addWidget(m_familySheet);
    setFocusProxy(m_planView);
    // Not the current row: a view that gets the focus makes its first row current, and nobody chose it.
    connect(m_planView->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &InstallmentPicker::rowChosen);
    enter(Phase::NoPrice, {});
}

void InstallmentPicker::setPrice(std::optional<Money> price)
{
    m_price = price;
    if (price && price->isPositive())
        enter(Phase::Asking, {single()});
    else
        enter(Phase::NoPrice, {});
}

void InstallmentPicker::setAsking()
{
    if (m_phase != Phase::NoPrice)
        enter(Phase::Asking, {single()});
}

void InstallmentPicker::setUnavailable()
{
    if (m_phase == Phase::NoPrice)
        return;
    m_lost = m_wanted > 1 ? std::exchange(m_wanted, 1) : 0;
    enter(Phase::Unavailable, {single()});
}

void InstallmentPicker::setMost(std::optional<int> most)
{
    m_most = most;
    if (m_phase == Phase::Families || m_phase == Phase::Plans)
        setOffers(m_offers, m_bin);
}

void InstallmentPicker::setOffers(const std::vector<iyzico::InstallmentOffer> &asTheyCame, const QString &bin)
{
    if (m_phase == Phase::NoPrice)
        return;
    if (&asTheyCame != &m_offers) {
        m_offers = asTheyCame;
        m_bin = bin;
    }
    const std::vector<iyzico::InstallmentOffer> offers = till::within(m_offers, m_most);
    m_isCut = countPlans(offers) < countPlans(m_offers);
    if (bin.isEmpty()) {
        m_families->setOffers(offers);
        m_lost = 0;
        enter(Phase::Families, {single()});
        return;
    }
    m_offer = offers.empty() ? iyzico::InstallmentOffer{} : offers.front();
    std::vector<iyzico::InstallmentPlan> plans = m_offer.plans;
    const auto offered = [&plans](int count) {
        return std::ranges::find(plans, count, &iyzico::InstallmentPlan::count) != plans.end();
    };
    if (!offered(1))
        plans.insert(plans.begin(), single());
    m_lost = offered(m_wanted) ? 0 : std::exchange(m_wanted, 1);
    enter(Phase::Plans, std::move(plans));
}

std::optional<iyzico::InstallmentPlan> InstallmentPicker::plan() const
{
    const auto &plans = m_plans->rows();
    const auto found = std::ranges::find(plans, m_wanted, &iyzico::InstallmentPlan::count);
    return found == plans.end() ? std::nullopt : std::optional(*found);
}

void InstallmentPicker::choose(int count)
{
    m_wanted = count;
    m_lost = 0;
    selectRow();
    m_planView->showChosen();
    Q_EMIT planChanged();
}

QRect InstallmentPicker::rowBeingChosen() const
{
    const QModelIndexList rows = m_planView->selectionModel()->selectedRows();
    if (!m_planView->hasFocus() || rows.isEmpty())
        return {};
    const QRect row = m_planView->visualRect(rows.first());
    return {m_planView->viewport()->mapTo(this, row.topLeft()), row.size()};
}

QString InstallmentPicker::notice() const
{
    return m_notice->text();
}

void InstallmentPicker::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        enter(m_phase, m_plans->rows());
    if (event->type() == QEvent::EnabledChange)
        showParts();
}

void InstallmentPicker::showParts()
{
    // Beside an outcome what could be chosen would be noise, and without a card that was keyed in here the
    // row that stands chosen need not be what was paid on a page.
    const bool isOfCard = m_phase != Phase::Families;
    m_familySheet->setVisible(isEnabled() && !isOfCard && m_families->rowCount() > 0);
    m_planView->setVisible(isEnabled() || isOfCard);
    m_notice->setVisible(isEnabled() && !m_notice->text().isEmpty());
}

void InstallmentPicker::enter(Phase phase, std::vector<iyzico::InstallmentPlan> plans)
{
    m_phase = phase;
    {
        // The reset drops the current row, which is no choice of the person's.
        const QSignalBlocker blocker(m_planView->selectionModel());
        m_plans->setPlans(std::move(plans), m_price.value_or(Money()));
        selectRow();
    }
    m_planView->viewport()->update();
    m_planView->fitHeight(mostPlans);
    m_planView->showChosen();
    if (m_families->columnCount() > 0)
        m_familyView->stretch(0);
    m_familyView->fitHeight(mostFamilies);
    m_familyTitle->setText(tr("To read aloud: monthly part by card family"));
    m_notice->setText(noticeText());
    showParts();
    m_planView->setAccessibleName(tr("Instalments"));
    m_familyView->setAccessibleName(m_familyTitle->text());
    Q_EMIT planChanged();
}

void InstallmentPicker::selectRow()
{
    const auto &plans = m_plans->rows();
    const auto found = std::ranges::find(plans, m_wanted, &iyzico::InstallmentPlan::count);
    if (found != plans.end())
        m_planView->selectRow(static_cast<int>(found - plans.begin()));
    else
        m_planView->clearSelection();
}

void InstallmentPicker::rowChosen()
{
    const QModelIndexList rows = m_planView->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return;
    const int count = m_plans->rows()[static_cast<std::size_t>(rows.first().row())].count;
    if (std::exchange(m_wanted, count) == count)
        return;
    m_lost = 0;
    m_notice->setText(noticeText());
    Q_EMIT planChanged();
}

QString InstallmentPicker::noticeText() const
{
    const QString lost =
        m_lost > 1
            ? tr("%1 is not offered for this card; back to a single payment.").arg(installmentText(m_lost)) +
                  u' '
            : QString();
    const QString cut =
        !m_isCut ? QString()
        : m_most == 1
            ? tr("These products are sold without instalments.") + u' '
            : tr("These products allow %n instalment(s) at most.", nullptr, m_most.value_or(0)) + u' ';
    switch (m_phase) {
    case Phase::NoPrice:
        return tr("Plans appear once there is an amount.");
    case Phase::Asking:
        return m_wanted > 1 ? tr("Asking for %1…").arg(installmentText(m_wanted))
                            : tr("Loading instalments…");
    case Phase::Families:
        return cut + tr("Instalments open with the card’s first six digits.");
    case Phase::Plans:
        return lost +
               (m_offer.force3ds ? tr("This card asks for 3-D Secure; by phone it may be declined.") + u' '
                                 : QString()) +
               (m_offer.dcc.value_or(false) ? tr("This card may be charged in its own currency.") + u' '
                                            : QString()) +
               (m_offer.agriculture.value_or(false)
                    ? tr("A farmer’s card: its terms are the bank’s own.") + u' '
                    : QString()) +
               cut +
               (m_plans->rowCount() > 1 ? chosenText()
                : m_isCut               ? QString()
                                        : whyNoPlans(m_offer));
    case Phase::Unavailable:
        return lost + tr("Instalments could not be loaded. A single payment can still be charged.");
    }
    Q_UNREACHABLE();
}

QString InstallmentPicker::chosenText() const
{
    const auto chosen = plan();
    return chosen && chosen->count > 1 ? partsText(*chosen)
                                       : tr("Choose with the arrow keys, or type how many instalments.");
}

iyzico::InstallmentPlan InstallmentPicker::single() const
{
    const Money price = m_price.value_or(Money());
    return {.count = 1, .monthly = price, .total = price};
}

} // namespace vezne::ui
