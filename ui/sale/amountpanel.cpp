// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sale/amountpanel.h"

#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

#include "core/money/moneytext.h"
#include "core/till/sale.h"
#include "ui/kit/field.h"
#include "ui/kit/icon.h"
#include "ui/kit/language.h"
#include "ui/kit/moneyedit.h"
#include "ui/kit/style.h"
#include "ui/kit/tableview.h"
#include "ui/sale/basketdelegate.h"
#include "ui/sale/basketmodel.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostLinesShown = 5;
constexpr int longestOrderNote = 200;
constexpr int currencyWidth = 88;
} // namespace

AmountPanel::AmountPanel(QWidget *parent)
    : Panel({}, parent)
    , m_amount(new MoneyEdit)
    , m_amountField(new Field({}, m_amount))
    , m_currency(new QComboBox)
    , m_currencyField(new Field({}, m_currency))
    , m_basket(new BasketModel(Currency::TRY, this))
    , m_delegate(new BasketDelegate(this))
    , m_table(new TableView)
    , m_add(new QPushButton)
    , m_remove(new QPushButton)
    , m_note(new QLineEdit)
    , m_noteField(new Field({}, m_note))
{
    m_amount->setObjectName(u"amountEdit"_s);
    m_currency->setObjectName(u"currencyCombo"_s);
    m_table->setObjectName(u"basketTable"_s);
    m_add->setObjectName(u"addItemButton"_s);
    m_remove->setObjectName(u"removeItemButton"_s);
    m_note->setObjectName(u"noteEdit"_s);
    build();

    connect(m_amount, &MoneyEdit::amountChanged, this, [this] {
        if (m_amountField->hasError())
            showError();
        totalTyped();
        Q_EMIT priceChanged();
    });
    connect(m_amount, &MoneyEdit::left, this, [this] {
        totalLeft();
        if (!m_amount->text().trimmed().isEmpty()) // that it is missing is said by check() alone
            showError();
    });
    connect(m_currency, &QComboBox::currentIndexChanged, this, [this] {
        const auto currency = m_currency->currentData().value<Currency>();
        m_delegate->setCurrency(currency);
        m_basket->setCurrency(currency);
        m_amount->setCurrency(currency);
    });
    connect(m_basket, &BasketModel::changed, this, &AmountPanel::basketChanged);
    connect(m_add, &QPushButton::clicked, this, &AmountPanel::addLine);
    connect(m_remove, &QPushButton::clicked, this, &AmountPanel::removeLine);
    retranslate();
    basketChanged();
}

void AmountPanel::build()
{
    m_amount->setRole(TextRole::Amount);
    for (const Currency currency : allCurrencies)
        m_currency->addItem(code(currency), QVariant::fromValue(currency));
    m_currency->setFixedHeight(m_amount->sizeHint().height());
    m_currencyField->setFixedWidth(currencyWidth);
    m_note->setMaxLength(longestOrderNote);
    m_noteField->setMessageLine(Field::MessageLine::WhenNeeded);
    m_table->setModel(m_basket);
    m_table->setItemDelegate(m_delegate);
    m_table->setEditTriggers(QAbstractItemView::EditTriggers(QAbstractItemView::AllEditTriggers)
                                 .setFlag(QAbstractItemView::CurrentChanged, false));
    m_table->setDensity(RowDensity::Normal);
    m_table->stretch(BasketModel::Name);
    m_table->installEventFilter(this);
    for (QPushButton *button : {m_add, m_remove})
        setRole(button, ButtonRole::Quiet);
    m_add->setIcon(themedIcon(Glyph::Plus, Ink::Accent));
    m_remove->setIcon(themedIcon(Glyph::Trash, Ink::Accent));

    auto *amountRow = new QHBoxLayout;
    amountRow->setSpacing(space::s);
    amountRow->addWidget(m_amountField, 1);
    amountRow->addWidget(m_currencyField);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    body()->setSpacing(space::xs);
    body()->addLayout(amountRow);
    body()->addWidget(m_table);
    body()->addLayout(buttons);
    body()->addWidget(m_noteField);
    setFocusProxy(m_amount);
}

std::optional<Money> AmountPanel::price() const
{
    const std::optional<Money> price = m_amount->amount();
    if (hasLines() && price != m_basket->sum())
        return std::nullopt; // a total is being typed
    return price && price->isPositive() ? price : std::nullopt;
}

std::vector<iyzico::BasketItem> AmountPanel::items() const
{
    if (hasLines())
        return m_basket->items();
    const std::optional<Money> amount = price();
    const QString name = note().isEmpty() ? tr("Phone order") : note();
    return amount ? till::singleItem(*amount, name) : std::vector<iyzico::BasketItem>{};
}

