// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/journal/records.h"
#include "core/till/attempt.h"
#include "ui/kit/icon.h"

class QProgressBar;
class QVBoxLayout;

namespace vezne::ui {

class IconView;
class PlainLabel;

/// How a cancel or refund is going and how it ended: in words that tell what became of the money, with what
/// is left of the payment, and with what the customer's bank asks for.
class ChangeResult : public QWidget
{
    Q_OBJECT

public:
    explicit ChangeResult(QWidget *parent = nullptr);

    void showProgress(journal::Kind kind);
    /// A refund was asked for; somebody else decides.
    void showAsked();
    /// `file` is the payment as it stands now.
    void showEnd(journal::Kind kind, Money amount, const journal::PaymentFile &file,
                 const till::AttemptEnd &end);

private:
    struct Words
    {
        Tone tone = Tone::Info;
        Glyph glyph = Glyph::Info;
        QString title, text;
    };

    [[nodiscard]] static Words wordsFor(journal::Kind kind, Money amount, const QString &lastFour,
                                        const till::AttemptEnd &end);
    [[nodiscard]] static Words wordsForDone(journal::Kind kind, Money amount, const QString &lastFour);
    void show(const Words &words);
    void addDetails(const till::AttemptEnd &end);

    IconView *m_icon;
    PlainLabel *m_title;
    PlainLabel *m_text;
    QProgressBar *m_progress;
    QVBoxLayout *m_panels;
};

} // namespace vezne::ui
