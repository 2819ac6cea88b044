// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sale/storedcardchoice.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "ui/kit/boxname.h"
#include "ui/kit/metrics.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int fewestLetters = 18; ///< that a narrow window leaves of a card's name; the open list shows all
} // namespace

StoredCardChoice::StoredCardChoice(QWidget *parent)
    : QWidget(parent)
    , m_combo(new QComboBox)
    , m_keep(new QCheckBox(this))
{
    m_combo->setObjectName(u"storedCardCombo"_s);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(fewestLetters);
    m_keep->setObjectName(u"keepCardBox"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_combo);
    connect(m_combo, &QComboBox::currentIndexChanged, this, &StoredCardChoice::choose);
    setCustomer(false, {});
    retranslate();
}

QString StoredCardChoice::nameOf(const journal::StoredCard &card)
{
    QStringList parts{card.alias, card.bank, card.family, u"•••• "_s + card.lastFour};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

void StoredCardChoice::setCustomer(bool isKnown, const std::vector<journal::StoredCard> &cards)
{
    m_isKnown = isKnown;
    m_cards = cards;
    {
        const QSignalBlocker blocker(m_combo);
        m_combo->clear();
        m_combo->addItem(newCardText());
        for (const journal::StoredCard &card : cards)
            m_combo->addItem(nameOf(card));
    }
    m_combo->setVisible(!cards.empty());
    m_combo->view()->setMinimumWidth(m_combo->view()->sizeHintForColumn(0) + space::xl);
    m_keep->setChecked(false);
    choose();
}

std::optional<journal::StoredCard> StoredCardChoice::chosen() const
{
    const int index = m_combo->currentIndex() - 1;
    return index < 0 ? std::nullopt : std::optional(m_cards.at(static_cast<std::size_t>(index)));
}

bool StoredCardChoice::isToKeep() const
{
    return m_isKnown && !chosen() && m_keep->isChecked();
}

QString StoredCardChoice::newCardText() const
{
    return tr("New card (%n stored)", nullptr, static_cast<int>(m_cards.size()));
}

void StoredCardChoice::choose()
{
    m_combo->setToolTip(m_combo->currentText());
    m_keep->setVisible(m_isKnown && !chosen());
    Q_EMIT chosenChanged();
}

void StoredCardChoice::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StoredCardChoice::retranslate()
{
    setSpokenName(m_combo, tr("Card of the customer"));
    m_combo->setItemText(0, newCardText());
    m_combo->setToolTip(m_combo->currentText());
    m_keep->setText(tr("The customer agrees: keep this card for next time"));
    m_keep->setToolTip(tr("iyzico keeps the card; here only its last digits are kept."));
}

} // namespace vezne::ui
