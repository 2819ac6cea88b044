// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/secretedit.h"

#include <QApplication>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QPainter>
#include <QStyleHints>
#include <QStyleOptionFrame>

#include "ui/kit/accessiblesecret.h"
#include "ui/kit/drawing.h"
#include "ui/kit/metrics.h"

namespace vezne::ui {

using Selecting = SecretDigits::Selecting;

namespace {

bool isPlain(const QKeyEvent &event)
{
    return !(event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
}

/// Keys that belong to the field while it has the focus, though a window may have shortcuts on them.
bool isOurs(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter || event.key() == Qt::Key_Escape)
        return false;
    for (const auto key : {QKeySequence::Paste, QKeySequence::Copy, QKeySequence::Cut, QKeySequence::Undo,
                           QKeySequence::Redo, QKeySequence::SelectAll}) {
        if (event.matches(key))
            return true;
    }
    return isPlain(event) && (!event.text().isEmpty() || event.key() == Qt::Key_Delete);
}

} // namespace

SecretEdit::SecretEdit(int capacity, QWidget *parent)
    : QWidget(parent)
    , m_digits(capacity)
{
    installAccessibleSecret();
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setAttribute(Qt::WA_InputMethodEnabled);
    setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhSensitiveData | Qt::ImhHiddenText |
                        Qt::ImhNoPredictiveText);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setCursor(Qt::IBeamCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SecretEdit::wipe()
{
    if (m_digits.isEmpty())
        return;
    m_digits.wipe();
    changed(Change::Removed);
}

QSize SecretEdit::sizeHint() const
{
    const int longest = m_digits.capacity() * cellWidth() + (m_digits.capacity() - 1) / 4 * gapWidth();
    return {longest + 2 * fieldPadding, fieldHeight};
}

QVariant SecretEdit::inputMethodQuery(Qt::InputMethodQuery query) const
{
    switch (query) {
    case Qt::ImEnabled:
        return isEnabled();
    case Qt::ImHints:
        return int(inputMethodHints());
    case Qt::ImCursorRectangle:
        return caretRect();
    default:
        return {}; // above all no surrounding text
    }
}

bool SecretEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isOurs(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void SecretEdit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    update();
}

void SecretEdit::focusInEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::MouseFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        m_digits.moveTo(m_digits.count());
    showCaret();
}

void SecretEdit::focusOutEvent(QFocusEvent *)
{
    m_blink.stop();
    m_caretShown = false;
    update();
    Q_EMIT left();
}

void SecretEdit::inputMethodEvent(QInputMethodEvent *event)
{
    type(event->commitString());
    event->accept();
}

void SecretEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Escape) {
        event->ignore();
        return;
    }
    if (editByKey(event) || moveByKey(event)) {
        showCaret();
        return;
    }
    if (isPlain(*event) && !event->text().isEmpty()) {
        type(event->text());
        return;
    }
    event->setAccepted(isOurs(*event)); // copy, cut, undo and redo end here
}

bool SecretEdit::editByKey(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste)) {
        paste();
    } else if (event->matches(QKeySequence::SelectAll)) {
        m_digits.selectAll();
    } else if (event->matches(QKeySequence::DeleteStartOfWord)) {
        m_digits.deleteToStart();
        changed(Change::Removed);
    } else if (event->key() == Qt::Key_Backspace && isPlain(*event)) {
        backspace();
    } else if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::NoModifier) {
        m_digits.deleteForward();
        changed(Change::Removed);
    } else {
        return false;
    }
    return true;
}

bool SecretEdit::moveByKey(QKeyEvent *event)
{
    const Selecting selecting = event->modifiers() & Qt::ShiftModifier ? Selecting::Yes : Selecting::No;
    switch (event->key()) {
    case Qt::Key_Left:
        if (m_digits.hasSelection() && selecting == Selecting::No)
            m_digits.moveTo(m_digits.selectionStart());
        else
            m_digits.moveTo(m_digits.caret() - 1, selecting);
        return true;
    case Qt::Key_Right:
        if (m_digits.hasSelection() && selecting == Selecting::No)
            m_digits.moveTo(m_digits.selectionEnd());
        else
            m_digits.moveTo(m_digits.caret() + 1, selecting);
        return true;
    case Qt::Key_Home:
        m_digits.moveTo(0, selecting);
        return true;
    case Qt::Key_End:
        m_digits.moveTo(m_digits.count(), selecting);
        return true;
    default:
        return false;
    }
}

