// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "core/base/language.h"
#include "ui/shell/statusband.h"

class QButtonGroup;

namespace vezne::ui {

class ChoiceCard;
class PlainLabel;

/// The first choice: language, and whether it is for practice, for iyzico's test environment or for real.
class WelcomeStep : public QWidget
{
    Q_OBJECT

public:
    /// A further profile is never a demo: then that choice is left out.
    enum class Choices { All, WithoutDemo };

    WelcomeStep(Language language, Choices choices, QWidget *parent = nullptr);

    [[nodiscard]] ProfileKind kind() const;

Q_SIGNALS:
    void languageChosen(vezne::Language language);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Choice
    {
        ProfileKind kind;
        ChoiceCard *button;
    };

    [[nodiscard]] QWidget *makeLanguages(Language language);
    void addChoice(ProfileKind kind, const QString &name);
    void retranslate();

    PlainLabel *m_intro;
    PlainLabel *m_languageTitle;
    PlainLabel *m_kindTitle;
    QButtonGroup *m_kinds;
    std::vector<Choice> m_choices;
};

} // namespace vezne::ui
