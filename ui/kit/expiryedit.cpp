// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/expiryedit.h"

#include <QKeyEvent>
#include <algorithm>

#include "core/base/digit.h"
#include "ui/kit/expirytext.h"
#include "ui/kit/metrics.h"

namespace vezne::ui {

namespace {

qsizetype digitsIn(QStringView text)
{
    return std::ranges::count_if(text, isDigit);
}

} // namespace

ExpiryEdit::ExpiryEdit(const Clock &clock, QWidget *parent)
    : QLineEdit(parent)
    , m_clock(clock)
{
    setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    setFont(tabular(font()));
    retranslate();
    // Not only textEdited: what dictation and screen readers put in is no typing.
    connect(this, &QLineEdit::textChanged, this, &ExpiryEdit::reformat);
}

std::optional<card::Expiry> ExpiryEdit::expiry() const
{
    return card::parseExpiry(m_shown);
}

ExpiryEdit::State ExpiryEdit::state() const
{
    if (m_shown.isEmpty())
        return State::Empty;
    const std::optional<card::Expiry> date = expiry();
    if (!date)
        return State::Incomplete;
    return card::isExpired(*date, m_clock.now()) ? State::Expired : State::Valid;
}

void ExpiryEdit::wipe()
{
    m_shown.clear();
    display(); // clear() could be undone
}

void ExpiryEdit::display()
{
    const QSignalBlocker blocker(this);
    setText(m_shown);
}

void ExpiryEdit::reformat(const QString &text)
{
    const bool added = digitsIn(text) > digitsIn(m_shown) || text.size() > m_shown.size();
    const std::optional<QString> shown = added ? expiryTyped(text) : expiryDeleted(text);
    const bool atEnd = cursorPosition() == text.size();
    const int before = cursorPosition();
    if (!shown) {
        const int typed = static_cast<int>(text.size() - m_shown.size());
        display();
        setCursorPosition(qMax(0, before - typed));
        Q_EMIT refused();
        return;
    }
    m_shown = *shown;
    display();
    setCursorPosition(atEnd ? static_cast<int>(m_shown.size()) : before);
    Q_EMIT edited();
    if (added && atEnd && state() == State::Valid)
        Q_EMIT completed();
}

void ExpiryEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ExpiryEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        Q_EMIT left();
}

void ExpiryEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Backspace && text().isEmpty()) {
        Q_EMIT backedOut();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void ExpiryEdit::retranslate()
{
    setPlaceholderText(tr("MM / YY"));
}

} // namespace vezne::ui
