// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>

#include "ui/kit/field.h"
#include "ui/kit/panel.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int pageWidth = 560;
} // namespace

SettingsPage::SettingsPage(Language language, ThemeChoice theme, QWidget *parent)
    : QWidget(parent)
    , m_appearance(new Panel)
    , m_language(new QComboBox)
    , m_languageField(new Field({}, m_language))
    , m_theme(new QComboBox)
    , m_themeField(new Field({}, m_theme))
    , m_entry(new Panel)
    , m_autoAdvance(new QCheckBox)
    , m_autoAdvanceHelp(new PlainLabel({}, TextRole::Secondary))
    , m_about(new Panel)
    , m_version(new PlainLabel)
    , m_licence(new PlainLabel({}, TextRole::Secondary))
{
    m_language->setObjectName(u"languageCombo"_s);
    m_theme->setObjectName(u"themeCombo"_s);
    // Languages are named in themselves: who cannot read the present one still finds theirs.
    m_language->addItem(u"Türkçe"_s, QVariant::fromValue(Language::Turkish));
    m_language->addItem(u"English"_s, QVariant::fromValue(Language::English));
    setLanguage(language);
    for (const ThemeChoice choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark})
        m_theme->addItem({}, QVariant::fromValue(choice));
    setTheme(theme);
    m_autoAdvance->setObjectName(u"autoAdvanceCheck"_s);
    m_autoAdvance->setChecked(true);
    m_autoAdvanceHelp->setWordWrap(true);
    m_licence->setWordWrap(true);
    setFocusProxy(m_language);

    m_appearance->body()->addWidget(m_languageField);
    m_appearance->body()->addWidget(m_themeField);
    m_entry->body()->addWidget(m_autoAdvance);
    m_entry->body()->addWidget(m_autoAdvanceHelp);
    m_about->body()->addWidget(m_version);
    m_about->body()->addWidget(m_licence);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::s, space::xl, space::xl);
    layout->setSpacing(space::l);
    for (Panel *panel : {m_appearance, m_entry, m_about}) {
        panel->setFixedWidth(pageWidth);
        layout->addWidget(panel);
    }
    layout->addStretch();

    connect(m_language, &QComboBox::activated, this,
            [this] { Q_EMIT languageChosen(m_language->currentData().value<Language>()); });
    connect(m_theme, &QComboBox::activated, this,
            [this] { Q_EMIT themeChosen(m_theme->currentData().value<ThemeChoice>()); });
    connect(m_autoAdvance, &QCheckBox::clicked, this, &SettingsPage::autoAdvanceChosen);
    retranslate();
}

void SettingsPage::setLanguage(Language language)
{
    m_language->setCurrentIndex(language == Language::Turkish ? 0 : 1);
}

void SettingsPage::setTheme(ThemeChoice choice)
{
    m_theme->setCurrentIndex(static_cast<int>(choice));
}

void SettingsPage::setAutoAdvance(bool on)
{
    m_autoAdvance->setChecked(on);
}

void SettingsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SettingsPage::retranslate()
{
    m_appearance->setTitle(tr("Appearance"));
    m_languageField->setLabel(tr("Language"));
    m_themeField->setLabel(tr("Colours"));
    m_theme->setItemText(0, tr("As the system"));
    m_theme->setItemText(1, tr("Light"));
    m_theme->setItemText(2, tr("Dark"));
    m_entry->setTitle(tr("Card entry"));
    m_autoAdvance->setText(tr("Go on to the next field when one is full"));
    m_autoAdvanceHelp->setText(tr("Switch it off if you work with a screen reader."));
    m_about->setTitle(tr("About"));
    m_version->setText(tr("Vezne %1").arg(QLatin1StringView(VEZNE_VERSION)));
    m_licence->setText(tr("Free software under the GNU General Public License, version 3 or later."));
}

} // namespace vezne::ui
