// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include "core/card/expiry.h"

namespace vezne::ui {

/// The month a card expires, `MM / YY`.
class ExpiryEdit : public QLineEdit
{
    Q_OBJECT

public:
    enum class State { Empty, Incomplete, Expired, Valid };

    explicit ExpiryEdit(const Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<card::Expiry> expiry() const;
    [[nodiscard]] State state() const;
    void wipe();

Q_SIGNALS:
    void edited();
    /// A month that no year has; the text stayed as it was.
    void refused();
    /// Complete and not expired, by the last key stroke or paste.
    void completed();
    /// Backspace in the empty field.
    void backedOut();
    /// The focus left; time to check.
    void left();

protected:
    void changeEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void reformat(const QString &text);
    void display();
    void retranslate();

    const Clock &m_clock;
    QString m_shown;
};

} // namespace vezne::ui
