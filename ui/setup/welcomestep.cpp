// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/welcomestep.h"

#include <QButtonGroup>
#include <QEvent>
#include <QRadioButton>
#include <QVBoxLayout>

#include "ui/kit/choicecard.h"
#include "ui/kit/metrics.h"
#include "ui/kit/plainlabel.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

WelcomeStep::WelcomeStep(Language language, Choices choices, QWidget *parent)
    : QWidget(parent)
    , m_intro(new PlainLabel)
    , m_languageTitle(new PlainLabel({}, TextRole::Section))
    , m_kindTitle(new PlainLabel({}, TextRole::Section))
    , m_kinds(new QButtonGroup(this))
{
    m_intro->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_intro);
    layout->addSpacing(space::s);
    layout->addWidget(m_languageTitle);
    layout->addWidget(makeLanguages(language));
    layout->addSpacing(space::m);
    layout->addWidget(m_kindTitle);
    if (choices == Choices::All)
        addChoice(ProfileKind::Demo, u"demoRadio"_s);
    addChoice(ProfileKind::Sandbox, u"sandboxRadio"_s);
    addChoice(ProfileKind::Live, u"liveRadio"_s);
    layout->addStretch();
    m_choices.front().button->setChecked(true);
    setFocusProxy(m_choices.front().button);
    retranslate();
}

QWidget *WelcomeStep::makeLanguages(Language language)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::l);
    // Languages are named in themselves: who cannot read the present one still finds theirs.
    const std::pair<Language, QString> languages[]{{Language::Turkish, u"Türkçe"_s},
                                                   {Language::English, u"English"_s}};
    for (const auto &[value, name] : languages) {
        auto *button = new QRadioButton(name);
        button->setObjectName(value == Language::Turkish ? u"turkishRadio"_s : u"englishRadio"_s);
        button->setChecked(value == language);
        connect(button, &QRadioButton::toggled, this, [this, value = value](bool isChosen) {
            if (isChosen)
                Q_EMIT languageChosen(value);
        });
        layout->addWidget(button);
    }
    layout->addStretch();
    return row;
}

void WelcomeStep::addChoice(ProfileKind kind, const QString &name)
{
    const Choice choice{kind, new ChoiceCard};
    choice.button->setObjectName(name);
    m_kinds->addButton(choice.button);
    layout()->addWidget(choice.button);
    m_choices.push_back(choice);
}

ProfileKind WelcomeStep::kind() const
{
    for (const Choice &choice : m_choices) {
        if (choice.button->isChecked())
            return choice.kind;
    }
    return m_choices.front().kind;
}

void WelcomeStep::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void WelcomeStep::retranslate()
{
    m_intro->setText(tr("Vezne takes card payments by phone through your iyzico account."));
    m_languageTitle->setText(tr("Language"));
    m_kindTitle->setText(tr("What is it for?"));
    for (const Choice &choice : m_choices) {
        switch (choice.kind) {
        case ProfileKind::Demo:
            choice.button->setText(tr("Look around first"));
            choice.button->setHelp(tr("A demo with made-up payments. No account is needed, no money moves."));
            break;
        case ProfileKind::Sandbox:
            choice.button->setText(tr("iyzico’s test environment"));
            choice.button->setHelp(
                tr("With the keys of your sandbox account and iyzico’s test cards. No money moves."));
            break;
        case ProfileKind::Live:
            choice.button->setText(tr("Real payments"));
            choice.button->setHelp(tr("With the keys of your merchant account. Cards are charged for real."));
            break;
        }
    }
}

} // namespace vezne::ui