void SecretEdit::type(QStringView text)
{
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            continue; // spaces and dashes are read off the card; other keys slip
        if (!m_digits.insert(QStringView(&c, 1), limit())) {
            Q_EMIT refused(InputFault::TooLong);
            return;
        }
        changed(Change::Added);
    }
}

void SecretEdit::paste()
{
    SecretDigits pasted(m_digits.capacity());
    const std::optional<InputFault> fault = readPasted(QGuiApplication::clipboard()->text(), pasted);
    if (fault) {
        Q_EMIT refused(*fault);
    } else if (!m_digits.insert(pasted.view(), limit())) {
        Q_EMIT refused(InputFault::TooLong);
    } else {
        changed(Change::Added);
    }
}

void SecretEdit::backspace()
{
    if (m_digits.isEmpty()) {
        Q_EMIT backedOut();
        return;
    }
    m_digits.deleteBackward();
    changed(Change::Removed);
}

void SecretEdit::changed(Change change)
{
    contentChanged();
    showCaret();
    announce(this);
    Q_EMIT edited();
    if (change == Change::Added && isComplete())
        Q_EMIT completed();
}

void SecretEdit::refresh()
{
    updateGeometry();
    update();
}

void SecretEdit::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_digits.moveTo(indexAt(event->position().toPoint().x()),
                    event->modifiers() & Qt::ShiftModifier ? Selecting::Yes : Selecting::No);
    showCaret();
}

void SecretEdit::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton))
        return;
    m_digits.moveTo(indexAt(event->position().toPoint().x()), Selecting::Yes);
    showCaret();
}

void SecretEdit::mouseDoubleClickEvent(QMouseEvent *)
{
    m_digits.selectAll();
    showCaret();
}

void SecretEdit::showCaret()
{
    m_caretShown = hasFocus();
    const int flash = QGuiApplication::styleHints()->cursorFlashTime();
    if (m_caretShown && flash > 0)
        m_blink.start(flash / 2, this);
    update();
}

void SecretEdit::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_blink.timerId())
        return;
    m_caretShown = !m_caretShown;
    update(caretRect());
}

int SecretEdit::cellWidth() const
{
    return fontMetrics().horizontalAdvance(u'0') + 1;
}

int SecretEdit::gapWidth() const
{
    return cellWidth() * 3 / 4;
}

int SecretEdit::offsetOf(int index) const
{
    int gaps = 0;
    int edge = 0;
    const std::vector<int> sizes = groups();
    for (std::size_t group = 0; group + 1 < sizes.size(); ++group) {
        edge += sizes[group];
        // The gap follows the group's last digit at once, so the caret already stands behind it.
        gaps += index >= edge ? 1 : 0;
    }
    return index * cellWidth() + gaps * gapWidth();
}

int SecretEdit::indexAt(int x) const
{
    const int wanted = x - fieldPadding;
    int best = 0;
    for (int index = 1; index <= m_digits.count(); ++index) {
        if (qAbs(offsetOf(index) - wanted) < qAbs(offsetOf(best) - wanted))
            best = index;
    }
    return best;
}

QRect SecretEdit::caretRect() const
{
    const int height = fontMetrics().height();
    return {fieldPadding + offsetOf(m_digits.caret()), (this->height() - height) / 2, 2, height};
}

void SecretEdit::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionFrame option;
    option.initFrom(this);
    option.lineWidth = 1;
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);
    if (m_digits.isEmpty()) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(rect().adjusted(fieldPadding, 0, -fieldPadding, 0), Qt::AlignVCenter | Qt::AlignLeft,
                         placeholder());
    }
    paintCells(painter);
    if (m_caretShown)
        painter.fillRect(caretRect(), palette().color(QPalette::Text));
}

void SecretEdit::paintCells(QPainter &painter) const
{
    const bool selecting = hasFocus();
    for (int index = 0; index < m_digits.count(); ++index) {
        const QRect box(fieldPadding + offsetOf(index), 0, cellWidth(), height());
        const bool selected =
            selecting && index >= m_digits.selectionStart() && index < m_digits.selectionEnd();
        if (selected)
            painter.fillRect(box.adjusted(0, space::s, 0, -space::s), palette().color(QPalette::Highlight));
        painter.setPen(palette().color(isEnabled() ? QPalette::Normal : QPalette::Disabled,
                                       selected ? QPalette::HighlightedText : QPalette::Text));
        painter.drawText(box, Qt::AlignCenter, QString(cell(index)));
    }
}

} // namespace vezne::ui