QString AmountPanel::note() const
{
    return m_note->text().trimmed();
}

QWidget *AmountPanel::check()
{
    showError();
    if (!m_amountField->hasError() && !price())
        m_errors.raise(m_amountField, [] { return tr("Enter the amount."); });
    if (hasLines() && !m_basket->isComplete()) {
        m_errors.raise(m_amountField, [] { return tr("Each item needs a name and a price above zero."); });
        return m_table;
    }
    return m_amountField->hasError() ? m_amount : nullptr;
}

void AmountPanel::clear()
{
    m_basket->clear();
    m_amount->setAmount(std::nullopt);
    m_errors.clear(m_amountField);
    m_note->setText({});
    choose(Currency::TRY);
}

void AmountPanel::askAnewIn(Currency currency)
{
    choose(currency);
    m_basket->clearPrices();
    m_amount->setAmount(std::nullopt);
    m_errors.clear(m_amountField);
    if (!hasLines())
        return m_amount->setFocus(Qt::OtherFocusReason);
    m_table->setFocus(Qt::OtherFocusReason);
    m_table->setCurrentIndex(m_basket->index(0, BasketModel::Price));
}

void AmountPanel::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool AmountPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        removeLine();
        return true;
    }
    return Panel::eventFilter(watched, event);
}

void AmountPanel::addLine()
{
    if (!m_basket->addLine())
        return;
    const QModelIndex name = m_basket->index(m_basket->rowCount() - 1, BasketModel::Name);
    m_table->setFocus();
    m_table->setCurrentIndex(name);
    m_table->edit(name);
}

void AmountPanel::removeLine()
{
    m_basket->removeLine(m_table->currentIndex().row());
}

void AmountPanel::basketChanged()
{
    const bool lines = hasLines();
    m_table->setVisible(lines);
    m_table->fitHeight(mostLinesShown);
    m_remove->setVisible(lines);
    m_add->setEnabled(m_basket->rowCount() < iyzico::maxBasketItems);
    if (lines && m_amount->amount() != m_basket->sum())
        m_amount->setAmount(m_basket->sum());
    showMeanings();
    if (m_amountField->hasError() && m_basket->isComplete())
        m_errors.clear(m_amountField);
    Q_EMIT priceChanged();
}

void AmountPanel::showMeanings()
{
    const std::optional<Money> listed = m_basket->listed();
    m_amountField->setHelp(
        listed ? tr("%n item(s), listed at %1; the difference is spread", nullptr, m_basket->rowCount())
                     .arg(toFigure(*listed, language()))
        : hasLines()
            ? tr("Sum of %n item(s); another total is spread over them", nullptr, m_basket->rowCount())
            : QString());
    // Without lines the note names what is sold; then others than the shop read it.
    m_noteField->setLabel(hasLines() ? tr("Note") : tr("Note (item name on receipt and at iyzico)"));
}

void AmountPanel::totalTyped()
{
    const std::optional<Money> total = m_amount->amount();
    if (hasLines() && total && total != m_basket->sum())
        m_basket->agreeOn(*total);
}

void AmountPanel::totalLeft()
{
    if (!hasLines())
        return;
    const bool isEmpty = m_amount->text().trimmed().isEmpty();
    if (const auto listed = m_basket->listed(); listed && isEmpty)
        m_basket->agreeOn(*listed);
    if (isEmpty || m_amount->amount())
        m_amount->setAmount(m_basket->sum());
}

void AmountPanel::showError()
{
    const std::optional<AmountError> error = m_amount->error();
    const bool notPositive = m_amount->amount() && !m_amount->amount()->isPositive();
    if (error)
        m_errors.raise(m_amountField, [fault = *error] { return messageFor(fault); });
    else if (notPositive)
        m_errors.raise(m_amountField, [] { return tr("The amount must be above zero."); });
    else
        m_errors.clear(m_amountField);
}

void AmountPanel::retranslate()
{
    setAccessibleName(tr("Amount"));
    m_amountField->setLabel(tr("Amount"));
    m_currencyField->setLabel(tr("Currency"));
    m_add->setText(tr("Add item…"));
    m_remove->setText(tr("Remove item"));
    m_table->setAccessibleName(tr("Items"));
    showMeanings();
    m_errors.retranslate();
}

void AmountPanel::choose(Currency currency)
{
    m_currency->setCurrentIndex(m_currency->findData(QVariant::fromValue(currency)));
}

bool AmountPanel::hasLines() const
{
    return m_basket->rowCount() > 0;
}

} // namespace vezne::ui
