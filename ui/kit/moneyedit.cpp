// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/moneyedit.h"

#include <QApplication>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QPainter>
#include <utility>

#include "core/money/moneytext.h"
#include "ui/kit/language.h"

namespace vezne::ui {

QString messageFor(AmountError error)
{
    switch (error) {
    case AmountError::Empty:
        return {};
    case AmountError::NotANumber:
        return QCoreApplication::translate("vezne::ui::AmountError", "This is not an amount.");
    case AmountError::TooManyDecimals:
        return QCoreApplication::translate("vezne::ui::AmountError", "An amount has two decimals at most.");
    case AmountError::TooLarge:
        return QCoreApplication::translate("vezne::ui::AmountError",
                                           "This amount is too large. Was another number typed here?");
    }
    Q_UNREACHABLE();
}

MoneyEdit::MoneyEdit(Currency currency, QWidget *parent)
    : QLineEdit(parent)
    , m_currency(currency)
{
    setAlignment(Qt::AlignRight);
    setInputMethodHints(Qt::ImhFormattedNumbersOnly);
    setRole(TextRole::Body);
    retranslate();
    // Not only textEdited: what dictation and screen readers put in is no typing.
    connect(this, &QLineEdit::textChanged, this, &MoneyEdit::read);
}

void MoneyEdit::setRole(TextRole role)
{
    m_role = role;
    setFont(tabular(fontFor(role, QApplication::font())));
}

void MoneyEdit::setCurrency(Currency currency)
{
    m_currency = currency;
    read();
    update();
}

void MoneyEdit::setAmount(std::optional<Money> amount)
{
    if (amount)
        m_currency = amount->currency();
    const bool changed = std::exchange(m_amount, amount) != amount;
    m_error = amount ? std::nullopt : std::optional(AmountError::Empty);
    write();
    if (changed)
        Q_EMIT amountChanged(m_amount);
}

QString MoneyEdit::echo() const
{
    return m_amount ? toText(*m_amount, language()) : symbol(m_currency);
}

void MoneyEdit::read()
{
    const QString shown = text();
    const bool isShown = m_amount && m_amount->currency() == m_currency;
    if (isShown && shown == toFigure(*m_amount, language()))
        return; // it was set, be it more than may be typed
    QStringView typed = shown;
    // A mark at the end waits for its decimals; what stands before it is the amount so far.
    if (typed.endsWith(u',') || typed.endsWith(u'.'))
        typed.chop(1);
    const auto parsed = parseAmount(typed, m_currency, language());
    m_error = parsed ? std::nullopt : std::optional(parsed.error());
    const std::optional<Money> amount = parsed ? std::optional(*parsed) : std::nullopt;
    update();
    if (std::exchange(m_amount, amount) != amount)
        Q_EMIT amountChanged(amount);
}

void MoneyEdit::write()
{
    setText(m_amount ? toFigure(*m_amount, language()) : QString());
    update();
}

void MoneyEdit::retranslate()
{
    setPlaceholderText(toFigure(Money(0, m_currency), language()));
    // A text that could not be read stays as it was typed.
    if (m_amount)
        write();
}

void MoneyEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::ApplicationFontChange)
        setRole(m_role);
}

void MoneyEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason)
        return;
    if (m_amount)
        write();
    Q_EMIT left();
}

void MoneyEdit::keyPressEvent(QKeyEvent *event)
{
    // The number pad's key means the decimal mark, whichever of the two the keyboard's layout puts on it.
    const bool decimalKey = event->key() == Qt::Key_Comma || event->key() == Qt::Key_Period;
    if (decimalKey && event->modifiers() == Qt::KeypadModifier) {
        insert(localeOf(language()).decimalPoint());
        read();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void MoneyEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const bool understood = m_amount && text() != toFigure(*m_amount, language());
    const QFont small =
        fontFor(m_role == TextRole::Amount ? TextRole::Section : TextRole::Body, QApplication::font());
    const QRect area = rect().adjusted(fieldPadding, 0, -fieldPadding, 0);
    const int free = area.width() - fontMetrics().horizontalAdvance(text()) - space::s;
    const QString beside = understood ? echo() : symbol(m_currency);
    if (QFontMetrics(small).horizontalAdvance(beside) > free)
        return;
    QPainter painter(this);
    painter.setFont(small);
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft, beside);
}

} // namespace vezne::ui
