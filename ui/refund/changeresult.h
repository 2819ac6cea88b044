// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/journal/records.h"
#include "core/till/attempt.h"
#include "ui/kit/icon.h"

class QProgressBar;

namespace vezne::ui {

class FactList;
class IconView;
class PlainLabel;

/// How a cancel or refund is going and how it ended, in words that tell what became of the money.
class ChangeResult : public QWidget
{
    Q_OBJECT

public:
    explicit ChangeResult(QWidget *parent = nullptr);

    void showProgress(journal::Kind kind);
    /// A refund was asked for; somebody else decides.
    void showAsked();
    void showEnd(journal::Kind kind, Money amount, const QString &lastFour, const till::AttemptEnd &end);

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

    IconView *m_icon;
    PlainLabel *m_title;
    PlainLabel *m_text;
    QProgressBar *m_progress;
    FactList *m_details;
};

} // namespace vezne::ui
