// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/cardnumberedit.h"

#include <algorithm>
#include <utility>

#include "ui/kit/spoken.h"

namespace vezne::ui {

namespace {

constexpr int longestNumber = 19; // ISO/IEC 7812-1
constexpr int shownFirst = 6;     // PCI DSS 3.4.1
constexpr int shownLast = 4;
/// Below this, first six and last four would leave nothing hidden that is worth hiding.
constexpr int shortestMasked = 12;
constexpr QChar maskDot = u'•';

/// How many digits a person expects on a card of this brand.
int expectedLength(card::Brand brand, int count)
{
    const std::vector<int> lengths = card::lengths(brand);
    const int usual = std::ranges::find(lengths, 16) != lengths.end() ? 16 : lengths.back();
    if (count <= usual)
        return usual;
    const auto longer = std::ranges::find_if(lengths, [count](int length) { return length >= count; });
    return longer == lengths.end() ? lengths.back() : *longer;
}

} // namespace

CardNumberEdit::CardNumberEdit(QWidget *parent)
    : SecretEdit(longestNumber, parent)
{}

card::NumberState CardNumberEdit::state() const
{
    return m_state;
}

card::Brand CardNumberEdit::brand() const
{
    return m_brand;
}

QString CardNumberEdit::spokenValue() const
{
    return spokenCount(digitCount(), expectedLength(m_brand, digitCount()));
}

void CardNumberEdit::setMaskedAlways(bool on)
{
    m_isMaskedAlways = on;
    update();
}

int CardNumberEdit::limit() const
{
    // While digits are put in before the first ones the brand is not settled, so the old brand's limit holds.
    return card::lengths(m_brand).back();
}

std::vector<int> CardNumberEdit::groups() const
{
    return card::groupSizes(m_brand, digitCount());
}

QChar CardNumberEdit::cell(int index) const
{
    const bool shown = (hasFocus() && !m_isMaskedAlways) || index < shownFirst ||
                       (digitCount() >= shortestMasked && index >= digitCount() - shownLast);
    return shown ? digits().view()[index] : maskDot;
}

bool CardNumberEdit::isComplete() const
{
    return m_state == card::NumberState::Complete;
}

void CardNumberEdit::contentChanged()
{
    const card::Brand brand = card::brandOf(digits().view());
    if (std::exchange(m_brand, brand) != brand)
        Q_EMIT brandChanged(brand);
    m_state = card::stateOf(digits().view());
    const QString bin = card::binOf(digits().view()).toString();
    if (std::exchange(m_bin, bin) != bin)
        Q_EMIT binChanged(bin);
}

} // namespace vezne::ui
