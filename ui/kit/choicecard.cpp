// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/choicecard.h"

#include <QPainter>
#include <QStyleOptionButton>

#include "ui/kit/drawing.h"
#include "ui/kit/metrics.h"

namespace vezne::ui {

namespace {

constexpr int indicatorSize = 18;
constexpr int textLeft = space::l + indicatorSize + space::m;
constexpr int usualCardWidth = 400;
constexpr double chosenTint = 0.05;

} // namespace

ChoiceCard::ChoiceCard(QWidget *parent)
    : QRadioButton(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAttribute(Qt::WA_Hover);
}

void ChoiceCard::setHelp(const QString &help)
{
    m_help = help;
    setAccessibleDescription(help);
    updateGeometry();
    update();
}

QFont ChoiceCard::titleFont() const
{
    QFont bold(font());
    bold.setWeight(QFont::DemiBold);
    return bold;
}

QFont ChoiceCard::helpFont() const
{
    return fontFor(TextRole::Secondary, font());
}

int ChoiceCard::heightForWidth(int width) const
{
    const QRect room(0, 0, width - textLeft - space::l, QWIDGETSIZE_MAX);
    const QRect help = QFontMetrics(helpFont()).boundingRect(room, Qt::TextWordWrap, m_help);
    return 2 * space::m + QFontMetrics(titleFont()).height() + space::xs + help.height();
}

QSize ChoiceCard::sizeHint() const
{
    return {usualCardWidth, heightForWidth(usualCardWidth)};
}

QSize ChoiceCard::minimumSizeHint() const
{
    return {usualCardWidth / 2, heightForWidth(usualCardWidth)};
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = tokensOf(palette());
    const bool isMarked = isChecked() || hasFocus() || underMouse();
    drawRounded(&painter, rect(), panelRadius,
                isChecked() ? mix(tokens.surface, tokens.accent, chosenTint) : tokens.surface,
                isMarked ? tokens.accent : tokens.controlBorder, hasFocus() ? focusRing : 1);

    QStyleOptionButton option;
    initStyleOption(&option);
    const int titleHeight = QFontMetrics(titleFont()).height();
    option.rect = QRect(space::l, space::m + (titleHeight - indicatorSize) / 2, indicatorSize, indicatorSize);
    drawRadioButton(&painter, option);

    const int width = this->width() - textLeft - space::l;
    painter.setFont(titleFont());
    painter.setPen(isEnabled() ? tokens.text : tokens.text2);
    painter.drawText(QRect(textLeft, space::m, width, titleHeight), Qt::AlignLeft | Qt::AlignVCenter, text());
    painter.setFont(helpFont());
    painter.setPen(tokens.text2);
    painter.drawText(QRect(textLeft, space::m + titleHeight + space::xs, width, height()),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_help);
}

} // namespace vezne::ui
