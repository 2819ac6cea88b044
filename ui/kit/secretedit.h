// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBasicTimer>
#include <QWidget>
#include <vector>

#include "ui/kit/pastednumber.h"
#include "ui/kit/secretdigits.h"

namespace vezne::ui {

/// A one-line field for digits that must not leave it: no copy, cut, drag, context menu or undo, nothing for
/// input methods to learn, no text for a screen reader. QLineEdit cannot be all that (its undo brings a
/// cleared number back, and its text lives on in QString copies), so this paints the digits straight from
/// locked memory, one at a time.
class SecretEdit : public QWidget
{
    Q_OBJECT

public:
    [[nodiscard]] bool isEmpty() const { return m_digits.isEmpty(); }
    [[nodiscard]] int digitCount() const { return m_digits.count(); }
    [[nodiscard]] int caret() const { return m_digits.caret(); }

    /// The digits in memory of the caller's own.
    [[nodiscard]] SecretBytes takeBytes() const { return m_digits.bytes(); }

    /// Forgets the digits; there is no way back.
    void wipe();

    /// For screen readers and tests: how much is entered, never what.
    [[nodiscard]] virtual QString spokenValue() const = 0;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

Q_SIGNALS:
    void edited();
    /// An input was not taken; `messageFor` has the sentence.
    void refused(vezne::ui::InputFault fault);
    /// Full, right, and nothing longer possible, by the last key stroke or paste: the focus may move on.
    void completed();
    /// Backspace in the empty field: the focus may go back.
    void backedOut();
    /// The focus left; time to check.
    void left();

protected:
    SecretEdit(int capacity, QWidget *parent);

    /// Digits that the field takes at present.
    [[nodiscard]] virtual int limit() const = 0;
    /// Sizes of the groups between which a gap stands.
    [[nodiscard]] virtual std::vector<int> groups() const = 0;
    /// What the digit at `index` shows, plain or as a dot.
    [[nodiscard]] virtual QChar cell(int index) const = 0;
    [[nodiscard]] virtual bool isComplete() const = 0;
    [[nodiscard]] virtual QString placeholder() const { return {}; }
    /// After every change, before `edited`.
    virtual void contentChanged() {}

    [[nodiscard]] const SecretDigits &digits() const { return m_digits; }
    /// Left edge of the caret before the digit at `index`, from the first digit's; gaps before it included.
    [[nodiscard]] int offsetOf(int index) const;
    /// To be called when `limit` or `groups` changed for another reason than the digits.
    void refresh();

    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    enum class Change { Added, Removed };

    bool editByKey(QKeyEvent *event);
    bool moveByKey(QKeyEvent *event);
    void type(QStringView text);
    void paste();
    void backspace();
    void changed(Change change);
    void showCaret();
    [[nodiscard]] int indexAt(int x) const;
    [[nodiscard]] QRect caretRect() const;
    [[nodiscard]] int cellWidth() const;
    [[nodiscard]] int gapWidth() const;
    void paintCells(QPainter &painter) const;

    SecretDigits m_digits;
    QBasicTimer m_blink;
    bool m_caretShown = false;
};

} // namespace vezne::ui
