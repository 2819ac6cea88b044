// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

#include "ui/kit/metrics.h"

namespace vezne::ui {

/// The only label of Vezne. QLabel guesses rich text, and much of what we show was typed by strangers or sent
/// by banks; this one never interprets it.
class PlainLabel : public QLabel
{
    Q_OBJECT

public:
    explicit PlainLabel(const QString &text = {}, TextRole role = TextRole::Body, QWidget *parent = nullptr);

    [[nodiscard]] TextRole role() const { return m_role; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyRole();

    TextRole m_role;
};

} // namespace vezne::ui
